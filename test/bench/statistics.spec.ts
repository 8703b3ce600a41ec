// The numbers of the benchmark's report. What they are made of is measured, not tested: `npm run bench`.
import { expect } from 'chai';
import { fc } from '../harness/chance.js';
import { pairedRatios, shuffled, slope, spread } from '../../bench/statistics.js';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

describe('the spread of some values', () => {
  it('is the middle one and those a quarter from each end', () => {
    expect(spread([5, 1, 4, 2, 3])).to.deep.equal({ median: 3, low: 2, high: 4, count: 5 });
  });

  it('lies between two values where none stands in the middle', () => {
    expect(spread([1, 2, 3, 10])).to.deep.equal({ median: 2.5, low: 1.75, high: 4.75, count: 4 });
  });

  it('is not moved by one run that went wrong', () => {
    expect(spread([10, 11, 12, 11, 9000])?.median).to.equal(11);
  });

  it('leaves out what is no number', () => {
    expect(spread([1, NaN, 3])).to.include({ median: 2, count: 2 });
  });

  it('is nothing, not 0, where nothing was measured', () => {
    expect(spread([])).to.equal(undefined);
    expect(spread([NaN])).to.equal(undefined);
  });

  it('does not depend on the order, and lies within the values', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { median, low, high } = spread(values)!;
        expect(spread(values.toReversed())).to.deep.equal(spread(values));
        expect([low, median, high]).to.deep.equal([low, median, high].sort((a, b) => a - b));
        expect(low).to.be.at.least(Math.min(...values));
        expect(high).to.be.at.most(Math.max(...values));
      }),
    );
  });
});

describe('what one more costs', () => {
  it('is the growth for each of the instances between', () => {
    expect(slope([1, 30], [1000, 1029])).to.equal(1);
  });

  it('leaves out what a page costs without any', () => {
    expect(slope([1, 530], [1000, 1529])).to.equal(slope([1, 30], [1000, 1029]));
  });
});

describe('ratios', () => {
  it('pair what was measured in one round', () => {
    const ours = new Map([
      [1, 20],
      [2, 90],
    ]);
    // The second round ran on a busy machine, and both were slow.
    const plain = new Map([
      [2, 60],
      [1, 10],
    ]);
    expect(pairedRatios(ours, plain)).to.deep.equal([2, 1.5]);
  });

  it('leave out rounds that have only one of the two', () => {
    const ours = new Map([
      [1, 20],
      [3, 30],
    ]);
    expect(pairedRatios(ours, new Map([[3, 10]]))).to.deep.equal([3]);
  });

  it('never divide by nothing', () => {
    expect(pairedRatios(new Map([[1, 20]]), new Map([[1, 0]]))).to.deep.equal([]);
  });
});

describe('a shuffled list', () => {
  it('holds the same things', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(shuffled(values)).to.have.members(values);
      }),
    );
  });

  it('follows chance alone', () => {
    expect(shuffled([1, 2, 3], () => 0)).to.deep.equal([2, 3, 1]);
    expect(shuffled([1, 2, 3], () => 0.999)).to.deep.equal([1, 2, 3]);
  });
});
