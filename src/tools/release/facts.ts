import type { Warning } from './release.js';

// What a file says of a release outside its words, under the names that src/tools/release/metadata.ts looks for.

/** Those facts that say something. */
export const filled = (facts: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).filter((each): each is [string, string] => Boolean(each[1]?.trim())),
  );

/** A moment as a program writes it, in UTC where it does not say; nothing where it is none. */
export const momentIn = (written: string | undefined, isUtc = false): string | undefined => {
  if (!written) return undefined;
  const text = written.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:)/, '$1T$2');
  const moment = Date.parse(isUtc && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text);
  return Number.isNaN(moment) || moment < 0 ? undefined : new Date(moment).toISOString();
};

/** Says what of a file became no release. */
export const leftOut = (message: string): Warning => ({ line: 1, rule: 'left-out', message });
