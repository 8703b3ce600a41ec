/** A component's styles: their text, and one sheet of it in each document, which all its elements there share. */
export class Styles {
  readonly #sheets = new WeakMap<Document, CSSStyleSheet>();

  constructor(readonly cssText: string) {}

  /** Its sheet in a document; none where no script can make one: Safari before 16.4, and a document without a window. */
  sheetIn(page: Document): CSSStyleSheet | undefined {
    const { CSSStyleSheet: Sheet } = page.defaultView ?? {};
    if (!Sheet || !('adoptedStyleSheets' in page)) return undefined;
    let sheet = this.#sheets.get(page);
    if (!sheet) {
      // A document takes only the sheets that its own window has made.
      sheet = new Sheet();
      sheet.replaceSync(this.cssText);
      this.#sheets.set(page, sheet);
    }
    return sheet;
  }
}

/** Styles in lists of any depth, in their order. */
export type StyleList = Styles | readonly StyleList[];

/** A component's styles, from a template. */
export const css = (strings: TemplateStringsArray, ...values: Styles[]): Styles =>
  new Styles(strings.reduce((text, part, index) => text + values[index - 1]!.cssText + part));
