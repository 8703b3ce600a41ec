// Files as the rules read them: releases, pages, Word, mails and feeds.
import { isHtml } from '../release/html.js';
import { fillNumbers, parseRelease } from '../release/index.js';
import { readSources, storyOf, type Source } from '../release/read.node.js';
import type { Language } from '../../record/record.js';
import { besideEnglish, type LintDocument } from './document.js';
import { ofPage, treeOf } from './read-page.js';

const ofSource = ({ text, facts }: Source, name: string, language?: Language): LintDocument =>
  // All that stands on a page is read, not its story alone.
  isHtml(text, name) && !/\.(?:docx|eml)$/i.test(name) && !Object.keys(facts).length
    ? ofPage(treeOf(text))
    : parseRelease(fillNumbers(text), { name, language, facts, storyOf }).document;

/**
 * What a file holds: one text, or those of a feed.
 * @param language Its language, where that is known from elsewhere.
 */
export const readTexts = async (
  bytes: Uint8Array,
  name: string,
  language?: Language,
): Promise<LintDocument[]> =>
  (await readSources(bytes, name)).map((source) => ofSource(source, name, language));

/** A Welsh file beside its English, where each holds one text. */
export const readPair = async (
  welsh: readonly [bytes: Uint8Array, name: string],
  english: readonly [bytes: Uint8Array, name: string],
): Promise<LintDocument[]> => {
  const texts = await readTexts(...welsh, 'cy');
  const [text, ...others] = await readTexts(...english, 'en');
  return text && !others.length && texts.length === 1
    ? texts.map((each) => besideEnglish(each, text))
    : texts;
};
