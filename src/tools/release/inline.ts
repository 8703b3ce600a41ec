import type { Inline } from './release.js';

/** The words alone. A picture counts as one character, so that it keeps its place when words are cut. */
export const textOf = (content: readonly Inline[]): string =>
  content
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'code':
          return node.value;
        case 'break':
          return '\n';
        case 'image':
          return '\uFFFC';
        default:
          return textOf(node.children);
      }
    })
    .join('');

/** The part between two places in the words, with its marks. */
export const slice = (content: readonly Inline[], from: number, to = Infinity): Inline[] => {
  const found: Inline[] = [];
  let at = 0;
  for (const node of content) {
    const length = textOf([node]).length;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      if (node.type === 'text' || node.type === 'code') {
        found.push({ ...node, value: node.value.slice(start, end) });
      } else if ('children' in node) {
        found.push({ ...node, children: slice(node.children, start, end) });
      } else {
        found.push(node);
      }
    }
    at += length;
  }
  return found;
};

/** The same words without white space at either end. */
export const trim = (content: readonly Inline[]): Inline[] => {
  const text = textOf(content);
  return slice(content, text.length - text.trimStart().length, text.trimEnd().length);
};

/** The same words without marks of emphasis; links stay. */
export const plain = (content: readonly Inline[]): Inline[] =>
  content.flatMap((node): Inline[] => {
    if (node.type === 'strong' || node.type === 'emphasis') return plain(node.children);
    return node.type === 'link' ? [{ ...node, children: plain(node.children) }] : [node];
  });

/** The ranges of the words that are bold. */
export const boldRanges = (content: readonly Inline[], at = 0): [number, number][] => {
  const ranges: [number, number][] = [];
  for (const node of content) {
    const { length } = textOf([node]);
    if (node.type === 'strong') ranges.push([at, at + length]);
    else if ('children' in node) ranges.push(...boldRanges(node.children, at));
    at += length;
  }
  return ranges;
};

/** The same words, of which a range is bold and nothing else is. */
export const embolden = (content: readonly Inline[], from: number, to: number): Inline[] => {
  const words = plain(content);
  return [
    ...slice(words, 0, from),
    { type: 'strong' as const, children: slice(words, from, to) },
    ...slice(words, to),
  ];
};

/** The same words, of which each run of text becomes what is made of it. What is a link or a time stays. */
export const mapText = (content: readonly Inline[], make: (value: string) => Inline[]): Inline[] =>
  content.flatMap((node): Inline[] => {
    if (node.type === 'text') return make(node.value);
    if (node.type === 'link' || node.type === 'time' || !('children' in node)) return [node];
    return [{ ...node, children: mapText(node.children, make) }];
  });

/** A text in which places, in their order, stand inside what is made of each. */
export const wrap = <Place extends { from: number; to: number }>(
  value: string,
  places: readonly Place[],
  make: (place: Place, children: Inline[]) => Inline,
): Inline[] => {
  const text = (from: number, to?: number): Inline => ({
    type: 'text',
    value: value.slice(from, to),
  });
  let at = 0;
  const parts = places.flatMap((place) => {
    const before = at;
    at = place.to;
    return [text(before, place.from), make(place, [text(place.from, place.to)])];
  });
  return [...parts, text(at)].filter((node) => node.type !== 'text' || node.value);
};
