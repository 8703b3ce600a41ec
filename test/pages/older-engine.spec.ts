// The built files in Chromium 102, which has neither cqi nor vi, :has(), light-dark() or sheets in containers: what
// docs/browser-support.md says of browsers in which the script runs and the styles are not whole.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { contrast, readColour } from '../../src/tools/theme/colour.js';
import {
  DIST,
  expectReadable,
  expectStyled,
  Heard,
  INSPECTOR,
  pageOf,
  script,
  STYLESHEET,
  type View,
} from '../harness/embed.js';
import { hasOlderEngine, OlderEngine } from '../harness/older-engine.js';
import { TestServer } from '../harness/server.js';
import { specimens, type Form, type Specimen } from '../harness/specimens.js';

const TOOLS = readFileSync(new URL('../faults/tools.js', import.meta.url), 'utf8');
const RATIO = 4.5;

interface Colours {
  id: string;
  text: string;
  colour: string;
  background: string;
}

interface Sizes {
  id: string;
  words: number;
  headings: number[];
  numbers: number[];
}

describe('in a browser that is years old (Chromium 102)', () => {
  let engine: OlderEngine;
  let server: TestServer | undefined;

  before(async function () {
    if (!existsSync(`${DIST}/netsafe.js`))
      throw new Error('There is no dist/: run `npm run build` first.');
    if (hasOlderEngine()) engine = await OlderEngine.start();
    else if (process.env.CI) throw new Error('python3-pyqt6.qtwebengine was not found.');
    else this.skip();
  });

  afterEach(() => server?.close());

  after(async () => {
    await (engine as OlderEngine | undefined)?.end();
  });

  const open = async (
    forms: readonly Form[],
    { head = STYLESHEET + script(), width = 360, root = 'lang="en"' } = {},
  ): Promise<{ written: Specimen[]; heard: Heard }> => {
    const written = await specimens(...forms);
    server = await TestServer.start({
      folder: DIST,
      routes: {
        '/': { body: pageOf(written, head, root) },
      },
    });
    const { page } = engine;
    page.removeAllListeners();
    const heard = new Heard(page);
    await page.setViewport({ width, height: 740 });
    await page.goto(`${server.origin}/`, { waitUntil: 'load', timeout: 10_000 });
    await page.evaluate(INSPECTOR);
    await page.evaluate(TOOLS);
    return { written, heard };
  };

  const look = (): Promise<View[]> => engine.page.evaluate(() => embedInspector.look());

  // Words, as what compiles this test puts helpers of its own into functions.
  const sizes = (): Promise<Sizes[]> =>
    engine.page.evaluate<[], () => Sizes[]>(
      `(() => {
      const size = (element) => parseFloat(getComputedStyle(element).fontSize);
      return [...document.querySelectorAll('.specimen')].map(({ id, firstElementChild }) => {
        const of = (selector) => [...firstElementChild.querySelectorAll(selector)].map(size);
        return {
          id,
          words: size(firstElementChild),
          headings: of(':scope > h1, :scope > h2, hgroup > h1'),
          numbers: of(':scope > p > a[href^="tel:"]'),
        };
      });
    })()`,
    );

  it('is such a browser', async () => {
    expect(await engine.userAgent()).to.match(/Chrome\/10[0-4]\./);
    const knows = await engine.page.evaluate(() =>
      ['width: 1cqi', 'width: 1vi', 'color: light-dark(red, red)'].map((each) =>
        CSS.supports(each),
      ),
    );
    expect(knows).to.deep.equal([false, false, false]);
  });

  for (const width of [360, 1280]) {
    it(`runs the script, and shows, frames and dials all, ${width} px wide`, async () => {
      const { written, heard } = await open(['data', 'tag', 'empty'], { width });
      expect(await engine.page.evaluate(() => embedInspector.settle())).to.equal(true);
      const views = await look();
      expectReadable(views, written);
      expectStyled(views);
      expect(views.filter(({ frame }) => !frame.isUpgraded)).to.deep.equal([]);
      expect(heard.problems()).to.deep.equal([]);
    });

    it(`has headings and numbers larger than words, ${width} px wide`, async () => {
      await open(['data', 'tag'], { width });
      await engine.page.evaluate(() => embedInspector.settle());
      const banners = (await sizes()).filter(({ id }) =>
        /^(helpline-banner|release-page)/.test(id),
      );
      expect(banners).to.have.length(4);
      for (const { id, words, headings, numbers } of banners) {
        expect(headings, id).not.to.deep.equal([]);
        for (const heading of headings) expect(heading, `${id}: heading`).to.be.above(words);
        if (!id.startsWith('helpline')) continue;
        expect(numbers, id).not.to.deep.equal([]);
        for (const number of numbers) expect(number, `${id}: number`).to.be.at.least(words * 1.5);
      }
    });
  }

  for (const root of ['lang="en"', 'lang="en" style="color-scheme: dark; background: #000"'])
    it(`has colours that can be read, <html ${root}>`, async () => {
      await open(['data', 'tag', 'empty'], { root });
      await engine.page.evaluate(() => embedInspector.settle());
      const all = await engine.page.evaluate<[], () => Colours[]>('faultTools.colours()');
      expect(all).to.have.length.above(100);
      for (const { id, text, colour, background } of all)
        expect(
          contrast(readColour(colour), readColour(background)),
          `${id}: ${text}: ${colour} on ${background}`,
        ).to.be.at.least(RATIO);
    });

  it('shows, frames and dials all without the script', async () => {
    const { written, heard } = await open(['data', 'tag'], { head: STYLESHEET });
    const views = await look();
    expectReadable(views, written);
    expectStyled(views);
    expect(heard.problems()).to.deep.equal([]);
  });

  it('shows and dials all without the stylesheet', async () => {
    const { written, heard } = await open(['data', 'tag', 'empty'], { head: script() });
    expect(await engine.page.evaluate(() => embedInspector.settle())).to.equal(true);
    expectReadable(await look(), written);
    expect(heard.problems()).to.deep.equal([]);
  });
});
