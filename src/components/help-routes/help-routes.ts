import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { record, type RouteId } from '../../record/record.js';
import { warnRenamed } from '../../base/warn-author.js';
import { ContentController } from '../../base/content-controller.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { unframed } from '../../styles/unframed.styles.js';
import { helpRoutesContent } from './help-routes.content.js';
import { styles } from './help-routes.styles.js';

/**
 * “Who is this about?”: me, someone I know, I am under 18, it happened to me, I want to report something, someone is in
 * danger now. Each answer names one service or number first and says what happens next. Danger (999) stands first and in
 * the open; the others open one at a time, by the browser’s own `details`. Under-18s are led to Childline, Shore and
 * Report Remove, not to the line for adults.
 *
 * Put the words inside it, or leave it empty and it speaks from the record.
 *
 * @summary Who is this about? Each answer leads to one service first.
 * @status experimental
 * @tagname netsafe-help-routes
 *
 * @slot - A heading and a list: danger first, then an item with `details` for each answer. Empty, it speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-help-routes-accent=var(--netsafe-color-accent)] - Marks of lists. They need 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 * @cssprop [--netsafe-help-routes-danger=var(--netsafe-color-danger)] - Danger: 999, its words and its edge. It needs 7:1 against the frame (WCAG 2.2 SC 1.4.6).
 */
export class HelpRoutes extends NetsafeElement {
  static override styles = [host, unframed, prose, styles];

  /**
   * The answer that stands open at first, when it speaks from the record: `me`, `someone`, `under-18`, `happened` or
   * `report`. None unless it is given. Children bring their own `open`.
   */
  @property({ reflect: true, useDefault: true }) open: RouteId | '' = '';

  /** The level of the heading, 1 to 6, when it speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * The answer that stands open at first, under its name before version 0.2. It still works, and the console says so once.
   *
   * @deprecated Write `open`.
   */
  @property()
  get route(): RouteId | '' {
    return this.open;
  }
  set route(value: RouteId | '') {
    warnRenamed(this, 'route', 'open');
    this.open = value ?? '';
  }

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    const open = Object.hasOwn(record.routes, this.open) ? (this.open as RouteId) : undefined;
    return blank
      ? fallback(language, helpRoutesContent({ language, open, level: this.headingLevel }))
      : this.asWritten;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-help-routes': HelpRoutes;
  }
}
