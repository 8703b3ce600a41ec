// What a change has to pass; with NIGHTLY=1 what is tried each night: the files called `.nightly.spec.ts`, and each
// reader's setting on every page (test/harness/settings.ts). SPECS names files instead, with commas between.
const { NIGHTLY, SPECS } = process.env;
const ALL = 'test/**/*.spec.ts';
const LONG = 'test/**/*.nightly.spec.ts';

module.exports = {
  spec: SPECS?.split(',') ?? ALL,
  ignore: ['**/node_modules/**', ...(NIGHTLY ? [] : [LONG])],
  extension: ['ts'],
  'node-option': ['import=tsx'],
  reporter: './test/harness/unit-reporter.cjs',
  timeout: 180000,
  parallel: true,
  jobs: 2,
  // Browsers stay open for the next file of tests, and end with the process.
  exit: true,
  'forbid-only': true,
  'fail-zero': true,
};
