// Derives a force's theme from its colours, compiles it as it will be read, and says what had to move.
import { ColourError, readColour } from './colour.js';
import type { Pair } from './contract.js';
import { decisionLine, deriveTheme, type DerivedTheme } from './derive.js';
import { themeFile, themeId, type ThemeShape } from './theme-file.js';
import { failures, themePairs, valuesOf, type Compiled } from '../tokens/compile.js';
import { isThemeId, readTheme, TokenError, type Theme } from '../tokens/read.js';
import { UsageError, type Output } from '../command-line.js';

/** Whose theme, from which colours, and in which shape. */
export interface ThemeChoice extends ThemeShape {
  name?: string;
  brand?: string;
  accent?: string;
  id?: string;
}

const readId = ({ name, id }: ThemeChoice): string => {
  if (!name?.trim()) throw new UsageError('A theme needs a force’s name', true);
  const chosen = id ?? themeId(name);
  if (!isThemeId(chosen))
    throw new UsageError(
      id === undefined
        ? `“${name}” makes no short name for a file. Write one with --id, in small letters, digits and hyphens`
        : `“${id}” is no short name for a theme. Write small letters, digits and hyphens, beginning with a letter, and neither “neutral” nor “inherit”: --id ${isThemeId(themeId(id)) ? themeId(id) : 'exampleshire'}`,
    );
  return chosen;
};

const colourOf = (option: string, read: () => string): string => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ColourError) throw new UsageError(`--${option}: ${error.message}`);
    throw error;
  }
};

const wanted = (values: ThemeChoice) => {
  if (values.brand === undefined) throw new UsageError('A theme needs the force’s colour', true);
  for (const option of ['brand', 'accent'] as const) {
    const text = values[option];
    if (text !== undefined) colourOf(option, () => readColour(text));
  }
  return { brand: values.brand, accent: values.accent };
};

/** A theme whose every pair of colours passes. */
export interface DerivedPlan {
  id: string;
  name: string;
  derived: DerivedTheme;
  /** What tokens/themes/ keeps of it. */
  content: ReturnType<typeof themeFile>;
  theme: Theme;
  pairs: Pair[];
}

/** Reads the choice, refuses what is none, and gives what makes a theme of it. */
export function chooseTheme(values: ThemeChoice) {
  const id = readId(values);
  const brand = wanted(values);
  const name = values.name!.trim();
  return {
    id,
    name,
    async derive({ neutral, contract }: Compiled, folder?: URL): Promise<DerivedPlan> {
      const derived = deriveTheme(brand, { roles: contract, values: valuesOf(neutral).colours });
      const content = themeFile(name, derived, values);
      // What is about to be written is compiled as it will be read.
      const theme = await readTheme(id, content, neutral, folder);
      const failed = failures(theme, contract);
      if (failed.length) throw new TokenError(failed);
      return { id, name, derived, content, theme, pairs: themePairs(theme, contract) };
    },
  };
}

/** Says what was kept and what had to move. */
export function sayPlan({ id, name, derived, pairs }: DerivedPlan, out: Output['out']): void {
  out(`${name}, “${id}”\n\n`);
  for (const decision of derived.decisions) out(`  ${decisionLine(decision)}\n`);
  for (const note of derived.notes) out(`  note  ${note}\n`);
  const worst = Math.min(...pairs.map(({ ratio, needed }) => ratio / needed));
  out(
    `\n${pairs.length} pairs of colours pass, in light, dark and both with more contrast, each with at least ${Math.floor(worst * 100)}% of what it needs.\n`,
  );
}
