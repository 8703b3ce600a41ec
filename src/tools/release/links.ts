import { readDay } from './day.js';
import { mapText, wrap } from './inline.js';
import type { Inline } from './release.js';
import { record } from '../../record/record.js';
import { digitsOf, numberPattern, telHref } from '../../numbers/phone.js';
import { safeHref } from '../../page/safe-href.js';

/** A part of a text that becomes a link. */
interface Link {
  from: number;
  to: number;
  href: string;
}

const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s<>"“”„‘«»()[\]{}]+/giu;

// 101 and 999 are also amounts: only a word for calling in front makes them telephone numbers.
const CALLING =
  /(?:^|[^\p{L}])(?:call(?:ing)?|ring(?:ing)?|dial(?:ling)?|phone|phoning|telephone|ffoniwch|ffonio|ffonia|deialwch|deialu)(?:\s+(?:us|the|your|local|police|force|emergency|services|on|heddlu|yr|ar|eich|lleol))*\s+$/iu;
const SHORT = 4;

/** Every number that a service of the record is reached by today. */
export const knownNumbers = (): string[] => [
  ...new Set(
    Object.values(record.services).flatMap(({ number, channels = [] }) => [
      ...(number ? [number] : []),
      ...channels.flatMap((channel) => (channel.number ? [channel.number] : [])),
    ]),
  ),
];

/** Where a number stands in a text, however its digits are spaced. */
export const findNumber = (text: string, number: string): Omit<Link, 'href'>[] =>
  [...text.matchAll(numberPattern(number))]
    .map(({ 0: whole, 1: before = '', index }) => ({
      from: index + before.length,
      to: index + whole.length,
    }))
    .filter(({ from }) => digitsOf(number).length > SHORT || CALLING.test(text.slice(0, from)));

const addresses = (text: string): Link[] =>
  [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const address = found.replace(/[.,;:!?'’”*_]+$/u, '');
    const href = safeHref(/^www\./i.test(address) ? `https://${address}` : address);
    return href && /\.\p{L}/u.test(address)
      ? [{ from: index, to: index + address.length, href }]
      : [];
  });

/** The numbers of the record and the bare web addresses in a text, in order; none inside another. */
const linksIn = (text: string): Link[] => {
  if (!/\d{3}|www\.|http|\d[\s.-]\d/i.test(text)) return [];
  const numbers = knownNumbers().flatMap((number) =>
    findNumber(text, number).map((place) => ({ ...place, href: telHref(number) })),
  );
  let end = 0;
  return [...addresses(text), ...numbers]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
};

/** The same words, in which numbers of the record and bare addresses are links. Not one character changes. */
export const withLinks = (content: readonly Inline[]): Inline[] =>
  mapText(content, (value) =>
    wrap(value, linksIn(value), ({ href }, children) => ({ type: 'link', href, children })),
  );

// A day, as it stands in an outcome.
const DAY = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}(?!\d)/gu;

/** The same words, in which each day is one that a machine can read. */
export const withDays = (content: readonly Inline[]): Inline[] =>
  mapText(content, (value) => {
    const days = [...value.matchAll(DAY)].flatMap(({ 0: words, index }) => {
      const day = readDay(words, 'en');
      return day ? [{ from: index, to: index + words.length, datetime: day.iso }] : [];
    });
    return wrap(value, days, ({ datetime }, children) => ({ type: 'time', datetime, children }));
  });
