// Files as the rules read them: releases, pages, Word, mails and feeds.
import type { Language } from '../../record/record.js';
import { readSources, storyOf } from '../release/read.node.js';
import type { LintDocument } from './document.js';
import { ofSource, pairTexts } from './read.js';

/**
 * What a file holds: one text, or those of a feed.
 * @param language Its language, where that is known from elsewhere.
 */
export const readTexts = async (
  bytes: Uint8Array,
  name: string,
  language?: Language,
): Promise<LintDocument[]> =>
  (await readSources(bytes, name)).map((source) => ofSource(source, name, { language, storyOf }));

/** A Welsh file beside its English, where each holds one text. */
export const readPair = async (
  welsh: readonly [bytes: Uint8Array, name: string],
  english: readonly [bytes: Uint8Array, name: string],
): Promise<LintDocument[]> =>
  pairTexts(await readTexts(...welsh, 'cy'), await readTexts(...english, 'en'));
