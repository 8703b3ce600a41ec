// Writes the campaign's messages as pictures and documents, each with its alternative text.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Browser, Page } from 'puppeteer-core';
import {
  campaignAssetContent,
  type Shape,
} from '../../components/campaign-asset/campaign-asset.content.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { toHtml } from '../release/to-html.node.js';
import { pieceIn, sheetsOf } from '../snippet/snippet.js';
import { themes } from '../../tokens.js';
import { findChromium, findPinnedChromium } from '../browser/find-browser.mjs';
import { launchToDraw } from '../browser/launch.js';
import { assetSheet, type Asset } from './asset-sheet.js';
import { FORMATS, LANGUAGES } from './formats.js';
import { UsageError, type Output } from '../command-line.js';
import { packagePath } from '../package.js';

const DIST = packagePath('dist');

/** What whoever wants assets has chosen; what is left out means all. */
export interface AssetOptions {
  out?: string;
  theme?: string[];
  lang?: Language[];
  message?: MessageId[];
  shape?: Shape[];
  scale: number;
}

const keys = <T extends string>(of: Record<T, unknown>) => Object.keys(of) as T[];

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
    const browser = await launchToDraw(await browserOptions());
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

/** Draws and prints all that was asked for, and a page to look at it. */
export async function printAssets(
  options: AssetOptions,
  { out }: Pick<Output, 'out'>,
): Promise<void> {
  const all = {
    themes: options.theme ?? keys(themes),
    languages: options.lang ?? LANGUAGES,
    messages: options.message ?? keys(record.messages),
    shapes: options.shape ?? keys(FORMATS),
  };
  if (!existsSync(join(DIST, 'netsafe.css')))
    throw new UsageError('There is no dist/ to draw from. Run npm run build first');
  const folder = resolve(options.out ?? 'assets');
  await makeFolder(folder);

  const groups = all.themes.flatMap((theme) =>
    all.languages.map((language) => ({ theme, language })),
  );
  const each = all.messages.length * all.shapes.length;
  const done: Asset[] = [];
  const press = await AssetPress.start(options.scale);
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
