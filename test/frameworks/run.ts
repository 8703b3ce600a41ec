// Installs the packed package into a project of each framework, type-checks, builds and opens its page in every engine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PAGES as FRAMEWORK_PAGES } from './pages.js';
import type { FaultGroup } from '../faults/case.js';
import {
  buildPage,
  buildPlain,
  checkTypes,
  installLocked,
  installPackage,
  MODES,
  type Mode,
  NoRegistry,
  packPackage,
  PROJECT,
  writeSources,
} from './project.js';
import { SITE_PAGES } from './site-pages.js';
import { buildSite, installSite, isSite, refuseServerComponent, type SiteName } from './sites.js';
import { FRAMEWORKS, type Framework } from './source.js';
import { runCases } from '../faults/run-cases.js';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  UsageError,
} from '../../src/tools/command-line.js';

const PAGES = [...FRAMEWORK_PAGES, ...SITE_PAGES];
const RESULTS = 'node_modules/.cache/netsafe/frameworks.json';

interface Totals {
  passed: number;
  failed: number;
}

const NONE: Totals = { passed: 0, failed: 0 };

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Does a step, and says how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const say = (outcome: string) => {
    console.log(`${name.padEnd(44)}${outcome}`);
  };
  try {
    const done = await work();
    say(`${((Date.now() - began) / 1000).toFixed(1)} s`);
    return done;
  } catch (error) {
    say('FAILED');
    throw error;
  }
}

/** A step whose failure is counted, and stops no other. */
async function attempt(totals: Totals, name: string, work: () => Promise<unknown>) {
  try {
    await step(name, work);
    totals.passed++;
    return true;
  } catch (error) {
    console.log(messageOf(error));
    totals.failed++;
    return false;
  }
}

/** Only what is built for production can be opened then. */
const withoutDevelopment = ({ name, cases }: FaultGroup): FaultGroup => ({
  name,
  cases: cases.filter((each) => !each.name.endsWith('development')),
});

function chooseGroups(only: string | undefined, isQuick: boolean): FaultGroup[] {
  const all = PAGES.map(({ name }) => name);
  const pages = isQuick ? PAGES.map(withoutDevelopment) : PAGES;
  if (only === undefined) return [...pages];
  const unknown = only.split(',').filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new UsageError(
      `No page is called ${unknown.join(', ')}. Write one of: ${all.join(', ')}`,
    );
  return pages.filter(({ name }) => only.split(',').includes(name));
}

/** Installs and builds a site; whether it can be opened. */
async function prepareSite(name: SiteName, builds: Totals): Promise<boolean> {
  await step(`${name}: installed`, () => installSite(name));
  if (name === 'next')
    await attempt(builds, 'next: refuses a tag in a Server Component', refuseServerComponent);
  return attempt(builds, `${name}: built`, () => buildSite(name));
}

/** Type-checks and builds a page; whether it can be opened. */
async function prepare(
  { name }: FaultGroup,
  modes: readonly Mode[],
  types: Totals,
  builds: Totals,
): Promise<boolean> {
  if (isSite(name)) return prepareSite(name, builds);
  const framework = FRAMEWORKS.find((each): each is Framework => each === name);
  if (!framework) return attempt(builds, `${name}: put together`, buildPlain);
  return (
    (await attempt(types, `${name}: types`, checkTypes[framework])) &&
    attempt(builds, `${name}: built`, async () => {
      for (const mode of modes) await buildPage(framework, mode);
    })
  );
}

/** Prepares two at a time; those whose pages can be opened. */
async function prepareAll(
  groups: readonly FaultGroup[],
  modes: readonly Mode[],
  types: Totals,
  builds: Totals,
) {
  const ready = new Set<FaultGroup>();
  const waiting = [...groups];
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift())
      if (await prepare(group, modes, types, builds)) ready.add(group);
  };
  await Promise.all([work(), work()]);
  return groups.filter((group) => ready.has(group));
}

function writeResults(engines: Record<string, Totals>, notRun: readonly string[]): void {
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify({ engines, notRun }, null, 2));
}

async function check(groups: readonly FaultGroup[], isQuick: boolean): Promise<boolean> {
  const totals: Record<string, Totals> = {};
  const add = (name: string) => (totals[name] = { passed: 0, failed: 0 });
  const notRun: string[] = [];
  try {
    await step('the package, packed', packPackage);
    const pages = groups.filter(({ name }) => !isSite(name));
    if (pages.length > 0) {
      await step('frameworks, as the lock file has them', () => installLocked(PROJECT));
      await step('the package, installed', () => installPackage(PROJECT));
      await step('every component, for each framework', writeSources);
    }
    const hasTypes = pages.some(({ name }) => name !== 'plain');
    const modes: readonly Mode[] = isQuick ? ['production'] : MODES;
    const ready = await prepareAll(groups, modes, hasTypes ? add('types') : NONE, add('builds'));
    if (ready.length > 0) {
      const table = await step('pages, in the browsers', () => runCases(ready, !isQuick));
      console.log(`\n${table.text()}`);
      Object.assign(totals, table.totals());
      notRun.push(...table.notRun);
    }
  } catch (error) {
    if (!(error instanceof NoRegistry)) throw error;
    notRun.push(`pages of frameworks (the registry cannot be reached: ${error.message})`);
  }
  writeResults(totals, notRun);
  for (const name of notRun) console.log(`NOT RUN: ${name}`);
  for (const [name, { passed, failed }] of Object.entries(totals))
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  const isFailed = Object.values(totals).some(({ failed }) => failed > 0);
  return !isFailed && !(process.env.CI && notRun.length > 0);
}

export const frameworksCommand = () =>
  createCommand(
    'test:frameworks',
    `Installs the packed package into a project of each framework, type-checks, builds and opens its page in every engine.
ENGINES=chromium before it picks engines.`,
    ['', '--only=vue,plain', '--only=react,eleventy --quick'],
  )
    .option(
      '--only <pages>',
      `Some of ${PAGES.map(({ name }) => name).join(', ')}; with commas between.`,
    )
    .option('--quick', 'Builds for production alone, and tries each case in one engine in turn.')
    .action(async ({ only, quick = false }) => {
      const began = Date.now();
      const isPassed = await check(chooseGroups(only, quick), quick);
      console.log(`${Math.round((Date.now() - began) / 1000)} s`);
      if (!isPassed) throw new Failure();
    });

// All is written. What a page has left open, a socket or a pipe of its browser, must not keep the run alive.
if (isStarted(import.meta.url))
  process.exit(await runCommand(frameworksCommand, process.argv.slice(2)));
