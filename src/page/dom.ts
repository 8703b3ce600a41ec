// An element of the page may stand in for what a form or a document has: `<img name="scripts">` is `document.scripts`,
// and `<input name="matches">` is its form's `matches`. An old library may stand in for `Document` itself (MooTools). What
// is asked here is asked of what the browser made a node from.

/** What every node of its kind has under a name. */
const nativeOf = <Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] =>
  Reflect.get<Of, Key>(Object.getPrototypeOf(node) as Of, key, node);

/** Calls a method that every node of its kind has. */
const call = (node: Node, method: string, ...args: unknown[]): unknown =>
  Reflect.apply(nativeOf(node, method as keyof Node) as () => unknown, node, args);

/** A property of a document. */
export const ofDocument = <Key extends keyof Document>(
  key: Key,
  page: Document = document,
): Document[Key] => nativeOf(page, key);

/** Sets the title of a document. */
export const setTitle = (page: Document, title: string): void => {
  Reflect.set(Object.getPrototypeOf(page) as Document, 'title', title, page);
};

/** What stands in a node. */
export const childNodesOf = (node: Node): NodeListOf<ChildNode> => nativeOf(node, 'childNodes');

/** An element's attribute; null where it has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  call(element, 'getAttribute', name) as string | null;

/** Sets an attribute. */
export const setAttributeOf = (element: Element, name: string, value: string): void => {
  call(element, 'setAttribute', name, value);
};

/** Whether a selector finds an element. */
export const matches = (element: Element, selector: string): boolean =>
  call(element, 'matches', selector) as boolean;

/** All elements below a document or an element that a selector finds. */
export const allIn = (root: ParentNode & Node, selector: string): Iterable<Element> =>
  call(root, 'querySelectorAll', selector) as Iterable<Element>;

/** The nearest element around a node, itself included, that a selector finds; out through shadow roots. */
export const closestOut = (element: Element, selector: string): Element | undefined => {
  for (
    let at: Element | undefined = element;
    at;
    at = (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const found = call(at, 'closest', selector) as Element | null;
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

/** The element of a document that has an id. */
export const byId = (page: Document, id: string): HTMLElement | null =>
  call(page, 'getElementById', id) as HTMLElement | null;

/** A new element of a document. */
export const createIn = <Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] => call(page, 'createElement', name) as HTMLElementTagNameMap[Name];
