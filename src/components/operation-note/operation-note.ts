import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { operationNoteContent } from './operation-note.content.js';
import { styles } from './operation-note.styles.js';

/**
 * Says what an operation is and how it stands beside another: prevention, beside enforcement. Put a heading and
 * paragraphs inside. Not in an `aside`: a browser’s reader view leaves out what stands in one. A figure in it says its unit, period, area and source.
 *
 * @summary What Operation NetSafe is, and how it stands beside enforcement.
 * @status experimental
 * @tagname netsafe-operation-note
 *
 * @slot - A heading and paragraphs. Empty, the note is about Operation NetSafe, in the page’s language.
 *
 * @cssprop [--netsafe-operation-note-accent=var(--netsafe-color-accent)] - The rule above. It needs 3:1 against the note (WCAG 2.2 SC 1.4.11).
 */
export class OperationNote extends NetsafeElement {
  static override styles = [host, prose, styles];

  /** The level of the heading, 1 to 6, when it speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    return blank
      ? fallback(language, operationNoteContent({ language, level: this.headingLevel }))
      : this.asWritten;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-operation-note': OperationNote;
  }
}
