// Puts every piece through every subject, with our configuration and without, and says what survived.
import type { Page } from 'puppeteer-core';
import type { DrivenEngine } from '../support/launch.js';
import { Bench } from './bench.js';
import { TIERS, pieces, type Piece, type Tier } from './pieces.js';
import { SUBJECTS } from './subjects/all.js';
import type { Subject } from './subjects/subject.js';
import { survivalOf, together, type Survival } from './survival.js';

export const TYPED = ' It’s 9.';
export const around = (html: string, typed = '') =>
  `<p>Before it.${typed}</p>\n${html}\n<p>After it.</p>`;

/** One piece, and how it was when it had been saved, loaded and saved again. */
export interface Trial {
  piece: Piece;
  saved: string;
  savedAgain: string;
  survival: Survival;
}

const roundTrip = (page: Page, html: string): Promise<string> =>
  page.evaluate((html) => {
    editorBench.load(html);
    return editorBench.save();
  }, html);

/** Loads a piece, types beside it, saves, loads what was saved, and saves that. */
export const edit = async (page: Page, html: string): Promise<[saved: string, again: string]> => {
  await page.evaluate((html) => {
    editorBench.load(html);
    editorBench.caret('p');
  }, around(html));
  await page.keyboard.type(TYPED);
  const saved = await page.evaluate(() => editorBench.save());
  return [saved, await roundTrip(page, saved)];
};

type Treatment = (piece: Piece) => Promise<Trial>;

const edited =
  (page: Page): Treatment =>
  async (piece) => {
    const [saved, savedAgain] = await edit(page, piece.html);
    const survival = survivalOf(piece, around(piece.html, TYPED), saved);
    return { piece, saved, savedAgain, survival };
  };

const cleaned =
  (clean: (html: string) => Promise<string>): Treatment =>
  async (piece) => {
    const saved = await clean(around(piece.html));
    const survival = survivalOf(piece, around(piece.html), saved);
    return { piece, saved, savedAgain: await clean(saved), survival };
  };

/** What a subject makes of some HTML, without anybody typing. */
export interface RoundTripper {
  roundTrip(html: string): Promise<string>;
  /** Where it happens, if that is a page. */
  page?: Page;
}

export const roundTripper = async (
  { page: pageOf, clean }: Subject,
  isConfigured: boolean,
  bench: Bench,
): Promise<RoundTripper> => {
  if (clean) return { roundTrip: (html) => Promise.resolve(clean(html, isConfigured)) };
  const page = await bench.open(await pageOf!(isConfigured));
  return { page, roundTrip: (html) => roundTrip(page, html) };
};

/** Every piece of every tier, through a subject. */
export const tryOut = async (
  subject: Subject,
  isConfigured: boolean,
  bench: Bench,
): Promise<Record<Tier, Trial[]>> => {
  const { page, roundTrip } = await roundTripper(subject, isConfigured, bench);
  const treat = subject.isEditor ? edited(page!) : cleaned(roundTrip);
  const trials = {} as Record<Tier, Trial[]>;
  for (const tier of TIERS) {
    trials[tier] = [];
    for (const piece of await pieces(tier)) trials[tier].push(await treat(piece));
  }
  return trials;
};

export type Tiers = Record<Tier, Survival>;

/** What a subject leaves of each tier. */
export interface Measured {
  name: string;
  version: string;
  /** By whom it was saved, or where it is shown. */
  how?: string;
  without: Tiers;
  with: Tiers;
}

export const tiersOf = (trials: Record<Tier, Trial[]>): Tiers =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, together(trials[tier].map(({ survival }) => survival))]),
  ) as Tiers;

/** Everything, in one engine. */
export const measure = async (
  engine: DrivenEngine = 'chromium',
): Promise<Record<string, Measured>> => {
  const bench = await Bench.start(engine);
  if (!bench) throw new Error(`There is no ${engine} here.`);
  try {
    const measured: Record<string, Measured> = {};
    for (const subject of SUBJECTS) {
      const { id, name, version } = subject;
      measured[id] = {
        name,
        version,
        without: tiersOf(await tryOut(subject, false, bench)),
        with: tiersOf(await tryOut(subject, true, bench)),
      };
    }
    return measured;
  } finally {
    await bench.close();
  }
};
