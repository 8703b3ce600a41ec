// One load of one page in a browser that has never seen it, and what it cost.
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { UsageError } from '../src/tools/command-line.js';
import { LAUNCH } from '../src/tools/browser/launch.js';
import { TEL, TEXTS } from './page.js';
import type { BenchServer } from './server.js';
import type { Variant } from './variants/variant.js';

const source = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const PROBE = source('probe.js');
const INSPECTOR = source('inspector.js');
const LIMIT_MS = 60_000;

/** Under what a page is loaded. */
export type Profile = 'fast' | 'slow';

/** What one load cost. Times in milliseconds, sizes in bytes. */
export interface Cost {
  /** The first words on the screen. */
  firstPaint: number;
  /** Everything defined and drawn, and the next frame. */
  ready: number;
  layoutShift: number;
  requests: number;
  /** Time that the page's main thread worked, by its own clock: a busy machine adds little to it. */
  cpu: number;
  script: number;
  style: number;
  layout: number;
  /** JavaScript's heap after a collection. */
  heap: number;
  /** All that the page holds, as the browser counts it. Only where nothing is throttled. */
  memory?: number;
  nodes: number;
}

// A phone's screen, as most readers have.
const VIEWPORT = { width: 412, height: 823 };

const launchOptions = async () => {
  const options = await LAUNCH.chromium();
  if (!options) throw new UsageError('No Chromium was found. Name one in CHROME_PATH');
  return {
    ...options,
    acceptInsecureCerts: true,
    // The command ends a run itself, and reports what it has.
    handleSIGINT: false,
    defaultViewport: VIEWPORT,
    protocolTimeout: LIMIT_MS,
    args: [
      ...(options.args ?? []),
      // Else a page waits up to 20 s before it is told how much memory it has.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  };
};

const FONTS = ['*.woff', '*.woff2', '*.ttf', '*.otf'];

const slowDown = async (session: CDPSession, profile: Profile): Promise<void> => {
  if (profile === 'fast') return;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1.44 * 1e6) / 8,
    uploadThroughput: (0.675 * 1e6) / 8,
  });
};

const withLimit = <T>(work: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not ready in ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
};

const waitsFor = ({ id, files }: Variant): 'nothing' | 'twins' | 'elements' => {
  if (!Object.keys(files).some((file) => file.endsWith('.js'))) return 'nothing';
  return id === 'twins' ? 'twins' : 'elements';
};

/** What of the page's words and links a reader gets: an empty list where nothing is lost. */
export interface Lost {
  texts: string[];
  link: boolean;
}

export class Meter {
  private constructor(
    private readonly browser: Browser,
    private readonly server: BenchServer,
  ) {}

  static async start(server: BenchServer): Promise<Meter> {
    return new Meter(await puppeteer.launch(await launchOptions()), server);
  }

  version(): Promise<string> {
    return this.browser.version();
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Loads a variant's page once. */
  measure(variant: Variant, count: number, profile: Profile): Promise<Cost> {
    return this.#inNewPage(async (page, session) => {
      // oxlint-disable-next-line typescript/no-deprecated -- a wildcard says it, and its successor has none
      await session.send('Network.setBlockedURLs', { urls: FONTS });
      await slowDown(session, profile);
      await page.evaluateOnNewDocument(PROBE);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const address = this.server.address(variant, count);
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LIMIT_MS });
      const seen = (await withLimit(
        page.evaluate(`benchReady('${waitsFor(variant)}')`),
        `${variant.id}, ${count}, ${profile}`,
      )) as Pick<Cost, 'firstPaint' | 'ready' | 'layoutShift' | 'requests'>;
      const { TaskDuration, ScriptDuration, RecalcStyleDuration, LayoutDuration } =
        await metricsOf(session);
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize, Nodes } = await metricsOf(session);
      const ms = (seconds: number | undefined) => (seconds ?? NaN) * 1000;
      return {
        ...seen,
        cpu: ms(TaskDuration),
        script: ms(ScriptDuration),
        style: ms(RecalcStyleDuration),
        layout: ms(LayoutDuration),
        heap: JSHeapUsedSize ?? NaN,
        nodes: Nodes ?? NaN,
        ...(profile === 'fast' && { memory: await memoryOf(page) }),
      };
    });
  }

  /** What of the nine texts and the telephone link cannot be seen, with the script or without it. */
  verify(variant: Variant, withScript: boolean): Promise<Lost> {
    return this.#inNewPage(async (page, session) => {
      await session.send('Network.setBlockedURLs', {
        // oxlint-disable-next-line typescript/no-deprecated -- as above
        urls: withScript ? FONTS : [...FONTS, '*.js'],
      });
      await page.evaluateOnNewDocument(PROBE);
      await page.goto(this.server.address(variant, 4), { waitUntil: 'load', timeout: LIMIT_MS });
      await withLimit(
        page.evaluate(`benchReady('${withScript ? waitsFor(variant) : 'nothing'}')`),
        variant.id,
      );
      const { words, dialled } = (await page.evaluate(INSPECTOR)) as {
        words: string;
        dialled: string[];
      };
      return {
        texts: TEXTS.filter((text) => !words.includes(text)),
        // The helpline's and the notice's.
        link: dialled.filter((href) => href === TEL).length < 2,
      };
    });
  }

  /** A picture of a variant's page with its four parts. */
  picture(variant: Variant): Promise<Uint8Array> {
    return this.#inNewPage(async (page) => {
      await page.evaluateOnNewDocument(PROBE);
      await page.goto(this.server.address(variant, 4), { waitUntil: 'load' });
      await withLimit(page.evaluate(`benchReady('${waitsFor(variant)}')`), variant.id);
      return page.screenshot({ fullPage: true });
    });
  }

  // A context of its own has no cache, no connection and, in Chromium, no process of another's.
  async #inNewPage<T>(work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
    const context = await this.browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      return await work(page, session);
    } finally {
      await context.close();
    }
  }
}

const metricsOf = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

const memoryOf = async (page: Page): Promise<number> =>
  (await page.evaluate(
    'performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)',
  )) as number;
