// What a change may have broken, for while it is being made: `npm test -- --changed`. Everything is asked before it is
// pushed, by `npm test`.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UsageError } from '../../src/tools/command-line.js';
import { counted, generated, scripts, type Phase, type Step } from './steps.js';

const CACHE = 'node_modules/.cache';
const DEPCRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const ROOTS = ['src', 'scripts', 'stories', 'test', 'bench', '.storybook'];

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** Files that differ from a revision, and new ones. */
const changedSince = (revision: string): string[] => [
  ...git('diff', '--name-only', revision, '--'),
  ...git('ls-files', '--others', '--exclude-standard'),
];

/** Files that import what has changed, however far away, and those that have. */
function affectedSince(revision: string): string[] {
  const output = execFileSync(
    process.execPath,
    [DEPCRUISE, ...ROOTS, '--affected', revision, '--output-type', 'json'],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { modules } = JSON.parse(output) as { modules: { source: string }[] };
  return modules.map(({ source }) => source).filter((file) => existsSync(file));
}

/**
 * The steps for what has changed since a revision: types, lint and format with what they remember of the rest, and the
 * tests that import it, in Chromium. A test that reads the built files finds them built anew where the sources changed.
 */
export function changedPhases(revision: string): Phase[] {
  let files: string[];
  let affected: string[];
  try {
    files = changedSince(revision);
    affected = affectedSince(revision);
  } catch {
    throw new UsageError(`git knows no “${revision}”. Write a commit, a branch or a tag`);
  }
  const all = [...new Set([...files, ...affected])].filter((file) => existsSync(file));
  const specs = all.filter((file) => /(?<!\.nightly)\.spec\.ts$/.test(file));
  const tests = all.filter((file) => file.endsWith('.test.ts'));
  const isBuilt = files.some((file) => /^(?:src\/(?!tools)|tokens\/|rollup)/.test(file));
  const env = { ENGINES: 'chromium' };
  const steps: Record<string, Step['run'] | false> = {
    generated: generated.run,
    types: scripts([
      'types:code',
      '--incremental',
      '--tsBuildInfoFile',
      `${CACHE}/netsafe/types.json`,
    ]),
    lint: scripts('lint:code', ['lint:lit', '--cache', '--cache-location', `${CACHE}/eslint/`]),
    format: scripts('format:check'),
    build: isBuilt && scripts('build'),
    unit: specs.length > 0 && counted('test:unit', 'unit.json', { ...env, SPECS: specs.join() }),
    browser:
      tests.length > 0 &&
      counted(
        'test:browser',
        'browser.json',
        env,
        tests.flatMap((file) => ['--files', file]),
      ),
  };
  const step = (name: string): Step[] => (steps[name] ? [{ name, run: steps[name] }] : []);
  return [
    [step('generated')],
    [
      [...step('build'), ...step('unit')],
      [...step('browser'), ...step('types'), ...step('lint'), ...step('format')],
    ],
  ].map((phase) => phase.filter(({ length }) => length > 0));
}
