// Opens pages that embed the built files, and says what a reader meets there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { record } from '../../src/content/record.js';
import { digitsOf } from '../../src/internal/phone.js';
import { LAUNCH, type DrivenEngine } from './launch.js';
import { TestServer, type Route } from './server.js';
import type { Specimen, WrittenLink } from './specimens.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = `${ROOT}dist`;
const INSPECTOR = readFileSync(new URL('embed-inspector.js', import.meta.url), 'utf8');
/** As wide as a small phone. */
const NARROW = { width: 360, height: 740 };

export interface SeenLink extends WrittenLink {
  canBeSeen: boolean;
  canBePressed: boolean;
  fontSize: number;
  height: number;
}

/** One specimen, as a reader meets it. */
export interface View {
  id: string;
  words: string;
  links: SeenLink[];
  frame: {
    name: string;
    isUpgraded: boolean;
    display: string;
    fontSize: number;
    padding: number;
    border: string;
    borderWidth: number;
    height: number;
  };
  isFollowed: boolean;
}

export interface Snapshot {
  name: string;
  box: number[];
  style: Record<string, string>;
}

interface EmbedInspector {
  look(): View[];
  settle(): Promise<boolean>;
  styled(): Promise<boolean>;
  reads(text: string): Promise<boolean>;
  frames(): Promise<void>;
  snapshot(): Snapshot[];
  put(selector: string, html: string): void;
}

declare global {
  var embedInspector: EmbedInspector;
}

/** The script tag that the documentation tells people to paste, with whatever else it is to carry. */
export const script = (attributes = '', src = '/netsafe.js') =>
  `<script type="module" async src="${src}"${attributes && ` ${attributes}`}></script>`;
export const STYLESHEET = '<link rel="stylesheet" href="/netsafe.css">';

/** A page of specimens, each followed by words of the page's own. */
export const pageOf = (specimens: readonly Specimen[], head: string): string => `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of a force</title>
${head}
</head><body>
<h1>A page of a force</h1>
${specimens
  .map(
    ({ id, html }) =>
      `<section class="specimen" id="${id}">${html}</section>\n<p class="after">After ${id}</p>`,
  )
  .join('\n')}
</body></html>`;

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

/** One browser of each engine serves all pages. */
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
      '/favicon.ico': { status: 204 },
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

const known = new Set(record.numbers.map(({ number }) => digitsOf(number)));

/** Whether a page shows every word and link of its specimens, and dials what it shows. */
export const expectReadable = (
  views: readonly View[],
  specimens: readonly Specimen[],
  isKnown: (digits: string) => boolean = (digits) => known.has(digits),
): void => {
  expect(specimens).not.to.be.empty;
  expect(views.map(({ id }) => id)).to.deep.equal(specimens.map(({ id }) => id));
  let numbers = 0;
  for (const [index, { id, words, links }] of specimens.entries()) {
    const view = views[index]!;
    expect(view.words, id).to.equal(words);
    expect(view.isFollowed, `${id}: what comes after it`).to.equal(true);
    expect(
      view.links.map(({ text, href }) => ({ text, href })),
      id,
    ).to.deep.equal(links);
    for (const { text, href, canBeSeen, canBePressed } of view.links) {
      expect({ id, text, canBeSeen, canBePressed }).to.deep.equal({
        id,
        text,
        canBeSeen: true,
        canBePressed: true,
      });
      if (!href.startsWith('tel:')) continue;
      numbers++;
      expect(digitsOf(text), `${id}: what is shown and what is dialled`).to.equal(digitsOf(href));
      expect(isKnown(digitsOf(href)), `${id}: ${href} is a number of the record`).to.equal(true);
    }
  }
  const forms = new Set(specimens.map(({ form }) => form));
  expect(numbers, 'numbers that were looked at').to.be.at.least(forms.size);
};

/** Whether every frame looks as netsafe.css says, and the number is what one sees first. */
export const expectStyled = (views: readonly View[]): void => {
  expect(views).not.to.be.empty;
  let numbers = 0;
  for (const { id, frame, links } of views) {
    expect(frame.display, id).to.equal('block');
    expect(frame.padding, `${id}: padding`).to.be.at.least(16);
    expect([frame.border, frame.borderWidth > 0], `${id}: border`).to.deep.equal(['solid', true]);
    const number = links.find(({ href }) => href.startsWith('tel:'));
    if (!number) continue;
    numbers++;
    expect(number.fontSize, `${id}: size of the number`).to.be.above(frame.fontSize);
    expect(number.height, `${id}: height of the number’s target`).to.be.at.least(44);
  }
  expect(numbers, 'numbers that were looked at').to.be.above(0);
};

/** A suite for each engine that puppeteer can drive. CI fails where one is missing. */
export const describeEngines = (
  title: string,
  suite: (engine: DrivenEngine) => void,
  engines: readonly DrivenEngine[] = ['chromium', 'firefox'],
): void => {
  for (const engine of engines) {
    describe(`${title}, in ${engine}`, () => {
      before(async function () {
        if (!existsSync(`${DIST}/netsafe.js`))
          throw new Error('There is no dist/: run `npm run build` first.');
        if (await LAUNCH[engine]()) await browserOf(engine);
        else if (process.env.CI) throw new Error(`${engine} was not found.`);
        else this.skip();
      });
      suite(engine);
    });
  }
};

afterEach(async () => {
  for (const { page, server } of visits.splice(0)) {
    await page.close();
    server.close();
  }
});

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});
