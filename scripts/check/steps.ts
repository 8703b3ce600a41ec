// The steps of the checks. `npm test` finds what a change breaks; `npm run test:nightly` tries the same things on all
// pages, in all engines and settings, and what takes longer than a change should have to wait for.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { checkGenerated } from './generated.js';
import { runScript, type Environment, type Log } from './commands.js';

const COUNTS = 'node_modules/.cache/netsafe';

export interface Totals {
  passed: number;
  failed: number;
}

export interface Outcome extends Totals {
  /** Engines that were not there. */
  notRun?: string[];
  /** What failed, each in a line. */
  failures?: string[] | undefined;
  /** What its tests measure, for the end of the run. */
  figures?: string[] | undefined;
}

export interface Step {
  name: string;
  /** The step without which this one could only fail again. */
  after?: string;
  run(log: Log): Promise<Outcome>;
}

/** Steps one after the other. */
export type Lane = readonly Step[];
/** Lanes at the same time: two, as a check has two cores. */
export type Phase = readonly Lane[];

interface CountsFile extends Partial<Totals> {
  engines?: Record<string, Totals>;
  notRun?: string[];
  failures?: string[];
  figures?: string[];
}

const oneCheck = (isPassed: boolean): Outcome =>
  isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step that passes when all of these npm scripts do, each alone or with arguments. Each is run, to see everything at once. */
export function scripts(...all: (string | [name: string, ...args: string[]])[]) {
  return async (log: Log): Promise<Outcome> => {
    let isPassed = true;
    for (const [name, ...args] of all.map((each) => [each].flat() as [string, ...string[]]))
      isPassed = (await runScript(name, log, { args })) && isPassed;
    return oneCheck(isPassed);
  };
}

/** A step whose script writes its own counts. */
export function counted(script: string, file: string, env: Environment = {}, args: string[] = []) {
  return async (log: Log): Promise<Outcome> => {
    const path = `${COUNTS}/${file}`;
    rmSync(path, { force: true });
    const isPassed = await runScript(script, log, { env, args });
    if (!existsSync(path)) {
      log.add(`${script} ended before it had counted its tests.\n`);
      return oneCheck(false);
    }
    const { engines, notRun, failures, figures, ...all } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as CountsFile;
    const parts = engines ?? { [script]: { passed: all.passed ?? 0, failed: all.failed ?? 0 } };
    const outcome = { ...sum(Object.values(parts)), notRun: notRun ?? [], failures, figures };
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

export function sum(totals: readonly Totals[]): Totals {
  return {
    passed: totals.reduce((all, { passed }) => all + passed, 0),
    failed: totals.reduce((all, { failed }) => all + failed, 0),
  };
}

const format: Step = { name: 'format', run: scripts('format:check') };
const lint: Step = {
  name: 'lint',
  run: scripts('lint:code', 'lint:lit', 'lint:styles', 'lint:imports', 'lint:github'),
};
const types: Step = { name: 'types', run: scripts('types:code', 'types:templates') };
export const generated: Step = {
  name: 'generated',
  run: async (log) => oneCheck(await checkGenerated(log)),
};
const build: Step = { name: 'build', run: scripts('build') };
const storybook: Step = { name: 'storybook', run: scripts('build:storybook') };

const packed: Step = { name: 'package', after: 'build', run: scripts('lint:package') };
const sizes: Step = { name: 'sizes', after: 'build', run: scripts('sizes') };
const unit: Step = { name: 'unit', after: 'build', run: counted('test:unit', 'unit.json') };
const browser: Step = { name: 'browser', run: counted('test:browser', 'browser.json') };
const stories: Step = {
  name: 'stories',
  after: 'storybook',
  run: counted('test:stories', 'stories.json'),
};
const faults: Step = {
  name: 'faults',
  after: 'storybook',
  run: counted('test:embed', 'faults.json'),
};

/** What the tests say of each criterion of WCAG. It fails where a test that shows one has failed or is gone. */
const conformance: Step = { name: 'conformance', run: scripts('conformance') };

/** Lanes that take about as long as each other: what a step needs may stand in either. */
export const TEST: readonly Phase[] = [
  [
    [generated, build, storybook, sizes, packed, unit],
    [lint, types, format, browser, stories, faults],
  ],
  [[conformance]],
];

const NIGHTLY_ENV = { NIGHTLY: '1' };

export const NIGHTLY: readonly Phase[] = [
  [[build], [storybook]],
  [
    [
      { name: 'unit', run: counted('test:unit', 'unit-nightly.json', NIGHTLY_ENV) },
      { name: 'sizes', after: 'build', run: scripts('sizes:parts') },
    ],
    [
      { name: 'browser', run: counted('test:browser', 'browser.json', NIGHTLY_ENV) },
      {
        name: 'frameworks',
        after: 'build',
        run: counted('test:frameworks', 'frameworks.json', NIGHTLY_ENV),
      },
      {
        name: 'screen reader',
        after: 'build',
        run: counted('test:screen-reader', 'screen-reader.json', NIGHTLY_ENV),
      },
      {
        name: 'stories',
        after: 'storybook',
        run: counted('test:stories', 'stories.json', NIGHTLY_ENV),
      },
      {
        name: 'faults',
        after: 'storybook',
        run: counted('test:embed', 'faults.json', NIGHTLY_ENV),
      },
    ],
  ],
  [[conformance]],
];
