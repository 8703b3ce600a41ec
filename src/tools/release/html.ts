import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as Markdown } from 'mdast';
import type { Facts } from './front-matter.js';
import type { Warning } from './release.js';

/** Whether a text is a page rather than markdown. */
export const isHtml = (text: string, name: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(text);

const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

const readFacts = (page: Root): Facts => {
  const facts: Facts = new Map();
  const add = (name: string, value: unknown, node: Nodes) => {
    const key = name.replaceAll(/[:_]/g, '.').toLowerCase();
    if (typeof value === 'string' && value && !facts.has(key))
      facts.set(key, { value, line: lineOf(node) });
  };
  for (const meta of selectAll('meta', page)) {
    const { property, name, content } = meta.properties;
    const names: unknown = property ?? name;
    for (const each of Array.isArray(names) ? names : [names]) {
      if (typeof each === 'string') add(each, content, meta);
    }
  }
  const title = select('title', page);
  if (title) add('title', wordsOf(title), title);
  const heading = select('main h1, article h1', page);
  if (heading) add('h1', wordsOf(heading), heading);
  const canonical = select('link[rel~="canonical"]', page);
  if (canonical) add('canonical', canonical.properties.href, canonical);
  const root = select('html', page);
  if (root) add('lang', root.properties.lang, root);
  return facts;
};

// What stands inside an article but is not the release: navigation, forms, buttons to share.
const FURNITURE =
  'script, style, template, noscript, nav, form, button, dialog, [hidden], [role="navigation"], [role="search"]';

const withoutFurniture = <Node extends Root | Element>(node: Node): Node => ({
  ...node,
  children: node.children
    .filter(
      (child) =>
        child.type !== 'comment' && !(child.type === 'element' && matches(FURNITURE, child)),
    )
    .map((child) => (child.type === 'element' ? withoutFurniture(child) : child)),
});

const longest = (elements: Element[]) =>
  elements.reduce<Element | undefined>(
    (best, each) => (best && wordsOf(best).length >= wordsOf(each).length ? best : each),
    undefined,
  );

const depthOf = (node: Nodes): number => {
  let depth = 0;
  let level: Nodes[] = [node];
  while (level.length && depth < 1000) {
    level = level.flatMap((each) => ('children' in each ? each.children : []));
    depth += 1;
  }
  return depth;
};

/** Reads a page: its Open Graph metadata, and the body of its article as the same tree that markdown gives. */
export const readHtml = (text: string): { facts: Facts; tree: Markdown; warnings: Warning[] } => {
  const warnings: Warning[] = [];
  const page = fromHtml(text);
  // Deeper than any page: the tools that follow would run out of stack.
  if (depthOf(page) > 500) throw new RangeError('Too deep');
  const facts = readFacts(page);
  const articles = selectAll('article', page);
  const article = longest(articles);
  if (articles.length > 1 && article) {
    warnings.push({
      line: lineOf(article),
      message: `The page has ${articles.length} articles; the longest, which begins here, is taken for the release.`,
    });
  }
  const source = article ?? select('main, [role="main"]', page);
  if (!source) {
    warnings.push({
      line: 1,
      message:
        'The page has no <article> and no <main>: everything in it is taken for the release.',
    });
  }
  const body: Root = {
    type: 'root',
    children: [withoutFurniture(source ?? select('body', page) ?? page)] as Element[],
  };
  const tree = toMdast(body, { document: true });
  return { facts, tree: tree.type === 'root' ? tree : { type: 'root', children: [] }, warnings };
};
