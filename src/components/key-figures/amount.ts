/**
 * An amount as people write it: how much (`NaN` where that is not certain), how far it may be from the truth, and what it
 * is counted in: `%`, `million`, or nothing.
 */
export type Amount = readonly [value: number, slack: number, scale: string];

// What stands before the digits is at most a currency: “more than 60”, “60+” and “2 to 3” say no certain amount.
const WRITTEN =
  /^\s*[£€$]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:\s*(%|(?:k|thousand|mil|m|bn|[mb]il(?:lion|iwn))\b))?(?!\+|[\s.,–-]*((to|or|i|neu) )?\d)/i;

/**
 * The amount with which a text begins: “1,822 people”, “£1.5 million”, “24%”. A count is exact; what was rounded may be
 * half of its last place off.
 */
export const amountOf = (text: string): Amount => {
  const [, whole = '', decimals = '', scale = ''] = WRITTEN.exec(text) ?? [];
  const slack = decimals || scale ? 0.5 / 10 ** decimals.length : 0;
  return [parseFloat(`${whole.replace(/,/g, '')}.${decimals}`), slack, scale];
};
