// Makes a force's theme from its colours, among the project's own.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chooseTheme, sayPlan, type ThemeChoice } from './choose-theme.js';
import { compileTokens } from '../tokens/compile.js';
import { TOKENS } from '../tokens/read.js';
import { generateTokens } from '../tokens/generate-tokens.js';
import { UsageError, type Output } from '../command-line.js';
import { laidOut } from '../laid-out.js';

/** What whoever makes a theme has chosen. */
export interface ThemeOptions extends ThemeChoice {
  tokens?: string;
  dryRun?: true;
}

async function plan(values: ThemeOptions) {
  const folder = values.tokens ? pathToFileURL(`${values.tokens.replace(/\/?$/, '')}/`) : TOKENS;
  if (!existsSync(new URL('netsafe.resolver.json', folder)))
    throw new UsageError(
      `${values.tokens} holds no tokens. Write --tokens with the folder that holds netsafe.resolver.json`,
    );
  const { id, name, derive } = chooseTheme(values);
  const file = new URL(`themes/${id}.tokens.json`, folder);
  if (existsSync(file))
    throw new UsageError(
      `There is a theme “${id}” already, in tokens/themes/${id}.tokens.json. Change it there, or write another --id`,
    );
  const compiled = await compileTokens(folder);
  const namesake = compiled.themes.find((theme) => theme.name.toLowerCase() === name.toLowerCase());
  if (namesake)
    throw new UsageError(
      `${name} has a theme already, “${namesake.id}”. Change tokens/themes/${namesake.id}.tokens.json, or write another --name`,
    );
  return { folder, file, ...(await derive(compiled, folder)) };
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
  const { folder, file, ...planned } = await plan(values);
  const { id, content } = planned;
  sayPlan(planned, out);
  if (values.dryRun) return;
  await mkdir(new URL('./', file), { recursive: true });
  await writeFile(file, await laidOut('theme.json', JSON.stringify(content, null, 2)));
  out(`wrote tokens/themes/${id}.tokens.json\n`);
  if (folder === TOKENS) out(`${(await generateTokens()).summary}\n`);
  out(next(id, folder === TOKENS));
}
