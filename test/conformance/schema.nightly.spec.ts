// The report is valid by OpenACR's public schema, as its own package publishes it: fetched here, and not kept.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import { parse } from 'yaml';
import { judge } from './judge.js';
import { openAcr } from './reports.js';

const RUN = { commit: 'a1b2c3', isChanged: false, date: '2026-03-02T10:00:00Z', tests: [] };

describe('the conformance report as OpenACR', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'openacr-'));
    execFileSync('npm', ['pack', '--silent', '@openacr/openacr@0.3.5'], { cwd: folder });
    execFileSync('tar', ['-xzf', readdirSync(folder)[0]!], { cwd: folder });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is what its public schema asks for', () => {
    const schemas = join(folder, 'package/schema');
    const [name] = readdirSync(schemas).filter((each) => /^openacr-[\d.]+\.json$/.test(each));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      JSON.parse(readFileSync(join(schemas, name!), 'utf8')) as object,
    );
    const report = parse(openAcr(judge([]), RUN)) as { title?: string };
    expect(validate(report), JSON.stringify(validate.errors)).to.equal(true);
    delete report.title;
    expect(validate(report)).to.equal(false);
  });
});
