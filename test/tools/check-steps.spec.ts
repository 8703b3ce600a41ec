// What `npm test` does with its steps: two lanes at a time, and what a step needs may stand in either.
import { expect } from 'chai';
import { runPhases } from '../../scripts/check/check.js';
import type { Outcome, Phase, Step } from '../../scripts/check/steps.js';

const PASSED: Outcome = { passed: 1, failed: 0 };
const FAILED: Outcome = { passed: 0, failed: 1 };

describe('the steps of the checks', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
  });

  const run = (phases: readonly Phase[]) => runPhases(phases, { isSilent: true });
  const step = (name: string, outcome: Outcome, after?: string): Step => ({
    name,
    ...(after && { after }),
    async run() {
      said.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 20));
      said.push(`${name} ends`);
      return outcome;
    },
  });

  it('run in two lanes at the same time', async () => {
    await run([[[step('lint', PASSED)], [step('build', PASSED)]]]);
    expect(said.slice(0, 2)).to.have.members(['lint begins', 'build begins']);
  });

  it('wait for the one that they need, in the other lane', async () => {
    await run([[[step('lint', PASSED), step('build', PASSED)], [step('unit', PASSED, 'build')]]]);
    expect(said.indexOf('unit begins')).to.be.above(said.indexOf('build ends'));
  });

  it('are skipped where that failed, with the reason', async () => {
    const results = await run([
      [[step('build', FAILED)], [step('unit', PASSED, 'build'), step('faults', PASSED)]],
    ]);
    expect(said).to.not.include('unit begins');
    expect(said).to.include('faults ends');
    const unit = results.find(({ name }) => name === 'unit');
    expect(unit).to.include({ passed: 0, failed: 0, skipped: 'build failed' });
  });

  it('that need one which was skipped are skipped too', async () => {
    const results = await run([
      [[step('build', FAILED), step('pages', PASSED, 'build')], [step('tour', PASSED, 'pages')]],
    ]);
    expect(said).to.deep.equal(['build begins', 'build ends']);
    expect(results.map(({ skipped }) => skipped)).to.deep.equal([
      undefined,
      'build failed',
      'pages failed',
    ]);
  });

  it('end one phase before the next begins', async () => {
    await run([[[step('unit', FAILED)]], [[step('conformance', PASSED)]]]);
    expect(said).to.deep.equal([
      'unit begins',
      'unit ends',
      'conformance begins',
      'conformance ends',
    ]);
  });

  it('fail where they throw, and keep what was said', async () => {
    const broken: Step = {
      name: 'broken',
      run: () => Promise.reject(new Error('No browser is here.')),
    };
    const [result] = await run([[[broken]]]);
    expect(result).to.include({ passed: 0, failed: 1 });
    expect(String(result!.log)).to.include('No browser is here.');
  });
});
