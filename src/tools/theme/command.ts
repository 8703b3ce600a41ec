// Makes a force's theme from its colours: npm run new:theme -- --name "Exampleshire Police" --brand '#123456'
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ColourError, readColour } from './colour.js';
import { decisionLine, deriveTheme } from './derive.js';
import { themeFile, themeId } from './theme-file.js';
import { compileTokens, failures, themePairs, valuesOf } from '../tokens/compile.js';
import { isThemeId, readTheme, TOKENS, TokenError } from '../tokens/read.js';
import { generateTokens } from '../tokens/command.js';
import { exitStatus, optionError, TERMINAL, UsageError, type Output } from '../command-line.js';

const HELP = `Makes a theme whose every pair of colours passes, in light and dark, and says what it had to move.

  npm run new:theme -- --name "Exampleshire Police" --brand '#123456' --accent '#c9a227'

  --name <name>      The force, as it writes itself.
  --brand <colour>   Its colour, as CSS writes colours: links, buttons, a hint on surfaces.
  --accent <colour>  A second one, for the edge that marks its voice. The brand colour unless given.
  --id <id>          What the theme is called in addresses and attributes, if the name in short will not do.
  --dry-run          Says everything, writes nothing.
  --tokens <folder>  Another folder of tokens to write into.
  --help             Shows this.
`;
const EXAMPLE = `npm run new:theme -- --name "Exampleshire Police" --brand '#123456'`;

const OPTIONS = {
  name: { type: 'string' },
  brand: { type: 'string' },
  accent: { type: 'string' },
  id: { type: 'string' },
  'dry-run': { type: 'boolean' },
  tokens: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const readOptions = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw optionError(error, OPTIONS, EXAMPLE);
  }
};

type Options = ReturnType<typeof readOptions>['values'];

const readId = ({ name, id }: Options): string => {
  if (!name?.trim()) throw new UsageError(`A theme needs a force’s name. Write ${EXAMPLE}`);
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

const wanted = (values: Options) => {
  if (values.brand === undefined)
    throw new UsageError(`A theme needs the force’s colour. Write ${EXAMPLE}`);
  for (const option of ['brand', 'accent'] as const) {
    const text = values[option];
    if (text !== undefined) colourOf(option, () => readColour(text));
  }
  return { brand: values.brand, accent: values.accent };
};

async function plan(values: Options) {
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

/** Runs the command; its exit status. */
export const newTheme = (args: string[], output: Partial<Output> = {}): Promise<number> => {
  const { out, err } = { ...TERMINAL, ...output };
  return exitStatus(
    async () => {
      const { values, positionals } = readOptions(args);
      if (values.help) {
        out(HELP);
        return;
      }
      if (positionals.length)
        throw new UsageError(
          `“${positionals.join(' ')}” stands without its option. Put the name in quotation marks, and each colour too: ${EXAMPLE}`,
        );
      const { folder, file, id, name, derived, content, pairs } = await plan(values);
      out(`${name}, “${id}”\n\n`);
      for (const decision of derived.decisions) out(`  ${decisionLine(decision)}\n`);
      for (const note of derived.notes) out(`  note  ${note}\n`);
      const worst = Math.min(...pairs.map(({ ratio, needed }) => ratio / needed));
      out(
        `\n${pairs.length} pairs of colours pass, in light, dark and both with more contrast, each with at least ${Math.floor(worst * 100)}% of what it needs.\n`,
      );
      if (values['dry-run']) return;
      await mkdir(new URL('./', file), { recursive: true });
      await writeFile(
        file,
        await format(JSON.stringify(content), { parser: 'json', printWidth: 100 }),
      );
      out(`wrote tokens/themes/${id}.tokens.json\n`);
      if (folder === TOKENS) await generateTokens();
      out(next(id, folder === TOKENS));
    },
    { err },
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await newTheme(process.argv.slice(2));
