// `npm run check` runs the tests in two halves at once, each with browsers of its own: SPECS says which half.
const SETTINGS = 'test/settings/**/*.spec.ts';
const { SPECS } = process.env;

module.exports = {
  spec: SPECS === 'settings' ? SETTINGS : 'test/**/*.spec.ts',
  ignore: ['**/node_modules/**', ...(SPECS === 'rest' ? [SETTINGS] : [])],
  extension: ['ts'],
  'node-option': ['import=tsx'],
  reporter: './test/support/unit-reporter.cjs',
  timeout: 90000,
  'forbid-only': true,
  'fail-zero': true,
};
