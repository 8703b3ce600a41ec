// Makes a force's theme from its colours.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { ColourError, readColour } from './colour.js';
import { decisionLine, deriveTheme } from './derive.js';
import { themeFile, themeId } from './theme-file.js';
import { compileTokens, failures, themePairs, valuesOf } from '../tokens/compile.js';
import { isThemeId, readTheme, TOKENS, TokenError } from '../tokens/read.js';
import { generateTokens } from '../tokens/generate-tokens.js';
import { UsageError, type Output } from '../command-line.js';

/** What whoever makes a theme has chosen. */
export interface ThemeOptions {
  name?: string;
  brand?: string;
  accent?: string;
  id?: string;
  tokens?: string;
  dryRun?: true;
}

const readId = ({ name, id }: ThemeOptions): string => {
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

const wanted = (values: ThemeOptions) => {
  if (values.brand === undefined) throw new UsageError('A theme needs the force’s colour', true);
  for (const option of ['brand', 'accent'] as const) {
    const text = values[option];
    if (text !== undefined) colourOf(option, () => readColour(text));
  }
  return { brand: values.brand, accent: values.accent };
};

async function plan(values: ThemeOptions) {
  const folder = values.tokens ? pathToFileURL(`${values.tokens.replace(/\/?$/, '')}/`) : TOKENS;
  if (!existsSync(new URL('netsafe.resolver.json', folder)))
    throw new UsageError(
      `${values.tokens} holds no tokens. Write --tokens with the folder that holds netsafe.resolver.json`,
    );
  const id = readId(values);
  const brand = wanted(values);
  const name = values.name!.trim();
  const file = new URL(`themes/${id}.tokens.json`, folder);
  if (existsSync(file))
    throw new UsageError(
      `There is a theme “${id}” already, in tokens/themes/${id}.tokens.json. Change it there, or write another --id`,
    );
  const { neutral, themes, contract } = await compileTokens(folder);
  const namesake = themes.find((theme) => theme.name.toLowerCase() === name.toLowerCase());
  if (namesake)
    throw new UsageError(
      `${name} has a theme already, “${namesake.id}”. Change tokens/themes/${namesake.id}.tokens.json, or write another --name`,
    );
  const derived = deriveTheme(brand, { roles: contract, values: valuesOf(neutral).colours });
  const content = themeFile(name, derived);
  // What is about to be written is compiled as it will be read.
  const theme = await readTheme(id, content, neutral, folder);
  const failed = failures(theme, contract);
  if (failed.length) throw new TokenError(failed);
  return { folder, file, id, name, derived, content, pairs: themePairs(theme, contract) };
}

const next = (id: string, isProject: boolean) => `
A page takes it with one more stylesheet after netsafe.css, or on any part of it with an attribute:

  <link rel="stylesheet" href="/netsafe/<version>/themes/${id}.css">
  <section data-netsafe-theme="${id}">

${isProject ? 'npm start shows it under “Theme”; npm run sheets draws every component in it.' : 'npm run generate compiles it.'}
When the force agrees to it, say so in its file: "status": "agreed", with "agreedBy".
`;

/** Derives a theme, says what it had to move, and writes it. */
export async function makeTheme(values: ThemeOptions, { out }: Pick<Output, 'out'>): Promise<void> {
  const { folder, file, id, name, derived, content, pairs } = await plan(values);
  out(`${name}, “${id}”\n\n`);
  for (const decision of derived.decisions) out(`  ${decisionLine(decision)}\n`);
  for (const note of derived.notes) out(`  note  ${note}\n`);
  const worst = Math.min(...pairs.map(({ ratio, needed }) => ratio / needed));
  out(
    `\n${pairs.length} pairs of colours pass, in light, dark and both with more contrast, each with at least ${Math.floor(worst * 100)}% of what it needs.\n`,
  );
  if (values.dryRun) return;
  await mkdir(new URL('./', file), { recursive: true });
  await writeFile(file, await format(JSON.stringify(content), { parser: 'json', printWidth: 100 }));
  out(`wrote tokens/themes/${id}.tokens.json\n`);
  if (folder === TOKENS) out(`${(await generateTokens()).summary}\n`);
  out(next(id, folder === TOKENS));
}
