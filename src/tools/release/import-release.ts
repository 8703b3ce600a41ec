// Turns a press release into a page of the library's tags.
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import {
  checkSize,
  fillNumbers,
  parseRelease,
  ReleaseError,
  renderBody,
  renderCard,
  renderRelease,
  type Release,
} from './index.js';
import { readSources, storyOf, type Source } from './read.node.js';
import { toDocument, toHtml } from './to-html.node.js';
import type { Language } from '../../record/record.js';
import { UsageError } from '../command-line.js';

export interface Surroundings {
  cwd: string;
  /** Where netsafe.css and netsafe.js are. */
  dist: string;
  /** Makes them where they are missing; whether it could. */
  build: () => boolean;
  out: (text: string) => void;
  err: (text: string) => void;
}

/** What whoever imports a release has chosen. */
export interface ImportOptions {
  out?: string;
  card?: string;
  tag?: true;
  body?: true;
  explain?: true;
  lang?: Language;
  script: boolean;
}

const code = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

const readBytes = (path: string, name: string): Uint8Array => {
  try {
    const about = statSync(path);
    if (about.isDirectory()) throw new UsageError(`${name} is a folder. Name the release itself.`);
    if (!about.isFile()) throw new UsageError(`${name} is not a file. Name the release itself.`);
    checkSize(about.size, name);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ReleaseError) throw error;
    const why = code(error);
    if (why === 'ENOENT' || why === 'ENOTDIR')
      throw new UsageError(`${name} does not exist. Check the name and the folder.`);
    if (why === 'EACCES' || why === 'EPERM')
      throw new UsageError(`${name} may not be read. Check its permissions.`);
    throw new UsageError(`${name} could not be read (${why || (error as Error).message}).`);
  }
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

/** A file's name from a release's title. */
const nameOf = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'release';

/** Several releases of one file, each a page in a folder. */
function writeSeveral(
  name: string,
  sources: readonly Source[],
  options: ImportOptions,
  around: Surroundings,
): void {
  const folder = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  if (
    !folder ||
    !existsSync(folder) ||
    !statSync(folder).isDirectory() ||
    options.card !== undefined
  )
    throw new UsageError(
      `${name} holds ${sources.length} releases: make a folder and name it with --out, without --card. Each becomes a page in it.`,
    );
  const taken = new Set<string>();
  const files = sources.map((source, index) => {
    const where = `${name} (release ${index + 1})`;
    const { release, warnings } = parseRelease(fillNumbers(source.text), {
      name: where,
      language: options.lang,
      facts: source.facts,
      storyOf,
    });
    for (const { line, message } of warnings) around.err(`${where}:${line}: ${message}\n`);
    let file = nameOf(release.title);
    for (let count = 2; taken.has(file); count += 1) file = `${nameOf(release.title)}-${count}`;
    taken.add(file);
    return {
      path: resolve(folder, `${file}.html`),
      name: `${options.out}/${file}.html`,
      text: pageOf(release, options, around),
    };
  });
  writeAll(files);
  for (const file of files) around.err(`${file.name} is written.\n`);
}

const pageOf = (of: Release, { explain, ...options }: ImportOptions, around: Surroundings) =>
  options.body || options.tag
    ? toHtml(options.body ? renderBody(of, { explain }) : renderRelease(of, { explain }))
    : toDocument(of, {
        explain,
        stylesheet: readDist(around, 'netsafe.css'),
        script: options.script ? readDist(around, 'netsafe.js') : undefined,
      });

async function writeAsked(
  name: string,
  options: ImportOptions,
  around: Surroundings,
): Promise<void> {
  const at = (path: string) => resolve(around.cwd, path);
  const source = at(name);
  const out = options.out === undefined ? undefined : at(options.out);
  const card = options.card === undefined ? undefined : at(options.card);
  if (options.out === '' || options.card === '')
    throw new UsageError('--out and --card each need the name of a file.');
  if (out === source || card === source)
    throw new UsageError('The page would replace the release. Name another file.');
  if (out !== undefined && out === card)
    throw new UsageError('--out and --card name the same file. Name two.');

  const [only, ...others] = await readSources(readBytes(source, name), name);
  if (!only) return;
  if (others.length) {
    writeSeveral(name, [only, ...others], options, around);
    return;
  }
  const { release, warnings } = parseRelease(fillNumbers(only.text), {
    name,
    language: options.lang,
    facts: only.facts,
    storyOf,
  });
  for (const { line, message } of warnings) around.err(`${name}:${line}: ${message}\n`);

  const page = (of: Release) => pageOf(of, options, around);
  const files = [
    ...(out ? [{ path: out, name: options.out ?? '', text: page(release) }] : []),
    ...(card
      ? [
          {
            path: card,
            name: options.card ?? '',
            text: toHtml(renderCard(release, { href: cardHref(card, out, source) })),
          },
        ]
      : []),
  ];
  writeAll(files);
  if (!out && !card) around.out(page(release));
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  for (const file of files) around.err(`${file.name} is written, with ${count}.\n`);
}

/** Imports a release, and writes all that was asked for or nothing. */
export async function writeRelease(
  name: string,
  options: ImportOptions,
  around: Surroundings,
): Promise<void> {
  try {
    await writeAsked(name, options, around);
  } catch (error) {
    // What is wrong with the release is for its author to mend.
    throw error instanceof ReleaseError ? new UsageError(error.message) : error;
  }
}
