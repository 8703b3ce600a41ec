import { nothing, type TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { ContentController } from '../../base/content-controller.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { silent } from '../../styles/silent.styles.js';
import { unframed } from '../../styles/unframed.styles.js';
import { styles } from './pull-text.styles.js';

/**
 * A sentence of the page made large. Nobody said it: it carries no quotation marks, and to assistive technology it is
 * the paragraph that it is. Words that somebody said belong into a `netsafe-quote-block`, with who said them.
 *
 * @summary A sentence of the page made large, which nobody said.
 * @status experimental
 * @tagname netsafe-pull-text
 *
 * @slot - One or more paragraphs (`p`); no `blockquote` and no `q`.
 *
 * @cssprop [--netsafe-pull-text-accent=var(--netsafe-color-accent)] - The rule above. It needs 3:1 against the page (WCAG 2.2 SC 1.4.11).
 */
export class PullText extends NetsafeElement {
  static override styles = [host, unframed, silent, prose, styles];

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | typeof nothing | undefined {
    return this.#content.blank ? nothing : this.asWritten;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-pull-text': PullText;
  }
}
