import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines } from './test/harness/engines.mjs';
import { jsonPlugin } from './test/harness/json-plugin.mjs';
import { mediaPlugin } from './test/harness/media-plugin.mjs';
import { totalsReporter } from './test/harness/totals-reporter.mjs';
import { uncaughtPlugin } from './test/harness/uncaught-plugin.mjs';

const { browsers, notRun } = await findEngines();
for (const engine of notRun) console.log(`NOT RUN: ${engine}`);

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    uncaughtPlugin(),
    jsonPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    mediaPlugin(),
  ],
  browsers,
  concurrentBrowsers: 2,
  // Mocha's own two seconds are too short for a busy machine.
  testFramework: { config: { timeout: 15_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    totalsReporter(notRun),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
