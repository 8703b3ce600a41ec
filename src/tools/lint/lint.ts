// Runs the rules over a text. It changes nothing, and asks nobody.
import { isAboutAbuse, isQuoted, type LintDocument, type LintPassage } from './document.js';
import type { Found, Level, Rule, Terms, Voice } from './rule.js';
import { RULES } from './rules/index.js';
import { sentenceAt } from './sentences.js';
import { findWords, says } from './words.js';

/** What a rule has to say of one place. */
export interface Finding {
  rule: string;
  level: Level;
  voice: Voice;
  line: number;
  /** The words that were found; none where something is missing. */
  words: string;
  /** What is wrong and what to write, in a sentence. */
  message: string;
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const insteadOf = ({ write }: Terms) => write !== undefined && { instead: `write “${write}”` };

function* termsIn(passage: LintPassage, { terms = [], unless = [] }: Rule): Generator<Found> {
  for (const each of terms)
    for (const { words, index } of findWords(passage.text, each.words))
      if (!says(sentenceAt(passage.text, index), unless))
        yield { passage, at: index, length: words.length, ...insteadOf(each) };
}

function* placesOf(rule: Rule, document: LintDocument): Generator<Found> {
  if (rule.about && !isAboutAbuse(document)) return;
  if (rule.terms) for (const passage of document.passages) yield* termsIn(passage, rule);
  if (rule.find) yield* rule.find(document);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const messageOf = (words: string, voice: Voice, instead: string): string => {
  const advice =
    voice === 'own'
      ? instead
      : `in a quotation: ask the speaker${instead.startsWith('write ') ? ` about ${instead.slice(6)}` : `; ${instead}`}`;
  return words ? `“${words}” – ${advice}` : capital(advice);
};

function findingOf(
  rule: Rule,
  { passage, at, length, instead, fault, level }: Found,
): Finding | undefined {
  const voice: Voice = isQuoted(passage, at) ? 'quotation' : 'own';
  const grave = rule.level[voice];
  if (!grave) return undefined;
  const words = clean(passage.text.slice(at, at + length));
  return {
    rule: rule.id,
    level: level ?? grave,
    voice,
    line: passage.lineAt(at),
    words,
    message: fault ? `“${words}” ${fault}` : messageOf(words, voice, instead ?? rule.instead),
  };
}

// Two entries of one rule may find the same words: the first speaks.
const withoutOverlaps = (places: Iterable<Found>): Found[] => {
  const taken = new Map<LintPassage, Uint8Array>();
  return [...places].filter(({ passage, at, length }) => {
    const letters = taken.get(passage) ?? new Uint8Array(passage.text.length);
    taken.set(passage, letters);
    const own = letters.subarray(at, at + length);
    if (own.includes(1)) return false;
    own.fill(1);
    return true;
  });
};

/** A finding, and the words in the text that it is about. */
export interface Place {
  finding: Finding;
  found: Found;
}

/** What the rules find in a text, and where, in the order of its lines. */
export const findPlaces = (document: LintDocument, rules: readonly Rule[] = RULES): Place[] =>
  rules
    .flatMap((rule) =>
      withoutOverlaps(placesOf(rule, document)).flatMap((found) => {
        const finding = findingOf(rule, found);
        return finding ? [{ finding, found }] : [];
      }),
    )
    .sort((a, b) => a.finding.line - b.finding.line);

/** What the rules find in a text, in the order of its lines. */
export const lint = (document: LintDocument, rules: readonly Rule[] = RULES): Finding[] =>
  findPlaces(document, rules).map(({ finding }) => finding);

/** The rule of an id. */
export const ruleOf = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
