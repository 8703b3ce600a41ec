import { html, nothing, type TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { helpOffer, offers, supportOffer } from '../../record/offers.js';
import { record, type MessageId } from '../../record/record.js';
import { ContentController } from '../../base/content-controller.js';
import { messageFor } from '../../base/message.js';
import { oneOf } from '../../base/one-of.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { columns } from '../../styles/columns.styles.js';
import { plate } from '../../styles/plate.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { deterrenceNoticeContent } from './deterrence-notice.content.js';
import { styles } from './deterrence-notice.styles.js';

/**
 * One message to a person who looks, or may look, at sexual images of children, and always the offer of help beside
 * it: warnings work, and work best together with help (Prichard et al. 2022 and 2024; NatCen 2014). Calm in look and
 * words. Children that offer no help get the offer added after them; consequences always come with Samaritans.
 *
 * @summary A calm warning that never stands without an offer of help.
 * @status experimental
 * @tagname netsafe-deterrence-notice
 *
 * @slot - The message and the offer of help. Empty, the notice speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-deterrence-notice-accent=var(--netsafe-color-sign-mark)] - The octagon. It needs 3:1 against the sign, which is dark (WCAG 2.2 SC 1.4.11).
 */
export class DeterrenceNotice extends NetsafeElement {
  static override styles = [host, prose, columns, plate, styles];

  /**
   * Which message of the record: `harm`, `law`, `traceability`, `consequences`, `help`, or `justification`, which answers
   * “the images already exist”. Without one, the message that the site’s campaign runs this week, else `harm`. An unknown
   * name is `harm`.
   */
  @property({ reflect: true, useDefault: true }) message: MessageId | '' = '';

  /** The level of the heading, 1 to 6, when the notice speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    if (blank) {
      const { headingLevel: level } = this;
      const message = messageFor(this.message);
      return fallback(language, deterrenceNoticeContent({ language, message, level }));
    }
    const { support } = record.messages[oneOf(record.messages, this.message, 'harm')];
    const help = offers(this, 'stop-it-now') ? nothing : helpOffer(language);
    const also = !support || offers(this, support) ? nothing : supportOffer(language);
    return help === also ? this.asWritten : html`<slot></slot>${fallback(language, [help, also])}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-deterrence-notice': DeterrenceNotice;
  }
}
