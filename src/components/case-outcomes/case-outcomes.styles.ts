import { css } from 'lit';

export const styles = css`
  slot > ul {
    padding: 0;
    list-style-type: '';
  }

  slot > ul > li + li {
    margin-block-start: var(--netsafe-space-m) !important;
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    padding-block-start: var(--netsafe-space-m);
  }

  /* The way past the list is what some came to do. */
  slot > p > a[href^='#'] {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--netsafe-target-size);
    padding-block: calc((var(--netsafe-target-size) - 1.5em) / 2);
  }

  /* What the list adds to words that lack it. */
  slot[name] {
    display: block;
  }

  slot[name]:first-child {
    margin-block-end: var(--netsafe-space-m);
  }

  slot + slot[name] > p:not(:empty) {
    margin-block-start: var(--netsafe-space-m) !important;
  }
`;
