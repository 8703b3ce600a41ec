import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { record, type ServiceId } from '../../record/record.js';
import { ContentController } from '../../base/content-controller.js';
import { oneOf } from '../../base/one-of.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { columns } from '../../styles/columns.styles.js';
import { plate } from '../../styles/plate.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { helplineBannerContent, type Loudness } from './helpline-banner.content.js';
import { styles } from './helpline-banner.styles.js';

/**
 * A helpline that a visitor in distress sees first: what it is, its number, what it costs, and the limits of
 * confidentiality. Put the words inside it, or leave it empty and it speaks from the record.
 *
 * @summary A helpline that is always visible, true and dialable.
 * @status experimental
 * @tagname netsafe-helpline-banner
 *
 * @slot - What the service is and how to reach it. Empty, the banner speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-helpline-banner-accent=var(--netsafe-color-help)] - The heavy rule above a banner that is not loud. It needs 3:1 against the banner (WCAG 2.2 SC 1.4.11).
 */
export class HelplineBanner extends NetsafeElement {
  static override styles = [host, prose, columns, plate, styles];

  /** Which service of the record speaks when the banner is empty. An unknown name speaks for Stop It Now. */
  @property({ reflect: true, useDefault: true }) service: ServiceId = 'stop-it-now';

  /**
   * How loud the banner is: `quiet` beside other things, `normal` in a page, `loud` where it is what the page is for.
   * Changes size and surface; only `quiet` leaves out languages and other channels, when it speaks from the record.
   */
  @property({ reflect: true, useDefault: true }) loudness: Loudness = 'normal';

  /** The level of the heading, 1 to 6, when the banner speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    if (!blank) return this.asWritten;
    const service = oneOf(record.services, this.service, 'stop-it-now');
    const { loudness, headingLevel: level } = this;
    return fallback(language, helplineBannerContent({ language, service, loudness, level }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-helpline-banner': HelplineBanner;
  }
}
