// Runs every check, in order, and ends with one line that counts them. CI runs exactly this.
//
//   npm run check                       all of them
//   npm run check -- --only=lint,unit   some of them
//   npm run check -- --list             their names
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const COUNTS = 'node_modules/.cache/netsafe';

// About twice what the slowest step takes. One that hangs has failed, and the steps after it are run.
const LIMIT_MINUTES = 40;

interface Totals {
  passed: number;
  failed: number;
}

interface Outcome extends Totals {
  notRun?: string[];
}

interface Step {
  name: string;
  /** The step without which this one could only fail again. */
  after?: string;
  /** The step that it runs at the same time as. */
  alongside?: string;
  run(log: Log): Promise<Outcome>;
}

interface Result extends Outcome {
  name: string;
  seconds: number;
  skipped?: string;
}

interface Ended {
  result: Result;
  log: Log;
}

/** What a step prints, kept until it is known whether anyone wants to read it. */
class Log {
  #text = '';

  add(text: string): void {
    this.#text += text;
  }

  toString(): string {
    return this.#text;
  }
}

const STEPS: Step[] = [
  { name: 'format', run: scripts('format:check') },
  { name: 'lint', alongside: 'format', run: scripts('lint:code', 'lint:styles') },
  { name: 'types', alongside: 'format', run: scripts('types:code', 'types:templates') },
  { name: 'generated', run: checkGenerated },
  { name: 'build', run: scripts('build') },
  { name: 'sizes', after: 'build', run: scripts('sizes') },
  { name: 'unit', run: counted('test:unit', 'unit-rest.json', { SPECS: 'rest' }) },
  {
    name: 'settings',
    alongside: 'unit',
    run: counted('test:unit', 'unit-settings.json', { SPECS: 'settings' }),
  },
  { name: 'browser', run: counted('test:browser', 'browser.json') },
  { name: 'frameworks', after: 'build', run: counted('test:frameworks', 'frameworks.json') },
  { name: 'storybook', run: scripts('build:storybook') },
  { name: 'stories', after: 'storybook', run: counted('test:stories', 'stories.json') },
  { name: 'faults', after: 'storybook', run: counted('test:embed', 'faults.json') },
];

type Environment = Record<string, string>;

const running = new Set<ChildProcess>();

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

// npm is started again by the same Node, as `npm` alone is not a program on Windows.
function runScript(script: string, log: Log, env: Environment = {}): Promise<boolean> {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  log.add(`$ npm run ${script}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, [...args, 'run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutColour(), ...env },
      // A group of its own, so that what it has started ends with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const limit = setTimeout(() => {
      log.add(`${script} was ended: it had not come to its end in ${LIMIT_MINUTES} minutes.\n`);
      end(child);
    }, LIMIT_MINUTES * 60_000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => log.add(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => log.add(text));
    child.once('error', (error) => {
      log.add(`${error.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve(code === 0);
    });
  });
}

// Mocha and Storybook take FORCE_COLOR=0 for a wish for colours.
function withoutColour(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}

const oneCheck = (isPassed: boolean): Totals =>
  isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step that passes when all of these npm scripts do. Each is run, to see everything at once. */
function scripts(...names: string[]) {
  return async (log: Log): Promise<Outcome> => {
    let isPassed = true;
    for (const name of names) isPassed = (await runScript(name, log)) && isPassed;
    return oneCheck(isPassed);
  };
}

/** A step whose script writes its own counts. */
function counted(script: string, file: string, env?: Environment) {
  return async (log: Log): Promise<Outcome> => {
    const path = `${COUNTS}/${file}`;
    rmSync(path, { force: true });
    const isPassed = await runScript(script, log, env);
    if (!existsSync(path)) {
      log.add(`${script} ended before it had counted its tests.\n`);
      return oneCheck(false);
    }
    const { engines, notRun, ...all } = JSON.parse(readFileSync(path, 'utf8')) as CountsFile;
    const parts = engines ?? { [script]: { passed: all.passed ?? 0, failed: all.failed ?? 0 } };
    const outcome = { ...sum(Object.values(parts)), notRun: notRun ?? [] };
    for (const [name, { passed, failed }] of Object.entries(parts)) {
      if (passed + failed > 0) continue;
      log.add(`${name} ran no test at all.\n`);
      outcome.failed += 1;
    }
    if (process.env.CI) outcome.failed += outcome.notRun.length;
    if (!isPassed && outcome.failed === 0) outcome.failed = 1;
    return outcome;
  };
}

interface CountsFile extends Partial<Totals> {
  engines?: Record<string, Totals>;
  notRun?: string[];
}

function sum(totals: Totals[]): Totals {
  return {
    passed: totals.reduce((all, { passed }) => all + passed, 0),
    failed: totals.reduce((all, { failed }) => all + failed, 0),
  };
}

/** Fails when a generated file is not what the generators make of their sources. */
async function checkGenerated(log: Log): Promise<Outcome> {
  const { GENERATED } = await import('./generate.js');
  const before = GENERATED.map(hashOf);
  if (!(await runScript('generate', log))) return oneCheck(false);
  const outdated = GENERATED.filter((file, index) => hashOf(file) !== before[index]);
  const uncommitted = outdatedInCommit(GENERATED).filter((file) => !outdated.includes(file));
  for (const file of outdated) log.add(`${file} was out of date.\n`);
  for (const file of uncommitted) log.add(`${file} is out of date in the commit.\n`);
  const isFresh = outdated.length + uncommitted.length === 0;
  if (!isFresh) log.add('Run `npm run generate` and commit what it writes.\n');
  return oneCheck(isFresh);
}

function hashOf(file: string): string | undefined {
  return existsSync(file)
    ? createHash('sha256').update(readFileSync(file)).digest('hex')
    : undefined;
}

// The set-up has generated all files before this runs, so in a fresh clone they cannot be stale; the
// commit can. Where anything else has changed too, someone is at work and has not committed yet.
function outdatedInCommit(generated: string[]): string[] {
  const changed = changedFiles();
  return changed.every((file) => generated.includes(file)) ? changed : [];
}

function changedFiles(): string[] {
  try {
    const names = execFileSync('git', ['diff', '--name-only', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return names.split('\n').filter(Boolean);
  } catch {
    // An archive without its history has nothing to compare with.
    return [];
  }
}

async function runStep(step: Step, results: readonly Result[]): Promise<Ended> {
  const log = new Log();
  const needed = results.find(({ name }) => name === step.after);
  if (needed && (needed.failed > 0 || needed.skipped)) {
    const skipped = `${needed.name} failed`;
    return { result: { name: step.name, passed: 0, failed: 0, seconds: 0, skipped }, log };
  }
  const began = Date.now();
  const outcome = await step.run(log).catch((error: unknown) => {
    log.add(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return oneCheck(false);
  });
  const seconds = (Date.now() - began) / 1000;
  return { result: { name: step.name, seconds, ...outcome }, log };
}

function printLog(name: string, log: Log): void {
  console.log(`FAILED\n\n--- ${name} ---\n${String(log).trimEnd()}\n--- end of ${name} ---\n`);
}

function printEnd({ result: { name, failed, skipped, seconds }, log }: Ended): void {
  if (failed > 0) printLog(name, log);
  else if (skipped) console.log(`skipped, as ${skipped}`);
  else console.log(`ok  ${seconds.toFixed(1)} s`);
}

function printSummary(results: Result[]): void {
  console.log(`\n${row('step', 'passed', 'failed', 'seconds')}`);
  for (const { name, passed, failed, seconds, skipped } of results) {
    console.log(
      skipped
        ? `${row(name)}  skipped, as ${skipped}`
        : row(name, passed, failed, seconds.toFixed(1)),
    );
  }
  const notRun = results.flatMap(({ name, notRun = [] }) =>
    notRun.map((engine) => `${engine}, ${name}`),
  );
  for (const engine of notRun) console.log(`NOT RUN: ${engine}`);
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(12) + cells.map((cell) => String(cell).padStart(9)).join('');
}

function chooseSteps(args: string[]): Step[] {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const stray = args.filter((arg) => !arg.startsWith('--only='));
  if (stray.length > 0)
    throw new Error(`Unknown: ${stray.join(' ')}. There are --only= and --list.`);
  if (only === undefined) return STEPS;
  const names = only.split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}; see --list.`);
  return STEPS.filter(({ name }) => names.includes(name));
}

/** Steps that run at the same time, in order. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.some(({ name }) => name === step.alongside)) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function main(args: string[]): Promise<number> {
  if (args.includes('--list')) {
    console.log(STEPS.map(({ name }) => name).join('\n'));
    return 0;
  }
  const results: Result[] = [];
  for (const steps of groupsOf(chooseSteps(args))) {
    const isAlone = steps.length === 1;
    if (isAlone) process.stdout.write(row(steps[0]!.name));
    else console.log(`${steps.map(({ name }) => name).join(', ')} at the same time`);
    const ended = steps.map(async (step) => {
      const end = await runStep(step, results);
      if (!isAlone) process.stdout.write(row(step.name));
      printEnd(end);
      return end.result;
    });
    results.push(...(await Promise.all(ended)));
  }
  printSummary(results);
  const { passed, failed } = sum(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

// What is in a group of its own hears no Ctrl+C.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(130);
  });
}

process.exitCode = await main(process.argv.slice(2));
