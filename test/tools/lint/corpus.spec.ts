// Releases of other subjects, in which nothing is to be found but what is named here; and one with eighteen faults.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { record } from '../../../src/record/record.js';
import { fillNumbers } from '../../../src/tools/release/index.js';
import { printFigures, tableOf } from '../../harness/figures.js';
import { lintText } from './read.js';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const NAMES = readdirSync(new URL('corpus/', import.meta.url)).sort();

// What an editor is right to be told of, by file.
const RIGHT: Record<string, string[]> = {
  '17-stalking.md': ['number-unknown'],
};

/** A number with its last digit changed. */
const wrong = (number: string) =>
  number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

const FAULTS: [line: number, rule: string][] = [
  [7, 'household'],
  [7, 'offender-too-soon'],
  [9, 'victim-identify'],
  [9, 'victim-identify'],
  [9, 'victim-identify'],
  [11, 'term-sex-with'],
  [11, 'method-hide'],
  [13, 'blame-child'],
  [13, 'blame-child'],
  [15, 'suicide-words'],
  [15, 'vigilante'],
  [17, 'figure-source'],
  [19, 'number-near-miss'],
  [19, 'confidential-limit'],
  [19, 'link-text'],
  [19, 'link-tracked'],
  [21, 'cy-terms'],
  [21, 'cy-terms'],
];

const isTold = ({ level }: { level: string }) => level !== 'info';
const figures = { texts: 0, rightly: 0, falseAlarms: 0, misses: 0, faults: 0, found: 0 };

describe('the lint', () => {
  describe('on releases of other subjects', () => {
    it('has twenty-one of them', () => expect(NAMES).to.have.length(21));

    for (const name of NAMES)
      it(name, () => {
        const told = lintText(fillNumbers(read(`corpus/${name}`)), name).filter(isTold);
        const ids = told.map(({ rule }) => rule);
        const right = RIGHT[name] ?? [];
        figures.texts += 1;
        figures.rightly += ids.filter((id) => right.includes(id)).length;
        figures.falseAlarms += ids.filter((id) => !right.includes(id)).length;
        figures.misses += right.filter((id) => !ids.includes(id)).length;
        expect(told.filter(({ level }) => level === 'error')).to.deep.equal([]);
        expect(ids).to.deep.equal(right);
      });
  });

  it('finds eighteen faults in one release, each on its line', () => {
    const { number = '', name } = record.services['stop-it-now'];
    const text = read('faults.md').replace('{{wrong}}', wrong(number));
    const told = lintText(text).filter(isTold);
    const places = told.map(({ line, rule }): [number, string] => [line, rule]);
    figures.faults = FAULTS.length;
    const left = [...places];
    for (const [line, rule] of FAULTS) {
      const at = left.findIndex(([where, which]) => where === line && which === rule);
      if (at < 0) figures.misses += 1;
      else {
        left.splice(at, 1);
        figures.found += 1;
      }
    }
    figures.falseAlarms += left.filter(([, rule]) => rule !== 'name-no-number').length;
    expect(figures.found).to.equal(18);
    // The wrong number is nobody's: so the service has none in this text.
    expect(left).to.deep.equal([[19, 'name-no-number']]);
    const near = told.find(({ rule }) => rule === 'number-near-miss');
    expect(near?.message).to.include(`nearly the number of ${name.en}: write “${number}”`);
  });

  after(() => {
    const { texts, rightly, falseAlarms, misses, faults, found } = figures;
    printFigures(
      'The lint',
      tableOf([
        ['faults found', `${found} of ${faults}`],
        ['releases of other subjects', texts],
        ['rightly told of', rightly],
        ['false alarms', falseAlarms],
        ['misses', misses],
      ]),
    );
  });
});
