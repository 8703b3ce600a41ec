import type { TemplateResult } from 'lit';
import { choice } from '../../base/choice.js';
import { setState } from '../../base/states.js';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { own } from '../../page/own.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { campaignQuotation, quoteBlockContent } from './quote-block.content.js';
import { styles } from './quote-block.styles.js';

/**
 * What somebody said, and who said it. Put a figure inside: a blockquote of one or many paragraphs, and a caption with
 * the speaker, the role and the organisation. The block draws the quotation marks of the page’s language, so the words
 * need none of their own.
 *
 * @summary A quotation, tied to the person who said it.
 * @status experimental
 * @tagname netsafe-quote-block
 *
 * @slot - A `figure` with a `blockquote` and a `figcaption`. Empty, the block says the campaign’s own message.
 *
 * @cssprop [--netsafe-quote-block-accent=var(--netsafe-color-accent)] - The quotation marks. They need 3:1 against the block (WCAG 2.2 SC 1.4.11).
 */
export class QuoteBlock extends NetsafeElement {
  static override styles = [host, prose, styles];

  /**
   * Whether the words carry their own quotation marks, so that the block draws none. With the script it draws none either
   * where the words begin and end with a double mark.
   */
  @property({ converter: choice, reflect: true, useDefault: true, attribute: 'without-marks' })
  withoutMarks = false;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    return blank
      ? fallback(language, quoteBlockContent(own(campaignQuotation(language))))
      : this.asWritten;
  }

  protected override updated(): void {
    // Editors type marks by habit; drawn as well, they would stand twice.
    const words = this.querySelector('blockquote')?.textContent ?? '';
    setState(this, 'marked', /^\s*["“][^]*["”]\s*$/.test(words));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-quote-block': QuoteBlock;
  }
}
