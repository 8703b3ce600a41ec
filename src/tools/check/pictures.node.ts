// Pictures of the places that were found. A browser draws the page’s own markup and styles; it runs no script of the page
// and asks nobody for anything.
import type { Element, Root } from 'hast';
import type { Page } from 'puppeteer-core';
import { toHtml } from 'hast-util-to-html';
import { elementOf, type Problem } from './check-page.js';

const MARK = 'data-netsafe-check';
const DROPPED = new Set(['script', 'iframe', 'object', 'embed', 'base', 'noscript']);
const FRAME =
  '[data-netsafe-check]{outline:4px solid #d4351c!important;outline-offset:4px!important;min-block-size:1.5rem}[data-netsafe-check]:empty{display:block!important}';

const withoutScripts = (node: Root | Element): void => {
  node.children = node.children.filter(
    (child) => child.type !== 'element' || !DROPPED.has(child.tagName),
  );
  for (const child of node.children) if (child.type === 'element') withoutScripts(child);
};

const AROUND = 80;
const HIGHEST = 600;

/** A picture for each problem, as a data address. Throws where no browser can be started. */
export async function drawPlaces(
  tree: Root,
  problems: readonly Problem[],
): Promise<(string | undefined)[]> {
  const { LAUNCH, launchToDraw } = await import('../browser/launch.js');
  const options = await LAUNCH.chromium();
  if (!options) throw new Error('There is no browser');
  const places = problems.map((problem) => elementOf(tree, problem));
  const browser = await launchToDraw(options);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isOurs = /^(?:about|data):/.test(request.url());
      void (isOurs ? request.continue() : request.abort());
    });
    withoutScripts(tree);
    const pictures: (string | undefined)[] = [];
    for (const place of places) {
      if (!place) {
        pictures.push(undefined);
        continue;
      }
      const { properties } = place;
      place.properties = { ...properties, [MARK]: '' };
      await page.setContent(toHtml(tree), { waitUntil: 'domcontentloaded' });
      await page.addStyleTag({ content: FRAME }).catch(() => undefined);
      place.properties = properties;
      const box = await (await page.$(`[${MARK}]`))?.boundingBox();
      pictures.push(box ? await pictureAround(page, box) : undefined);
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const pictureAround = async (
  page: Page,
  { y, height }: { y: number; height: number },
): Promise<string> => {
  const top = Math.max(0, y - AROUND);
  const data = await page.screenshot({
    encoding: 'base64',
    captureBeyondViewport: true,
    clip: { x: 0, y: top, width: 1000, height: Math.min(height + 2 * AROUND, HIGHEST) },
  });
  return `data:image/png;base64,${data}`;
};
