// Bundles and weighs: the same tool and the same settings for every peer.
import { relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { esbuild, PACKAGES, sass } from './packages.js';

// What a stylesheet names is not loaded: fonts are blocked for all, and no part has a picture.
const OUT = `${PACKAGES}out`;
const ASSETS = ['*.woff', '*.woff2', '*.ttf', '*.svg', '*.png', '*.ico', 'https://*', '/assets/*'];

const ENTRY = 'page';

const build = async (contents: string, loader: 'js' | 'css') => {
  const { build: run } = await esbuild();
  const { outputFiles, metafile } = await run({
    stdin: { contents, loader, resolveDir: PACKAGES },
    bundle: true,
    splitting: true,
    minify: true,
    treeShaking: true,
    write: false,
    metafile: true,
    outdir: OUT,
    entryNames: ENTRY,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ASSETS,
    loader: { '.svg': 'text' },
  });
  const files = Object.fromEntries(
    outputFiles.map(({ path, text }) => [relative(OUT, path), text] as const),
  );
  const outputs = Object.fromEntries(
    Object.entries(metafile.outputs).map(
      ([path, output]) => [relative(OUT, path), output] as const,
    ),
  );
  return { files, outputs };
};

/** Modules, minified, without what nobody uses. */
export interface Bundle {
  /** Its files by name. */
  files: Record<string, string>;
  /** The files that every page loads, the entry first. Others come when something asks for them: an icon, a language. */
  needed: string[];
}

/** A bundle of some source. */
export async function bundleScript(source: string): Promise<Bundle> {
  const { files, outputs } = await build(source, 'js');
  const needed = [`${ENTRY}.js`];
  // The list grows while it is read.
  for (const file of needed) {
    const { imports } = outputs[file]!;
    for (const { path, kind } of imports) {
      const name = relative(OUT, path);
      if (kind === 'import-statement' && files[name] !== undefined && !needed.includes(name))
        needed.push(name);
    }
  }
  return { files, needed };
}

/** What every page with a bundle loads. */
export const weighNeeded = ({ files, needed }: Bundle): Weight =>
  sum(needed.map((name) => weigh(files[name]!)));

/** A stylesheet with all that it imports, minified. */
export const bundleSheet = async (source: string): Promise<string> =>
  (await build(source, 'css')).files[`${ENTRY}.css`]!;

/** A stylesheet from a peer's Sass sources, minified. */
export const compileSass = async (source: string): Promise<string> => {
  const { css } = (await sass()).compileString(source, {
    loadPaths: [`${PACKAGES}node_modules`],
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
  return bundleSheet(css);
};

/** Bytes of one thing: as it is, and as a server sends it. */
export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

export const NOTHING: Weight = { raw: 0, gzip: 0, brotli: 0 };

/** Both compressors at their highest setting, as for a file that never changes. */
export const weigh = (data: string | Buffer): Weight => {
  const bytes = Buffer.from(data);
  return bytes.length
    ? {
        raw: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        brotli: brotliCompressSync(bytes).length,
      }
    : NOTHING;
};

export const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, each) => ({
      raw: all.raw + each.raw,
      gzip: all.gzip + each.gzip,
      brotli: all.brotli + each.brotli,
    }),
    NOTHING,
  );
