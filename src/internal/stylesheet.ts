import { ofDocument } from './dom.js';
import { own } from './own.js';

const hasStylesheet = () =>
  getComputedStyle(ofDocument('documentElement')).getPropertyValue('--netsafe-css');

let styled: string | undefined;

/**
 * Whether netsafe.css styles an element and what stands inside it. The page is asked once, when its first element is
 * drawn: a stylesheet that comes after that finds elements that have brought their own.
 */
export const isStyled = (element: Element): boolean =>
  element.getRootNode() === document && !!(styled ??= hasStylesheet());

/**
 * Brings the stylesheet where a page has the script alone: `netsafe.css` from beside the script, once everything that
 * the page itself asked for has come.
 */
export const ensureStylesheet = (script: string): void => {
  const ensure = () => {
    if (hasStylesheet()) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // The script's own tag says this for the script alone.
    link.referrerPolicy = 'no-referrer';
    link.href = script.replace(/[^/]*$/, 'netsafe.css');
    ofDocument('head').append(link);
  };
  if (ofDocument('readyState') === 'complete') ensure();
  else addEventListener('load', ensure, own({ once: true }));
};
