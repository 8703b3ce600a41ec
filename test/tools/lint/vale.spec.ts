import { expect } from 'chai';
import { parse } from 'yaml';
import { record } from '../../../src/record/record.js';
import { RULES } from '../../../src/tools/lint/rules/index.js';
import { valeFiles } from '../../../src/tools/lint/vale.js';

interface Check {
  extends: string;
  level: string;
  ignorecase: boolean;
  nonword: boolean;
  tokens?: string[];
  swap?: Record<string, string>;
}

// Vale’s own engine has the same syntax for all that is used here.
const finds = ({ tokens, swap = {}, ignorecase }: Check, text: string) =>
  (tokens ?? Object.keys(swap)).some((source) =>
    new RegExp(source, ignorecase ? 'iu' : 'u').test(text),
  );

describe('the style for Vale', () => {
  const files = Object.entries(valeFiles()).map(([name, text]) => ({
    name,
    check: parse(text) as Check,
  }));
  const checkOf = (id: string) => files.find(({ name }) => name === `NetSafe/${id}.yml`)!.check;

  for (const { name, check } of files)
    it(`is one that Vale can read: ${name}`, () => {
      expect(['existence', 'substitution']).to.include(check.extends);
      expect(['error', 'warning', 'suggestion']).to.include(check.level);
      expect(check.extends === 'existence' ? check.tokens : Object.keys(check.swap ?? {})).not.to.be
        .empty;
    });

  const told = RULES.filter(({ terms }) => terms).flatMap((rule) =>
    rule.examples.map((example) => ({ id: rule.id, ...example })),
  );
  for (const { id, bad, good } of told)
    it(`finds the same words as the lint: ${bad}`, () => {
      expect(finds(checkOf(id), bad)).to.equal(true);
      expect(finds(checkOf(id), good)).to.equal(false);
    });

  it('finds a number with one digit wrong, and lets the right one pass', () => {
    const check = checkOf('number-near-miss');
    for (const { number } of record.numbers) {
      expect(finds(check, `Call ${number}.`), number).to.equal(false);
      if (number.replace(/\D/g, '').length < 9 || number.startsWith('+')) continue;
      const wrong = number.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10));
      expect(finds(check, `Call ${wrong}.`), wrong).to.equal(true);
    }
  });

  it('finds what a service was called, and where it was', () => {
    expect(finds(checkOf('name-former'), 'The Stop It Now! helpline')).to.equal(true);
    expect(finds(checkOf('name-former'), 'The Stop It Now helpline')).to.equal(false);
    const [former = ''] = record.services['stop-it-now'].formerSites ?? [];
    expect(finds(checkOf('site-old'), `Go to ${former}/help`)).to.equal(true);
  });
});
