// A text as the rules read it, from what was read of its file. It runs in Node and in browsers.
import type { Language } from '../../record/record.js';
import { isHtml } from '../release/html.js';
import { fillNumbers, parseRelease } from '../release/index.js';
import type { Source } from '../release/readers.js';
import { besideEnglish, type LintDocument } from './document.js';
import { ofPage, treeOf } from './read-page.js';

export interface ReadOptions {
  /** Its language, where that is known from elsewhere. */
  language?: Language | undefined;
  /** What finds the story of a page whose markup does not say where it is. */
  storyOf?: ((html: string) => string) | undefined;
}

/** One text of a file. A page is read whole, and not its story alone. */
export const ofSource = (
  { text, facts }: Source,
  name: string,
  { language, storyOf }: ReadOptions = {},
): LintDocument =>
  isHtml(text, name) && !/\.(?:docx|eml)$/i.test(name) && !Object.keys(facts).length
    ? ofPage(treeOf(text))
    : parseRelease(fillNumbers(text), {
        name,
        language,
        facts,
        ...(storyOf && { storyOf }),
      }).document;

/** A Welsh file's text beside its English, where each file holds one. */
export const pairTexts = (
  welsh: readonly LintDocument[],
  english: readonly LintDocument[],
): LintDocument[] => {
  const [text] = english;
  return text && english.length === 1 && welsh.length === 1
    ? welsh.map((each) => besideEnglish(each, text))
    : [...welsh];
};
