import { attributeOf, childNodesOf, closestOut, matches, setAttributeOf } from '../page/dom.js';
import { EDITABLE } from '../page/editable.js';
import { digitsOf, isNumberAlone, placesOf, telHref, type Place } from './phone.js';

/** A number that is true today, and those that it has replaced. */
export interface KnownNumber {
  readonly number: string;
  readonly former: readonly string[];
}

type Numbers = readonly KnownNumber[];

interface FormerPlace extends Place {
  number: string;
}

// Elements of a sentence: a number goes on across their edges, and across no other's. (A raised figure is a footnote's.)
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data em font i ins kbd label mark nobr q s samp small span strong time tt u var wbr'.split(
    ' ',
  ),
);
// Their text is not for reading, or is being typed.
const APART = new Set('script style noscript template textarea'.split(' '));
const SPOKEN = ['aria-label', 'title', 'alt'];

/** Where former numbers stand in a text, the last first. */
const formerPlaces = (text: string, numbers: Numbers): FormerPlace[] =>
  numbers
    .flatMap(({ number, former }) =>
      former.flatMap((old) => placesOf(old, text).map((place) => ({ ...place, number }))),
    )
    .sort((one, other) => other.from - one.from);

/** A text with today's numbers in place of former ones. */
const today = (text: string, numbers: Numbers): string =>
  formerPlaces(text, numbers).reduce(
    (done, { from, to, number }) => done.slice(0, from) + number + done.slice(to),
    text,
  );

/** The texts of an element, in runs that are read on as one. */
const runsOf = (root: Node): Text[][] => {
  const runs: Text[][] = [[]];
  const visit = (node: Node): void => {
    // Not `instanceof`: a node may come from a frame.
    if (node.nodeType === Node.TEXT_NODE) runs.at(-1)!.push(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const { localName } = node as Element;
    if (APART.has(localName) || matches(node as Element, EDITABLE)) return;
    const isInline = INLINE.has(localName);
    if (!isInline) runs.push([]);
    childNodesOf(node).forEach(visit);
    if (!isInline) runs.push([]);
  };
  childNodesOf(root).forEach(visit);
  return runs;
};

/** Puts a number into a run of texts. All nodes stay: a framework that wrote them will write them again. */
const put = (run: readonly Text[], { from, to, number }: FormerPlace): void => {
  let start = 0;
  const parts = run.flatMap((node) => {
    const part = { node, from: Math.max(from - start, 0), to: Math.min(to - start, node.length) };
    start += node.length;
    return part.from < part.to ? [part] : [];
  });
  // What can be pressed stays what can be pressed.
  const home = parts.find(({ node }) => node.parentElement?.closest('a')) ?? parts[0];
  for (const part of parts)
    part.node.replaceData(part.from, part.to - part.from, part === home ? number : '');
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

// What a telephone's address holds: a number, and after it pauses, an extension, parameters.
const TELEPHONE = /^\s*(tel|sms):/i;
const partsOf = (href: string): string[] => href.replace(TELEPHONE, '').split(/([;,?&#*pwx])/i);
const digitsIn = (part: string): string => {
  const text = decoded(part).replace(/^\/+/, '');
  return isNumberAlone(text) ? digitsOf(text) : '';
};

/** The address of a link with today's numbers in place of former ones. It never leads elsewhere than its words say. */
const todayHref = (href: string, words: string, numbers: Numbers): string => {
  const [scheme] = TELEPHONE.exec(href) ?? [];
  if (!scheme) return href;
  const says = (number: string) => placesOf(number, words).length > 0;
  const isNamed = ({ number, former }: KnownNumber) => [number, ...former].some(says);
  const parts = partsOf(href).map((part) => {
    const digits = digitsIn(part);
    const known = digits
      ? numbers.find(({ former }) => former.some((old) => digitsOf(old) === digits))
      : undefined;
    return known && (isNamed(known) || !numbers.some(isNamed))
      ? telHref(known.number).slice('tel:'.length)
      : part;
  });
  return scheme + parts.join('');
};

/** What a link dials that shows one number of the record and nothing else: that number. */
const shownHref = (href: string, words: string, numbers: Numbers): string => {
  if (!/^\s*tel:/i.test(href) || !isNumberAlone(words)) return href;
  const shown = digitsOf(words);
  const known = numbers.find(({ number }) => digitsOf(number) === shown);
  const [first = ''] = partsOf(href);
  const isDialled = digitsIn(first) === shown || digitsOf(href) === shown;
  return known && !isDialled ? telHref(known.number) : href;
};

/**
 * What has to change below an element for its numbers to be true; nothing where nothing is wrong. Only two things ever
 * change, since nobody knows what other words mean: a former number of the record, standing as a whole number, becomes
 * today's, in words, in `tel:` and `sms:` addresses, and where a label, a title or an alternative text says it; and a
 * `tel:` link whose words are one number of the record, and nothing else, dials that number.
 */
export const correctionsOf = (root: Element | ShadowRoot, numbers: Numbers): (() => void)[] => {
  const corrections: (() => void)[] = [];
  const hasFormer = numbers.some(({ former }) => former.length);
  if (hasFormer)
    for (const run of runsOf(root)) {
      const text = run.map(({ data }) => data).join('');
      for (const place of formerPlaces(text, numbers)) corrections.push(() => put(run, place));
    }
  const set = (element: Element, name: string, change: (value: string) => string) => {
    const value = attributeOf(element, name);
    if (value === null) return;
    const changed = change(value);
    if (changed !== value && !closestOut(element, EDITABLE))
      corrections.push(() => setAttributeOf(element, name, changed));
  };
  for (const link of root.querySelectorAll('a[href]')) {
    const words = today(link.textContent ?? '', numbers);
    set(link, 'href', (href) => shownHref(todayHref(href, words, numbers), words, numbers));
  }
  if (hasFormer)
    for (const name of SPOKEN)
      for (const element of [
        ...(root instanceof Element ? [root] : []),
        ...root.querySelectorAll(`[${name}]`),
      ])
        set(element, name, (value) => today(value, numbers));
  return corrections;
};
