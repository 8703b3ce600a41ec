import type { Finding } from '../../../src/tools/lint/lint.js';
import { lint } from '../../../src/tools/lint/lint.js';
import { ofPage, treeOf } from '../../../src/tools/lint/read-page.js';
import type { Example } from '../../../src/tools/lint/rule.js';
import { parseRelease } from '../../../src/tools/release/index.js';

/** What the lint finds in a text as it stands in a file of its own. */
export const lintText = (text: string, name = 'release.md'): Finding[] =>
  lint(parseRelease(text, { name }).document);

export const lintPage = (html: string): Finding[] => lint(ofPage(treeOf(html)));

/** Ids of rules that find something in words that stand in a release. */
export const idsIn = (
  words: string,
  { after, language = 'en' }: Partial<Example> = {},
): string[] => {
  if (words.startsWith('<')) return lintPage(words).map(({ rule }) => rule);
  const head = `---\ntitle: ${language === 'cy' ? 'Teitl' : 'A title'}\nlang: ${language}\nforce: Exampleshire Police\ndate: 2026-03-02\n---\n\n`;
  return lintText(`${head}${after ? `${after}\n\n` : ''}${words}\n`).map(({ rule }) => rule);
};
