// What HTML minifiers leave of our tags with the options that the guide for developers names.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { minify as minifyNext } from 'html-minifier-next';
import { minify as minifyTerser } from 'html-minifier-terser';
import { pageOf } from '../harness/embed-page.js';
import { specimens } from '../harness/specimens.js';

type Options = Record<string, unknown>;

const MINIFIERS: Record<string, (html: string, options: Options) => Promise<string>> = {
  'html-minifier-next': minifyNext,
  'html-minifier-terser': minifyTerser,
};

const guide = readFileSync(
  new URL('../../stories/guides/for-developers.mdx', import.meta.url),
  'utf8',
);
const optionsOf = (name: string): Options => {
  const [, json] = new RegExp(`\`\`\`json minify=${name}\n(.*?)\`\`\``, 's').exec(guide) ?? [];
  if (json === undefined) throw new Error(`The guide says nothing of ${name}.`);
  return JSON.parse(json) as Options;
};

const LINK =
  '<netsafe-contact-link><a href="tel:01632960001">01632 960001</a></netsafe-contact-link>';
const SENTENCE = `<p id="sentence">Call ${LINK} today, or <netsafe-contact-link></netsafe-contact-link> now.</p>`;
const OURS = '[data-netsafe], .specimen > *, #sentence > *';

const wordsOf = (html: string) => toText(fromHtml(html)).replace(/\s+/g, ' ').trim();
const tagsOf = (html: string) => selectAll(OURS, fromHtml(html)).map(({ tagName }) => tagName);
const sentenceOf = (html: string) =>
  toText(selectAll('#sentence', fromHtml(html))[0]!)
    .replace(/\s+/g, ' ')
    .trim();

describe('a page that a minifier has made smaller', () => {
  let page: string;
  before(async () => {
    page = pageOf(await specimens('plain', 'data', 'tag', 'empty'), '').replace(
      '</body>',
      `${SENTENCE}</body>`,
    );
  });

  for (const [name, minify] of Object.entries(MINIFIERS)) {
    it(`keeps words, spaces and tags with the guide’s options for ${name}`, async () => {
      const small = await minify(page, optionsOf(name));
      expect(small.length).to.be.below(page.length);
      expect(tagsOf(small)).to.have.length.above(60);
      expect(tagsOf(small)).to.deep.equal(tagsOf(page));
      expect(wordsOf(small)).to.equal(wordsOf(page));
      expect(sentenceOf(small)).to.equal('Call 01632 960001 today, or now.');
    });

    it(`loses spaces and tags without them in ${name}`, async () => {
      const closed = await minify(page, { collapseWhitespace: true });
      expect(sentenceOf(closed)).to.equal('Call01632 960001today, ornow.');
      const emptied = await minify(page, { removeEmptyElements: true });
      expect(tagsOf(emptied).length).to.be.below(tagsOf(page).length);
    });
  }

  it('keeps empty tags that are named in removeEmptyElementsExcept', async () => {
    const small = await minifyNext(
      '<div data-netsafe="x"></div><netsafe-helpline-banner></netsafe-helpline-banner><i></i>',
      {
        removeEmptyElements: true,
        removeEmptyElementsExcept: ['netsafe-helpline-banner', '<div data-netsafe>'],
      },
    );
    expect(small).to.equal(
      '<div data-netsafe="x"></div><netsafe-helpline-banner></netsafe-helpline-banner>',
    );
  });
});
