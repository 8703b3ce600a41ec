// Draws a sheet of every component, themes across and modes down, for a person to look at and for a test to compare.
//
//   npm run sheets                      draws docs/sheets/ again, in the pinned Chromium
//   npm run sheets -- quote-block       some of them
//   npm run sheets -- --out <folder>    into another folder, in whichever Chromium there is
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, findPinnedChromium } from '../../src/tools/browser/find-browser.mjs';
import { COMPONENTS, encodeSheet, SheetPainter } from './sheets.js';
import { UsageError } from '../../src/tools/command-line.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const readOptions = (args: string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    return { out: values.out, names: positionals.length ? positionals : COMPONENTS };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
};

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

async function main(args: string[]): Promise<number> {
  try {
    const { out, names } = readOptions(args);
    const unknown = names.find((name) => !COMPONENTS.includes(name));
    if (unknown)
      throw new UsageError(
        `There is no component “${unknown}”. Write one of: ${COMPONENTS.join(', ')}`,
      );
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
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message.replace(/\.?$/, '.'));
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
