// What the library promises to cost at most, and whether it does.
import type { Figure, Results, Row } from './results.js';
import type { Spread } from './statistics.js';

export interface Target {
  name: string;
  /** What was set beforehand. */
  limit: number;
  unit: '' | 'kB';
  found: (results: Results) => Spread | undefined;
  /** What a page pays that has something of the kind without any of ours: nothing of ours can cost less. */
  floor?: (results: Results) => Spread | undefined;
}

// What was set at the floor or below it nobody can reach: there it is a tenth above the floor.
const ABOVE_FLOOR = 1.1;

/** What it may cost at most, in these results. */
export const limitOf = ({ limit, floor }: Target, results: Results): number => {
  const least = floor?.(results)?.median ?? 0;
  return limit > least ? limit : least * ABOVE_FLOOR;
};

const rowOf = ({ rows }: Results, id: string): Row | undefined => rows.find((row) => row.id === id);

const load =
  (id: string, key: string, name: keyof Row['perInstance'], of: keyof Figure) =>
  (results: Results) =>
    rowOf(results, id)?.loads[key]?.[name]?.[of];

const growth = (id: string, name: keyof Row['perInstance']) => (results: Results) =>
  rowOf(results, id)?.perInstance[name]?.ratio;

const exact = (value: number): Spread => ({ median: value, low: value, high: value, count: 1 });

/** The worst of our rows, in each of which nothing may move. */
const worstShift = (count: number) => (results: Results) =>
  results.rows
    .filter(({ group }) => group === 'ours')
    .flatMap(({ loads }) =>
      ['fast', 'slow'].flatMap((profile) => loads[`${profile} ${count}`]?.layoutShift?.value ?? []),
    )
    .sort((a, b) => b.median - a.median)[0];

const kB = (bytes: number) => Math.round(bytes / 10) / 100;

export const TARGETS: readonly Target[] = [
  {
    name: 'First paint ÷ plain, stylesheet external',
    limit: 1,
    unit: '',
    found: load('sheet', 'slow 4', 'firstPaint', 'ratio'),
    floor: load('plain-again', 'slow 4', 'firstPaint', 'ratio'),
  },
  {
    name: 'the same with the stylesheets of the four tags',
    limit: 1,
    unit: '',
    found: load('sheet-parts', 'slow 4', 'firstPaint', 'ratio'),
    floor: load('plain-again', 'slow 4', 'firstPaint', 'ratio'),
  },
  {
    name: 'First paint ÷ plain, stylesheet inline',
    limit: 0.56,
    unit: '',
    found: load('sheet-inline', 'slow 4', 'firstPaint', 'ratio'),
    floor: load('plain-inline', 'slow 4', 'firstPaint', 'ratio'),
  },
  {
    name: 'Layout shift, 4 instances, the worst of our rows',
    limit: 0,
    unit: '',
    found: worstShift(4),
  },
  {
    name: 'Layout shift, 100 instances, the worst of our rows',
    limit: 0,
    unit: '',
    found: worstShift(100),
  },
  {
    name: 'Ready ÷ plain, one tag, slow phone',
    limit: 1.05,
    unit: '',
    found: load('tag', 'slow 4', 'ready', 'ratio'),
    floor: load('element', 'slow 4', 'ready', 'ratio'),
  },
  {
    name: 'the same with the four tags bundled',
    limit: 1.05,
    unit: '',
    found: load('bundle', 'slow 4', 'ready', 'ratio'),
    floor: load('element', 'slow 4', 'ready', 'ratio'),
  },
  {
    name: 'CPU ÷ plain, one tag, 100 instances, slow phone',
    limit: 1.2,
    unit: '',
    found: load('tag', 'slow 100', 'cpu', 'ratio'),
    floor: load('element', 'slow 100', 'cpu', 'ratio'),
  },
  {
    name: 'CPU for one instance more ÷ plain, one tag',
    limit: 1.35,
    unit: '',
    found: growth('tag', 'cpu'),
    floor: growth('element', 'cpu'),
  },
  {
    name: 'Memory for one instance more ÷ plain, one tag',
    limit: 2.3,
    unit: '',
    found: growth('tag', 'memory'),
    floor: growth('element', 'memory'),
  },
  {
    name: 'Four components without the record, brotli; the floor is one trivial tag with Lit',
    limit: 10,
    unit: 'kB',
    found: ({ parts }) => exact(kB(parts.withoutRecord)),
    floor: ({ parts }) => exact(kB(parts.trivial)),
  },
  {
    name: 'One more component, brotli, the mean of four',
    limit: 0.5,
    unit: 'kB',
    found: (results) => {
      const library = rowOf(results, 'tag')?.library;
      return library && exact(kB(library.oneMore.brotli));
    },
  },
  {
    name: 'The whole library in one file, with the record in one language, brotli',
    limit: 20,
    unit: 'kB',
    found: ({ parts }) => exact(kB(parts.oneLanguage)),
  },
  {
    name: 'the same with the record in two languages',
    limit: 23,
    unit: 'kB',
    found: (results) => {
      const library = rowOf(results, 'tag')?.library;
      return library && exact(kB(library.wholeScript.brotli));
    },
  },
];

export type Verdict = 'met' | 'unclear, within the noise' | 'missed' | 'not measured';

/** A figure meets its target when its median does, to two places; it is unclear when only a quarter of the rounds did. */
export const verdictOf = (target: Target, results: Results): Verdict => {
  const limit = limitOf(target, results);
  const spread = target.found(results);
  if (!spread) return 'not measured';
  const places = limit === 0 ? 1000 : 100;
  const rounded = (value: number) => Math.round(value * places) / places;
  const isAtMost = (value: number) => rounded(value) <= rounded(limit);
  if (isAtMost(spread.median)) return 'met';
  return isAtMost(spread.low) ? 'unclear, within the noise' : 'missed';
};
