import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { packagePath } from './package.js';

/** Writes a generated file with a note on its source; leaves it untouched when nothing changed, so that watchers sleep on. */
export async function writeGenerated(path: string, content: string, source: string): Promise<void> {
  const note = `Generated from ${source} by \`npm run generate\`: do not edit.`;
  const text = path.endsWith('.json') ? content : `/* ${note} */\n\n${content}`;
  const file = packagePath(path);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
