import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Nodes as MarkdownNodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import {
  parseRelease,
  type PageOptions,
  type Quotation,
  type Release,
  type Warning,
} from '../../../src/tools/release/index.js';
import { toDocument } from '../../../src/tools/release/to-html.node.js';

/** What a reader of a page gets. */
export const wordsOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element' && node.tagName === 'br'
      ? ' '
      : 'children' in node
        ? node.children.map(wordsOf).join('')
        : '';

export const parse = (text: string, name = 'release.md') => parseRelease(text, { name });

const reader = (tree: Root) => ({
  one: (selector: string): Element | undefined => select(selector, tree),
  all: (selector: string): Element[] => selectAll(selector, tree),
  words: (selector: string): string[] =>
    selectAll(selector, tree).map((each) => wordsOf(each).replace(/\s+/g, ' ').trim()),
});

// What the importer adds, by its tag; and what the campaign is, which every page ends with.
const ADDED = 'netsafe-archive-notice, netsafe-content-note, netsafe-helpline-banner';

const withoutAdded = (tree: Root): Root => {
  const page = selectAll('netsafe-release-page', tree)[0];
  const added = new Set<Nodes>(selectAll(ADDED, tree));
  const last = selectAll('section', page).at(-1);
  if (last) added.add(last);
  const prune = (node: Root | Element) => {
    node.children = node.children.filter((child) => !added.has(child));
    for (const child of node.children) if (child.type === 'element') prune(child);
  };
  prune(tree);
  return tree;
};

/** A release’s page: all of it, and `own`, which has nothing in it that the importer added. */
export const pageOf = (release: Release, options: PageOptions = {}) => {
  const text = toDocument(release, { stylesheet: 'p { margin: 0 }', ...options });
  const tree = fromHtml(text);
  return { text, tree, ...reader(tree), own: reader(withoutAdded(fromHtml(text))) };
};

export const quotationsOf = ({ body }: Release): Quotation[] =>
  body.filter((block) => block.type === 'quotation');

export const linesOf = (warnings: readonly Warning[], about: RegExp): number[] =>
  warnings.filter(({ message }) => about.test(message)).map(({ line }) => line);

const sourceWords = (node: MarkdownNodes): string => {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<!--[^]*-->\s*$/.test(node.value) ? '' : node.value;
  if (node.type === 'image' || node.type === 'imageReference') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(sourceWords).join('') : '';
};

/**
 * The paragraphs and headings of a markdown text as CommonMark reads it, and an address that no link refers to, as it was
 * typed: the importer is not asked.
 */
export const sourceParagraphs = (markdown: string): string[] => {
  const found: string[] = [];
  const tree = fromMarkdown(markdown, { extensions: [{ disable: { null: ['codeIndented'] } }] });
  const referred = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      referred.add(node.identifier);
  });
  visit(tree, (node) => {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'html' ||
      node.type === 'code'
    ) {
      const words = sourceWords(node);
      if (words.trim()) found.push(words);
      return SKIP;
    }
    if (node.type === 'definition' && !referred.has(node.identifier))
      found.push(markdown.slice(node.position!.start.offset, node.position!.end.offset));
    return CONTINUE;
  });
  return found;
};

const MARK = /^(?:''|‘‘|’’|``|["“”„‟«»'‘’])/;

const MARKS = /''|‘‘|’’|``|["“”„‟«»'‘’]/;

const solid = (text: string) => text.replace(/\s+/g, '');

/**
 * How many quotation marks of a paragraph its page may leave out: two, or two for each of the page's quotations that stands
 * in it between marks. Words, who says them, and words again are two quotations of one paragraph.
 */
const mayLack = (paragraph: string, quotations: ReadonlySet<string>): number =>
  2 *
  Math.max(
    1,
    paragraph
      .split(MARKS)
      .slice(1, -1)
      .filter((part) => quotations.has(part)).length,
  );

// Where a paragraph ends in a text, if it stands there whole but for these marks. A mark in the text may be the next
// paragraph's, so the nearest end of all is the right one.
const endOf = (
  paragraph: string,
  text: string,
  from: number,
  lacking: number,
  start = 0,
): number | undefined => {
  let at = from;
  for (let index = start; index < paragraph.length; index += 1) {
    const mark = lacking ? MARK.exec(paragraph.slice(index, index + 2))?.[0] : undefined;
    if (mark) {
      const without = endOf(paragraph, text, at, lacking - 1, index + mark.length);
      if (without !== undefined) return without;
    }
    if (text[at] !== paragraph[index]) return undefined;
    at += 1;
  }
  return at;
};

/** The first paragraph that a page does not hold whole, behind those before it. */
export const firstLost = (
  paragraphs: readonly string[],
  { words: wordsOn }: Pick<ReturnType<typeof reader>, 'words'>,
): string | undefined => {
  const page = solid(wordsOn('article').join(''));
  const quotations = new Set(wordsOn('blockquote p').map(solid));
  let at = 0;
  for (const paragraph of paragraphs) {
    const words = solid(paragraph);
    let end: number | undefined;
    for (let from = at; from <= page.length && end === undefined; from += 1)
      end = endOf(words, page, from, mayLack(words, quotations));
    if (end === undefined) return paragraph;
    at = end;
  }
  return undefined;
};
