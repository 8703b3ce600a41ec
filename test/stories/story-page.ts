// What the walk through the stories needs of a browser, whichever protocol the browser speaks.
import puppeteer, {
  type Browser,
  type LaunchOptions,
  type Page,
  type Viewport,
} from 'puppeteer-core';
import { findWebKit, type WebKitPaths } from '../../src/tools/browser/find-browser.mjs';
import { type Engine } from '../harness/engines.mjs';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { WebDriverSession } from '../harness/webdriver-session.mjs';

/** Something that a story did wrong, and where. */
export interface Problem {
  what: string;
  where?: string;
}

/** A browser with one page. */
export interface StoryPage {
  goto(address: string): Promise<void>;
  /** Runs statements in the page. */
  run(script: string): Promise<void>;
  /** What an expression gives in the page, or what the promise it gives is kept with. It travels as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Absent where the engine's driver has no command for it. */
  setViewport?(size: Viewport): Promise<void>;
  /** What the console and the network said since it was last asked: nothing where the driver cannot hear them. */
  takeHeard(): Problem[];
  close(): Promise<void>;
  /** For a browser that no longer answers. */
  kill(): void;
}

/** Opens a browser with a page. Requests to any other host than that of `address` are held against the page. */
export type OpenPage = (address: string) => Promise<StoryPage>;

/** What opens a page in an engine, or undefined where this machine has none. */
export async function findPageOpener(engine: Engine): Promise<OpenPage | undefined> {
  if (engine === 'webkit') {
    const paths = findWebKit();
    return paths && (() => WebDriverPage.open(paths));
  }
  const options = await LAUNCH[engine]();
  return options && ((address) => PuppeteerPage.open(engine, options, address));
}

export const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

class PuppeteerPage implements StoryPage {
  readonly #heard: Problem[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly address: string,
  ) {
    this.#listen();
  }

  static async open(engine: Engine, options: LaunchOptions, address: string): Promise<StoryPage> {
    const browser = await puppeteer.launch(options);
    const page = await browser.newPage();
    if (engine === 'chromium') {
      // Half a transition has colours that no one will see, and axe would measure them.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    }
    return new PuppeteerPage(browser, page, address);
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async run(script: string): Promise<void> {
    await this.page.evaluate(script);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  setViewport(size: Viewport): Promise<void> {
    return this.page.setViewport(size);
  }

  takeHeard(): Problem[] {
    return this.#heard.splice(0);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  kill(): void {
    this.browser.process()?.kill('SIGKILL');
  }

  #listen(): void {
    const { page, address } = this;
    const hear = (what: string, where?: string) =>
      this.#heard.push({ what, ...(where && { where }) });
    page.on('console', (message) => {
      if (message.type() === 'error')
        hear(`console error: ${message.text()}`, message.location().url);
    });
    page.on('pageerror', (error) => hear(`uncaught: ${messageOf(error)}`));
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${address}/`)) {
        hear('request to another host', request.url());
      }
    });
    page.on('requestfailed', (request) =>
      hear(`request failed: ${request.failure()?.errorText ?? ''}`, request.url()),
    );
    page.on('response', (response) => {
      if (response.status() >= 400) hear(`request answered ${response.status()}`, response.url());
    });
  }
}

// W3C WebDriver has no command for the size of the viewport and no way to hear the console or the network; the
// driver of WebKitGTK has no WebDriver BiDi, which does. Chromium and Firefox answer for those.
class WebDriverPage implements StoryPage {
  private constructor(private readonly session: WebDriverSession) {}

  static async open(paths: WebKitPaths): Promise<StoryPage> {
    return new WebDriverPage(await WebDriverSession.start(paths));
  }

  goto(address: string): Promise<void> {
    return this.session.goto(address);
  }

  run(script: string): Promise<void> {
    return this.session.run(script);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.session.evaluate<T>(expression);
  }

  takeHeard(): Problem[] {
    return [];
  }

  close(): Promise<void> {
    return this.session.close();
  }

  kill(): void {
    this.session.kill();
  }
}
