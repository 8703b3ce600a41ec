// Opens pages that embed the built files, for the tests that mocha runs.
import { existsSync } from 'node:fs';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { DIST, INSPECTOR, type View } from './embed-page.js';
import { LAUNCH, type DrivenEngine } from '../../src/tools/browser/launch.js';
import { pageEngines } from './engines.mjs';
import { TestServer, type Route } from './server.js';

export * from './embed-page.js';

/** As wide as a small phone. */
const NARROW = { width: 360, height: 740 };

/** What a page said and asked for. */
export class Heard {
  readonly console: { type: string; text: string; url: string }[] = [];
  readonly uncaught: string[] = [];
  readonly requests: string[] = [];

  constructor(page: Page) {
    page.on('console', (message) => {
      const { url = '' } = message.location();
      this.console.push({ type: message.type(), text: message.text(), url });
    });
    page.on('pageerror', (error) =>
      this.uncaught.push(error instanceof Error ? error.message : String(error)),
    );
    page.on('request', (request) => {
      // A browser asks for its icon, and Firefox for what a data: address holds, of its own accord.
      const url = request.url();
      if (!url.endsWith('/favicon.ico') && !url.startsWith('data:')) this.requests.push(url);
    });
  }

  /** What our code warned of. */
  get warnings(): string[] {
    return this.console
      .filter(({ type }) => type === 'warn' || type === 'warning')
      .map(({ text }) => text);
  }

  /** Errors, but those of a browser about an address that the test itself breaks. */
  problems(broken?: string): string[] {
    const errors = this.console
      .filter(({ type }) => type === 'error')
      .map(({ text, url }) => `${text} (${url})`);
    return [...errors, ...this.uncaught].filter((text) => !broken || !text.includes(broken));
  }
}

export interface OpenOptions {
  routes?: Record<string, Route>;
  /** Headers of the page itself. */
  headers?: Record<string, string>;
  /** Runs in the page before anything of its own. */
  before?: () => void;
  withoutJavaScript?: boolean;
  until?: 'load' | 'domcontentloaded';
  viewport?: { width: number; height: number };
}

/** An open page with its server. */
export interface Visit {
  page: Page;
  server: TestServer;
  heard: Heard;
}

const browsers = new Map<DrivenEngine, Promise<Browser>>();
const visits: Visit[] = [];

const launch = async (engine: DrivenEngine): Promise<Browser> => {
  const options = await LAUNCH[engine]();
  if (!options) throw new Error(`There is no ${engine} here.`);
  // Emulating a reader's settings speaks to Firefox's own scope, which is closed without this.
  const args = engine === 'firefox' ? ['-remote-allow-system-access'] : [];
  return puppeteer.launch({ ...options, args: [...(options.args ?? []), ...args] });
};

/** One browser of each engine serves all pages of a process. It ends with that: the next file of tests may need it. */
const browserOf = (engine: DrivenEngine): Promise<Browser> => {
  const known = browsers.get(engine) ?? launch(engine);
  browsers.set(engine, known);
  return known;
};

/** Opens a page on a server of its own, so that no two tests share an origin. */
export const open = async (
  engine: DrivenEngine,
  html: string,
  options: OpenOptions = {},
): Promise<Visit> => {
  const server = await TestServer.start({
    folder: DIST,
    routes: {
      '/': { body: html, ...(options.headers && { headers: options.headers }) },
      ...options.routes,
    },
  });
  const page = await (await browserOf(engine)).newPage();
  const visit = { page, server, heard: new Heard(page) };
  visits.push(visit);
  await page.setViewport(options.viewport ?? NARROW);
  if (options.withoutJavaScript) await page.setJavaScriptEnabled(false);
  if (options.before) await page.evaluateOnNewDocument(options.before);
  await page.goto(`${server.origin}/`, { waitUntil: options.until ?? 'load', timeout: 10_000 });
  await page.evaluate(INSPECTOR);
  return visit;
};

/** Puts the inspector into a page that has been left for another. */
export const inspect = (page: Page): Promise<unknown> => page.evaluate(INSPECTOR);

export const look = ({ page }: Visit): Promise<View[]> =>
  page.evaluate(() => embedInspector.look());

/** Waits until all components of a page are upgraded and rendered. */
export const settle = async ({ page }: Visit): Promise<void> => {
  const isSettled = await page.evaluate(() => embedInspector.settle());
  expect(isSettled, 'every component upgraded within 5 s').to.equal(true);
};

/** Waits until netsafe.css is there. */
export const styled = async ({ page }: Visit): Promise<void> => {
  const isStyled = await page.evaluate(() => embedInspector.styled());
  expect(isStyled, 'netsafe.css within 5 s').to.equal(true);
};

/** A suite for each engine that puppeteer can drive: see `pageEngines`. CI fails where one is missing. */
export const describeEngines = (
  title: string,
  suite: (engine: DrivenEngine) => void,
  engines: readonly DrivenEngine[] = ['chromium', 'firefox'],
): void => {
  for (const engine of pageEngines(engines)) {
    describe(`${title}, in ${engine}`, () => {
      before(async function () {
        if (!existsSync(`${DIST}/netsafe.js`))
          throw new Error('There is no dist/: run `npm run build` first.');
        if (await LAUNCH[engine]()) await browserOf(engine);
        else if (process.env.CI) throw new Error(`${engine} was not found.`);
        else this.skip();
      });
      afterEach(async () => {
        for (const { page, server } of visits.splice(0)) {
          await page.close();
          server.close();
        }
      });
      suite(engine);
    });
  }
};
