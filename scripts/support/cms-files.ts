// What is generated in docs/cms/: made from custom-elements.json, the configurations and what was measured.
import { readFileSync, readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Measured } from '../../test/cms/measure.js';
import { table } from './cms-table.js';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = 'docs/cms/';

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Every tag, and the attributes of its own. */
const tags = (): [tag: string, attributes: string[]][] =>
  (JSON.parse(read('custom-elements.json')) as Manifest).modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName, attributes = [] }): [string, string[]][] =>
      tagName ? [[tagName, attributes.map(({ name }) => name)]] : [],
    ),
  );

const quoted = (list: readonly string[]) => list.map((each) => `'${each}'`).join(', ');

const LANGUAGES: Record<string, (tag: string, attributes: string) => string> = {
  js: (tag, attributes) => `  '${tag}': [${attributes}],`,
  php: (tag, attributes) => `\t'${tag}' => array(${attributes && ` ${attributes} `}),`,
};

const SECTION = /(\/\/ <generated>[^\n]*\n)[^]*?([ \t]*\/\/ <\/generated>)/;

/** A configuration with the tags of today. */
const withTags = (text: string, language: string): string => {
  const rows = tags()
    .map(([tag, own]) => LANGUAGES[language]!(tag, quoted(own)))
    .join('\n');
  const section =
    language === 'php'
      ? `const NETSAFE_TAGS = array(\n${rows}\n);\n`
      : `const TAGS = {\n${rows}\n};\n`;
  if (!SECTION.test(text)) throw new Error('There is no generated section.');
  return text.replace(SECTION, (_, start: string, end: string) => `${start}${section}${end}`);
};

const QUOTATION = /(<!-- file: (\S+) -->\n+)[^]*?(<!-- end of file -->)/g;

/** A page, with the files that it quotes as they are. */
const withQuotations = (text: string, files: Record<string, string>): string =>
  text.replace(QUOTATION, (_, start: string, name: string, end: string) => {
    const file = files[`${FOLDER}${name}`];
    if (file === undefined) throw new Error(`${name} is quoted and is not there.`);
    return `${start}\`\`\`${name.split('.').pop()!}\n${file.trimEnd()}\n\`\`\`\n\n${end}`;
  });

const TABLE = /(<!-- table: ([\w-]+) -->\n+)[^]*?(<!-- end of table -->)/g;

/** What the last written run measured. */
export const measured = (): Record<string, Measured> =>
  JSON.parse(read(`${FOLDER}editors.json`)) as Record<string, Measured>;

/** A page, with the tables of the last written run. */
const withTables = (text: string): string =>
  text.replace(TABLE, (_, start: string, name: string, end: string) => {
    const all = measured();
    const shown = name === 'editors' ? Object.values(all) : [all[name]!];
    if (!shown[0]) throw new Error(`Nothing was measured of ${name}.`);
    return `${start}${table(shown)}\n\n${end}`;
  });

/** A text as the repository formats files of that name; PHP stays as it is. */
export const formatted = async (text: string, name: string): Promise<string> =>
  name.endsWith('.php')
    ? text
    : format(text, { ...(await resolveConfig(`${ROOT.pathname}${FOLDER}x`)), filepath: name });

/** Every file of docs/cms/ that holds something generated, as it should be. */
export const writtenFiles = async (): Promise<Record<string, string>> => {
  const names = readdirSync(new URL(FOLDER, ROOT));
  const configurations: Record<string, string> = {};
  for (const name of names.filter((each) => /\.(js|php)$/.test(each))) {
    const text = withTags(read(FOLDER + name), name.split('.').pop()!);
    configurations[FOLDER + name] = await formatted(text, name);
  }
  const pages: Record<string, string> = {};
  for (const name of names.filter((each) => each.endsWith('.md'))) {
    const text = withTables(withQuotations(read(FOLDER + name), configurations));
    pages[FOLDER + name] = await formatted(text, name);
  }
  return { ...configurations, ...pages };
};
