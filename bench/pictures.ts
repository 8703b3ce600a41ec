// The same page as each library draws it, on a phone and on a desk, on one page to look at.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { LAUNCH, launchToDraw } from '../src/tools/browser/launch.js';
import { UsageError } from '../src/tools/command-line.js';
import { CACHE } from './packages.js';
import { ROLES } from './page.js';
import type { BenchServer } from './server.js';
import type { Variant } from './variants/variant.js';

const FOLDER = `${CACHE}pictures/`;
const SCREENS = [
  { width: 320, height: 480 },
  { width: 1280, height: 720 },
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const reportOf = (rows: readonly { variant: Variant; files: readonly string[] }[]): string => {
  const sections = rows.map(
    ({ variant, files }) => `<section><h2>${escaped(variant.name.replaceAll('`', ''))}</h2>
<p>${escaped(variant.what.replaceAll('`', ''))}</p>
<div>${files.map((file) => `<img src="${file}" alt="${escaped(file)}">`).join('\n')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>The same page, side by side</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{margin:24px;font:1rem/1.5 system-ui,sans-serif}div{display:flex;flex-wrap:wrap;gap:24px;align-items:start}
img{max-inline-size:100%;border:1px solid}</style></head>
<body><h1>The same page, side by side</h1>
<p>The same words, at ${SCREENS.map(({ width }) => `${width} px`).join(' and ')}. Fonts are the machine’s.</p>
${sections.join('\n')}</body></html>
`;
};

/** Draws each variant’s page, and what a press opens where its number stands behind one. Says where the report lies. */
export async function drawPages(
  variants: readonly Variant[],
  server: BenchServer,
  say: (text: string) => void,
): Promise<string> {
  const options = await LAUNCH.chromium();
  if (!options) throw new UsageError('No Chromium was found. Name one in CHROME_PATH');
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchToDraw({ ...options, acceptInsecureCerts: true });
  try {
    const rows: { variant: Variant; files: string[] }[] = [];
    for (const variant of variants) {
      const files: string[] = [];
      for (const viewport of SCREENS) {
        say(`Drawing ${variant.id} at ${viewport.width} px …`);
        const page = await browser.newPage();
        await page.setViewport(viewport);
        await page.goto(server.address(variant, ROLES.length), { waitUntil: 'networkidle0' });
        const draw = async (name: string, fullPage: boolean) => {
          const file = `${name}.png`;
          await page.screenshot({ path: FOLDER + file, fullPage } as { path: `${string}.png` });
          files.push(file);
        };
        await draw(`${variant.id}-${viewport.width}`, true);
        const opens = await page.$('va-crisis-line-modal >>> button');
        if (opens) {
          await opens.click();
          await page.waitForSelector('va-crisis-line-modal >>> va-modal[visible]');
          await draw(`${variant.id}-${viewport.width}-pressed`, false);
        }
        await page.close();
      }
      rows.push({ variant, files });
    }
    await writeFile(`${FOLDER}index.html`, reportOf(rows));
  } finally {
    await browser.close();
  }
  return pathToFileURL(`${FOLDER}index.html`).href;
}
