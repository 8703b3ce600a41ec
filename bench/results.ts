// From single loads to the figures of the report: medians, and ratios to plain HTML of the same round.
import type { Cost, Lost, Profile } from './measure.js';
import type { Weight } from './bundle.js';
import type { Sample } from './samples.js';
import { pairedRatios, slope, spread, type ByRound, type Spread } from './statistics.js';
import { PLAIN_ID } from './variants/plain.js';
import type { Library, Variant } from './variants/variant.js';

/** A figure as it was measured, and divided by that of plain HTML. */
export interface Figure {
  value: Spread;
  ratio?: Spread;
}

export type Figures = Partial<Record<keyof Cost, Figure>>;

/** What was found out about one variant. */
export interface Row {
  id: string;
  name: string;
  group: Variant['group'];
  what: string;
  page: { script: Weight; sheet: Weight; html: Weight };
  library?: Library;
  lost: { withScript: Lost; withoutScript: Lost };
  /** By profile and number of instances: `slow 100`. */
  loads: Record<string, Figures>;
  /** What one more instance costs, without throttling. */
  perInstance: Figures;
  /** Loads that failed, with the reason. */
  failed: string[];
}

/** All that the report is made from. */
export interface Results {
  date: string;
  rounds: number;
  machine: { processor: string; cores: number; memory: string; system: string };
  versions: Record<string, string>;
  /** Parts of the one file, as `npm run sizes` measures them, in bytes of brotli. */
  parts: { trivial: number; withoutRecord: number; oneLanguage: number; oneMore: number[] };
  rows: Row[];
}

export const loadKey = (profile: Profile, count: number): string => `${profile} ${count}`;

const FIGURES = [
  'firstPaint',
  'ready',
  'layoutShift',
  'requests',
  'cpu',
  'script',
  'style',
  'layout',
  'heap',
  'memory',
  'nodes',
] as const satisfies (keyof Cost)[];
const GROWING = [
  'cpu',
  'script',
  'style',
  'layout',
  'heap',
  'memory',
  'nodes',
] as const satisfies (keyof Cost)[];
const FEW = 1;
const MANY = 1000;

// Four digits are more than any figure is sure of.
const round = (value: number) => Number(value.toPrecision(4));
const rounded = ({ median, low, high, count }: Spread): Spread => ({
  median: round(median),
  low: round(low),
  high: round(high),
  count,
});

const figure = (values: ByRound, bases: ByRound): Figure | undefined => {
  const value = spread([...values.values()]);
  const ratio = spread(pairedRatios(values, bases));
  return value && { value: rounded(value), ...(ratio && { ratio: rounded(ratio) }) };
};

/** The figures of every variant that was measured, by its id, each beside those of one of them: plain HTML, unless it is named. */
export function figuresOf(
  samples: readonly Sample[],
  baseId: string = PLAIN_ID,
): Map<string, Pick<Row, 'loads' | 'perInstance' | 'failed'>> {
  const byRound = (id: string, profile: Profile, count: number, name: keyof Cost): ByRound =>
    new Map(
      samples.flatMap((each): [number, number][] =>
        each.variant === id && each.profile === profile && each.count === count && each.cost
          ? [[each.round, each.cost[name] ?? NaN]]
          : [],
      ),
    );
  const growth = (id: string, name: keyof Cost): ByRound => {
    const few = byRound(id, 'fast', FEW, name);
    const many = byRound(id, 'fast', MANY, name);
    return new Map(
      [...few].flatMap(([at, value]): [number, number][] => {
        const more = many.get(at);
        return more === undefined ? [] : [[at, slope([FEW, value], [MANY, more])]];
      }),
    );
  };
  const named = <Name extends keyof Cost>(
    names: readonly Name[],
    read: (id: string, name: Name) => ByRound,
    id: string,
  ): Figures =>
    Object.fromEntries(
      names.flatMap((name) => {
        const made = figure(read(id, name), read(baseId, name));
        return made ? [[name, made]] : [];
      }),
    );

  const ids = [...new Set(samples.map(({ variant }) => variant))];
  return new Map(
    ids.map((id) => {
      const own = samples.filter(({ variant }) => variant === id);
      const keys = [...new Set(own.map(({ profile, count }) => loadKey(profile, count)))].sort();
      const loads = keys.map((key): [string, Figures] => {
        const [profile, count] = key.split(' ') as [Profile, string];
        return [key, named(FIGURES, (of, name) => byRound(of, profile, Number(count), name), id)];
      });
      return [
        id,
        {
          loads: Object.fromEntries(loads),
          perInstance: named(GROWING, growth, id),
          failed: [...new Set(own.flatMap(({ error }) => (error ? [error] : [])))],
        },
      ];
    }),
  );
}

/** In how many rounds everything was measured. */
export const wholeRounds = (samples: readonly Sample[], jobs: number): number => {
  const counts = new Map<number, number>();
  for (const sample of samples) counts.set(sample.round, (counts.get(sample.round) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === jobs).length;
};
