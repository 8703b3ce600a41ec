// Puts a build where a site serves it.
// It stands in a folder of its version. What stands there never changes again, so pages can pin it and caches keep it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { version } from '../../base/version.generated.js';
import { UsageError } from '../command-line.js';
import { packagePath } from '../package.js';
import { headOf } from '../snippet/snippet.js';
import { writeFiles } from '../write-files.js';

const DIST = packagePath('dist');
// What a page asks for, and what says how to ask for it: to a machine, or to an editor.
const SERVED =
  /^(?:netsafe\.(?:(?:en|cy|dev)\.js|js|css|(?:dev\.)?js\.map)|themes\.css|(?:themes|modules)\/.+|(?:integrity|importmap)\.json|LICENSES\.txt|copy\.html)$/;

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
  dist: string,
  files: readonly string[],
  target: string,
): Promise<string | undefined> {
  const there = await filesOf(target);
  const odd = [...files, ...there].find((file) => !files.includes(file) || !there.includes(file));
  if (odd) return odd;
  for (const file of files)
    if ((await hashOf(join(dist, file))) !== (await hashOf(join(target, file)))) return file;
  return undefined;
}

const readIntegrity = async (dist: string) =>
  JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;

/** The first file of the build that is not what its hash says. */
async function firstSpoiled(dist: string): Promise<string | undefined> {
  for (const [file, hash] of Object.entries(await readIntegrity(dist))) {
    const content = await readFile(join(dist, file)).catch(() => '');
    const digest = createHash('sha384').update(content).digest('base64');
    if (hash !== `sha384-${digest}`) return file;
  }
  return undefined;
}

/** What a build already there has to do with this one: the same, or an error. */
async function compare(dist: string, files: readonly string[], target: string): Promise<string> {
  const different = await firstDifference(dist, files, target);
  if (different)
    throw new UsageError(
      `${target} holds another build of ${version} (${different} differs). Pages have pinned it, so it stays as it is: raise the version in package.json, and build again`,
    );
  return `${version} stands in ${target} already, the same to the byte.`;
}

const isTaken = (error: unknown) =>
  ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** What a site serves of a build that is what its own hashes say. */
async function servedFiles(dist: string): Promise<string[]> {
  if (!existsSync(join(dist, 'integrity.json')))
    throw new UsageError('There is no build to publish. Run npm run build first');
  const spoiled = await firstSpoiled(dist);
  if (spoiled)
    throw new UsageError(
      `dist/${spoiled} is not what dist/integrity.json says, so browsers would refuse it. Run npm run build, or install the package again`,
    );
  return (await filesOf(dist)).filter((file) => SERVED.test(file));
}

/** Copies the build into a folder of its version, and says where it stands. */
export async function copyBuild(out: string, dist = DIST): Promise<string> {
  const files = await servedFiles(dist);
  const target = resolve(out, version);
  if (existsSync(target)) return compare(dist, files, target);
  // Beside it first: a page that asks in the meantime finds all of it or nothing. The folder is this process's own, for
  // somebody else may be publishing the same.
  await mkdir(dirname(target), { recursive: true });
  const own = await mkdtemp(`${target}.part-`);
  // That one is for its owner alone; a site's server has to read what is in it.
  const half = join(own, version);
  try {
    for (const file of files) {
      await mkdir(dirname(join(half, file)), { recursive: true });
      await copyFile(join(dist, file), join(half, file));
    }
    await rename(half, target);
  } catch (error) {
    if (isTaken(error) && existsSync(target)) return await compare(dist, files, target);
    throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return `${files.length} files stand in ${target}. Serve them with Cache-Control: public, max-age=31536000, immutable, and Access-Control-Allow-Origin: * where pages of other hosts use them.`;
}

const SUMS = 'SHA256SUMS';

const howTo = (head: string) => `NetSafe Elements ${version}, for a site that serves its own files

1. Upload the folder “netsafe”, as it is, into the folder that your site serves as its root. Then

       https://your.site/netsafe/${version}/copy.html

   is a page of your site: it shows each component, and what to paste.

2. Put this into the head of each page that uses one, once:

${head.replace(/^/gm, '       ')}

3. If your server lets you, send these with what stands in “netsafe/${version}”:

       Cache-Control: public, max-age=31536000, immutable

To see whether all of it has arrived, compare the hashes in ${SUMS}: “sha256sum --check ${SUMS}”, or on Windows
“certutil -hashfile <file> SHA256”. A browser refuses a file that is not what its hash says; every word and number of
your pages stays readable then.

What stands in “netsafe/${version}” never changes. A new version has a folder of its own: upload it beside this one, change
the head of your pages, and keep this folder until no page names it.

What it is made of, and under which licences: netsafe/${version}/LICENSES.txt
`;

// Of nobody's machine and of no day: the same build is the same archive, to the byte.
const MADE = new Date(1980, 0, 1);

/** Writes the build as one archive, for a site that has nothing but an upload, and says what to do with it. */
export async function zipBuild(file: string, dist = DIST): Promise<string> {
  const files = await servedFiles(dist);
  const archive: Zippable = {};
  const sums: string[] = [];
  for (const each of files) {
    const path = `netsafe/${version}/${each}`;
    archive[path] = await readFile(join(dist, each));
    sums.push(`${await hashOf(join(dist, each))}  ${path}\n`);
  }
  const encoder = new TextEncoder();
  const integrity = await readIntegrity(dist);
  // Notepad of older Windows shows one line where lines end as they do elsewhere.
  const words = howTo(headOf({ version, base: '/netsafe', integrity })).replaceAll('\n', '\r\n');
  archive['READ ME.txt'] = encoder.encode(`\uFEFF${words}`);
  archive[SUMS] = encoder.encode(sums.join(''));
  const text = zipSync(archive, { level: 9, mtime: MADE });
  writeFiles([{ path: resolve(file), name: file, text }]);
  return `${files.length} files of ${version} stand in ${file}. “READ ME.txt” in it says where to upload them, and what to paste.`;
}
