import { css } from '../../internal/css.js';

// It stands inside a sentence: the sentence’s colour is the one that is known to be read on the page’s surface.
export const styles = css`
  :host {
    /* Pages hide unknown or empty elements: *:empty, :not(:defined). */
    display: inline !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host > a,
  slot a {
    color: inherit !important;
    text-decoration: underline !important;
    text-decoration-thickness: max(1px, 0.0625em) !important;
    text-underline-offset: 0.15em;
    border-radius: 2px;
  }

  :host > a:hover,
  slot a:hover {
    text-decoration-thickness: max(3px, 0.125em) !important;
  }

  /* Two rings, dark and light: one of them is seen on any background. */
  :host > a:focus-visible,
  slot a:focus-visible {
    outline: 3px solid var(--netsafe-color-focus-outer) !important;
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--netsafe-color-focus-inner) !important;
  }

  /* A number is read and pressed as one thing, and from left to right. */
  :host > a[href^='tel:'],
  slot a[href^='tel:'] {
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap !important;
    font-size: max(16px, 1em) !important;
    font-weight: var(--netsafe-font-weight-bold);
    font-variant-numeric: tabular-nums;
  }
`;
