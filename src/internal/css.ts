/** A component's styles: their text, and one sheet of it that all its elements share. */
export class Styles {
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get sheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** Styles in lists of any depth, in their order. */
export type StyleList = Styles | readonly StyleList[];

/** A component's styles, from a template. */
export const css = (strings: TemplateStringsArray, ...values: Styles[]): Styles =>
  new Styles(strings.reduce((text, part, index) => text + values[index - 1]!.cssText + part));
