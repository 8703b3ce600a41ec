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

export interface Format {
  /** Of the picture, in CSS pixels. */
  width: number;
  height: number;
  /** The document's page. */
  pdf: PDFOptions;
  /** In millimetres: what is printed beyond the paper's edge and cut off, and the room around it for crop marks. */
  bleed?: { beyond: number; around: number };
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

const MM = 96 / 25.4;
const A4 = { width: 210, height: 297 };

const onPaper = (use: string, { beyond, around } = { beyond: 0, around: 0 }): Format => {
  const [width, height] = [A4.width, A4.height].map((side) => side + 2 * (beyond + around)) as [
    number,
    number,
  ];
  return {
    width: Math.round(width * MM),
    height: Math.round(height * MM),
    pdf: { width: `${width}mm`, height: `${height}mm`, printBackground: true },
    ...(beyond && { bleed: { beyond, around } }),
    isPoster: true,
    size: beyond
      ? `A4 with ${beyond} mm of bleed and crop marks, ${width} × ${height} mm`
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
  'print-poster': onPaper('a poster for a print shop', { beyond: 3, around: 7 }),
  'office-poster': onPaper('a poster for an office printer, black on white'),
  'bilingual-poster': { ...onPaper('a poster in both languages, Welsh first'), isBilingual: true },
};
