import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as Markdown } from 'mdast';
import type { Facts } from './front-matter.js';
import type { Warning } from './release.js';

const BLOCKS =
  'article|aside|blockquote|body|details|div|dl|figure|footer|form|h[1-6]|head|header|hr|main|meta|nav|ol|p|section|table|ul|netsafe-[a-z-]+';

/** Whether a text is a page, or a part of one as a CMS's source view gives it, rather than markdown. */
export const isHtml = (text: string, name: string): boolean =>
  /\.x?html?$/i.test(name) ||
  (new RegExp(
    `^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--[^]*?-->\\s*)*<(?:!doctype\\s+html|html|(?:${BLOCKS}))(?:\\s[^>]*)?/?>`,
    'i',
  ).test(text.slice(0, 4096)) &&
    /<\/|<!doctype/i.test(text));

/** Stand before the words of a paragraph of which the markup says what it is, until the blocks are made. */
export const SIGNATURE = '\u2063';
export const PULLED = '\u2062';

const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** The articles that a page describes in JSON-LD. */
const articlesIn = (script: Element): Record<string, unknown>[] => {
  let data: unknown;
  try {
    data = JSON.parse(wordsOf(script));
  } catch {
    return [];
  }
  const all = [data].flat().flatMap((each) => {
    const graph = (each as { '@graph'?: unknown } | null)?.['@graph'];
    return Array.isArray(graph) ? (graph as unknown[]) : [each];
  });
  return all.filter(
    (each): each is Record<string, unknown> =>
      typeof each === 'object' &&
      each !== null &&
      /Article|Release|BlogPosting/.test(String((each as { '@type'?: unknown })['@type'])),
  );
};

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
  for (const script of selectAll('script[type="application/ld+json"]', page))
    for (const article of articlesIn(script)) {
      for (const name of [
        'headline',
        'datePublished',
        'dateModified',
        'description',
        'inLanguage',
        'url',
      ])
        add(name === 'inLanguage' ? 'language' : name, article[name], script);
      const publisher = article.publisher as { name?: unknown } | undefined;
      add('publisher.name', publisher?.name, script);
    }
  const time = select('article time[datetime], main time[datetime], time[datetime]', page);
  if (time) add('time', time.properties.dateTime, time);
  const heading = select('main h1, article h1', page) ?? select('h1', page);
  if (heading) add('h1', wordsOf(heading), heading);
  const canonical = select('link[rel~="canonical"]', page);
  if (canonical) add('canonical', canonical.properties.href, canonical);
  const root = select('html', page);
  if (root) add('lang', root.properties.lang, root);
  return facts;
};

// What stands inside an article but is not the release: navigation, forms, buttons to share. Nobody need be told.
const FURNITURE = {
  tags: new Set(
    'script style template noscript nav button input select textarea dialog'.split(' '),
  ),
  roles: new Set<unknown>(['navigation', 'search']),
  classes: new Set<unknown>(['visually-hidden', 'sr-only', 'screen-reader-text']),
};
// What the importer adds to a page of its own, and adds again.
const OWN = new Set(
  ['archive-notice', 'content-note', 'helpline-banner', 'quick-exit'].map(
    (name) => `netsafe-${name}`,
  ),
);
// By the names that site generators give them; what is left out is said.
const NAMED_FURNITURE =
  /(?:^|[\s_-])(?:bread-?crumbs?|share|sharing|social|related|newsletter|subscribe|sign-?up|cookies?|feedback|sidebar|pagination|pager|skip-?link|menu|site-header|site-footer|comments?|promo|advert)(?:$|[\s_-])/i;
const ASKING =
  /^(?:was this (?:page|article) (?:useful|helpful)|is there anything wrong with this page|share (?:this|on)|print this page|back to (?:top|news))[^.]*$/i;

const childrenOf = (node: Element): Element[] =>
  node.children.filter((child) => child.type === 'element');

const isListOfLinks = (node: Element) =>
  (node.tagName === 'ul' || node.tagName === 'ol') &&
  childrenOf(node).length > 0 &&
  childrenOf(node).every((item) => {
    const links = selectAll('a', item).map(wordsOf).join('');
    return links.trim() !== '' && links.replace(/\s/g, '') === wordsOf(item).replace(/\s/g, '');
  });

const namesOf = ({ properties }: Element) =>
  `${[properties.className ?? []].flat().join(' ')} ${typeof properties.id === 'string' ? properties.id : ''}`;

interface Sieve {
  /** What was left out, in its own first words. */
  left: string[];
  /** Whether a paragraph of the release has been met. */
  hasBegun: boolean;
}

// Not by a selector: this is asked of every element of a page.
const isFurniture = ({ tagName, properties }: Element): boolean =>
  FURNITURE.tags.has(tagName) ||
  OWN.has(tagName) ||
  Boolean(properties.hidden) ||
  FURNITURE.roles.has(properties.role) ||
  [properties.className ?? []].flat().some((name) => FURNITURE.classes.has(name));

const isSoleForm = (node: Element) =>
  node.tagName === 'form' && !select('p, h1, h2, article', node);

const isLeftOut = (node: Element, sieve: Sieve): boolean => {
  const isOfSite =
    node.tagName === 'aside' ||
    (NAMED_FURNITURE.test(namesOf(node)) &&
      wordsOf(node).length < 2000 &&
      !select('blockquote, netsafe-quote-block', node)) ||
    (!sieve.hasBegun && isListOfLinks(node)) ||
    (node.tagName === 'p' && ASKING.test(wordsOf(node).trim()));
  if (isOfSite) {
    const words = wordsOf(node).replace(/\s+/g, ' ').trim();
    if (words) sieve.left.push(words.length > 40 ? `${words.slice(0, 40)}…` : words);
  }
  return isOfSite;
};

const isOwnHead = (parent: Nodes, { tagName }: Element) =>
  tagName === 'hgroup' && parent.type === 'element' && parent.tagName === 'netsafe-release-page';

const withoutFurniture = <Node extends Root | Element>(node: Node, sieve: Sieve): Node => ({
  ...node,
  children: node.children
    .filter((child) => {
      if (child.type === 'comment') return false;
      if (child.type !== 'element') return true;
      if (isFurniture(child) || isSoleForm(child) || isOwnHead(node, child)) return false;
      if (isLeftOut(child, sieve)) return false;
      if (!sieve.hasBegun && child.tagName === 'p' && wordsOf(child).trim().split(/\s+/).length > 4)
        sieve.hasBegun = true;
      return true;
    })
    .map((child) => (child.type === 'element' ? withoutFurniture(unwrapped(child), sieve) : child)),
});

// The tree that follows knows a form by nothing.
const unwrapped = (node: Element): Element =>
  node.tagName === 'form' ? { ...node, tagName: 'div' } : node;

const paragraph = (children: ElementContent[], mark = SIGNATURE): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: mark }, ...children],
});

const isOurs = ({ tagName, properties }: Element, name: string) =>
  tagName === `netsafe-${name}` || properties.dataNetsafe === name;

/** Puts who is said to speak by the markup alone, in `cite`, `footer` or `figcaption`, into a paragraph that is marked so. */
const withSignatures = <Node extends Root | Element>(node: Node): Node => {
  // Pages of ours say what is pull text, and whose words nobody is said to say.
  if (node.type === 'element' && isOurs(node, 'pull-text'))
    return {
      ...node,
      tagName: 'blockquote',
      children: node.children.map((child) =>
        child.type === 'element' && child.tagName === 'p'
          ? paragraph(child.children, PULLED)
          : child,
      ),
    };
  if (node.type === 'element' && isOurs(node, 'quote-block') && !select('figcaption', node))
    return {
      ...node,
      tagName: 'div',
      children: selectAll('p', node).map((each): Element => ({
        ...each,
        children: [{ type: 'text', value: '“' }, ...each.children, { type: 'text', value: '”' }],
      })),
    };
  const isQuote = node.type === 'element' && node.tagName === 'blockquote';
  const isFigure =
    node.type === 'element' && node.tagName === 'figure' && Boolean(select('blockquote', node));
  // From which child on the words that are signed stand before it.
  const quoted = node.children.findIndex(
    (each) => each.type === 'element' && (isQuote || each.tagName === 'blockquote'),
  );
  const children = node.children.map((child, index): Nodes => {
    if (child.type !== 'element') return child;
    const isBehind = quoted >= 0 && index > quoted;
    if (isQuote && isBehind && (child.tagName === 'footer' || child.tagName === 'cite'))
      return paragraph(child.children);
    if (isQuote && isBehind && child.tagName === 'p') {
      const [only, ...others] = child.children.filter((each) =>
        wordsOf(each).replace(/[\s–—-]/g, ''),
      );
      if (!others.length && only?.type === 'element' && only.tagName === 'cite')
        return paragraph(child.children);
    }
    if (isFigure && isBehind && child.tagName === 'figcaption') return paragraph(child.children);
    return withSignatures(child);
  });
  return { ...node, children };
};

const solid = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const LEAF = new Set('p li h1 h2 h3 h4 h5 h6 td th dt dd pre figcaption'.split(' '));

/** The words of a page's story, as a reader view finds them. Another is given where there is no DOM of its own. */
export type StoryOf = (html: string) => string;

/** Keeps what a reader view takes for the story of a page whose markup does not say where that is. */
const story = (words: string, body: Element, sieve: Sieve): Element => {
  const found = solid(words);
  if (found.length < 500) return body;
  const keep = (node: Element): Element | undefined => {
    if (LEAF.has(node.tagName)) {
      const words = wordsOf(node).replace(/\s+/g, ' ').trim();
      if (!words || node.tagName === 'h1' || found.includes(solid(words))) return node;
      sieve.left.push(words.length > 40 ? `${words.slice(0, 40)}…` : words);
      return undefined;
    }
    return {
      ...node,
      children: node.children.flatMap((child): ElementContent[] => {
        const kept = child.type === 'element' ? keep(child) : child;
        return kept ? [kept] : [];
      }),
    };
  };
  return keep(body) ?? body;
};

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

/** A page that is too long to be a release. */
export class TooLong extends Error {}

const withoutCampaign = <Child extends Nodes>(children: Child[]): Child[] => {
  const at = children.findLastIndex(
    (child) => child.type === 'element' && child.tagName === 'section',
  );
  return children.filter((_, index) => index !== at);
};

/** Reads a page: its Open Graph metadata, and the body of its article as the same tree that markdown gives. */
/** More paragraphs than any release has; the tools need more than a paragraph's time for each further one. */
const MAXIMUM_TAGS = 20_000;
const MAXIMUM_PARAGRAPHS = 2000;

export const readHtml = (
  text: string,
  storyOf?: StoryOf,
): { facts: Facts; tree: Markdown; warnings: Warning[] } => {
  const warnings: Warning[] = [];
  if (
    (text.match(/<p[\s>]/gi)?.length ?? 0) > MAXIMUM_PARAGRAPHS ||
    (text.match(/<[a-z]/gi)?.length ?? 0) > MAXIMUM_TAGS
  )
    throw new TooLong();
  const page = fromHtml(text);
  // Deeper than any page: the tools that follow would run out of stack.
  if (depthOf(page) > 500) throw new RangeError('Too deep');
  const facts = readFacts(page);
  const articles = selectAll('article', page);
  const article = longest(articles);
  if (articles.length > 1 && article) {
    warnings.push({
      line: lineOf(article),
      rule: 'several-articles',
      message: `The page has ${articles.length} articles; the longest, which begins here, is taken for the release.`,
    });
  }
  const own = select('netsafe-release-page', page);
  const source = own ?? article ?? select('main, [role="main"]', page);
  const sieve: Sieve = { left: [], hasBegun: false };
  const isWhole = /<body|<html/i.test(text);
  if (!source && isWhole) {
    warnings.push({
      line: 1,
      rule: 'no-article',
      message:
        'The page has no <article> and no <main>: everything in it is taken for the release.',
    });
  }
  const all = select('body', page) ?? page;
  const chosen =
    source ??
    (isWhole && storyOf && all.type === 'element' ? story(storyOf(text), all, sieve) : all);
  const cleaned = withoutFurniture(chosen, sieve);
  // What the campaign is, which every page of ours ends with.
  if (own) cleaned.children = withoutCampaign(cleaned.children);
  if (sieve.left.length) {
    const shown = sieve.left.slice(0, 8).map((each) => `“${each}”`);
    const more = sieve.left.length - shown.length;
    warnings.push({
      line: lineOf(source ?? all),
      rule: 'left-out',
      message: `Left out, because it reads as part of the site and not of the release: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    });
  }
  const body: Root = { type: 'root', children: [withSignatures(cleaned)] as Element[] };
  const tree = toMdast(body, { document: true });
  return { facts, tree: tree.type === 'root' ? tree : { type: 'root', children: [] }, warnings };
};
