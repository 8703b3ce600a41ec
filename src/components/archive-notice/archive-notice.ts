import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { archiveNoticeContent } from './archive-notice.content.js';
import { styles } from './archive-notice.styles.js';

/**
 * Stands above an old release: that it is old, and where help is today. Old pages are read for years, with the names
 * and numbers of their day; this one comes from the record, so it is today’s. A `netsafe-release-page` brings its own
 * after 12 months.
 *
 * @summary Says how old a release is, and where help is today.
 * @status experimental
 * @tagname netsafe-archive-notice
 *
 * @slot - What it says: paragraphs, and no heading, because it stands above the page’s own. Empty, it speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-archive-notice-accent=var(--netsafe-color-accent)] - The edge. It needs 3:1 against the notice (WCAG 2.2 SC 1.4.11).
 */
export class ArchiveNotice extends NetsafeElement {
  static override styles = [host, prose, styles];

  /**
   * When the release was published: a day (`2017-05-08`), a moment (`2017-05-08T11:36+01:00`) or a year (`2017`), of
   * which the year in the UK is said when the notice is empty. Without it, or with anything else, it says “old”.
   */
  @property({ useDefault: true }) published = '';

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    const { published } = this;
    return blank
      ? fallback(language, archiveNoticeContent({ language, published }))
      : this.asWritten;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-archive-notice': ArchiveNotice;
  }
}
