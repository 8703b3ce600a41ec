// What the last runs of the tests left behind: see test/harness/results.cjs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { UsageError } from '../../src/tools/command-line.js';
import type { TestResult, TestResults } from '../harness/results.cjs';

const FOLDER = 'node_modules/.cache/netsafe/tests';
/** The kinds of tests that criteria are shown by: mocha's, the browser tests, and the stories. */
const KINDS = ['unit', 'browser', 'stories'];
/** What runs at night alone: results of another commit say nothing of this one. */
const NIGHTLY_KIND = 'screen-reader';

/** The tests of one commit. */
export interface Run {
  commit: string;
  isChanged: boolean;
  date: string;
  tests: TestResult[];
}

const readKind = (kind: string): TestResults =>
  JSON.parse(readFileSync(`${FOLDER}/${kind}.json`, 'utf8')) as TestResults;

/** All results, which are of one commit. */
export function readResults(): Run {
  const kinds = existsSync(FOLDER)
    ? readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''))
    : [];
  const missing = KINDS.filter((kind) => !kinds.includes(kind));
  if (missing.length > 0)
    throw new UsageError(
      `There are no results of ${missing.join(' and ')}: run \`npm test\` first`,
    );
  const all = KINDS.map((kind) => ({ kind, ...readKind(kind) }));
  const [first] = all;
  const other = all.find(({ commit }) => commit !== first!.commit);
  if (other)
    throw new UsageError(
      `The results of ${first!.kind} are of ${first!.commit.slice(0, 7)}, those of ${other.kind} of ${other.commit.slice(0, 7)}: run \`npm test\` again`,
    );
  const nightly = kinds.includes(NIGHTLY_KIND) ? readKind(NIGHTLY_KIND) : undefined;
  if (nightly?.commit === first!.commit) all.push({ kind: NIGHTLY_KIND, ...nightly });
  return {
    commit: first!.commit,
    isChanged: all.some(({ isChanged }) => isChanged),
    date: all
      .map(({ date }) => date)
      .sort()
      .at(-1)!,
    tests: all.flatMap(({ tests }) => tests),
  };
}
