// A browser's reader view (Firefox's is Readability) keeps of an article what reads like one. Every word and number of
// ours has to be in it, in each form that an editor pastes.
import { Readability } from '@mozilla/readability';
import { expect } from 'chai';
import { parseHTML } from 'linkedom';
import { pieceIn, TIERS } from '../../src/tools/snippet/snippet.js';
import { specimens, squeeze } from '../harness/specimens.js';

const PARAGRAPH =
  'On Monday the force said that more people than last year had asked for help, and that it was glad of it. Officers, charities and schools will go on working together, as they have since the campaign began, and will speak about it in towns and villages across the county. ';
const paragraphs = (count: number) => `<p>${PARAGRAPH.repeat(2)}</p>`.repeat(count);

/** The words that a reader view keeps of an article that holds something. */
const readerView = (before: string, held: string, after: string): string => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>News of a force today</title></head><body>
<header><nav><a href="/">Home</a></nav></header>
<main><article><h1>News of a force today</h1>${before}${held}${after}</article></main>
<footer><p>Contact us</p></footer></body></html>`,
  );
  const article = new Readability(document).parse();
  const kept = parseHTML(`<body>${article?.content ?? ''}</body>`).document;
  return squeeze(kept.documentElement.textContent ?? '');
};

describe('a reader view', () => {
  for (const tier of TIERS) {
    it(`keeps every word and number of every component, as ${tier}`, async () => {
      const plain = await specimens('plain');
      expect(plain.length).to.be.above(15);
      for (const { tag, html, words } of plain) {
        const name = tag.slice('netsafe-'.length);
        const piece = pieceIn(tier, { name, plain: html });
        const isInSentence = name === 'contact-link';
        const text = isInSentence
          ? readerView(`${paragraphs(2)}<p>${PARAGRAPH}Call `, piece, ` now.</p>${paragraphs(2)}`)
          : readerView(paragraphs(3), piece, paragraphs(2));
        expect(text.includes(squeeze(PARAGRAPH)), `${name}: the article itself`).to.equal(true);
        expect(text.includes(words), `${name}: ${words} in ${text}`).to.equal(true);
      }
    });
  }
});
