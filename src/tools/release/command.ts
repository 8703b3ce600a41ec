// Turns a press release into a page of the library's tags: npm run import -- <file> --out release.html
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  checkSize,
  decodeRelease,
  fillNumbers,
  parseRelease,
  ReleaseError,
  renderBody,
  renderCard,
  renderRelease,
  type Release,
} from './index.js';
import { toDocument, toHtml } from './to-html.node.js';
import { UsageError } from '../command-line.js';

const HELP = `Turns a press release into a page of NetSafe Elements.

  npm run import -- <file> --out release.html

  <file>            A release: markdown with YAML at its head, or a page saved as HTML. UTF-8.
  --out <file>      Where the page goes. Without it, the page is printed.
  --card <file>     Where a card that leads to the release goes: tags to paste.
  --tag             The release's tag alone, netsafe-release-page, to paste into a page of your own.
  --body            What stands in its body alone, for a page that has its own title.
  --lang <en|cy>    The release's language, if its head does not say it.
  --no-script       Leaves the script out of the page. It says the same without.
  --help            Shows this.

{{stop-it-now}} and the like in the file become the number of that service in the record.
Warnings name the line of the release that they are about. They do not stop the import.
`;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Surroundings {
  cwd: string;
  /** Where netsafe.css and netsafe.js are. */
  dist: string;
  /** Makes them where they are missing; whether it could. */
  build: () => boolean;
  out: (text: string) => void;
  err: (text: string) => void;
}

const OPTIONS = {
  out: { type: 'string' },
  card: { type: 'string' },
  tag: { type: 'boolean' },
  body: { type: 'boolean' },
  lang: { type: 'string' },
  'no-script': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const readOptions = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's message goes on with advice about "--" that helps nobody here.
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? ''}. See --help.`);
  }
};

const language = (value: string | undefined) => {
  if (value === undefined || value === 'en' || value === 'cy') return value;
  throw new UsageError(`--lang takes en or cy, not ${value}.`);
};

const code = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

const readSource = (path: string, name: string): string => {
  let bytes: Uint8Array;
  try {
    const about = statSync(path);
    if (about.isDirectory()) throw new UsageError(`${name} is a folder. Name the release itself.`);
    if (!about.isFile()) throw new UsageError(`${name} is not a file. Name the release itself.`);
    checkSize(about.size, name);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ReleaseError) throw error;
    const why = code(error);
    if (why === 'ENOENT' || why === 'ENOTDIR')
      throw new UsageError(`${name} does not exist. Check the name and the folder.`);
    if (why === 'EACCES' || why === 'EPERM')
      throw new UsageError(`${name} may not be read. Check its permissions.`);
    throw new UsageError(`${name} could not be read (${why || (error as Error).message}).`);
  }
  return decodeRelease(bytes, name);
};

const cannotWrite = (name: string, error: unknown) => {
  const why = code(error);
  if (why === 'ENOENT')
    return new UsageError(`${name} cannot be written: its folder does not exist. Make it first.`);
  if (why === 'EISDIR') return new UsageError(`${name} is a folder. Name a file in it.`);
  if (why === 'ENOTDIR')
    return new UsageError(`${name} cannot be written: part of its path is a file.`);
  if (why === 'EACCES' || why === 'EPERM' || why === 'EROFS') {
    return new UsageError(
      `${name} cannot be written: its folder may not be changed. Name another place.`,
    );
  }
  return new UsageError(`${name} cannot be written (${why || (error as Error).message}).`);
};

/** Writes all files or none: each is whole before the first takes its name. */
const writeAll = (files: { path: string; name: string; text: string }[]) => {
  const ready: { from: string; path: string; name: string }[] = [];
  let name = '';
  try {
    for (const file of files) {
      ({ name } = file);
      if (existsSync(file.path) && statSync(file.path).isDirectory()) {
        throw Object.assign(new Error(), { code: 'EISDIR' });
      }
      const from = `${file.path}.${process.pid}.partial`;
      ready.push({ from, path: file.path, name });
      writeFileSync(from, file.text);
    }
    for (const file of ready) {
      ({ name } = file);
      renameSync(file.from, file.path);
    }
  } catch (error) {
    for (const { from } of ready) rmSync(from, { force: true });
    throw cannotWrite(name, error);
  }
};

const readDist = ({ dist, build, err }: Surroundings, file: string): string => {
  const path = resolve(dist, file);
  if (!existsSync(path)) {
    err(`dist/${file} is not there yet: running npm run build.\n`);
    if (!build() || !existsSync(path)) {
      throw new UsageError(
        `dist/${file} could not be built. Run npm run build and read what it says.`,
      );
    }
  }
  return readFileSync(path, 'utf8');
};

// A card that stands in another folder leads to the page from there.
const cardHref = (card: string, out: string | undefined, source: string) =>
  out
    ? relative(dirname(card), out)
        .split('\\')
        .join('/')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
    : `${basename(source).replace(/\.[^.]*$/, '')}.html`;

const run = (args: string[], around: Surroundings): void => {
  const { values, positionals } = readOptions(args);
  if (values.help) {
    around.out(HELP);
    return;
  }
  const [name, ...more] = positionals;
  if (!name) throw new UsageError('Which release? Name its file. See --help.');
  if (more.length)
    throw new UsageError(`One release at a time: ${more.join(', ')} is one too many.`);
  const asked = language(values.lang);
  const at = (path: string) => resolve(around.cwd, path);
  const source = at(name);
  const out = values.out === undefined ? undefined : at(values.out);
  const card = values.card === undefined ? undefined : at(values.card);
  if (values.out === '' || values.card === '')
    throw new UsageError('--out and --card each need the name of a file.');
  if (out === source || card === source)
    throw new UsageError('The page would replace the release. Name another file.');
  if (values.tag && values.body)
    throw new UsageError('--tag and --body are two answers. Ask for one.');
  if (out !== undefined && out === card)
    throw new UsageError('--out and --card name the same file. Name two.');

  const { release, warnings } = parseRelease(fillNumbers(readSource(source, name)), {
    name,
    language: asked,
  });
  for (const { line, message } of warnings) around.err(`${name}:${line}: ${message}\n`);

  const page = (of: Release) =>
    values.body || values.tag
      ? toHtml(values.body ? renderBody(of) : renderRelease(of))
      : toDocument(of, {
          stylesheet: readDist(around, 'netsafe.css'),
          script: values['no-script'] ? undefined : readDist(around, 'netsafe.js'),
        });
  const files = [
    ...(out ? [{ path: out, name: values.out ?? '', text: page(release) }] : []),
    ...(card
      ? [
          {
            path: card,
            name: values.card ?? '',
            text: toHtml(renderCard(release, { href: cardHref(card, out, source) })),
          },
        ]
      : []),
  ];
  writeAll(files);
  if (!out && !card) around.out(page(release));
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  for (const file of files) around.err(`${file.name} is written, with ${count}.\n`);
};

/** Runs the command and returns its exit status: 0, or 2 when nothing was written. */
export const importRelease = (args: string[], around: Surroundings): number => {
  try {
    run(args, around);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ReleaseError)) throw error;
    around.err(`${error.message}\n`);
    return 2;
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = importRelease(process.argv.slice(2), {
    // npm runs scripts in the package's folder; people name files from their own.
    cwd: (process.env.npm_lifecycle_event === 'import' && process.env.INIT_CWD) || process.cwd(),
    dist: resolve(ROOT, 'dist'),
    build: () =>
      spawnSync('npm', ['run', '--silent', 'build'], {
        cwd: ROOT,
        // The page may be on standard output: what the build says goes elsewhere.
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      }).status === 0,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
