import type { NetsafeElement } from '../internal/element.js';
import { pageCss } from '../internal/page-css.js';

const styled = new WeakMap<ShadowRoot, Set<string>>();

/** A component's own styles, for what stands inside it on a page. */
export const pageStylesOf = (element: typeof NetsafeElement, tag: string): string =>
  pageCss(tag, element.elementStyles.map(({ cssText }) => cssText).join(''));

/**
 * Styles what stands inside an element where netsafe.css does not reach: in the shadow root of somebody's own
 * component. Once for each tag in each root.
 */
export const styleRoot = (host: NetsafeElement): void => {
  const root = host.getRootNode();
  // Without constructable sheets (Safari before 16.4) the words stand in the style around them.
  if (!(root instanceof ShadowRoot) || !root.adoptedStyleSheets) return;
  const tags = styled.get(root) ?? new Set();
  const { localName } = host;
  if (tags.has(localName)) return;
  styled.set(root, tags.add(localName));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStylesOf(host.constructor as typeof NetsafeElement, localName));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
