// A browser with pages that hold an editor. It knows no test runner, so that a script can measure with it too.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { LAUNCH, type DrivenEngine } from '../../src/tools/browser/launch.js';
import { TestServer, type Route } from '../harness/server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a page of an editor gives to the test: see the subjects. */
interface EditorBench {
  load(html: string): void;
  save(): string;
  /** Puts the caret at the end of the first element of this name. */
  caret(selector: string): void;
  /** Where the numbers lead that somebody sees while editing. */
  dialled(): string[];
}

declare global {
  var editorBench: EditorBench;
}

export interface EditorPage {
  html: string;
  routes?: Record<string, Route>;
}

export class Bench {
  readonly #pages: { page: Page; server: TestServer }[] = [];

  private constructor(private readonly browser: Browser) {}

  static async start(engine: DrivenEngine): Promise<Bench | undefined> {
    const options = await LAUNCH[engine]();
    return options && new Bench(await puppeteer.launch(options));
  }

  /** Opens a page that puts `editorBench` in place when its editor is ready. Packages are served as they are. */
  async open({ html, routes = {} }: EditorPage): Promise<Page> {
    const server = await TestServer.start({
      folder: ROOT,
      routes: { '/': { body: html }, ...routes },
    });
    const page = await this.browser.newPage();
    this.#pages.push({ page, server });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 900, height: 900 });
    await page.goto(`${server.origin}/`, { waitUntil: 'load', timeout: 30_000 });
    await page
      .waitForFunction(() => 'editorBench' in globalThis, { timeout: 30_000 })
      .catch((error: unknown) => {
        throw new Error(`The editor did not start: ${errors.join('\n') || String(error)}`);
      });
    return page;
  }

  async close(): Promise<void> {
    for (const { page, server } of this.#pages.splice(0)) {
      await page.close();
      server.close();
    }
    await this.browser.close();
  }
}
