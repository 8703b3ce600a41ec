import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import type { MessageId } from '../../record/record.js';
import { ContentController } from '../../base/content-controller.js';
import { messageFor } from '../../base/message.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { campaignAssetContent, type Shape } from './campaign-asset.content.js';
import { styles } from './campaign-asset.styles.js';

/**
 * One message in a shape that the campaign uses, with the number as its largest words and the site’s address: a banner
 * of 300 by 250 pixels, a social card of 1200 by 630, a poster of A4. Never wider than its place, and taller where a
 * reader has enlarged the words. A poster prints black on white on one sheet. The record’s words always bring the number
 * and the address, and with a message about being traced or arrested Samaritans; words of your own bring theirs.
 *
 * `npm run assets` writes each as a picture and as a PDF, with its alternative text.
 *
 * @summary One message in the shapes that the campaign uses.
 * @status experimental
 * @tagname netsafe-campaign-asset
 *
 * @slot - A heading, the message, the number and the address. Empty, it speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-campaign-asset-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class CampaignAsset extends NetsafeElement {
  static override styles = [host, prose, styles];

  /** The shape: `banner` (300 by 250 pixels), `card` (1200 by 630) or `poster` (A4). An unknown name is a banner. */
  @property({ reflect: true, useDefault: true }) shape: Shape = 'banner';

  /**
   * Which message of the record: `harm`, `law`, `traceability`, `consequences`, `help`, or `justification`, which answers
   * “the images already exist”. Without one, the message that the site’s campaign runs this week, else `harm`. An unknown
   * name is `harm`.
   */
  @property({ reflect: true, useDefault: true }) message: MessageId | '' = '';

  /** The level of the heading, 1 to 6, when it speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    if (!blank) return this.asWritten;
    const message = messageFor(this.message);
    const { shape, headingLevel: level } = this;
    return fallback(language, campaignAssetContent({ language, message, shape, level }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-campaign-asset': CampaignAsset;
  }
}
