// Writes the campaign's messages as pictures and documents, each with its alternative text:
//
//   npm run assets                                             all of them, into assets/
//   npm run assets -- --theme norfolk --lang cy --shape poster  some of them
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import puppeteer, { type Browser, type Page, type PDFOptions } from 'puppeteer-core';
import {
  campaignAssetContent,
  type Shape,
} from '../../components/campaign-asset/campaign-asset.content.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { toHtml } from '../release/to-html.node.js';
import { pieceIn, sheetsOf } from '../snippet/snippet.js';
import { themes } from '../../tokens.js';
import { findChromium, findPinnedChromium } from '../browser/find-browser.mjs';
import { assetSheet, type Asset } from './asset-sheet.js';
import {
  exitStatus,
  optionError,
  TERMINAL,
  UsageError,
  type Output,
} from '../command-line.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DIST = join(ROOT, 'dist');

interface Format {
  /** Of the picture, in CSS pixels. */
  width: number;
  height: number;
  /** The document's page, and whether it is for paper: black on white. */
  pdf: PDFOptions;
  isForPaper: boolean;
  size: string;
}

const onScreen = (width: number, height: number): Format => ({
  width,
  height,
  pdf: { width: `${width}px`, height: `${height}px`, printBackground: true },
  isForPaper: false,
  size: `${width} × ${height} pixels`,
});

const FORMATS: Record<Shape, Format> = {
  banner: onScreen(300, 250),
  card: onScreen(1200, 630),
  poster: {
    // A4 at 96 pixels to an inch.
    width: 794,
    height: 1123,
    // What most printers leave white; the poster takes its shape inside.
    pdf: { format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } },
    isForPaper: true,
    size: 'A4, 210 × 297 mm',
  },
};

const CHOICES = {
  theme: Object.keys(themes),
  lang: ['en', 'cy'] satisfies Language[],
  message: Object.keys(record.messages) as MessageId[],
  shape: Object.keys(FORMATS) as Shape[],
} as const;

const OPTIONS = {
  out: { type: 'string' },
  theme: { type: 'string', multiple: true },
  lang: { type: 'string', multiple: true },
  message: { type: 'string', multiple: true },
  shape: { type: 'string', multiple: true },
  scale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const EXAMPLE = 'npm run assets -- --theme norfolk --lang cy --shape poster';

const HELP = `Writes the campaign’s messages as pictures (PNG) and documents (PDF), each with its alternative text,
and index.html to look at them all.

  ${EXAMPLE}

  --out <folder>         Where they go: assets/ unless given.
  --theme <theme>        ${CHOICES.theme.join(', ')}
  --lang <en|cy>         The language of the words.
  --message <message>    ${CHOICES.message.join(', ')}
  --shape <shape>        ${CHOICES.shape.map((shape) => `${shape} (${FORMATS[shape].size})`).join(', ')}
  --scale <1|2|3>        Pixels of the picture to each of its shape: 1 unless given.
  --help                 Shows this.

An option may stand several times; one that is left out means all.
`;

const chosen = <T extends string>(
  option: string,
  values: string[] | undefined,
  all: readonly T[],
) => {
  const stray = values?.find((value) => !all.includes(value as T));
  if (stray !== undefined)
    throw new UsageError(`--${option} “${stray}” is none. Write one of: ${all.join(', ')}`);
  return all.filter((each) => values?.includes(each) ?? true);
};

const readOptions = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    if ((error as Error).message.includes('positional')) {
      const [, stray = ''] = /'([^']*)'/.exec((error as Error).message) ?? [];
      throw new UsageError(`“${stray}” stands without its option. Write for example ${EXAMPLE}`);
    }
    throw optionError(error, OPTIONS, EXAMPLE);
  }
};

const readScale = (value = '1'): number => {
  if (/^[123]$/.test(value)) return Number(value);
  throw new UsageError(`--scale “${value}” is none. Write one of: 1, 2, 3`);
};

/** What a picture says, block by block, as a person would hear it. */
const altOf = (words: string): string =>
  selectAll('h1, p', fromHtml(words, { fragment: true }))
    .map((block) => toText(block).replace(/\s+/g, ' ').trim())
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(' ');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Piece {
  theme: string;
  language: Language;
  message: MessageId;
  shape: Shape;
}

/** The page of one asset: the words from the record, styled by the build, and nothing to ask for. */
const pageOf = (piece: Piece, words: string, css: string): string => {
  const { language, message, shape } = piece;
  const title = `${record.messages[message].heading[language]}: ${record.services['stop-it-now'].name[language]}`;
  const choices = { shape, message };
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>${css.replaceAll('</', '<\\/')}</style>
<style>:root { color-scheme: light; background: #fff } body { margin: 0 }</style>
</head><body><main>${pieceIn('tag', { name: 'campaign-asset', choices, plain: words })}</main></body></html>`;
};

/** Fails where the words need more room than the shape has: nothing is ever cut, so the box would have grown. */
const expectToFit = async (page: Page, { shape, message, language }: Piece) => {
  const { width, height } = FORMATS[shape];
  const box = await page.evaluate(() => {
    const { right, bottom } = document
      .querySelector('netsafe-campaign-asset')!
      .getBoundingClientRect();
    const { scrollWidth } = document.documentElement;
    return { width: Math.max(right, scrollWidth), height: bottom };
  });
  if (Math.abs(box.width - width) > 1 || Math.abs(box.height - height) > 1)
    throw new UsageError(
      `The words of “${message}” (${language}) need ${Math.round(box.width)} × ${Math.round(box.height)} pixels as a ${shape}, and may have ${width} × ${height}. Shorten them in src/record/, or name a browser with a narrower font in CHROME_PATH`,
    );
};

const browserOptions = async () => {
  // The pinned one draws the same everywhere.
  const options = (await findPinnedChromium()) ?? (await findChromium());
  if (!options) throw new UsageError('No Chromium was found. Name one in CHROME_PATH');
  return options;
};

class AssetPress {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly scale: number,
  ) {}

  static async start(scale: number): Promise<AssetPress> {
    const options = await browserOptions();
    const browser = await puppeteer.launch({
      ...options,
      args: [
        ...(options.args ?? []),
        '--disable-lcd-text',
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
      ],
    });
    const page = await browser.newPage();
    await page.setOfflineMode(true);
    return new AssetPress(browser, page, scale);
  }

  async print(piece: Piece, html: string, path: string): Promise<void> {
    const { width, height, pdf, isForPaper } = FORMATS[piece.shape];
    await this.page.setViewport({ width, height, deviceScaleFactor: this.scale });
    await this.page.emulateMediaType('screen');
    await this.page.setContent(html);
    await expectToFit(this.page, piece);
    await writeFile(
      `${path}.png`,
      await this.page.screenshot({ clip: { x: 0, y: 0, width, height } }),
    );
    if (isForPaper) await this.page.emulateMediaType('print');
    await writeFile(`${path}.pdf`, await this.page.pdf({ ...pdf, tagged: true }));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

const makeFolder = async (folder: string) => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `--out: ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}). Name a folder that you may write to`,
    );
  }
};

async function assets(args: string[], out: Output['out']): Promise<void> {
  const values = readOptions(args);
  if (values.help) {
    out(HELP);
    return;
  }
  const all = {
    themes: chosen('theme', values.theme, CHOICES.theme),
    languages: chosen('lang', values.lang, CHOICES.lang),
    messages: chosen('message', values.message, CHOICES.message),
    shapes: chosen('shape', values.shape, CHOICES.shape),
  };
  const scale = readScale(values.scale);
  if (!existsSync(join(DIST, 'netsafe.css')))
    throw new UsageError('There is no dist/ to draw from. Run npm run build first');
  const folder = resolve(values.out ?? join(ROOT, 'assets'));
  await makeFolder(folder);

  const groups = all.themes.flatMap((theme) =>
    all.languages.map((language) => ({ theme, language })),
  );
  const each = all.messages.length * all.shapes.length;
  const done: Asset[] = [];
  const press = await AssetPress.start(scale);
  try {
    for (const [index, { theme, language }] of groups.entries()) {
      const began = Date.now();
      out(`${index + 1} of ${groups.length}: ${theme}, ${language}, ${each} assets … `);
      const css = (
        await Promise.all(sheetsOf(theme).map((file) => readFile(join(DIST, file), 'utf8')))
      ).join('\n');
      for (const message of all.messages) {
        for (const shape of all.shapes) {
          const piece = { theme, language, message, shape };
          const words = toHtml(campaignAssetContent({ ...piece, level: 1 }));
          const stem = `${theme}/${language}/${message}-${shape}`;
          const path = join(folder, stem);
          await mkdir(dirname(path), { recursive: true });
          await press.print(piece, pageOf(piece, words, css), path);
          const alt = altOf(words);
          await writeFile(`${path}.txt`, `${alt}\n`);
          const { width, height, size } = FORMATS[shape];
          const title = record.messages[message].heading[language];
          done.push({ ...piece, title, stem, width, height, size, alt });
        }
      }
      out(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    }
  } finally {
    await press.close();
  }
  const names = Object.fromEntries(Object.entries(themes).map(([id, { name }]) => [id, name]));
  await writeFile(join(folder, 'index.html'), assetSheet(done, names));
  out(
    `${done.length} assets, each as PNG and PDF with its alternative text. Open ${relative(process.cwd(), join(folder, 'index.html'))} and look at them.\n`,
  );
}

/** Runs the command; its exit status. */
export const runAssets = (args: string[], output: Partial<Output> = {}): Promise<number> => {
  const { out, err } = { ...TERMINAL, ...output };
  return exitStatus(() => assets(args, out), { err });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await runAssets(process.argv.slice(2));
