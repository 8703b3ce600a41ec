// Draws a sheet of every component, themes across and modes down, for a person to look at and for a test to compare.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument } from '@commander-js/extra-typings';
import { findChromium, findPinnedChromium } from '../../src/tools/browser/find-browser.mjs';
import { COMPONENTS, encodeSheet, SheetPainter } from './sheets.js';
import { createCommand, isStarted, runCommand, UsageError } from '../../src/tools/command-line.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const browserFor = async (out: string | undefined) => {
  const pinned = await findPinnedChromium();
  if (pinned) return pinned;
  if (out === undefined)
    throw new UsageError(
      'The sheets that are kept are drawn by the Chromium that the lock file pins, which runs on Linux x64 alone. Write --out with a folder, to draw them for yourself in the Chromium of this machine',
    );
  const found = await findChromium();
  if (!found) throw new UsageError('No Chromium was found. Name one in CHROME_PATH');
  return found;
};

async function draw(wanted: readonly string[], { out }: { out?: string }): Promise<void> {
  const names = wanted.length > 0 ? wanted : COMPONENTS;
  if (!existsSync(join(ROOT, 'dist/themes.css')))
    throw new UsageError('There is no dist/ to draw from. Run npm run build first');
  const folder = out ?? join(ROOT, 'docs/sheets');
  await mkdir(folder, { recursive: true });
  const painter = await SheetPainter.start(await browserFor(out));
  for (const [index, name] of names.entries()) {
    process.stdout.write(`sheet ${index + 1} of ${names.length}: ${name} … `);
    const picture = encodeSheet(await painter.paint(name));
    await writeFile(join(folder, `${name}.png`), picture);
    console.log(`${Math.round(picture.length / 1024)} kB`);
  }
  await painter.close();
  console.log(`They stand in ${out ?? 'docs/sheets'}. Look at each before it is committed.`);
}

export const sheetsCommand = () =>
  createCommand(
    'sheets',
    'Draws every component in every theme and mode, in the pinned Chromium.',
    ['', 'quote-block', '--out sheets'],
  )
    .addArgument(new Argument('[component...]', 'Some of them.').choices(COMPONENTS))
    .option('--out <folder>', 'Another folder than docs/sheets, in whichever Chromium there is.')
    .action(draw);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(sheetsCommand, process.argv.slice(2));
