// Puts every piece through every subject, with our configuration and without, and says what survived.
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import type { Page } from 'puppeteer-core';
import type { DrivenEngine } from '../../src/tools/browser/launch.js';
import { Bench } from './bench.js';
import { TIERS, pieces, type Piece, type Tier } from './pieces.js';
import { SUBJECTS } from './subjects/all.js';
import type { Subject } from './subjects/subject.js';
import { parse, survivalOf, together, wordsOf, type Survival } from './survival.js';

const TYPED = ' It’s 9.';
const before = (index: number) => `Before piece ${index}.`;

/** A piece as it stands on a page of its own. */
export const around = (html: string) => `<p>Before it.</p>\n${html}\n<p>After it.</p>`;

/** One piece, and how it was when it had been saved. */
export interface Trial {
  piece: Piece;
  /** What stood between the paragraph before it and the next. */
  saved: string;
  survival: Survival;
}

/** All pieces of a tier on one page, as they went in, and how that page was. */
export interface TierTrial {
  trials: Trial[];
  saved: string;
  /** The same, loaded and saved again. */
  savedAgain: string;
}

const roundTrip = (page: Page, html: string): Promise<string> =>
  page.evaluate((html) => {
    editorBench.load(html);
    return editorBench.save();
  }, html);

const pageOf = (all: readonly Piece[]): string =>
  [...all.map(({ html }, index) => `<p>${before(index)}</p>\n${html}`), '<p>After them.</p>'].join(
    '\n',
  );

/**
 * What stands between the paragraphs that part the pieces. These are looked for at the page's own level alone: where a
 * piece took in what follows it, or broke the paragraph before it, that one is missing.
 */
export const partsOf = (saved: string, count: number, typed = ''): Root[] => {
  const { children } = parse(saved);
  const found = (words: string) => {
    const at = children.findIndex(
      (child) => child.type === 'element' && child.tagName === 'p' && wordsOf(child) === words,
    );
    if (at < 0) throw new Error(`“${words}” does not stand by itself: ${saved}`);
    return at;
  };
  const starts = Array.from({ length: count }, (_, index) =>
    found(`${before(index)}${index ? '' : typed}`),
  );
  const ends = [...starts.slice(1), found('After them.')];
  return starts.map((start, index) => ({
    type: 'root',
    children: children.slice(start + 1, ends[index]),
  }));
};

const trialsOf = (all: readonly Piece[], saved: string, typed?: string): Trial[] =>
  partsOf(saved, all.length, typed).map((part, index) => {
    const piece = all[index]!;
    return { piece, saved: toHtml(part), survival: survivalOf(piece, piece.html, part) };
  });

type Treatment = (all: readonly Piece[]) => Promise<TierTrial>;

/** Loads the pieces, types beside them, saves, loads what was saved, and saves that. */
const edited =
  (page: Page): Treatment =>
  async (all) => {
    await page.evaluate((html) => {
      editorBench.load(html);
      editorBench.caret('p');
    }, pageOf(all));
    await page.keyboard.type(TYPED);
    const saved = await page.evaluate(() => editorBench.save());
    return { trials: trialsOf(all, saved, TYPED), saved, savedAgain: await roundTrip(page, saved) };
  };

const cleaned =
  (clean: (html: string) => Promise<string>): Treatment =>
  async (all) => {
    const saved = await clean(pageOf(all));
    return { trials: trialsOf(all, saved), saved, savedAgain: await clean(saved) };
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
): Promise<Record<Tier, TierTrial>> => {
  const { page, roundTrip } = await roundTripper(subject, isConfigured, bench);
  const treat = subject.isEditor ? edited(page!) : cleaned(roundTrip);
  const trials = {} as Record<Tier, TierTrial>;
  for (const tier of TIERS) trials[tier] = await treat(await pieces(tier));
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

export const tiersOf = (tried: Record<Tier, { trials: readonly Trial[] }>): Tiers =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, together(tried[tier].trials.map(({ survival }) => survival))]),
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
