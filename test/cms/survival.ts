// What is left of a piece after an editor or a clean-up had it.
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Element, Nodes, Root } from 'hast';
import { isInline } from '../../src/tools/snippet/snippet.js';
import { nameOf, type Piece } from './pieces.js';

/** What became of a piece, or of all pieces of a tier. */
export interface Survival {
  /** Words and their order. */
  words: boolean;
  /** Components in which words that a block kept apart stand together now: “one year” and “the East” as “one yearthe East”. */
  runTogether: string[];
  /** Every link: its text, its address, in order. */
  links: boolean;
  /** The element around the words, with all of them inside. Plain words have none to lose. */
  frame: boolean;
  /** Elements and attributes that are gone, the frame's own aside. */
  lost: string[];
  /** Attributes of the frame that are gone. */
  lostOfFrame: string[];
  /** Elements and attributes that were not there. */
  gained: string[];
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'time',
]);

const isInSentence = (name: string) =>
  INLINE.has(name) || (name.startsWith('netsafe-') && isInline(nameOf(name)));

const text = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(text).join('');
  return node.type === 'element' && !isInSentence(node.tagName) ? ` ${inside} ` : inside;
};

/** Words as a reader reads them: blocks part them, lines of source do not. */
export const wordsOf = (node: Nodes): string => text(node).replace(/\s+/g, ' ').trim();

const squeezed = (node: Nodes): string => text(node).replace(/\s+/g, '');

const linksOf = (node: Root | Element) =>
  selectAll('a[href]', node).map((link) => `${wordsOf(link)} → ${String(link.properties.href)}`);

/** The parser writes `data-x` as `dataX`. */
const asWritten = (name: string): string => {
  if (name === 'className') return 'class';
  return /^(data|aria)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name.toLowerCase();
};

const attributesOf = ({ properties }: Element): string[] =>
  Object.entries(properties).map(
    ([name, value]) =>
      `[${asWritten(name)}=${Array.isArray(value) ? value.join(' ') : String(value)}`,
  );

/** Every element of a tree and every attribute, once for each time that it stands there. */
const factsOfOne = (element: Element): string[] => [
  element.tagName,
  ...attributesOf(element).map((attribute) => `${element.tagName}${attribute}`),
];
const factsOf = (tree: Root): string[] => selectAll('*', tree).flatMap(factsOfOne);

/** What the first list has and the second has not, counted. */
const missing = (wanted: readonly string[], found: readonly string[]): string[] => {
  const left = [...found];
  return wanted.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const frameIn = (tree: Root, { tier, tag }: Piece): Element | undefined =>
  tier === 'plain'
    ? undefined
    : select(tier === 'data' ? `[data-netsafe="${nameOf(tag)}"]` : tag, tree);

const factsBeside = (tree: Root, frame: Element | undefined): string[] =>
  frame ? missing(factsOf(tree), factsOfOne(frame)) : factsOf(tree);

export const parse = (html: string): Root => fromHtml(html, { fragment: true });

const withoutValues = (facts: readonly string[]): string[] =>
  unique(facts.map((fact) => fact.replace(/=[^]*$/, ']')));

const unique = (list: readonly string[]) => [...new Set(list)].sort();

/** Compares what was pasted with what was saved, each with what stood around it. */
export const survivalOf = (piece: Piece, pasted: string, saved: string | Root): Survival => {
  const [before, after] = [parse(pasted), typeof saved === 'string' ? parse(saved) : saved];
  const [wanted, found] = [frameIn(before, piece), frameIn(after, piece)];
  const [had, has] = [factsBeside(before, wanted), factsBeside(after, found)];
  return {
    words: squeezed(before) === squeezed(after),
    runTogether: wordsOf(before) === wordsOf(after) ? [] : [piece.tag],
    links: linksOf(before).join() === linksOf(after).join(),
    frame: !wanted || (found !== undefined && squeezed(wanted) === squeezed(found)),
    lost: withoutValues(missing(had, has)),
    lostOfFrame:
      wanted && found ? withoutValues(missing(attributesOf(wanted), attributesOf(found))) : [],
    gained: withoutValues(missing(has, had)),
  };
};

/** What can be said of all of them. */
export const together = (all: readonly Survival[]): Survival => ({
  words: all.every(({ words }) => words),
  runTogether: unique(all.flatMap(({ runTogether }) => runTogether)),
  links: all.every(({ links }) => links),
  frame: all.every(({ frame }) => frame),
  lost: unique(all.flatMap(({ lost }) => lost)),
  lostOfFrame: unique(all.flatMap(({ lostOfFrame }) => lostOfFrame)),
  gained: unique(all.flatMap(({ gained }) => gained)),
});
