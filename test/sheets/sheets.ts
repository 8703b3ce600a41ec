// Draws a component, or a whole page, as every reader may see it: themes across, modes down. One picture, always the same.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { PNG } from 'pngjs';
import type { Browser, CDPSession, LaunchOptions, Page } from 'puppeteer-core';
import { launchToDraw } from '../../src/tools/browser/launch.js';
import { themes } from '../../tokens/roles.generated.json' with { type: 'json' };
import { TestServer } from '../harness/server.js';
import { TAGS } from '../harness/specimens.js';

const ROOT = new URL('../../', import.meta.url);
const DIST = new URL('dist', ROOT).pathname;
const INSPECTOR = readFileSync(new URL('../harness/embed-inspector.js', import.meta.url), 'utf8');

/** Every component, without `netsafe-`. */
export const COMPONENTS = TAGS.map((tag) => tag.slice('netsafe-'.length)).sort();

const NAME = /^(wide-)?(page-)?(.+)$/;
const NARROW = [...COMPONENTS, 'page-campaign', 'page-get-help', 'page-release'];

/** Every sheet: the components and the whole pages in columns as wide as a phone, and in columns as wide as a desk’s page. */
export const SHEETS = [...NARROW, ...NARROW.map((name) => `wide-${name}`)];

interface SheetMode {
  title: string;
  scheme: 'light' | 'dark';
  media?: string;
  features?: { name: string; value: string }[];
}

const MORE = [{ name: 'prefers-contrast', value: 'more' }];
const MODES: readonly SheetMode[] = [
  { title: 'Light', scheme: 'light' },
  { title: 'Dark', scheme: 'dark' },
  { title: 'Light, more contrast', scheme: 'light', features: MORE },
  { title: 'Dark, more contrast', scheme: 'dark', features: MORE },
  {
    title: 'Forced colours',
    scheme: 'dark',
    features: [{ name: 'forced-colors', value: 'active' }],
  },
  { title: 'Print, from a dark page', scheme: 'dark', media: 'print' },
];

interface StoryModule {
  default: {
    args?: Record<string, unknown>;
    render: (args: object, context: object) => unknown;
  };
  [story: string]: {
    args?: Record<string, unknown>;
    tags?: string[];
    render?: (args: object, context: object) => unknown;
  };
}

/** The default story of a component, and those tagged “sheet”, as HTML. */
async function storiesOf(name: string): Promise<string[]> {
  const path = `stories/components/${name}.stories.ts`;
  const { default: meta, ...stories } = (await import(new URL(path, ROOT).href)) as StoryModule;
  const shown = Object.entries(stories).filter(
    ([story, { tags }]) => story === 'Default' || tags?.includes('sheet'),
  );
  if (!shown.length)
    throw new Error(`${path} has no story called Default: give one the tag “sheet”`);
  return shown.map(([, story]) => {
    const template = (story.render ?? meta.render)(
      { ...meta.args, ...story.args },
      { globals: { lang: 'en', scheme: 'light', theme: 'neutral' } },
    );
    return collectResultSync(render(template)).replace(/<!--[^]*?-->|<\?>/g, '');
  });
}

/** What stands in each column of a sheet, and the styles that only it needs. */
interface Content {
  parts: readonly string[];
  style: string;
  /** How wide a column is, in pixels. */
  cell: number;
  themes: readonly { id: string; name: string }[];
  /** A whole page is compared in the light and in the dark: its parts are in the other modes by themselves. */
  modes: readonly SheetMode[];
}

/** One of the pages that the build makes: what a site would serve. */
async function partsOfPage(name: string): Promise<Pick<Content, 'parts' | 'style'>> {
  const page = await readFile(`${DIST}/pages/${name}.html`, 'utf8');
  const between = (start: string, end: string) =>
    page.slice(page.indexOf(start) + start.length, page.lastIndexOf(end));
  return {
    parts: [between('<body>', '</body>')],
    // As narrow as its column, whatever stands in it.
    style: `${between('<style>', '</style>')} .theme { grid-template-columns: minmax(0, 1fr) }`,
  };
}

const PHONE = 320;
const DESK = 1120;
// Where there is room, it is the layout that is another: two themes show it.
const DESK_THEMES = themes.filter(({ id }) => id === 'essex' || id === 'norfolk');

const contentOf = async (name: string): Promise<Content> => {
  const [, wide, page, what] = NAME.exec(name)!;
  return {
    ...(page ? await partsOfPage(what!) : { parts: await storiesOf(what!), style: '' }),
    ...(wide ? { cell: DESK, themes: DESK_THEMES } : { cell: PHONE, themes }),
    modes: page || wide ? MODES.slice(0, 2) : MODES,
  };
};

const GAP = 24;

/** Where a theme’s column begins. */
export const leftOf = (index: number, cell: number): number => GAP + index * (cell + GAP);
// The page's own colours, which only “inherit” takes.
const PAGE = '--netsafe-host-brand: #8a4b00; --netsafe-host-link: #7a2d6b';

const pageOf = ({ parts, style, cell, themes }: Content) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sheet</title>
<link rel="stylesheet" href="/netsafe.css"><link rel="stylesheet" href="/themes.css">
<style>${style}</style>
<style>
  :root { ${PAGE}; color: CanvasText; background: Canvas; }
  body { margin: 0; padding: ${GAP}px; font: 16px/1.5 sans-serif; }
  body > h1 { margin: 0 0 8px; font-size: 24px; }
  .themes { display: grid; grid-template-columns: repeat(${themes.length}, ${cell}px); gap: ${GAP}px; align-items: start; }
  .theme { display: grid; gap: ${GAP}px; }
  .theme > h2 { margin: 0; font-size: 16px; }
</style></head><body>
<h1></h1>
<div class="themes">${themes
  .map(
    ({ id, name }) =>
      `<section class="theme specimen" data-netsafe-theme="${id}"><h2>${name}</h2>${parts.join('')}</section>`,
  )
  .join('')}</div>
<script type="module" src="/netsafe.js"></script>
</body></html>`;

/** All themes in one mode. */
export interface SheetRow {
  title: string;
  picture: PNG;
}

export interface Sheet {
  /** What each column is. */
  themes: readonly string[];
  /** How wide each column is, in pixels. */
  cell: number;
  rows: readonly SheetRow[];
}

/** A browser that draws sheets from `dist/`. */
export class SheetPainter {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async start(options: LaunchOptions): Promise<SheetPainter> {
    const browser = await launchToDraw(options);
    const page = await browser.newPage();
    return new SheetPainter(browser, page, await page.createCDPSession());
  }

  /** The sheet of a component or a page; `style` is put into it as well. */
  async paint(name: string, style = ''): Promise<Sheet> {
    const content = await contentOf(name);
    const server = await TestServer.start({
      folder: DIST,
      routes: { '/': { body: pageOf({ ...content, style: content.style + style }) } },
    });
    try {
      const width = leftOf(content.themes.length, content.cell);
      await this.page.setViewport({ width, height: 100 });
      await this.page.goto(`${server.origin}/`, { waitUntil: 'load' });
      await this.page.evaluate(INSPECTOR);
      if (!(await this.page.evaluate(() => embedInspector.settle())))
        throw new Error(`${name} did not settle within 5 s`);
      const rows: SheetRow[] = [];
      for (const mode of content.modes)
        rows.push({ title: mode.title, picture: await this.#row(mode) });
      return { themes: content.themes.map(({ id }) => id), cell: content.cell, rows };
    } finally {
      server.close();
    }
  }

  async #row({ title, scheme, media = '', features = [] }: SheetMode): Promise<PNG> {
    await this.devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
    });
    await this.page.evaluate(
      async (title, scheme) => {
        document.querySelector('h1')!.textContent = title;
        document.documentElement.style.colorScheme = scheme;
        await embedInspector.frames();
      },
      title,
      scheme,
    );
    const picture = await this.page.screenshot({ fullPage: true });
    return PNG.sync.read(Buffer.from(picture));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** A sheet as a file. Flat fields and few colours: smaller without a filter, and with a search for repeats. */
export function encodeSheet({ rows }: Sheet): Buffer {
  const { width } = rows[0]!.picture;
  const height = rows.reduce((sum, { picture }) => sum + picture.height, 0);
  const sheet = new PNG({ width, height });
  let top = 0;
  for (const { picture } of rows) {
    PNG.bitblt(picture, sheet, 0, 0, width, picture.height, 0, top);
    top += picture.height;
  }
  return PNG.sync.write(sheet, {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}
