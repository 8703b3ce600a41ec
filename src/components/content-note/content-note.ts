import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { oneOf } from '../../base/one-of.js';
import { own } from '../../page/own.js';
import { safeHref } from '../../page/safe-href.js';
import { followSkipLinks } from '../../page/skip-link.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { ABOUT, contentNoteContent, type About } from './content-note.content.js';
import { styles } from './content-note.styles.js';

const HEADING = /^H[1-6]$/;

/** What follows a part of a page: after a heading, the next one of its level or above; else the next element. */
const after = (part: Element): Element | null => {
  let next = part.nextElementSibling;
  if (HEADING.test(part.tagName))
    while (next && !(HEADING.test(next.tagName) && next.tagName <= part.tagName))
      next = next.nextElementSibling;
  return next ?? (part.parentElement && after(part.parentElement));
};

/**
 * Says in plain words what the next part of the page describes, before it, so that nobody comes upon it unprepared. The
 * part can be passed over by keyboard: by a link, or because it stands inside, closed in `details`. It never stands in
 * the way.
 *
 * Put the words inside it, or leave it empty and it speaks from the record.
 *
 * @summary Says what the next part describes, before it.
 * @status experimental
 * @tagname netsafe-content-note
 *
 * @slot - What the next part describes, and a link past it; or the part itself, in `details`. Empty, it speaks from the record in the page’s language.
 *
 * @cssprop [--netsafe-content-note-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the note (WCAG 2.2 SC 1.4.11).
 */
export class ContentNote extends NetsafeElement {
  static override styles = [host, prose, styles];

  /** What the next part describes, when it speaks from the record: `abuse`, `court` or `suicide`. */
  @property({ reflect: true, useDefault: true }) about: About = 'abuse';

  /**
   * What comes after the part, when it speaks from the record: an address on the page, `#after-note` unless given. Where
   * nothing has that id the link finds it: the part is the next element, or all that stands below the next heading.
   */
  @property({ useDefault: true }) href = '';

  readonly #content = new ContentController(this);

  #unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = followSkipLinks(this, this.#past);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    if (!blank) return this.asWritten;
    const about = oneOf(ABOUT, this.about, 'abuse');
    return fallback(
      language,
      contentNoteContent(own({ language, about, href: safeHref(this.href) })),
    );
  }

  readonly #past = (): HTMLElement | null => {
    const part = this.nextElementSibling;
    return part && ((after(part) ?? part) as HTMLElement);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-content-note': ContentNote;
  }
}
