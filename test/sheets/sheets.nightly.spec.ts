// Every component and every whole page, in every theme and mode, by the mean colours of its fields: what changed there unmeant is found here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { PNG } from 'pngjs';
import { findPinnedChromium } from '../../src/tools/browser/find-browser.mjs';
import { differences, fingerprintOf, readReference } from './fingerprint.js';
import { encodeSheet, SheetPainter, SHEETS, type Sheet } from './sheets.js';

const FOUND = fileURLToPath(new URL('../../node_modules/.cache/netsafe/sheets/', import.meta.url));

describe('the sheets, in the pinned chromium', function () {
  const reference = readReference();
  let painter: SheetPainter;
  before(async function () {
    const options = await findPinnedChromium();
    if (options) painter = await SheetPainter.start(options);
    else if (process.env.CI) throw new Error('The pinned Chromium was not found.');
    else this.skip();
  });
  after(() => painter?.close());

  it('are kept of every component and every page, and of nothing else', () => {
    expect(Object.keys(reference)).to.deep.equal(SHEETS);
  });

  for (const name of SHEETS) {
    it(`show ${name} as it was`, async () => {
      const sheet = await painter.paint(name);
      const known = reference[name];
      const found = known ? differences(known, fingerprintOf(sheet)) : ['not kept yet'];
      if (found.length > 0) {
        mkdirSync(FOUND, { recursive: true });
        writeFileSync(`${FOUND}${name}.png`, encodeSheet(sheet));
      }
      expect(
        found,
        `${name} differs; it stands in node_modules/.cache/netsafe/sheets/, and where that is meant run npm run sheets -- ${name} --write`,
      ).to.deep.equal([]);
    });
  }

  describe('are compared with a tolerance that', () => {
    const [name] = SHEETS as [string];
    let sheet: Sheet;
    before(async () => {
      sheet = await painter.paint(name);
    });
    const differing = (other: Sheet) => differences(fingerprintOf(sheet), fingerprintOf(other));
    /** The same sheet, with each channel of each pixel made another. */
    const changed = (change: (value: number, index: number) => number): Sheet => ({
      ...sheet,
      rows: sheet.rows.map(({ title, picture: { width, height, data } }) => {
        const picture = new PNG({ width, height });
        picture.data = Buffer.from(
          data.map((value, index) => (index % 4 < 3 ? change(value, index) : value)),
        );
        return { title, picture };
      }),
    });

    it('lets pass what another processor rounds otherwise', () => {
      expect(differing(changed((value) => value ^ 1))).to.deep.equal([]);
    });

    it('lets pass an edge that is smoothed otherwise', () => {
      // What is neither ink nor paper, a little lighter and darker by turns.
      const smooth = (value: number, index: number) =>
        value < 60 || value > 220 ? value : value + ((index >> 2) % 2 ? 8 : -8);
      expect(differing(changed(smooth))).to.deep.equal([]);
    });

    it('finds another height', async () => {
      const taller = `netsafe-${name} { margin-block-end: 1px }`;
      const [first] = differing(await painter.paint(name, taller));
      expect(first).to.match(/px high, and was/);
    });

    const CHANGES: Record<string, string> = {
      'a field whose colour is another': `[data-netsafe-theme='norfolk'] { --netsafe-color-paper: #fafafa; --netsafe-color-tint: #ececf0; --netsafe-color-caution-tint: #f7f2e9; --netsafe-color-help-tint: #e4f0ec }`,
      'what moved by a pixel': `[data-netsafe-theme='norfolk'] > * { position: relative; inset-inline-start: 1px }`,
      'an edge that is gone': `[data-netsafe-theme='norfolk'] * { border-color: transparent !important; --netsafe-color-accent: transparent; --netsafe-color-caution: transparent; --netsafe-color-help: transparent }`,
      'words a little smaller': `[data-netsafe-theme='norfolk'] { --netsafe-font-size-body: 18.5px }`,
    };
    for (const [what, style] of Object.entries(CHANGES)) {
      it(`finds ${what}, and says in which theme`, async () => {
        const found = differing(await painter.paint(name, style));
        expect(found).not.to.be.empty;
        for (const line of found) expect(line).to.match(/, norfolk: \d+ of \d+ fields/);
      });
    }
  });
});
