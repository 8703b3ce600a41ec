// Our own rows, from dist/, in each way in which a page may use the library.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../packages.js';
import { bundleScript, bundleSheet, weigh, type Weight } from '../bundle.js';
import { wrapped, type Role } from '../page.js';
import type { Results } from '../results.js';
import { base, script, sheet, type Library, type Variant } from './variant.js';

export const NAMES: Record<Role, string> = {
  helpline: 'helpline-banner',
  notice: 'deterrence-notice',
  card: 'release-card',
  quotation: 'quote-block',
};

const read = (file: string) => readFile(DIST + file, 'utf8');

interface Sizes {
  files: Record<string, { brotli: number }>;
  split: Record<string, number>;
}

// Measured by `npm run sizes`, which is a gate, with the bundler of the library itself.
const sizes = async (): Promise<Sizes> =>
  JSON.parse(await readFile(new URL('../../sizes.json', import.meta.url), 'utf8')) as Sizes;

/** What `npm run sizes` measured of parts of the one file, in bytes of brotli. */
export const recordedSizes = async (): Promise<Results['parts']> => {
  const { files, split } = await sizes();
  const oneMore = Object.entries(split).flatMap(([name, bytes]) =>
    name.endsWith('beside the others') ? [bytes] : [],
  );
  return {
    trivial: split['Lit’s templates and our element, with one trivial tag']!,
    withoutRecord: split['four components, with Lit, without the record']!,
    oneLanguage: files['netsafe.en.js']!.brotli,
    oneMore,
  };
};

const library = async (js: string, css: string): Promise<Library> => {
  const { oneMore } = await recordedSizes();
  const brotli = Math.round(oneMore.reduce((all, each) => all + each, 0) / oneMore.length);
  return {
    // Only its brotli is recorded.
    oneMore: { raw: NaN, gzip: NaN, brotli } satisfies Weight,
    wholeScript: weigh(js),
    wholeSheet: weigh(css),
  };
};

type FillPage = (html: string, options: { shadow: boolean }) => Promise<string>;

const tags = wrapped((role, words) => `<netsafe-${NAMES[role]}>${words}</netsafe-${NAMES[role]}>`);

const oneTag = (id: string, js: string, css: string) => ({
  head: sheet(`${base(id)}netsafe.css`) + script(`${base(id)}netsafe.js`),
  files: { 'netsafe.css': css, 'netsafe.js': js },
});

/** The one tag of another build, from its folder: what a change costs, in the same rounds. */
export async function before(dist: string): Promise<Variant> {
  const from = (file: string) => readFile(join(dist, file), 'utf8');
  const [js, css] = await Promise.all([from('netsafe.js'), from('netsafe.css')]);
  return {
    id: 'before',
    name: 'One tag, the build before',
    group: 'ours',
    what: `The same, of ${dist}.`,
    parts: tags,
    ...oneTag('before', js, css),
  };
}

export async function ours(): Promise<Variant[]> {
  const [js, css] = await Promise.all([read('netsafe.js'), read('netsafe.css')]);
  const modules = Object.fromEntries(
    await Promise.all(
      (await readdir(`${DIST}modules`)).map(async (file): Promise<[string, string]> => [
        file,
        await read(`modules/${file}`),
      ]),
    ),
  );
  const shared = Object.keys(modules).filter((file) => file.startsWith('shared-'));
  const names = Object.values(NAMES);
  const entries = names.map((name) => `${name}.js`);
  const partsCss = await bundleSheet(
    ['base', ...names].map((name) => `@import '${DIST}css/${name}.css';`).join(''),
  );
  const bundle = await bundleScript(names.map((name) => `import '${DIST}${name}.js';`).join(''));
  const { fillPage } = (await import(pathToFileURL(`${DIST}ssr.js`).href)) as {
    fillPage: FillPage;
  };

  const twins = wrapped((role, words) => `<div data-netsafe="${NAMES[role]}">${words}</div>`);
  const inlined = `<style>${css}</style>`;
  const file = (id: string, name: string) => base(id) + name;

  return [
    {
      id: 'sheet',
      name: 'Stylesheet only',
      group: 'ours',
      what: 'Our tags, styled by `netsafe.css`, without the script.',
      head: sheet(file('sheet', 'netsafe.css')),
      parts: tags,
      files: { 'netsafe.css': css },
    },
    {
      id: 'sheet-inline',
      name: 'Stylesheet only, inline',
      group: 'ours',
      what: 'The same, with the stylesheet in the page.',
      head: inlined,
      parts: tags,
      files: {},
      inlineCss: css,
    },
    {
      id: 'sheet-parts',
      name: 'Stylesheets of the four',
      group: 'ours',
      what: '`css/base.css` and the four tags’ own, which a bundler puts into one file.',
      head: sheet(file('sheet-parts', 'page.css')),
      parts: tags,
      files: { 'page.css': partsCss },
    },
    {
      id: 'tag',
      name: 'One tag',
      group: 'ours',
      what: '`netsafe.js` and `netsafe.css`: what the snippet pastes.',
      parts: tags,
      ...oneTag('tag', js, css),
      library: await library(js, css),
    },
    {
      id: 'tag-again',
      name: 'the same again',
      group: 'ours',
      what: 'The noise of the row above.',
      parts: tags,
      ...oneTag('tag-again', js, css),
    },
    {
      id: 'tag-inline',
      name: 'One tag, stylesheet inline',
      group: 'ours',
      what: 'The script, with the stylesheet in the page.',
      head: inlined + script(file('tag-inline', 'netsafe.js')),
      parts: tags,
      files: { 'netsafe.js': js },
      inlineCss: css,
    },
    {
      id: 'bundle',
      name: 'The four, bundled',
      group: 'ours',
      what: 'The four tags from npm in one file, with their stylesheets in another, by the bundler that the peers get.',
      head: sheet(file('bundle', 'page.css')) + script(file('bundle', bundle.needed[0]!)),
      parts: tags,
      files: { 'page.css': partsCss, ...bundle.files },
      needed: ['page.css', ...bundle.needed],
    },
    {
      id: 'modules',
      name: 'Modules',
      group: 'ours',
      what: 'The four tags’ files and what they share, without a bundler, as `dist/modules` has them.',
      head: [
        sheet(file('modules', 'netsafe.css')),
        ...shared.map((name) => `<link rel="modulepreload" href="${file('modules', name)}">`),
        ...entries.map((name) => script(file('modules', name))),
      ].join('\n'),
      parts: tags,
      files: {
        ...Object.fromEntries([...shared, ...entries].map((name) => [name, modules[name]!])),
        'netsafe.css': css,
      },
    },
    {
      id: 'twins',
      name: '`data-netsafe`',
      group: 'ours',
      what: 'A `div` that the script replaces by the tag, for editors that remove tags.',
      parts: twins,
      ...oneTag('twins', js, css),
    },
    {
      id: 'server',
      name: 'Server-rendered',
      group: 'ours',
      what: 'Shadow roots written by `netsafe-elements/ssr`, then the script.',
      ...oneTag('server', js, css),
      parts: tags,
      finish: (html) => fillPage(html, { shadow: true }),
    },
  ];
}
