// The same text in English and in Welsh: what one says in numbers, dates and names of services, the other says too.
import { record, type ServiceId } from '../../../record/record.js';
import { digitsOf, numberPattern } from '../../../numbers/phone.js';
import { MONTH, monthOf } from '../../months.js';
import type { LintDocument, LintPassage } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { says } from '../words.js';
import { figureWords } from './figure-words.js';
import { phonePlaces } from './numbers.js';

type Language = 'en' | 'cy';
type Kind = 'telephone number' | 'date' | 'figure' | 'service';

interface Fact {
  kind: Kind;
  /** What it comes to in either language. */
  key: string;
  passage: LintPassage;
  at: number;
  length: number;
}

interface Side {
  language: Language;
  passages: readonly LintPassage[];
  facts: readonly Fact[];
}

const NAME = `(?<month>${MONTH})(?!\\p{L})`;
const DAY = '(?<!\\d)(?<day>\\d{1,2})';
const DATES: readonly RegExp[] = [
  // 8 May, 8th of May, 8fed o Fai
  new RegExp(`${DAY}(?:\\p{Ll}{2,3})?\\s+(?:of\\s+|o\\s+)?${NAME}`, 'gu'),
  // May 8
  new RegExp(`(?<!\\p{L})${NAME}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'gu'),
  /(?<![\d/.-])(?<day>\d{1,2})[/.](?<number>\d{1,2})[/.](?:20)?\d\d(?![\d/])/gu,
];
const MONTH_OF_YEAR = new RegExp(`(?<!\\p{L})${NAME}(?=\\s+(?:19|20)\\d\\d)`, 'gu');
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<!\S)(?:[\w-]+\.)+(?:uk|org|com|wales|cymru)\S*/giu;
const FIGURE =
  /(?<![\p{L}\d])\d+(?:[.,:]\d+)*(?:\s?(?<times>million|miliwn|filiwn|thousand|mil|fil|bn|billion|biliwn)(?!\p{L}))?/giu;

const TIMES: Record<string, number> = {
  ...{ thousand: 1e3, mil: 1e3, fil: 1e3, million: 1e6, miliwn: 1e6, filiwn: 1e6 },
  ...{ bn: 1e9, billion: 1e9, biliwn: 1e9 },
};

const blanked = (text: string, from: number, length: number) =>
  text.slice(0, from) + ' '.repeat(length) + text.slice(from + length);

const valueOf = (figure: string, times = ''): string => {
  const plain = figure
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/:/g, '.')
    .replace(/\.00$/, '')
    .replace(/^0(?=\d)/, '');
  return times ? String(Number(plain) * (TIMES[times.toLowerCase()] ?? 1)) : plain;
};

// Names that are also ordinary words, or names of people; and the police, whom everybody names.
const ORDINARY = new Set<ServiceId>(['shore', 'shout', 'meic', 'police', 'police-emergency']);

// A Welsh name begins with another letter behind many words.
const MUTATED: Record<string, string> = {
  C: 'C|G|Ngh|Ch',
  P: 'P|B|Mh|Ph',
  T: 'T|D|Nh|Th',
  B: 'B|F|M',
  D: 'D|Dd|N',
  M: 'M|F',
  L: 'L|Ll',
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const namePattern = (name: string): string => {
  const bare = name.replace(/^(?:the|yr?)\s+/i, '').replace(/^Ll/, 'L');
  const first = bare.charAt(0);
  return `(?:${MUTATED[first] ?? escaped(first)})${escaped(bare.slice(1)).replace(/\s+/g, '\\s+')}`;
};
const SERVICES = (Object.keys(record.services) as ServiceId[]).filter((id) => !ORDINARY.has(id));
const servicePattern = (id: ServiceId): RegExp => {
  const { en, cy } = record.services[id].name;
  const names = [...new Set([en, cy])].map(namePattern).join('|');
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu');
};

const servicesIn = (passage: LintPassage): Fact[] =>
  SERVICES.flatMap((id) =>
    [...passage.text.matchAll(servicePattern(id))].map(({ 0: words, index }): Fact => ({
      ...{ kind: 'service', key: id, passage },
      ...{ at: index, length: words.length },
    })),
  );

const factsIn = (passage: LintPassage): Fact[] => {
  const facts = servicesIn(passage);
  let text = passage.text;
  const take = (kind: Kind, key: string, at: number, length: number) => {
    facts.push({ kind, key, passage, at, length });
    text = blanked(text, at, length);
  };
  // Each is taken out of the text, so that nothing is read twice.
  for (const { at, length } of facts) text = blanked(text, at, length);
  for (const { 0: words, index } of [...text.matchAll(ADDRESS)])
    text = blanked(text, index, words.length);
  for (const { digits, from, to } of phonePlaces(text))
    take('telephone number', digits, from, to - from);
  for (const pattern of DATES)
    for (const { 0: words, index, groups = {} } of [...text.matchAll(pattern)]) {
      const month = groups.number ? Number(groups.number) : monthOf(groups.month ?? '');
      take('date', `${Number(groups.day)}/${month}`, index, words.length);
    }
  for (const { 0: words, index, groups = {} } of [...text.matchAll(MONTH_OF_YEAR)])
    take('date', `/${monthOf(groups.month ?? '')}`, index, words.length);
  for (const { 0: words, index, groups = {} } of [...text.matchAll(FIGURE)]) {
    const digits = words.slice(0, words.length - (groups.times?.length ?? 0)).trim();
    take('figure', valueOf(digits, groups.times), index, words.length);
  }
  return facts;
};

const sideOf = (language: Language, passages: readonly LintPassage[]): Side => ({
  language,
  passages,
  facts: passages.flatMap(factsIn),
});

// 5pm is 17:00 as well.
const otherHour = (key: string): string => {
  const [hour = '', ...rest] = key.split('.');
  return [(Number(hour) + 12) % 24, ...rest].join('.');
};
const isHour = ({ passage: { text }, at, length }: Fact): boolean =>
  /\d[.:]\d\d$/.test(text.slice(at, at + length)) ||
  /^\s?(?:[ap]\.?m|y[bhp]|o[’']r\s+gloch)(?!\p{L})/iu.test(text.slice(at + length));

const hasFigure = (fact: Fact, { language, passages, facts }: Side): boolean =>
  facts.some(
    (each) =>
      (each.kind === 'figure' &&
        (each.key === fact.key ||
          ((isHour(fact) || isHour(each)) && each.key === otherHour(fact.key)))) ||
      (each.kind === 'date' && each.key.split('/')[0] === fact.key),
  ) || passages.some(({ text }) => says(text, figureWords(Number(fact.key), language)));

const hasDate = (key: string, { facts }: Side): boolean => {
  const [day, month] = key.split('/');
  const isOfMonth = facts.some((each) => each.kind === 'date' && each.key.split('/')[1] === month);
  return (
    facts.some((each) => each.kind === 'date' && each.key === key) ||
    // “2 and 8 May” has the 2nd of May as well.
    (isOfMonth && (!day || facts.some((each) => each.kind === 'figure' && each.key === day)))
  );
};

// Whoever has a service’s number or address can reach it, whatever it is called there.
const hasService = (key: string, { passages, facts }: Side): boolean => {
  const { number, site = '' } = record.services[key as ServiceId];
  const host = site.replace(/^https?:\/\/(?:www\.)?/, '');
  return (
    facts.some((each) => each.kind === 'service' && each.key === key) ||
    passages.some(
      ({ text, links }) =>
        (number && numberPattern(number).test(text)) ||
        (host && (text.includes(host) || links.some(({ href }) => href.includes(host)))),
    )
  );
};

// A line in Welsh stands on the Welsh page beside the service that both name, and the other way round.
const hasServiceOf = (digits: string, side: Side): boolean =>
  (Object.keys(record.services) as ServiceId[]).some((id) =>
    (record.services[id].channels ?? []).some(
      (channel) => channel.number && digitsOf(channel.number) === digits && hasService(id, side),
    ),
  );

const has = (fact: Fact, side: Side): boolean => {
  const { kind, key } = fact;
  if (kind === 'figure') return hasFigure(fact, side);
  if (kind === 'date') return hasDate(key, side);
  if (kind === 'service') return hasService(key, side);
  return (
    side.facts.some((each) => each.kind === kind && each.key === key) || hasServiceOf(key, side)
  );
};

/** What one side has and the other has not, each once. */
const onlyIn = (side: Side, other: Side): Fact[] => {
  const seen = new Set<string>();
  return side.facts.filter((fact) => {
    const id = `${fact.kind} ${fact.key}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return !has(fact, other);
  });
};

const wordsOf = ({ passage, at, length }: Fact) =>
  passage.text.slice(at, at + length).replace(/\s+/g, ' ');

function* differences({ pairs = [] }: LintDocument): Generator<Found> {
  for (const { english, welsh } of pairs) {
    const [en, cy] = [sideOf('en', english), sideOf('cy', welsh)];
    const [top] = welsh;
    if (!top) continue;
    for (const fact of onlyIn(en, cy))
      yield {
        passage: top,
        at: 0,
        length: 0,
        instead: `the English has the ${fact.kind} “${wordsOf(fact)}” (its line ${fact.passage.lineAt(fact.at)}), and the Welsh has not: both say the same`,
      };
    for (const { passage, at, length, kind } of onlyIn(cy, en))
      yield {
        passage,
        at,
        length,
        fault: `is a ${kind} that the English has not: both say the same`,
      };
  }
}

const { name, number = '' } = record.services['stop-it-now'];

export const PARITY: readonly Rule[] = [
  {
    id: 'cy-parity',
    level: { own: 'error', quotation: 'error' },
    why: 'Whoever reads Welsh is told the same as whoever reads English: every number, date, figure and service.',
    instead: 'say the same in both languages',
    find: differences,
    examples: [
      {
        bad: `Ffoniwch ${name.cy} cyn 8 Mai 2026.`,
        good: `Ffoniwch ${name.cy} ar ${number} cyn 8 Mai 2026.`,
        english: `Call ${name.en} on ${number} before 8 May 2026.`,
        language: 'cy',
      },
    ],
  },
];
