// How the table writes words: a space stands for white space or a hyphen; `a|b` is one of them; `*` ends a word in any
// letters; a word that ends in `?` may be missing; `#` is a number; `…` is up to three words. Vale gets the same patterns.

const BETWEEN = '[\\s\\u2010-\\u2013-]+';
const ANY = `(?:[\\p{L}\\d’'-]+,?${BETWEEN}){0,3}`;

const letters = (word: string) =>
  word
    .replace(/[.+^${}()[\]\\]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll('#', '\\d[\\d,.]*')
    .replaceAll("'", "['’]");

const piece = (word: string, isLast: boolean): string => {
  if (word === '…') return ANY;
  const isOptional = word.endsWith('?');
  const body = `(?:${letters(isOptional ? word.slice(0, -1) : word)})`;
  const whole = isLast ? body : `${body}${BETWEEN}`;
  return isOptional ? `(?:${whole})?` : whole;
};

/** The source of a regular expression for words. The last of them may not be one that can be missing. */
export const sourceOf = (words: string): string => {
  const pieces = words.split(' ');
  return pieces.map((word, index) => piece(word, index === pieces.length - 1)).join('');
};

// Compiling letters of any script for any case takes V8 some fifty times as long as for one case.
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  // A letter that is longer in lower case would move all that stand behind it.
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
      });
};

const compiled = new Map<string, RegExp>();

const patternOf = (words: readonly string[]): RegExp => {
  const key = words.join('\n');
  const known = compiled.get(key);
  if (known) return known;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${words.map(sourceOf).join('|')})(?![\\p{L}\\d])`,
    'gu',
  );
  compiled.set(key, pattern);
  return pattern;
};

export interface WordsFound {
  words: string;
  index: number;
}

/** Where any of some words stand in a text, as whole words, whatever their case. The words are given in lower case. */
export const findWords = (text: string, words: readonly string[]): WordsFound[] =>
  words.length === 0
    ? []
    : [...lowered(text).matchAll(patternOf(words))].map(({ 0: whole, index }) => ({
        words: text.slice(index, index + whole.length),
        index,
      }));

/** Whether any of some words stands in a text. */
export const says = (text: string, words: readonly string[]): boolean =>
  words.length > 0 && lowered(text).search(patternOf(words)) >= 0;
