// Puts a build where a site serves it.
// It stands in a folder of its version. What stands there never changes again, so pages can pin it and caches keep it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../base/version.generated.js';
import { UsageError } from '../command-line.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
// What a page asks for, and what says how to ask for it.
const SERVED =
  /^(?:netsafe\.(?:(?:en|cy|dev)\.js|js|css)|themes\.css|(?:themes|modules)\/.+|(?:integrity|importmap)\.json|LICENSES\.txt)$/;

const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

const filesOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
};

/** The first file that is not the same in two folders. */
async function firstDifference(
  files: readonly string[],
  target: string,
): Promise<string | undefined> {
  const there = await filesOf(target);
  const odd = [...files, ...there].find((file) => !files.includes(file) || !there.includes(file));
  if (odd) return odd;
  for (const file of files)
    if ((await hashOf(join(DIST, file))) !== (await hashOf(join(target, file)))) return file;
  return undefined;
}

/** Copies the build into a folder of its version, and says where it stands. */
export async function copyBuild(out: string): Promise<string> {
  if (!existsSync(join(DIST, 'integrity.json')))
    throw new UsageError('There is no build to publish. Run npm run build first');
  const files = (await filesOf(DIST)).filter((file) => SERVED.test(file));
  const target = resolve(out, version);
  if (existsSync(target)) {
    const different = await firstDifference(files, target);
    if (different)
      throw new UsageError(
        `${target} holds another build of ${version} (${different} differs). Pages have pinned it, so it stays as it is: raise the version in package.json, and build again`,
      );
    return `${version} stands in ${target} already, the same to the byte.`;
  }
  // Beside it first: a page that asks in the meantime finds all of it or nothing.
  const half = `${target}.part`;
  await rm(half, { recursive: true, force: true });
  for (const file of files) {
    await mkdir(dirname(join(half, file)), { recursive: true });
    await copyFile(join(DIST, file), join(half, file));
  }
  await rename(half, target);
  return `${files.length} files stand in ${target}. Serve them with Cache-Control: public, max-age=31536000, immutable, and Access-Control-Allow-Origin: * where pages of other hosts use them.`;
}
