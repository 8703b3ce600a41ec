import type { NetsafeElement } from '../../src/base/element.js';
import { pageStylesOf } from '../../src/base/style-root.js';
import { themes } from '../../src/styles/themes.generated.js';
import { preferences, tokens } from '../../src/styles/tokens.generated.js';
import { inheritSheet, themesSheet, type ThemeValues } from '../../src/tools/theme/theme-css.js';

const adopt = (cssText: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Gives a document what netsafe.css would, straight from the sources: for Storybook and tests, which are not built. */
export const adoptPageStyles = (tags: readonly string[]): void => {
  adopt(
    `${tokens.cssText} ${preferences.cssText} @layer netsafe.tokens { :root { --netsafe-css: 1 } }`,
  );
  for (const tag of tags) {
    const element = customElements.get(tag) as typeof NetsafeElement | undefined;
    if (!element) throw new Error(`<${tag}> is not registered: import its .define.js first.`);
    adopt(pageStylesOf(element, tag));
  }
};

/** Gives a document what themes.css would: each theme where `data-netsafe-theme` names it. */
export const adoptThemes = (): void => {
  const [neutral, ...forces] = Object.entries(themes).map(
    ([id, { shape, light, dark }]): ThemeValues => ({ id, shape, colours: { light, dark } }),
  );
  adopt(themesSheet(forces));
  adopt(inheritSheet(neutral!, false));
};
