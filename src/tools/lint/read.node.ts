// Files as the rules read them: releases, pages, Word, mails and feeds.
import { isHtml } from '../release/html.js';
import { fillNumbers, parseRelease } from '../release/index.js';
import { readSources, storyOf, type Source } from '../release/read.node.js';
import type { LintDocument } from './document.js';
import { ofPage, treeOf } from './read-page.js';

const ofSource = ({ text, facts }: Source, name: string): LintDocument =>
  // All that stands on a page is read, not its story alone.
  isHtml(text, name) && !/\.(?:docx|eml)$/i.test(name) && !Object.keys(facts).length
    ? ofPage(treeOf(text))
    : parseRelease(fillNumbers(text), { name, facts, storyOf }).document;

/** What a file holds: one text, or those of a feed. */
export const readTexts = async (bytes: Uint8Array, name: string): Promise<LintDocument[]> =>
  (await readSources(bytes, name)).map((source) => ofSource(source, name));
