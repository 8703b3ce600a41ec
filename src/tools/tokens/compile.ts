/** Compiles every theme: its pairs of colours are computed in every mode, and one below its ratio stops everything. */
import {
  MODES,
  SCHEMES,
  explain,
  pairsOf,
  type ColourRole,
  type Colours,
  type Mode,
  type Pair,
  type Scheme,
} from '../theme/contract.js';
import { inheritPairs } from '../theme/inherit.js';
import type { ThemeValues } from '../theme/theme-css.js';
import {
  coloursOf,
  readComponents,
  readMore,
  readNeutral,
  readThemes,
  SHAPES,
  rolesOf,
  TOKENS,
  TokenError,
  type RawToken,
  type Theme,
  type TokenSet,
} from './read.js';

const ROLE = 'role.';

/** A role as components read it. */
export interface Role {
  name: string;
  property: string;
  type: string;
  description: string;
  values: Record<Scheme, string>;
}

/** All that is compiled from the tokens. */
export interface Compiled {
  neutral: Theme;
  /** Every theme with values of its own, the neutral one first. */
  themes: Theme[];
  roles: Role[];
  contract: ColourRole[];
  /** Every declared pair, in every theme and mode. */
  pairs: Pair[];
  /** Which role gives way to which for a reader who asked for more contrast. */
  more: Record<string, string>;
  /** Which role each component’s own colour is until a page sets it. */
  components: Record<string, string>;
}

/** A family of type as CSS writes it. */
const familyStack = (families: readonly string[]) =>
  families.map((name) => (/[^\w-]/.test(name) ? `'${name}'` : name)).join(', ');

/** A role's value as CSS. Sizes of type never fall below their pixels on pages that shrank the rem. */
function cssValue(id: string, token: RawToken, colours: Colours): string {
  const { $type, $value } = token;
  if ($type === 'color') return colours[id.slice('role.color.'.length)]!;
  if ($type === 'dimension') {
    const { value, unit } = $value as { value: number; unit: string };
    return unit === 'rem' ? `max(${value}rem, ${value * 16}px)` : `${value}${unit}`;
  }
  if ($type === 'fontFamily') return familyStack([$value].flat() as string[]);
  if ($type === 'number' || $type === 'fontWeight')
    return `${String($value)}${token.$extensions?.netsafe?.unit ?? ''}`;
  throw new TokenError([
    `${id}: tokens of type “${$type}” have no CSS yet; teach src/tools/tokens/compile.ts to write them`,
  ]);
}

const propertyOf = (id: string) => `--netsafe-${id.slice(ROLE.length).replaceAll('.', '-')}`;

const describeRoles = ({ modes: { light, dark } }: Theme): Role[] => {
  const colours = { light: coloursOf(light), dark: coloursOf(dark) };
  return Object.entries(light)
    .filter(([id]) => id.startsWith(ROLE))
    .map(([id, token]) => {
      const name = id.slice(ROLE.length);
      return {
        name,
        property: propertyOf(id),
        type: token.$type,
        description: token.$description ?? '',
        values: {
          light: cssValue(id, token, colours.light),
          dark: cssValue(id, dark[id]!, colours.dark),
        },
      };
    });
};

const roleColours = (set: TokenSet): Colours =>
  Object.fromEntries(
    Object.entries(coloursOf(set)).filter(([name]) => `role.color.${name}` in set),
  );

/** What a theme's sheet is written from. */
export const valuesOf = ({ id, modes }: Theme): ThemeValues => ({
  id,
  colours: { light: roleColours(modes.light), dark: roleColours(modes.dark) },
  shape: Object.fromEntries(
    SHAPES.map((role) => [propertyOf(role), cssValue(role, modes.light[role]!, {})]),
  ),
});

/** Every pair of a theme, in every mode. */
export const themePairs = (theme: Theme, contract: readonly ColourRole[]): Pair[] =>
  MODES.flatMap((mode) => pairsOf(contract, coloursOf(theme.modes[mode]), theme.id, mode));

/** Every pair of a theme that is below its line, each with what would pass. */
export const failures = (theme: Theme, contract: readonly ColourRole[]): string[] =>
  themePairs(theme, contract)
    .filter(({ ratio, needed }) => ratio < needed)
    .map((pair) => explain(pair, contract, coloursOf(theme.modes[pair.mode])));

/**
 * Compiles the tokens of a folder.
 * @throws TokenError with every problem and every pair below its ratio.
 */
export async function compileTokens(folder: URL = TOKENS): Promise<Compiled> {
  const neutral = await readNeutral(folder);
  const contract = rolesOf(neutral.modes.light);
  const [more, components] = await Promise.all([readMore(folder), readComponents(folder)]);
  const themes = [neutral, ...(await readThemes(neutral, folder))];
  const problems = themes.flatMap((theme) => failures(theme, contract));
  const byMode = Object.fromEntries(
    MODES.map((mode) => [mode, coloursOf(neutral.modes[mode])]),
  ) as Record<Mode, Colours>;
  const inherited = problems.length ? [] : inheritPairs(contract, byMode, { more, components });
  problems.push(
    ...inherited
      .filter(({ ratio, needed }) => ratio < needed)
      .map(
        ({ mode, foreground, surface, ratio, needed }) =>
          `inherit, ${mode}: ${foreground} on ${surface} can come down to ${ratio.toFixed(2)}:1 and needs ${needed}:1. Narrow its lightness in src/tools/theme/inherit.ts`,
      ),
  );
  if (problems.length) throw new TokenError(problems);
  return {
    neutral,
    themes,
    roles: describeRoles(neutral),
    contract,
    pairs: [...themes.flatMap((theme) => themePairs(theme, contract)), ...inherited],
    more,
    components,
  };
}

/** The colours of a theme in each scheme, keyed as the generated files key them. */
export const schemeColours = (theme: Theme): Record<Scheme, Colours> =>
  Object.fromEntries(SCHEMES.map((scheme) => [scheme, roleColours(theme.modes[scheme])])) as Record<
    Scheme,
    Colours
  >;
