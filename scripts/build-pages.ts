/** The example pages as plain files, with one script tag and netsafe.css: what a force’s site would serve. */
import { readFile } from 'node:fs/promises';
import type { TemplateResult } from 'lit';
import type { Language } from '../src/record/record.js';
import {
  fillNumbers,
  pageStyles as releaseStyles,
  parseRelease,
  renderPage,
} from '../src/tools/release/index.js';
import { toHtml } from '../src/tools/release/to-html.node.js';
import { campaign } from '../stories/pages/campaign.js';
import { getHelp } from '../stories/pages/get-help.js';
import { fileOf, pageStyles } from '../stories/pages/example-page.js';

const LANGUAGES = ['en', 'cy'] as const;
const PAGES = [campaign, getHelp];
const RELEASES: Record<Language, string> = {
  en: 'stories/pages/example-release.md',
  cy: 'stories/pages/example-release.cy.md',
};
const root = (path: string) => new URL(`../${path}`, import.meta.url);

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const fileFor = (
  language: Language,
  name: string,
  title: string,
  css: string,
  page: TemplateResult,
) =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${LANGUAGES.map((each) => `<link rel="alternate" hreflang="${each}" href="${fileOf(name, each)}">`).join('\n')}
<link rel="stylesheet" href="../netsafe.css">
<style>
:root { color-scheme: light dark; }
body { margin: 0; background: var(--netsafe-color-paper); }
${css.replace(/^ {2}/gm, '').trim()}
</style>
<script type="module" async src="../netsafe.js"></script>
</head>
<body>
${toHtml(page).trim()}
</body>
</html>
`;

/** Every example page in each language, by file name. */
export async function examplePages(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const language of LANGUAGES) {
    for (const { name, title, render } of PAGES) {
      files[fileOf(name, language)] = fileFor(
        language,
        name,
        title[language],
        pageStyles.cssText,
        render(language),
      );
    }
    const name = RELEASES[language].replace(/^.*\//, '');
    const source = fillNumbers(await readFile(root(RELEASES[language]), 'utf8'));
    const { release } = parseRelease(source, { name });
    files[fileOf('release', language)] = fileFor(
      language,
      'release',
      release.title,
      releaseStyles.cssText,
      renderPage(release),
    );
  }
  return files;
}
