import { expect } from 'chai';
import { RULES } from '../../../src/tools/lint/rules/index.js';
import { idsIn } from './read.js';

describe('the rules of the lint', () => {
  it('have names of their own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z]+(?:-[a-z]+)*$/);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('says why, what to do, and where it comes from', () => {
        expect(rule.why).to.match(/^\p{Lu}.*\.$/u);
        expect(rule.instead).not.to.match(/[.]$/);
        expect(Object.keys(rule.level)).not.to.be.empty;
        expect(Boolean(rule.terms) || Boolean(rule.find)).to.equal(true);
        if (rule.source) expect(rule.source).to.match(/^https:\/\//);
      });

      for (const example of rule.examples) {
        it(`finds: ${example.bad}`, () => {
          expect(idsIn(example.bad, example)).to.include(rule.id);
        });
        it(`lets pass: ${example.good}`, () => {
          expect(idsIn(example.good, example)).not.to.include(rule.id);
        });
      }
    });
  }
});
