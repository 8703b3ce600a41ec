// npm run release: raises the version by what waits in .changeset/, and makes all that a release is, in build/release/<version>/.
// docs/releasing.md says what comes before it, and what after.
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  createCommand,
  isStarted,
  runCommand,
  UsageError,
  type Output,
} from '../src/tools/command-line.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHANGESET = 'node_modules/@changesets/cli/bin.js';
const run = promisify(execFile);

interface Place {
  root: string;
  say: (text: string) => unknown;
}

const readText = (root: string, file: string) => readFile(join(root, file), 'utf8');

const versionOf = async (root: string) =>
  (JSON.parse(await readText(root, 'package.json')) as { version: string }).version;

async function npm(root: string, ...args: string[]): Promise<string> {
  const path = process.env.npm_execpath;
  const [command, ...first] = path ? [process.execPath, path] : ['npm'];
  try {
    const { stdout } = await run(command, [...first, ...args], { cwd: root, maxBuffer: 2 ** 26 });
    return stdout.trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new UsageError(`npm ${args.join(' ')} did not pass:\n${`${stdout}${stderr}`.trim()}`);
  }
}

/** The changes that wait for a release: a file each, written by `npx changeset`. */
const waiting = async (root: string): Promise<string[]> =>
  (await readdir(join(root, '.changeset'))).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );

async function refuseChanges(root: string): Promise<void> {
  const { stdout } = await run('git', ['status', '--porcelain'], { cwd: root });
  if (stdout.trim())
    throw new UsageError(
      `There are changes that are not committed, and a release would hold them: ${stdout.trim().split('\n').length} files. Commit them first`,
    );
}

/** The newest part of CHANGELOG.md: its heading, and what stands below it. */
export const newestPart = (changes: string): { heading: string; text: string } => {
  const [, heading = '', text = ''] = /^(## .*)\n([^]*?)(?=^## |$(?![^]))/m.exec(changes) ?? [];
  return { heading, text: text.trim() };
};

/** The day of a release behind its version, as docs/releasing.md has it. */
export const dated = (changes: string, version: string, day: Date): string =>
  changes.replace(
    `## ${version}\n`,
    `## ${version}, ${day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })}\n`,
  );

/** The next version, by what waits, in every file that says it. */
export async function raiseVersion({ root, say }: Place, day: Date): Promise<void> {
  await refuseChanges(root);
  if (!(await waiting(root)).length)
    throw new UsageError(
      'No change waits in .changeset/. Write one with npx changeset, or make the version again as it is: npm run release -- --keep-version',
    );
  const before = await versionOf(root);
  await run(process.execPath, [CHANGESET, 'version'], { cwd: root });
  const version = await versionOf(root);
  say(`${before} becomes ${version}\n`);
  await npm(root, 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
  const changes = dated(await readText(root, 'CHANGELOG.md'), version, day);
  await writeFile(join(root, 'CHANGELOG.md'), changes);
  // The addresses of a site that serves it itself.
  const readme = await readText(root, 'README.md');
  await writeFile(
    join(root, 'README.md'),
    readme.replaceAll(`/netsafe/${before}/`, `/netsafe/${version}/`),
  );
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** The hash of every file, in the form of sha256sum. */
async function sumsOf(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const file of await filesIn(folder)) {
    const hash = createHash('sha256').update(await readFile(join(folder, file)));
    lines.push(`${hash.digest('hex')}  ${file}\n`);
  }
  return lines.join('');
}

/** Makes build/release/<version>/ of the build as it stands, and says where it is. */
export async function makeFolder(
  { root, say }: Place,
  conformance = join(root, 'dist/conformance'),
): Promise<string> {
  const version = await versionOf(root);
  const folder = join(root, 'build/release', version);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  say('the package\n');
  await npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const tarball = `netsafe-elements-${version}.tgz`;
  say('the files of a site, as a folder and as an archive\n');
  const { copyBuild, zipBuild } = await import('../src/tools/publish/publish.js');
  await copyBuild(join(folder, 'site/netsafe'), join(root, 'dist'));
  await zipBuild(join(folder, `netsafe-elements-${version}-site.zip`), join(root, 'dist'));
  if (!existsSync(conformance))
    throw new UsageError(
      'There is no conformance report: it is written from the results of a check. Run npm test first',
    );
  await cp(conformance, join(folder, 'conformance'), { recursive: true });
  const { heading, text } = newestPart(await readText(root, 'CHANGELOG.md'));
  await writeFile(join(folder, 'CHANGES.md'), `${heading.replace('## ', '# ')}\n\n${text}\n`);
  await writeFile(join(folder, 'SHA256SUMS'), await sumsOf(folder));
  say('npm, which only looks at it\n');
  await npm(root, 'publish', '--dry-run', '--ignore-scripts', join(folder, tarball));
  return folder;
}

/** All that CI does, where one can watch it. */
function test(root: string): void {
  const { status } = spawnSync('npm', ['test'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new UsageError(
      'The tests did not pass, so there is no release. Mend it, and go on with npm run release -- --keep-version',
    );
}

interface Options {
  keepVersion?: true;
}

async function release({ keepVersion }: Options, { out, err }: Output): Promise<void> {
  const place = { root: ROOT, say: err };
  if (!keepVersion) {
    await raiseVersion(place, new Date());
    for (const [script, ...args] of [['generate'], ['build'], ['sizes', '--', '--write']]) {
      err(`npm run ${script}\n`);
      await npm(ROOT, 'run', '--silent', script!, ...args);
    }
    test(ROOT);
  }
  out(`${await makeFolder(place)} holds all of ${await versionOf(ROOT)}.\n`);
}

export const releaseCommand = (output: Output) =>
  createCommand(
    'release',
    'Raises the version by what waits in .changeset/, tests it, and puts the package, the files of a site, the conformance report and the hash of each into build/release/<version>/.',
    ['', '--keep-version'],
  )
    .option(
      '--keep-version',
      'The version as it stands, tested and built already: what CI does with a tag.',
    )
    .action((options) => release(options, output));

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(releaseCommand, process.argv.slice(2));
