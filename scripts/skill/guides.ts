/** Parts of the guides and the README, as a reader of the package needs them. */
import { readFile } from 'node:fs/promises';
import { PARTS } from '../../src/tools/program.js';

const root = (path: string) => new URL(`../../${path}`, import.meta.url);

export const readGuide = (name: string) => readFile(root(`stories/guides/${name}.mdx`), 'utf8');
export const readReadme = () => readFile(root('README.md'), 'utf8');

const CLONE = new RegExp(`npm run (${Object.keys(PARTS).join('|')})\\b(?: --(?= ))?`, 'g');

/** What is said to somebody who has Storybook and a clone, said to somebody who has the package alone. */
const forPackage = (text: string): string =>
  text.replace(/\[([^\]]+)\]\(\?path=[^)]*\)/g, '$1').replace(CLONE, 'npx netsafe-elements $1');

/** A paragraph or a point to a line; code and tables as they are. */
const withoutWraps = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => (/^[`|]/.test(part) ? part : part.replace(/\n(?!- )\s*/g, ' ')))
    .join('\n\n');

/** What stands below a heading, to the next one. */
export function sectionOf(page: string, heading: string): string {
  const [, section] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (section === undefined)
    throw new Error(`No page has the heading “${heading}” any more: scripts/skill/ reads it.`);
  return forPackage(withoutWraps(section.split(/^#+ /m)[0]!.trim()));
}

// Columns are padded for whoever reads the source; nobody reads that here.
const withoutPadding = (row: string) => row.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---');

/** A text whose tables are no wider than their words. */
export const tidyTables = (text: string): string => text.replace(/^\|.*\|$/gm, withoutPadding);

const firstOf = (pattern: RegExp, text: string, what: string): string => {
  const [found] = pattern.exec(text) ?? [];
  if (found === undefined)
    throw new Error(`There is no ${what} any more, which scripts/skill/ takes from here: ${text}`);
  return found.trim();
};

/** The first table of a text. */
export const tableOf = (text: string): string => firstOf(/(?:^\|.*\|(?:\n|$))+/m, text, 'table');

/** The first piece of code of a kind, with its fence. */
export const fenceOf = (text: string, kind: string): string =>
  firstOf(new RegExp(`^\`\`\`${kind}\\n[^]*?^\`\`\``, 'm'), text, kind);
