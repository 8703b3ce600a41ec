// What of the record may stand in a page as a number.
import { record } from '../../src/record/record.js';
import { GAP, digitsOf } from '../../src/numbers/phone.js';

const ANY_NUMBER = new RegExp(`\\+?\\d(?:${GAP}\\d){2,14}`, 'g');

const known = new Set(record.numbers.map(({ number }) => digitsOf(number)));
export const isKnown = (digits: string): boolean => known.has(digits);

const textsOf = (value: unknown, key = ''): string[] => {
  if (key === 'formerNumbers') return [];
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) => textsOf(each, name))
    : [];
};

/** Whatever reads as a number in a text. */
export const numbersIn = (text: string): string[] => text.match(ANY_NUMBER) ?? [];

const spoken = new Set(
  textsOf([record.services, record.messages, record.words]).flatMap(numbersIn).map(digitsOf),
);

/** What reads as a number and is none of the record, whole. */
export const strangers = (texts: readonly string[]): string[] =>
  texts.flatMap(numbersIn).filter((number) => !spoken.has(digitsOf(number)));
