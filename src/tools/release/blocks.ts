import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { safeHref } from '../../page/safe-href.js';
import { PULLED, SIGNATURE } from './html.js';
import { slice, textOf, trim } from './inline.js';
import { isPunctuation, quotedAt } from './speech/marks.js';
import type { Block, Inline, Paragraph, Warning } from './release.js';

/** A paragraph that may be part of a quotation, and which blockquote of the source it stands in. */
export interface LooseParagraph extends Paragraph {
  blockquote?: number;
  /** Whether its line breaks are those of the source. */
  hasLines?: boolean;
  /** Whether the markup says that it names who spoke: `cite`, `figcaption`. */
  isSignature?: true;
  /** Whether the markup says that nobody said it. */
  isPulled?: true;
}

/** What the source gives, in its order, before anybody's words are told apart. */
export type Item = LooseParagraph | Exclude<Block, Paragraph>;

const MAXIMUM_DEPTH = 100;

const tidy = (content: readonly Inline[]): Inline[] => {
  const words = trim(content);
  return words.filter((node) => node.type !== 'text' || node.value);
};

// Two line breaks together stand for a new paragraph.
const paragraphsOf = (
  content: Inline[],
  line: number,
  hasLines: boolean,
  gaps: RegExp,
): Paragraph[] => {
  const found: Paragraph[] = [];
  let at = 0;
  const words = textOf(content);
  const add = (to: number) => {
    const part = slice(content, at, to);
    const before = words.slice(
      0,
      at + (words.slice(at).length - words.slice(at).trimStart().length),
    );
    const tidied = tidy(part);
    if (tidied.length) {
      found.push({
        type: 'paragraph',
        line: line + (hasLines ? (before.match(/\n/g)?.length ?? 0) : 0),
        content: tidied,
      });
    }
  };
  for (const gap of words.matchAll(gaps)) {
    add(gap.index);
    at = gap.index + gap[0].length;
  }
  add(words.length);
  return found;
};

const EMPTY_LINE = /\n[ \t\u00A0]*\n\s*/g;
const LINE = /\n\s*/g;

/** Turns the tree of a text into blocks. Nothing that a reader could read is left out. */
export const toItems = (
  tree: Root,
  source: string | undefined,
  warnings: Warning[],
  { isLinePerParagraph = false }: { isLinePerParagraph?: boolean } = {},
): Item[] => {
  const definitions = new Map<string, Definition>();
  const used = new Set<Definition>();
  // What a page's markup gave no place of its own stands where its first part does, or what came before it.
  let line = 1;
  const placeOf = (node: Nodes): number | undefined =>
    node.position?.start.line ??
    ('children' in node
      ? (node.children as Nodes[]).map(placeOf).find((place) => place)
      : undefined);
  const lineOf = (node: Nodes): number => {
    line = placeOf(node) ?? line;
    return line;
  };
  const warn = (node: Nodes, rule: string, message: string) =>
    warnings.push({ line: lineOf(node), rule, message });

  const gather = (node: Nodes, depth = 0) => {
    if (depth > MAXIMUM_DEPTH) throw new RangeError('Too deep');
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) gather(child, depth + 1);
  };
  gather(tree);
  const refer = (identifier: string) => {
    const definition = definitions.get(identifier);
    if (definition) used.add(definition);
    return definition;
  };
  const markReferences = (node: Nodes) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') refer(node.identifier);
    if ('children' in node) node.children.forEach(markReferences);
  };
  markReferences(tree);

  const link = (
    node: Nodes,
    url: string,
    title: string | null | undefined,
    children: Inline[],
  ): Inline[] => {
    const href = safeHref(url);
    if (!href) {
      if (url)
        warn(
          node,
          'address',
          `A link goes to an address that a page may not use (${url.slice(0, 60)}): its words stay, the link does not.`,
        );
      return children;
    }
    if (!textOf(children).trim()) return children;
    return [{ type: 'link', href, ...(title && { title }), children }];
  };

  const image = (node: Nodes, url: string, alt: string | null | undefined): Inline[] => {
    const src = safeHref(url);
    const usable = src && !/^(?:tel|mailto|sms):/i.test(src) ? src : undefined;
    if (!usable) {
      warn(
        node,
        'address',
        'A picture has an address that a page may not use: its alternative text stays, the picture does not.',
      );
      return alt ? [{ type: 'text', value: alt }] : [];
    }
    if (!alt?.trim())
      warn(
        node,
        'alt',
        'A picture has no alternative text. Say what it shows, or that it is decoration.',
      );
    return [{ type: 'image', src: usable, alt: alt?.trim() ?? '' }];
  };

  const inline = (node: Nodes): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: inlines(node.children) }];
      case 'delete':
        return [{ type: 'deleted', children: inlines(node.children) }];
      case 'link':
        return link(node, node.url, node.title, inlines(node.children));
      case 'linkReference':
        return link(
          node,
          refer(node.identifier)?.url ?? '',
          refer(node.identifier)?.title,
          inlines(node.children),
        );
      case 'image':
        return image(node, node.url, node.alt);
      case 'imageReference':
        return image(node, refer(node.identifier)?.url ?? '', node.alt);
      case 'footnoteReference':
        return [{ type: 'text', value: `[${node.label ?? node.identifier}]` }];
      case 'html':
        if (/^<!--[^]*-->\s*$/.test(node.value)) {
          warn(node, 'comment', 'A comment of the source is left out of the page.');
          return [];
        }
        warn(
          node,
          'markup',
          'A tag stands in the markdown: it is shown as text. Take it out, or save the release as HTML.',
        );
        return [{ type: 'text', value: node.value }];
      default:
        if ('children' in node) return inlines(node.children as PhrasingContent[]);
        return 'value' in node && typeof node.value === 'string'
          ? [{ type: 'text', value: node.value }]
          : [];
    }
  };
  const inlines = (nodes: readonly Nodes[]): Inline[] => nodes.flatMap(inline);

  const paragraph = (node: Nodes, content: Inline[]): Item[] =>
    paragraphsOf(
      content,
      lineOf(node),
      source !== undefined,
      isLinePerParagraph ? LINE : EMPTY_LINE,
    ).map((each) => {
      const [only, ...others] = each.content;
      if (only?.type === 'image' && !others.length)
        return { type: 'picture', line: each.line, src: only.src, alt: only.alt };
      const mark = textOf(each.content).charAt(0);
      const content = trim(slice(each.content, 1));
      return {
        ...each,
        ...(source !== undefined && { hasLines: true }),
        ...(mark === SIGNATURE && { isSignature: true as const, content }),
        ...(mark === PULLED && { isPulled: true as const, content }),
      };
    });

  let blockquotes = 0;
  const blocks = (nodes: readonly Nodes[], blockquote?: number): Item[] =>
    nodes.flatMap((node) => block(node, blockquote));

  const block = (node: Nodes, blockquote?: number): Item[] => {
    const line = lineOf(node);
    switch (node.type) {
      case 'paragraph':
        return paragraph(node, inlines(node.children)).map((each) =>
          each.type === 'paragraph' && blockquote !== undefined ? { ...each, blockquote } : each,
        );
      case 'heading': {
        const content = tidy(inlines(node.children));
        return content.length ? [{ type: 'heading', line, level: node.depth, content }] : [];
      }
      case 'blockquote':
        blockquotes += 1;
        return blocks(node.children, blockquote ?? blockquotes);
      case 'list': {
        const items = node.children
          .map((item) => nested(blocks(item.children, undefined)))
          .filter((item) => item.length);
        if (!items.length) return [];
        const start = node.start ?? 1;
        return [
          {
            type: 'list',
            line,
            ordered: Boolean(node.ordered),
            ...(start !== 1 && { start }),
            items,
          },
        ];
      }
      case 'code':
        return node.value.trim() ? [{ type: 'preformatted', line, value: node.value }] : [];
      case 'table':
        return [
          {
            type: 'table',
            line,
            rows: node.children.map((row) =>
              row.children.map((cell) => tidy(inlines(cell.children))),
            ),
          },
        ];
      case 'thematicBreak':
        return [{ type: 'divider', line }];
      case 'footnoteDefinition': {
        const [first, ...rest] = blocks(node.children, blockquote);
        const label = { type: 'text' as const, value: `[${node.label ?? node.identifier}] ` };
        return first?.type === 'paragraph'
          ? [{ ...first, content: [label, ...first.content] }, ...rest]
          : [{ type: 'paragraph', line, content: [label] }, ...(first ? [first] : []), ...rest];
      }
      case 'definition': {
        if (used.has(node)) return [];
        const from = node.position?.start.offset;
        const value =
          source && from !== undefined ? source.slice(from, node.position?.end.offset) : node.url;
        warn(
          node,
          'markup',
          'This reads as the address of a link that nothing refers to: it is kept as a paragraph.',
        );
        return [{ type: 'paragraph', line, content: [{ type: 'text', value }] }];
      }
      default:
        if ('children' in node && !isPhrasing(node))
          return blocks(node.children as Nodes[], blockquote);
        return paragraph(node, inline(node)).map((each) =>
          each.type === 'paragraph' && blockquote !== undefined ? { ...each, blockquote } : each,
        );
    }
  };

  const isMarked = (text: string) => {
    const quoted = quotedAt(text, 0);
    return quoted && isPunctuation(text.slice(quoted.after ?? text.length));
  };

  // In a list nobody is taken to speak: a blockquote there is text that is set apart.
  const nested = (items: Item[]): Block[] =>
    items.map((item): Block => {
      if (item.type !== 'paragraph') return item;
      const { blockquote, hasLines: _, isSignature: __, isPulled: ___, ...rest } = item;
      if (blockquote === undefined) return rest;
      // Words in marks are somebody's, though nobody is said to say them.
      if (isMarked(textOf(item.content))) return rest;
      return { type: 'pullText', line: item.line, paragraphs: [rest] };
    });

  return blocks(tree.children);
};

const isPhrasing = (node: Nodes) =>
  [
    'text',
    'strong',
    'emphasis',
    'delete',
    'link',
    'linkReference',
    'image',
    'imageReference',
    'inlineCode',
    'break',
    'html',
  ].includes(node.type);
