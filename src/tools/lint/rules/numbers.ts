// Telephone numbers: those of the record, those that nearly are, and those that nobody knows.
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { digitsOf, numberPattern } from '../../../numbers/phone.js';
import { record, type ServiceId } from '../../../record/record.js';
import type { LintDocument, LintPassage } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { sentenceAt } from '../sentences.js';
import { slipsBetween } from '../slips.js';

interface Known {
  id: ServiceId;
  number: string;
  digits: string;
}

/** Every number of the record, with whose it is. */
const knownNumbers = (): Known[] =>
  (Object.keys(record.services) as ServiceId[]).flatMap((id) => {
    const { number, channels = [] } = record.services[id];
    return [number, ...channels.map((channel) => channel.number)]
      .filter((each): each is string => each !== undefined)
      .map((each) => ({ id, number: each, digits: digitsOf(each) }));
  });

interface Place {
  from: number;
  to: number;
  digits: string;
  /** Whether the library knows it as a number that somebody can have. */
  isNumber: boolean;
}

// What is written as people write telephone numbers. A library that knows numbering plans says which of them are some;
// one with a digit too few or too many is in no plan, and is the slip that matters most.
const WRITTEN =
  /(?<![\p{L}\d£$€#/.,+-])(?:\+44[\s.]?(?:\(0\)\s?)?|\(?0)\d(?:[\s.()-]{0,2}\d){4,11}(?![\d/]|[.,]\d)/gu;
const SHORT = /(?<![\p{L}\d£$€#/.,+-])116[\s.-]?\d{3}(?![\d/%]|[.,]\d|[\s-]\d)/gu;

/** Where telephone numbers stand in a text. */
export const phonePlaces = (text: string): Place[] => {
  if (!/\d[\s.()-]{0,2}\d[\s.()-]{0,2}\d/.test(text)) return [];
  const found: Place[] = findPhoneNumbersInText(text, { defaultCountry: 'GB' }).map(
    ({ startsAt, endsAt, number }) => ({
      from: startsAt,
      to: endsAt,
      digits: digitsOf(number.number),
      isNumber: true,
    }),
  );
  const others = [WRITTEN, SHORT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      from: index,
      to: index + whole.length,
      digits: digitsOf(whole),
      isNumber: false,
    })),
  );
  return [
    ...found,
    ...others.filter(({ from, to }) => !found.some((each) => from < each.to && each.from < to)),
  ].sort((a, b) => a.from - b.from);
};

const namesOf = (id: ServiceId): string[] => {
  const { name } = record.services[id];
  return [name.en, name.cy];
};

const isNamed = (text: string, id: ServiceId) =>
  namesOf(id).some((name) => text.toLowerCase().includes(name.toLowerCase()));

const LONG = 9;

/**
 * Whose number is meant. One slip in a long number is one; two are where the sentence names the service, since there are
 * real numbers two digits away. A short number is near to many things that are none.
 */
const nearest = (digits: string, sentence: string): Known | undefined =>
  knownNumbers().find(({ id, digits: right }) => {
    if (right.length < 6 || digits.length < 6) return false;
    const slips = slipsBetween(digits, right);
    if (slips === 1) return right.length >= LONG || isNamed(sentence, id);
    return slips === 2 && right.length >= LONG && isNamed(sentence, id);
  });

interface Judged extends Place {
  passage: LintPassage;
  near?: Known;
}

const isRight = (digits: string, { declared }: LintDocument) =>
  knownNumbers().some((known) => known.digits === digits) ||
  Object.values(record.services).some(({ formerNumbers = [] }) =>
    formerNumbers.some((former) => digitsOf(former) === digits),
  ) ||
  declared.some((each) => digitsOf(each) === digits);

const judge = (document: LintDocument): Judged[] =>
  document.passages.flatMap((passage) =>
    phonePlaces(passage.text).flatMap((place) => {
      if (isRight(place.digits, document)) return [];
      const near = nearest(place.digits, sentenceAt(passage.text, place.from));
      return near ? [{ ...place, passage, near }] : [{ ...place, passage }];
    }),
  );

const placeOf = ({ passage, from, to }: Judged) => ({ passage, at: from, length: to - from });

function* nearMisses(document: LintDocument): Generator<Found> {
  for (const each of judge(document))
    if (each.near) {
      const { id, number } = each.near;
      yield {
        ...placeOf(each),
        fault: `is nearly the number of ${record.services[id].name.en}: write “${number}”`,
      };
    }
}

function* unknownNumbers(document: LintDocument): Generator<Found> {
  for (const each of judge(document)) if (!each.near && each.isNumber) yield placeOf(each);
}

function* formerNumbers({ passages }: LintDocument): Generator<Found> {
  for (const { name, number, formerNumbers: all = [] } of Object.values(record.services))
    for (const former of all)
      for (const passage of passages)
        for (const { 0: whole, 1: before = '', index } of passage.text.matchAll(
          numberPattern(former),
        ))
          yield {
            passage,
            at: index + before.length,
            length: whole.length - before.length,
            fault: `is no longer the number of ${name.en}${number ? `: write “${number}”` : ''}`,
          };
}

// The examples are built from the record, so that no number of a service stands here.
const RIGHT = record.services['stop-it-now'].number ?? '';
const WRONG = RIGHT.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

export const NUMBERS: readonly Rule[] = [
  {
    id: 'number-near-miss',
    level: { own: 'error', quotation: 'error' },
    why: 'A wrong digit sends somebody who asks for help to a stranger, or to nobody.',
    instead: 'write the number of the record',
    find: nearMisses,
    examples: [{ bad: `Call Stop It Now on ${WRONG}.`, good: `Call Stop It Now on ${RIGHT}.` }],
  },
  {
    id: 'number-former',
    level: { own: 'error', quotation: 'error' },
    why: 'The service has another number now.',
    instead: 'write the number of the record',
    find: formerNumbers,
    // The record may have none: test/tools/lint/numbers.spec.ts puts one in.
    examples: [],
  },
  {
    id: 'number-unknown',
    level: { own: 'warning', quotation: 'warning' },
    why: 'Nobody has checked it: the record does not have it.',
    instead: 'check it, and add it to the head of the text, as `numbers:`',
    find: unknownNumbers,
    examples: [
      {
        bad: 'Call our partners on 020 7946 0101.',
        good: `Call Stop It Now on ${RIGHT}.`,
      },
    ],
  },
];
