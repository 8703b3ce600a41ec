import { html, type TemplateResult } from 'lit/html.js';
import { NetsafeElement } from '../../internal/element.js';
import { property } from '../../internal/property.js';
import { ContentController } from '../../controllers/content.js';
import { spoken } from '../../internal/spoken.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { campaignAssetContent } from './campaign-asset.content.js';
import { styles } from './campaign-asset.styles.js';

/**
 * One message in the shapes that the campaign uses. Put the words inside it, or leave it empty and it
 * speaks from the record.
 *
 * @summary One message in the shapes that the campaign uses.
 * @status experimental
 * @tagname netsafe-campaign-asset
 *
 * @slot - What it says. Empty, it speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-campaign-asset-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class CampaignAsset extends NetsafeElement {
  static override styles = [host, prose, styles];

  /** The level of the heading, 1 to 6, when it speaks from the record. Children bring their own. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult {
    const { blank, language } = this.#content;
    return blank
      ? spoken(language, campaignAssetContent({ language, level: this.headingLevel }))
      : html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-campaign-asset': CampaignAsset;
  }
}
