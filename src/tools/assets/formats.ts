// What an asset may be.
import type { PDFOptions } from 'puppeteer-core';
import type { Language } from '../../record/record.js';

export const LANGUAGES: readonly Language[] = ['en', 'cy'];

/** The shapes that assets are drawn in. */
export const SHAPES = [
  'banner',
  'card',
  'square',
  'story',
  'poster',
  'print-poster',
  'office-poster',
  'bilingual-poster',
] as const;
export type AssetShape = (typeof SHAPES)[number];

/** A sheet larger than the paper that is left of it, in millimetres. */
export interface Sheet {
  width: number;
  height: number;
  /** How far from its edges it is cut. */
  cut: number;
  /** How far beyond the cut the colours go on. */
  bleed: number;
}

export interface Format {
  /** Of the picture, in CSS pixels. */
  width: number;
  height: number;
  /** The document's page. */
  pdf: PDFOptions;
  /** The sheet that a print shop cuts it from. */
  sheet?: Sheet;
  /** Whether people stand before it: it has a code to scan, and says what happens when they call. */
  isPoster: boolean;
  /** Whether both languages stand on it, Welsh first. */
  isBilingual?: true;
  size: string;
  /** What it is for, for whoever chooses one. */
  use: string;
}

const onScreen = (width: number, height: number, use: string): Format => ({
  width,
  height,
  pdf: { width: `${width}px`, height: `${height}px`, printBackground: true },
  isPoster: false,
  size: `${width} × ${height} pixels`,
  use,
});

// Pixels of CSS to a millimetre.
const MM = 96 / 25.4;
const A4 = { width: 210, height: 297 };

const onPaper = (use: string, sheet?: Sheet): Format => {
  const { width, height } = sheet ?? A4;
  return {
    width: Math.round(width * MM),
    height: Math.round(height * MM),
    pdf: { width: `${width}mm`, height: `${height}mm`, printBackground: true },
    ...(sheet && { sheet }),
    isPoster: true,
    size: sheet
      ? `A4 with ${sheet.bleed} mm of bleed and crop marks, ${width} × ${height} mm`
      : 'A4, 210 × 297 mm',
    use,
  };
};

export const FORMATS: Record<AssetShape, Format> = {
  banner: onScreen(300, 250, 'a small banner on a page'),
  card: onScreen(1200, 630, 'the picture of a link, and of a post'),
  square: onScreen(1080, 1080, 'a square post'),
  story: onScreen(1080, 1920, 'a story, clear of its controls'),
  poster: onPaper('a poster for a screen, or a printer that prints to the edge'),
  'print-poster': onPaper('a poster for a print shop', {
    width: 230,
    height: 317,
    cut: 10,
    bleed: 3,
  }),
  'office-poster': onPaper('a poster for an office printer, black on white'),
  'bilingual-poster': { ...onPaper('a poster in both languages, Welsh first'), isBilingual: true },
};
