// Which tests ran, and how each ended, for the conformance report (test/conformance): a file for each kind of test.
const { execFileSync } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const { relative } = require('node:path');

const FOLDER = 'node_modules/.cache/netsafe/tests';

const git = (...args) => {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};

/** Writes the tests of one kind, each `{ file, title, engine, state }`, with the commit that they ran on. */
exports.writeTests = (kind, tests) => {
  mkdirSync(FOLDER, { recursive: true });
  const results = {
    commit: git('rev-parse', 'HEAD') || 'no repository',
    isChanged: git('status', '--porcelain') !== '',
    date: new Date().toISOString(),
    tests: tests.map(({ file, ...rest }) => ({ file: relative('.', file), ...rest })),
  };
  writeFileSync(`${FOLDER}/${kind}.json`, JSON.stringify(results, null, 1));
};
