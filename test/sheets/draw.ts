// Draws a sheet of every component and of every page, themes across and modes down, for a person to look at; and keeps what a test compares.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument } from '@commander-js/extra-typings';
import { findChromium, findPinnedChromium } from '../../src/tools/browser/find-browser.mjs';
import { fingerprintOf, writeReference, type Reference } from './fingerprint.js';
import { SHEETS, encodeSheet, SheetPainter } from './sheets.js';
import { createCommand, isStarted, runCommand, UsageError } from '../../src/tools/command-line.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  out: string;
  write?: true;
}

async function findBrowser(write?: true) {
  const pinned = await findPinnedChromium();
  if (pinned) return pinned;
  if (write)
    throw new UsageError(
      'What the test compares is drawn by the Chromium that the lock file pins, which runs on Linux x64 alone. Without --write the sheets are drawn by the Chromium of this machine',
    );
  const found = await findChromium();
  if (!found) throw new UsageError('No Chromium was found. Name one in CHROME_PATH');
  return found;
}

async function draw(wanted: readonly string[], { out, write }: Options): Promise<void> {
  const names = wanted.length > 0 ? wanted : SHEETS;
  if (!existsSync(join(ROOT, 'dist/themes.css')))
    throw new UsageError('There is no dist/ to draw from. Run npm run build first');
  await mkdir(out, { recursive: true });
  const painter = await SheetPainter.start(await findBrowser(write));
  const found: Reference = {};
  for (const [index, name] of names.entries()) {
    process.stdout.write(`sheet ${index + 1} of ${names.length}: ${name} … `);
    const sheet = await painter.paint(name);
    const picture = encodeSheet(sheet);
    await writeFile(join(out, `${name}.png`), picture);
    if (write) found[name] = fingerprintOf(sheet);
    console.log(`${Math.round(picture.length / 1024)} kB`);
  }
  await painter.close();
  if (write) writeReference(found, SHEETS);
  console.log(
    write
      ? `They stand in ${out}: look at each before you commit test/sheets/reference.json.`
      : `They stand in ${out}.`,
  );
}

export const sheetsCommand = () =>
  createCommand(
    'sheets',
    'Draws every component, and the whole pages, in every theme and mode, for people to look at.',
    ['', 'quote-block page-get-help', '--write'],
  )
    .addArgument(new Argument('[sheet...]', 'Some of them.').choices(SHEETS))
    .option('--out <folder>', 'Where they go.', 'sheets')
    .option('--write', 'Keeps what the test compares; in the pinned Chromium alone.')
    .action(draw);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(sheetsCommand, process.argv.slice(2));
