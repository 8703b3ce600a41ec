// Files, folders and standard input, as a person names them.
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkFileSize } from './release/index.js';
import { UsageError } from './command-line.js';

export interface Input {
  /** As the person who named it would. */
  name: string;
  /** Where it is; none for standard input. */
  path?: string;
  read: () => Uint8Array | Promise<Uint8Array>;
}

const WHY: Record<string, string> = {
  ENOENT: 'does not exist. Check the name and the folder',
  ENOTDIR: 'does not exist. Check the name and the folder',
  EACCES: 'may not be read. Check its permissions',
  EPERM: 'may not be read. Check its permissions',
};

const explain = (error: unknown, name: string): Error => {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code
    ? new UsageError(`${name} ${WHY[code] ?? `could not be read (${code})`}`)
    : (error as Error);
};

const statOf = (path: string, name: string): Stats => {
  try {
    return statSync(path);
  } catch (error) {
    throw explain(error, name);
  }
};

const readFile = (path: string, name: string): Uint8Array => {
  try {
    checkFileSize(statSync(path).size, name);
    return readFileSync(path);
  } catch (error) {
    throw explain(error, name);
  }
};

const inFolder = (path: string, name: string, ends: RegExp): Input[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Input[] => {
      const [place, called] = [join(path, entry.name), `${name.replace(/\/$/, '')}/${entry.name}`];
      if (entry.isDirectory()) return inFolder(place, called, ends);
      return entry.isFile() && ends.test(entry.name)
        ? [{ name: called, path: place, read: () => readFile(place, called) }]
        : [];
    });

/**
 * What a person named, file by file.
 * @param ends Which files of a folder are read. A file that is named itself is read whatever it is called.
 */
export const inputsOf = (names: readonly string[], cwd: string, ends: RegExp): Input[] =>
  names.flatMap((name): Input[] => {
    if (name === '-') return [{ name: 'standard input', read: () => readFileSync(0) }];
    const path = resolve(cwd, name);
    if (statOf(path, name).isDirectory()) {
      const found = inFolder(path, name, ends);
      if (!found.length) throw new UsageError(`${name} holds no file that is read here`);
      return found;
    }
    return [{ name, path, read: () => readFile(path, name) }];
  });

const BEFORE_FIRST_WORD = 2000;
const BETWEEN_WORDS = 1000;

/** Says how far a long run is: nothing in the first two seconds, then once a second. */
export const progressOf = (total: number, err: (text: string) => unknown) => {
  const started = performance.now();
  let last = started + BEFORE_FIRST_WORD - BETWEEN_WORDS;
  return (done: number): void => {
    const now = performance.now();
    if (now - last < BETWEEN_WORDS || total < 2) return;
    last = now;
    err(`${done} of ${total} …\n`);
  };
};
