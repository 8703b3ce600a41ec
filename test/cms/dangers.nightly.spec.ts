// Letting our tags in lets nothing else in.
import { expect } from 'chai';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { Bench } from './bench.js';
import { DANGEROUS, SAFE_WORDS, dangersIn } from './dangers.js';
import { roundTripper } from './measure.js';
import { SUBJECTS } from './subjects/all.js';

describe('what is dangerous in one of our tags', function () {
  let bench: Bench;

  before(async function () {
    if (!(await LAUNCH.chromium())) {
      if (process.env.CI) throw new Error('Chromium was not found.');
      this.skip();
    }
    bench = (await Bench.start('chromium'))!;
  });
  after(() => bench?.close());

  it('is known to what looks for it', () => {
    for (const html of DANGEROUS) expect(dangersIn(html), html).to.not.be.empty;
    expect(dangersIn(DANGEROUS[0]!)).to.have.length.of.at.least(14);
    expect(dangersIn('<p>on <a href="tel:999">a number</a></p>')).to.be.empty;
  });

  for (const subject of SUBJECTS) {
    it(`does not come through ${subject.name} with our configuration`, async () => {
      const { roundTrip, page } = await roundTripper(subject, true, bench);
      for (const html of DANGEROUS) {
        const saved = await roundTrip(html);
        expect(dangersIn(saved), `${html}\nbecame\n${saved}`).to.deep.equal([]);
        expect(saved).to.include(SAFE_WORDS);
      }
      expect(await page?.evaluate(() => 'harmed' in globalThis)).to.be.oneOf([false, undefined]);
    });
  }
});
