// Names and addresses of services, from the record.
import data from '../../../record/services.json';
import { numberPattern } from '../../../numbers/phone.js';
import { record, type ServiceId } from '../../../record/record.js';
import { findNumber } from '../../release/links.js';
import type { LintDocument, LintPassage } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { isWithin } from '../slips.js';
import { SOURCES } from './sources.js';

const facts = Object.values(data.services) as {
  name: { en: string; cy: string };
  organisation: { en: string; cy: string };
  formerNames: string[];
  formerSites: string[];
  site?: string;
}[];

// Shorter names are near to ordinary words, and so is what everybody calls the police.
const SHORTEST = 8;
const ORDINARY = new Set(['childlike', 'child line']);

const NAMES = [
  ...new Set(
    facts.flatMap(({ name, organisation }) => [
      ...Object.values(name),
      ...Object.values(organisation),
    ]),
  ),
  // The charity is often named without the rest of its name.
  'Lucy Faithfull',
].filter(
  (name) => name.length >= SHORTEST && !/^(?:the\s+)?(?:police|heddlu|yr\s+heddlu)/i.test(name),
);

const lower = (text: string) => text.toLowerCase().replace(/’/g, "'");
const singular = (text: string) => text.replace(/s$/, '');

const RIGHT = new Set(
  [...NAMES, ...facts.flatMap(({ formerNames }) => formerNames)].map((name) =>
    lower(name).replace(/!$/, ''),
  ),
);

// Cut short, a name is too far from itself to be told by its letters alone.
const CUT_SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Lucy Faith(?!full(?!\p{L}))\p{L}*/gu, 'Lucy Faithfull'],
];

const NAME_WORDS = NAMES.map((name) => ({ name, words: name.split(' ').length }));
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'&-]*[\p{L}\p{N}])?/gu;
const isCapital = (word: string) => /^[\p{Lu}\d]/u.test(word);

const misspelling = (name: string, at: number, words: string, passage: LintPassage): Found => ({
  passage,
  at,
  length: words.length,
  fault: `looks like “${name}” misspelled`,
});

/** Whether some words are a name with a slip or two in it. */
const isMisspelled = (words: string, name: string): boolean => {
  const [said, right] = [lower(words.replace(/\s+/g, ' ')), lower(name)];
  if (RIGHT.has(said) || ORDINARY.has(said) || singular(said) === singular(right)) return false;
  return isWithin(said, right, name.length >= 10 ? 2 : 1);
};

function* misspellingsIn(passage: LintPassage): Generator<Found> {
  for (const [pattern, name] of CUT_SHORT)
    for (const { 0: words, index } of passage.text.matchAll(pattern))
      yield misspelling(name, index, words, passage);
  const all = [...passage.text.matchAll(WORD)];
  for (const { name, words: count } of NAME_WORDS)
    for (let at = 0; at + count <= all.length; at += 1) {
      const [first, last] = [all[at]!, all[at + count - 1]!];
      if (!isCapital(first[0]) || !isCapital(last[0])) continue;
      const words = passage.text.slice(first.index, last.index + last[0].length);
      // Part of a web address, or of words with marks between them.
      if (/[.,;:!?"“”@/]/.test(words) || /[@/.]$/.test(passage.text.slice(0, first.index)))
        continue;
      if (isMisspelled(words, name)) yield misspelling(name, first.index, words, passage);
    }
}

function* misspellings({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages) yield* misspellingsIn(passage);
}

/** A service that a text names while its number is nowhere, and the first place that names it. */
export interface Unreachable {
  id: ServiceId;
  passage: LintPassage;
  at: number;
  length: number;
}

// As a name is written, or in capitals: “stop it now” and “victim support” are also ordinary words.
const namePattern = (id: ServiceId): RegExp => {
  const { name } = record.services[id];
  const former = data.services[id].formerNames as string[];
  const forms = [name.en, ...former.map((each) => each.replace(/!$/, ''))].flatMap((each) => [
    each,
    each.toUpperCase(),
  ]);
  const words = [...new Set(forms)].map((each) => each.replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}.])(?:${words})(?![\\p{L}.]\\p{L})(?!\\p{L})`, 'u');
};

const SHORT_NUMBER = 4;

const isGiven = (numbers: readonly string[], { text }: LintPassage) =>
  numbers.some((each) =>
    each.length > SHORT_NUMBER ? numberPattern(each).test(text) : findNumber(text, each).length > 0,
  );

/** The services of the record that a text names without their number. The police are never one: everybody knows theirs. */
export const withoutNumber = (passages: readonly LintPassage[]): Unreachable[] =>
  (Object.keys(record.services) as ServiceId[]).flatMap((id) => {
    const { name, number, channels = [] } = record.services[id];
    if (!number || name.en.length < SHORTEST || id.startsWith('police')) return [];
    const pattern = namePattern(id);
    const passage = passages.find(({ text }) => pattern.test(text));
    const numbers = [number, ...channels.flatMap((channel) => channel.number ?? [])];
    if (!passage || passages.some((each) => isGiven(numbers, each))) return [];
    const { 0: words, index } = pattern.exec(passage.text)!;
    return [{ id, passage, at: index, length: words.length }];
  });

function* unreachable({ passages }: LintDocument): Generator<Found> {
  for (const { id, ...place } of withoutNumber(passages)) {
    const { number = '' } = record.services[id];
    yield {
      ...place,
      fault: `is named, but its number is nowhere in the text: add ${number}`,
    };
  }
}

const hostPattern = (host: string) =>
  // The host itself: the same without its www may be in use.
  new RegExp(`(?<![\\w.-])${host.replaceAll('.', '\\.')}(?![\\w-])`, 'i');

function* oldSites({ passages }: LintDocument): Generator<Found> {
  for (const { name, formerSites, site } of facts)
    for (const former of formerSites) {
      const host = hostPattern(former);
      for (const passage of passages) {
        const inText = passage.text.search(host);
        const link = passage.links.find(({ href }) => host.test(href));
        if (inText < 0 && !link) continue;
        const at = inText < 0 ? link!.at : inText;
        yield {
          passage,
          at,
          length: inText < 0 ? link!.text.length : former.length,
          fault: `is an old address of ${name.en}${site ? `, which is now at ${site}` : ''}`,
        };
      }
    }
}

const TRACKED = /[?&#](?:utm_\w+|fbclid|gclid|gad_source|msclkid|mc_[ce]id|igshid|_hsenc)=/i;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”)]+/giu;

function* trackedLinks({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages) {
    for (const { 0: address, index } of passage.text.matchAll(ADDRESS))
      if (TRACKED.test(address)) yield { passage, at: index, length: address.length };
    for (const { href, text, at } of passage.links)
      if (TRACKED.test(href) && !TRACKED.test(text)) yield { passage, at, length: text.length };
  }
}

const NUMBER = record.services['stop-it-now'].number ?? '';
const [FORMER = ''] = data.services['stop-it-now'].formerSites;

export const NAMES_AND_SITES: readonly Rule[] = [
  {
    id: 'name-misspelled',
    level: { own: 'warning', quotation: 'warning' },
    why: 'Whoever searches for a name that is misspelled does not find the help.',
    instead: 'write the name as the service does',
    find: misspellings,
    examples: [
      {
        bad: 'Call the Stop in Now helpline.',
        good: 'Call the Stop It Now helpline.',
      },
    ],
  },
  {
    id: 'name-no-number',
    level: { own: 'warning', quotation: 'warning' },
    why: 'A reader who is told to call needs the number there and then.',
    instead: 'add the number of the record',
    find: unreachable,
    examples: [
      {
        bad: 'Ring the Stop It Now helpline.',
        good: `Call Stop It Now free on ${NUMBER}.`,
      },
    ],
  },
  {
    id: 'site-old',
    level: { own: 'warning', quotation: 'warning' },
    why: 'It leads to nothing, or to something else.',
    instead: 'write the address of today',
    find: oldSites,
    examples: [{ bad: `Go to ${FORMER} for help.`, good: 'Go to www.stopitnow.org.uk for help.' }],
  },
  {
    id: 'link-tracked',
    level: { own: 'warning', quotation: 'warning' },
    why: 'It tells a third party who has come for help, and from where.',
    source: SOURCES.writing,
    instead: 'leave out what follows the question mark',
    find: trackedLinks,
    examples: [
      {
        bad: 'Go to https://www.example.org/help?utm_source=police for more.',
        good: 'Go to https://www.example.org/help for more.',
      },
    ],
  },
];
