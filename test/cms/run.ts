// Writes what is generated in docs/cms/: the tags in each configuration, the configurations in each page, and, after
// measuring, the tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { createCommand, isStarted, runCommand } from '../../src/tools/command-line.js';
import { formatted, writtenFiles } from './files.js';

const ROOT = new URL('../../', import.meta.url);

const writeFiles = async () => {
  for (const [path, text] of Object.entries(await writtenFiles())) {
    const file = new URL(path, ROOT);
    if (readFileSync(file, 'utf8') === text) continue;
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
};

async function measureAll(): Promise<void> {
  const { measure } = await import('./measure.js');
  const results = await measure();
  const file = 'docs/cms/editors.json';
  writeFileSync(new URL(file, ROOT), await formatted(JSON.stringify(results), file));
}

export const cmsCommand = () =>
  createCommand('cms', 'Writes what is generated in docs/cms/: the tags and the quotations.', [
    '',
    '--write',
  ])
    .option('--write', 'Puts every piece through every editor first, and writes what survived.')
    .action(async ({ write }) => {
      await writeFiles();
      if (!write) return;
      await measureAll();
      await writeFiles();
    });

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(cmsCommand, process.argv.slice(2));
