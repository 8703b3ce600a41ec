import type { LitElement } from 'lit';
import { pageStylesOf } from '../../src/styles/page.js';
import { tokens } from '../../src/styles/tokens.generated.js';

const adopt = (cssText: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Gives a document what netsafe.css would, straight from the sources: for Storybook and tests, which are not built. */
export const adoptPageStyles = (tags: readonly string[]): void => {
  adopt(`${tokens.cssText} @layer netsafe.tokens { :root { --netsafe-css: 1 } }`);
  for (const tag of tags) {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    if (!element) throw new Error(`<${tag}> is not registered: import its .define.js first.`);
    adopt(pageStylesOf(element, tag));
  }
};
