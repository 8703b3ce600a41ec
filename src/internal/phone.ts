/** What a telephone link dials: `tel:` and the digits, with a plus sign kept. */
export const telHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** The digits that identify a number however it is written: spaces, brackets, `+44` and `0044` make no difference. */
export const digitsOf = (number: string): string =>
  number
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+44|0044)/, '0');

/** Matches what people put between digits: spaces, no-break spaces, dots, hyphens and brackets. */
export const GAP = '[\\s\\u00A0.()\\u2010-\\u2013-]{0,3}';

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
  const end = digits.length < 9 ? `(?!${GAP}\\d)` : '(?!\\d)';
  return new RegExp(`(^|[^\\d+])${trunk}${body}${end}`, 'g');
};
