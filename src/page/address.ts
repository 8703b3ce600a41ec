import { ofDocument } from './dom.js';

/** An address as a page understands it, or nothing where it is none. */
export const resolve = (href: string | null | undefined, page: Document): URL | undefined => {
  try {
    return new URL(href ?? '', ofDocument('baseURI', page));
  } catch {
    return undefined;
  }
};

/** Whether an address is that of the page itself, or of a place in it. */
export const isSamePage = ({ href }: URL, page: Document): boolean =>
  href.replace(/#.*/, '') === ofDocument('URL', page).replace(/#.*/, '');
