// Pages as readers change them: every component in every form and in every choice that its style knows, on a page of
// nothing else and in three host pages. Nothing here is written for one component.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import {
  STYLESHEET,
  open,
  pageOf,
  script,
  settle,
  styled,
  type OpenOptions,
  type Visit,
} from './embed.js';
import type { MediaFeatures } from './commands.js';
import type { DrivenEngine } from '../../src/tools/browser/launch.js';
import { emulateMedia } from './media-plugin.mjs';
import { TAGS, specimens, specimensInTurn, type Form, type Specimen } from './specimens.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const INSPECTOR = read('test/harness/settings-inspector.js');

/** What was looked at, and what a reader would miss. */
export interface Finding {
  seen: number;
  problems: string[];
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Where a frame stands in the whole page, and how thick its edges are. */
export interface FrameBox {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  edges: Record<Side, number>;
  /** Which of them have a colour. Forced colours give one to all. */
  seen: Side[];
  /** How far from the edge at which lines begin the first word stands. */
  start: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface SettingsInspector {
  addresses(): { name: string; text: string; href: string; printed: string }[];
  adjusted(): Finding;
  boxes(): FrameBox[];
  brokenNumbers(): Finding;
  contrasts(ofText: number, ofMarks: number): Finding;
  cut(): Finding;
  insets(): { name: string; insets: number[] }[];
  motion(): Finding;
  numberOrder(): Finding;
  overlaps(): Finding;
  paragraphs(after: number): Finding;
  printed(): Finding;
  scrollsAcross(): Finding;
  /** What stands in a sentence of the page is as large as the sentence. */
  sizes(): { name: string; size: number; isInSentence: boolean }[];
  spacing(expected: { line: number; letter: number; word: number }, of?: 'children'): Finding;
  splits(): Finding;
  texts(): string[];
  transparency(): Finding;
  adopt(css: string): void;
  enlarge(times: number): Promise<void>;
  focus(): { name: string; box: Pick<Rect, 'width' | 'height'>; around: Rect } | undefined;
  blur(): void;
}

declare global {
  var settingsInspector: SettingsInspector;
}

type Held = Pick<Specimen, 'id' | 'html'>;

/** Every choice that a component's style answers to: `loudness="loud"`, as its sheet names it. */
const choices = (tag: string): string[] => {
  const name = tag.slice('netsafe-'.length);
  const css = read(`src/components/${name}/${name}.styles.ts`);
  const found = [...css.matchAll(/:host\(\[([\w-]+)(?:='([^']*)')?\]\)/g)];
  return [...new Set(found.map(([, choice, value = '']) => `${choice}="${value}"`))];
};

const CHOSEN: readonly Held[] = TAGS.flatMap((tag) =>
  choices(tag).map((choice) => ({
    id: `${tag.slice('netsafe-'.length)}-${choice.replace(/\W+/g, '-')}`,
    html: `<${tag} ${choice}></${tag}>`,
  })),
);

// Which forms stand in which place of a host page: each component in each place.
const FORMS: Record<string, readonly Form[]> = {
  banner: ['tag'],
  notice: ['data'],
  quotation: ['empty'],
  cards: ['tag', 'empty'],
};

const hostPage = async (name: string, head: string): Promise<string> => {
  let page = read(`stories/hosts/${name}.html`).replace('</head>', `${head}</head>`);
  for (const [place, forms] of Object.entries(FORMS)) {
    const held: Held[] = [...(await specimens(...forms)), ...(place === 'cards' ? CHOSEN : [])];
    const sections = held.map(
      ({ id, html }) => `<section class="specimen" id="${place}-${id}">${html}</section>`,
    );
    const mark = new RegExp(`(data-place="${place}"[^>]*>)`);
    if (!mark.test(page)) throw new Error(`${name}.html has no place for ${place}.`);
    page = page.replace(mark, (tag) => tag + sections.join('\n'));
  }
  return page;
};

const plainPage = async (head: string): Promise<string> => {
  const forms = ['data', 'tag', 'empty'] as const;
  const written = await (process.env.NIGHTLY
    ? specimens(...forms)
    : specimensInTurn('a page of nothing else', ...forms));
  const chosen = CHOSEN.map((held) => ({ ...written[0]!, ...held }));
  return pageOf([...written, ...chosen], head);
};

type PageMaker = (head: string) => Promise<string>;

/** Pages of nothing else and of others, with what a test adds to their heads. */
export const ALL_PAGES = {
  'a page of nothing else': plainPage,
  'a white news page': (head) => hostPage('news', head),
  'a page in one strong colour': (head) => hostPage('branded', head),
  'an old page': (head) => hostPage('legacy', head),
} satisfies Record<string, PageMaker>;

/** The pages on which every setting is tried: the first, and the others at night. */
export const PAGES: Record<string, PageMaker> = process.env.NIGHTLY
  ? ALL_PAGES
  : { 'a page of nothing else': plainPage };

// A scroll bar that takes room would make each width another one.
const PHONE = ':root { scrollbar-width: none }';

export interface Setting {
  width?: number;
  media?: MediaFeatures;
  /** How many times as large as the page's own the reader has made its text. */
  text?: number;
  /** A sheet that stands before all others. */
  first?: string;
  /** A sheet that stands after all others. */
  last?: string;
  /** Attributes of the page's root. */
  root?: Record<string, string>;
}

/** Opens a page as somebody has set it, with the stylesheet and the script, and waits until it is complete. */
export const openAs = async (
  engine: DrivenEngine,
  page: (head: string) => Promise<string>,
  { width = 1280, media = {}, text = 1, first = '', last = '', root = {} }: Setting = {},
): Promise<Visit> => {
  const html = (await page(`${STYLESHEET}${script()}<style>${last}</style>`))
    .replace('<head>', `<head><style>${first}</style><style>${PHONE}</style>`)
    .replace(
      /<html /,
      `<html ${Object.entries(root)
        .map(([name, value]) => `${name}="${value}" `)
        .join('')}`,
    );
  const options: OpenOptions = { viewport: { width, height: 800 } };
  const visit = await open(engine, html, options);
  await emulateMedia(engine, visit.page, media);
  await settle(visit);
  await styled(visit);
  await visit.page.evaluate(() => embedInspector.unfold(document));
  await visit.page.evaluate(INSPECTOR);
  if (text !== 1) await visit.page.evaluate((times) => settingsInspector.enlarge(times), text);
  return visit;
};

/** A reader's settings end with the test that chose them, some of them belong to the whole browser. */
export const withSetting = async (
  engine: DrivenEngine,
  page: (head: string) => Promise<string>,
  setting: Setting,
  look: (visit: Visit) => Promise<void>,
): Promise<void> => {
  const visit = await openAs(engine, page, setting);
  try {
    await look(visit);
  } finally {
    await emulateMedia(engine, visit.page, {});
  }
};

/** What an inspection found: enough was looked at, and nothing was amiss. With a change there is a third of it. */
export const expectSound = ({ seen, problems }: Finding, what = '', least = 10): void => {
  expect(problems, what).to.deep.equal([]);
  const wanted = process.env.NIGHTLY ? least : Math.ceil(least / 3);
  expect(seen, `${what}: things that were looked at`).to.be.at.least(wanted);
};

/** Every theme of the package. */
export const themes = (): string[] =>
  readdirSync(new URL('dist/themes/', ROOT)).map((file) => file.replace(/\.css$/, ''));
