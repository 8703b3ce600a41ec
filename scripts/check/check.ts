// Runs the checks, and ends with one line that counts them. CI runs exactly this.
//
//   npm run check                       what a change has to pass: `npm test`
//   npm run check -- --nightly          everything else: `npm run test:nightly`
//   npm run check -- --only=lint,unit   some steps
//   npm run check -- --list             their names
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Listr, PRESET_TIMER } from 'listr2';
import { exitStatus, optionError, TERMINAL, UsageError } from '../../src/tools/command-line.js';
import { Log } from './commands.js';
import { NIGHTLY, sum, TEST, type Outcome, type Phase, type Step } from './steps.js';

const TIMES = 'node_modules/.cache/netsafe/step-seconds.json';
// More than a reader takes in at once: the logs above have them all.
const MOST_FAILURES = 60;

interface Result extends Outcome {
  name: string;
  seconds: number;
  skipped?: string;
  log: Log;
}

type Results = Map<string, Result>;

async function runStep(step: Step, results: Results, tell: (line: string) => void): Promise<void> {
  const log = new Log(tell);
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
async function runPhases(phases: readonly Phase[]): Promise<Result[]> {
  const results: Results = new Map();
  for (const phase of phases) {
    const lanes = phase.map((lane) =>
      lane.map((step) => ({
        title: step.name,
        // A terminal shows the last line of what a step prints; a log keeps that it has begun and ended.
        task: async (_: unknown, task: { output: string; skip(why: string): void }) => {
          await runStep(step, results, (line) => {
            if (process.stdout.isTTY) task.output = line;
          });
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

const OPTIONS = {
  nightly: { type: 'boolean', default: false },
  only: { type: 'string' },
  list: { type: 'boolean', default: false },
} as const;

function read(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw optionError(error, OPTIONS, '--only=lint,unit');
  }
}

async function main(args: string[]): Promise<void> {
  const values = read(args);
  const phases = choose(values.nightly ? NIGHTLY : TEST, values.only);
  if (values.list) {
    for (const { name } of phases.flat(2)) console.log(name);
    return;
  }
  const prefix = values.nightly ? 'nightly ' : '';
  const began = Date.now();
  const results = await runPhases(phases);
  printFailures(results);
  printSummary(results, prefix);
  keepTimes(results, prefix);
  const { passed, failed } = sum(results);
  console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

const status = await exitStatus(() => main(process.argv.slice(2)), TERMINAL);
if (status) process.exitCode = status;
