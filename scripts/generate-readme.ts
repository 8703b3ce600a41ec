/**
 * Writes what the README shows of other files: the table of components from custom-elements.json, which has their words
 * from their own comments; what the files weigh; and how much of the record is known.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RecordSource } from '../src/record/record.types.generated.js';
import { readRecord } from '../src/tools/record/read-record.js';
import { stateOf } from '../src/tools/record/facts.js';
import { laidOut } from '../src/tools/laid-out.js';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const README = root('README.md');

/** A part of the README that is made: from what, and its end. */
const part = (name: string, from: string) => ({
  begin: `<!-- ${name}: from ${from}, by \`npm run generate\` -->`,
  end: `<!-- end of ${name} -->`,
});
const COMPONENTS = part('components', 'custom-elements.json');
const SIZES = part('sizes', 'sizes.json');
const RECORD = part('record', 'src/record/*.json');

interface Sizes {
  files: Record<string, { brotli: number }>;
  split: Record<string, number>;
}

interface Manifest {
  modules: { declarations: { tagName?: string; summary?: string }[] }[];
}

const put = (text: string, { begin, end }: ReturnType<typeof part>, words: string): string => {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for what is made: write “${begin}” and “${end}”.`);
  return `${text.slice(0, from)}${begin}\n\n${words}\n\n${text.slice(to)}`;
};

/** What a page downloads, as `npm run sizes` measured it. */
const weights = ({ files, split }: Sizes): string => {
  const kB = (bytes: number | undefined) => {
    if (bytes === undefined) throw new Error('sizes.json lacks what the README says of it.');
    return `${(bytes / 1000).toFixed(1)} kB`;
  };
  const weight = (file: string) => kB(files[file]?.brotli);
  const rows = {
    'the one script: 19 tags, the record in two languages': weight('netsafe.js'),
    'the same in one language: netsafe.en.js, netsafe.cy.js': `${weight('netsafe.en.js')}, ${weight('netsafe.cy.js')}`,
    'of it Lit, with one trivial tag': kB(
      split['Lit’s templates and our element, with one trivial tag'],
    ),
    'of it the record': kB(split['the record, in two languages']),
    'of it one more component': `${kB(split['one more component, in the mean'])} in the mean`,
    'the stylesheet': weight('netsafe.css'),
  };
  return [
    '| | bytes, brotli |',
    '| --- | --- |',
    ...Object.entries(rows).map(([name, size]) => `| ${name} | ${size} |`),
  ].join('\n');
};

/** How much of the record is known, and what of it is not. */
export const stateInWords = (record: RecordSource): string => {
  const { sentence, doubts } = stateOf(record);
  const list = doubts.map((fact) => {
    const { contradicted } = fact.evidence ?? {};
    return `\`${fact.entry}\`, ${fact.field} (${contradicted ? 'contradicted' : 'not read'})`;
  });
  return list.length ? `**${sentence}** Those that are in doubt: ${list.join('; ')}.` : sentence;
};

export async function generateReadme(): Promise<void> {
  const { modules } = JSON.parse(await readFile(root('custom-elements.json'), 'utf8')) as Manifest;
  const rows = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, summary = '' }) =>
      tagName ? [`| \`${tagName}\` | ${summary.replace(/\.$/, '').replaceAll('|', '\\|')} |`] : [],
    )
    .sort();
  const before = await readFile(README, 'utf8');
  const table = ['| Tag | What it is for |', '| --- | --- |', ...rows].join('\n');
  const sizes = JSON.parse(await readFile(root('sizes.json'), 'utf8')) as Sizes;
  const parts = [
    [COMPONENTS, table],
    [SIZES, weights(sizes)],
    [RECORD, stateInWords(await readRecord())],
  ] as const;
  const text = parts.reduce((all, [place, words]) => put(all, place, words), before);
  const after = await laidOut(README, text);
  if (after !== before) await writeFile(README, after);
}
