import { expect } from 'chai';
import { overrideServices, record } from '../../../src/record/record.js';
import { idsIn, lintText } from './read.js';

const numberOf = (id: keyof typeof record.services) => record.services[id].number ?? '';
const SIN = numberOf('stop-it-now');
const isAboutNumbers = (id: string) => id.startsWith('number-');
const told = (words: string) => idsIn(words).filter(isAboutNumbers);

const change = (number: string, at: number, by = 1) => {
  let seen = -1;
  return number.replace(/\d/g, (digit) => {
    seen += 1;
    return seen === at ? String((Number(digit) + by) % 10) : digit;
  });
};

describe('a number in a text', () => {
  it('is right as the record writes it, and as people write it', () => {
    for (const { number } of record.numbers) {
      expect(told(`Call ${number}.`), number).to.deep.equal([]);
      expect(told(`Call ${number.replaceAll(' ', '')}.`), number).to.deep.equal([]);
    }
    expect(told(`Call +44 ${SIN.slice(1)}.`)).to.deep.equal([]);
    expect(told(`Call ${SIN.replaceAll(' ', '-')}.`)).to.deep.equal([]);
  });

  it('is wrong with any one digit changed', () => {
    for (let at = 1; at < SIN.replace(/\D/g, '').length; at += 1) {
      const wrong = change(SIN, at);
      expect(told(`Call Stop It Now on ${wrong}.`), wrong).to.deep.equal(['number-near-miss']);
    }
  });

  const SLIPS: [what: string, make: (number: string) => string][] = [
    ['a digit missing', (number) => number.slice(0, -1)],
    ['a digit too many', (number) => `${number}0`],
    ['two digits that changed places', (number) => number.replace(/(\d)(\d) (\d)/, '$1$3 $2')],
    ['two digits wrong', (number) => change(change(number, 9), 10)],
  ];
  for (const [what, make] of SLIPS)
    it(`is wrong with ${what}`, () => {
      const wrong = make(SIN);
      expect(wrong).not.to.equal(SIN);
      expect(told(`Call Stop It Now on ${wrong}.`), wrong).to.deep.equal(['number-near-miss']);
    });

  it('names the right one', () => {
    const [finding] = lintText(`# A title of some words\n\nCall ${change(SIN, 10)} for help.\n`);
    expect(finding?.message).to.include(`nearly the number of Stop It Now: write “${SIN}”`);
    expect(finding).to.include({ level: 'error', line: 3 });
  });

  it('is nobody’s where two digits differ and no service is named: there are such numbers', () => {
    expect(told(`Call ${change(change(numberOf('napac'), 9), 10)}.`)).not.to.include(
      'number-near-miss',
    );
  });

  it('is told where nobody knows it, unless its author answers for it', () => {
    const words = 'Call our partners on 020 7946 0101.';
    expect(told(words)).to.deep.equal(['number-unknown']);
    const head = (value: string) => `---\ntitle: A title\nnumbers: ${value}\n---\n\n${words}\n`;
    for (const value of ['020 7946 0101', '["020 7946 0101", 020 7946 0102]', '02079460101'])
      expect(
        lintText(head(value))
          .map(({ rule }) => rule)
          .filter(isAboutNumbers),
        value,
      ).to.deep.equal([]);
  });

  const OTHERS = [
    'Quote 36/12345/26 or 123 of 4 March.',
    'It cost £1,234,567 between 1999 and 2001.',
    'Crime number 20260012345 was given.',
    'There were 116,124 offences and 116 124 visits.',
    'On 08/08/2016 and 08.08.16 at 0808 hours.',
    `See https://www.example.org/${SIN.replaceAll(' ', '').slice(0, -1)} for more.`,
    'Text HELP to 60777. Dial 111, 112 or 105.',
  ];
  for (const words of OTHERS)
    it(`is not seen in: ${words}`, () => expect(told(words)).to.deep.equal([]));

  it('is told where the service has another now', () => {
    try {
      overrideServices({ 'stop-it-now': { number: '01632 960 111' } });
      expect(told(`Call ${SIN}.`)).to.deep.equal(['number-former']);
    } finally {
      overrideServices({});
    }
    expect(told(`Call ${SIN}.`)).to.deep.equal([]);
  });
});
