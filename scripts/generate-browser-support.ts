/** Writes the tables of docs/browser-support.md from package.json's browserslist and scripts/support/enhancements.json. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { floorsOf, lacking, feature } from './support/browsers.mjs';
import { ENHANCEMENTS } from './support/style-support.mjs';
import { laidOut } from '../src/tools/laid-out.js';

const PAGE = fileURLToPath(new URL('../docs/browser-support.md', import.meta.url));

const versions = (): string => {
  const styles = floorsOf('styles');
  const rows = floorsOf('script').map(({ id, title, version }) => {
    const whole = styles.find((floor) => floor.id === id)!;
    return `| ${title} | ${version.replace(/\.0$/, '')} | ${whole.version} |`;
  });
  return [
    '| | the script runs from | the styles are whole from |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
};

/** `css.properties.text-wrap.balance` as CSS has it: `text-wrap: balance`. */
const nameOf = (path: string): string => {
  const [, kind, name, ...rest] = path.split('.');
  if (kind === 'at-rules') return name === 'media' ? `@media (${rest.join(' ')})` : `@${name!}`;
  if (kind === 'selectors') return `:${name!}`;
  return [name, ...rest].join(': ');
};

/** What a browser does not know in which the script runs, once for each thing that is then there. */
const without = (): string => {
  const floors = floorsOf('script');
  const names = new Map<string, string[]>();
  for (const [path, instead] of Object.entries(ENHANCEMENTS))
    if (lacking(feature(path), floors).length > 0)
      names.set(instead, [...(names.get(instead) ?? []), `\`${nameOf(path)}\``]);
  const rows = [...names].map(([instead, all]) => `| ${all.join(', ')} | ${instead} |`);
  return ['| where there is no | then |', '| --- | --- |', ...rows].join('\n');
};

export async function generateBrowserSupport(): Promise<void> {
  const before = await readFile(PAGE, 'utf8');
  let text = before;
  for (const [name, table] of Object.entries({ versions, without })) {
    const [begin, end] = [`<!-- ${name}: by \`npm run generate\` -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from)
      throw new Error(
        `docs/browser-support.md has no place for ${name}: write “${begin}” and “${end}”.`,
      );
    text = `${text.slice(0, from)}${begin}\n\n${table()}\n\n${text.slice(to)}`;
  }
  const after = await laidOut(PAGE, text);
  if (after !== before) await writeFile(PAGE, after);
}
