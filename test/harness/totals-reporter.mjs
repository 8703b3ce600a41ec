// Writes how many browser tests passed and failed in each engine, and which failed, for scripts/check/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import results from './results.cjs';

const FILE = 'node_modules/.cache/netsafe/browser.json';

/** A reporter for @web/test-runner; `notRun` names the engines that it was not given. */
export function totalsReporter(notRun) {
  let engines;
  return {
    start({ browsers }) {
      engines = browsers.map(({ name }) => name);
    },
    onTestRunFinished({ sessions }) {
      const totals = Object.fromEntries(
        engines.map((name) => [
          name.toLowerCase(),
          totalsOf(sessions.filter((s) => s.browser.name === name)),
        ]),
      );
      mkdirSync(dirname(FILE), { recursive: true });
      const failures = sessions.flatMap(failuresOf);
      writeFileSync(FILE, JSON.stringify({ engines: totals, notRun, failures }, null, 2));
      results.writeTests('browser', sessions.flatMap(resultsOf));
    },
  };
}

function totalsOf(sessions) {
  const totals = { passed: 0, failed: 0 };
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    totals.passed += tests.filter((test) => test.passed).length;
    // A file that broke outside its tests has failed, whatever its tests say.
    totals.failed += failed === 0 && !session.passed ? 1 : failed;
  }
  return totals;
}

function failuresOf({ browser, testFile, testResults, passed }) {
  if (passed) return [];
  const failed = testResults ? testsOf(testResults).filter((test) => test.error) : [];
  const names = failed.map(({ name, error }) => `${name}: ${error.message}`);
  return (names.length ? names : ['outside its tests']).map(
    (name) => `${relative('.', testFile)}, ${browser.name}: ${name}`,
  );
}

const stateOf = ({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

function resultsOf({ browser, testFile, testResults }) {
  const engine = browser.name.toLowerCase();
  const walk = ({ tests, suites }, before) => [
    ...tests.map((test) => ({
      file: testFile,
      title: [...before, test.name].join(' '),
      engine,
      state: stateOf(test),
    })),
    ...suites.flatMap((suite) => walk(suite, [...before, suite.name])),
  ];
  return testResults ? walk(testResults, []) : [];
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
