/**
 * Makes every generated file of the repository from its source, and says what it made.
 * `npm run check` runs it and fails if anything changes.
 */
import { pathToFileURL } from 'node:url';
import { generateBrowserSupport } from './generate-browser-support.js';
import { generateManifest } from './generate-manifest.js';
import { generateReadme } from './generate-readme.js';
import { generateRecord } from './generate-record.js';
import { generateTokens } from './generate-tokens.js';

/** Generated files that are kept in the repository. */
export const GENERATED = [
  'src/content/record.types.generated.ts',
  'src/content/record.data.generated.ts',
  'src/internal/version.generated.ts',
  'src/internal/tags.generated.ts',
  'src/styles/tokens.generated.ts',
  'src/styles/themes.generated.ts',
  'tokens/roles.generated.json',
  'custom-elements.json',
  'README.md',
  'docs/browser-support.md',
];

export async function generate(): Promise<void> {
  await generateRecord();
  await generateTokens();
  await generateManifest();
  await generateReadme();
  await generateBrowserSupport();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
