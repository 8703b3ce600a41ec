// Where the package's own files are, for the sources as well as for the bundle of the command.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const nearest = (folder: URL): URL =>
  existsSync(new URL('package.json', folder)) ? folder : nearest(new URL('../', folder));

const FOLDER = nearest(new URL('./', import.meta.url));

/** A file or folder of the package. */
export const packageUrl = (path: string): URL => new URL(path, FOLDER);

/** The same as a path of this machine. */
export const packagePath = (path: string): string => fileURLToPath(packageUrl(path));
