import { expect } from 'chai';
import { fc } from '../harness/chance.js';
import { digitsOf, numberPattern, telHref } from '../../src/numbers/phone.js';

const GAPS = ['', ' ', '\u00A0', '-', '.', '  ', ' - '];

/** A British number in drama's range, and some way in which people write it. */
const written = fc
  .tuple(
    fc.integer({ min: 0, max: 999 }).map((end) => `01632960${String(end).padStart(3, '0')}`),
    fc.constantFrom('0', '+44', '0044', '+44 (0)', '(0'),
    fc.array(fc.constantFrom(...GAPS), { minLength: 11, maxLength: 11 }),
  )
  .map(([digits, start, gaps]) => ({
    digits,
    text:
      start +
      (start.includes('(0') && !start.includes(')') ? '' : gaps[10]!) +
      Array.from(digits.slice(1))
        .map((digit, index) => digit + (index === 9 ? '' : gaps[index]!))
        .join(''),
  }));

describe('a number', () => {
  it('is dialled as its digits', () => {
    expect(telHref('01632 960 999')).to.equal('tel:01632960999');
    expect(telHref('+44 1632 960999')).to.equal('tel:+441632960999');
  });

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(written, ({ digits, text }) => {
        expect(digitsOf(text.replace('(0', text.startsWith('(0') ? '0' : '(0'))).to.equal(digits);
      }),
    );
  });

  it('is found in running text however it is written, and nothing else is', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom('', 'Call ', 'ring:'),
        fc.constantFrom('', '.', ' now', ', 24 hours'),
        ({ digits, text }, before, after) => {
          const found = (before + text + after).replace(
            numberPattern(digits),
            (_, start: string) => `${start}NEW`,
          );
          expect(found.replace('(NEW', 'NEW')).to.equal(`${before}NEW${after}`);
        },
      ),
    );
  });

  it('is not found inside a longer run of digits', () => {
    for (const text of ['101632960999', '016329609991', '+1 016329609990', '9901632960999']) {
      expect(text.replace(numberPattern('01632 960 999'), 'NEW')).to.equal(text);
    }
  });

  it('is not found in a group of a longer number when it is short', () => {
    for (const text of ['101 960 999', '1101', '101-5']) {
      expect(text.replace(numberPattern('101'), 'NEW'), text).to.equal(text);
    }
    expect('Call 101.'.replace(numberPattern('101'), (_, start: string) => `${start}NEW`)).to.equal(
      'Call NEW.',
    );
  });
});
