// What an asset may be.
import type { PDFOptions } from 'puppeteer-core';
import type { Shape } from '../../components/campaign-asset/campaign-asset.content.js';
import type { Language } from '../../record/record.js';

export const LANGUAGES: readonly Language[] = ['en', 'cy'];

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

export const FORMATS: Record<Shape, Format> = {
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
