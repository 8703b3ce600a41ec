// Many releases in one go: each a page in a folder, an index of cards, and a report that the next run goes on from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readSources, type Source } from './read.node.js';
import type { Card } from './render.js';
import { ReleaseError, type Head, type Release, type Warning } from './release.js';
import { clock } from '../../time/clock.js';
import { isOld, momentOf } from '../../time/moment.js';
import { explainWriting, Failure, UsageError } from '../command-line.js';
import { toCsv } from '../csv.js';
import { progressOf, type Input } from '../read-input.js';
import { writeFiles } from '../write-files.js';

/** What became of one release. */
export interface Made {
  /** The file that it was read from, as the folder sees it, and which of that file's releases it is. */
  file: string;
  release: number;
  head: Head;
  /** Its page's name in the folder. */
  out: string;
  /** When the page was written. */
  made: string;
  /** What the file held then. */
  sha256: string;
  /** Whether this run wrote the page, found that it need not, or could not read the file any more. */
  state: 'written' | 'unchanged' | 'unread';
  warnings: readonly Warning[];
}

interface Unread {
  file: string;
  line: number;
  message: string;
}

/** `report.json`. */
interface Report {
  /** What the pages were made with: a run with the same need not make them again. */
  with: string;
  releases: Made[];
  unread: Unread[];
}

/** How releases become pages. */
export interface Maker {
  read: (source: Source, name: string) => { release: Release; warnings: readonly Warning[] };
  page: (release: Release) => string;
  index: (cards: readonly Card[]) => string;
  /** All that pages depend on besides their releases. */
  with: unknown;
}

const REPORT = 'report.json';
const TABLE = 'report.csv';
const INDEX = 'index.html';

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A file's name from a release's title. */
const nameOf = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'release';

// Of what people may have changed by hand, what this would stumble over, or write elsewhere.
const isMade = (value: unknown): boolean => {
  const { file, out, head, warnings } = (value ?? {}) as Partial<Record<keyof Made, unknown>>;
  return (
    typeof file === 'string' &&
    typeof out === 'string' &&
    out === basename(out) &&
    typeof head === 'object' &&
    head !== null &&
    Array.isArray(warnings)
  );
};

const isReport = (value: unknown): value is Report => {
  const { releases, unread } = (value ?? {}) as Partial<Record<keyof Report, unknown>>;
  return Array.isArray(releases) && releases.every(isMade) && Array.isArray(unread);
};

/** What the last run wrote into a folder. Throws where files stand there that this one would replace. */
const readReport = (folder: string, name: string): Report | undefined => {
  const path = join(folder, REPORT);
  const [other] = [REPORT, TABLE, INDEX].filter((file) => existsSync(join(folder, file)));
  if (!existsSync(path)) {
    if (!other) return undefined;
    throw new UsageError(
      `${name}/${other} stands there and was not written by this command. Name another folder`,
    );
  }
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isReport(report)) return report;
  } catch {
    // Said below.
  }
  throw new UsageError(
    `${name}/${REPORT} is not a report that this command wrote. Name another folder, or delete it`,
  );
};

const openFolder = (folder: string, name: string): void => {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`${name} is a file. Name a folder: each release becomes a page in it`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const sentence = explainWriting(error, name);
    throw sentence ? new UsageError(sentence) : error;
  }
};

// A page changes by itself on two days: when its release is old, and when its embargo ends.
const isOfTheSameTime = ({ head: { published, embargo }, made }: Made): boolean => {
  const [then, now] = [Date.parse(made), clock.now()];
  const end = momentOf(embargo?.iso);
  return (
    isOld(momentOf(published?.iso), then) === isOld(momentOf(published?.iso), now) &&
    end > then === end > now
  );
};

/** Whether a feed's release is one that was read before: it has the same address, or the same title and day. */
const isSameRelease = (one: Head, other: Head): boolean =>
  one.url !== undefined || other.url !== undefined
    ? one.url === other.url
    : one.title === other.title && one.published?.iso === other.published?.iso;

const isEmbargoed = ({ head: { embargo } }: Made) => momentOf(embargo?.iso) > clock.now();

const headOf = ({ body: _, notes: _notes, standfirst: _standfirst, ...head }: Release): Head =>
  head;

const tableOf = ({ releases, unread }: Report): string =>
  toCsv(
    ['file', 'release', 'line', 'rule', 'words', 'page'],
    [
      ...unread.map(({ file, line, message }) => ({
        ...{ file, release: '', line, rule: 'unread', words: message, page: '' },
      })),
      ...releases.flatMap(({ file, release, out, warnings }) =>
        warnings.map(({ line, rule, message }) => ({
          ...{ file, release, line, rule, words: message, page: out },
        })),
      ),
    ],
  );

/** An archive's folder while it is filled. */
class Archive {
  readonly #last: Report;
  readonly #report: Report;
  /** Names that a new page may not take: those of pages, and of what stands there already. */
  readonly #taken: Set<string>;

  constructor(
    readonly folder: string,
    /** The folder, as the command named it. */
    readonly name: string,
    readonly maker: Maker,
  ) {
    const made = hashOf(JSON.stringify(maker.with));
    this.#last = readReport(folder, name) ?? { with: made, releases: [], unread: [] };
    this.#report = { with: made, releases: [], unread: [] };
    this.#taken = new Set([
      INDEX,
      ...readdirSync(folder).map((file) => file.toLowerCase()),
      ...this.#last.releases.map(({ out }) => out),
    ]);
  }

  /** Makes the pages of a file, unless they stand there and would be the same. Gives a sentence where it cannot be read. */
  async add({ name, path, read }: Input): Promise<string | undefined> {
    const file = path ? relative(this.folder, path).replaceAll('\\', '/') : name;
    const earlier = this.#last.releases.filter((each) => each.file === file);
    try {
      const bytes = await read();
      const sha256 = hashOf(bytes);
      if (earlier.length && earlier.every((each) => this.#isFresh(each, sha256))) {
        this.#report.releases.push(
          ...earlier.map((each): Made => ({ ...each, state: 'unchanged' })),
        );
        return undefined;
      }
      const sources = await readSources(bytes, name);
      const made = sources.map((source, index) => {
        const where = sources.length > 1 ? `${name} (release ${index + 1})` : name;
        const { release, warnings } = this.maker.read(source, where);
        return { release, warnings, text: this.maker.page(release) };
      });
      const isAlone = made.length === 1 && earlier.length === 1;
      const gone = new Set(earlier);
      for (const [index, { release, warnings, text }] of made.entries()) {
        // A page keeps its address: a file's one release whatever its title is now, a feed's by what it is.
        const known = [...gone].find((each) => isAlone || isSameRelease(each.head, release));
        if (known) gone.delete(known);
        const out = known?.out ?? this.#freeName(release.title);
        writeFiles([{ path: join(this.folder, out), name: `${this.name}/${out}`, text }]);
        this.#report.releases.push({
          ...{ file, release: index + 1, head: headOf(release), out, sha256, warnings },
          made: new Date(clock.now()).toISOString(),
          state: 'written',
        });
      }
      // What a feed holds no more has its page still.
      for (const each of gone)
        if (existsSync(join(this.folder, each.out)))
          this.#report.releases.push({ ...each, sha256, state: 'unchanged' });
      return undefined;
    } catch (error) {
      if (!(error instanceof ReleaseError || error instanceof UsageError)) throw error;
      const [line, message] =
        error instanceof ReleaseError ? [error.line, error.reason] : [1, error.message];
      this.#report.unread.push({ file, line, message });
      // The pages of an earlier run stand there still.
      this.#report.releases.push(...earlier.map((each): Made => ({ ...each, state: 'unread' })));
      return `${name}:${line}: ${message.replace(/\.?$/, '.')}\n`;
    }
  }

  /** What is known so far, so that a run which is broken off can be gone on with. */
  save(): void {
    this.#write([[REPORT, `${JSON.stringify(this.#whole(), null, 2)}\n`]]);
  }

  /** Writes the index and the report. */
  close(): Report {
    const report = this.#whole();
    const open = report.releases.filter((each) => !isEmbargoed(each));
    this.#write([
      [INDEX, this.maker.index(open.map(({ head, out }) => ({ head, href: out })))],
      [REPORT, `${JSON.stringify(report, null, 2)}\n`],
      [TABLE, tableOf(report)],
    ]);
    return report;
  }

  #write(files: readonly (readonly [file: string, text: string])[]): void {
    writeFiles(
      files.map(([file, text]) => ({
        path: join(this.folder, file),
        name: `${this.name}/${file}`,
        text,
      })),
    );
  }

  /** This run's releases, and those of earlier runs whose pages stand there. */
  #whole(): Report {
    const { releases, unread, with: made } = this.#report;
    const files = new Set([...releases, ...unread].map(({ file }) => file));
    const others = this.#last.releases.filter(
      ({ file, out }) => !files.has(file) && existsSync(join(this.folder, out)),
    );
    return {
      with: made,
      releases: [...releases, ...others.map((each): Made => ({ ...each, state: 'unchanged' }))],
      unread,
    };
  }

  #isFresh(each: Made, sha256: string): boolean {
    return (
      each.state !== 'unread' &&
      each.sha256 === sha256 &&
      this.#last.with === this.#report.with &&
      isOfTheSameTime(each) &&
      existsSync(join(this.folder, each.out))
    );
  }

  #freeName(title: string): string {
    const name = nameOf(title);
    let file = `${name}.html`;
    for (let count = 2; this.#taken.has(file); count += 1) file = `${name}-${count}.html`;
    this.#taken.add(file);
    return file;
  }
}

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

const summaryOf = (report: Report, name: string): string => {
  const of = (state: Made['state']) =>
    report.releases.filter((each) => each.state === state).length;
  const warnings = report.releases.flatMap((each) => each.warnings).length;
  const embargoed = report.releases.filter(isEmbargoed).length;
  return [
    `${name}/${INDEX}: ${count(report.releases.length, 'release')}, ${of('written')} written and ${of('unchanged')} as they were.\n`,
    ...(embargoed
      ? [`${count(embargoed, 'release is', 'releases are')} under embargo, and not in the index.\n`]
      : []),
    ...(warnings ? [`${count(warnings, 'warning')}: see ${name}/${TABLE}.\n`] : []),
  ].join('');
};

/** Makes pages of all inputs in a folder. It goes on past what cannot be read, and says at the end what that was. */
export async function writeArchive(
  inputs: readonly Input[],
  { cwd, name, maker, isJson }: { cwd: string; name: string; maker: Maker; isJson: boolean },
  { out, err }: { out: (text: string) => unknown; err: (text: string) => unknown },
): Promise<void> {
  const folder = resolve(cwd, name);
  openFolder(folder, name);
  const archive = new Archive(folder, name.replace(/(?<=.)\/+$/, ''), maker);
  const say = progressOf(inputs.length, (text) => {
    err(text);
    archive.save();
  });
  for (const [index, input] of inputs.entries()) {
    say(index);
    const problem = await archive.add(input);
    if (problem) err(problem);
  }
  const report = archive.close();
  if (isJson) out(`${JSON.stringify(report, null, 2)}\n`);
  else err(summaryOf(report, archive.name));
  const unread = `${count(report.unread.length, 'file was', 'files were')} not read`;
  if (report.unread.length === inputs.length) throw new UsageError(unread);
  if (report.unread.length) throw new Failure(unread);
}
