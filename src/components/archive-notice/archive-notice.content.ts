import type { TemplateResult } from 'lit';
import { archiveNotice } from '../../record/archive.js';
import type { Language } from '../../record/record.js';

/** What the words of an empty tag depend on. */
export interface ArchiveNoticeOptions {
  language: Language;
  /** When the release was published: a day or a moment as `YYYY-MM-DD…`, or a year. Left out, no year is said. */
  published?: unknown;
  /** The time of asking, in milliseconds. */
  now?: number | undefined;
}

/** That a release is old, and where help is today, in plain HTML: the same that an editor pastes. */
export const archiveNoticeContent = ({
  language,
  published,
  now,
}: ArchiveNoticeOptions): TemplateResult => archiveNotice(language, published, now);
