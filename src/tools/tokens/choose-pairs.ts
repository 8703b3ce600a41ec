// Which pairs of colours are shown: there are thousands.
import type { Pair } from '../theme/contract.js';
import { UsageError } from '../command-line.js';

/** Each pair once, in the theme and mode where it has least to spare. */
const worstOfEach = (pairs: readonly Pair[]): Pair[] => {
  const worst = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = `${pair.foreground} on ${pair.surface}`;
    if (pair.ratio < (worst.get(key)?.ratio ?? Infinity)) worst.set(key, pair);
  }
  return [...worst.values()];
};

/** The pairs of one theme, of all, or each where it has least to spare. */
export function choosePairs(
  pairs: readonly Pair[],
  { theme, all }: { theme?: string; all?: true },
): readonly Pair[] {
  if (theme === undefined) return all ? pairs : worstOfEach(pairs);
  const shown = pairs.filter((pair) => pair.theme === theme);
  if (shown.length) return shown;
  const themes = [...new Set(pairs.map((pair) => pair.theme))];
  throw new UsageError(`There is no theme “${theme}”. Write one of: ${themes.join(', ')}`);
}
