// What somebody can do in an editor that has our configuration: write inside a component.
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { LAUNCH } from '../support/launch.js';
import { Bench } from './bench.js';
import { pieces } from './pieces.js';
import { SUBJECTS } from './subjects/all.js';
import { wordsOf } from './survival.js';

const SCRIPT = fileURLToPath(new URL('../../dist/netsafe.js', import.meta.url));

describe('an editor with our configuration lets somebody write inside a component', function () {
  this.timeout(60_000);
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
      for (const { id, tag, html } of await pieces('tag')) {
        const pasted = fromHtml(html, { fragment: true });
        const paragraphs = selectAll(`${tag} p`, pasted).length;
        await page.evaluate((html) => {
          editorBench.load(html);
          editorBench.caret('p');
        }, html);
        await page.keyboard.type(' Added.');
        const dialled = await page.evaluate(() => editorBench.dialled());
        expect(dialled, id).to.deep.equal(
          selectAll('a[href^="tel:"]', pasted).map(({ properties }) => properties.href),
        );
        await page.keyboard.press('Enter');
        await page.keyboard.type('A new one.');
        const saved = await page.evaluate(() => editorBench.save());
        const frame = select(tag, fromHtml(saved, { fragment: true }));
        if (!frame) throw new Error(`${id} lost its frame: ${saved}`);
        expect(wordsOf(frame), `${id}: ${saved}`).to.match(/Added\. +A new one\./);
        // A picture may have got a paragraph of its own.
        expect(selectAll('p', frame).length, id).to.be.at.least(paragraphs + 1);
      }
    });

    it(`in ${subject.name}: whatever netsafe.js, on the same page, makes of twins elsewhere`, async () => {
      const page = await bench.open(await subject.page!(true));
      await page.evaluate(() => {
        const twin = document.createElement('div');
        twin.dataset.netsafe = 'helpline-banner';
        document.body.append(twin);
      });
      await page.addScriptTag({ path: SCRIPT, type: 'module' });
      await page.waitForSelector('body > netsafe-helpline-banner');
      for (const { id, html } of await pieces('data')) {
        await page.evaluate((html) => {
          editorBench.load(html);
          editorBench.caret('p');
        }, html);
        await page.keyboard.type(' Added.');
        const saved = await page.evaluate(() => editorBench.save());
        expect(selectAll('div[data-netsafe] p', fromHtml(saved, { fragment: true })), id).to.not.be
          .empty;
        expect(saved).to.include(' Added.').and.not.include('<netsafe-');
      }
    });
  }
});
