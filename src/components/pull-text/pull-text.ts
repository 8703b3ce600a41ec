import { LitElement, html, type TemplateResult } from 'lit';
import { ContentController } from '../../controllers/content.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { styles } from './pull-text.styles.js';

/**
 * A sentence of the page made large, which nobody said. Put the words inside it: it frames them, and keeps
 * the numbers among them true.
 *
 * @summary A sentence of the page made large, which nobody said.
 * @status experimental
 * @tagname netsafe-pull-text
 *
 * @slot - What it says: a heading, paragraphs, a list.
 *
 * @cssprop [--netsafe-pull-text-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class PullText extends LitElement {
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
    'netsafe-pull-text': PullText;
  }
}
