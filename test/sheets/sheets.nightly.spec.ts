// Every component as the sheets in docs/sheets/ show it: what changed there unmeant is found here.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { PNG } from 'pngjs';
import { findPinnedChromium } from '../../src/tools/browser/find-browser.mjs';
import { COMPONENTS, compareSheets, encodeSheet, SheetPainter, TOLERANCE } from './sheets.js';

const SHEETS = fileURLToPath(new URL('../../docs/sheets/', import.meta.url));
const FOUND = fileURLToPath(new URL('../../node_modules/.cache/netsafe/sheets/', import.meta.url));
const sheetOf = (name: string) => PNG.sync.read(readFileSync(`${SHEETS}${name}.png`));

describe('the sheets of components, in the pinned chromium', function () {
  let painter: SheetPainter;
  before(async function () {
    const options = await findPinnedChromium();
    if (options) painter = await SheetPainter.start(options);
    else if (process.env.CI) throw new Error('The pinned Chromium was not found.');
    else this.skip();
  });
  after(() => painter?.close());

  for (const name of COMPONENTS) {
    it(`show ${name} as it is`, async () => {
      expect(
        existsSync(`${SHEETS}${name}.png`),
        `docs/sheets/${name}.png: npm run sheets`,
      ).to.equal(true);
      const picture = await painter.paint(name);
      const { pixels, picture: difference } = compareSheets(sheetOf(name), picture);
      if (pixels > TOLERANCE.pixels) {
        mkdirSync(FOUND, { recursive: true });
        writeFileSync(`${FOUND}${name}.png`, encodeSheet(picture));
        if (difference) writeFileSync(`${FOUND}${name}.difference.png`, encodeSheet(difference));
      }
      expect(
        pixels,
        `pixels of ${name} that differ; look at node_modules/.cache/netsafe/sheets/, and where the change is meant run npm run sheets`,
      ).to.be.at.most(TOLERANCE.pixels);
    });
  }

  describe('are compared with a tolerance that', () => {
    const [name] = COMPONENTS as [string];
    const differing = (picture: PNG) => compareSheets(sheetOf(name), picture).pixels;

    it('lets pass what another processor rounds otherwise', () => {
      const picture = sheetOf(name);
      for (let index = 0; index < picture.data.length; index += 4)
        picture.data[index] = picture.data[index]! ^ 1;
      expect(differing(picture)).to.be.at.most(TOLERANCE.pixels);
    });

    it('finds another height', async () => {
      const taller = `netsafe-${name} { margin-block-end: 1px }`;
      expect(differing(await painter.paint(name, taller))).to.equal(Infinity);
    });

    const CHANGES: Record<string, string> = {
      'a field whose colour is another': `[data-netsafe-theme='norfolk'] { --netsafe-color-paper: #fafafa; --netsafe-color-tint: #ececf0; --netsafe-color-caution-tint: #f7f2e9; --netsafe-color-help-tint: #e4f0ec }`,
      'what moved by a pixel': `[data-netsafe-theme='norfolk'] > * { position: relative; inset-inline-start: 1px }`,
      'an edge that is gone': `[data-netsafe-theme='norfolk'] * { border-color: transparent !important; --netsafe-color-accent: transparent; --netsafe-color-caution: transparent; --netsafe-color-help: transparent }`,
      'words a little smaller': `[data-netsafe-theme='norfolk'] { --netsafe-font-size-body: 18.5px }`,
    };
    for (const [what, style] of Object.entries(CHANGES)) {
      it(`finds ${what}, in one theme alone`, async () => {
        expect(differing(await painter.paint(name, style))).to.be.above(10 * TOLERANCE.pixels);
      });
    }
  });
});
