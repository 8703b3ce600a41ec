// One browser of each engine, and pages in it, whichever protocol it speaks.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findWebKit } from '../../src/tools/browser/find-browser.mjs';
import { INSPECTOR } from '../harness/embed-page.js';
import type { Engine } from '../harness/engines.mjs';
import { LAUNCH, type DrivenEngine } from '../../src/tools/browser/launch.js';
import { WebDriverSession } from '../harness/webdriver-session.mjs';

const TOOLS = readFileSync(new URL('tools.js', import.meta.url), 'utf8');
const NARROW = { width: 360, height: 740 };
const LOAD_LIMIT_MS = 20_000;

/** A page in a browser. */
export interface Tab {
  /** Opens an address, and waits until all has come. */
  goto(address: string): Promise<void>;
  /** Opens an address, and waits until the page itself has come. */
  begin(address: string): Promise<void>;
  /** Goes back to where it was. */
  back(address: string): Promise<void>;
  /** What an expression gives in the page, or what the promise it gives is kept with; as JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Presses keys, one after the other, or at once: "Shift+Tab". */
  press(...keys: string[]): Promise<void>;
  /** Presses a button of the mouse at a place in the window. */
  click(x: number, y: number, button?: 'left' | 'middle'): Promise<void>;
  /** Gives the page's window a size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Puts what looks at a page into it. Not where a page may run no script. */
  equip(): Promise<void>;
  /** The browser's own complaints; none where its driver cannot hear them. */
  complaints(): string[];
  /** The page as puppeteer knows it, for what only its protocol can do. */
  readonly page?: Page;
  close(): Promise<void>;
}

/** A browser that all cases share. */
export interface SharedBrowser {
  readonly version: string;
  open(): Promise<Tab>;
  close(): Promise<void>;
}

// The value is packed inside the page: a page may have changed what JSON makes of it.
const packed = (expression: string) => `(async () => faultTools.pack(await (${expression})))()`;
const unpack = (text: string) => (JSON.parse(text) as { value: unknown }).value;

class PuppeteerTab implements Tab {
  readonly #complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.#complaints.push(`${message.text()} (${message.location().url ?? ''})`);
    });
    page.on('pageerror', (error) =>
      this.#complaints.push(error instanceof Error ? (error.stack ?? '') : String(error)),
    );
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load', timeout: LOAD_LIMIT_MS });
  }

  async begin(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS });
  }

  // A page that comes back whole is not loaded again, and Firefox's driver waits for that.
  async back(address: string): Promise<void> {
    await this.page.evaluate('void setTimeout(() => history.back())');
    const end = Date.now() + LOAD_LIMIT_MS;
    while (this.page.url() !== address && Date.now() < end) await sleep(20);
    await this.page.waitForFunction('document.readyState === "complete"', { polling: 50 });
  }

  async evaluate<T>(expression: string): Promise<T> {
    return unpack((await this.page.evaluate(packed(expression))) as string) as T;
  }

  async press(...all: string[]): Promise<void> {
    for (const keys of all.map((each) => each.split('+') as KeyInput[])) {
      for (const key of keys) await this.page.keyboard.down(key);
      for (const key of keys.toReversed()) await this.page.keyboard.up(key);
    }
  }

  async click(x: number, y: number, button: 'left' | 'middle' = 'left'): Promise<void> {
    await this.page.mouse.click(x, y, { button });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async equip(): Promise<void> {
    await this.page.evaluate(INSPECTOR);
    await this.page.evaluate(TOOLS);
  }

  complaints(): string[] {
    return [...this.#complaints];
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

class PuppeteerBrowser implements SharedBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly version: string,
  ) {}

  static async start(engine: DrivenEngine): Promise<SharedBrowser | undefined> {
    const options = await LAUNCH[engine]();
    if (!options) return undefined;
    const browser = await puppeteer.launch(options);
    const version = (await browser.version()).replace(/^.*\//, '');
    return new PuppeteerBrowser(browser, version);
  }

  async open(): Promise<Tab> {
    const page = await this.browser.newPage();
    await page.setViewport(NARROW);
    return new PuppeteerTab(page);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

// One window serves all pages, one after the other.
class WebKitTab implements Tab {
  constructor(private readonly session: WebDriverSession) {}

  goto(address: string): Promise<void> {
    return this.#reach(address, ['complete']);
  }

  begin(address: string): Promise<void> {
    return this.#reach(address, ['interactive', 'complete']);
  }

  async evaluate<T>(expression: string): Promise<T> {
    return unpack(await this.session.evaluate<string>(packed(expression))) as T;
  }

  async press(...all: string[]): Promise<void> {
    for (const keys of all) await this.session.press(keys);
  }

  async click(x: number, y: number, button: 'left' | 'middle' = 'left'): Promise<void> {
    await this.session.click(x, y, button);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.session.resize(width, height);
  }

  async equip(): Promise<void> {
    await this.session.run(INSPECTOR);
    await this.session.run(TOOLS);
  }

  complaints(): string[] {
    return [];
  }

  close(): Promise<void> {
    return this.#reach('about:blank', ['complete']);
  }

  async back(address: string): Promise<void> {
    await this.session.run('history.back()');
    await this.#arrive(address, ['complete']);
  }

  async #reach(address: string, states: readonly string[]): Promise<void> {
    await this.session.goto(address);
    await this.#arrive(address, states);
  }

  // The driver's own ways of waiting are for everything, or, where a script hangs, for ever.
  async #arrive(address: string, states: readonly string[]): Promise<void> {
    const end = Date.now() + LOAD_LIMIT_MS;
    while (Date.now() < end) {
      const reached = await this.session
        .evaluate<string>('`${document.readyState} ${location.href}`')
        .catch(() => '');
      if (states.some((state) => reached === `${state} ${address}`)) return;
      await sleep(20);
    }
    throw new Error(`${address} did not come in ${LOAD_LIMIT_MS} ms.`);
  }
}

class WebKitBrowser implements SharedBrowser {
  private constructor(private readonly session: WebDriverSession) {}

  static async start(): Promise<SharedBrowser | undefined> {
    const paths = findWebKit();
    return paths && new WebKitBrowser(await WebDriverSession.start(paths, { waits: false }));
  }

  get version(): string {
    return this.session.version;
  }

  open(): Promise<Tab> {
    return Promise.resolve(new WebKitTab(this.session));
  }

  close(): Promise<void> {
    return this.session.close();
  }
}

/** Starts an engine; undefined where this machine has none. */
export const startBrowser = (engine: Engine): Promise<SharedBrowser | undefined> =>
  engine === 'webkit' ? WebKitBrowser.start() : PuppeteerBrowser.start(engine);
