// What the tests say of each criterion.
import type { TestResult } from '../harness/results.cjs';
import { CRITERIA, type Criterion, type Evidence } from './criteria.js';

/** How the tests of one piece of evidence ended. */
export interface Shown extends Evidence {
  passed: number;
  failed: number;
  /** The browsers they ran in; none where the tests need none. */
  engines: string[];
}

/** `missing` where no test ran that would show it. */
export type Outcome = 'passed' | 'failed' | 'missing' | 'not applicable';

export interface Judgement {
  criterion: Criterion;
  outcome: Outcome;
  shown: Shown[];
}

const showing = (evidence: Evidence, tests: readonly TestResult[]): Shown => {
  const mine = tests.filter(
    ({ file, title, state }) =>
      state !== 'skipped' && file === evidence.file && title.includes(evidence.title),
  );
  return {
    ...evidence,
    passed: mine.filter(({ state }) => state === 'passed').length,
    failed: mine.filter(({ state }) => state === 'failed').length,
    engines: [...new Set(mine.flatMap(({ engine }) => engine ?? []))].sort(),
  };
};

const outcomeOf = (shown: readonly Shown[]): Outcome => {
  if (shown.some(({ failed }) => failed > 0)) return 'failed';
  return shown.length > 0 && shown.every(({ passed }) => passed > 0) ? 'passed' : 'missing';
};

/** Every criterion, by the tests that ran. */
export const judge = (
  tests: readonly TestResult[],
  criteria: readonly Criterion[] = CRITERIA,
): Judgement[] =>
  criteria.map((criterion) => {
    if ('notApplicable' in criterion) return { criterion, outcome: 'not applicable', shown: [] };
    const shown = criterion.evidence
      .map((each) => showing(each, tests))
      .filter(({ isNightly, passed, failed }) => !isNightly || passed + failed > 0);
    return { criterion, outcome: outcomeOf(shown), shown };
  });

/** How a judgement is said in a sentence. */
export const explain = ({ criterion, shown }: Judgement): string => {
  if ('notApplicable' in criterion) return criterion.notApplicable;
  const said = shown.map(({ does, passed, failed, engines }) => {
    const count = failed > 0 ? `${failed} of ${passed + failed} failed` : `${passed} passed`;
    const where = engines.length > 0 ? ` in ${engines.join(', ')}` : '';
    return passed + failed > 0
      ? `Tests ${does} (${count}${where}).`
      : `No test ran that would ${does}.`;
  });
  const { unseen } = criterion;
  return [
    ...said,
    ...(unseen ? [`Not shown: ${unseen.charAt(0).toLowerCase()}${unseen.slice(1)}`] : []),
  ].join(' ');
};
