import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { partnerStripContent } from './partner-strip.content.js';
import { styles } from './partner-strip.styles.js';

/**
 * The forces and the charity that stand behind the campaign: a list of names, each a link if there is a site. A logo may
 * take the place of a name, if its owner allows it: an `img` whose `alt` is the name. We ship no crest and no logo.
 *
 * Of a logo that does not come the browser shows the name.
 *
 * @summary The forces and the charity that stand behind the campaign.
 * @status experimental
 * @tagname netsafe-partner-strip
 *
 * @slot - A heading and a `ul` of names, links or logos. Empty, the strip names those who take part, from the record.
 */
export class PartnerStrip extends NetsafeElement {
  static override styles = [host, prose, styles];

  /** The level of the heading, 1 to 6, when the strip speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    return blank
      ? fallback(language, partnerStripContent({ language, level: this.headingLevel }))
      : this.asWritten;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-partner-strip': PartnerStrip;
  }
}
