/** What a telephone link dials: `tel:` and the digits, with a plus sign kept. */
export const telHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** The digits that identify a number however it is written: spaces, brackets, `+44` and `0044` make no difference. */
export const digitsOf = (number: string): string =>
  number
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+44|0044)/, '0');

// What people put between digits: spaces, dots, hyphens, brackets; and marks that show nothing, which editors and
// translators leave there.
const BETWEEN =
  '\\uFE00-\\uFE0F\\s\\u034F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF.()\\u2010-\\u2013';

/** Matches what stands between two digits of a number. */
export const GAP = `[${BETWEEN}-]{0,3}`;

const DIGITS_ALONE = new RegExp(`^[${BETWEEN}+\\d-]*\\d[${BETWEEN}-]*$`);

/** Whether a text is nothing but one number: digits, and what people put between them. */
export const isNumberAlone = (text: string): boolean => DIGITS_ALONE.test(text);

// A number of fewer digits may be a part of a longer one: 101 is one in “020 7946 0101”.
const LONG = 9;

/**
 * Finds a number in running text however its digits are spaced, with or without `+44`.
 * The first group is the character before it: no look-behind, which older Safari cannot parse.
 *
 * It never matches inside a longer run of digits. A short number (999, 101) must also not be one group of a longer one.
 */
export const numberPattern = (number: string): RegExp => {
  const digits = digitsOf(number);
  const trunk = digits.startsWith('0') ? `(?:(?:\\+|00)44${GAP}(?:\\(0\\)${GAP})?|0${GAP})` : '';
  const body =
    digits
      .replace(/^0/, '')
      .replace('+', '\\+')
      .match(/\\\+|\d/g)
      ?.join(GAP) ?? '';
  const end = digits.length < LONG ? `(?!${GAP}\\d)` : '(?!\\d)';
  return new RegExp(`(^|[^\\d+])${trunk}${body}${end}`, 'g');
};

/** Where a number stands in a text. */
export interface Place {
  from: number;
  to: number;
}

// A page asks for the same few numbers again and again.
const patterns = new Map<string, RegExp>();
const patternOf = (number: string): RegExp => {
  const pattern = patterns.get(number) ?? numberPattern(number);
  patterns.set(number, pattern);
  return pattern;
};

const ENDS_IN_DIGIT = new RegExp(`\\d${GAP}$`);

/** What stands around a place without white space between: `https://…/01632960111` is an address and not a number. */
const wordAround = (text: string, { from, to }: Place) =>
  /\S*$/.exec(text.slice(Math.max(0, from - 99), from))![0] + /^\S*/.exec(text.slice(to))![0];

/**
 * The places where a number stands as a whole number: not in an address, and not before a hyphen or a slash and more
 * digits, which may be its last digits or somebody's hours. Nobody can tell, so it is left alone.
 */
export const placesOf = (number: string, text: string): Place[] =>
  [...text.matchAll(patternOf(number))].flatMap(({ 0: whole, 1: before = '', index }) => {
    const place = { from: index + before.length, to: index + whole.length };
    // “(01632) 960 111”: the bracket before it is its own.
    const opened = before === '(' ? whole.split('(').length - 1 : Infinity;
    if (whole.split(')').length > opened) place.from -= 1;
    const isShort = digitsOf(number).length < LONG;
    return (isShort && ENDS_IN_DIGIT.test(text.slice(0, place.from))) ||
      /^[-–/]\d{1,5}(?!\d)/.test(text.slice(place.to)) ||
      /:\/\/|www\.|@|[?&]\S*=/i.test(wordAround(text, place))
      ? []
      : [place];
  });
