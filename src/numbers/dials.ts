import { digitsOf } from './phone.js';

/** Whether there is a link below an element that dials a number. */
export const dials = (root: ParentNode, number = ''): boolean =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]')].some(
    ({ href }) => digitsOf(href) === digitsOf(number),
  );
