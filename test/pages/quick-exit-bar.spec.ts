// The bar of the quick exit stays in view on a whole page, and hides nothing that a reader comes to with the keyboard
// (WCAG 2.2 SC 2.4.11), at any zoom, size of text or window (SC 1.4.4, 1.4.10).
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { Bench } from '../faults/case.js';
import { startBrowser, type SharedBrowser } from '../faults/tab.js';
import { DIST } from '../harness/embed-page.js';
import { ENGINES, pageEngines } from '../harness/engines.mjs';
import { some } from '../harness/some.js';

const HIGHEST = 48;
// The pages have about twenty stops.
const PRESSES = 24;

const SIZES = [
  { name: 'a desktop at a zoom of 400%', width: 320, height: 256, isSticky: false },
  { name: 'a phone with text of 200%', width: 320, height: 568, text: '200%', isSticky: true },
  { name: 'a phone on its side', width: 568, height: 320, isSticky: false },
  { name: 'a desktop', width: 1280, height: 720, isSticky: true },
  { name: 'a desktop with text of 200%', width: 1280, height: 720, text: '200%', isSticky: true },
] as const;

interface Bar {
  height: number;
  top: number;
  lines: number;
  /** WebKit’s window is never as narrow as a phone. */
  fits: boolean;
}

interface Stop {
  name: string;
  isHidden: boolean;
}

const BAR = `document.querySelector('netsafe-quick-exit > :first-child')`;
const LOOK_AT_BAR = `(() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const { height, top, width } = ${BAR}.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(${BAR}.querySelector('a'));
  return { height, top, fits: width <= document.documentElement.clientWidth, lines: words.getClientRects().length };
})()`;
// What is in the window and not under the bar: less than a small target (SC 2.5.8) is hidden. Firefox is content when the
// end of a tall stop is in view.
const LOOK_AT_STOP = `(async () => {
  await new Promise(requestAnimationFrame);
  const at = document.activeElement;
  const stop = at.getBoundingClientRect();
  const bar = ${BAR}.getBoundingClientRect();
  const isBeside = stop.left >= bar.right || stop.right <= bar.left || ${BAR}.contains(at);
  const under = isBeside ? 0 : Math.max(0, Math.min(stop.bottom, bar.bottom) - Math.max(stop.top, bar.top));
  const inWindow = Math.min(stop.bottom, innerHeight) - Math.max(stop.top, 0);
  const seen = inWindow - under;
  return {
    name: at.localName + ' ' + at.textContent.trim().slice(0, 40),
    isHidden: under > 0 && seen < Math.min(24, stop.height - 1),
  };
})()`;

for (const engine of pageEngines(ENGINES)) {
  describe(`the bar of a quick exit, in ${engine}`, () => {
    let browser: SharedBrowser | undefined;
    let bench: Bench;

    before(async function () {
      browser = await startBrowser(engine);
      if (browser) return;
      if (process.env.CI) throw new Error(`${engine} was not found.`);
      this.skip();
    });
    beforeEach(() => {
      bench = new Bench(engine, browser!);
    });
    afterEach(() => bench.close());
    after(() => browser?.close());

    for (const [turn, file] of ['get-help.html', 'get-help.cy.html'].entries()) {
      for (const { name: where, width, height, isSticky, ...size } of some(SIZES, 2, turn)) {
        it(`hides no stop on ${where}: ${file}`, async () => {
          const html = readFileSync(`${DIST}/pages/${file}`, 'utf8');
          const text = 'text' in size ? `<style>:root { font-size: ${size.text} }</style>` : '';
          const server = await bench.serve({
            [`/pages/${file}`]: { body: html.replace('</head>', `${text}</head>`) },
          });
          const tab = await bench.tab();
          await tab.goto(`${server.origin}/pages/${file}`);
          await tab.resize(width, height);
          await tab.equip();

          const bar = await tab.evaluate<Bar>(LOOK_AT_BAR);
          expect(bar.height).to.be.within(44, HIGHEST);
          expect(bar.lines).to.equal(1);
          expect(bar.fits).to.equal(true);
          if (isSticky) expect(bar.top + bar.height).to.be.within(44, HIGHEST);
          else expect(bar.top + bar.height, 'it has scrolled away').to.be.below(0);

          await tab.evaluate('scrollTo(0, 0)');
          for (const key of ['Tab', 'Shift+Tab']) {
            const stops: Stop[] = [];
            for (let times = 0; times < PRESSES; times++) {
              await tab.press(key);
              stops.push(await tab.evaluate<Stop>(LOOK_AT_STOP));
            }
            expect(new Set(stops.map(({ name }) => name)).size, key).to.be.at.least(12);
            expect(
              stops.filter(({ isHidden }) => isHidden),
              key,
            ).to.deep.equal([]);
          }
        });
      }
    }
  });
}
