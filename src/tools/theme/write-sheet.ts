// Writes a force's theme as a stylesheet of its own site: what a user of the package makes, who has no tokens/.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../../base/version.generated.js';
import { chooseTheme, sayPlan, type ThemeChoice } from './choose-theme.js';
import { themeSheet } from './theme-css.js';
import { compileTokens, valuesOf } from '../tokens/compile.js';
import { UsageError, type Output } from '../command-line.js';
import { writeFiles } from '../write-files.js';

/** What whoever makes a sheet has chosen. */
export interface SheetOptions extends ThemeChoice {
  out: string;
  dryRun?: true;
}

const MARK = '/* A theme of NetSafe Elements ';

const quoted = (value: string | number) => `'${String(value).replaceAll("'", `'\\''`)}'`;

/** What makes the sheet again: another version may have other roles. */
const callOf = ({ name, brand, accent, id, headings, corners }: SheetOptions) =>
  Object.entries({ name, brand, accent, id, headings, corners })
    .flatMap(([option, value]) => (value === undefined ? [] : `--${option} ${quoted(value)}`))
    .join(' ');

// A name may hold what would end the comment.
const comment = (options: SheetOptions) =>
  `${MARK}${version}, illustrative until the force has agreed to it. Made by:
   npx netsafe-elements theme ${callOf(options)} */`.replace(/\*\/(?=.)/gs, '* /');

/** Each declaration on a line: the file is read and kept by people. */
const laidOut = (css: string) =>
  css
    .replace(/(?<=[{;]) (?=\S)/g, '\n')
    .replace(/ \}/g, '\n}')
    .replace(/^[ \t]+/gm, '')
    .trim();

const next = (path: string, id: string) => `
A page takes it with one more stylesheet after netsafe.css, or on any part of it with an attribute:

  <link rel="stylesheet" href="/${id}.css">
  <section data-netsafe-theme="${id}">

${path} is yours: serve it where your site serves its own files. Make it again after an update of the package.
`;

export async function writeThemeSheet(options: SheetOptions, { out, err }: Output): Promise<void> {
  const { id, derive } = chooseTheme(options);
  const folder = resolve(options.out);
  const path = join(folder, `${id}.css`);
  const name = join(options.out, `${id}.css`);
  if (existsSync(path) && !readFileSync(path, 'utf8').startsWith(MARK))
    throw new UsageError(
      `${name} was not made by this command, and would be lost. Write another --id or --out`,
    );
  err('Computing every pair of colours …\n');
  const plan = await derive(await compileTokens());
  sayPlan(plan, out);
  if (options.dryRun) return;
  mkdirSync(folder, { recursive: true });
  const text = `${comment(options)}\n${laidOut(themeSheet(valuesOf(plan.theme)))}\n`;
  writeFiles([{ path, name, text }]);
  out(`wrote ${name}\n${next(name, id)}`);
}
