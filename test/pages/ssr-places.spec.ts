// Where an empty tag stands in a page that a server fills, and how the page comes: a real parser finds the words inside the
// tag, once, and every other byte as it was.
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { fillPage, pageFiller } from '../../src/server/ssr.js';
import { record } from '../../src/record/record.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { fc } from '../harness/chance.js';
import { describeEngines, open, script, settle, STYLESHEET } from '../harness/embed.js';
import { TAGS } from '../harness/specimens.js';

const BANNER = '<netsafe-helpline-banner></netsafe-helpline-banner>';
const LINK = '<netsafe-contact-link></netsafe-contact-link>';
const NUMBER = record.services['stop-it-now'].number!;

const letters = (node: Element | Root) => toText(node).replace(/\s+/g, '');
const ours = (page: Root, selector: string) => select(selector, page)!;

/** What a tag says where nothing is in its way. */
const said = async (tag: string) =>
  letters(ours(fromHtml(await fillPage(`<main><${tag}></${tag}></main>`)), tag));

const PLACES: Record<string, (piece: string) => string> = {
  'a paragraph': (piece) => `<p>${piece}</p>`,
  'a paragraph with words': (piece) => `<p>Before ${piece} after</p>`,
  'a paragraph that is left open': (piece) => `<div><p>${piece}</div><p>After</p>`,
  'a span in a paragraph': (piece) => `<p><span><em>${piece}</em></span></p>`,
  'a quotation in a paragraph of a list': (piece) => `<ul><li><p><q>${piece}</q></p></li></ul>`,
  'a list': (piece) => `<ul><li>${piece}<li>After</ul>`,
  'a cell': (piece) => `<table><tr><td>${piece}<td>After</table>`,
  'a cell, its table in an open paragraph': (piece) =>
    `<p>Before<table><tr><td>${piece}</td></tr></table>`,
  'a table, between its rows': (piece) => `<table>${piece}<tr><td>After</table>`,
  'a heading': (piece) => `<h2>${piece}</h2><p>After</p>`,
  'a definition': (piece) => `<dl><dt>A<dd>${piece}<dt>B</dl>`,
  'a button': (piece) => `<button type="button">${piece}</button>`,
  'a label': (piece) => `<form><label>${piece}</label></form>`,
  'bold words that nobody closed': (piece) => `<p><b><i>x ${piece}</p><p>After</p>`,
  'a summary': (piece) => `<details open><summary>${piece}</summary></details>`,
  noscript: (piece) => `<noscript><div>${piece}</div></noscript>`,
  'nothing at all': (piece) => piece,
};

describe('the place of an empty tag', () => {
  for (const [place, put] of Object.entries(PLACES))
    it(`${place}: a parser finds the words of each tag in it, once`, async () => {
      for (const tag of TAGS) {
        const empty = put(`<${tag}></${tag}>`);
        const filled = await fillPage(empty);
        // A browser without script reads what stands in noscript too.
        const page = fromHtml(filled.replaceAll('noscript', 'div'));
        const wanted = await said(tag);
        expect(letters(ours(page, tag)), tag).to.equal(wanted);
        const rest = letters(fromHtml(empty.replaceAll('noscript', 'div')));
        expect(letters(page).length, `${tag}: no letter elsewhere`).to.equal(
          rest.length + wanted.length,
        );
        expect(await fillPage(filled), tag).to.equal(filled);
      }
    });

  it('keeps a heading, a list and links where a paragraph lets no block in', async () => {
    const page = fromHtml(await fillPage(`<p>${BANNER}</p>`));
    const banner = ours(page, 'p > netsafe-helpline-banner');
    const heading = ours(page, '[role=heading]');
    expect(toText(heading)).to.equal(record.services['stop-it-now'].prompt.en);
    expect(heading.properties).to.include({ ariaLevel: 2 });
    const all = fromHtml(await fillPage(BANNER));
    const items = selectAll('[role=list] > [role=listitem]', banner).map((item) => toText(item));
    expect(items).to.deep.equal(selectAll('li', all).map((item) => toText(item)));
    const links = (tree: Root | Element) =>
      selectAll('a', tree).map(({ properties: { href } }) => href);
    expect(links(banner)).to.deep.equal(links(all));
    expect(selectAll('[role=listitem] a[href^="tel:"]', banner)).to.have.length.above(0);
    // A reader, and a voice, stop where a block would have ended.
    expect(toText(banner).split('\n').length).to.be.above(6);
  });

  it('keeps words for a paragraph that is ours itself, and for a heading', async () => {
    for (const name of ['p', 'h2', 'h3', 'span', 'div', 'section', 'li']) {
      const html = `<div><${name} data-netsafe="helpline-banner"></${name}></div>`;
      const page = fromHtml(await fillPage(html));
      expect(letters(ours(page, '[data-netsafe]')), name).to.equal(
        await said('netsafe-helpline-banner'),
      );
      expect(letters(page), name).to.equal(await said('netsafe-helpline-banner'));
    }
  });

  it('puts no link into a link, and no word behind it', async () => {
    for (const piece of [BANNER, LINK, '<div data-netsafe="helpline-banner"></div>'])
      for (const put of [
        (html: string) => `<a href="/help">${html}</a>`,
        (html: string) => `<a href="/help"><p>${html}</p></a>`,
      ]) {
        const page = fromHtml(await fillPage(put(piece)));
        const links = selectAll('a', page);
        expect(links.map(({ properties: { href } }) => href)).to.deep.equal(['/help']);
        expect(digitsOf(toText(links[0]!))).to.include(digitsOf(NUMBER));
        expect(letters(page)).to.equal(letters(links[0]!));
      }
  });

  it('leaves a drawing, a choice and a frame alone', async () => {
    for (const page of [
      `<svg>${BANNER}</svg>`,
      `<svg><g><a>${LINK}</a></g></svg>`,
      `<math><mi>x</mi>${LINK}</math>`,
      `<select>${LINK}<option>${LINK}</option></select>`,
      `<iframe>${BANNER}</iframe>`,
      `<title>${BANNER}</title>`,
      `<style>${BANNER}</style>`,
    ]) {
      const filled = await fillPage(page);
      const tree = fromHtml(filled);
      const [first] = selectAll('netsafe-helpline-banner, netsafe-contact-link', tree);
      if (first && filled !== page)
        expect(matches('select *', first) || filled.includes(NUMBER)).to.equal(true);
      else expect(filled).to.equal(page);
    }
    // A drawing may hold HTML again.
    const inside = `<svg><foreignObject><div>${BANNER}</div></foreignObject></svg>`;
    expect(await fillPage(inside)).to.include(NUMBER);
  });

  it('takes language from what stands around it, out of a template too', async () => {
    const { prompt } = record.services['stop-it-now'];
    const root = `<x-y lang="cy"><template shadowrootmode="open">${BANNER}</template></x-y>`;
    expect(await fillPage(root)).to.include(prompt.cy);
    expect(
      await fillPage(`<!DOCTYPE html><p lang="cy">x<table><tr><td>${BANNER}</table>`),
    ).to.include(prompt.en);
  });
});

describe('what a page holds that nobody can read', () => {
  for (const nothing of [
    '&#32;',
    '&#x20;',
    '&nbsp',
    '&nbsp;',
    '&Tab;',
    '&NewLine;',
    '&ZeroWidthSpace;',
    '&shy',
    '&zwj;&lrm;',
    '<template><p>Words</p></template>',
    '<template>',
    '<p hidden>Words</p>',
    '<script>"words"</script>',
    '<p><b></b></p><!-- words -->',
    '<!-- words',
    '<p',
    '</p x>',
    '<?words?>',
    '</>',
  ])
    it(`is nothing: ${nothing}`, async () => {
      const start = '<netsafe-contact-link>';
      const filled = await fillPage(`${start}${nothing}</netsafe-contact-link>`);
      expect(filled).to.match(new RegExp(`^${start}<a href="tel:[^]+</a>`));
      expect(filled.endsWith(`${nothing}</netsafe-contact-link>`)).to.equal(true);
    });

  for (const something of [
    '&#46;',
    '&amp',
    '&notit;',
    '&nbsp1',
    '&',
    '<',
    '< p>',
    '<img alt="">',
    '&zwj;x',
  ])
    it(`is something: ${something}`, async () => {
      const page = `<netsafe-contact-link>${something}</netsafe-contact-link>`;
      expect(await fillPage(page)).to.equal(page);
    });
});

const withoutOurs = (filled: Buffer, pieces: readonly string[]) =>
  pieces.reduce((text, piece) => text.replaceAll(piece, ''), filled.toString('latin1'));

describe('the bytes of a page', () => {
  const TAG = '<netsafe-contact-link>';
  const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
  let words = '';
  before(async () => {
    words = (await fillPage(LINK)).slice(TAG.length, -'</netsafe-contact-link>'.length);
  });

  const pour = (parts: readonly (string | Buffer)[]) =>
    buffer(Readable.from(parts).pipe(pageFiller()));

  it('are kept, whatever they are and however they come', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(
          ...[LINK, BANNER, '\ufeff', '\r\n', '\r', '<p>', '</p>', '<b>', '</b>', '<a href="/">'],
          ...['</a>', '<table>', '<td>', '<svg>', '</svg>', '<!--', '-->', '<', '&', '&nbsp', '😀'],
          ...['ŵ', '<template>', '</template>', '<div', ' data-netsafe="contact-link"', '>', '"'],
          ...[
            '<script>',
            '</script',
            '<plaintext',
            '<netsafe-contact-link',
            TAG,
            '<!DOCTYPE html>',
          ],
          ...['<select>', '<frameset>', '<noscript>', '</noscript>', '</netsafe-contact-link>'],
        )
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (pieces, sizes) => {
          const page = Buffer.concat(pieces);
          const parts: Buffer[] = [];
          for (let at = 0, turn = 0; at < page.length; turn++) {
            const end = at + sizes[turn % sizes.length]!;
            parts.push(page.subarray(at, end));
            at = end;
          }
          const [whole, inParts] = [await pour([page]), await pour(parts)];
          expect(inParts.equals(whole), 'the same in parts').to.equal(true);
          // All that was put in are whole words of ours: what is left is the page.
          let at = 0;
          for (const byte of whole) if (byte === page[at]) at++;
          expect(at, 'every byte, in order').to.equal(page.length);
          const again = await pour([whole]);
          expect(again.equals(whole), 'filled again').to.equal(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  for (const [name, bytes] of Object.entries({
    'a mark of byte order': Buffer.from(`\ufeff${LINK}`),
    'a page in Windows-1252': Buffer.from(`<p>\xa3 caf\xe9 \x93x\x94</p>${LINK}`, 'latin1'),
    'half a letter at the end': Buffer.from([...Buffer.from(LINK), 0xe2, 0x82]),
    'a tag that has no end': Buffer.from(`${LINK}<p class="x`),
    'a comment that has no end': Buffer.from(`${LINK}<!-- x`),
    nulls: Buffer.from(`\0<p>\0</p>${LINK}\0`),
    'ends of lines of each kind': Buffer.from(`a\rb\r\nc\n\r${LINK}\r`),
  }))
    it(`are kept: ${name}`, async () => {
      const filled = await pour([...bytes].map((byte) => Buffer.from([byte])));
      expect(withoutOurs(filled, [latin(words)])).to.equal(bytes.toString('latin1'));
      expect(filled.toString()).to.include(NUMBER);
    });

  it('are those of the letters of a text, an emoji cut in two among them', async () => {
    const page = `😀${LINK}😀`;
    const filled = await pour([...Array(page.length).keys()].map((at) => page.charAt(at)));
    expect(withoutOurs(filled, [latin(words)])).to.equal(latin(page));
  });

  it('wait for who reads them', async () => {
    const filler = pageFiller();
    filler.end(`<p>Before</p>${LINK}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(String(await buffer(filler))).to.equal(
      `<p>Before</p>${TAG}${words}</netsafe-contact-link>`,
    );
  });

  it('go out as soon as no words can come before them', async () => {
    const filler = pageFiller();
    const parts: string[] = [];
    filler.on('data', (part: Buffer) => parts.push(String(part)));
    const write = (html: string) =>
      new Promise<void>((resolve) => {
        filler.write(html, () => resolve());
      });
    await write('<p>Before</p><netsafe-release-page>');
    expect(parts.join('')).to.equal('<p>Before</p><netsafe-release-page>');
    await write('<p>  ');
    expect(parts.join('')).to.equal('<p>Before</p><netsafe-release-page>');
    await write('Words</p>');
    expect(parts.join('')).to.equal('<p>Before</p><netsafe-release-page><p>  Words</p>');
    await write(LINK);
    expect(parts.join('')).to.include(
      `Words</p><netsafe-contact-link>${words}</netsafe-contact-link>`,
    );
    filler.end();
  });
});

describeEngines('a page whose tags stand anywhere', (engine) => {
  it('says each number once, without the script and with it', async () => {
    const { prompt } = record.services['stop-it-now'];
    const sections = Object.entries(PLACES)
      .filter(([place]) => place !== 'noscript')
      .map(([, put], at) => `<section class="specimen" id="s${at}">${put(BANNER)}</section>`);
    const html = (head: string) =>
      fillPage(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${sections.join('')}`);
    const read = `[...document.querySelectorAll('section')].map((section) => [
      section.innerText.split(${JSON.stringify(prompt.en)}).length - 1,
      section.querySelectorAll('netsafe-helpline-banner a[href^="tel:0"]').length,
      [...section.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('a')).length,
    ])`;
    for (const head of [STYLESHEET, STYLESHEET + script()]) {
      const visit = await open(engine, await html(head));
      if (head !== STYLESHEET) await settle(visit);
      const seen = await visit.page.evaluate((code) => eval(code) as number[][], read);
      expect(seen).to.deep.equal(sections.map(() => [1, 1, 0]));
      expect(visit.heard.problems()).to.deep.equal([]);
    }
  });
});

describe('a page of any size', () => {
  it('is filled however deep it nests', async () => {
    const depth = process.env.NIGHTLY ? 20_000 : 5_000;
    const deep = (count: number) => `${'<div>'.repeat(count)}${LINK}${'</div>'.repeat(count)}`;
    expect(await fillPage(deep(depth))).to.include(NUMBER);
    const blank = `<netsafe-contact-link>${'<div>'.repeat(depth)}`;
    expect(await fillPage(blank)).to.include(NUMBER);
    const many = await fillPage(LINK.repeat(depth));
    expect(many.match(/href="tel:/g)).to.have.length(depth);
    const nested = '<netsafe-release-card>'.repeat(depth / 4);
    expect((await fillPage(nested)).length).to.be.above(nested.length);
  });
});
