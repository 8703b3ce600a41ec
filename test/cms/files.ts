// What is generated in docs/cms/: made from custom-elements.json, the configurations and what was measured.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Measured } from './measure.js';
import { isInline } from '../../src/tools/snippet/snippet.js';
import { table } from './table.js';
import { laidOut } from '../../src/tools/laid-out.js';

type Results = Record<string, Measured>;

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

/** Those that stand inside a sentence: their form without a tag is a `span`. */
const inSentences = (): string[] =>
  tags().flatMap(([tag]) => (isInline(tag.slice('netsafe-'.length)) ? [tag] : []));

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
  if (!SECTION.test(text)) throw new Error('There is no generated section.');
  const names = quoted(inSentences());
  const [list, inline] =
    language === 'php'
      ? [
          `const NETSAFE_TAGS = array(\n${rows}\n);\n`,
          `const NETSAFE_INLINE = array( ${names} );\n`,
        ]
      : [`const TAGS = {\n${rows}\n};\n`, `const INLINE = [${names}];\n`];
  // What only cleans has no use for it.
  const section = text.replace(SECTION, '').includes('INLINE') ? list + inline : list;
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

// Any frame may carry these.
const ANY_FRAME = ['id', 'class', 'lang', 'dir', 'data-netsafe-theme', 'data-netsafe-scheme'];

/** Every frame with what it may carry, its forms without a tag first. */
const frames = (): [tag: string, attributes: string[]][] => {
  const names = (all: [tag: string, attributes: string[]][]) => [
    'data-netsafe',
    ...new Set(all.flatMap(([, own]) => own.map((each) => `data-${each}`))),
  ];
  const inline = tags().filter(([tag]) => inSentences().includes(tag));
  const all: [string, string[]][] = [
    ['section', names(tags())],
    // What earlier versions pasted.
    ['div', names(tags())],
    ['span', names(inline)],
    ...tags(),
  ];
  return all.map(([tag, own]) => [tag, [...ANY_FRAME, ...own]]);
};

// What stands inside them, with what it carries there.
const INSIDE: Record<string, string[]> = {
  a: ['hreflang', 'lang', 'rel', 'translate'],
  aside: ['aria-label'],
  blockquote: ['cite'],
  cite: [],
  dd: [],
  details: ['name', 'open'],
  dl: [],
  dt: [],
  figcaption: [],
  figure: [],
  hgroup: [],
  p: ['id'],
  small: [],
  strong: ['lang', 'aria-current'],
  summary: [],
  time: ['datetime'],
};

// For settings that take a line of text.
const LINES: Record<string, () => string> = {
  drupal: () =>
    [
      ...frames().map(([tag, own]) => `<${tag} ${own.join(' ')}>`),
      ...Object.entries(INSIDE).map(([tag, own]) => `<${[tag, ...own].join(' ')}>`),
    ].join('\n'),
  'tinymce-names': () =>
    tags()
      .map(([tag]) => (inSentences().includes(tag) ? `~${tag}` : tag))
      .join(','),
  // An element that stands here loses what TinyMCE lets it carry by itself, so those of every page do not.
  'tinymce-elements': () =>
    [
      ...frames()
        .filter(([tag]) => tag !== 'span')
        .map(([tag, own]) => `${tag}[${own.join('|')}]`),
      ...Object.entries(INSIDE)
        .filter(([tag]) => !['a', 'p', 'strong'].includes(tag))
        .map(([tag, own]) => (own.length ? `${tag}[${own.join('|')}]` : tag)),
    ].join(','),
};

const LINE = /(<!-- tags: ([\w-]+) -->\n+)[^]*?(<!-- end of tags -->)/g;

/** A page, with the lists that somebody pastes into a setting. */
const withLines = (text: string): string =>
  text.replace(LINE, (_, start: string, name: string, end: string) => {
    const line = LINES[name];
    if (!line) throw new Error(`There is no list called ${name}.`);
    return `${start}\`\`\`text\n${line()}\n\`\`\`\n\n${end}`;
  });

const TABLE = /(<!-- table: ([\w -]+) -->\n+)[^]*?(<!-- end of table -->)/g;

/** What the last written run measured in editors and clean-ups. */
export const editorResults = () => JSON.parse(read(`${FOLDER}editors.json`)) as Results;

/** The same of WordPress, and with which plugin. */
export const wordpressResults = () =>
  JSON.parse(read(`${FOLDER}wordpress.json`)) as { plugin: string; rows: Results };

/** Tells one plugin from another, whichever tags it lists. */
export const pluginHash = (): string =>
  createHash('sha256')
    .update(read(`${FOLDER}netsafe.php`).replace(SECTION, ''))
    .digest('hex');

/** A page, with the tables of the last written runs. */
const withTables = (text: string): string =>
  text.replace(TABLE, (_, start: string, names: string, end: string) => {
    const [editors, { rows: wordpress }] = [editorResults(), wordpressResults()];
    const rows = names
      .split(' ')
      .flatMap((name) => (name === 'editors' ? Object.keys(editors) : [name]))
      .map((name) => {
        const row = editors[name] ?? wordpress[name];
        if (!row) throw new Error(`Nothing was measured of ${name}.`);
        return row;
      });
    return `${start}${table(rows)}\n\n${end}`;
  });

/** A text as the repository formats files of that name; PHP stays as it is. */
export const formatted = async (text: string, name: string): Promise<string> =>
  name.endsWith('.php') ? text : laidOut(name, text);

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
    const text = withLines(withTables(withQuotations(read(FOLDER + name), configurations)));
    pages[FOLDER + name] = await formatted(text, name);
  }
  return { ...configurations, ...pages };
};
