// A page, or a part of one, as the rules read it: what a reader sees, with the lines of its source.
import type { Element, Nodes, Parents, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { languageOf } from '../../record/language.js';
import type { LintDocument, LintLink, LintPair, LintPassage, LintPicture } from './document.js';

// Their text is not for reading.
const APART = new Set(
  'script style noscript template textarea svg head select datalist'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr netsafe-contact-link'.split(
    ' ',
  ),
);
const QUOTED = new Set(['blockquote', 'q', 'netsafe-quote-block']);

interface Piece {
  text: string;
  line: number;
}

interface Run {
  pieces: Piece[];
  links: LintLink[];
  kind: LintPassage['kind'];
  level?: number;
  isQuotation: boolean;
}

interface Around {
  isQuotation: boolean;
  level?: number;
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
const textIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

const isHidden = ({ properties }: Element) =>
  properties.hidden !== undefined && properties.hidden !== null;

const isQuotation = ({ tagName, properties }: Element) =>
  QUOTED.has(tagName) || properties.dataNetsafe === 'quote-block';

const lengthOf = ({ pieces }: Run) => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Reads the passages of a page. */
class PageReader {
  readonly passages: LintPassage[] = [];
  readonly pictures: LintPicture[] = [];
  #run: Run | undefined;

  read(node: Parents, around: Around): void {
    for (const child of node.children) {
      if (child.type === 'text') this.#text(child, around);
      else if (child.type === 'element') this.#element(child, around);
    }
  }

  end(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run?.pieces.some(({ text }) => text.trim())) return;
    const text = run.pieces.map((piece) => piece.text).join('');
    this.passages.push({
      text,
      kind: run.kind,
      isQuotation: run.isQuotation,
      ...(run.level && { level: run.level }),
      links: run.links,
      lineAt: (at) => lineIn(run.pieces, at),
    });
  }

  #text(node: Text, around: Around): void {
    // White space of the source is one space of the page; so it has as many characters, and lines can be counted.
    this.#current(around).pieces.push({ text: node.value, line: lineOf(node) });
  }

  #element(node: Element, around: Around): void {
    const { tagName } = node;
    if (tagName === 'img' || tagName === 'area') this.#picture(node);
    if (tagName === 'br') this.#current(around).pieces.push({ text: ' ', line: lineOf(node) });
    if (APART.has(tagName) || isHidden(node)) return;
    const inside: Around = {
      isQuotation: around.isQuotation || isQuotation(node),
      ...(/^h[1-6]$/.test(tagName)
        ? { level: Number(tagName[1]) }
        : around.level && { level: around.level }),
    };
    if (INLINE.has(tagName)) {
      if (tagName === 'a' && typeof node.properties.href === 'string') {
        const run = this.#current(inside);
        run.links.push({ href: node.properties.href, text: textIn(node), at: lengthOf(run) });
      }
      this.read(node, inside);
      return;
    }
    this.end();
    this.read(node, inside);
    this.end();
  }

  #picture({ properties, position }: Element): void {
    const { alt } = properties;
    this.pictures.push({
      alt: typeof alt === 'string' ? alt : undefined,
      line: position?.start.line ?? 1,
    });
  }

  #current({ isQuotation, level }: Around): Run {
    this.#run ??= {
      pieces: [],
      links: [],
      kind: level ? 'heading' : 'paragraph',
      ...(level && { level }),
      isQuotation,
    };
    return this.#run;
  }
}

const lineIn = (pieces: readonly Piece[], at: number): number => {
  let from = 0;
  for (const { text, line } of pieces) {
    if (at < from + text.length)
      return line + (text.slice(0, Math.max(at - from, 0)).match(/\n/g)?.length ?? 0);
    from += text.length;
  }
  return pieces.at(-1)?.line ?? 1;
};

const find = (node: Nodes, tagName: string): Element | undefined => {
  if (node.type === 'element' && node.tagName === tagName) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return undefined;
};

const passagesIn = (node: Parents): LintPassage[] => {
  const reader = new PageReader();
  reader.read(node, { isQuotation: false });
  reader.end();
  return reader.passages;
};

const elementsOf = ({ children }: Parents): Element[] => {
  const elements: Element[] = [];
  for (const child of children) if (child.type === 'element') elements.push(child);
  return elements;
};

const languageIn = ({ properties: { lang } }: Element): 'en' | 'cy' | undefined =>
  typeof lang !== 'string' || !lang.trim()
    ? undefined
    : languageOf(lang) === 'cy'
      ? 'cy'
      : /^\s*en(?![a-z])/i.test(lang)
        ? 'en'
        : undefined;

// Less is a name, a link or a heading, and not a text.
const FEWEST_WORDS = 8;
const isText = (element: Element) => textIn(element).trim().split(/\s+/).length >= FEWEST_WORDS;

const pairOf = (one: Element, other: Element): LintPair | undefined => {
  const [english, welsh] = languageIn(one) === 'en' ? [one, other] : [other, one];
  return languageIn(english) === 'en' &&
    languageIn(welsh) === 'cy' &&
    one.tagName === other.tagName &&
    isText(one) &&
    isText(other)
    ? { english: passagesIn(english), welsh: passagesIn(welsh) }
    : undefined;
};

/**
 * What stands in both languages on one page: two elements of one name, one beside the other, each of which says its own
 * language. A quotation in Welsh, or a link to the other page, is not such a pair.
 */
function* pairsIn(node: Nodes): Generator<LintPair> {
  if (!('children' in node)) return;
  const elements = elementsOf(node);
  for (const [index, one] of elements.entries()) {
    const other = elements[index + 1];
    const pair = other && pairOf(one, other);
    if (pair) yield pair;
    yield* pairsIn(one);
  }
}

const isWhole = (html: string) => /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 8192));

/** A page's tree, with the places of its source. */
export const treeOf = (html: string): Root => fromHtml(html, { fragment: !isWhole(html) });

/** Where a page’s words stand in another language, or in its own: the addresses that its head gives. */
export type Alternates = Partial<Record<'en' | 'cy', string>>;

/** What a page’s `<link rel="alternate" hreflang>` say. */
export const alternatesOf = (html: string): Alternates => {
  const found: Alternates = {};
  const look = (node: Nodes) => {
    if (node.type === 'element' && node.tagName === 'link') {
      const { rel, hrefLang, href } = node.properties;
      const language = /^(en|cy)(?:-|$)/i.exec(typeof hrefLang === 'string' ? hrefLang.trim() : '');
      if ([rel].flat().includes('alternate') && language && typeof href === 'string')
        found[language[1]!.toLowerCase() as 'en' | 'cy'] ??= href;
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(treeOf(html));
  return found;
};

/** A page as the rules read it. */
export const ofPage = (tree: Root): LintDocument => {
  const reader = new PageReader();
  reader.read(find(tree, 'body') ?? tree, { isQuotation: false });
  reader.end();
  const lang = find(tree, 'html')?.properties.lang;
  return {
    language: languageOf(typeof lang === 'string' ? lang : '') === 'cy' ? 'cy' : 'en',
    passages: reader.passages,
    pictures: reader.pictures,
    declared: [],
    isRelease: false,
    hasEmbargo: false,
    pairs: [...pairsIn(find(tree, 'body') ?? tree)],
  };
};
