// Mocha's usual output; and, in a file for scripts/check.ts, how many unit tests passed and failed, and how long each
// file of tests took.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, relative } = require('node:path');
const { reporters } = require('mocha');

const { SPECS } = process.env;
const FILE = `node_modules/.cache/netsafe/unit${SPECS ? `-${SPECS}` : ''}.json`;

module.exports = class UnitReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    this.seconds = {};
    let last = Date.now();
    // Hooks count for the file whose test they come before.
    runner.on('test end', ({ file }) => {
      const name = relative('.', file);
      const now = Date.now();
      this.seconds[name] = (this.seconds[name] ?? 0) + (now - last) / 1000;
      last = now;
    });
  }

  done(failed, finish) {
    const slowest = Object.entries(this.seconds)
      .sort(([, a], [, b]) => b - a)
      .map(([name, seconds]) => [name, Math.round(seconds)]);
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(
      FILE,
      JSON.stringify({ passed: this.stats.passes, failed, seconds: Object.fromEntries(slowest) }),
    );
    finish(failed);
  }
};
