// Starts a component that passes every check.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from '@commander-js/extra-typings';
import { templates, type Component } from './support/component-templates.js';
import {
  createCommand,
  isStarted,
  runCommand,
  UsageError,
  type Output,
} from '../src/tools/command-line.js';
import { laidOut } from '../src/tools/laid-out.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// dist/ has these already.
const RESERVED = new Set(['index', 'netsafe', 'shared', 'themes', 'tokens', 'types']);

/** What whoever starts a component has chosen. */
interface ComponentOptions {
  name?: string;
  summary?: string;
  class?: string;
  out?: string;
  withoutContent?: true;
}

const pascal = (name: string) =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A name that is nearly right, put right; undefined where no rule makes it so. */
const kebab = (name: string): string | undefined => {
  const words = name
    .replace(/^netsafe-?/i, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z]+/g);
  return words && words.length <= 2 ? words.join('-') : undefined;
};

const readName = (name: string | undefined): string => {
  if (!name) throw new UsageError('A component needs a name', true);
  const better = kebab(name);
  const instead = better ? `Write --name ${better}` : 'Write for example --name press-contact';
  if (name.startsWith('netsafe-'))
    throw new UsageError(
      `“netsafe-” is put before the name ${name.slice(8)} by itself. ${instead}`,
    );
  if (!/^[a-z]+(?:-[a-z]+)?$/.test(name))
    throw new UsageError(
      `“${name}” is not one or two plain words in lower case with a hyphen between. ${instead}`,
    );
  if (RESERVED.has(name))
    throw new UsageError(
      `dist/ holds something else called “${name}”. Write two words, for example --name ${name}-notes`,
    );
  return name;
};

const readSummary = (summary: string | undefined): string => {
  const text = summary?.replace(/\s+/g, ' ').trim();
  if (!text) throw new UsageError('A component needs a summary', true);
  if (/\*\/|@|`/.test(text))
    throw new UsageError(
      'The summary stands in a comment. Write it without “*/”, “@” and “`”: --summary "Numbers that say what was done."',
    );
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
};

const readClass = (given: string | undefined, name: string, index: string): string => {
  const className = given ?? pascal(name);
  if (!/^[A-Z][A-Za-z]+$/.test(className))
    throw new UsageError(
      `“${className}” is no name of a class. Write --class ${pascal(kebab(className) ?? name)}`,
    );
  if (new RegExp(`\\b${className}\\b`).test(index))
    throw new UsageError(
      `The package exports another ${className}. Write --class ${className}Element, or another --name`,
    );
  return className;
};

const sorted = (lines: readonly string[]) => [...lines].sort((a, b) => (a < b ? -1 : 1));

/** Puts a line among its like, in order. */
const addLine = (source: string, like: RegExp, line: string): string => {
  const lines = source.split('\n');
  const first = lines.findIndex((each) => like.test(each));
  if (first < 0) throw new Error(`No line to put “${line}” beside`);
  const found = lines.filter((each) => like.test(each));
  const rest = lines.filter((each) => !like.test(each));
  return [...rest.slice(0, first), ...sorted([...found, line]), ...rest.slice(first)].join('\n');
};

interface Package {
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
}

const addToPackage = (source: string, name: string): string => {
  const manifest = JSON.parse(source) as Package;
  const isComponent = ([, target]: [string, unknown]) =>
    JSON.stringify(target).includes('/types/components/');
  const all = Object.entries(manifest.exports);
  const added: [string, Record<string, string>] = [
    `./${name}.js`,
    {
      types: `./dist/types/components/${name}/${name}.d.ts`,
      'react-server': `./dist/react-server/${name}.js`,
      default: `./dist/${name}.js`,
    },
  ];
  const components = [...all.filter(isComponent), added].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = all.findIndex(isComponent);
  const rest = all.filter((each) => !isComponent(each));
  manifest.exports = Object.fromEntries([
    ...rest.slice(0, first),
    ...components,
    ...rest.slice(first),
  ]);
  const files = new Set(components.map(([path]) => path.replace('./', './dist/')));
  manifest.sideEffects = [
    ...manifest.sideEffects.filter((path) => !files.has(path)),
    ...sorted([...files]),
  ];
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

interface ComponentTokens {
  component: Record<string, unknown>;
}

/** Declares the colour of its own that a new component has, in order among the others. */
const addToTokens = (source: string, name: string): string => {
  const tokens = JSON.parse(source) as ComponentTokens;
  const { $type, ...components } = tokens.component;
  const accent = {
    $value: '{role.color.accent}',
    $description: 'The heavy edge.',
    $extensions: {
      netsafe: { kind: 'foreground', on: ['paper'], ratio: 3, rule: 'WCAG 2.2 SC 1.4.11.' },
    },
  };
  const all = Object.entries({ ...components, [name]: { accent } });
  tokens.component = {
    $type,
    ...Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return JSON.stringify(tokens, null, 2);
};

const plan = async (values: ComponentOptions) => {
  const root = resolve(values.out ?? ROOT);
  const read = (path: string) => readFile(join(root, path), 'utf8');
  if (!existsSync(join(root, 'src/netsafe.ts')))
    throw new UsageError(
      `${values.out} holds no copy of the project. Write --out with the folder that holds its package.json`,
    );
  const name = readName(values.name);
  const summary = readSummary(values.summary);
  if (existsSync(join(root, 'src/components', name)))
    throw new UsageError(
      `There is a <netsafe-${name}> already, in src/components/${name}. Write another --name`,
    );
  const index = await read('src/index.ts');
  const className = readClass(values.class, name, index);
  const component: Component = {
    name,
    summary,
    className,
    hasContent: !values.withoutContent,
  };
  const created = templates(component);
  const taken = Object.keys(created).find((path) => existsSync(join(root, path)));
  if (taken)
    throw new UsageError(`There is a ${taken} already. Write another --name, or move it away`);
  const changed = {
    'src/netsafe.ts': addLine(
      await read('src/netsafe.ts'),
      /^import '\.\/components\//,
      `import './components/${name}/${name}.define.js';`,
    ),
    'src/index.ts': addLine(
      index,
      /^export \{ \w+ \} from '\.\/components\//,
      `export { ${className} } from './components/${name}/${name}.js';`,
    ),
    'package.json': addToPackage(await read('package.json'), name),
    'tokens/component.tokens.json': addToTokens(await read('tokens/component.tokens.json'), name),
  };
  return { root, name, created, changed };
};

const next = (name: string) => `
<netsafe-${name}> is there, and every check passes but three, which need an eye of yours:

  1. npm run generate && npm run cms
                                  writes its reference, its colours, and what each CMS must let through
  2. npm run build && npm run sizes -- --write
                                  records what it adds to a page; the commit says why
  3. npm run sheets -- ${name} --write
                                  draws it in every theme and mode, in sheets/, and keeps what a test compares

Then make it yours:

  src/components/${name}/${name}.ts   says in a comment what it is for, and its attributes
  stories/components/${name}.guide.ts   says when to use it, how, and what to write in it
  npm start                       shows its stories while you work
  npm run check                   runs everything, as CI does
`;

const writeComponent = async (options: ComponentOptions, { out }: Output): Promise<void> => {
  const { root, name, created, changed } = await plan(options);
  // Everything is made before anything is written.
  const files = await Promise.all(
    Object.entries({ ...created, ...changed }).map(async ([path, text]) => {
      const file = join(root, path);
      return {
        path,
        file,
        text: await laidOut(file, text),
      };
    }),
  );
  for (const { path, file, text } of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    out(`${path in created ? 'wrote  ' : 'changed'} ${path}\n`);
  }
  out(next(name));
};

export const newComponentCommand = (output: Output) =>
  createCommand(
    'new:component',
    'Starts a component: its files, its stories, its test and its place in the package.',
    ['--name press-contact --summary "Numbers that say what was done."'],
  )
    .option(
      '--name <name>',
      'One or two plain words that an editor would say, in lower case, with a hyphen between.',
    )
    .option('--summary <text>', 'What it is, in a sentence.')
    .option('--class <Class>', 'The class, if the name in capitals will not do: PressContact.')
    .option(
      '--with-content',
      'An empty tag says something from the record, as it does unless told otherwise.',
    )
    .addOption(
      new Option(
        '--without-content',
        'For a component that has no words of its own: an empty tag stays empty.',
      ).conflicts('withContent'),
    )
    .option('--out <folder>', 'Another copy of the project to write into.')
    .action((options) => writeComponent(options, output));

/** Runs the command; its exit status. */
export const newComponent = (
  args: readonly string[],
  output: Partial<Output> = {},
): Promise<number> => runCommand(newComponentCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await newComponent(process.argv.slice(2));
