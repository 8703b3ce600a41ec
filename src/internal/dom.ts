// An element of the page may stand in for what a form or a document has: `<img name="scripts">` is `document.scripts`,
// and `<input name="matches">` is its form's `matches`. What is asked here is asked of the browser's own.

/** A property of a document. */
export const ofDocument = <Key extends keyof Document>(
  key: Key,
  page: Document = document,
): Document[Key] => Reflect.get<Document, Key>(Document.prototype, key, page);

/** What stands in a node. */
export const childNodesOf = (node: Node): NodeListOf<ChildNode> =>
  Reflect.get<Node, 'childNodes'>(Node.prototype, 'childNodes', node);

/** An element's attribute; null where it has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Whether a selector finds an element. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** All elements below a document or an element that a selector finds. */
export const allIn = (root: ParentNode & Node, selector: string): Iterable<Element> => {
  const { prototype } = root.nodeType === Node.DOCUMENT_NODE ? Document : Element;
  const find: unknown = Reflect.get(prototype, 'querySelectorAll');
  return Reflect.apply(find as (selector: string) => NodeListOf<Element>, root, [selector]);
};

/** The nearest element around a node, itself included, that a selector finds; out through shadow roots. */
export const closestOut = (element: Element, selector: string): Element | undefined => {
  for (
    let at: Element | undefined = element;
    at;
    at = (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const found = Element.prototype.closest.call(at, selector);
    if (found) return found;
  }
  return undefined;
};

/** All texts that stand in a node, however deep. */
export const textsIn = (node: Node): Text[] => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** A new element of a document. */
export const createIn = <Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] =>
  Reflect.apply(ofDocument('createElement', page), page, [name]) as HTMLElementTagNameMap[Name];
