// The report that is committed is made from the results that are committed. What they are is measured: `npm run bench`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ticks } from '../../bench/plot.js';
import { reportFiles, writtenResults } from '../../bench/report.js';
import { figuresOf, wholeRounds } from '../../bench/results.js';
import type { Sample } from '../../bench/samples.js';
import { limitOf, TARGETS, verdictOf } from '../../bench/targets.js';
import type { Cost } from '../../bench/measure.js';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const cost = (cpu: number): Cost => ({
  firstPaint: cpu,
  ready: cpu,
  layoutShift: 0,
  requests: 1,
  cpu,
  script: 0,
  style: 0,
  layout: 0,
  heap: 1,
  nodes: 1,
});
const sample = (variant: string, round: number, count: number, cpu: number): Sample => ({
  variant,
  round,
  count,
  profile: 'fast',
  cost: cost(cpu),
});

describe('the report of the benchmark', () => {
  it('is what its results make of it: the page, its pictures and the sentence in README.md', async () => {
    const files = await reportFiles(writtenResults());
    expect(Object.keys(files)).to.include.members(['docs/bench/README.md', 'README.md']);
    expect(Object.keys(files).filter((path) => path.endsWith('.svg'))).to.have.length(3);
    for (const [path, content] of Object.entries(files))
      expect(read(path), `${path}: run npm run bench`).to.equal(content);
  });

  it('names no machine and no folder', () => {
    for (const path of ['docs/bench/README.md', 'docs/bench/results.json'])
      expect(read(path)).not.to.match(/\/(?:home|root|tmp|work|Users)\//);
  });
});

describe('the figures of a benchmark', () => {
  const samples = [
    sample('plain', 1, 1, 10),
    sample('plain', 1, 1000, 1009),
    sample('tag', 1, 1, 20),
    sample('tag', 1, 1000, 2018),
  ];

  it('divide by plain HTML of the same round', () => {
    const later = [sample('plain', 2, 1, 30), sample('tag', 2, 1, 90)];
    const { loads } = figuresOf([...samples, ...later]).get('tag')!;
    expect(loads['fast 1']?.cpu?.ratio).to.deep.equal({
      median: 2.5,
      low: 2.25,
      high: 2.75,
      count: 2,
    });
  });

  it('say what one instance more costs', () => {
    const { perInstance } = figuresOf(samples).get('tag')!;
    expect(perInstance.cpu?.value.median).to.equal(2);
    expect(perInstance.cpu?.ratio?.median).to.equal(2);
  });

  it('keep what failed apart from what was measured', () => {
    const failed: Sample = { variant: 'tag', round: 2, count: 1, profile: 'fast', error: 'hung' };
    const { loads, failed: reasons } = figuresOf([...samples, failed]).get('tag')!;
    expect(loads['fast 1']?.cpu?.value.count).to.equal(1);
    expect(reasons).to.deep.equal(['hung']);
  });

  it('count a round only when it is whole', () => {
    expect(wholeRounds([...samples, sample('tag', 2, 1, 20)], 4)).to.equal(1);
  });
});

describe('a target', () => {
  const results = writtenResults();
  const target = (median: number, low = median) => ({
    name: 'a target',
    limit: 1.05,
    unit: '' as const,
    found: () => ({ median, low, high: median, count: 7 }),
  });

  it('is met by the median, to two places', () => {
    expect(verdictOf(target(1.054), results)).to.equal('met');
    expect(verdictOf(target(1.056), results)).to.equal('missed');
  });

  it('is unclear where a quarter of the rounds met it', () => {
    expect(verdictOf(target(1.1, 1.04), results)).to.equal('unclear, within the noise');
  });

  it('is not met by what nobody measured', () => {
    expect(verdictOf({ ...target(1), found: () => undefined }, results)).to.equal('not measured');
  });

  it('that was set at the floor or below it is a tenth above the floor', () => {
    const over = (floor: number, median: number) =>
      verdictOf({ ...target(median), floor: target(floor).found }, results);
    expect(over(1.04, 1.05)).to.equal('met');
    expect(over(1.04, 1.1)).to.equal('missed');
    expect(over(1.5, 1.65)).to.equal('met');
    expect(over(1.5, 1.66)).to.equal('missed');
    const atFloor = TARGETS.filter((each) => limitOf(each, results) !== each.limit);
    expect(atFloor.map(({ name }) => name)).to.include(
      'CPU ÷ plain, one tag, 100 instances, slow phone',
    );
  });

  it('of no layout shift is exact to a thousandth', () => {
    expect(verdictOf({ ...target(0.0004), limit: 0 }, results)).to.equal('met');
    expect(verdictOf({ ...target(0.001), limit: 0 }, results)).to.equal('missed');
  });
});

describe('the axis of a picture', () => {
  it('covers the highest value in round steps', () => {
    expect(ticks(5.2)).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(ticks(47)).to.deep.equal([0, 10, 20, 30, 40, 50]);
    expect(ticks(1)).to.deep.equal([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});
