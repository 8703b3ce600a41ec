import { expect } from 'chai';
import { amountOf } from '../../src/components/key-figures/amount.js';

describe('amountOf', () => {
  const amounts: [text: string, value: number, slack: number, scale: string][] = [
    ['1,822', 1822, 0, ''],
    ['1,822 people', 1822, 0, ''],
    ['131 made a call', 131, 0, ''],
    ['12,345,678', 12345678, 0, ''],
    ['0', 0, 0, ''],
    ['24%', 24, 0.5, '%'],
    ['24.5 %', 24.5, 0.05, '%'],
    ['£1.5 million', 1.5, 0.05, 'million'],
    ['£1.5\n million', 1.5, 0.05, 'million'],
    ['£1.5m', 1.5, 0.05, 'm'],
    ['1.5 miliwn o bunnoedd', 1.5, 0.05, 'miliwn'],
    ['3 thousand', 3, 0.5, 'thousand'],
    ['3 mil', 3, 0.5, 'mil'],
    ['2bn', 2, 0.5, 'bn'],
    ['24 of 660 suspects', 24, 0, ''],
  ];
  for (const [text, value, slack, scale] of amounts) {
    it(`reads “${text}”`, () => {
      expect(amountOf(text)).to.deep.equal([value, slack, scale]);
    });
  }

  for (const text of [
    '',
    'many',
    'more than 60',
    'dros 60',
    '60+',
    '100,000+ people',
    '2 to 3',
    '2 i 3',
    '2–3',
    '2-3 a day',
    '1 822',
    '1,82',
    '1,5',
    '8.5.2017',
    '12,34,567',
    '~60',
    '½',
  ]) {
    it(`claims nothing of “${text}”`, () => {
      expect(amountOf(text)[0]).to.be.NaN;
    });
  }
});
