// Mocha's usual output, and how many unit tests passed and failed in a file for scripts/check.ts.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { reporters } = require('mocha');

const { SPECS } = process.env;
const FILE = `node_modules/.cache/netsafe/unit${SPECS ? `-${SPECS}` : ''}.json`;

module.exports = class UnitReporter extends reporters.Spec {
  done(failed, finish) {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify({ passed: this.stats.passes, failed }));
    finish(failed);
  }
};
