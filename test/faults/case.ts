// What a case of the fault gate is: one page with every component on it, and what a reader finds there.
import { config, expect } from 'chai';
import { readFileSync } from 'node:fs';
import {
  DIST,
  STYLESHEET,
  expectReadable,
  expectStyled,
  pageOf,
  script,
  type View,
} from '../harness/embed-page.js';
import type { Engine } from '../harness/engines.mjs';
import { TestServer, type Reply, type Route } from '../harness/server.js';
import { some } from '../harness/some.js';
import { specimens, specimensInTurn, type Form, type Specimen } from '../harness/specimens.js';
import type { SharedBrowser, Tab } from './tab.js';

// A failure has to be understood from one line of the log.
config.truncateThreshold = 0;

const LISTENER = readFileSync(new URL('listener.js', import.meta.url));
export const BUILT = readFileSync(`${DIST}/netsafe.js`, 'utf8');

const ONE_IN = 6;

/** What a case has in hand: an engine, and whatever it opens there. */
export class Bench {
  readonly #open: { close(): unknown }[] = [];

  constructor(
    readonly engine: Engine,
    private readonly browser: SharedBrowser,
    /** Whether everything is tried, as each night, or some of it, as with a change. */
    readonly isWhole = true,
  ) {}

  /** All of them; with a change one in six of them, others from turn to turn. */
  some<T>(all: readonly T[], turn = 0): readonly T[] {
    return some(all, ONE_IN, turn, this.isWhole);
  }

  /** Every component in every form; with a change in one of them, another from page to page. */
  specimens(page: string, ...forms: readonly Form[]): Promise<Specimen[]> {
    return this.isWhole ? specimens(...forms) : specimensInTurn(page, ...forms);
  }

  async serve(routes: Record<string, Route>, folder: string = DIST): Promise<TestServer> {
    const server = await TestServer.start({
      folder,
      routes: {
        '/listener.js': { body: LISTENER },
        ...routes,
      },
    });
    this.#open.push(server);
    return server;
  }

  async tab(): Promise<Tab> {
    const tab = await this.browser.open();
    this.#open.push(tab);
    return tab;
  }

  async close(): Promise<void> {
    for (const each of this.#open.splice(0).reverse()) await each.close();
  }
}

/** One fault. What `run` returns is a note for the table: a figure, or what the fault leaves. */
export interface FaultCase {
  name: string;
  /** Engines that cannot show it, and why. */
  cannot?: Partial<Record<Engine, string>>;
  /** Tried with every change in the first engine, whose turn it may not be: the others need minutes for it. */
  takesLong?: boolean;
  /** Tried with every change in each engine: what they make of it has differed before. */
  inEachEngine?: boolean;
  run(bench: Bench): Promise<string | undefined>;
}

export interface FaultGroup {
  name: string;
  cases: FaultCase[];
}

/** A page that has been opened, with its server. */
export interface Visit {
  engine: Engine;
  bench: Bench;
  tab: Tab;
  server: TestServer;
  written: Specimen[];
}

/** What is put before a reader, and what is expected beyond what always is. */
export interface PageFault {
  name: string;
  cannot?: FaultCase['cannot'];
  /** Which forms stand in the page; by default all that can be read with this script. */
  forms?: readonly Form[];
  /** The host's own: stands in the head before anything of ours. */
  host?: string;
  /** Ours, as its author pasted it. */
  ours?: string;
  /** The attributes of the page's root. */
  root?: string;
  /** A nonce for what listens. */
  nonce?: string;
  headers?: Record<string, string>;
  routes?: Record<string, Route>;
  /** Whether the script comes to its end and upgrades what stands in the page. */
  upgrades: boolean;
  /** What the console is to say, each once, and nothing else. */
  warns?: readonly RegExp[];
  /** A part of what the browser itself has to say of the fault. */
  broken?: RegExp;
  /** What it violates, each once; or whatever it does. */
  violates?: readonly RegExp[] | 'any';
  /** Whether the page is looked at before everything has come. */
  early?: boolean;
  /** Changes what stands in the page. */
  specimens?: (written: Specimen[]) => Specimen[];
  /** What is expected of this fault alone. */
  also?(visit: Visit, views: View[]): Promise<unknown>;
}

const listen = (nonce?: string) =>
  `<script src="/listener.js"${nonce ? ` nonce="${nonce}"` : ''}></script>`;

const formsOf = ({ forms, upgrades }: PageFault): readonly Form[] =>
  forms ?? (upgrades ? ['plain', 'data', 'tag', 'empty'] : ['plain', 'data', 'tag']);

/** The page of a fault, as its server sends it. */
export const pageFor = (fault: PageFault, written: readonly Specimen[]): Reply => ({
  body: pageOf(
    written,
    [listen(fault.nonce), fault.host ?? '', fault.ours ?? STYLESHEET + script()].join('\n'),
    fault.root,
  ),
  ...(fault.headers && { headers: fault.headers }),
});

export const openFault = async (bench: Bench, fault: PageFault): Promise<Visit> => {
  const all = await bench.specimens(fault.name, ...formsOf(fault));
  const written = fault.specimens?.(all) ?? all;
  const server = await bench.serve({ '/': pageFor(fault, written), ...fault.routes });
  const tab = await bench.tab();
  await (fault.early ? tab.begin(`${server.origin}/`) : tab.goto(`${server.origin}/`));
  await tab.equip();
  return { engine: bench.engine, bench, tab, server, written };
};

export const look = ({ tab }: Visit): Promise<View[]> =>
  tab.evaluate<View[]>('embedInspector.look()');

export const settle = async ({ tab }: Visit): Promise<void> => {
  expect(await tab.evaluate('embedInspector.settle()'), 'upgraded within 5 s').to.equal(true);
};

interface Heard {
  errors: string[];
  warnings: string[];
  violations: string[];
}

/** Holds what the page said against what the fault is known to make it say. */
export const expectQuiet = async (
  { tab }: Pick<Visit, 'tab'>,
  { broken, warns = [], violates = [] }: Partial<PageFault> = {},
): Promise<void> => {
  const { errors, warnings, violations } = await tab.evaluate<Heard>('faultTools.heard()');
  const unexpected = [...errors, ...tab.complaints()].filter(
    (text) => !text.includes('/favicon.ico') && !(broken?.test(text) ?? false),
  );
  expect(unexpected, 'errors').to.deep.equal([]);
  expectEach(warnings, warns, 'what the console says');
  // WebKit may tell of one file twice: as it looks ahead, and as it comes to it.
  if (violates !== 'any')
    expectEach([...new Set(violations)], violates, 'violations of the policy');
};

const expectEach = (said: readonly string[], wanted: readonly RegExp[], what: string) => {
  const rest = [...said];
  for (const pattern of wanted) {
    const at = rest.findIndex((text) => pattern.test(text));
    expect(at, `${what}: ${String(pattern)} in ${JSON.stringify(said)}`).to.be.at.least(0);
    rest.splice(at, 1);
  }
  expect(rest, what).to.deep.equal([]);
};

/** Everything that a reader is promised of a page, whatever happened to it. */
export const expectPromise = async (visit: Visit, fault: PageFault): Promise<View[]> => {
  if (fault.upgrades) await settle(visit);
  const isStyled = await visit.tab.evaluate('embedInspector.styled()');
  expect(isStyled, 'netsafe.css within 5 s').to.equal(true);
  const views = await look(visit);
  expectReadable(views, visit.written);
  const framed = views.filter((_, index) => visit.written[index]!.form !== 'plain');
  expectStyled(framed);
  for (const { id, frame } of framed)
    expect(frame.isUpgraded, `${id}: upgraded`).to.equal(fault.upgrades);
  return views;
};

/** A fault that befalls a page: the page is opened, read, and listened to. */
export const onPage = (fault: PageFault): FaultCase => ({
  name: fault.name,
  ...(fault.cannot && { cannot: fault.cannot }),
  async run(bench) {
    const visit = await openFault(bench, fault);
    const views = await expectPromise(visit, fault);
    const note = await fault.also?.(visit, views);
    await expectQuiet(visit, fault);
    return typeof note === 'string' ? note : undefined;
  },
});
