/**
 * How many slips make one text of another: a letter that is another, missing, or one too many, or two that changed
 * places (the “optimal string alignment” distance).
 */
export const slipsBetween = (one: string, other: string): number => {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i += 1) {
    rows[i] = [];
    for (let j = 0; j <= other.length; j += 1) rows[i]![j] = slipsAt(rows, one, other, i, j);
  }
  return rows[one.length]![other.length]!;
};

const slipsAt = (rows: number[][], one: string, other: string, i: number, j: number): number => {
  if (i === 0 || j === 0) return i + j;
  const isSame = one[i - 1] === other[j - 1];
  const ways = [
    rows[i - 1]![j]! + 1,
    rows[i]![j - 1]! + 1,
    rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
  ];
  const hasSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  if (hasSwapped) ways.push(rows[i - 2]![j - 2]! + 1);
  return Math.min(...ways);
};

/** Whether two texts are within a number of slips: cheaper than counting them where they are far apart. */
export const isWithin = (one: string, other: string, most: number): boolean =>
  Math.abs(one.length - other.length) <= most && slipsBetween(one, other) <= most;
