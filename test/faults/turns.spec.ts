// Which engines a case is tried in with every change: each case in one at least, each engine in each kind of case.
import { expect } from 'chai';
import { GROUPS } from './groups.js';
import { enginesInTurn } from './run-cases.js';
import { ENGINES } from '../harness/engines.mjs';

const turns = GROUPS.map((group) => ({
  name: group.name,
  cases: [...enginesInTurn(group, ENGINES)].map(([each, engines]) => ({ each, engines })),
}));
const all = turns.flatMap(({ cases }) => cases);

describe('the engines that a fault is tried in with every change', () => {
  it('are those that can show it: one, or all where they have differed', () => {
    for (const { each, engines } of all) {
      const able = ENGINES.filter((engine) => !each.cannot?.[engine]);
      expect(able, each.name).to.include.members([...engines]);
      const wanted = each.inEachEngine ? able.length : Math.min(1, able.length);
      expect(engines, each.name).to.have.lengthOf(wanted);
    }
    expect(all.filter(({ each }) => each.inEachEngine)).to.have.length.within(1, 10);
  });

  for (const { name, cases } of turns)
    it(`are all of those that can show any of “${name}”`, () => {
      const able = ENGINES.filter((engine) =>
        cases.some(({ each: { cannot, takesLong } }) => !cannot?.[engine] && !takesLong),
      );
      expect([...new Set(cases.flatMap(({ engines }) => engines))]).to.include.members(able);
    });

  it('are those that were found, where one is missing', () => {
    for (const missing of ENGINES) {
      const found = ENGINES.filter((engine) => engine !== missing);
      for (const [each, engines] of GROUPS.flatMap((group) => [...enginesInTurn(group, found)])) {
        const able = found.filter((engine) => !each.cannot?.[engine]);
        const wanted = each.inEachEngine ? able.length : Math.min(1, able.length);
        expect(engines, each.name).to.have.lengthOf(wanted);
      }
    }
  });
});
