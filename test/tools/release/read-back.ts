import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Nodes as MarkdownNodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
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

/** The paragraphs and headings of a markdown text as CommonMark reads it: the importer is not asked. */
export const sourceParagraphs = (markdown: string): string[] => {
  const found: string[] = [];
  const walk = (node: MarkdownNodes) => {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'html' ||
      node.type === 'code'
    ) {
      const words = sourceWords(node);
      if (words.trim()) found.push(words);
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  walk(fromMarkdown(markdown, { extensions: [{ disable: { null: ['codeIndented'] } }] }));
  return found;
};

const MARK = /^(?:''|‘‘|’’|``|["“”„‟«»'‘’])/;

const most = (paragraph: string) =>
  (paragraph.match(/''|‘‘|’’|``|["“”„‟«»'‘’]/g)?.length ?? 0) >= 4 ? 4 : 2;

// Where a paragraph ends in a text, if it stands there whole; two quotation marks of its own may be missing, and four
// where it has as many: words, who says them, and words again are two quotations of one paragraph. A mark in the text may be the next paragraph's, so the nearest end of all is the right one.
const endOf = (
  paragraph: string,
  text: string,
  from: number,
  start = 0,
  missing = 0,
): number | undefined => {
  let at = from;
  for (let index = start; index < paragraph.length; index += 1) {
    const mark =
      missing < most(paragraph) ? MARK.exec(paragraph.slice(index, index + 2))?.[0] : undefined;
    if (mark) {
      const without = endOf(paragraph, text, at, index + mark.length, missing + 1);
      if (without !== undefined) return without;
    }
    if (text[at] !== paragraph[index]) return undefined;
    at += 1;
  }
  return at;
};

const solid = (text: string) => text.replace(/\s+/g, '');

/** The first paragraph that a text does not hold whole, behind those before it. */
export const firstLost = (paragraphs: readonly string[], text: string): string | undefined => {
  const page = solid(text);
  let at = 0;
  for (const paragraph of paragraphs) {
    const words = solid(paragraph);
    let end: number | undefined;
    for (let from = at; from <= page.length && end === undefined; from += 1)
      end = endOf(words, page, from);
    if (end === undefined) return paragraph;
    at = end;
  }
  return undefined;
};
