// Prints what to paste into a page: npm run snippet -- helpline-banner --lang cy --theme suffolk --tier data
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { NetsafeElement } from '../../base/element.js';
import type { Language } from '../../record/record.js';
import { version } from '../../base/version.generated.js';
import { toHtml } from '../release/to-html.node.js';
import { headOf, pieceIn, sheetsOf, TIERS, type Choices, type Tier } from './snippet.js';
import { placeholderOf } from './placeholders.js';
import { wordsOf } from '../../server/words-of.js';
import { themes } from '../../tokens.js';
import { exitStatus, optionError, TERMINAL, UsageError, type Output } from '../command-line.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LANGUAGES: readonly Language[] = ['en', 'cy'];
const THEMES = [...Object.keys(themes), 'inherit'];

interface Attribute {
  name: string;
  type?: { text: string };
  description?: string;
}
interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  attributes?: Attribute[];
}
interface Described extends Declaration {
  path: string;
}

const readComponents = async (): Promise<Map<string, Described>> => {
  const { modules } = JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8')) as {
    modules: { path: string; declarations: Declaration[] }[];
  };
  return new Map(
    modules.flatMap(({ path, declarations }) =>
      declarations.flatMap((each) =>
        each.tagName ? [[each.tagName.slice('netsafe-'.length), { ...each, path }] as const] : [],
      ),
    ),
  );
};

/** The values that an attribute takes, where they are a choice. */
const valuesOf = ({ type }: Attribute): string[] | undefined => {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
  return values.length > 1 ? values : undefined;
};
const isSwitch = ({ type }: Attribute) => type?.text === 'boolean';

const help = (components: Map<string, Described>) => `Prints what to paste into a page.

  npm run snippet -- helpline-banner --lang cy --theme suffolk --tier data

  <component>        ${[...components.keys()].join(', ')}
  --tier <tier>      plain survives every CMS; data where the CMS keeps div and data-*; tag where it keeps our tags (default).
  --lang <en|cy>     The language of the words.
  --theme <theme>    ${THEMES.join(', ')}
  --base <address>   Where your site serves the builds: /netsafe unless given. Each stands in a folder of its version.
  --module           Loads this one component and what it shares, in place of the one file with all of them.
  --inline           Puts the stylesheets into the page: one round trip less to the first paint.
  --help             Shows this.

and each component’s own attributes:

${[...components]
  .flatMap(([name, { attributes = [] }]) =>
    attributes.map(
      (each) =>
        `  ${name.padEnd(18)} --${each.name}${isSwitch(each) ? '' : ` <${valuesOf(each)?.join('|') ?? 'number'}>`}`,
    ),
  )
  .join('\n')}
`;

const EXAMPLE = 'npm run snippet -- helpline-banner --lang cy --theme suffolk --tier data';

const OWN: ParseArgsConfig['options'] = {
  tier: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  base: { type: 'string' },
  inline: { type: 'boolean' },
  module: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

const oneOf = <T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined => {
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  throw new UsageError(`--${option} “${value}” is none. Write one of: ${allowed.join(', ')}`);
};

const parse = (args: string[], attributes: readonly Attribute[]) => {
  const options = {
    ...Object.fromEntries(
      attributes.map((each) => [
        each.name,
        { type: isSwitch(each) ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    ...OWN,
  };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw optionError(error, options, EXAMPLE);
  }
};

const choicesOf = (values: Record<string, unknown>, attributes: readonly Attribute[]): Choices => {
  const choices: Choices = {};
  for (const attribute of attributes) {
    const value = values[attribute.name] as string | boolean | undefined;
    if (value === undefined) continue;
    if (typeof value === 'string') {
      const allowed = valuesOf(attribute);
      if (allowed) oneOf(attribute.name, value, allowed);
      else if (!/^\d+$/.test(value))
        throw new UsageError(`--${attribute.name} “${value}” is no number. Write one, such as 3`);
    }
    choices[attribute.name] = value;
  }
  return choices;
};

const readBase = (base = '/netsafe'): string => {
  if (!/^(?:https:\/\/[^\s"'<>]+|\/(?!\/)[^\s"'<>]*)$/.test(base))
    throw new UsageError(
      `--base “${base}” is no address of a folder. Write one that begins with https:// or with one slash, such as https://www.example.police.uk/netsafe`,
    );
  return base.replace(/\/+$/, '');
};

async function snippet(args: string[]): Promise<string> {
  const components = await readComponents();
  if (args.includes('--help') || args.includes('-h')) return help(components);
  const named = args.find((arg) => components.has(arg));
  const component = components.get(named ?? '');
  const { values, positionals } = parse(args, component?.attributes ?? []);
  const stray = positionals.find((each) => each !== named);
  if (!named || !component)
    throw new UsageError(
      stray === undefined
        ? `Name a component: ${[...components.keys()].join(', ')}`
        : `There is no component “${stray.replace(/^netsafe-/, '')}”. Write one of: ${[...components.keys()].join(', ')}`,
    );
  if (stray !== undefined)
    throw new UsageError(`“${stray}” stands without its option; --help shows them`);
  const tier = oneOf<Tier>('tier', values.tier as string | undefined, TIERS) ?? 'tag';
  const language = oneOf<Language>('lang', values.lang as string | undefined, LANGUAGES) ?? 'en';
  const theme = oneOf('theme', values.theme as string | undefined, THEMES);
  const base = readBase(values.base as string | undefined);
  const choices = choicesOf(values, component.attributes ?? []);

  const integrityFile = `${ROOT}dist/integrity.json`;
  if (!existsSync(integrityFile))
    throw new UsageError('There is no build whose hashes could be named. Run npm run build first');
  const integrity = JSON.parse(await readFile(integrityFile, 'utf8')) as Record<string, string>;
  const inline = values.inline
    ? await Promise.all(sheetsOf(theme).map((file) => readFile(`${ROOT}dist/${file}`, 'utf8')))
    : undefined;

  const module = (await import(pathToFileURL(`${ROOT}${component.path}`).href)) as Record<
    string,
    new () => NetsafeElement
  >;
  const texts = Object.entries(choices).map(([name, value]) => [name, value === true ? '' : value]);
  const words = wordsOf(
    module[component.name]!,
    Object.fromEntries(texts) as Record<string, string>,
    language,
  );
  const plain = toHtml(words ?? placeholderOf(named, language));
  const said = language === 'en' ? choices : { lang: language, ...choices };
  const head = headOf({
    version,
    base,
    integrity,
    theme,
    inline,
    module: values.module ? named : undefined,
  });
  return `<!-- Once, in the head of the page. -->\n${head}\n\n<!-- Where it is to stand. -->\n${pieceIn(tier, { name: named, choices: said, plain })}\n`;
}

/** Runs the command; its exit status. */
export const runSnippet = (args: string[], output: Partial<Output> = {}): Promise<number> => {
  const { out, err } = { ...TERMINAL, ...output };
  return exitStatus(async () => out(await snippet(args)), { err });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await runSnippet(process.argv.slice(2));
