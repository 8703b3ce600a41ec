// Mocha's usual output; and, in a file for scripts/check/, how many unit tests passed and failed, which failed, and how
// long each file of tests took, and the figures that some of them measure (figures.ts).
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { reporters } = require('mocha');
const { writeTests } = require('./results.cjs');

const FILE = `node_modules/.cache/netsafe/unit${process.env.NIGHTLY ? '-nightly' : ''}.json`;

const FIGURES = 'node_modules/.cache/netsafe/figures';

const readFigures = () =>
  existsSync(FIGURES)
    ? readdirSync(FIGURES)
        .sort()
        .map((name) => readFileSync(join(FIGURES, name), 'utf8'))
    : [];

module.exports = class UnitReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // Those of an earlier run are no figures of this one.
    rmSync(FIGURES, { recursive: true, force: true });
    this.seconds = {};
    this.failed = [];
    this.tests = [];
    // What fails before a file's first test has none.
    const nameOf = ({ file }) => (file ? relative('.', file) : 'outside all files');
    const count = (test) => {
      const { duration = 0 } = test;
      const name = nameOf(test);
      this.seconds[name] = (this.seconds[name] ?? 0) + duration / 1000;
    };
    runner.on('test end', count);
    runner.on('hook end', count);
    // From another process comes what a test was, without its methods.
    const keep = (state) => (test) => {
      const title = test.fullTitle();
      const [, engine] = /, in (chromium|firefox|webkit)\b/.exec(title) ?? [];
      this.tests.push({ file: nameOf(test), title, engine, state });
    };
    runner.on('pass', keep('passed'));
    runner.on('fail', keep('failed'));
    runner.on('pending', keep('skipped'));
    runner.on('fail', (test, { message = '' }) => {
      const [line] = message.split('\n');
      this.failed.push(`${nameOf(test)}: ${test.fullTitle()}: ${line}`);
    });
  }

  done(failed, finish) {
    const figures = readFigures();
    for (const each of figures) console.log(each);
    const seconds = Object.entries(this.seconds)
      .map(([name, each]) => [name, Math.round(each)])
      .sort(([, a], [, b]) => b - a);
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(
      FILE,
      JSON.stringify({
        passed: this.stats.passes,
        failed,
        failures: this.failed,
        figures,
        seconds: Object.fromEntries(seconds),
      }),
    );
    writeTests('unit', this.tests);
    finish(failed);
  }
};
