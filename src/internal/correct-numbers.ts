import { GAP, digitsOf, numberPattern, telHref } from './phone.js';

/** A number that is true today, and those that it has replaced. */
export interface KnownNumber {
  readonly number: string;
  readonly former: readonly string[];
}

// What reads as a telephone number: at least three digits, in groups.
const ANY_NUMBER = new RegExp(`\\+?\\d(?:${GAP}\\d){2,14}`);

const textNodes = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};

const current = (known: readonly KnownNumber[], written: string | undefined) => {
  const digits = written && digitsOf(written);
  return digits
    ? known.find(({ number, former }) =>
        [number, ...former].some((each) => digitsOf(each) === digits),
      )?.number
    : undefined;
};

/**
 * Puts a number into a link's words, and keeps the words around it. Where it stands in several pieces they all stay:
 * a framework that wrote them will write them again.
 */
const showNumber = (link: Element, shown: string, number: string) => {
  let at = (link.textContent ?? '').indexOf(shown);
  let left = shown.length;
  let put = number;
  for (const node of textNodes(link)) {
    const cut = Math.min(node.length - at, left);
    if (cut <= 0) {
      at -= node.length;
      continue;
    }
    node.replaceData(at, cut, put);
    [at, left, put] = [0, left - cut, ''];
  }
};

/**
 * Makes the numbers below an element true: a former number becomes today's, in text and in links; a telephone link
 * whose words and address disagree takes the number of the record that either of them names. Numbers that the record
 * does not know are left alone. Nothing is written where nothing is wrong.
 */
export const correctNumbers = (root: ParentNode & Node, known: readonly KnownNumber[]): void => {
  for (const { number, former } of known) {
    for (const old of former) {
      const pattern = numberPattern(old);
      for (const node of textNodes(root)) {
        const data = node.data.replace(pattern, (_, before: string) => before + number);
        if (data !== node.data) node.data = data;
      }
    }
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^\s*tel:/i.test(href)) continue;
    const shown = ANY_NUMBER.exec(link.textContent ?? '')?.[0];
    const number = current(known, shown) ?? current(known, href);
    if (!number) continue;
    if (shown && digitsOf(shown) !== digitsOf(number)) showNumber(link, shown, number);
    if (digitsOf(href) !== digitsOf(number)) link.setAttribute('href', telHref(number));
  }
};
