// Writes the campaign's messages as pictures and documents, each with its alternative text.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Browser, Page } from 'puppeteer-core';
import { record, type Language, type MessageId } from '../../record/record.js';
import { toHtml } from '../release/to-html.node.js';
import { sheetsOf } from '../snippet/snippet.js';
import { themes } from '../../tokens.js';
import { findChromium, findPinnedChromium } from '../browser/find-browser.mjs';
import { launchToDraw } from '../browser/launch.js';
import { assetSheet, type Asset } from './asset-sheet.js';
import { drawingOf, type Piece, type Sender } from './drawing.js';
import { drawingCss } from './drawing.css.js';
import { FORMATS, LANGUAGES, SHAPES, type AssetShape, type Sheet } from './formats.js';
import { manifestOf } from './manifest.js';
import { writePosts } from './posts.js';
import { UsageError, type Output } from '../command-line.js';
import { packagePath } from '../package.js';
import { readRecord } from '../record/read-record.js';

const DIST = packagePath('dist');

// Files of the font, and what each is for: letters of English, and those of Welsh with a circumflex.
const FONTS = [
  ['public-sans-latin.woff2', 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212'],
  ['public-sans-latin-ext.woff2', 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF'],
] as const;

/** What whoever wants assets has chosen; what is left out means all. */
export interface AssetOptions {
  out?: string;
  theme?: string[];
  lang?: Language[];
  message?: MessageId[];
  shape?: AssetShape[];
  /** The force whose assets they are. */
  force?: Sender | undefined;
  scale: number;
}

const keys = <T extends string>(of: Record<T, unknown>) => Object.keys(of) as T[];

/** What a picture says, block by block, as a person would hear it. */
const altOf = (words: string): string =>
  selectAll('h1, p, svg[aria-label]', fromHtml(words, { fragment: true }))
    .map((block) =>
      block.tagName === 'svg'
        ? `QR code: ${String(block.properties.ariaLabel)}`
        : toText(block).replace(/\s+/g, ' ').trim(),
    )
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join(' ');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where a drawing's language stands in its address: both of a bilingual one. */
const folderOf = (languages: readonly Language[]) => languages.join('-');

const fontFace = async (): Promise<string> => {
  const faces = await Promise.all(
    FONTS.map(async ([name, range]) => {
      const data = (await readFile(join(DIST, 'fonts', name))).toString('base64');
      return `@font-face{font-family:"Public Sans";font-weight:100 900;src:url(data:font/woff2;base64,${data});unicode-range:${range}}`;
    }),
  );
  return faces.join('');
};

/** The page of one asset: the words from the record in the theme's colours, and nothing to ask for. */
const pageOf = (piece: Piece, words: string, css: string): string => {
  const { languages, message } = piece;
  const [language] = languages as [Language];
  const title = `${record.messages[message].heading[language]}: ${record.services['stop-it-now'].name[language]}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>${css.replaceAll('</', '<\\/')}</style>
</head><body>${words}</body></html>`;
};

/**
 * Makes headline and number as large as their room allows: nothing is cut, and nothing stands over the edge. It runs in the
 * page; whether all of it has room in the end.
 */
const fitWords = async (least: number): Promise<boolean> => {
  await document.fonts.ready;
  const asset = document.querySelector<HTMLElement>('.asset')!;
  // What is made smaller, and the boxes that have to hold their words.
  for (const [name, boxes] of [
    ['--number-fit', '.call'],
    ['--fit', '.field > *'],
  ] as const) {
    let size = 1;
    do asset.style.setProperty(name, String(size));
    while (
      [...asset.querySelectorAll(boxes)].some(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          box.getBoundingClientRect().bottom >
            box.parentElement!.getBoundingClientRect().bottom -
              parseFloat(getComputedStyle(box.parentElement!).paddingBottom) +
              1,
      ) &&
      (size -= 0.02) > least
    );
    if (size <= least) return false;
  }
  return asset.scrollHeight <= asset.clientHeight + 1;
};

// Smaller than this a headline is none.
const LEAST = 0.4;

const expectToFit = async (page: Page, { shape, message, languages }: Piece) => {
  if (!(await page.evaluate(fitWords, LEAST)))
    throw new UsageError(
      `The words of “${message}” (${languages.join(', ')}) are too long for a ${shape}. Shorten them in campaign.json or src/record/`,
    );
};

const browserOptions = async () => {
  // The pinned one draws the same everywhere.
  const options = (await findPinnedChromium()) ?? (await findChromium());
  if (!options) throw new UsageError('No Chromium was found. Name one in CHROME_PATH');
  return options;
};

// PDF counts in points.
const POINT = 25.4 / 72;

/** A document that tells a print shop’s software where its sheet is cut, and how far its colours go on. */
const withBoxes = async (document: Uint8Array, { cut, bleed }: Sheet): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(document, { updateMetadata: false });
  for (const page of pdf.getPages()) {
    const { width, height } = page.getMediaBox();
    const boxAt = (edge: number) =>
      [edge, edge, width - 2 * edge, height - 2 * edge] as [number, number, number, number];
    page.setTrimBox(...boxAt(cut / POINT));
    page.setBleedBox(...boxAt((cut - bleed) / POINT));
  }
  // As old software reads it too.
  return pdf.save({ useObjectStreams: false });
};

class AssetPress {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly scale: number,
  ) {}

  static async start(scale: number): Promise<AssetPress> {
    const browser = await launchToDraw(await browserOptions());
    const page = await browser.newPage();
    await page.setOfflineMode(true);
    return new AssetPress(browser, page, scale);
  }

  async print(piece: Piece, html: string, path: string): Promise<void> {
    const { width, height, pdf, sheet } = FORMATS[piece.shape];
    await this.page.setViewport({ width, height, deviceScaleFactor: this.scale });
    await this.page.emulateMediaType('screen');
    await this.page.setContent(html);
    await expectToFit(this.page, piece);
    await writeFile(
      `${path}.png`,
      await this.page.screenshot({ clip: { x: 0, y: 0, width, height } }),
    );
    const document = await this.page.pdf({ ...pdf, tagged: true });
    await writeFile(`${path}.pdf`, sheet ? await withBoxes(document, sheet) : document);
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

/** Draws and prints all that was asked for, with the words to publish beside it, a list and a page to look at it. */
export async function printAssets(
  { force, ...options }: AssetOptions,
  { out }: Pick<Output, 'out'>,
): Promise<void> {
  const all = {
    themes: options.theme ?? keys(themes),
    languages: options.lang ?? LANGUAGES,
    messages: options.message ?? keys(record.messages),
    shapes: options.shape ?? SHAPES,
  };
  if (!existsSync(join(DIST, 'netsafe.css')))
    throw new UsageError('There is no dist/ to draw from. Run npm run build first');
  const folder = resolve(options.out ?? 'assets');
  await makeFolder(folder);

  const isBilingual = (shape: AssetShape) => !!FORMATS[shape].isBilingual;
  // Welsh first: it is no less favoured than English (Welsh Language Standards).
  const both = LANGUAGES.every((each) => all.languages.includes(each));
  const groups = all.themes.flatMap((theme) =>
    [
      ...all.languages.map((language) => ({
        languages: [language],
        shapes: all.shapes.filter((shape) => !isBilingual(shape)),
      })),
      ...(both
        ? [{ languages: ['cy', 'en'] as Language[], shapes: all.shapes.filter(isBilingual) }]
        : []),
    ]
      .filter(({ shapes }) => shapes.length)
      .map((group) => ({ theme, ...group })),
  );
  if (!groups.length)
    throw new UsageError(
      'A bilingual-poster is in both languages. Write --lang en cy, or leave --lang out',
    );
  const { organisation } = (await readRecord()).services['stop-it-now']!;
  const senders = [...(force ? [force] : []), organisation];
  const font = await fontFace();
  const done: Asset[] = [];
  const press = await AssetPress.start(options.scale);
  try {
    for (const [index, { theme, languages, shapes }] of groups.entries()) {
      const began = Date.now();
      const count = all.messages.length * shapes.length;
      out(
        `${index + 1} of ${groups.length}: ${theme}, ${languages.join(' and ')}, ${count} assets … `,
      );
      const sheets = await Promise.all(
        sheetsOf(theme).map((file) => readFile(join(DIST, file), 'utf8')),
      );
      const css = [font, ...sheets, drawingCss].join('\n');
      for (const message of all.messages) {
        for (const shape of shapes) {
          const piece = { message, shape, languages, senders };
          const words = toHtml(drawingOf(piece));
          const stem = `${theme}/${folderOf(languages)}/${message}-${shape}`;
          const path = join(folder, stem);
          await mkdir(dirname(path), { recursive: true });
          await press.print(piece, pageOf(piece, words, css), path);
          const alt = altOf(words);
          await writeFile(`${path}.txt`, `${alt}\n`);
          const { width, height, size } = FORMATS[shape];
          const title = record.messages[message].heading[languages[0]!];
          done.push({ theme, languages, message, shape, title, stem, width, height, size, alt });
        }
      }
      out(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    }
  } finally {
    await press.close();
  }
  const posts = await writePosts(folder, all);
  await copyFile(join(DIST, 'fonts', 'LICENSE.txt'), join(folder, 'FONT-LICENSE.txt'));
  await writeFile(join(folder, 'manifest.csv'), manifestOf(done, posts));
  const names = Object.fromEntries(Object.entries(themes).map(([id, { name }]) => [id, name]));
  await writeFile(join(folder, 'index.html'), assetSheet(done, posts, names));
  out(
    `${done.length} assets, each as PNG and PDF with its alternative text, and ${posts.length} posts; manifest.csv lists them. Open ${relative(process.cwd(), join(folder, 'index.html'))} and look at them.\n`,
  );
}
