/** Builds `dist/`: modules, the one file, the stylesheet, types, the manifest, and a hash of every file. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { version } from '../src/base/version.generated.js';
import { importMap } from '../src/tools/snippet/snippet.js';
import { copyPage, copyPageScript } from './build-copy-page.js';
import { examplePages } from './build-pages.js';
import { reactServerModules } from './build-react-server.js';
import { skillFiles } from './build-skill.js';
import { buildStylesheets, buildThemes } from './build-stylesheet.js';
import { writeEditorFiles } from './editor-files.js';
import { generate } from './generate.js';
import { licencesText } from './write-licences.js';
import { ALLOWED_IN_COMMANDS, banner, licences } from './support/licences.mjs';
import { scriptProblems } from './support/script-support.js';
import { valeFiles } from '../src/tools/lint/vale.js';
import { compileTokens, valuesOf } from '../src/tools/tokens/compile.js';
import { contrastPage, rounded } from '../src/tools/tokens/contrast-page.js';
import { designFiles } from '../src/tools/tokens/design-files.js';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const step = async (name: string, work: () => Promise<void> | void) => {
  const started = performance.now();
  process.stdout.write(`build: ${name} … `);
  await work();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
};

const compile = () => {
  execFileSync(
    process.execPath,
    [root('node_modules/typescript-7/bin/tsc'), '-p', root('tsconfig.build.json')],
    {
      stdio: 'inherit',
    },
  );
  // A project without Node's types gets `any` for its stream, and no error in a file that it did not write.
  const types = root('dist/types/server/ssr.d.ts');
  const stream = "import type { Transform } from 'node:stream';";
  const text = readFileSync(types, 'utf8');
  if (!text.includes(stream)) throw new Error(`${types} imports Node's stream otherwise now.`);
  writeFileSync(
    types,
    text.replace(stream, `// @ts-ignore: @types/node may not be there\n${stream}`),
  );
  // TypeScript 6 asks for types of a stylesheet as well: these are what the standard says of one.
  writeFileSync(
    root('dist/types/stylesheet.d.ts'),
    'declare const sheet: CSSStyleSheet;\nexport default sheet;\n',
  );
  // Types of the commands are nobody's to import; they are bundled from here, with the one module that is no TypeScript.
  rmSync(root('dist/types/tools'), { recursive: true, force: true });
  copyFileSync(
    root('src/tools/browser/find-browser.mjs'),
    root('build/tools/browser/find-browser.mjs'),
  );
};

// The font that pictures are drawn in, so that they look the same on every machine. Pages load none.
const copyFont = async () => {
  const from = root('node_modules/@fontsource-variable/public-sans');
  await mkdir(root('dist/fonts'), { recursive: true });
  for (const part of ['latin', 'latin-ext'])
    copyFileSync(
      `${from}/files/public-sans-${part}-wght-normal.woff2`,
      root(`dist/fonts/public-sans-${part}.woff2`),
    );
  copyFileSync(`${from}/LICENSE`, root('dist/fonts/LICENSE.txt'));
};

const bundle = async () => {
  const { options, warnings } = await loadConfigFile(root('rollup.config.mjs'), {});
  for (const config of options) {
    const built = await rollup({
      ...config,
      onwarn: (warning) => {
        throw new Error(`Rollup: ${warning.message}`);
      },
    });
    for (const output of config.output) await built.write(output);
    await built.close();
  }
  warnings.flush();
};

/**
 * `npx netsafe-elements`: a small file that loads what the command needs. See docs/decisions/0021-one-command.md. Names are
 * shortened, which halves the download; nothing else of the libraries is rewritten: they are tried as they are published.
 * Rollup and Terser, which make the readers' files smallest, take fifteen times as long for these 2.7 MB.
 */
const bundleCommands = async () => {
  const built = await rolldown({
    input: { 'netsafe-elements': 'build/tools/cli.js' },
    platform: 'node',
    // Libraries' own modules, where they have them: only those can be left out in part.
    resolve: { mainFields: ['module', 'main'] },
    // A browser, and what draws with it, is the user's own.
    external: ['puppeteer-core', '@sparticuz/chromium'],
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(`Rolldown: ${message}`);
    },
    plugins: [licences('bin/', ALLOWED_IN_COMMANDS)],
  });
  await built.write({
    dir: 'bin',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    minify: { compress: false, mangle: true, codegen: true },
  });
  await built.close();
};

/** Everything that a browser runs, read as the oldest do that docs/browser-support.md promises. */
const readAsOldBrowsers = async () => {
  const names = (await readdir(root('dist'), { recursive: true })).filter(
    (file) => file.endsWith('.js') && file !== 'ssr.js',
  );
  const files: Record<string, string> = {};
  for (const name of names.sort())
    files[`dist/${name}`] = await readFile(root(`dist/${name}`), 'utf8');
  files['dist/copy.html'] = await copyPageScript();
  const problems = await scriptProblems(files);
  if (problems.length > 0)
    throw new Error(
      `Not every browser of docs/browser-support.md can run this:\n${problems.join('\n')}`,
    );
};

const writeAll = async (files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(root(`dist/${file}`)), { recursive: true });
    await writeFile(root(`dist/${file}`), text);
  }
};

/**
 * The manifest as the package has it: its modules are those that register a tag and give its class. The project's own
 * names the sources, which Storybook and the generators read.
 */
const packagedManifest = async () => {
  const text = await readFile(root('custom-elements.json'), 'utf8');
  const manifest = JSON.parse(text, (key, value: unknown) =>
    // What no module exports has no address.
    key === 'module' && value === '/src/base/element.js' ? undefined : value,
  ) as object;
  const moved = JSON.stringify(manifest, null, 2).replace(
    /"src\/components\/([\w-]+)\/\1\.ts"/g,
    '"dist/$1.js"',
  );
  return `${moved}\n`;
};

const hashes = async () => {
  const files = (await readdir(root('dist'), { recursive: true })).filter((file) =>
    /\.(js|css)$/.test(file),
  );
  const integrity: Record<string, string> = {};
  for (const file of files.sort()) {
    const digest = createHash('sha384').update(await readFile(root(`dist/${file}`)));
    integrity[file.replaceAll('\\', '/')] = `sha384-${digest.digest('base64')}`;
  }
  await writeFile(root('dist/integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  const map = importMap({ version, base: '/netsafe', integrity });
  await writeFile(root('dist/importmap.json'), `${JSON.stringify(map, null, 2)}\n`);
};

process.chdir(root(''));
await rm(root('dist'), { recursive: true, force: true });
await rm(root('build'), { recursive: true, force: true });
await rm(root('bin'), { recursive: true, force: true });
await mkdir(root('dist'), { recursive: true });
// Checks the record and the tokens first: what is unsound is not built.
await generate();
await step('types and JavaScript', compile);
await step('modules and the one file', bundle);
await step('the command', bundleCommands);
await chmod(root('bin/netsafe-elements.js'), 0o755);
await step('what Server Components get', async () =>
  writeAll(await reactServerModules(await readdir(root('src/components')))),
);
await step('old browsers read the JavaScript', readAsOldBrowsers);
await step('the font of pictures', copyFont);
await step('stylesheets', async () => writeAll(await buildStylesheets()));
await step('themes', async () => {
  const compiled = await compileTokens();
  const files = {
    ...buildThemes(compiled.themes.map(valuesOf)),
    ...designFiles(compiled),
    'contrast.json': `${JSON.stringify(compiled.pairs.map(rounded), null, 2)}\n`,
    'contrast.html': contrastPage(compiled),
  };
  await writeAll(files);
});
await step('rules for Vale', () =>
  writeAll(
    Object.fromEntries(Object.entries(valeFiles()).map(([file, text]) => [`vale/${file}`, text])),
  ),
);
await step('example pages', async () => {
  const pages = Object.entries(await examplePages());
  await writeAll(Object.fromEntries(pages.map(([file, text]) => [`pages/${file}`, text])));
});
await step('manifest, editors’ files, licences and hashes', async () => {
  await writeFile(root('dist/LICENSES.txt'), await licencesText());
  await writeFile(root('dist/custom-elements.json'), await packagedManifest());
  await writeEditorFiles(root('dist'));
  await hashes();
});
await step('the page to copy from', async () => writeAll({ 'copy.html': await copyPage() }));
await step('what an assistant reads', async () => writeAll(await skillFiles()));
