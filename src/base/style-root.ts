import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import { pageCss } from './page-css.js';

type Styled = Pick<typeof LitElement, 'elementStyles'>;

/** A component's styles as text. */
export const cssOf = (element: Styled): string =>
  (element.elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');

/** A component's own styles, for what stands inside it on a page. */
export const pageStylesOf = (element: Styled, tag: string): string => pageCss(tag, cssOf(element));

const sheets = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/** One sheet for all that share it in a document, which takes only those that its own window has made; none without a window. */
const sheetIn = (page: Document, key: unknown, css: () => string): CSSStyleSheet[] => {
  let known = sheets.get(page);
  if (!known) sheets.set(page, (known = new Map<unknown, CSSStyleSheet>()));
  let sheet = known.get(key);
  const { CSSStyleSheet: Sheet } = page.defaultView ?? {};
  if (!sheet && Sheet) {
    known.set(key, (sheet = new Sheet()));
    sheet.replaceSync(css());
  }
  return sheet ? [sheet] : [];
};

/** Gives an element's shadow root its sheets. */
export const styleIn = (root: ShadowRoot, element: Styled): void => {
  const page = root.ownerDocument;
  // Lit makes those of this document, and a style element where no script can make a sheet: Safari before 16.4.
  if (page === document) adoptStyles(root, element.elementStyles);
  else root.adoptedStyleSheets = sheetIn(page, element, () => cssOf(element));
};

/**
 * Styles what stands inside an element where netsafe.css does not reach: in the shadow root of somebody's own
 * component. Once for each tag in each root.
 */
export const styleRoot = (host: LitElement): void => {
  const root = host.getRootNode() as ShadowRoot;
  // A document has no host. Without sheets that a script makes the words stand in the style around them.
  if (!root.host || !root.adoptedStyleSheets) return;
  const { localName, ownerDocument } = host;
  const [sheet] = sheetIn(ownerDocument, localName, () =>
    pageStylesOf(host.constructor as typeof LitElement, localName),
  );
  if (sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
