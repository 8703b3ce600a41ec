// Runs cases of pages in every engine that is wanted, and puts what came of each into a table.
import { Bench, type FaultCase, type FaultGroup } from './case.js';
import { startBrowser, type SharedBrowser } from './tab.js';
import { ENGINES, wantedEngines, type Engine } from '../harness/engines.mjs';
import { FaultTable, type Cell } from './table.js';

const CASE_LIMIT_MS = 600_000;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const withLimit = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${CASE_LIMIT_MS} ms`)), CASE_LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
};

async function runCase(
  { cannot, run }: FaultCase,
  engine: Engine,
  browser: SharedBrowser,
  isWhole: boolean,
): Promise<Cell> {
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  const reason = cannot?.[engine];
  if (reason) return { outcome: 'n/a', note: reason, seconds: 0 };
  const bench = new Bench(engine, browser, isWhole);
  try {
    const note = await withLimit(run(bench));
    return { outcome: 'ok', ...(note && { note }), seconds: seconds() };
  } catch (error) {
    return { outcome: 'FAILED', note: messageOf(error), seconds: seconds() };
  } finally {
    // A page that broke may not close either.
    await bench.close().catch(() => undefined);
  }
}

const AT_NIGHT: Cell = { outcome: 'n/a', note: 'tried in this engine at night', seconds: 0 };

export type Turns = ReadonlyMap<FaultCase, readonly Engine[]>;

/**
 * The engines that each case is tried in with every change: one of those that can show it, the one that has had the fewest
 * of its kind, so that each engine is asked for something of each kind, and always the same.
 */
export function enginesInTurn({ cases }: FaultGroup, engines: readonly Engine[]): Turns {
  const had = new Map(engines.map((engine) => [engine, 0]));
  const turnOf = ({ cannot, takesLong, inEachEngine }: FaultCase): readonly Engine[] => {
    const able = engines.filter((engine) => !cannot?.[engine]);
    if (inEachEngine || able.length === 0) return able;
    const [next] = takesLong ? able : able.toSorted((a, b) => had.get(a)! - had.get(b)!);
    had.set(next!, had.get(next!)! + 1);
    return [next!];
  };
  return new Map(cases.map((each) => [each, turnOf(each)]));
}

async function runEngine(
  engine: Engine,
  browser: SharedBrowser,
  groups: readonly FaultGroup[],
  table: FaultTable,
  isWhole: boolean,
  all: readonly Engine[],
) {
  table.versions[engine] = browser.version;
  try {
    for (const group of groups) {
      const turns = enginesInTurn(group, all);
      for (const each of group.cases) {
        const isDue = isWhole || turns.get(each)!.includes(engine) || each.cannot?.[engine];
        const cell = isDue ? await runCase(each, engine, browser, isWhole) : AT_NIGHT;
        table.set(group.name, each.name, engine, cell);
        if (process.env.FAULTS_LOG)
          console.log(engine, group.name, each.name, cell.outcome, cell.seconds.toFixed(1));
      }
    }
  } finally {
    await browser.close();
  }
}

/** Every case in each wanted engine, the engines beside each other; or each in those whose turn it is. */
export async function runCases(groups: readonly FaultGroup[], isWhole = true): Promise<FaultTable> {
  const wanted = wantedEngines();
  const table = new FaultTable(groups, wanted);
  const browsers = await Promise.all(
    wanted.map(async (engine) => ({ engine, browser: await startBrowser(engine) })),
  );
  const found = browsers.flatMap(({ engine, browser }) => (browser ? [{ engine, browser }] : []));
  for (const { engine, browser } of browsers)
    if (!browser) table.notRun.push(`${engine} (not found)`);
  const engines = found.map(({ engine }) => engine);
  await Promise.all(
    found.map(({ engine, browser }) => runEngine(engine, browser, groups, table, isWhole, engines)),
  );
  for (const engine of ENGINES.filter((each) => !wanted.includes(each)))
    table.notRun.push(`${engine} (not asked for)`);
  return table;
}
