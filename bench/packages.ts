// The packages of package.json beside this file are no dependency of the project: the command installs them into the
// cache of node_modules, where no other tool looks. So nothing but what is named here is known of their types.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from '../src/tools/command-line.js';

export const BENCH = fileURLToPath(new URL('./', import.meta.url));
export const CACHE = fileURLToPath(
  new URL('../node_modules/.cache/netsafe/bench/', import.meta.url),
);
/** Where the packages are installed, and bundlers look for them. */
export const PACKAGES = `${CACHE}packages/`;
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

interface Esbuild {
  build(options: Record<string, unknown>): Promise<{
    outputFiles: { path: string; text: string }[];
    metafile: { outputs: Record<string, { imports: { path: string; kind: string }[] }> };
  }>;
}
interface Sass {
  compileString(source: string, options: Record<string, unknown>): { css: string };
}
interface SelfSigned {
  generate(
    attributes: { name: string; value: string }[],
    options: Record<string, unknown>,
  ): Promise<{ private: string; cert: string }>;
}

const load = async (name: string): Promise<unknown> => {
  const { resolve } = createRequire(`${PACKAGES}package.json`);
  const address: string = pathToFileURL(resolve(name)).href;
  const module = (await import(address)) as { default?: unknown };
  return module.default ?? module;
};

export const esbuild = () => load('esbuild') as Promise<Esbuild>;
export const sass = () => load('sass') as Promise<Sass>;
export const selfsigned = () => load('selfsigned') as Promise<SelfSigned>;

interface Package {
  version: string;
  dependencies: Record<string, string>;
}

const readPackage = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Package;

/** The versions that package.json pins, by package. */
export const pinned = (): Record<string, string> =>
  readPackage(`${BENCH}package.json`).dependencies;

/** Where a file of a peer lies. */
export const peerFile = (path: string): string => `${PACKAGES}node_modules/${path}`;

const isInstalled = (): boolean =>
  Object.entries(pinned()).every(([name, version]) => {
    const file = peerFile(`${name}/package.json`);
    return existsSync(file) && readPackage(file).version === version;
  });

// npm is started again by the same Node, as `npm` alone is not a program on Windows.
const npm = (args: string[]): Promise<number | null> => {
  const path = process.env.npm_execpath;
  const [command, ...before] = path ? [process.execPath, path] : ['npm'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], { cwd: PACKAGES, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', resolve);
  });
};

/** Installs the packages that the lock file pins, unless they are there. None of them may run anything of its own. */
export async function installPackages(say: (text: string) => void): Promise<void> {
  if (isInstalled()) return;
  say('Installing the peers of bench/package-lock.json (about half a minute) …');
  mkdirSync(PACKAGES, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(BENCH + file, PACKAGES + file);
  const code = await npm(['ci', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error']);
  if (code !== 0 || !isInstalled())
    throw new UsageError(
      'The peers were not installed: npm says why above. Run the same command again',
    );
}

/** Says what to run first, where there is no build of our own. */
export function requireBuild(): void {
  for (const file of ['netsafe.js', 'netsafe.css', 'ssr.js'])
    if (!existsSync(DIST + file))
      throw new UsageError(`There is no dist/${file}. Run: npm run build`);
}
