// Component tests: each file in Chromium and in one of the other engines, in turn; with NIGHTLY=1, or files that are named,
// in every engine; ENGINES picks engines, each for all files.
import { readdirSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines } from './test/harness/engines.mjs';
import { jsonPlugin } from './test/harness/json-plugin.mjs';
import { mediaPlugin } from './test/harness/media-plugin.mjs';
import { totalsReporter } from './test/harness/totals-reporter.mjs';
import { uncaughtPlugin } from './test/harness/uncaught-plugin.mjs';

const { browsers, notRun } = await findEngines();
for (const engine of notRun) console.log(`NOT RUN: ${engine}`);

const { ENGINES, NIGHTLY } = process.env;
const isNamed = process.argv.some((argument) => argument.startsWith('--files'));
const isWhole = Boolean(ENGINES || NIGHTLY) || isNamed;

const files = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
  .map((file) => `test/${file}`);
const [first, ...others] = browsers;
/** All files in the first engine that was found; in each of the others those whose turn it is. */
const inTurn = () => [
  { name: first.name, files, browsers: [first] },
  ...others.map((browser, turn) => ({
    name: browser.name,
    files: files.filter((_, index) => index % others.length === turn),
    browsers: [browser],
  })),
];

export default {
  ...(isWhole || !first ? { files: 'test/**/*.test.ts', browsers } : { groups: inTurn() }),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    uncaughtPlugin(),
    jsonPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    mediaPlugin(),
  ],
  concurrentBrowsers: 2,
  // A busy machine needs longer than these are by themselves, and how long it needs says nothing of a test.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // Mocha's own two seconds are too short for a busy machine.
  testFramework: { config: { timeout: 15_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    totalsReporter(notRun),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
