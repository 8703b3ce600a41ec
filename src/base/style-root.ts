import type { NetsafeElement } from './element.js';
import { pageCss } from './page-css.js';

// Which tags are styled in a root, and in which document: a root that moves to another loses its sheets.
const styled = new WeakMap<ShadowRoot, { page: Document; tags: Set<string> }>();

/** A component's own styles, for what stands inside it on a page. */
export const pageStylesOf = (element: typeof NetsafeElement, tag: string): string =>
  pageCss(tag, element.elementStyles.map(({ cssText }) => cssText).join(''));

/**
 * Styles what stands inside an element where netsafe.css does not reach: in the shadow root of somebody's own
 * component. Once for each tag in each root.
 */
export const styleRoot = (host: NetsafeElement): void => {
  const root = host.getRootNode() as ShadowRoot;
  const page = host.ownerDocument;
  const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis;
  // A document has no host. Without sheets that a script makes the words stand in the style around them.
  if (!root.host || !root.adoptedStyleSheets) return;
  let known = styled.get(root);
  if (known?.page !== page) styled.set(root, (known = { page, tags: new Set() }));
  const { localName } = host;
  if (known.tags.has(localName)) return;
  known.tags.add(localName);
  // A root takes only the sheets that its own window has made.
  const sheet = new Sheet();
  sheet.replaceSync(pageStylesOf(host.constructor as typeof NetsafeElement, localName));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
