import { html, nothing, type TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { helpOffer, offers, supportOffer } from '../../record/offers.js';
import { ContentController } from '../../base/content-controller.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { columns } from '../../styles/columns.styles.js';
import { plate } from '../../styles/plate.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { consequencesContent } from './consequences.content.js';
import { styles } from './consequences.styles.js';

/**
 * What looking at child sexual abuse images can lead to, as a plain list in calm words. Help stands beside it, and so do
 * Samaritans: people who were arrested for this have died by suicide. Children that name neither get both added after
 * them.
 *
 * @summary What can follow, with support always beside it.
 * @status experimental
 * @tagname netsafe-consequences
 *
 * @slot - A heading, a list, and where help and support are. Empty, it speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-consequences-accent=var(--netsafe-color-caution)] - The heavy rule above. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class Consequences extends NetsafeElement {
  static override styles = [host, prose, columns, plate, styles];

  /** The level of the heading, 1 to 6, when it speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    if (blank) {
      const { headingLevel: level } = this;
      return fallback(language, consequencesContent({ language, level }));
    }
    const help = offers(this, 'stop-it-now') ? nothing : helpOffer(language);
    const also = offers(this, 'samaritans') ? nothing : supportOffer(language);
    return help === also ? this.asWritten : html`<slot></slot>${fallback(language, [help, also])}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-consequences': Consequences;
  }
}
