import { readdirSync, readFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { runInNewContext } from 'node:vm';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { Features, transform } from 'lightningcss';
import { LANGUAGES, languagesIn, speaking } from './scripts/support/languages.mjs';
import { banner, licences } from './scripts/support/licences.mjs';

// All builds start from what `tsc` has emitted: see scripts/build.ts, which runs it first, and bundles the commands.
const names = readdirSync('src/components');
const templates = () => [
  shadowSheets(),
  literalsHtmlCssMinifier({
    include: ['build/**/*.js'],
    failOnError: true,
    options: { shouldMinifyCSS: () => false },
  }),
];
// Components' sheets are minified by what minifies netsafe.css. The template minifier below would write
// `[href^=tel\:]`, whose backslash a template literal eats, and the rule would be lost without a word.
const shadowSheets = () => ({
  name: 'shadow-sheets',
  transform(code, id) {
    if (!/\.(styles|generated)\.js$/.test(id)) return null;
    return {
      code: code.replace(/(?<=\bcss) ?`([^`$]*)`/g, (_, css) => {
        return `\`${smallCss(id, css).replaceAll('\\', '\\\\')}\``;
      }),
      map: null,
    };
  },
});
/**
 * CSS as small as it can be said to every browser: (width>=480px) is shorter than (min-width:480px), and Safari before
 * 16.4 and Chrome before 104 do not know it. The minifier leaves spaces after the commas of a value that holds `var()`.
 */
export const smallCss = (filename, css) => {
  const options = { minify: true, include: Features.MediaRangeSyntax };
  const { code } = transform({ filename, code: Buffer.from(css), ...options });
  return code.toString().replace(/"[^"]*"|, /g, (part) => (part === ', ' ? ',' : part));
};
// `tsc` writes a static field as a block that sets it, which Safari knows from 16.4 on; a field it knows from 14.1 on.
// Whatever else is newer than docs/browser-support.md promises stops the build: scripts/support/script-support.ts.
const staticFields = () => ({
  name: 'static-fields',
  transform(code, id) {
    if (!/[\\/]build[\\/]/.test(id)) return null;
    const fields = code.replace(/static \{ this\.(\w+) = ([^\n]*;) \}/g, 'static $1 = $2');
    return { code: fields, map: null };
  },
});
// Maps lead to what we wrote, and hold it: the package has no sources beside them.
const typescriptMaps = () => ({
  name: 'typescript-maps',
  load(id) {
    if (!/[\\/]build[\\/].*\.js$/.test(id)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: /^!/ },
  });

const withLit = () => [
  staticFields(),
  nodeResolve({ exportConditions: ['production', 'browser'], ignoreSideEffectsForRoot: true }),
  templates(),
  minify(),
];

// Warnings to a page's author are nothing to its readers: they need not download them.
const forReaders = () => ({
  name: 'for-readers',
  load: (id) =>
    /[\\/]build[\\/]base[\\/]warn-author\.js$/.test(id)
      ? 'export const warnAuthor = () => {}, warnRenamed = () => {};'
      : null,
});

// The file of one language: texts are one language's, whichever is asked for.
const inLanguage = (language) => ({
  name: 'in-language',
  transform(code, id) {
    if (!/record\.data\.generated\.js$/.test(id)) return null;
    const [, literal] = /const texts = \(([^]*?)\)\.split/.exec(code);
    const all = runInNewContext(literal).split('|');
    const half = all.length / 2;
    const texts = language === 'en' ? all.slice(0, half) : all.slice(half);
    return {
      code: code
        .replace(literal, () => JSON.stringify(texts.join('|')))
        .replace('texts[texts.length / 2 + next++]', 'texts[next++]')
        .replace("['en', 'cy']", `['${language}']`),
      map: null,
    };
  },
});

/** The plugins of the one file, for whoever measures parts of it. */
export const oneFilePlugins = () => [forReaders(), ...withLit()];

// TypeScript's helpers ask for names that no browser here has: none of those is used.
const treeshake = { unknownGlobalSideEffects: false };

/** The script of one more language, from its file. */
export const scriptIn = (file) => ({
  input: 'build/netsafe.js',
  treeshake,
  output: { file: `dist/netsafe.${file.language}.js`, format: 'es', banner },
  plugins: [speaking(file), ...oneFilePlugins()],
});

export default [
  // Modules: `index.js` registers nothing, `<name>.js` registers one tag; Lit is left to the page's own bundler.
  {
    input: {
      index: 'build/index.js',
      tokens: 'build/tokens.js',
      ...Object.fromEntries(
        names.map((name) => [name, `build/components/${name}/${name}.define.js`]),
      ),
    },
    external: [/^lit($|\/)/],
    treeshake,
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'shared/[name].js' },
    plugins: [
      typescriptMaps(),
      staticFields(),
      nodeResolve({ ignoreSideEffectsForRoot: true }),
      templates(),
      licences('index.js, tokens.js and the modules beside them'),
    ],
  },
  // Modules for pages without a bundler: one file for each tag, and what they share, Lit inside. The names hold a hash of
  // the content, so an import map can pin each of them.
  {
    input: Object.fromEntries(
      names.map((name) => [name, `build/components/${name}/${name}.define.js`]),
    ),
    treeshake,
    output: {
      dir: 'dist/modules',
      format: 'es',
      banner,
      chunkFileNames: 'shared-[hash].js',
      // A request for a few hundred bytes costs more than the bytes: what two of them share, all of them share.
      manualChunks: (id) => (/[\\/]build[\\/]components[\\/]/.test(id) ? undefined : 'shared'),
    },
    plugins: [...withLit(), licences('modules/')],
  },
  // For servers: in one file with all that it needs, so that a site's server needs no more than this package.
  {
    input: 'build/server/ssr.js',
    external: [/^node:/],
    context: 'globalThis',
    output: { file: 'dist/ssr.js', format: 'es', banner },
    plugins: [
      nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
      templates(),
      licences('ssr.js'),
    ],
  },
  // The one tag: everything in one file, Lit inside.
  {
    input: 'build/netsafe.js',
    treeshake,
    // Readers download no line about it; whoever has to can name it to a browser's tools.
    output: { file: 'dist/netsafe.js', format: 'es', banner, sourcemap: 'hidden' },
    plugins: [...oneFilePlugins(), typescriptMaps(), licences('netsafe.js')],
  },
  // The same in one language, for pages that speak no other.
  ...['en', 'cy'].map((language) => ({
    input: 'build/netsafe.js',
    treeshake,
    output: { file: `dist/netsafe.${language}.js`, format: 'es', banner },
    plugins: [inLanguage(language), ...oneFilePlugins(), licences(`netsafe.${language}.js`)],
  })),
  // And in each language that has a file of its own.
  ...languagesIn(LANGUAGES).map((file) => {
    const config = scriptIn(file);
    return { ...config, plugins: [...config.plugins, licences(`netsafe.${file.language}.js`)] };
  }),
  // The same for authors: it warns on the console of what is missing in the markup of a tag.
  {
    input: 'build/netsafe.js',
    treeshake,
    output: { file: 'dist/netsafe.dev.js', format: 'es', banner, sourcemap: true },
    plugins: [...withLit(), typescriptMaps(), licences('netsafe.dev.js')],
  },
];
