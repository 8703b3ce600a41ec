// Help: always there where it is needed, and never with a promise that is not kept.
import { numberPattern } from '../../../numbers/phone.js';
import { record } from '../../../record/record.js';
import { documentSays, isAboutAbuse, type LintDocument } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { sentenceAt, sentencesOf } from '../sentences.js';
import { findWords, says } from '../words.js';
import { ABOUT, SOURCES } from './sources.js';

const LAW = [
  'arrest*|charged|convicted|sentenced|jailed|imprisoned|prosecuted',
  'arestio|arestiwyd|ddedfrydu|dedfrydwyd|garcharu|carcharwyd',
];
const OFFENCE = [
  'indecent|abuse image*|photograph*|video*',
  'child … abuse image*|material',
  'sexual image*|picture* of child*',
  'child|children porn*',
  'delwedd*|ddelwedd* anweddus',
  'delwedd*|ddelwedd* o gam drin',
];

// Whether a reader who fears for himself, or for somebody, is told where to turn.
const offersHelp = (document: LintDocument) =>
  documentSays(document, ['stop it now', 'samaritans', 'samariaid', 'lucy faithfull']);

function* lawWithoutHelp(document: LintDocument): Generator<Found> {
  if (offersHelp(document)) return;
  for (const passage of document.passages)
    for (const { text, from } of sentencesOf(passage.text)) {
      if (!says(text, LAW) || !says(text, OFFENCE)) continue;
      yield { passage, at: from, length: text.trimEnd().length };
      // Once for a text: it is one thing that is missing.
      return;
    }
}

const ABSOLUTE = [
  'completely|totally|fully|entirely|absolutely|strictly|guaranteed|always confidential|anonymous',
  'complete|total|full|absolute|guaranteed confidentiality|anonymity',
  '100 per cent|percent confidential|anonymous',
  'yn hollol|gwbl|llwyr gyfrinachol|ddienw',
  'hollol|gwbl|cwbl gyfrinachol|ddienw',
];
const PERCENT = /100%\s+(?:confidential|anonymous)(?:ly)?(?!\p{L})/giu;
const PLAIN = [
  'confidential|confidentially|anonymous|anonymously',
  'cyfrinachol|gyfrinachol|chyfrinachol|dienw|ddienw',
];
const LIMIT = [
  'passed on',
  'pass|passes it|this|that? on',
  'at risk',
  'unless',
  'except|exception|exceptions',
  'tell the police|someone|somebody',
  'limits to confidentiality',
  'trosglwyddo|throsglwyddo',
  'mewn perygl',
  'ac eithrio|eithriadau',
];

/** Services that say of themselves what they pass on, and charities' lines beside them. */
const LIMITED = [
  ...Object.values(record.services).flatMap(({ name, limits }) =>
    limits ? [name.en, name.cy] : [],
  ),
  'Lucy Faithfull',
];
const LIMITED_NUMBERS = Object.values(record.services).flatMap(({ number, limits }) =>
  number && limits ? [numberPattern(number)] : [],
);
const namesLimited = (text: string) =>
  LIMITED.some((name) => text.includes(name)) ||
  LIMITED_NUMBERS.some((pattern) => text.search(pattern) >= 0);
const OF_A_LINE = [
  'line|helpline|service|call|calls|chat|adviser|advisers|llinell|gwasanaeth|galwad|galwadau|sgwrs',
];

function* promises(document: LintDocument): Generator<Found> {
  const isAbout = isAboutAbuse(document);
  for (const [index, passage] of document.passages.entries()) {
    const { text } = passage;
    const isPromised = (sentence: string) =>
      (isAbout || namesLimited(sentence)) && !/Crimestoppers/i.test(sentence);
    const absolute = [
      ...findWords(text, ABSOLUTE),
      ...[...text.matchAll(PERCENT)].map(({ 0: words, index }) => ({ words, index })),
    ];
    for (const { words, index: at } of absolute)
      if (isPromised(sentenceAt(text, at))) yield { passage, at, length: words.length };
    // Said with its limit, here or in what follows, it is right.
    const near = document.passages.slice(index, index + 3).map((each) => each.text);
    if (near.some((each) => says(each, LIMIT))) continue;
    const before = document.passages[index - 1]?.text ?? '';
    for (const { words, index: at } of findWords(text, PLAIN)) {
      const sentence = sentenceAt(text, at);
      const isOfLine = namesLimited(text) || (namesLimited(before) && says(sentence, OF_A_LINE));
      if (isOfLine && !/Crimestoppers/i.test(sentence)) yield { passage, at, length: words.length };
    }
  }
}

const EMBARGO = ['embargo|embargoed', 'embargo|embargoed until', 'dan embargo', 'embargo tan'];

function* typedEmbargo({ isRelease, hasEmbargo, passages }: LintDocument): Generator<Found> {
  if (!isRelease || hasEmbargo) return;
  for (const passage of passages.slice(0, 4)) {
    const [found] = findWords(passage.text, EMBARGO);
    if (!found) continue;
    yield { passage, at: found.index, length: found.words.length };
    return;
  }
}

const { name, number = '', limits } = record.services['stop-it-now'];

export const SUPPORT: readonly Rule[] = [
  {
    id: 'help-with-law',
    level: { own: 'error', quotation: 'error' },
    about: 'abuse',
    why: 'People have died by suicide after such an arrest. Whoever reads of one must find help on the same page.',
    source: SOURCES.suicide,
    instead: 'add Stop It Now and Samaritans, with their numbers',
    find: lawWithoutHelp,
    examples: [
      {
        bad: 'A man was arrested for making indecent images of children.',
        good: `A man was arrested for making indecent images of children. ${name.en} is on ${number}. Samaritans are on ${record.services.samaritans.number ?? ''}.`,
      },
    ],
  },
  {
    id: 'confidential-limit',
    level: { own: 'error', quotation: 'error' },
    why: 'What identifies a child at risk, or a crime, is passed on. A promise without that limit is not true.',
    instead: `say the limit as well: “${limits?.en ?? ''}”`,
    find: promises,
    examples: [
      {
        bad: 'Stop It Now is a completely confidential line.',
        good: 'Stop It Now is confidential. But what identifies a child at risk is passed on.',
        after: ABOUT,
      },
      {
        bad: 'Stop It Now is a confidential helpline.',
        good: `${name.en} is a helpline. ${limits?.en ?? ''}`,
      },
    ],
  },
  {
    id: 'embargo',
    level: { own: 'error' },
    why: 'A machine that publishes releases reads their head, and not their headline.',
    instead: 'write `embargo:` in the head, with the day and the time',
    find: typedEmbargo,
    examples: [
      {
        bad: 'EMBARGOED until Monday morning: police begin a campaign',
        good: 'Police begin a campaign',
      },
    ],
  },
];
