import { ofDocument } from './dom.js';
import { own } from './own.js';

const hasStylesheet = (page: Document) =>
  page.defaultView
    ?.getComputedStyle(ofDocument('documentElement', page))
    .getPropertyValue('--netsafe-css');

let styled: string | undefined;

/**
 * Whether netsafe.css styles an element and what stands inside it. The page is asked once, when its first element is
 * drawn: a stylesheet that comes after that finds elements that have brought their own.
 */
export const isStyled = (element: Element): boolean =>
  element.getRootNode() === document && !!(styled ??= hasStylesheet(document));

let address: string | undefined;

/** Brings netsafe.css, from beside the script, to a document that has none. */
export const bringStylesheet = (page: Document): void => {
  if (!address || hasStylesheet(page)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  // `referrerpolicy` on the script's own tag does not apply to this link.
  link.referrerPolicy = 'no-referrer';
  link.href = address;
  ofDocument('head', page).append(link);
};

/**
 * Brings the stylesheet where a page has the script alone, once everything that the page itself asked for has come; and to
 * the documents of frames that elements are put into.
 */
export const ensureStylesheet = (script: string): void => {
  address = script.replace(/[^/]*$/, 'netsafe.css');
  const ensure = () => {
    bringStylesheet(document);
  };
  if (ofDocument('readyState') === 'complete') ensure();
  else addEventListener('load', ensure, own({ once: true }));
};
