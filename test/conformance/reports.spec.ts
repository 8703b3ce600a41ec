// The report says what the tests said: of criteria and results that are made up here.
import { expect } from 'chai';
import { parse } from 'yaml';
import type { TestResult } from '../harness/results.cjs';
import type { Criterion, Evidence } from './criteria.js';
import { explain, judge } from './judge.js';
import { earl, openAcr, page, statement } from './reports.js';

const evidence = (title: string): Evidence => ({ file: 'test/a.spec.ts', title, does: 'look' });
const criterion = (id: string, ...titles: string[]): Criterion => ({
  id,
  name: `Name <${id}>`,
  anchor: `anchor-${id}`,
  level: 'A',
  ...(titles.length ? { evidence: titles.map(evidence) } : { notApplicable: 'There is none.' }),
});
const test = (title: string, state: TestResult['state'], rest: object = {}): TestResult => ({
  file: 'test/a.spec.ts',
  title,
  state,
  ...rest,
});

const TESTS = [
  test('a link leads somewhere', 'passed', { engine: 'chromium' }),
  test('a link leads somewhere', 'passed', { engine: 'webkit' }),
  test('a word is read', 'passed'),
  test('a word is not lost', 'failed'),
  test('a picture is seen', 'skipped'),
  test('a figure is seen', 'passed', { file: 'test/b.spec.ts' }),
];
const CRITERIA = [
  criterion('1.1.1', 'a link leads', 'a word is read'),
  criterion('1.2.1', 'a word is'),
  criterion('1.2.2', 'a picture is seen'),
  criterion('1.2.3', 'a figure is seen'),
  criterion('1.2.4', 'a link leads', 'nobody wrote this'),
  criterion('1.2.5'),
];
const RUN = {
  commit: '0123456789abcdef',
  isChanged: false,
  date: '2026-03-02T10:00:00Z',
  tests: TESTS,
};
const judgements = judge(TESTS, CRITERIA);

describe('the conformance report', () => {
  it('judges by the tests that ran, and by all of them', () => {
    expect(judgements.map(({ outcome }) => outcome)).to.deep.equal([
      'passed',
      'failed',
      'missing',
      'missing',
      'missing',
      'not applicable',
    ]);
  });

  it('leaves out what runs at night alone, and judges by it where it ran', () => {
    const [known] = CRITERIA;
    const first = evidence('a link leads');
    const judgeWith = (night: Evidence) =>
      judge(TESTS, [{ ...known!, evidence: [first, { ...night, isNightly: true }] }]);
    const [left] = judgeWith(evidence('nobody ran this'));
    expect(left).to.include({ outcome: 'passed' });
    expect(left!.shown).to.have.length(1);
    const [counted] = judgeWith(evidence('a word is not lost'));
    expect(counted).to.include({ outcome: 'failed' });
    const onlyAtNight = { ...evidence('nobody ran this'), isNightly: true };
    expect(judge(TESTS, [{ ...known!, evidence: [onlyAtNight] }])[0]!.outcome).to.equal('missing');
  });

  it('says how each is known, and what is not', () => {
    const [passed, failed, skipped, , , none] = judgements.map(explain);
    expect(passed).to.include('(2 passed in chromium, webkit)');
    expect(failed).to.include('1 of 2 failed');
    expect(skipped).to.equal('No test ran that would look.');
    expect(none).to.equal('There is none.');
  });

  it('is OpenACR, with a level for each criterion', () => {
    const report = parse(openAcr(judgements, RUN)) as {
      evaluation_methods_used: string;
      chapters: Record<
        string,
        {
          criteria: { num: string; components: { name: string; adherence: { level: string } }[] }[];
        }
      >;
    };
    const criteria = report.chapters.success_criteria_level_a!.criteria;
    expect(
      criteria.map(({ num, components }) => [num, components[0]!.adherence.level]),
    ).to.deep.equal([
      ['1.1.1', 'supports'],
      ['1.2.1', 'does-not-support'],
      ['1.2.2', 'not-evaluated'],
      ['1.2.3', 'not-evaluated'],
      ['1.2.4', 'not-evaluated'],
      ['1.2.5', 'not-applicable'],
    ]);
    expect(report.evaluation_methods_used).to.include('0123456789ab');
  });

  it('is EARL, with an assertion for each criterion and what shows it', () => {
    const { '@graph': graph } = JSON.parse(earl(judgements, RUN)) as {
      '@graph': Record<string, unknown>[];
    };
    const assertions = graph.filter((each) => each['@type'] === 'earl:Assertion');
    expect(assertions).to.have.length(8);
    expect(JSON.stringify(assertions.at(-1))).to.include('earl:inapplicable');
    expect(JSON.stringify(assertions[0])).to.include('https://www.w3.org/TR/WCAG22/#anchor-1.1.1');
  });

  it('is a page that names every criterion, its result and what nobody ran', () => {
    const html = page(judgements, { ...RUN, isChanged: true });
    for (const { id } of CRITERIA) expect(html).to.include(`${id} Name &lt;${id}>`);
    expect(html).to.include('NVDA, JAWS').and.to.include('with changes that are not committed');
    expect(html.match(/data-outcome="missing"/g)).to.have.length(3);
  });

  it('gives a force its figures, with what failed', () => {
    expect(statement(judgements, RUN).replace(/\s+/g, ' '))
      .to.include('5 apply to them')
      .and.to.include('no failure of 1 of these. 1 failed, and 3 were not tested.');
  });
});
