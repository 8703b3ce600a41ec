import { isSamePage } from './address.js';
import { byId } from './dom.js';
import { isEditable } from './editable.js';

/** Moves the reader to a place, as a link that leads there does. */
const moveTo = (place: HTMLElement): void => {
  if (place.tabIndex < 0) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus();
};

/**
 * Follows the links of an element that lead past a part of the page, where an address cannot: it reaches neither into a
 * shadow root, nor to an id that a CMS took away, and under `<base>` it leads to another page. `past` finds what comes
 * after the part. It returns the function that ends it.
 *
 * Presses are heard on the window: an element that listens itself is “clickable” to a screen reader, and so is all that
 * it holds.
 */
export const followSkipLinks = (
  host: HTMLElement,
  past: (link: HTMLAnchorElement) => HTMLElement | null | undefined,
): (() => void) => {
  const follow = (event: MouseEvent): void => {
    const path = event.composedPath();
    if (event.defaultPrevented || !path.includes(host)) return;
    const link = (path[0] as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || isEditable(link)) return;
    const page = host.ownerDocument;
    const id = decodeURIComponent(link.hash.slice(1));
    const place = id ? byId(page, id) : null;
    const isThisPage = isSamePage(new URL(link.href), page);
    const to = place ?? past(link);
    // Where the browser finds it, it also takes it into its history.
    if (!to || (place && isThisPage)) return;
    event.preventDefault();
    moveTo(to);
  };
  const view = host.ownerDocument.defaultView;
  view?.addEventListener('click', follow);
  return () => view?.removeEventListener('click', follow);
};
