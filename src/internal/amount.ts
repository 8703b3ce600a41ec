/** An amount as people write it. */
export interface Amount {
  readonly value: number;
  /** How far from the truth its writing may be: 0 for a count, half of the last place for what was rounded. */
  readonly slack: number;
  readonly isPercent: boolean;
}

// What stands before the digits is at most a currency: “more than 60”, “60+” and “2 to 3” say no certain amount.
const WRITTEN =
  /^[£€$]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:\s?(%)|\s?(k|thousand|mil|m|million|miliwn|bn|billion|biliwn)\b)?(?!\+|[\s.,–-]*(?:(?:to|or|i|neu) )?\d)/i;
const powerOf = (word: string): number =>
  /^b/i.test(word) ? 9 : /^(?:k|t|mil$)/i.test(word) ? 3 : 6;

/** The amount with which a text begins: “1,822 people”, “£1.5 million”, “24%”. Nothing where it is not certain. */
export const amountOf = (text: string): Amount | undefined => {
  const [, whole, decimals = '', percent, word] = WRITTEN.exec(text.trim()) ?? [];
  if (!whole) return undefined;
  const scale = word ? 10 ** powerOf(word) : 1;
  const isRounded = decimals || percent || word;
  return {
    value: Number(`${whole.replace(/,/g, '')}.${decimals}`) * scale,
    slack: isRounded ? (scale * 10 ** -decimals.length) / 2 : 0,
    isPercent: !!percent,
  };
};
