import type { TemplateResult } from 'lit/html.js';
import { NetsafeElement } from '../../internal/element.js';
import { ContentController } from '../../controllers/content.js';
import { host } from '../../styles/host.styles.js';
import { links } from '../../styles/links.styles.js';
import { styles } from './release-list.styles.js';

const CARD = 'netsafe-release-card,[data-netsafe="release-card"]';

const setRole = (element: Element, role: string, isTrue: boolean): void => {
  const has = element.getAttribute('role');
  if (isTrue && !has) element.setAttribute('role', role);
  else if (!isTrue && has === role) element.removeAttribute('role');
};

/**
 * Release cards together, in one, two or three columns as there is room where the list stands. Put a `ul` inside, with a
 * card in each `li`: a `netsafe-release-card`, its `data-netsafe` form, or the plain HTML of one. Cards may also stand in
 * the tag themselves, without a `ul`; with the script they are a list to assistive technology where nothing else stands
 * beside them.
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
 * @cssprop [--netsafe-release-list-accent=var(--netsafe-color-accent)] - The line above the list. It needs 3:1 against the list (WCAG 2.2 SC 1.4.11).
 */
export class ReleaseList extends NetsafeElement {
  static override styles = [host, links, styles];

  constructor() {
    super();
    new ContentController(this);
  }

  protected override render(): TemplateResult | undefined {
    return undefined;
  }

  protected override updated(): void {
    const children = [...this.children];
    const cards = children.filter((child) => child.matches(CARD));
    // A role’s own words win; ours go where they are no longer true.
    const isList = cards.length > 0 && cards.length === children.length;
    setRole(this, 'list', isList);
    for (const child of children) setRole(child, 'listitem', isList);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-release-list': ReleaseList;
  }
}
