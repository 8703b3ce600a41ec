import { LitElement, html, type TemplateResult } from 'lit';
import { ContentController } from '../../controllers/content.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { styles } from './key-figures.styles.js';

/**
 * Figures that say what they count, when, where and who says so. Put the words inside it: it frames them, and keeps
 * the numbers among them true.
 *
 * @summary Figures that say what they count, when, where and who says so.
 * @status experimental
 * @tagname netsafe-key-figures
 *
 * @slot - What it says: a heading, paragraphs, a list.
 *
 * @cssprop [--netsafe-key-figures-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class KeyFigures extends LitElement {
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
    'netsafe-key-figures': KeyFigures;
  }
}
