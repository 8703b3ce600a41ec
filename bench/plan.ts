// Which pages are loaded how often: enough for every figure of the report, in under half an hour.
import type { Profile } from './measure.js';
import { shuffled } from './statistics.js';
import type { Variant } from './variants/variant.js';

/** One page to load. */
export interface Job {
  variant: Variant;
  count: number;
  profile: Profile;
}

/** Instances on a page: one, the page itself, a long list, and more than any page has. */
export const COUNTS = [1, 4, 100, 1000] as const;

type Counts = readonly number[];

interface Plan {
  fast: Counts;
  slow: Counts;
  /** The rows that are loaded with every number on the slow profile too, where one load takes many seconds. */
  everySlow: readonly string[];
}

export const PLANS = {
  full: {
    fast: COUNTS,
    slow: [4, 100],
    everySlow: ['plain', 'tag', 'before'],
  },
  quick: { fast: [100], slow: [], everySlow: [] },
} as const satisfies Record<string, Plan>;

export type Mode = keyof typeof PLANS;

/** What one round loads, in an order of its own, so that nothing always comes after the same. */
export const roundOf = (variants: readonly Variant[], mode: Mode): Job[] => {
  const { fast, slow, everySlow } = PLANS[mode] as Plan;
  return shuffled(
    variants.flatMap((variant) => {
      const throttled = everySlow.includes(variant.id) ? COUNTS : slow;
      return [
        ...fast.map((count): Job => ({ variant, count, profile: 'fast' })),
        ...throttled.map((count): Job => ({ variant, count, profile: 'slow' })),
      ];
    }),
  );
};
