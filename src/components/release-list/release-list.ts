import { nothing, type TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { ContentController } from '../../base/content-controller.js';
import { warnAuthor } from '../../base/warn-author.js';
import { host } from '../../styles/host.styles.js';
import { links } from '../../styles/links.styles.js';
import { silent } from '../../styles/silent.styles.js';
import { unframed } from '../../styles/unframed.styles.js';
import { styles } from './release-list.styles.js';

const CARD = 'netsafe-release-card,[data-netsafe="release-card"]';

/**
 * Release cards together, in one, two or three columns as there is room where the list stands. Put a `ul` inside, with a
 * card in each `li`: a `netsafe-release-card`, its `data-netsafe` form, or the plain HTML of one. Cards that stand in the
 * tag themselves look the same, and are no list to assistive technology; the console says so.
 *
 * Put the newest release first, as `releaseListContent` does. The list moves nothing, which would take the focus from who
 * is reading.
 *
 * @summary Release cards together, newest first.
 * @status experimental
 * @tagname netsafe-release-list
 *
 * @slot - A `ul` of cards, or cards, with a heading before it if the page wants one. Nothing is said of an empty one.
 *
 * @cssprop [--netsafe-release-list-accent=var(--netsafe-color-accent)] - The rule at the head of each card in plain HTML. It needs 3:1 against the card (WCAG 2.2 SC 1.4.11).
 */
export class ReleaseList extends NetsafeElement {
  static override styles = [host, unframed, silent, links, styles];

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | typeof nothing | undefined {
    return this.#content.blank ? nothing : this.asWritten;
  }

  protected override updated(): void {
    warnAuthor(this, () =>
      this.querySelector(CARD) && !this.querySelector(`li :is(${CARD})`)
        ? ['put the cards into a ul, each in an li, so that they are a list to everybody.']
        : [],
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-release-list': ReleaseList;
  }
}
