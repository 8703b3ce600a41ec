// Puts every component through what happens to pages that we do not own, in every engine, and prints a table.
//
//   npm run test:embed                        all cases, in every engine found; those that take long, in the first
//   NIGHTLY=1 npm run test:embed              all cases, in every engine found
//   npm run test:embed -- --only=script,404   groups, or cases whose name holds it
//   npm run test:embed -- --write             writes the table into docs/faults.md as well
//   ENGINES=chromium npm run test:embed       some engines
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FaultGroup } from './case.js';
import { GROUPS } from './groups.js';
import { caseNames, type FaultTable } from './table.js';
import { runCases } from './run-cases.js';

const RESULTS = 'node_modules/.cache/netsafe/faults.json';
const PAGE = 'docs/faults.md';

/** The groups and cases that were asked for. */
function chooseCases(wanted: string | undefined): FaultGroup[] {
  if (wanted === undefined) return [...GROUPS];
  const parts = wanted.split(',');
  const chosen = GROUPS.map((group) => ({
    ...group,
    cases: group.cases.filter(({ name }) =>
      parts.some((part) => group.name === part || name.includes(part)),
    ),
  })).filter(({ cases }) => cases.length > 0);
  if (chosen.length === 0) throw new Error(`No group and no case is called ${wanted}.`);
  return chosen;
}

/** Whether the committed table is of the cases that there are now. */
function isPageCurrent(): boolean {
  const committed = caseNames(readFileSync(PAGE, 'utf8'));
  const now = GROUPS.flatMap(({ name, cases }) => cases.map((each) => `${name}: ${each.name}`));
  const missing = now.filter((name) => !committed.includes(name));
  const gone = committed.filter((name) => !now.includes(name));
  for (const name of missing) console.log(`${PAGE} does not have ${name}.`);
  for (const name of gone) console.log(`${PAGE} has ${name}, which is no case any more.`);
  const isCurrent = missing.length + gone.length === 0;
  if (!isCurrent) console.log(`Run \`npm run test:embed -- --write\` and commit ${PAGE}.`);
  return isCurrent;
}

function writeResults(table: FaultTable): void {
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(
    RESULTS,
    JSON.stringify(
      {
        engines: table.totals(),
        notRun: table.notRun,
        failures: table.failures(),
        seconds: table.seconds(),
      },
      null,
      2,
    ),
  );
}

async function main(args: string[]): Promise<number> {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const isWriting = args.includes('--write');
  const stray = args.filter((arg) => arg !== '--write' && !arg.startsWith('--only='));
  if (stray.length > 0)
    throw new Error(`Unknown: ${stray.join(' ')}. There are --only= and --write.`);
  if (isWriting && only) throw new Error('--write takes the whole table: leave --only away.');

  const groups = chooseCases(only);
  const began = Date.now();
  // A page of the documentation shows what was seen in every engine; so does whoever asks for some cases.
  const isWhole = isWriting || only !== undefined || Boolean(process.env.NIGHTLY);
  const table = await runCases(groups, isWhole);
  const seconds = Math.round((Date.now() - began) / 1000);

  console.log(table.text());
  if (isWriting) writeFileSync(PAGE, table.page());
  writeResults(table);
  const isCurrent = only !== undefined || isPageCurrent();
  for (const engine of table.notRun) console.log(`NOT RUN: ${engine}`);
  for (const [engine, { passed, failed }] of Object.entries(table.totals()))
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
  console.log(`${seconds} s`);
  const isIncomplete = Boolean(process.env.CI) && table.notRun.length > 0;
  return table.failed > 0 || !isCurrent || isIncomplete ? 1 : 0;
}

// All is written. What a hostile page has left open, a socket or a pipe of its browser, must not keep the run alive.
process.exit(await main(process.argv.slice(2)));
