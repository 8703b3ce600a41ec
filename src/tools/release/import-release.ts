// Turns a press release into a page of the library's tags.
import { existsSync, readFileSync, statSync } from 'node:fs';
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
  type Warning,
} from './index.js';
import { joinCampaign } from './editors.js';
import { readSources, storyOf, type Source } from './read.node.js';
import { toDocument, toHtml } from './to-html.node.js';
import type { CampaignFile } from '../../record/campaign.types.generated.js';
import type { Language } from '../../record/record.js';
import { clock } from '../../time/clock.js';
import { readCampaign, withCampaign } from '../campaign/read-campaign.js';
import { UsageError } from '../command-line.js';
import { isSameFile, writeFiles } from '../write-files.js';

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
  campaign?: string;
  lang?: Language;
  script: boolean;
  json?: true;
}

/** What became of a release, for a machine. */
interface Report {
  title: string;
  language: Language;
  /** Where its page and its card went, as the command named them. */
  out?: string;
  card?: string;
  /** The page itself, where it went nowhere. */
  page?: string;
  warnings: readonly Warning[];
}

const report = (reports: readonly Report[], { out }: Surroundings) =>
  out(`${JSON.stringify({ releases: reports }, null, 2)}\n`);

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

const sayWarnings = (name: string, warnings: readonly Warning[], { err }: Surroundings) => {
  for (const { line, message } of warnings) err(`${name}:${line}: ${message}\n`);
};

/** Several releases of one file, each a page in a folder. */
function writeSeveral(
  name: string,
  sources: readonly Source[],
  options: ImportOptions,
  around: Surroundings,
  campaign?: CampaignFile,
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
  const pages = sources.map((source, index) => {
    const where = `${name} (release ${index + 1})`;
    const { release, warnings } = read(source, where, options, campaign);
    if (!options.json) sayWarnings(where, warnings, around);
    let file = nameOf(release.title);
    for (let count = 2; taken.has(file); count += 1) file = `${nameOf(release.title)}-${count}`;
    taken.add(file);
    taken.add(file);
    return {
      path: resolve(folder, `${file}.html`),
      name: `${options.out}/${file}.html`,
      text: pageOf(release, options, around, campaign),
      release,
      warnings,
    };
  });
  writeFiles(pages);
  if (options.json)
    report(
      pages.map(({ name: out, release: { title, language }, warnings }) => ({
        ...{ title, language, out, warnings },
      })),
      around,
    );
  else for (const page of pages) around.err(`${page.name} is written.\n`);
}

/** A release as it was read, with what its force’s campaign adds to its head. */
const read = (
  source: Source,
  name: string,
  { lang: language }: ImportOptions,
  campaign?: CampaignFile,
) => {
  const { facts } = source;
  const parsed = parseRelease(fillNumbers(source.text), { name, language, facts, storyOf });
  return campaign ? joinCampaign(parsed, campaign, { file: name, now: clock.now() }) : parsed;
};

const pageOf = (
  of: Release,
  { explain, ...options }: ImportOptions,
  around: Surroundings,
  file?: CampaignFile,
) => {
  const parts = { explain, campaign: file?.campaign };
  return options.body || options.tag
    ? toHtml(options.body ? renderBody(of, parts) : renderRelease(of, parts))
    : toDocument(of, {
        ...parts,
        stylesheet: readDist(around, 'netsafe.css'),
        script: options.script ? readDist(around, 'netsafe.js') : undefined,
      });
};

async function writeAsked(
  name: string,
  options: ImportOptions,
  around: Surroundings,
  campaign?: CampaignFile,
): Promise<void> {
  const at = (path: string) => resolve(around.cwd, path);
  const source = at(name);
  const out = options.out === undefined ? undefined : at(options.out);
  const card = options.card === undefined ? undefined : at(options.card);
  if (options.out === '' || options.card === '')
    throw new UsageError('--out and --card each need the name of a file.');
  if ([out, card].some((path) => path !== undefined && isSameFile(path, source)))
    throw new UsageError('The page would replace the release. Name another file.');
  if (out !== undefined && card !== undefined && isSameFile(out, card))
    throw new UsageError('--out and --card name the same file. Name two.');

  const [only, ...others] = await readSources(readBytes(source, name), name);
  if (!only) return;
  if (others.length) {
    writeSeveral(name, [only, ...others], options, around, campaign);
    return;
  }
  const { release, warnings } = read(only, name, options, campaign);
  if (!options.json) sayWarnings(name, warnings, around);

  const page = (of: Release) => pageOf(of, options, around, campaign);
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
  writeFiles(files);
  const isPrinted = files.length === 0;
  if (options.json) {
    const { title, language } = release;
    const { out: place, card: small } = options;
    const places = {
      ...(place !== undefined && { out: place }),
      ...(small !== undefined && { card: small }),
      ...(isPrinted && { page: page(release) }),
    };
    report([{ title, language, ...places, warnings }], around);
    return;
  }
  if (isPrinted) around.out(page(release));
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
    const campaign =
      options.campaign === undefined ? undefined : await readCampaign(options.campaign, around.cwd);
    await withCampaign(campaign, () => writeAsked(name, options, around, campaign));
  } catch (error) {
    // What is wrong with the release is for its author to mend.
    throw error instanceof ReleaseError ? new UsageError(error.message) : error;
  }
}
