import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml as serialize } from 'hast-util-to-html';
import type { TemplateResult } from 'lit';
import { pageStyles } from './page.css.js';
import type { Language } from '../../record/record.js';
import type { Release } from './release.js';
import {
  LIST_TITLE,
  renderIndex,
  renderList,
  renderPage,
  type Card,
  type PageOptions,
} from './render.js';

// A tag is written as it is, whether or not its element is registered where this runs.
const AS_WRITTEN = { elementRenderers: [] };

const LINE = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hgroup hr html li link main meta nav ol p pre script section style table tbody td th thead title tr ul'.split(
    ' ',
  ),
);

const isLine = (node: Nodes) =>
  node.type === 'element'
    ? LINE.has(node.tagName) || node.tagName.includes('-')
    : node.type === 'comment';
const isSpace = (node: Nodes) => node.type === 'text' && !node.value.trim();

const hasText = (node: Nodes): boolean =>
  node.type === 'text' ? !isSpace(node) : 'children' in node && node.children.some(hasText);

// A card's picture is the only thing that stands among blocks without being one.
const standsAlone = (node: Nodes) =>
  isLine(node) || (node.type === 'element' && node.tagName === 'img');

/**
 * Puts every block on a line of its own. White space is touched only between blocks, where it means nothing: inside a
 * paragraph, a heading or anything else that holds words it stays as it is.
 */
const layOut = (node: Element | Root, depth: number): void => {
  const children = node.children.filter(
    (child) => !(child.type === 'comment' && /^\/?lit-|^\?/.test(child.value)),
  );
  const filled = children.filter((child) => !isSpace(child));
  const blocksOnly = filled.length > 0 && filled.every(standsAlone) && filled.some(isLine);
  if (node.type === 'element' && node.tagName === 'pre') {
    node.children = children as ElementContent[];
    return;
  }
  if (!blocksOnly) {
    node.children = hasText(node) ? children : filled;
    for (const child of node.children) if (child.type === 'element') layOut(child, depth + 1);
    return;
  }
  const indent = (by: number) => ({
    type: 'text' as const,
    value: `\n${'  '.repeat(Math.max(by, 0))}`,
  });
  for (const child of filled) if (child.type === 'element') layOut(child, depth + 1);
  const laid: RootContent[] = filled.flatMap((child) => [indent(depth), child]);
  node.children = [...laid, indent(depth - 1)] as ElementContent[];
};

const print = (tree: Root): string => serialize(tree, { allowDangerousCharacters: false });

const treeOf = (template: TemplateResult, depth: number): Root => {
  const tree = fromHtml(collectResultSync(render(template, AS_WRITTEN)), { fragment: true });
  layOut(tree, depth);
  return tree;
};

/** A template as clean HTML: no markers, a block to a line. */
export const toHtml = (template: TemplateResult): string =>
  `${print(treeOf(template, 0)).trim()}\n`;

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string) => ({ type: 'text' as const, value });

// Neither can end its own element, and nothing is fetched for it.
const inlineScript = (script: string) =>
  script
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
    .replace(/<(?=\/script|script|!--)/gi, '\\x3C')
    .trim();
const inlineStyle = (style: string) =>
  style
    .replace(/^\/\*# sourceMappingURL=.*\*\/\s*$/gm, '')
    .replace(/<(?=\/style|!--)/gi, '\\3C ')
    .trim();

const unindented = (css: string) => css.replace(/^ {2}/gm, '').trim();

interface Files {
  /** netsafe.css, which stands in the page itself. */
  stylesheet: string;
  /** netsafe.js, which stands in the page itself: a module cannot be loaded from a file beside it. */
  script?: string | undefined;
}

export interface DocumentOptions extends PageOptions, Files {}

// An index of both languages is in the one that most of its releases are in.
const commonest = (cards: readonly Card[]): Language =>
  cards.filter(({ head }) => head.language === 'cy').length > cards.length / 2 ? 'cy' : 'en';

interface Parts {
  language: Language;
  title: string;
  /** What the page's head says besides. */
  about?: readonly Element[];
  content: TemplateResult;
}

/** A page in one file that needs nothing else. */
const documentOf = (
  { language, title, about = [], content }: Parts,
  { stylesheet, script }: Files,
): string => {
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, text(title)),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    ...about,
    element(
      'style',
      {},
      text(
        `\n${inlineStyle(stylesheet)}\n${unindented(pageStyles.cssText)}\n:root { color-scheme: light dark; }\nbody { margin: 0; background: var(--netsafe-color-paper); }\n`,
      ),
    ),
    ...(script ? [element('script', { type: 'module' }, text(`\n${inlineScript(script)}\n`))] : []),
  );
  head.children = [...head.children.flatMap((child) => [text('\n'), child]), text('\n')];
  const body = element('body', {}, ...(treeOf(content, 0).children as ElementContent[]));
  const root = element('html', { lang: language }, text('\n'), head, text('\n'), body, text('\n'));
  return `${print({ type: 'root', children: [{ type: 'doctype' }, text('\n'), root] })}\n`;
};

/** A release as a whole page. */
export const toDocument = (
  release: Release,
  { stylesheet, script, ...options }: DocumentOptions,
): string => {
  const { language, title, force, summary, url, picture, published, updated } = release;
  const name = (key: string, content: string | undefined) =>
    content ? [element('meta', { name: key, content })] : [];
  const graph = (property: string, content: string | undefined) =>
    content ? [element('meta', { property, content })] : [];
  const about = [
    ...name('description', summary),
    ...(url ? [element('link', { rel: ['canonical'], href: url })] : []),
    ...graph('og:type', 'article'),
    ...graph('og:title', title),
    ...graph('og:site_name', force),
    ...graph('og:description', summary),
    ...graph('og:url', url),
    ...graph('og:image', picture?.src),
    ...graph('og:image:alt', picture?.alt),
    ...graph('article:published_time', published?.iso),
    ...graph('article:modified_time', updated?.iso),
  ];
  return documentOf(
    {
      ...{ language, about, content: renderPage(release, options) },
      title: force ? `${title} | ${force}` : title,
    },
    { stylesheet, script },
  );
};

/** Cards that lead to releases: as a whole page, or without a stylesheet as tags to paste. */
export const toIndex = (
  cards: readonly Card[],
  {
    language = commonest(cards),
    stylesheet,
    script,
  }: Partial<Files> & { language?: Language | undefined },
): string =>
  stylesheet === undefined
    ? toHtml(renderList(cards, language))
    : documentOf(
        { language, title: LIST_TITLE[language], content: renderIndex(cards, language) },
        { stylesheet, script },
      );
