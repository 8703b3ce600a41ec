// People: who may not be known, and what may not be said of them yet.
import { documentSays, type LintDocument, type LintPassage } from '../document.js';
import { TELLS } from '../../release/outcomes.js';
import type { Found, Rule } from '../rule.js';
import { sentenceAt } from '../sentences.js';
import { findWords, says } from '../words.js';
import { ABOUT, SOURCES } from './sources.js';

/** A court has decided, or somebody has admitted it. */
export const DECIDED = [
  'convict*|sentenced|jailed|imprisoned',
  'pleaded|plead|pleads guilty',
  'found guilty',
  'admitted',
  'euogfarn*|gollfarn*|dedfryd*|ddedfryd*|garchar*|carchar*',
  'pled guilty',
];

// Somebody who is known to have offended before may be called an offender.
const KNOWN_BEFORE =
  /(?:alleged|suspected|accused|registered|convicted|prolific|persistent|repeat|known|wanted|previous|recalled|serial|released)\s+(?:sex(?:ual)?\s+)?$/iu;

const OFFENDER = [
  'offender|offenders|abuser|abusers|paedophile|paedophiles|perpetrator|perpetrators|rapist|predator was|were|is|are|has|have been? arrested|charged|bailed|questioned|interviewed|released',
  'arestiwyd y|yr troseddwr|troseddwyr|pedoffil|pedoffiliaid|camdriniwr',
];
const ARREST = ['arrest*|charged|bailed|arestiwyd|arestio'];
// After an arrest in the same text, they say it of whoever was arrested. “If the offender is …” is anybody.
const THE_ONE = [
  'the|this vile? abuser|paedophile|predator|pervert|rapist had|has|was|used|hid|kept|downloaded|shared|lived|lives',
  'the|this offender had|used|hid|kept|downloaded|shared|lived|lives',
];

const ALL = [...OFFENDER, ...THE_ONE];

/** Whether the words before “offender” say what was known of somebody before, or what is only alleged. */
export const isKnownBefore = (before: string): boolean => KNOWN_BEFORE.test(before);

/** Where a text calls somebody an offender whom no court has called one. */
export function* offenders(document: LintDocument): Generator<Found> {
  if (documentSays(document, DECIDED)) return;
  const isOfSomebody = documentSays(document, ARREST);
  for (const passage of document.passages)
    for (const { words, index } of findWords(passage.text, isOfSomebody ? ALL : OFFENDER))
      if (!isKnownBefore(passage.text.slice(0, index)))
        yield { passage, at: index, length: words.length };
}

// A whole name, an age and an arrest, one behind the other. Less is not taken for the naming of a suspect.
const NAMED =
  /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}, (?:aged )?\d{2},?(?: (?:of|from) [^.;]{1,60}?,?)? (?:was|has been|were) arrested/gu;
const MAY_BE_NAMED = [
  ...DECIDED,
  'charged|court|wanted|missing|appeal*|escaped|absconded|recalled',
];

function* namedOnArrest(document: LintDocument): Generator<Found> {
  if (documentSays(document, MAY_BE_NAMED)) return;
  for (const passage of document.passages)
    for (const { 0: whole, index } of passage.text.matchAll(NAMED))
      yield { passage, at: index, length: whole.length };
}

const HARMED = [
  'victim*|survivor*|abus*|assault*|rap*|groom*|exploit*|molest*|indecent*|sexual*',
  'dioddefw*|ddioddefw*|cam drin|gam drin',
];
/** A child’s exact age. */
export const CHILD_AGE =
  /(?<![\p{L}\d])(?:[1-9]|1[0-7])[-\s]years?[-\s]old\s+(?:girl|boy|child|pupil|schoolgirl|schoolboy|victim|daughter|son|stepdaughter|stepson|niece|nephew)|(?:girl|boy|child|pupil|victim|daughter|stepdaughter|son|stepson),?\s+aged\s+(?:[1-9]|1[0-7])(?!\d|\s*(?:to|and|[-–])\s*\d)|(?:girl|boy|child)\s+of\s+(?:[1-9]|1[0-7])(?!\d)|(?:merch|bachgen|plentyn|ferch|fachgen|blentyn)\s+(?:[1-9]|1[0-7])\s+(?:mlwydd\s+)?oed/giu;
const [, STREET, POSTCODE, SCHOOL, RELATION] = TELLS;

const isBesideOutcome = (all: readonly LintPassage[], index: number) =>
  [index - 1, index, index + 1].some((each) => all[each]?.kind === 'outcome');

function* tellsIn(
  passage: LintPassage,
  tells: readonly (typeof TELLS)[number][],
): Generator<Found> {
  for (const [pattern, message] of tells) {
    const found = pattern.exec(passage.text);
    if (!found) continue;
    const before = /^,\s*/.exec(found[0])?.[0].length ?? 0;
    const words = found[0].slice(before).replace(/\s*,$/, '');
    yield { passage, at: found.index + before, length: words.length, fault: message };
  }
}

function* tellsOfVictim(document: LintDocument): Generator<Found> {
  for (const [index, passage] of document.passages.entries()) {
    if (isBesideOutcome(document.passages, index)) {
      yield* tellsIn(passage, TELLS);
      continue;
    }
    const isHarm = (at: number) => says(sentenceAt(passage.text, at), HARMED);
    for (const { 0: whole, index: at } of passage.text.matchAll(CHILD_AGE))
      if (isHarm(at))
        yield {
          passage,
          at,
          length: whole.length,
          fault: 'is a child’s exact age, from which the child may be known: write “a child”',
        };
    for (const tell of [SCHOOL, RELATION]) {
      if (!tell) continue;
      for (const found of tellsIn(passage, [tell])) if (isHarm(found.at)) yield found;
    }
  }
}

const SEARCH = ['raid*|search*|warrant|warrants', 'arrest* at|in', 'chwilio|chwiliwyd|cyrch*'];
const NOT_A_HOME =
  /^\s*(?:police|court|station|custody|investigation|magistrates|prison|policing)/iu;

function* households(document: LintDocument): Generator<Found> {
  for (const passage of document.passages)
    for (const tell of [STREET, POSTCODE]) {
      if (!tell) continue;
      for (const found of tellsIn(passage, [tell]))
        if (
          says(sentenceAt(passage.text, found.at), SEARCH) &&
          !NOT_A_HOME.test(passage.text.slice(found.at + found.length))
        )
          yield {
            ...found,
            fault: 'tells where a family lives: write “an address in” and the town',
          };
    }
}

export const PEOPLE: readonly Rule[] = [
  {
    id: 'offender-too-soon',
    level: { own: 'error', quotation: 'warning' },
    about: 'abuse',
    why: 'Nobody is an offender before a court has said so. Saying it sooner can stop a trial.',
    source: SOURCES.naming,
    instead: 'write “a man in his 40s”, or whatever is known of age and area',
    find: offenders,
    examples: [
      {
        bad: 'The offender was arrested on Monday.',
        good: 'A man in his 40s was arrested on Monday.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'named-arrest',
    level: { own: 'error' },
    about: 'abuse',
    why: 'People who are arrested are named only in exceptional cases.',
    source: SOURCES.naming,
    instead: 'write “a man in his 40s from” and the town',
    find: namedOnArrest,
    examples: [
      {
        bad: 'John Example, 43, was arrested on Monday.',
        good: 'A man in his 40s from Northton was arrested on Monday.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'victim-identify',
    level: { own: 'error', quotation: 'error' },
    about: 'abuse',
    why: 'Victims are anonymous for life (Sexual Offences (Amendment) Act 1992). A person has to decide; no finding here means that nothing was found, not that nobody can be known.',
    source: SOURCES.anonymity,
    instead: 'write “a child”',
    find: tellsOfVictim,
    examples: [
      {
        bad: 'He abused a 12-year-old pupil at Example School.',
        good: 'He abused a child.',
      },
    ],
  },
  {
    id: 'household',
    level: { own: 'error', quotation: 'error' },
    about: 'abuse',
    why: 'A street tells neighbours which family it was, and the children in it are known.',
    source: SOURCES.anonymity,
    instead: 'write “an address in” and the town',
    find: households,
    examples: [
      {
        bad: 'Officers raided a house in Mill Lane, where his children live.',
        good: 'Officers searched an address in Northton.',
        after: ABOUT,
      },
    ],
  },
];
