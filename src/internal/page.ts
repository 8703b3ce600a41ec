/**
 * A property of a document itself. A name in the page may stand in front of it: with `<img name="title">`,
 * `document.title` is that image.
 */
export const ofDocument = <Name extends keyof Document>(
  document: Document,
  name: Name,
): Document[Name] => Reflect.get(Document.prototype, name, document);

/** A new element of a document. */
export const createIn = <Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] =>
  Reflect.apply(ofDocument(document, 'createElement'), document, [
    name,
  ]) as HTMLElementTagNameMap[Name];

/** An address as a page understands it, or nothing where it is none. */
export const resolve = (document: Document, href: string | null | undefined): URL | undefined => {
  try {
    return new URL(href ?? '', ofDocument(document, 'baseURI'));
  } catch {
    return undefined;
  }
};

/** Whether an address is that of the page itself, or of a place in it. */
export const isSamePage = (document: Document, { href }: URL): boolean =>
  href.replace(/#.*/, '') === ofDocument(document, 'URL').replace(/#.*/, '');
