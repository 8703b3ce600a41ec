// Figures and times.
import type { LintDocument } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { sentenceAt, sentencesOf } from '../sentences.js';
import { says } from '../words.js';
import { ABOUT, SOURCES } from './sources.js';

const numberOf = (text: string) => Number(text.replaceAll(',', ''));

const ROUNDED =
  /^(?:More than|Over|Nearly|Almost|Around|About|Some|Mwy na|Dros)\s+(?:\d{3,}|\d{1,3}(?:,\d{3})+)\s+[^.!?]*/u;
// Any of these says when, where from, or by whom it was counted.
const COUNTED = [
  'since|between|during|from|until|by',
  'year|years|month|months|week|weeks|day|days|annually|daily|monthly',
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'according|figures|records|recorded|survey|data|statistics|source|estimate*|report|reports show*',
  'ers|blwyddyn|flwyddyn|flynedd|mis|fis|ffigurau|cofnodion|rhwng|ym',
];
const AGES = /\b\d{1,2}[-\s]years?[-\s]olds?\b/gi;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const IN_BRACKETS = /\([^)]{8,}\)/;

function* unsourced({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages) {
    if (passage.kind === 'title' || passage.kind === 'heading') continue;
    if (YEAR.test(passage.text) || IN_BRACKETS.test(passage.text)) continue;
    const sentences = sentencesOf(passage.text);
    for (const [index, { text, from }] of sentences.entries()) {
      const found = ROUNDED.exec(text)?.[0];
      // The sentence after a figure often says where it is from.
      const counted = `${text} ${sentences[index + 1]?.text ?? ''}`.replace(AGES, '');
      if (found && !says(counted, COUNTED)) yield { passage, at: from, length: found.length };
    }
  }
}

// A total, and behind a colon, a bracket or a dash nothing but its parts.
const SUM =
  /(?<![\d,.£$€])(\d{1,3}(?:,\d{3})+|\d+)\s+\p{L}+(?:\s+\p{L}+){0,4}\s*(?::|\(|\s[–—-]\s)\s*((?:(?:\d{1,3}(?:,\d{3})+|\d+)\s+\p{L}+(?:\s+\p{L}+)?(?:,\s+(?:and\s+)?|\s+and\s+|\s+a\s+)?){2,})(?=[.)\n;]|$)/gu;
const isNear = (sum: number, total: number) => Math.abs(sum - total) <= total / 4;

function* wrongSums({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages)
    for (const { 0: whole, 1: first = '', 2: parts = '', index } of passage.text.matchAll(SUM)) {
      const total = numberOf(first);
      const sum = (parts.match(/\d[\d,]*(?<!,)/g) ?? []).map(numberOf).reduce((a, b) => a + b, 0);
      if (sum !== total && isNear(sum, total))
        yield {
          passage,
          at: index,
          length: whole.length,
          instead: `the parts add up to ${sum.toLocaleString('en-GB')}: check them, or the total`,
        };
    }
}

const PEOPLE_VISITED =
  /(?<![\d,])(?:\d{1,3}(?:,\d{3})+|\d{3,})\s+people\s+(?:have\s+)?(?:visited|used|viewed|went to)\s+(?:the|our|its|this)\s+(?:[\p{L}-]+\s+){0,3}(?:web\s?site|site|web\s?page|page)/giu;

function* visitsAsPeople({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages)
    for (const { 0: whole, index } of passage.text.matchAll(PEOPLE_VISITED))
      yield { passage, at: index, length: whole.length };
}

const DIGITS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const RELATIVE =
  /(?<!\p{L})(?:yesterday(?:\s+(?:morning|afternoon|evening|night))?|tomorrow(?:\s+(?:morning|afternoon|evening|night))?|last\s+night|ddoe|yfory|neithiwr)(?!\p{L})/giu;
const DATED =
  /^[^.!?]{0,40}?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}|\p{Lu}\p{L}+\s+\d{1,2}(?!\d)|\d{1,2}\/\d)/u;

const isDay = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function* looseDates({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages) {
    for (const { 0: whole, 1: day, 3: month, index } of passage.text.matchAll(DIGITS))
      if (isDay(Number(day), Number(month))) yield { passage, at: index, length: whole.length };
    for (const { 0: whole, index } of passage.text.matchAll(RELATIVE))
      if (!DATED.test(passage.text.slice(index + whole.length)))
        yield { passage, at: index, length: whole.length };
  }
}

const SPAN =
  /(?<![\d:/–-])(\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?)\s?[-–]\s?(\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?)(?![\d:/–-])/giu;
const OPENING = [
  'open|opens|opening|hours',
  'lines|line are|is open',
  'monday|mon to? friday|fri',
  'weekdays',
  'ar agor',
  'oriau',
];

function* looseHours({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages)
    for (const { 0: whole, 1: from = '', 2: to = '', index } of passage.text.matchAll(SPAN))
      if (
        says(sentenceAt(passage.text, index), OPENING) &&
        parseInt(from, 10) <= 24 &&
        parseInt(to, 10) <= 24
      )
        yield { passage, at: index, length: whole.length };
}

export const FIGURES: readonly Rule[] = [
  {
    id: 'figure-source',
    level: { own: 'warning' },
    about: 'abuse',
    why: 'A figure without period and source cannot be checked, and will be repeated.',
    source: SOURCES.writing,
    instead: 'say when and where it was counted, and by whom',
    find: unsourced,
    examples: [
      {
        bad: 'More than 900 arrests were made.',
        good: 'In 2025 Exampleshire Police made 912 arrests (force records).',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'figure-sums',
    level: { own: 'error', quotation: 'warning' },
    why: 'The parts do not make the whole: one of them is wrong.',
    instead: 'check the figures',
    find: wrongSums,
    examples: [
      {
        bad: 'Help was sought by 1,900 people: 131 calls, 1,691 visits.',
        good: 'Help was sought by 1,822 people: 131 calls, 1,691 visits.',
      },
    ],
  },
  {
    id: 'figure-people',
    level: { own: 'warning' },
    about: 'abuse',
    why: 'A site counts visits. One person may be twenty of them.',
    instead: 'write “visits”',
    find: visitsAsPeople,
    examples: [
      {
        bad: '1,691 people visited the website in 2016.',
        good: 'There were 1,691 visits to the website in 2016.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'date',
    level: { own: 'warning' },
    why: 'A day in digits is another day elsewhere, and soon nobody knows when “yesterday” was.',
    source: SOURCES.style,
    instead: 'write the day, such as “8 May 2017”',
    find: looseDates,
    examples: [
      { bad: 'The campaign began on 08/05/17.', good: 'The campaign began on 8 May 2017.' },
      { bad: 'It began yesterday.', good: 'It began on 8 May 2017.' },
    ],
  },
  {
    id: 'hours',
    level: { own: 'warning' },
    why: 'A screen reader says “nine nine”.',
    source: SOURCES.style,
    instead: 'write hours as “Monday to Friday, 9am to 5pm”',
    find: looseHours,
    examples: [
      { bad: 'The line is open 9-9.', good: 'The line is open Monday to Friday, 9am to 5pm.' },
    ],
  },
];
