import type { Finding } from '../../../src/tools/lint/lint.js';
import { besideEnglish } from '../../../src/tools/lint/document.js';
import { lint } from '../../../src/tools/lint/lint.js';
import { ofPage, treeOf } from '../../../src/tools/lint/read-page.js';
import type { Example } from '../../../src/tools/lint/rule.js';
import { parseRelease } from '../../../src/tools/release/index.js';

/** What the lint finds in a text as it stands in a file of its own. */
export const lintText = (text: string, name = 'release.md'): Finding[] =>
  lint(parseRelease(text, { name }).document);

/** What it finds in a Welsh text beside its English. */
export const lintPair = (english: string, welsh: string): Finding[] => {
  const [en, cy] = [english, welsh].map((text) => parseRelease(text, { name: 'release.md' }));
  return lint(besideEnglish(cy!.document, en!.document));
};

export const lintPage = (html: string): Finding[] => lint(ofPage(treeOf(html)));

/** Ids of rules that find something in words that stand in a release. */
export const idsIn = (
  words: string,
  { after, english, language = 'en' }: Partial<Example> = {},
): string[] => {
  if (words.startsWith('<')) return lintPage(words).map(({ rule }) => rule);
  const head = (lang: 'en' | 'cy') =>
    `---\ntitle: ${lang === 'cy' ? 'Teitl' : 'A title'}\nlang: ${lang}\nforce: Exampleshire Police\ndate: 2026-03-02\n---\n\n`;
  const text = `${head(language)}${after ? `${after}\n\n` : ''}${words}\n`;
  const found = english ? lintPair(`${head('en')}${english}\n`, text) : lintText(text);
  return found.map(({ rule }) => rule);
};
