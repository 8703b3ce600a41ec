// Runs cases of pages in every engine that is wanted, and puts what came of each into a table.
import { Bench, type FaultCase, type FaultGroup } from './case.js';
import { startBrowser, type SharedBrowser } from './tab.js';
import { ENGINES, wantedEngines, type Engine } from '../harness/engines.mjs';
import { FaultTable, type Cell } from './table.js';

const CASE_LIMIT_MS = 180_000;

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
): Promise<Cell> {
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  const reason = cannot?.[engine];
  if (reason) return { outcome: 'n/a', note: reason, seconds: 0 };
  const bench = new Bench(engine, browser);
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

async function runEngine(
  engine: Engine,
  groups: readonly FaultGroup[],
  table: FaultTable,
  isWhole: boolean,
) {
  const browser = await startBrowser(engine);
  if (!browser) {
    table.notRun.push(`${engine} (not found)`);
    return;
  }
  table.versions[engine] = browser.version;
  try {
    for (const group of groups)
      for (const each of group.cases) {
        const cell: Cell =
          each.takesLong && !isWhole && engine !== ENGINES[0]
            ? { outcome: 'n/a', note: 'tried in this engine at night', seconds: 0 }
            : await runCase(each, engine, browser);
        table.set(group.name, each.name, engine, cell);
        if (process.env.FAULTS_LOG)
          console.log(engine, group.name, each.name, cell.outcome, cell.seconds.toFixed(1));
      }
  } finally {
    await browser.close();
  }
}

/** Every case in each wanted engine, the engines beside each other; those that take long in the first alone, unless asked. */
export async function runCases(groups: readonly FaultGroup[], isWhole = true): Promise<FaultTable> {
  const wanted = wantedEngines();
  const table = new FaultTable(groups, wanted);
  await Promise.all(wanted.map((engine) => runEngine(engine, groups, table, isWhole)));
  for (const engine of ENGINES.filter((each) => !wanted.includes(each)))
    table.notRun.push(`${engine} (not asked for)`);
  return table;
}
