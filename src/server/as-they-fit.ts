// Words as they can stand at a place of a page. A parser ends a paragraph at a heading or a list, and a link at a link:
// what was meant to stand inside would stand behind it.
import {
  defaultTreeAdapter as tree,
  html,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

// What browsers keep of a nest.
const DEEPEST = 512;

const HERE = 'data-here';
const HTML = html.NS.HTML;

function namesAround(place: Element): string[] {
  const names: string[] = [];
  for (
    let at: Parent | null = place;
    at && tree.isElementNode(at) && names.length < DEEPEST;
    at = at.parentNode
  )
    names.unshift(at.tagName);
  return names;
}

/** The element that a page has marked. */
function markedIn(page: Parent): Element | undefined {
  for (const node of page.childNodes) {
    if (!tree.isElementNode(node)) continue;
    if (node.attrs.some(({ name }) => name === HERE)) return node;
    const found = markedIn(node);
    if (found) return found;
  }
  return undefined;
}

/** Whether a parser makes the same of the words there as by themselves. */
function fits(words: string, names: readonly string[]): boolean {
  const around = names.slice(0, -1).map((name) => `<${name}>`);
  const name = names.at(-1)!;
  const page = parse(`${around.join('')}<${name} ${HERE}>${words}</${name}>`);
  const marked = markedIn(page);
  return !!marked && serialize(marked) === serialize(parseFragment(words));
}

/** Blocks, and what says the same within a line: an element, and the role that it needs to say so. */
const PHRASES: Record<string, [name: string, role?: string]> = {
  p: ['span', 'paragraph'],
  blockquote: ['q'],
  figure: ['span', 'figure'],
  figcaption: ['span'],
  details: ['span'],
  summary: ['strong'],
  ul: ['span', 'list'],
  ol: ['span', 'list'],
  li: ['span', 'listitem'],
};
const HEADING = /^h([1-6])$/;

const isBlock = (
  node: DefaultTreeAdapterTypes.ChildNode | undefined,
): node is DefaultTreeAdapterTypes.Element =>
  !!node && tree.isElementNode(node) && (node.tagName in PHRASES || HEADING.test(node.tagName));

function rename(element: Element, name: string, role?: string, level?: string): void {
  const kept = element.attrs.filter((each) => /^(?:lang|dir|translate)$/.test(each.name));
  element.attrs = [
    ...(role ? [{ name: 'role', value: role }] : []),
    ...(level ? [{ name: 'aria-level', value: level }] : []),
    ...kept,
  ];
  element.tagName = name;
  element.nodeName = name;
}

/** Turns blocks into phrases, with a break where one of them meets its neighbour. */
function makePhrases(parent: Parent): void {
  const hasBlocks = parent.childNodes.some(isBlock);
  const children = parent.childNodes.filter(
    (node) => !(hasBlocks && tree.isTextNode(node) && node.value.trim() === ''),
  );
  parent.childNodes = children.flatMap((node, index) =>
    index > 0 && (isBlock(node) || isBlock(children[index - 1]))
      ? [tree.createElement('br', HTML, []), node]
      : [node],
  );
  for (const node of children) {
    if (!tree.isElementNode(node)) continue;
    makePhrases(node);
    if (!isBlock(node)) continue;
    const [, level] = HEADING.exec(node.tagName) ?? [];
    if (level) {
      rename(node, 'span', 'heading', level);
      const strong = tree.createElement('strong', HTML, []);
      strong.childNodes = node.childNodes;
      node.childNodes = [strong];
    } else rename(node, ...PHRASES[node.tagName]!);
  }
}

function takeLinksOut(parent: Parent): void {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === 'a') rename(node, 'span');
    takeLinksOut(node);
  }
}

function changed(words: string, ...changes: ((parent: Parent) => void)[]): string {
  const fragment = parseFragment(words);
  for (const change of changes) change(fragment);
  return serialize(fragment);
}

/**
 * Words as they can stand in an element: as they are; without blocks, in a paragraph or a heading; without links, in a
 * link. Where not even that can stand, none: the script says them.
 */
export function asTheyFit(words: string, place: Element): string {
  if (!words) return '';
  const names = namesAround(place);
  if (fits(words, names)) return words;
  const phrases = changed(words, makePhrases);
  return (
    [phrases, changed(words, takeLinksOut), changed(phrases, takeLinksOut)].find((each) =>
      fits(each, names),
    ) ?? ''
  );
}
