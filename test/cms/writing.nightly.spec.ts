// What somebody can do in an editor that has our configuration: write inside a component.
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { isInline } from '../../src/tools/snippet/snippet.js';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { Bench } from './bench.js';
import { nameOf, pieces, type Piece } from './pieces.js';
import { SUBJECTS } from './subjects/all.js';
import { wordsOf } from './survival.js';

// Where somebody writes: a sentence, or, where there is none, a list’s item or a figure.
const PLACES = ['p', 'li', 'dd'];
const placeIn = (html: string): string =>
  PLACES.find((name) => select(name, fromHtml(html, { fragment: true })))!;

/** The part of what was saved in which a piece's words stand: its frame, or the sentence around that. */
const holderOf = (piece: Piece, saved: string): Element | undefined => {
  const tree = fromHtml(saved, { fragment: true });
  const frame = piece.tier === 'data' ? `[data-netsafe="${nameOf(piece.tag)}"]` : piece.tag;
  return select(isInline(nameOf(piece.tag)) ? `p:has(${frame})` : frame, tree);
};

const SCRIPT = fileURLToPath(new URL('../../dist/netsafe.js', import.meta.url));

describe('an editor with our configuration lets somebody write inside a component', function () {
  let bench: Bench;

  before(async function () {
    if (!(await LAUNCH.chromium())) {
      if (process.env.CI) throw new Error('Chromium was not found.');
      this.skip();
    }
    bench = (await Bench.start('chromium'))!;
  });
  after(() => bench?.close());

  for (const subject of SUBJECTS.filter(({ isEditor }) => isEditor)) {
    it(`in ${subject.name}: words, and a new paragraph, with the number in sight`, async () => {
      const page = await bench.open(await subject.page!(true));
      for (const piece of await pieces('tag')) {
        const { id, tag, html } = piece;
        const place = placeIn(html);
        const pasted = fromHtml(html, { fragment: true });
        await page.evaluate(
          (html, place) => {
            editorBench.load(html);
            editorBench.caret(place);
          },
          html,
          place,
        );
        await page.keyboard.type(' Added.');
        const dialled = await page.evaluate(() => editorBench.dialled());
        expect(dialled, id).to.deep.equal(
          selectAll('a[href^="tel:"]', pasted).map(({ properties }) => properties.href),
        );
        await page.keyboard.press('Enter');
        await page.keyboard.type('A new one.');
        const saved = await page.evaluate(() => editorBench.save());
        const holder = holderOf(piece, saved);
        if (!holder) throw new Error(`${id} lost its frame: ${saved}`);
        // After a sentence the new one stands outside of it.
        const words = wordsOf(isInline(nameOf(tag)) ? fromHtml(saved) : holder);
        expect(words, `${id}: ${saved}`).to.match(/Added\. +A new one\./);
        // A picture may have got a paragraph of its own.
        expect(selectAll(PLACES.join(), fromHtml(saved)), id).to.have.length.of.at.least(
          selectAll(PLACES.join(), pasted).length + 1,
        );
      }
    });

    it(`in ${subject.name}: whatever netsafe.js, on the same page, makes of data-elements elsewhere`, async () => {
      const page = await bench.open(await subject.page!(true));
      await page.evaluate(() => {
        const dataElement = document.createElement('div');
        dataElement.dataset.netsafe = 'helpline-banner';
        dataElement.append('Words');
        document.body.append(dataElement);
      });
      await page.addScriptTag({ path: SCRIPT, type: 'module' });
      await page.waitForSelector('body > netsafe-helpline-banner');
      for (const piece of await pieces('data')) {
        const { id, html } = piece;
        await page.evaluate(
          (html, place) => {
            editorBench.load(html);
            editorBench.caret(place);
          },
          html,
          placeIn(html),
        );
        await page.keyboard.type(' Added.');
        const saved = await page.evaluate(() => editorBench.save());
        const holder = holderOf(piece, saved);
        expect(holder && wordsOf(holder), `${id}: ${saved}`).to.include(' Added.');
        expect(saved).to.not.include('<netsafe-');
      }
    });
  }
});
