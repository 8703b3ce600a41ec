// Opens every story of the built Storybook, and fails on whatever axe, the console, the network or the layout has against
// it: in one engine, light in English or dark in Welsh by turns, and a few of them in the other engines; with NIGHTLY=1 in
// every engine, both colour schemes, both languages and all themes, and by a second engine of rules.
// Every story counts: there is no way to opt out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ENGINES, wantedEngines, type Engine } from '../harness/engines.mjs';
import results from '../harness/results.cjs';
import { SecondEngine } from '../harness/second-engine.js';
import { some } from '../harness/some.js';
import { TestServer } from '../harness/server.js';
import { DeclaredPairs } from './real-colours.js';
import { readRoleTable } from './role-table.js';
import { findPageOpener } from './story-page.js';
import {
  StoryWalk,
  type Failure,
  type Story,
  type Totals,
  type WalkOptions,
} from './story-walk.js';

const STORYBOOK = 'storybook-static';
const RESULTS = 'node_modules/.cache/netsafe/stories.json';
const SCRIPTS = ['page-tools.js', 'story-inspector.js', 'colour-reader.js'];

async function readStories(): Promise<Story[]> {
  const index = await readFile(join(STORYBOOK, 'index.json'), 'utf8').catch(() => {
    throw new Error(`There is no ${STORYBOOK}: run \`npm run build:storybook\` first.`);
  });
  const { entries } = JSON.parse(index) as { entries: Record<string, Story & { type: string }> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

async function readScripts(): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const ours = SCRIPTS.map((name) => join('test/harness', name));
  const read = await Promise.all([axe, ...ours].map((file) => readFile(file, 'utf8')));
  return [...read, ...SecondEngine.scripts];
}

interface Walks {
  walks: Map<Engine, StoryWalk>;
  notRun: string[];
}

/** What the engines after the first are shown with every change: others in each, and always the same. */
const ONE_IN = 20;

/** All engines at once: each waits for its page most of the time. */
async function walkAll(stories: Story[], options: WalkOptions): Promise<Walks> {
  const asked = wantedEngines();
  const notRun = ENGINES.filter((engine) => !asked.includes(engine)).map(
    (engine) => `${engine} (not asked for)`,
  );
  const walks = new Map<Engine, StoryWalk>();
  for (const engine of asked) {
    const openPage = await findPageOpener(engine);
    if (openPage) walks.set(engine, new StoryWalk(engine, openPage, options));
    else notRun.push(`${engine} (not found)`);
  }
  await Promise.all(
    [...walks.values()].map((walk, index) =>
      walk.run(index === 0 ? stories : some(stories, ONE_IN, index)),
    ),
  );
  return { walks, notRun };
}

// The same rules apply everywhere: an engine that never meets what another does has not been read right.
function differingEngines(walks: Map<Engine, StoryWalk>): Failure[] {
  const all = new Set([...walks.values()].flatMap(({ met }) => [...met]));
  return [...walks].flatMap(([engine, { met }]) =>
    [...all]
      .filter((pair) => !met.has(pair))
      .map((pair) => ({
        engine,
        story: 'all stories',
        setting: 'colours by role',
        what: `${pair} is met in another engine, and never in this one`,
      })),
  );
}

// What is held to be false, and is said no longer, has to go.
function unusedEntries(walks: Map<Engine, StoryWalk>): Failure[] {
  const unused = walks.get('chromium')?.second.unused() ?? [];
  return unused.map((entry) => ({
    engine: 'chromium',
    story: 'all stories',
    setting: 'second engine',
    what: `it no longer says what second-engine-held.ts holds to be false: ${entry}`,
  }));
}

// A pair may be declared for what is still to come, so this is no failure.
function printUnmet(walks: Map<Engine, StoryWalk>, declared: DeclaredPairs): void {
  const met = new Set([...walks.values()].flatMap((walk) => [...walk.met]));
  const unmet = declared.names.filter((pair) => !met.has(pair));
  console.log(
    `${met.size} of ${declared.names.length} declared pairs of colours meet in some story.`,
  );
  if (unmet.length > 0) console.log(`Declared, and met in none: ${unmet.join(', ')}.`);
}

// One fault shows in many settings; it is printed once, with all of them.
function printFailures(failures: Failure[]): void {
  const settings = new Map<string, string[]>();
  for (const { engine, story, setting, what, where } of failures) {
    const fault = `${story}\n  ${what}${where ? `\n  at ${where}` : ''}`;
    settings.set(fault, [...(settings.get(fault) ?? []), `${setting} (${engine})`]);
  }
  for (const [fault, found] of settings) console.log(`\n${fault}\n  in ${found.join('; ')}`);
}

function writeResults(results: unknown): void {
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(results, null, 2));
}

async function main(): Promise<number> {
  const stories = await readStories();
  const table = await readRoleTable();
  const declared = new DeclaredPairs(table);
  const scripts = await readScripts();
  const server = await TestServer.start({ folder: STORYBOOK });
  const isWhole = Boolean(process.env.NIGHTLY);
  const options = { address: server.origin, scripts, table, declared, isWhole };
  const { walks, notRun } = await walkAll(stories, options);
  server.close();

  const failures = [...walks.values()].flatMap((walk) => walk.failures);
  if (isWhole) failures.push(...differingEngines(walks), ...unusedEntries(walks));
  const engines: Record<string, Totals> = {};
  for (const [engine, { totals }] of walks) engines[engine] = totals;
  const lines = failures.map(
    ({ engine, story, setting, what }) => `${story}, ${setting} (${engine}): ${what}`,
  );
  writeResults({ engines, notRun, failures: lines });
  results.writeTests(
    'stories',
    [...walks.values()].flatMap(({ tests }) => tests),
  );
  printUnmet(walks, declared);
  printFailures(failures);
  for (const engine of notRun) console.log(`NOT RUN: ${engine}`);
  for (const [name, { passed, failed }] of Object.entries(engines)) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  const isIncomplete = stories.length === 0 || (Boolean(process.env.CI) && notRun.length > 0);
  return failures.length > 0 || isIncomplete ? 1 : 0;
}

process.exitCode = await main();
