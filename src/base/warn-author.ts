import type { NetsafeElement } from './element.js';

const told = new WeakSet<Element>();

/**
 * Tells the author of a page what is wrong with an element's children: on the console, once for each element, and not
 * before the parser has finished, which would go on filling it. A reader sees nothing of it.
 */
export const warnAuthor = (host: NetsafeElement, problems: () => readonly string[]): void => {
  if (told.has(host)) return;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
    return;
  }
  const found = problems();
  if (!found.length) return;
  told.add(host);
  console.warn(`NetSafe Elements: ${host.localName}: ${found.join(' ')}`);
};
