/** Writes the README's table of components from custom-elements.json, which has their words from their own comments. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const README = root('README.md');
const BEGIN = '<!-- components: from custom-elements.json, by `npm run generate` -->';
const END = '<!-- end of components -->';

interface Manifest {
  modules: { declarations: { tagName?: string; summary?: string }[] }[];
}

export async function generateReadme(): Promise<void> {
  const { modules } = JSON.parse(await readFile(root('custom-elements.json'), 'utf8')) as Manifest;
  const rows = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, summary = '' }) =>
      tagName ? [`| \`${tagName}\` | ${summary.replace(/\.$/, '').replaceAll('|', '\\|')} |`] : [],
    )
    .sort();
  const before = await readFile(README, 'utf8');
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(
      `README.md has no place for the table of components: write “${BEGIN}” and “${END}”.`,
    );
  const table = ['| Tag | What it is for |', '| --- | --- |', ...rows].join('\n');
  const text = `${before.slice(0, begin)}${BEGIN}\n\n${table}\n\n${before.slice(end)}`;
  const after = await format(text, { ...(await resolveConfig(README)), filepath: README });
  if (after !== before) await writeFile(README, after);
}
