// Runs the checks, and ends with one line that counts them. CI runs exactly this.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Listr, PRESET_TIMER } from 'listr2';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  UsageError,
} from '../../src/tools/command-line.js';
import { changedPhases } from './changed.js';
import { Log } from './commands.js';
import { NIGHTLY, sum, TEST, type Outcome, type Phase, type Step } from './steps.js';

const TIMES = 'node_modules/.cache/netsafe/step-seconds.json';
// The same engine without a browser's windows, as Debian has it: the same pages take two thirds of the CPU.
const WITHOUT_WINDOWS = '/usr/lib/chromium/chromium-headless-shell';
// More than a reader takes in at once: the logs above have them all.
const MOST_FAILURES = 60;

interface Result extends Outcome {
  name: string;
  seconds: number;
  skipped?: string;
  log: Log;
}

type Results = Map<string, Result>;

async function runStep(
  step: Step,
  results: Results,
  running: Map<string, Promise<void>>,
  tell: (line: string) => void,
): Promise<void> {
  const log = new Log(tell);
  // It may stand in the other lane.
  if (step.after) await running.get(step.after);
  const needed = step.after ? results.get(step.after) : undefined;
  if (needed && (needed.failed > 0 || needed.skipped)) {
    const skipped = `${needed.name} failed`;
    results.set(step.name, { name: step.name, passed: 0, failed: 0, seconds: 0, skipped, log });
    return;
  }
  const began = Date.now();
  const outcome = await step.run(log).catch((error: unknown): Outcome => {
    log.add(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1 };
  });
  const seconds = (Date.now() - began) / 1000;
  results.set(step.name, { name: step.name, seconds, ...outcome, log });
}

/** Does all phases, one after the other; what their steps found comes in the order in which they ended. */
export async function runPhases(
  phases: readonly Phase[],
  { isSilent = false } = {},
): Promise<Result[]> {
  const results: Results = new Map();
  for (const phase of phases) {
    const ends = new Map<string, () => void>();
    const running = new Map(
      phase.flat().map(({ name }) => [name, new Promise<void>((end) => ends.set(name, end))]),
    );
    const lanes = phase.map((lane) =>
      lane.map((step) => ({
        title: step.name,
        // A terminal shows the last line of what a step prints; a log keeps that it has begun and ended.
        task: async (_: unknown, task: { output: string; skip(why: string): void }) => {
          await runStep(step, results, running, (line) => {
            if (process.stdout.isTTY) task.output = line;
          });
          ends.get(step.name)!();
          const { failed, skipped } = results.get(step.name)!;
          if (skipped) task.skip(`${step.name}: skipped, as ${skipped}`);
          if (failed > 0) throw new Error(`${step.name}: ${failed} failed`);
        },
      })),
    );
    const one = (lane: (typeof lanes)[number]) => ({
      title: lane.map(({ title }) => title).join(', '),
      task: () => new Listr(lane, { exitOnError: false }),
    });
    await new Listr(lanes.map(one), {
      concurrent: true,
      exitOnError: false,
      fallbackRenderer: 'simple',
      silentRendererCondition: isSilent,
      rendererOptions: { collapseErrors: false, timer: PRESET_TIMER },
      fallbackRendererOptions: { timer: PRESET_TIMER },
    }).run();
  }
  return [...results.values()];
}

const readTimes = (): Record<string, number> =>
  existsSync(TIMES) ? (JSON.parse(readFileSync(TIMES, 'utf8')) as Record<string, number>) : {};

function keepTimes(results: readonly Result[], prefix: string): void {
  const times = readTimes();
  for (const { name, seconds, failed, skipped } of results)
    if (!failed && !skipped) times[prefix + name] = Math.round(seconds);
  mkdirSync('node_modules/.cache/netsafe', { recursive: true });
  writeFileSync(TIMES, JSON.stringify(times, null, 2));
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(12) + cells.map((cell) => String(cell).padStart(9)).join('');
}

function printSummary(results: readonly Result[], prefix: string): void {
  const before = readTimes();
  console.log(`\n${row('step', 'passed', 'failed', 'seconds', 'last')}`);
  for (const { name, passed, failed, seconds, skipped } of results) {
    console.log(
      skipped
        ? `${row(name)}  skipped, as ${skipped}`
        : row(name, passed, failed, seconds.toFixed(0), before[prefix + name] ?? '–'),
    );
  }
  for (const { name, notRun = [] } of results)
    for (const engine of notRun) console.log(`NOT RUN: ${engine}, ${name}`);
}

/** What failed, once more and last: a reader of a log begins at its end. */
function printFailures(results: readonly Result[]): void {
  for (const { name, failed, log } of results)
    if (failed > 0)
      console.log(`\n--- ${name} ---\n${String(log).trimEnd()}\n--- end of ${name} ---\n`);
  const lines = results.flatMap(({ name, failures = [] }) =>
    failures.map((failure) => `${name}: ${failure}`),
  );
  if (lines.length) console.log('\nFailed:');
  for (const line of lines.slice(0, MOST_FAILURES)) console.log(`  ${line.slice(0, 300)}`);
  if (lines.length > MOST_FAILURES) console.log(`  and ${lines.length - MOST_FAILURES} more`);
}

function choose(phases: readonly Phase[], only: string | undefined): readonly Phase[] {
  if (only === undefined) return phases;
  const wanted = only.split(',');
  const all = phases.flat(2).map(({ name }) => name);
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`No step is called ${unknown.join(', ')}. There are ${all.join(', ')}`);
  return phases
    .map((phase) =>
      phase
        .map((lane) => lane.filter(({ name }) => wanted.includes(name)))
        .filter(({ length }) => length > 0),
    )
    .filter(({ length }) => length > 0);
}

interface CheckOptions {
  nightly?: true;
  only?: string;
  list?: true;
  changed?: string | true;
}

async function check({ nightly, only, list, changed }: CheckOptions): Promise<void> {
  const since = changed === true ? 'HEAD' : changed;
  const all = since === undefined ? TEST : changedPhases(since);
  const phases = choose(nightly ? NIGHTLY : all, only);
  if (list) {
    for (const { name } of phases.flat(2)) console.log(name);
    return;
  }
  const prefix = nightly ? 'nightly ' : since === undefined ? '' : 'changed ';
  // Each night everything is tried in the Chromium that readers have.
  if (!nightly && existsSync(WITHOUT_WINDOWS)) process.env.CHROME_PATH ??= WITHOUT_WINDOWS;
  const began = Date.now();
  const results = await runPhases(phases);
  for (const { figures = [] } of results) for (const each of figures) console.log(`\n${each}`);
  printFailures(results);
  printSummary(results, prefix);
  keepTimes(results, prefix);
  const { passed, failed } = sum(results);
  console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) throw new Failure();
}

export const checkCommand = () =>
  createCommand('check', 'What a change has to pass: `npm test`. CI runs exactly this.', [
    '',
    '--only=lint,unit',
    '--changed=main',
    '--nightly',
  ])
    .option('--only <steps>', 'Some steps, with commas between.')
    .option('--list', 'Names the steps.')
    .option(
      '--changed [revision]',
      'What imports what has changed since then, in Chromium: while you work. Since the last commit, unless you name another.',
    )
    .option('--nightly', 'All else that is tried, each night: `npm run test:nightly`.')
    .action(check);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(checkCommand, process.argv.slice(2));
