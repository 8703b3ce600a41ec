// The few numbers that many runs become.

/** The middle of some values and the half of them around it. */
export interface Spread {
  median: number;
  /** A quarter of the values is below. */
  low: number;
  /** A quarter of the values is above. */
  high: number;
  count: number;
}

/** The value below which a part of the sorted values lies, between two neighbours in proportion. */
const quantile = (sorted: readonly number[], part: number): number => {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
};

/** The median and the quartiles; undefined of nothing, so that nothing is never taken for 0. */
export const spread = (values: readonly number[]): Spread | undefined => {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
};

/** What one more costs: by how much a value grows from few instances to many, for each of those between. */
export const slope = (few: [count: number, value: number], many: [count: number, value: number]) =>
  (many[1] - few[1]) / (many[0] - few[0]);

/** Values by round. */
export type ByRound = ReadonlyMap<number, number>;

/** Each value divided by the other's of the same round. Rounds in which either is missing, or the other is 0, count for nothing. */
export const pairedRatios = (values: ByRound, bases: ByRound): number[] =>
  [...values].flatMap(([round, value]) => {
    const base = bases.get(round);
    return base ? [value / base] : [];
  });

/** The same things in another order, every order as likely as any other. */
export const shuffled = <T>(things: readonly T[], random: () => number = Math.random): T[] => {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
};
