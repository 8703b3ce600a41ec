// Turns a press release into a page of the library's tags.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { writeArchive, type Maker } from './archive.node.js';
import {
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
import { toDocument, toHtml, toIndex } from './to-html.node.js';
import { version } from '../../base/version.generated.js';
import type { CampaignFile } from '../../record/campaign.types.generated.js';
import type { Language } from '../../record/record.js';
import { clock } from '../../time/clock.js';
import { readCampaign, withCampaign } from '../campaign/read-campaign.js';
import { UsageError } from '../command-line.js';
import { isCalledWelsh } from '../lint/pair-names.js';
import { inputsOf } from '../read-input.js';
import { isSameFile, writeFiles } from '../write-files.js';

/** What is read of a folder. What is no text that is read here is refused with its reason, and not passed over. */
const READ =
  /\.(?:md|markdown|txt|text|x?html?|mht|mhtml|docx?|odt|rtf|pdf|pages|eml|msg|xml|rss|atom|json)$/i;

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

const sayWarnings = (name: string, warnings: readonly Warning[], { err }: Surroundings) => {
  for (const { line, message } of warnings) err(`${name}:${line}: ${message}\n`);
};

/** A release as it was read, with what its force’s campaign adds to its head. */
const read = (
  source: Source,
  name: string,
  { lang: language }: ImportOptions,
  campaign?: CampaignFile,
) => {
  const { warnings } = source;
  // What the release says of itself comes first.
  const facts = { ...(isCalledWelsh(name) && { lang: 'cy' }), ...source.facts };
  const parsed = parseRelease(fillNumbers(source.text), {
    ...{ name, language, facts, warnings, storyOf },
  });
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

/** What pages of many releases are made with, and how. */
const makerOf = (options: ImportOptions, around: Surroundings, campaign?: CampaignFile): Maker => {
  const isWhole = !options.body && !options.tag;
  const files = isWhole
    ? {
        stylesheet: readDist(around, 'netsafe.css'),
        script: options.script ? readDist(around, 'netsafe.js') : undefined,
      }
    : undefined;
  const { lang, body, tag, explain } = options;
  return {
    read: (source, name) => read(source, name, options, campaign),
    page: (release) => pageOf(release, options, around, campaign),
    index: (cards) => toIndex(cards, { language: lang, ...files }),
    with: { version, lang, body, tag, explain, campaign, ...files },
  };
};

function writeOne(
  given: Source,
  name: string,
  options: ImportOptions,
  around: Surroundings,
  campaign?: CampaignFile,
): void {
  const at = (path: string) => resolve(around.cwd, path);
  const source = at(name);
  const out = options.out === undefined ? undefined : at(options.out);
  const card = options.card === undefined ? undefined : at(options.card);
  if ([out, card].some((path) => path !== undefined && isSameFile(path, source)))
    throw new UsageError('The page would replace the release. Name another file.');
  if (out !== undefined && card !== undefined && isSameFile(out, card))
    throw new UsageError('--out and --card name the same file. Name two.');
  const { release, warnings } = read(given, name, options, campaign);
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

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function writeAsked(
  names: readonly string[],
  options: ImportOptions,
  around: Surroundings,
  campaign?: CampaignFile,
): Promise<void> {
  const { out, card, json } = options;
  const { cwd } = around;
  const at = (path: string) => resolve(cwd, path);
  if (out === '' || card === '')
    throw new UsageError('--out and --card each need the name of a file.');
  const folder = out === undefined ? undefined : at(out);
  // Pages of an earlier run are no releases.
  const isOwn = (path = '') => folder && isFolder(folder) && path.startsWith(folder + sep);
  const inputs = inputsOf(names, cwd, READ).filter(
    ({ path }, index, all) => all.findIndex((each) => each.path === path) === index && !isOwn(path),
  );
  const [first, second] = inputs;
  if (!first) throw new UsageError(`${names.join(', ')} holds no release that is read here`);
  const isArchive =
    second !== undefined ||
    names.some((name) => isFolder(at(name))) ||
    (folder && isFolder(folder));
  let held = '';
  if (!isArchive) {
    const [only, another] = await readSources(await first.read(), first.name);
    if (only && !another) {
      writeOne(only, first.name, options, around, campaign);
      return;
    }
    held = `${first.name} holds several releases. `;
  }
  if (out === undefined || card !== undefined)
    throw new UsageError(
      `${held}Name a folder with --out, without --card: each release becomes a page in it`,
    );
  const maker = makerOf(options, around, campaign);
  await writeArchive(inputs, { cwd, name: out, maker, isJson: Boolean(json) }, around);
}

/** Imports releases, and writes all that was asked for of each, or nothing of it. */
export async function writeReleases(
  names: readonly string[],
  options: ImportOptions,
  around: Surroundings,
): Promise<void> {
  try {
    const campaign =
      options.campaign === undefined ? undefined : await readCampaign(options.campaign, around.cwd);
    await withCampaign(campaign, () => writeAsked(names, options, around, campaign));
  } catch (error) {
    // What is wrong with the release is for its author to mend.
    throw error instanceof ReleaseError ? new UsageError(error.message) : error;
  }
}
