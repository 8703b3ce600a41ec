/**
 * What the roles promise each other. Every foreground names the surfaces it stands on and the ratio it needs there;
 * a pair is one foreground on one surface, and a theme is sound when each of its pairs reaches its ratio in each mode.
 */
import { apca, contrast, nearest, type Hex } from './colour.js';

/** The colour schemes, and each of them for a reader who asked for more contrast. */
export const MODES = ['light', 'dark', 'light-more', 'dark-more'] as const;
export type Mode = (typeof MODES)[number];
export type Scheme = 'light' | 'dark';
export const SCHEMES = ['light', 'dark'] as const;

/** A colour role, or a component’s own colour (`helpline-banner.accent`), and what it promises. */
export interface ColourRole {
  name: string;
  kind: 'surface' | 'foreground';
  /** The surfaces it stands on; a foreground on which another stands counts as one. */
  on: string[];
  /** WCAG 2 contrast, from 1 to 21. */
  ratio: number;
  /** Who asks for that ratio. */
  rule: string;
}

/** The colour of every role in one mode. */
export type Colours = Record<string, Hex>;

/** One foreground on one surface, as it is in one theme and mode. */
export interface Pair {
  theme: string;
  mode: Mode;
  foreground: string;
  surface: string;
  ratio: number;
  needed: number;
  rule: string;
  /** For information: APCA’s lightness contrast, Lc, without its sign; null where the colours are the page’s. */
  apca: number | null;
}

/** Every foreground with each surface it stands on. */
export const declaredPairs = (roles: readonly ColourRole[]) =>
  roles.flatMap((foreground) => foreground.on.map((surface) => ({ foreground, surface })));

/** Every declared pair in one mode of a theme. */
export const pairsOf = (
  roles: readonly ColourRole[],
  colours: Colours,
  theme: string,
  mode: Mode,
): Pair[] =>
  declaredPairs(roles).map(({ foreground: { name, ratio: needed, rule }, surface }) => ({
    theme,
    mode,
    foreground: name,
    surface,
    ratio: contrast(colours[name]!, colours[surface]!),
    needed,
    rule,
    apca: apca(colours[name]!, colours[surface]!),
  }));

/** A ratio as it is written: rounded down, so that none looks better than it is. */
export const written = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/** A pair below its line, with the nearest colour that would pass on all that its foreground stands on. */
export function explain(pair: Pair, roles: readonly ColourRole[], colours: Colours): string {
  const { theme, mode, foreground, surface, ratio, needed } = pair;
  const role = roles.find(({ name }) => name === foreground)!;
  const passing = nearest(colours[foreground]!, (hex) =>
    role.on.every((each) => contrast(hex, colours[each]!) >= role.ratio),
  );
  return (
    `${theme}, ${mode}: ${foreground} (${colours[foreground]}) on ${surface} (${colours[surface]}) is ${written(ratio)} and needs ${needed}:1. ` +
    (passing
      ? `The nearest that passes is ${passing}.`
      : 'No lightness of it passes: change the surface.')
  );
}

/** The table of every pair, worst margin first. */
export const contrastTable = (pairs: readonly Pair[]): string => {
  const themes = Math.max(...pairs.map(({ theme }) => theme.length));
  const names = Math.max(...pairs.map((pair) => pair.foreground.length + pair.surface.length)) + 4;
  return [...pairs]
    .sort((a, b) => a.ratio / a.needed - b.ratio / b.needed)
    .map(({ theme, mode, foreground, surface, ratio, needed, apca: lc }) =>
      [
        ratio < needed ? 'FAILS' : 'ok   ',
        theme.padEnd(themes),
        mode.padEnd(10),
        `${foreground} on ${surface}`.padEnd(names),
        written(ratio).padStart(7),
        `needs ${needed}:1`.padEnd(11),
        lc === null ? '' : `Lc ${Math.round(lc)}`,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
