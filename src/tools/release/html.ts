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

/** A title that stands for want of another. */
export const FILE_TITLE = 'file.title';

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
  // What Word calls a document is what its template was called, or its first draft.
  const isWord = selectAll('meta[name="generator" i]', page).some(({ properties: { content } }) =>
    /microsoft/i.test(String(content)),
  );
  if (title) add(isWord ? FILE_TITLE : 'title', wordsOf(title), title);
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
  const heading = select('main h1, article h1', page) ?? selectAll('h1', page).find(isTitle);
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
  /(?:^|[\s_-])(?:bread-?crumbs?|share|sharing|social|related|newsletter|subscribe|sign-?up|cookies?|feedback|sidebar|pagination|pager|skip-?link|menu|site-header|site-footer|comments?|promo|advert|cta)(?:$|[\s_-])|(?:^|\s)banner(?:$|\s)/i;
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

const RELATED =
  /^(?:(?:related|more|other|latest|further|similar)\s+(?:news|stories|articles|releases|content|links|pages|information)|you\s+(?:may|might)\s+also\s+like|read\s+(?:more|next)|see\s+also|newyddion\s+(?:eraill|diweddaraf)|darllenwch\s+hefyd)\s*:?$/i;

/** What leads on to other pages: a heading that says so, and links alone below it. */
const isRelated = (parent: Root | Element, child: Element): boolean => {
  const elements = (parent.children as Nodes[]).filter((each) => each.type === 'element');
  const at = elements.indexOf(child);
  const heading = isListOfLinks(child) ? elements[at - 1] : child;
  const list = isListOfLinks(child) ? child : elements[at + 1];
  return Boolean(
    heading &&
    list &&
    /^h[2-6]$/.test(heading.tagName) &&
    RELATED.test(wordsOf(heading).trim()) &&
    isListOfLinks(list),
  );
};

/** What shows or plays something from elsewhere; the page that is made has no place for it. */
const EMBEDDED: Readonly<Record<string, string>> = {
  iframe: 'a frame',
  video: 'a video',
  audio: 'a sound',
  object: 'an object',
  embed: 'an object',
};

const leaveEmbedded = (child: Element, sieve: Sieve): boolean => {
  const kind = EMBEDDED[child.tagName];
  if (!kind) return false;
  const source = child.properties.src ?? child.properties.data ?? child.properties.title;
  sieve.embedded.push(typeof source === 'string' ? `${kind} (${source})` : kind);
  return true;
};

const HOLDS_CARDS = new Set('div section ul ol'.split(' '));

/** Cards that lead to other pages: each a link around a heading. */
const isListOfStories = (node: Element): boolean => {
  if (!HOLDS_CARDS.has(node.tagName)) return false;
  const parts = childrenOf(node).filter(({ tagName }) => !/^h[2-6]$/.test(tagName));
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        select('a h2, a h3, a h4, a h5', { type: 'root', children: [part] }) &&
        linked(part).trim().length >= wordsOf(part).trim().length * MOSTLY,
    )
  );
};

const namesOf = ({ properties }: Element) =>
  `${[properties.className ?? []].flat().join(' ')} ${typeof properties.id === 'string' ? properties.id : ''}`;

interface Sieve {
  /** What was left out, in its own first words. */
  left: string[];
  /** What shows or plays something from elsewhere. */
  embedded: string[];
  /** Whether a paragraph of the release has been met. */
  hasBegun: boolean;
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

// Not by a selector: this is asked of every element of a page.
const isFurniture = ({ tagName, properties }: Element): boolean =>
  FURNITURE.tags.has(tagName) ||
  OWN.has(tagName) ||
  Boolean(properties.hidden) ||
  (typeof properties.style === 'string' && HIDDEN.test(properties.style)) ||
  FURNITURE.roles.has(properties.role) ||
  [properties.className ?? []].flat().some((name) => FURNITURE.classes.has(name));

const isSoleForm = (node: Element) =>
  node.tagName === 'form' && !select('p, h1, h2, article', node);

const isLeftOut = (parent: Root | Element, node: Element, sieve: Sieve): boolean => {
  const isOfSite =
    node.tagName === 'aside' ||
    (NAMED_FURNITURE.test(namesOf(node)) &&
      wordsOf(node).length < 2000 &&
      !select('h1, blockquote, netsafe-quote-block', node)) ||
    isListOfStories(node) ||
    (parent.type === 'element' && parent.tagName === 'body' && node.tagName === 'footer') ||
    (/^(?:h[2-6]|ul|ol)$/.test(node.tagName) && isRelated(parent, node)) ||
    (/^h[1-6]$/.test(node.tagName) && isSiteName(node)) ||
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
      if (leaveEmbedded(child, sieve)) return false;
      if (isLeftOut(node, child, sieve)) return false;
      if (!sieve.hasBegun && child.tagName === 'p' && wordsOf(child).trim().split(/\s+/).length > 4)
        sieve.hasBegun = true;
      return true;
    })
    .map((child) => (child.type === 'element' ? withoutFurniture(unwrapped(child), sieve) : child)),
});

// A table that holds a page, and no figures.
const LAYOUT = 'td h1, td h2, td table, td blockquote, td p ~ p ~ p';
const CELLS = new Set('thead tbody tfoot tr td th'.split(' '));

const withoutCells = (node: Element): Element => ({
  ...node,
  tagName: 'div',
  children: node.children.map((child) =>
    child.type === 'element' && CELLS.has(child.tagName) ? withoutCells(child) : child,
  ),
});

// The tree that follows knows a form by nothing, and puts a cell’s paragraphs one behind the other without a space.
const unwrapped = (node: Element): Element => {
  const { tagName, children, properties } = node;
  // Word's own title, which is a paragraph.
  if (tagName === 'p' && [properties.className].flat().includes('MsoTitle'))
    return { ...node, tagName: 'h1' };
  if (tagName === 'form') return { ...node, tagName: 'div' };
  if (tagName === 'table' && select(LAYOUT, node)) return withoutCells(node);
  if (tagName !== 'td' && tagName !== 'th') return node;
  const paragraphs = children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return {
    ...node,
    children: children.flatMap((child): ElementContent[] =>
      child !== paragraphs.at(-1) && paragraphs.includes(child)
        ? [child, { type: 'element', tagName: 'br', properties: {}, children: [] }]
        : [child],
    ),
  };
};

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
    (each) =>
      (isQuote && each.type === 'text' && each.value.trim()) ||
      (each.type === 'element' && (isQuote || each.tagName === 'blockquote')),
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
const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
// Taken out later, and no words of anybody.
const SILENT = new Set('script style template noscript nav button select textarea svg'.split(' '));

/** The words of a page's story, as a reader view finds them. Another is given where there is no DOM of its own. */
export type StoryOf = (html: string) => string;

/** What stands on one line or in one paragraph: an element without blocks in it, or words beside blocks. */
interface Leaf {
  nodes: ElementContent[];
  words: string;
  isTitle: boolean;
  /** Whether the reader view has these words, and they are more than a label that it may have anywhere. */
  isFound: boolean;
}

const readable = (node: Nodes): string =>
  node.type === 'element' && SILENT.has(node.tagName)
    ? ''
    : node.type === 'text'
      ? node.value
      : 'children' in node
        ? node.children.map(readable).join('')
        : '';

const linked = (node: Nodes): string =>
  node.type === 'element' && node.tagName === 'a'
    ? readable(node)
    : 'children' in node
      ? node.children.map(linked).join('')
      : '';

const START = /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|default|home)\.\w+)?$/i;

// A heading that is a link to the start of the site is the site’s name.
const isSiteName = (node: Element) => {
  const href = select('a', node)?.properties.href;
  return (
    typeof href === 'string' && START.test(href) && linked(node).trim() === readable(node).trim()
  );
};
const isTitle = (node: Element) => node.tagName === 'h1' && !isSiteName(node);

/**
 * Keeps what a reader view takes for the story of a page whose markup does not say where that is. The view leaves parts of
 * it out, such as notes behind it: so what stands in one element with the story and its title is kept, but for lines of links.
 */
class Story {
  readonly #hasBlocks = new Map<Element, boolean>();
  readonly #sums = new Map<Element, { all: number; found: number; hasTitle: boolean }>();
  #region: Element | undefined;

  constructor(
    readonly found: string,
    readonly sieve: Sieve,
  ) {}

  of(body: Element): Element {
    const { found } = this.#sum(body);
    if (!found) return body;
    const core = this.#deepest(body, (each) => each.found === found);
    const titled = this.#deepest(body, (each) => each.found === found && each.hasTitle);
    this.#region = [titled, core].find((each) => {
      const sum = this.#sum(each);
      return sum.found >= sum.all * MOSTLY;
    });
    return this.#kept(body, this.#region === body);
  }

  #deepest(from: Element, has: (sum: { found: number; hasTitle: boolean }) => boolean): Element {
    const next = childrenOf(from).find((child) => has(this.#sum(child)));
    return next ? this.#deepest(next, has) : from;
  }

  #hasBlock(node: Element): boolean {
    const known = this.#hasBlocks.get(node);
    if (known !== undefined) return known;
    const has = childrenOf(node).some((child) => BLOCK.has(child.tagName) || this.#hasBlock(child));
    this.#hasBlocks.set(node, has);
    return has;
  }

  #leaf(nodes: ElementContent[], isTitle = false): Leaf {
    const words = nodes.map(readable).join('').replace(/\s+/g, ' ').trim();
    return {
      nodes,
      words,
      isTitle,
      isFound: words.split(' ').length >= 5 && this.found.includes(solid(words)),
    };
  }

  /** An element's children: those that hold blocks, and what stands between them. */
  #parts(node: Element): (Element | Leaf)[] {
    if (!this.#hasBlock(node)) return [this.#leaf(node.children, isTitle(node))];
    const parts: (Element | Leaf)[] = [];
    let run: ElementContent[] = [];
    const end = () => {
      if (run.length) parts.push(this.#leaf(run));
      run = [];
    };
    for (const child of node.children)
      if (child.type === 'element' && (BLOCK.has(child.tagName) || this.#hasBlock(child))) {
        end();
        parts.push(child);
      } else run.push(child);
    end();
    return parts;
  }

  #sum(node: Element): { all: number; found: number; hasTitle: boolean } {
    const known = this.#sums.get(node);
    if (known) return known;
    const sum = { all: 0, found: 0, hasTitle: isTitle(node) };
    if (!SILENT.has(node.tagName))
      for (const part of this.#parts(node)) {
        const isElement = 'type' in part;
        const each = isElement ? this.#sum(part) : undefined;
        const length = isElement ? 0 : part.words.length;
        sum.all += each?.all ?? length;
        sum.found += each?.found ?? (!isElement && part.isFound ? length : 0);
        sum.hasTitle ||= each?.hasTitle ?? false;
      }
    this.#sums.set(node, sum);
    return sum;
  }

  #isOfStory({ words, nodes, isTitle, isFound }: Leaf, isWithin: boolean): boolean {
    if (isTitle || !words) return true;
    if (!this.#region) return this.found.includes(solid(words));
    return isFound || (isWithin && nodes.map(linked).join('').trim().length <= words.length * HALF);
  }

  #kept(node: Element, isWithin: boolean): Element {
    if (SILENT.has(node.tagName)) return node;
    return {
      ...node,
      children: this.#parts(node).flatMap((part): ElementContent[] => {
        if ('type' in part) return [this.#kept(part, isWithin || part === this.#region)];
        if (this.#isOfStory(part, isWithin)) return part.nodes;
        this.sieve.left.push(part.words.length > 40 ? `${part.words.slice(0, 40)}…` : part.words);
        return [];
      }),
    };
  }
}

const MOSTLY = 0.6;
const HALF = 0.5;
// In less than a few sentences a reader view finds too little to go by.
const SHORTEST = 250;

const story = (words: string, body: Element, sieve: Sieve): Element => {
  const found = solid(words);
  return found.length < SHORTEST ? body : new Story(found, sieve).of(body);
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
  const sieve: Sieve = { left: [], embedded: [], hasBegun: false };
  const isWhole = /<body|<html/i.test(text);
  const all = select('body', page) ?? page;
  const chosen =
    source ??
    (isWhole && storyOf && all.type === 'element' ? story(storyOf(text), all, sieve) : all);
  if (!source && isWhole) {
    const taken =
      chosen === all
        ? 'everything in it'
        : 'what a reader view takes for its story, with its notes,';
    warnings.push({
      line: 1,
      rule: 'no-article',
      message: `The page has no <article> and no <main>: ${taken} is taken for the release.`,
    });
  }
  const cleaned = withoutFurniture(chosen, sieve);
  // What the campaign is, which every page of ours ends with.
  if (own) cleaned.children = withoutCampaign(cleaned.children);
  if (sieve.left.length + sieve.embedded.length) {
    const shown = sieve.left.slice(0, 8).map((each) => `“${each}”`);
    const more = sieve.left.length - shown.length;
    const left = `Left out, because it reads as part of the site and not of the release: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
    const embedded = `Left out, because a page of ours has no place for it: ${sieve.embedded.join(', ')}.`;
    warnings.push({
      line: lineOf(source ?? all),
      rule: 'left-out',
      message: [
        ...(sieve.left.length ? [left] : []),
        ...(sieve.embedded.length ? [embedded] : []),
      ].join(' '),
    });
  }
  const body: Root = { type: 'root', children: [withSignatures(cleaned)] as Element[] };
  const tree = toMdast(body, { document: true });
  return { facts, tree: tree.type === 'root' ? tree : { type: 'root', children: [] }, warnings };
};
