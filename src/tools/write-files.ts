// Writes what a person asked for: all of it or nothing, through links, and with the modes that files have.
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { explainWriting, UsageError } from './command-line.js';

export interface WantedFile {
  path: string;
  /** As whoever asked for it wrote it. */
  name: string;
  text: string | Uint8Array;
}

const LONGEST_CHAIN = 40;

/** Where a path leads in the end, whether or not anything is there yet. */
function placeOf(path: string, links = 0): string {
  const place = join(realpathSync(dirname(path)), basename(path));
  if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return place;
  if (links > LONGEST_CHAIN) throw Object.assign(new Error(), { code: 'ELOOP' });
  return placeOf(resolve(dirname(place), readlinkSync(place)), links + 1);
}

const about = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Whether two paths are one file: by a link, by two names, or by letters that this disk takes for the same. */
export function isSameFile(one: string, other: string): boolean {
  try {
    if (placeOf(one) === placeOf(other)) return true;
    const [first, second] = [about(one), about(other)];
    return !!first && !!second && first.dev === second.dev && first.ino === second.ino;
  } catch {
    // Where the one or the other leads nowhere, writing it says so.
    return false;
  }
}

interface Ready {
  file: WantedFile;
  place: string;
  /** The whole text, beside the place; none where it can only be written through, as into a pipe. */
  beside?: string;
}

function prepare(file: WantedFile, remember: (path: string) => void): Ready {
  const there = about(file.path);
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (there && !there.isFile()) return { file, place: file.path };
  const place = placeOf(file.path);
  // A new name may be given to what must not be written: the folder alone decides that.
  if (there) accessSync(place, constants.W_OK);
  const beside = `${place}.${process.pid}.partial`;
  remember(beside);
  writeFileSync(beside, file.text);
  if (there) chmodSync(beside, there.mode & 0o7777);
  return { file, place, beside };
}

/** Writes all files or none: each is whole before the first takes its name. */
export function writeFiles(files: readonly WantedFile[]): void {
  const besides: string[] = [];
  let name = '';
  try {
    const ready = files.map((file) => {
      ({ name } = file);
      return prepare(file, (path) => besides.push(path));
    });
    for (const { file, place, beside } of ready) {
      ({ name } = file);
      if (beside) renameSync(beside, place);
      else writeFileSync(place, file.text);
    }
  } catch (error) {
    for (const path of besides) rmSync(path, { force: true });
    const sentence = explainWriting(error, name);
    throw sentence ? new UsageError(sentence) : error;
  }
}
