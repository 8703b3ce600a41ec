// What to paste, as the command prints it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { runSnippet } from '../../src/tools/snippet/command.js';
import { record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { TAGS } from '../harness/specimens.js';

interface Declaration {
  tagName: string;
  attributes?: { name: string; type: { text: string }; deprecated?: string }[];
}

const DIST = new URL('../../dist/', import.meta.url);
const COMPONENTS = TAGS.map((tag) => tag.slice('netsafe-'.length));

const run = async (...args: string[]) => {
  let [output, complaint] = ['', ''];
  const code = await runSnippet(args, {
    out: (text) => (output += text),
    err: (text) => (complaint += text),
  });
  return { code, output, complaint };
};
const pasted = async (...args: string[]) => {
  const { code, output, complaint } = await run(...args);
  expect([code, complaint]).to.deep.equal([0, '']);
  return fromHtml(output, { fragment: true });
};
const hashOf = async (file: string) =>
  `sha384-${createHash('sha384')
    .update(await readFile(new URL(file, DIST)))
    .digest('base64')}`;

describe('npm run snippet', () => {
  for (const name of COMPONENTS) {
    it(`prints ${name} in each tier, with the same words`, async () => {
      const said: string[] = [];
      for (const tier of ['plain', 'data', 'tag']) {
        const { output } = await run(name, '--tier', tier);
        const [, words = ''] = /stand\. -->\n([^]+)/.exec(output) ?? [];
        const frame = { plain: '', data: `data-netsafe="${name}"`, tag: `<netsafe-${name}>` }[
          tier
        ]!;
        expect(words).to.include(frame);
        if (tier === 'plain') expect(words).not.to.match(/netsafe-|data-/);
        said.push(words.replace(/<[^>]+>|\s+/g, ''));
      }
      // A number in a sentence is the least that any of them says; words to be written have a place of their own.
      expect(said[0]!.length).to.be.above(10);
      expect(said[0]).not.to.include('[Yourwords]');
      expect(new Set(said).size).to.equal(1);
    });
  }

  it('loads the file of the page’s language, or that of both where none is named', async () => {
    for (const [args, file] of [
      [['--lang', 'cy'], 'netsafe.cy.js'],
      [['--lang', 'en'], 'netsafe.en.js'],
      [[], 'netsafe.js'],
    ] as const) {
      const { src, integrity } = select('script', await pasted('quote-block', ...args))!.properties;
      expect(String(src).split('/').at(-1)).to.equal(file);
      expect(integrity).to.equal(await hashOf(file));
    }
  });

  it('takes a day for what says when, and offers no name that was replaced', async () => {
    const days = ['--published', '2024-05-08', '--modified', '2024-05-09'];
    const tree = await pasted('release-page', ...days);
    expect(select('netsafe-release-page', tree)!.properties).to.include({
      published: '2024-05-08',
      modified: '2024-05-09',
    });
    for (const old of [
      ['release-page', '--updated', '2024-05-09'],
      ['help-routes', '--route', 'me'],
    ])
      expect((await run(...old)).code).to.equal(2);
  });

  it('pins stylesheet, theme and script by version and hash, and the script by async too', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', DIST), 'utf8')) as {
      version: string;
    };
    const tree = await pasted('helpline-banner', '--theme', 'suffolk');
    const files = selectAll('link, script', tree).map(({ properties }: Element) => ({
      address: String(properties.href ?? properties.src),
      integrity: properties.integrity,
      crossOrigin: properties.crossOrigin,
      referrer: properties.referrerPolicy,
    }));
    const expected = ['netsafe.css', 'themes/suffolk.css', 'netsafe.js'].map(async (file) => ({
      address: `/netsafe/${version}/${file}`,
      integrity: await hashOf(file),
      crossOrigin: 'anonymous',
      referrer: 'no-referrer',
    }));
    expect(files).to.deep.equal(await Promise.all(expected));
    const { type, async } = select('script', tree)!.properties;
    expect([type, async]).to.deep.equal(['module', true]);
  });

  it('puts the stylesheets into the page, when asked to', async () => {
    const tree = await pasted('helpline-banner', '--theme', 'norfolk', '--inline');
    expect(selectAll('link', tree)).to.have.length(0);
    const styles = selectAll('style', tree).map(({ children }) =>
      children.map((child) => ('value' in child ? child.value : '')).join(''),
    );
    expect(styles).to.have.length(2);
    expect(styles[0]).to.include('--netsafe-css:1');
    expect(styles[1]).to.include('[data-netsafe-theme=norfolk]');
  });

  it('speaks Welsh, and says so in every tier', async () => {
    const { prompt } = record.services['stop-it-now'];
    for (const tier of ['plain', 'data', 'tag']) {
      const tree = await pasted('helpline-banner', '--lang', 'cy', '--tier', tier);
      const words = select('[lang=cy]', tree)!;
      expect(JSON.stringify(words), tier).to.include(prompt.cy);
    }
  });

  it('takes the component’s own attributes, and says what they choose', async () => {
    const { number } = record.services.samaritans;
    const args = ['--service', 'samaritans', '--loudness', 'loud', '--heading-level', '4'];
    const tag = select('netsafe-helpline-banner', await pasted('helpline-banner', ...args))!;
    expect(tag.properties).to.deep.equal({
      service: 'samaritans',
      loudness: 'loud',
      'heading-level': '4',
    });
    expect(select('h4', tag)).to.exist;
    expect(select('a', tag)!.properties.href).to.equal(telHref(number!));
    const dataElement = select(
      'section',
      await pasted('helpline-banner', ...args, '--tier', 'data', '--lang', 'cy'),
    )!;
    expect(dataElement.properties).to.deep.equal({
      dataNetsafe: 'helpline-banner',
      lang: 'cy',
      dataService: 'samaritans',
      dataLoudness: 'loud',
      dataHeadingLevel: '4',
    });
  });

  it('takes every attribute of every component, with each of its values', async () => {
    const { modules } = JSON.parse(
      await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
    ) as { modules: { declarations: Declaration[] }[] };
    const all = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName, attributes = [] }) =>
        attributes
          .filter(({ deprecated }) => !deprecated)
          .map((attribute) => ({ tagName, ...attribute })),
      ),
    );
    expect(all).to.have.length.above(20);
    for (const { tagName, name, type } of all) {
      const choices = type.text.match(/[\w-]+(?=')/g) ?? [];
      const free = type.text === 'number' ? '4' : 'https://www.example.police.uk/';
      const values = type.text === 'boolean' ? [''] : choices.length > 0 ? choices : [free];
      for (const value of values) {
        const args = [
          tagName.replace('netsafe-', ''),
          `--${name}`,
          ...(type.text === 'boolean' ? [] : [value]),
        ];
        const tag = select(tagName, await pasted(...args))!;
        expect(Object.values(tag.properties), args.join(' ')).to.deep.equal([value]);
      }
    }
  });

  it('answers a machine with what a person pastes', async () => {
    const { output } = await run('helpline-banner', '--json');
    const { head, piece } = JSON.parse(output) as { head: string; piece: string };
    const text = (await run('helpline-banner')).output;
    expect(text).to.include(head).and.include(piece);
    expect(piece).to.match(/^<netsafe-helpline-banner>/);
  });

  it('takes the address of a site of one’s own', async () => {
    const base = 'https://static.example.police.uk/netsafe/';
    const script = select('script', await pasted('quote-block', '--base', base))!;
    expect(script.properties.src).to.match(
      /^https:\/\/static\.example\.police\.uk\/netsafe\/[\d.]+\/netsafe\.js$/,
    );
  });

  it('says in its help every component and what each takes', async () => {
    const { code, output } = await run('--help');
    expect(code).to.equal(0);
    for (const name of COMPONENTS) expect(output).to.include(name);
    expect(output.replace(/\s+/g, ' ')).to.include(
      '--loudness <value> helpline-banner. (choices: "quiet", "normal", "loud")',
    );
  });

  const BAD: Record<string, [args: string[], saying: RegExp]> = {
    'no component': [[], /Name a component: .*helpline-banner/],
    'a component that there is not': [
      ['netsafe-help-banner'],
      /There is no component “help-banner”\. Write one of: /,
    ],
    'a tier that there is not': [
      ['quote-block', '--tier', 'best'],
      /--tier “best” is none\. Write one of: plain, data, tag/,
    ],
    'a language that there is not': [['quote-block', '--lang', 'fr'], /Write one of: en, cy/],
    'a theme that there is not': [['quote-block', '--theme', 'kent'], /Write one of: neutral, /],
    'a value that an attribute does not take': [
      ['helpline-banner', '--loudness', 'LOUD'],
      /--loudness “LOUD” is none\. Write one of: quiet, normal, loud/,
    ],
    'a level that is no number': [
      ['helpline-banner', '--heading-level', 'h2'],
      /--heading-level “h2” is no number/,
    ],
    'an attribute of another component': [
      ['quote-block', '--loudness', 'loud'],
      /'--loudness'.*The options are --without-marks/,
    ],
    'an address that is none': [
      ['quote-block', '--base', 'javascript:alert(1)'],
      /is no address of a folder\. Write one that begins with https/,
    ],
    'an address that ends its attribute': [['quote-block', '--base', '/a"b'], /is no address/],
    'an option without its value': [['quote-block', '--lang'], /--lang needs a value/],
    'a word too many': [['quote-block', 'loud'], /“loud” stands without its option/],
  };
  for (const [what, [args, saying]] of Object.entries(BAD)) {
    it(`refuses ${what}, with what to write instead`, async () => {
      const { code, output, complaint } = await run(...args);
      expect(complaint).to.match(saying);
      expect(complaint.trim().split('\n')).to.have.length(1);
      expect([code, output]).to.deep.equal([2, '']);
    });
  }
});
