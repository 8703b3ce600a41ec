// What a change has to pass; with NIGHTLY=1 what is tried each night: the files called `.nightly.spec.ts`, and each
// reader's setting on every page (test/harness/settings.ts). SPECS names files instead, with commas between.
const { readdirSync } = require('node:fs');

const { NIGHTLY, SPECS } = process.env;
const LONG = 'test/**/*.nightly.spec.ts';
// Files are begun in this order, two at a time: those with the longest tests first, so that none of them is left to run
// alone at the end.
const FIRST = ['settings', 'pages', 'tools', 'tokens', 'cms'];
const rank = (file) => {
  const at = FIRST.indexOf(file.split(/[\\/]/)[1]);
  return at < 0 ? FIRST.length : at;
};
const all = () =>
  readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `test/${file}`)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

module.exports = {
  spec: SPECS?.split(',') ?? all(),
  ignore: ['**/node_modules/**', ...(NIGHTLY ? [] : [LONG])],
  extension: ['ts'],
  'node-option': ['import=tsx'],
  reporter: './test/harness/unit-reporter.cjs',
  timeout: 600000,
  parallel: true,
  jobs: 2,
  // Browsers stay open for the next file of tests, and end with the process.
  exit: true,
  'forbid-only': true,
  'fail-zero': true,
};
