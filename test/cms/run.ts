// Writes what is generated in docs/cms/: the tags in each configuration, the configurations in each page, and, after
// measuring, the tables.
//
//   npm run cms                   the tags and the quotations
//   npm run cms -- --write        puts every piece through every editor first, and writes what survived
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFiles();
  if (process.argv.includes('--write')) {
    await measureAll();
    await writeFiles();
  }
}
