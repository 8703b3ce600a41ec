// Weighs what a page downloads and compares it with sizes.json, to the byte.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup, type Plugin } from 'rollup';
import { oneFilePlugins } from '../rollup.config.mjs';
import { createCommand, Failure, isStarted, runCommand } from '../src/tools/command-line.js';

/** Bytes of one thing. Brotli at its highest quality, as a CDN stores what never changes. */
interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

interface Sizes {
  /** No more than this, in bytes of brotli: of a file, or of a part. */
  limits: Record<string, number>;
  files: Record<string, Size>;
  /** How the one file’s brotli bytes split. Each part is what the file would save without it, so they need not add up. */
  split: Record<string, number>;
}

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
// Compressors of different Node versions differ by a few bytes, and the difference of two compressions by tens, as the
// mean of such differences does. Raw bytes are exact.
const tolerance = (name: string, bytes: number): number => {
  if (name.endsWith('raw')) return 0;
  if (name === MEAN) return 30;
  return name.includes(', ') && !name.includes('beside') ? bytes * 0.005 : 100;
};

const weigh = (data: Buffer): Size => ({
  raw: data.length,
  gzip: gzipSync(data, { level: 9 }).length,
  brotli: brotliCompressSync(data).length,
});

/** Brotli bytes of a bundle of some source, with some modules emptied. */
async function bundle(source: string, emptied: Record<string, string> = {}): Promise<number> {
  const entry = resolve('build/__weighed.js');
  const parts: Plugin = {
    name: 'parts',
    resolveId: (id) => (id === 'entry' ? entry : null),
    load: (id) =>
      id === entry
        ? source
        : (Object.entries(emptied).find(([path]) => id.endsWith(path))?.[1] ?? null),
  };
  const built = await rollup({
    input: 'entry',
    onwarn: () => undefined,
    treeshake: { unknownGlobalSideEffects: false },
    plugins: [parts, ...oneFilePlugins()],
  });
  const { output } = await built.generate({ format: 'es' });
  return brotliCompressSync(output[0].code).length;
}

const TRIVIAL = `import { css, html } from 'lit';
  import { NetsafeElement } from './base/element.js';
  class Trivial extends NetsafeElement {
    static styles = css\`:host { display: block }\`;
    render() { return html\`<slot></slot>\`; }
  }
  customElements.define('x-trivial', Trivial);`;

// What the benchmark's page holds.
const FIRST_FOUR = ['deterrence-notice', 'helpline-banner', 'quote-block', 'release-card'];
const FOUR = 'four components, with Lit, without the record';
const MEAN = 'one more component, in the mean';

type Found = Pick<Sizes, 'files'> & Partial<Pick<Sizes, 'split'>>;

async function weighFiles(): Promise<Sizes['files']> {
  const files: Sizes['files'] = {};
  for (const file of ['netsafe.js', 'netsafe.en.js', 'netsafe.cy.js', 'netsafe.css'])
    files[file] = weigh(await readFile(root(`dist/${file}`)));
  return files;
}

async function weighParts(): Promise<Sizes['split']> {
  process.chdir(root(''));
  const names = (await readdir('src/components')).sort();
  const define = (name: string) => `import './components/${name}/${name}.define.js';`;
  const data = await readFile('src/record/record.data.generated.ts', 'utf8');
  const noRecord = {
    'record/record.data.generated.js': [...data.matchAll(/^export const (\w+)/gm)]
      .map(
        ([, name]) =>
          `export const ${name} = ${/^(?:partners|languages)$/.test(name!) ? '[]' : '{}'};`,
      )
      .join(''),
  };
  const all = names.map(define);
  const whole = await bundle("import './netsafe.js';");
  const components = await bundle(all.join(''), noRecord);
  const split: Sizes['split'] = {
    'Lit’s templates and our element, with one trivial tag': await bundle(TRIVIAL),
    'the record, in two languages': whole - (await bundle("import './netsafe.js';", noRecord)),
    'the site’s own record':
      whole -
      (await bundle("import './netsafe.js';", {
        'record/site-record.js': 'export const loadSiteRecord = () => {};',
      })),
    'data-netsafe elements':
      whole -
      (await bundle("import './netsafe.js';", {
        'page/data-elements.js': 'export const watchDataElements = () => {};',
      })),
    'the components, with Lit, without the record': components,
    [FOUR]: await bundle(FIRST_FOUR.map(define).join(''), noRecord),
  };
  let sum = 0;
  for (const [index, name] of names.entries()) {
    const alone = components - (await bundle(all.toSpliced(index, 1).join(''), noRecord));
    split[`${name} alone, beside the others`] = alone;
    sum += alone;
  }
  split[MEAN] = Math.round(sum / names.length);
  return split;
}

const flat = ({ files, split = {} }: Found) =>
  ({
    ...Object.fromEntries(
      Object.entries(files).flatMap(([name, size]) =>
        Object.entries(size).map(([kind, bytes]) => [`${name}, ${kind}`, bytes]),
      ),
    ),
    ...split,
  }) as Record<string, number>;

async function compareSizes({ write, parts }: { write?: true; parts?: true }): Promise<void> {
  const hasParts = write ?? parts ?? false;
  const recorded = JSON.parse(await readFile(root('sizes.json'), 'utf8')) as Sizes;
  const found: Found = {
    files: await weighFiles(),
    ...(hasParts && { split: await weighParts() }),
  };
  const before = flat(recorded);
  let wrong = 0;
  let isOver = false;
  for (const [name, bytes] of Object.entries(flat(found))) {
    const was = before[name];
    const same = was !== undefined && Math.abs(bytes - was) <= tolerance(name, was);
    if (!same) wrong++;
    console.log(
      `${same ? '  ' : '! '}${name.padEnd(56)} ${String(bytes).padStart(7)} B${same ? '' : `  (sizes.json: ${was ?? 'nothing'})`}`,
    );
  }
  for (const [name, limit] of Object.entries(recorded.limits)) {
    const brotli = found.files[name]?.brotli ?? found.split?.[name];
    if (brotli === undefined && name in recorded.split && !hasParts) continue;
    if (brotli === undefined)
      throw new Error(`sizes.json limits “${name}”, which nobody measures.`);
    if (brotli > limit) {
      console.error(
        `${name} is ${brotli} bytes of brotli and may be ${limit}: make it smaller; the limit is a promise to pages.`,
      );
      isOver = true;
    }
  }
  if (write) {
    await writeFile(
      root('sizes.json'),
      `${JSON.stringify({ limits: recorded.limits, ...found }, null, 2)}\n`,
    );
    console.log('Written to sizes.json. Say in the commit why they changed.');
  } else if (wrong) {
    throw new Failure(
      `${wrong} sizes differ from sizes.json. If that is meant, run \`npm run sizes -- --write\` and say why in the commit`,
    );
  }
  if (isOver) throw new Failure();
}

export const sizesCommand = () =>
  createCommand('sizes', 'Weighs what a page downloads, and compares it with sizes.json.', [
    '',
    '--parts',
    '--write',
  ])
    .option('--parts', 'Also bundles anew without each part, to say what that part costs.')
    .option('--write', 'Records the new sizes; the commit says why they changed.')
    .action(compareSizes);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(sizesCommand, process.argv.slice(2));
