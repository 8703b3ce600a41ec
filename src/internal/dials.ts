import { digitsOf } from './phone.js';

/** Whether there is a link below an element that dials a number. */
export const dials = (root: ParentNode, number = ''): boolean =>
  [...root.querySelectorAll('a[href^="tel:" i]')].some(
    (link) => digitsOf(link.getAttribute('href') ?? '') === digitsOf(number),
  );
