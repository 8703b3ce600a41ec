import { LitElement, html, type TemplateResult } from 'lit';
import { ContentController } from '../../controllers/content.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { styles } from './language-pair.styles.js';

/**
 * This page in the other language. Put the words inside it: it frames them, and keeps
 * the numbers among them true.
 *
 * @summary This page in the other language.
 * @status experimental
 * @tagname netsafe-language-pair
 *
 * @slot - What it says: a heading, paragraphs, a list.
 *
 * @cssprop [--netsafe-language-pair-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class LanguagePair extends LitElement {
  static override styles = [host, prose, styles];

  constructor() {
    super();
    new ContentController(this);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-language-pair': LanguagePair;
  }
}
