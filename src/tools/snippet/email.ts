// The words as an email and Word keep them: tables, inline styles, and nothing that a webmail's sanitizer removes.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { isInline } from './snippet.js';

/** What an email is coloured with: it has no custom properties, so a theme is written into it. */
export interface EmailColours {
  /** Of headings, links and the edge. */
  accent: string;
  text: string;
  paper: string;
}

const FONT = 'font-family: Arial, Helvetica, sans-serif';
const heading = (size: number) => `margin: 0 0 12px; font-size: ${size}px; line-height: 1.25`;
// Outlook draws with Word, which knows neither flex nor grid, nor the padding of a div.
const STYLES: Record<string, string> = {
  h1: heading(28),
  h2: heading(24),
  h3: heading(20),
  h4: heading(18),
  h5: heading(16),
  h6: heading(16),
  p: 'margin: 0 0 12px',
  ul: 'margin: 0 0 12px; padding-left: 24px',
  ol: 'margin: 0 0 12px; padding-left: 24px',
  li: 'margin: 0 0 8px',
  blockquote: 'margin: 0 0 12px; font-size: 20px; line-height: 1.4',
};
// What email has no element for. A disclosure stands open: Outlook cannot open one.
const RENAMED: Record<string, string> = {
  figcaption: 'p',
  summary: 'p',
  dt: 'p',
  dd: 'p',
  small: 'span',
  cite: 'em',
};
const KEPT = new Set([...Object.keys(STYLES), 'a', 'strong', 'em', 'span', 'br', 'img']);
const PHRASING = new Set(['time', 'abbr', 'q', 'span']);
const ATTRIBUTES = ['href', 'src', 'alt', 'width', 'height', 'lang', 'dir'];
const BLOCK = new Set([...Object.keys(STYLES), 'table', 'tbody', 'tr', 'td', 'div']);

const addressOf = ({ properties: { href } }: Element): string =>
  typeof href === 'string' ? href : '';

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Whether a paragraph only leads to another place of its page, which an email has not. */
const isSkipLink = ({ tagName, children }: Element): boolean => {
  const filled = children.filter((child) => textOf(child).trim());
  const [only] = filled;
  return (
    tagName === 'p' &&
    filled.length === 1 &&
    only?.type === 'element' &&
    /^#./.test(addressOf(only))
  );
};

/** Whether a paragraph is a way to call, and little else: what a reader came for. */
const isCall = ({ children }: Element): boolean => {
  const last = children.filter((child) => textOf(child).trim()).at(-1);
  return (
    last?.type === 'element' &&
    addressOf(last).startsWith('tel:') &&
    children.filter(({ type }) => type === 'element').length === 1
  );
};

const styleOf = (from: string, to: string, node: Element, { accent }: EmailColours) => {
  if (to === 'a') {
    const dials = addressOf(node).startsWith('tel:');
    return `color: ${accent}; text-decoration: underline${dials ? '; font-weight: bold; white-space: nowrap' : ''}`;
  }
  if (from === 'p' && isCall(node)) return `${STYLES.p}; font-size: 20px`;
  if (from === 'small') return 'font-size: 14px';
  if (from === 'dt') return `${STYLES.p}; font-weight: bold`;
  if (/^h[1-6]$/.test(to)) return `${STYLES[to]}; color: ${accent}`;
  return STYLES[to];
};

const rewrite = (node: Nodes, colours: EmailColours): ElementContent[] => {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(/\s+/g, ' ') }];
  if (node.type !== 'element' || isSkipLink(node)) return [];
  const children = node.children.flatMap((child) => rewrite(child, colours));
  // It leads to another place of the page, which an email has not.
  if (addressOf(node).startsWith('#')) return children;
  const { lang } = node.properties;
  const own = RENAMED[node.tagName] ?? node.tagName;
  // A box that says nothing goes; one that says which language its words are in stays as a box.
  if (!KEPT.has(own) && !lang) return children;
  const tagName = KEPT.has(own) ? own : PHRASING.has(own) ? 'span' : 'div';
  const style = styleOf(node.tagName, tagName, node, colours);
  const properties = Object.fromEntries(
    ATTRIBUTES.filter((name) => node.properties[name] != null).map((name) => [
      name,
      node.properties[name]!,
    ]),
  );
  return [
    { type: 'element', tagName, properties: { ...properties, ...(style && { style }) }, children },
  ];
};

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

/** Puts every block on a line of its own. */
const layOut = (node: Element | Root): void => {
  const hasBlocks = node.children.some(
    (child) => child.type === 'element' && BLOCK.has(child.tagName),
  );
  const children = (node.children as ElementContent[]).filter(
    (child) => !hasBlocks || textOf(child).trim() || child.type === 'element',
  );
  const line = { type: 'text' as const, value: '\n' };
  node.children = children.flatMap((child) =>
    child.type === 'element' && BLOCK.has(child.tagName) ? [line, child] : [child],
  );
  if (hasBlocks) node.children.push(line);
  for (const child of children) if (child.type === 'element') layOut(child);
};

/** A component's plain words as a fragment for an email or for Word. */
export function emailOf(name: string, plain: string, colours: EmailColours): string {
  const words = fromHtml(plain, { fragment: true }).children.flatMap((node) =>
    rewrite(node, colours),
  );
  const { accent, text, paper } = colours;
  const cell = `padding: 16px 20px; border-left: 6px solid ${accent}; background-color: ${paper}; color: ${text}; ${FONT}; font-size: 16px; line-height: 1.5`;
  const root: Root = {
    type: 'root',
    children: isInline(name)
      ? words
      : [
          element(
            'table',
            {
              role: 'presentation',
              width: '100%',
              cellPadding: '0',
              cellSpacing: '0',
              style: 'max-width: 600px',
            },
            [element('tbody', {}, [element('tr', {}, [element('td', { style: cell }, words)])])],
          ),
        ],
  };
  layOut(root);
  return toHtml(root).trim();
}
