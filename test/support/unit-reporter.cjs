// Mocha's usual output; and, in a file for scripts/check/, how many unit tests passed and failed, which failed, and how
// long each file of tests took.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, relative } = require('node:path');
const { reporters } = require('mocha');

const FILE = `node_modules/.cache/netsafe/unit${process.env.NIGHTLY ? '-nightly' : ''}.json`;

module.exports = class UnitReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    this.seconds = {};
    this.failed = [];
    const count = ({ file, duration = 0 }) => {
      const name = relative('.', file);
      this.seconds[name] = (this.seconds[name] ?? 0) + duration / 1000;
    };
    runner.on('test end', count);
    runner.on('hook end', count);
    runner.on('fail', (test, { message = '' }) => {
      const [line] = message.split('\n');
      this.failed.push(`${relative('.', test.file)}: ${test.fullTitle()}: ${line}`);
    });
  }

  done(failed, finish) {
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
        seconds: Object.fromEntries(seconds),
      }),
    );
    finish(failed);
  }
};
