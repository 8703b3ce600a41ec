// The packages of this folder are no dependency of the project: they are loaded when the command runs, and where they are
// missing it says how to get them. So nothing but what is named here is known of their types.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from '../../scripts/support/usage-error.js';

export const BENCH = fileURLToPath(new URL('./', import.meta.url));
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const require = createRequire(import.meta.url);

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
  const address: string = pathToFileURL(require.resolve(name)).href;
  const module = (await import(address)) as { default?: unknown };
  return module.default ?? module;
};

export const esbuild = () => load('esbuild') as Promise<Esbuild>;
export const sass = () => load('sass') as Promise<Sass>;
export const selfsigned = () => load('selfsigned') as Promise<SelfSigned>;

/** The versions that package.json pins, by package. */
export const pinned = (): Record<string, string> =>
  (require('./package.json') as { dependencies: Record<string, string> }).dependencies;

/** Where a file of a peer lies. */
export const peerFile = (path: string): string => `${BENCH}node_modules/${path}`;

/** Says what to run first, where something is missing. */
export function requireInstalled(): void {
  const missing = Object.entries(pinned()).filter(([name, version]) => {
    const file = peerFile(`${name}/package.json`);
    return !existsSync(file) || (require(file) as { version: string }).version !== version;
  });
  if (missing.length)
    throw new UsageError(
      `Not installed: ${missing.map(([name, version]) => `${name} ${version}`).join(', ')}. Run: npm ci --prefix test/bench`,
    );
  for (const file of ['netsafe.js', 'netsafe.css', 'ssr.js'])
    if (!existsSync(DIST + file))
      throw new UsageError(`There is no dist/${file}. Run: npm run build`);
}
