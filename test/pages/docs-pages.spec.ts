// Storybook's own pages of documentation, as a reader gets them: light and dark, wide and as narrow as a phone.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { SecondEngine } from '../harness/second-engine.js';
import { some } from '../harness/some.js';
import { TestServer } from '../harness/server.js';

const STORYBOOK = new URL('../../storybook-static/', import.meta.url);
// What a change breaks on one, it breaks on these; a night looks at all.
const SOME = /^(?:guides-start-here|components-helpline-banner|foundations-colour)--docs$/;
const AXE: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

// A story in a frame of its own loads Storybook's preview once more, and waits until it is scrolled to.
const ARE_FRAMES_DRAWN = `[...document.querySelectorAll('.sbdocs-content iframe')]
  .map((frame) => {
    frame.loading = 'eager';
    return frame.contentWindow.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  })
  .every((phase) => phase === 'finished')`;

interface Entry {
  id: string;
  type: string;
}

const { entries } = JSON.parse(await readFile(new URL('index.json', STORYBOOK), 'utf8')) as {
  entries: Record<string, Entry>;
};
const ids = Object.values(entries)
  .filter(({ id, type }) => type === 'docs' && (process.env.NIGHTLY || SOME.test(id)))
  .map(({ id }) => id);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('a page of documentation', () => {
  let server: TestServer;
  let browser: Browser | undefined;
  let page: Page;
  let errors: string[];

  before(async function () {
    const options = await LAUNCH.chromium();
    if (!options && !process.env.CI) this.skip();
    browser = await puppeteer.launch(options);
    server = await TestServer.start({ folder: STORYBOOK.pathname });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(`${server.origin}/`))
        errors.push(`a request to ${request.url()}`);
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Once all that is drawn later has been: examples are loaded one after the other. */
  const open = async (id: string, scheme: 'light' | 'dark') => {
    errors = [];
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.waitForSelector('.sbdocs-content h1', { timeout: 60_000 });
    await page.waitForFunction(ARE_FRAMES_DRAWN, { timeout: 60_000 });
    await page.waitForNetworkIdle({ idleTime: 500 });
  };

  it('there is one of each component and each guide', () => {
    const all = Object.values(entries).filter(({ type }) => type === 'docs');
    expect(all.filter(({ id }) => id.startsWith('components-'))).to.have.length(19);
    expect(all.filter(({ id }) => id.startsWith('guides-'))).to.have.length.above(8);
    expect(ids).to.have.length.above(2);
  });

  const expectSound = async () => {
    await page.evaluate(axe);
    const { violations } = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(AXE)})`,
    )) as AxeResults;
    const found = violations.map(
      ({ id: rule, nodes }) =>
        `${rule}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message})`).join(', ')}`,
    );
    expect(found).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  };

  // To draw a page with all its examples takes longest: it is opened once in each scheme.
  const second = new SecondEngine('docs');
  for (const [turn, id] of ids.entries())
    describe(id, () => {
      // With a change the pages are in the light and in the dark by turns.
      const schemes = some(['light', 'dark'] as const, 2, turn);

      before(() => open(id, schemes[0]!));

      it(`has nothing against it by axe, and no error: ${schemes[0]!}`, expectSound);

      if (process.env.NIGHTLY)
        it('has nothing against it by a second engine of rules, but what we hold to be false', async () => {
          for (const script of SecondEngine.scripts) await page.evaluate(script);
          expect(await second.ask((expression) => page.evaluate(expression))).to.deep.equal([]);
        });

      it('is no wider than a phone', async () => {
        await page.setViewport({ width: 320, height: 640 });
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
      });

      for (const scheme of schemes.slice(1))
        it(`has nothing against it by axe, and no error: ${scheme}`, async () => {
          await open(id, scheme);
          await expectSound();
        });
    });

  it('of a component shows its guide, with each number beside its part', async () => {
    await open('components-helpline-banner--docs', 'light');
    await page.waitForSelector('.guide-pin');
    const { headings, pins, parts } = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('.guide > h2')].map((each) => each.textContent),
      pins: [...document.querySelectorAll<HTMLElement>('.guide-pin:not([hidden])')].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      ),
      parts: ['h2', 'p:has(> a)', 'li', 'p:has(> small)'].map((part) =>
        Math.round(
          document.querySelector(`.guide-pins .guide-picture ${part}`)!.getBoundingClientRect().top,
        ),
      ),
    }));
    expect(headings).to.deep.equal([
      'When to use it',
      'Do and don’t',
      'Anatomy',
      'What to write',
      'Accessibility',
      'Changes',
    ]);
    expect(pins).to.include.members(parts);
    expect([...pins].sort((a, b) => a - b)).to.deep.equal(pins);
  });

  it('to begin with has a picture of each component, which leads to its page', async () => {
    await open('guides-start-here--docs', 'light');
    await page.waitForSelector('.gallery-list h4 > a');
    const cards = await page.evaluate(() =>
      [...document.querySelectorAll('.gallery-list > li:has(> h4 > a)')].map((each) => ({
        href: each.querySelector('h4 > a')!.getAttribute('href')!,
        height: each.querySelector('.guide-picture')!.getBoundingClientRect().height,
      })),
    );
    expect(cards).to.have.length(19);
    for (const { href, height } of cards) {
      expect(entries[/\/docs\/(.*)$/.exec(href)![1]!], href).to.not.equal(undefined);
      expect(height, href).to.be.above(20);
    }
  });

  // In a suite of its own: mocha runs a suite's own tests before the suites in it, which ask the engine.
  if (process.env.NIGHTLY)
    describe('once all have been read', () => {
      it('is held to be wrong in nothing that a second engine of rules no longer says', () => {
        expect(second.unused()).to.deep.equal([]);
      });
    });
});
