// Puts every component through what happens to pages that we do not own, in every engine, and prints a table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  UsageError,
} from '../../src/tools/command-line.js';
import results from '../harness/results.cjs';
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
  if (chosen.length === 0) throw new UsageError(`No group and no case is called ${wanted}`);
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
  results.writeTests('faults', table.tests());
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

async function run({ only, write }: { only?: string; write?: true }): Promise<void> {
  const groups = chooseCases(only);
  const began = Date.now();
  // A page of the documentation shows what was seen in every engine; so does whoever asks for some cases.
  const isWhole = Boolean(write ?? only ?? process.env.NIGHTLY ?? process.env.ENGINES);
  const table = await runCases(groups, isWhole);
  const seconds = Math.round((Date.now() - began) / 1000);

  console.log(table.text());
  if (write) writeFileSync(PAGE, table.page());
  writeResults(table);
  const isCurrent = only !== undefined || isPageCurrent();
  for (const engine of table.notRun) console.log(`NOT RUN: ${engine}`);
  for (const [engine, { passed, failed }] of Object.entries(table.totals()))
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
  console.log(`${seconds} s`);
  const isIncomplete = Boolean(process.env.CI) && table.notRun.length > 0;
  if (table.failed > 0 || !isCurrent || isIncomplete) throw new Failure();
}

export const embedCommand = () =>
  createCommand(
    'test:embed',
    `Puts every component through what happens to pages that we do not own, and prints a table.
Each case runs in one engine, in turn; with NIGHTLY=1 before it, or --only, in every engine found.
ENGINES=chromium before it picks engines, each for all cases.`,
    ['', '--only=script,404', '--write'],
  )
    .addOption(
      new Option(
        '--only <names>',
        'Groups, or cases whose name holds one of these; with commas between.',
      ).conflicts('write'),
    )
    .option('--write', 'Writes the table into docs/faults.md as well.')
    .action(run);

// All is written. What a hostile page has left open, a socket or a pipe of its browser, must not keep the run alive.
if (isStarted(import.meta.url)) process.exit(await runCommand(embedCommand, process.argv.slice(2)));
