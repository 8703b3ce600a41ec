import type { LitElement } from 'lit';
import { lightOnly } from '../internal/light-only.js';
import { pageCss } from '../internal/page-css.js';
import { tokens } from './tokens.generated.js';

const styled = new WeakMap<Node, Set<string>>();

const adopt = (root: Document | ShadowRoot, cssText: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/**
 * Styles what stands inside an element where netsafe.css does not: on a page that has only the script, and inside the
 * shadow root of somebody's own component. Once for each tag in each tree; nothing where the stylesheet is there.
 */
export const stylePage = (host: LitElement): void => {
  const root = host.getRootNode() as Document | ShadowRoot;
  const tags = styled.get(root) ?? new Set();
  const { localName } = host;
  // No constructable sheets (Safari before 16.4): the words stand in the page's own style.
  if (tags.has(localName) || !root.adoptedStyleSheets) return;
  styled.set(root, tags.add(localName));
  if (root === document) {
    if (getComputedStyle(document.documentElement).getPropertyValue('--netsafe-css')) return;
    if (tags.size === 1) {
      adopt(root, CSS.supports('color', 'light-dark(red,red)') ? tokens.cssText : lightOnly(tokens.cssText));
    }
  }
  const { elementStyles } = host.constructor as typeof LitElement;
  const cssText = elementStyles.map((style) => (style instanceof CSSStyleSheet ? '' : style.cssText)).join('');
  adopt(root, pageCss(localName, cssText));
};
