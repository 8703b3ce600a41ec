// What editors and CMSs do to the markup of a tag.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { digitsOf } from '../../src/numbers/phone.js';
import { STYLESHEET, pageWith, script, type Reading } from '../harness/embed-page.js';
import { specimens, squeeze, type Form, type Specimen } from '../harness/specimens.js';
import { expectQuiet, type Bench, type FaultCase, type FaultGroup } from './case.js';
import { isKnown } from './numbers.js';

interface Mangled {
  name: string;
  forms: readonly Form[];
  /** What becomes of one specimen. */
  mangle(specimen: Specimen): string;
  /** Whether each stands in an element of its own, as CMSs put it. */
  isApart?: boolean;
  /** Whether what is left of a tag may speak for itself beside its words. */
  speaks?: boolean;
  /** Whether the tag takes the rest of the page for its words: each then has a page of its own. */
  isOpen?: boolean;
  /** Whether what it makes of an attribute is an address, which may make a link or lead one elsewhere. */
  leads?: boolean;
  /** Whether it says nothing of its own, because of that. */
  isMute?: boolean;
  /** Whether it is text alone, and no link is left of it. */
  isText?: boolean;
  note?: string;
}

interface Attribute {
  name: string;
  type: { text: string };
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
};
const attributesOf = (tag: string) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ attributes = [] }) => attributes);

const withAttributes = (
  { tag, form, html }: Specimen,
  write: (name: string) => string,
  isMeant: (attribute: Attribute) => boolean = () => true,
) => {
  const own = attributesOf(tag)
    .filter(isMeant)
    .map(({ name }) => write(form === 'data' ? `data-${name}` : name));
  return html.replace(/^<[\w-]+/, (start) => [start, ...own].join(' '));
};

const withoutEnd = (html: string) => html.replace(/<\/[\w-]+>$/, '');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const after = (id: string) => `After ${id}`;

const bodyOf = (all: readonly Specimen[], { mangle, isApart }: Mangled) =>
  all
    .map((each) => {
      const html = mangle(each);
      return `${isApart ? `<div>${html}</div>` : html}\n<p class="after">${after(each.id)}</p>`;
    })
    .join('\n');

/** Every word stands in the order in which it was written, whatever stands between. */
const expectWords = (words: string, all: readonly Specimen[], isText = false) => {
  let at = 0;
  for (const each of all) {
    const own = each.form === 'empty' ? [] : isText ? numbersIn(each) : [each.words];
    for (const part of [...own, squeeze(after(each.id))]) {
      const found = words.indexOf(part, at);
      expect(found, `${each.id}: “${part}” after ${at} in ${words}`).to.be.at.least(0);
      at = found + part.length;
    }
  }
};

const numbersIn = ({ links }: Specimen) =>
  links.filter(({ href }) => href.startsWith('tel:')).map(({ text }) => squeeze(text));

const expectLinks = ({ links }: Reading, all: readonly Specimen[], { speaks, leads }: Mangled) => {
  const written = all.flatMap((each) => each.links.map(({ href }) => href));
  const dialled = (hrefs: string[]) => hrefs.filter((href) => href.startsWith('tel:'));
  const shown = links.map(({ href }) => href);
  if (speaks) expect(shown).to.include.members(written);
  else if (leads) expect(dialled(shown)).to.deep.equal(dialled(written));
  else expect(shown).to.deep.equal(written);
  expect(shown.length).to.be.at.least(written.length);
  for (const { text, href, canBeSeen, canBePressed } of links) {
    expect([all[0]?.id, text, href, canBeSeen, canBePressed]).to.deep.equal([
      all[0]?.id,
      text,
      href,
      true,
      true,
    ]);
    if (!href.startsWith('tel:')) continue;
    expect(digitsOf(text)).to.equal(digitsOf(href));
    expect(isKnown(digitsOf(href)), `${href} is a number of the record`).to.equal(true);
  }
};

const readPage = async (
  bench: Bench,
  mangled: Mangled,
  all: readonly Specimen[],
): Promise<void> => {
  const head = `<script src="/listener.js"></script>${STYLESHEET}${script()}`;
  const { origin } = await bench.serve({ '/': { body: pageWith(bodyOf(all, mangled), head) } });
  const tab = await bench.tab();
  await tab.goto(`${origin}/`);
  await tab.equip();
  await tab.evaluate('embedInspector.styled()');
  await tab.evaluate('embedInspector.frames()');
  const reading = await tab.evaluate<Reading>(`embedInspector.read('body')`);
  expectWords(reading.words, all, mangled.isText);
  if (mangled.isText) expect(reading.links).to.be.empty;
  else expectLinks(reading, mangled.isMute ? [] : all, mangled);
  await expectQuiet({ tab });
};

const markup = (mangled: Mangled): FaultCase => ({
  name: mangled.name,
  async run(bench) {
    const all = await specimens(...mangled.forms);
    if (mangled.isOpen)
      for (const each of bench.some(all, mangled.name.length))
        await readPage(bench, mangled, [each]);
    else await readPage(bench, mangled, all);
    return mangled.note;
  },
});

const FRAMED: readonly Form[] = ['data', 'tag'];

export const group: FaultGroup = {
  name: 'markup',
  cases: [
    markup({
      name: 'the tag is never closed',
      forms: FRAMED,
      mangle: ({ html }) => withoutEnd(html),
      isOpen: true,
    }),
    markup({
      name: 'the empty tag is never closed, in a block of the CMS',
      forms: ['empty'],
      mangle: ({ html }) => withoutEnd(html),
      isApart: true,
    }),
    markup({
      name: 'the empty tag closes itself, in a block of the CMS',
      forms: ['empty'],
      mangle: ({ tag }) => `<${tag} />`,
      isApart: true,
    }),
    markup({
      name: 'the empty tag closes itself, and nothing closes it',
      forms: ['empty'],
      mangle: ({ tag }) => `<${tag} />`,
      speaks: true,
      isOpen: true,
      isMute: true,
      note: 'the rest of the page becomes its words, and stays; the number is promised only where a block ends it',
    }),
    markup({
      name: 'the tag stands in a paragraph',
      forms: FRAMED,
      mangle: ({ html }) => `<p>${html}</p>`,
      speaks: true,
      note: 'the parser moves block children out of the tag; the empty tag then speaks beside them',
    }),
    markup({
      name: 'a paragraph filter moves the children out',
      forms: FRAMED,
      mangle: ({ html }) =>
        html.replace(/^(<[^>]+>)/, '<p>$1</p>\n').replace(/(<\/[\w-]+>)$/, '\n<p>$1</p>'),
      speaks: true,
      note: 'the tag is left empty, and speaks beside its former children',
    }),
    markup({
      name: 'curly quotation marks stand around its attributes',
      forms: ['data', 'tag', 'empty'],
      // One that is true or false is true whatever its value is: an exit would hide.
      mangle: (each) =>
        withAttributes(
          each,
          (name) => `${name}=“quiet”`,
          ({ type }) => type.text !== 'boolean',
        ),
      leads: true,
    }),
    markup({
      name: 'the name of a data-element stands in curly quotation marks',
      forms: ['data'],
      mangle: ({ html }) => html.replace(/data-netsafe="([\w-]+)"/, 'data-netsafe=“$1”'),
      note: 'its words stand in the page’s own style',
    }),
    markup({
      name: 'its attributes have a colon',
      forms: ['data', 'tag', 'empty'],
      mangle: (each) =>
        withAttributes(each, (name) => `:${name}="x" v-bind:${name}="x" xml:lang="en"`),
    }),
    markup({
      name: 'a stray quotation mark stands after an attribute',
      forms: ['data', 'tag', 'empty'],
      mangle: ({ html }) => html.replace(/^<[\w-]+/, (start) => `${start} class="one"" <b`),
    }),
    markup({
      name: 'the tag is shown as text',
      forms: FRAMED,
      mangle: ({ html }) => `<p>${escaped(html)}</p>`,
      isText: true,
      note: 'the number can be read, among the markup; nothing dials it',
    }),
  ],
};
