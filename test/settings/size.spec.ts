// What a reader sees who made the page larger, or the window smaller (WCAG 2.2 SC 1.4.4 and 1.4.10).
import { expect } from 'chai';
import { describeEngines, type Visit } from '../harness/embed.js';
import { PAGES, expectSound, openAs, type Setting } from '../harness/settings.js';

const SETTINGS: Record<string, Setting> = {
  '400% zoom of a page 1280 px wide': { width: 320 },
  '256 px': { width: 256 },
  'text at 200%, 1280 px': { text: 2 },
  'text at 200%, 320 px': { width: 320, text: 2 },
};

const SMALLEST = 16;
const MEASURED_IN_REM = new Set(['a white news page', 'a page in one strong colour']);

const expectWhole = async ({ page }: Visit): Promise<void> => {
  const found = await page.evaluate(() => ({
    'what scrolls across': settingsInspector.scrollsAcross(),
    'what is cut': settingsInspector.cut(),
    'what overlaps': settingsInspector.overlaps(),
    'numbers that are broken': settingsInspector.brokenNumbers(),
  }));
  for (const [what, finding] of Object.entries(found)) expectSound(finding, what);
};

describeEngines('a page of another size', (engine) => {
  for (const [pageName, page] of Object.entries(PAGES)) {
    for (const [name, setting] of Object.entries(SETTINGS)) {
      it(`is whole, and its numbers are: ${pageName}, ${name}`, async () => {
        await expectWhole(await openAs(engine, page, setting));
      });
    }

    it(`shows no word too small where one rem is ten pixels: ${pageName}`, async () => {
      const sizesIn = async (rem: string) => {
        const visit = await openAs(engine, page, {
          last: `:root { font-size: ${rem} !important }`,
        });
        return visit.page.evaluate(() => settingsInspector.sizes());
      };
      const [usual, shrunk] = [await sizesIn('100%'), await sizesIn('62.5%')];
      expect(usual.length).to.be.above(20);
      expect(shrunk.map(({ name }) => name)).to.deep.equal(usual.map(({ name }) => name));
      expect(shrunk.filter(({ size }) => size < SMALLEST)).to.deep.equal([]);
      // Columns that are measured in rem shrink with it, and a number in them has less room.
      if (MEASURED_IN_REM.has(pageName)) return;
      const changed = shrunk.flatMap(({ name, size, isInSentence }, at) =>
        isInSentence || size === usual[at]!.size
          ? []
          : [`${name}: ${usual[at]!.size} px became ${size}`],
      );
      expect(changed).to.deep.equal([]);
    });
  }
});
