// What a picture of a component says: its words, line by line, and its HTML. The page itself draws it: copy-page.js.
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { Language } from '../../src/record/record.js';

/** More words than a picture can hold: what stands in it cannot be made larger. */
const MOST_LETTERS = 900;
const WIDTH = 600;

export type LineKind = 'heading' | 'number' | 'text' | 'item' | 'small';

export interface Picture {
  lines: [kind: LineKind, text: string][];
  /** To paste. */
  html: string;
}

const KINDS: Record<string, LineKind> = { p: 'text', li: 'item', figcaption: 'small' };

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const kindOf = ({ tagName, children }: Element): LineKind | undefined => {
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  const parts = children.filter((child) => textOf(child).trim());
  if (parts.length === 1 && parts[0]!.type === 'element' && parts[0]!.tagName === 'small')
    return 'small';
  return KINDS[tagName];
};

/** Whether a line is for pressing alone: a picture leads to one place, and shows no other address. */
const isOnlyLink = (node: Element) =>
  selectAll('a:not([href^="tel:"])', node).some(
    (link) => textOf(link).trim() === textOf(node).trim() && !/\w\.\w/.test(textOf(link)),
  );

function linesOf(node: Nodes): Picture['lines'] {
  if (!('children' in node)) return [];
  const kind = node.type === 'element' ? kindOf(node) : undefined;
  if (!kind) return node.children.flatMap(linesOf);
  if (node.type === 'element' && isOnlyLink(node)) return [];
  const number = kind === 'text' && select('a[href^="tel:"]', node);
  const text = textOf(node).trim();
  const shown = number ? textOf(number).trim() : '';
  // A number that its line ends with is what the picture is for.
  return number && text.endsWith(shown)
    ? [
        ['text', text.slice(0, -shown.length).trim()],
        ['number', shown],
      ]
    : [[kind, text]];
}

/** A voice stops where a line ends, but not before the number that the line leads to. */
const pauseAfter = (words: string, next: Picture['lines'][number] | undefined) =>
  next?.[0] === 'number' || /[.?!:]$/.test(words) ? '' : '.';

/** A component’s plain words as a picture; none where an author has words to write, where there is no number, or too much to read. */
export function pictureOf(name: string, language: Language, plain: string): Picture | undefined {
  const tree = fromHtml(plain, { fragment: true });
  const lines = linesOf(tree).filter(([, words]) => words);
  const link = select('a[href^="tel:"]', tree);
  const alt = lines
    .map(([, words], index) => words + pauseAfter(words, lines[index + 1]))
    .join(' ');
  const isOurs = !/[[\]]/.test(plain) && alt.length <= MOST_LETTERS;
  if (!isOurs || !link || lines.length < 2) return undefined;
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: {
      src: `[https://www.example.org/${name}-${language}.png]`,
      alt,
      lang: language,
      width: WIDTH,
      style: 'max-width: 100%; height: auto',
    },
    children: [],
  };
  const { href } = link.properties;
  const html = toHtml({ ...link, properties: { href: href! }, children: [image] });
  return { lines, html };
}
