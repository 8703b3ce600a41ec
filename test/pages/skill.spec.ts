// What the package says to people's assistants: true, whole, and each piece of HTML in it works as it stands.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { posix } from 'node:path';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { parse } from 'yaml';
import { skillFiles } from '../../scripts/build-skill.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { record } from '../../src/record/record.js';
import { phonePlaces } from '../../src/tools/lint/rules/numbers.js';
import { RULES } from '../../src/tools/lint/rules/index.js';
import { PARTS } from '../../src/tools/program.js';
import { readRecord } from '../../src/tools/record/read-record.js';
import { entriesOf, stateOf } from '../../src/tools/record/facts.js';
import { readComponents } from '../../src/tools/snippet/components.js';
import { composeSnippet } from '../../src/tools/snippet/print-snippet.js';
import { isKnown } from '../faults/numbers.js';
import {
  describeEngines,
  DIST,
  look,
  open,
  pageOf,
  ROOT,
  script,
  settle,
  styled,
  STYLESHEET,
} from '../harness/embed.js';
import { pack } from '../harness/pack.js';
import type { Route } from '../harness/server.js';
import { squeeze, TAGS, textOf, type Form, type Specimen } from '../harness/specimens.js';
import { some } from '../harness/some.js';

const require = createRequire(import.meta.url);
const LLMS = 'llms.txt';
const SKILL = 'skills/netsafe-elements/SKILL.md';
const read = (file: string) => readFileSync(`${DIST}/${file}`, 'utf8');
const texts: Record<string, string> = Object.fromEntries(
  [LLMS, SKILL].map((file) => [file, read(file)]),
);
const llms = texts[LLMS]!;
const skill = texts[SKILL]!;

/** Every piece of HTML in a text. */
const snippetsIn = (text: string): string[] =>
  [...text.matchAll(/^```html\n([^]*?)\n```$/gm)].map(([, html = '']) => html);

const [head = '', ...snippets] = snippetsIn(skill);
const parsed = (html: string) => fromHtml(html, { fragment: true });
const OURS = '[data-netsafe], ' + TAGS.join(', ');

interface Declaration {
  tagName?: string;
  attributes?: { name: string; type: { text: string }; default?: string; deprecated?: string }[];
}
const { modules } = JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const declared = new Map(
  modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.filter(({ deprecated }) => !deprecated)] as const] : [],
    ),
  ),
);

describe('what an assistant reads', () => {
  /** Numbers that somebody could call, and that are none of the record. */
  const strangersIn = (text: string): string[] => [
    ...phonePlaces(text.replace(/sha384-\S+/g, ''))
      .map(({ digits }) => digits)
      .filter((digits) => !isKnown(digits)),
    ...[...text.matchAll(/tel:([+\d]+)/g)]
      .map(([, number = '']) => number)
      .filter((number) => !isKnown(digitsOf(number))),
  ];

  it('holds no number but those of the record', () => {
    expect(phonePlaces(skill)).to.have.length.above(20);
    for (const [file, text] of Object.entries(texts))
      expect(strangersIn(text), file).to.deep.equal([]);
  });

  it('would be refused with any number that is wrong by a digit, in words or in a link', () => {
    // A number of three digits is a number of anything.
    const numbers = Object.values(record.services).flatMap(({ number }) =>
      number && digitsOf(number).length > 3 ? [number] : [],
    );
    expect(numbers).to.have.length.above(6);
    for (const number of numbers) {
      const wrong = number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      expect(skill, number).to.include(number);
      expect(strangersIn(skill.replace(number, wrong)), wrong).to.have.length(1);
    }
    expect(strangersIn('<a href="tel:01632960999">Call us</a>')).not.to.be.empty;
    expect(strangersIn('Call us on 01632 960 999.')).not.to.be.empty;
  });

  it('names every service with its number, and what it passes on', () => {
    for (const [id, { number, limits }] of Object.entries(record.services)) {
      const row = new RegExp(`^\\| \`${id}\` \\|.*`, 'm').exec(skill)?.[0];
      expect(row, id)
        .to.include(number ?? '')
        .and.include(limits?.en ?? '');
    }
  });

  /** Names of tags in a text, however they are written there. */
  const tagsIn = (text: string) =>
    new Set(
      [...text.matchAll(/(?<![\w./-])netsafe-[a-z]+(?:-[a-z]+)*/g)]
        .map(([name]) => name)
        .filter((name) => name !== 'netsafe-elements'),
    );

  it('names every tag, and none that there is not', () => {
    expect(declared.size).to.be.above(18);
    for (const [file, text] of Object.entries(texts))
      expect([...tagsIn(text)], file).to.have.members([...declared.keys()]);
    expect([...tagsIn('Write <netsafe-help-banner> or `netsafe-quote-block`.')]).to.deep.equal([
      'netsafe-help-banner',
      'netsafe-quote-block',
    ]);
  });

  it('names every attribute of each tag with its values and its default, and none that there is not', () => {
    const parts = skill.split(/^##+ (?=`netsafe-)/m).slice(1);
    expect(parts).to.have.length(declared.size);
    let values = 0;
    for (const part of parts) {
      const [tag = ''] = /netsafe-[\w-]+/.exec(part)!;
      const [own = ''] = part.split(/^## /m);
      const lines = new Map(
        [...own.matchAll(/^- `([\w-]+)`: (.*)$/gm)].map(([, name = '', line = '']) => [name, line]),
      );
      expect([...lines.keys()], tag).to.have.members(declared.get(tag)!.map(({ name }) => name));
      for (const { name, type, default: byDefault = '' } of declared.get(tag)!) {
        for (const value of type.text.match(/(?<=')[\w-]+(?=')/g) ?? []) {
          values += 1;
          expect(lines.get(name), `${tag} ${name}`).to.include(`\`${value}\``);
        }
        const [value] = /^'?([\w-]+)'?$/.exec(byDefault)?.slice(1) ?? [];
        if (value && value !== 'false')
          expect(lines.get(name), `${tag} ${name}`).to.include(`\`${value}\` (unless given)`);
      }
    }
    expect(values).to.be.above(50);
  });

  /** Attributes in a piece of HTML that its tag, or the tag of its data-element, does not have. */
  const oddAttributes = (html: string): string[] =>
    selectAll(OURS, parsed(html)).flatMap(({ tagName, properties }) => {
      const { dataNetsafe, ...others } = properties;
      const tag = dataNetsafe ? `netsafe-${String(dataNetsafe)}` : tagName;
      const names = declared.get(tag)?.map(({ name }) => name) ?? [];
      return Object.keys(others)
        .map((name) =>
          name.replace(/^data/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        )
        .map((name) => name.replace(/^-/, ''))
        .filter((name) => !['lang', 'id', ...names].includes(name));
    });

  it('has HTML that writes no attribute that there is not', () => {
    for (const html of snippets) expect(oddAttributes(html), html).to.deep.equal([]);
    expect(
      oddAttributes('<section data-netsafe="quote-block" data-loudness="loud"></section>'),
    ).to.deep.equal(['loudness']);
  });

  it('leads to files that the package holds', () => {
    const files = pack();
    const isThere = (path: string) =>
      files.some((file) => file === path || file.startsWith(`${path}/`));
    const links = [...llms.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) =>
      posix.normalize(`dist/${link}`),
    );
    const named = [...skill.matchAll(/node_modules\/netsafe-elements\/([\w./-]*\w)/g)].map(
      ([, path = '']) => path,
    );
    expect(links).to.have.length.above(30);
    expect(named).to.have.length.above(2);
    expect([...links, ...named].filter((path) => !isThere(path))).to.deep.equal([]);
    expect(files).to.include.members([`dist/${LLMS}`, `dist/${SKILL}`]);
    // A skill is copied to where an assistant looks for it, and leads nowhere from there.
    expect(skill.replace(/`[^`]*`/g, '')).not.to.match(/\]\(/);
    expect(isThere('dist/nothing.md')).to.equal(false);
  });

  it('imports modules that the package exports, and calls commands that it has', () => {
    const imported = new Set(skill.match(/(?<![\w./])netsafe-elements\/[\w./-]*\w/g));
    expect([...imported]).to.have.length.above(2);
    for (const name of imported) expect(existsSync(require.resolve(name)), name).to.equal(true);
    const commands = [...skill.matchAll(/npx netsafe-elements ([a-z]+)/g)].map(([, name]) => name);
    expect(commands).to.include.members(['lint', 'snippet', 'publish', 'record']);
    expect(Object.keys(PARTS)).to.include.members(commands);
    for (const name of Object.keys(PARTS))
      expect(skill).to.match(new RegExp(`^\\| \`${name}\\b`, 'm'));
    for (const text of Object.values(texts)) expect(text).not.to.match(/npm run/);
  });

  it('says what never to write, rule by rule', () => {
    const never = RULES.filter(({ level }) => level.own === 'error');
    expect(never).to.have.length.above(15);
    for (const { id, why } of never)
      expect(skill)
        .to.match(new RegExp(`^- \\*\\*${id}\\*\\* \\(error\\): `, 'm'))
        .and.include(why);
  });

  it('says what is not finished', async () => {
    const source = await readRecord();
    const { sentence, doubts } = stateOf(source);
    const awaitsTranslator = entriesOf(source).some(({ welsh }) => welsh === 'to review');
    for (const [file, text] of Object.entries(texts)) {
      expect(text, file).to.include(sentence);
      for (const { entry, field } of doubts) expect(text).to.include(`\`${entry}\`, ${field}`);
      expect(text.includes('awaits a qualified translator')).to.equal(awaitsTranslator);
    }
  });

  it('is made the same each time, and of nothing but what the package says', async () => {
    const made = await skillFiles();
    expect(made).to.deep.equal(texts);
    expect(await skillFiles()).to.deep.equal(made);
    for (const text of Object.values(made))
      for (const path of [ROOT, homedir(), `${tmpdir()}/`, 'file:', 'undefined', '[object'])
        expect(text.includes(path), path).to.equal(false);
  });
});

describe('llms.txt', () => {
  it('has the shape that it has elsewhere: a title, a summary, then lists of links', () => {
    const [title, empty, summary] = llms.split('\n');
    expect(title).to.match(/^# \S/);
    expect(empty).to.equal('');
    expect(summary).to.match(/^> \S/);
    expect(llms.match(/^# /gm)).to.have.length(1);
    const [, ...sections] = llms.split(/^## .+$/m);
    expect(sections).to.have.length.above(3);
    for (const section of sections)
      for (const line of section.trim().split('\n'))
        expect(line).to.match(/^- \[[^\]]+\]\([^)\s]+\)(?:: \S.*)?$/);
  });
});

describe('the skill', () => {
  it('has the head that the format asks for, and a length that it advises', () => {
    const [, yaml = ''] = /^---\n([^]+?)\n---\n/.exec(skill)!;
    const { name, description, ...others } = parse(yaml) as Record<string, string>;
    expect(name).to.equal(SKILL.split('/').at(-2));
    expect(name).to.match(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(description).to.have.length.within(100, 1024);
    expect(['license', 'compatibility', 'metadata']).to.include.members(Object.keys(others));
    // Longer: lower LONGEST in scripts/skill/skill.ts, and more tags are shown empty.
    expect(skill.split('\n')).to.have.length.below(500);
  });

  it('shows the banner as tag, data-element and plain HTML, with the same words', () => {
    const words = snippets.slice(0, 3).map((html) => squeeze(textOf(parsed(html))));
    expect(words[0]).to.include('StopItNow');
    expect(new Set(words).size).to.equal(1);
    const [tag, data, plain] = snippets.map((html) => select(OURS, parsed(html)));
    expect(tag?.tagName).to.equal('netsafe-helpline-banner');
    expect(data?.properties.dataNetsafe).to.equal('helpline-banner');
    expect(plain).to.equal(undefined);
  });

  it('shows every tag', () => {
    const shown = snippets.map((html) => select(OURS, parsed(html))?.tagName);
    expect(shown).to.include.members([...TAGS]);
  });
});

/** A piece of HTML as the specimen that it is, with what a reader should find in it. */
const specimenOf = async (html: string): Promise<Specimen & { form: Form }> => {
  const element: Element | undefined = select(OURS, parsed(html));
  const name = String(element?.properties.dataNetsafe ?? element?.tagName.slice('netsafe-'.length));
  const form = element ? (element.properties.dataNetsafe ? 'data' : 'tag') : 'plain';
  const isEmpty = squeeze(textOf(parsed(html))) === '';
  const { piece } = isEmpty
    ? await composeSnippet({
        component: (await readComponents()).get(name)!,
        choices: {},
        tier: 'plain',
        language: undefined,
        theme: undefined,
        base: '/netsafe',
        inline: undefined,
        module: undefined,
      })
    : { piece: html };
  const tree = parsed(piece);
  return {
    id: isEmpty ? 'empty' : form,
    tag: `netsafe-${name}`,
    form,
    html,
    words: squeeze(textOf(tree)),
    links: selectAll('a[href]', tree).map((link) => ({
      text: textOf(link),
      href: String(link.properties.href),
    })),
  };
};

// Each component is tried in every engine elsewhere; here it is whether the text is right.
describeEngines(
  'HTML out of the skill, with the head that it says',
  (engine) => {
    const addresses = [...head.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    const type = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');
    const routes: Record<string, Route> = Object.fromEntries(
      addresses.map((path) => [
        path,
        { headers: { 'content-type': type(path) }, body: read(path.replace(/.*\//, '')) },
      ]),
    );
    // The script for authors, which says on the console what is missing in the markup.
    const DEV = `${STYLESHEET}${script('', '/netsafe.dev.js')}`;
    const warningsOf = async (specimens: readonly Specimen[]) => {
      const visit = await open(engine, pageOf(specimens, DEV));
      await settle(visit);
      return [...visit.heard.warnings, ...visit.heard.problems()];
    };

    it('has a head that loads the one script and the stylesheet', () => {
      expect(addresses).to.have.length(2);
      expect(snippets).to.have.length.above(20);
    });

    for (const [index, html] of some([...snippets.entries()], 3)) {
      const { tagName = 'plain HTML', properties } = select(OURS, parsed(html)) ?? {};
      const title = String(properties?.dataNetsafe ?? tagName);
      it(`is upgraded, says its words and warns of nothing: ${index}, ${title}`, async () => {
        const specimen = await specimenOf(html);
        const isOurs = specimen.form !== 'plain';
        // Plain HTML needs nothing of ours, and is given nothing.
        const visit = await open(engine, pageOf([specimen], isOurs ? head : ''), { routes });
        if (isOurs) {
          await settle(visit);
          await styled(visit);
        }
        const [view] = await look(visit);
        expect(view!.words).to.equal(specimen.words);
        expect(specimen.words).to.have.length.above(10);
        expect(view!.links.map(({ text, href }) => ({ text, href }))).to.deep.equal(specimen.links);
        for (const { text, canBeSeen, canBePressed } of view!.links)
          expect([text, canBeSeen, canBePressed]).to.deep.equal([text, true, true]);
        if (isOurs) {
          expect(view!.frame.isUpgraded).to.equal(true);
          expect(view!.frame.name).to.equal(specimen.tag);
        }
        expect([...visit.heard.warnings, ...visit.heard.problems()]).to.deep.equal([]);
      });
    }

    it('is whole: the script for authors misses nothing in it', async () => {
      const ours = snippets.filter((html) => select(OURS, parsed(html)));
      const specimens = await Promise.all(ours.map(specimenOf));
      expect(await warningsOf(specimens)).to.deep.equal([]);
      const html = '<netsafe-key-figures><dl><div><dt>Calls</dt></div></dl></netsafe-key-figures>';
      expect(await warningsOf([await specimenOf(html)])).not.to.be.empty;
    });
  },
  ['chromium'],
);
