import { css } from 'lit';

// A ruled list, then the turn to help.
export const styles = css`
  :host {
    --_edge: var(--netsafe-consequences-accent, var(--netsafe-color-caution));
    --_great: var(--netsafe-font-size-title);

    border-block-start: 6px solid var(--_edge) !important;
  }

  slot > ul {
    padding: 0;
    /* Safari takes a list that is styled “none” for no list. */
    list-style-type: '';
    border-block-end: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
  }

  slot > ul > li {
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    padding-block: 0.4em;
    font-weight: 600;
  }

  slot > ul > li + li {
    margin: 0 !important;
  }

  /* What is added to words that carry no offer of help. */
  slot[name] {
    display: block;
  }

  slot + slot[name] {
    margin-block-start: var(--netsafe-space-m);
  }
`;
