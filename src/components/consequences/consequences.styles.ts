import { css } from 'lit';

// A ruled list, then the turn to help.
export const styles = css`
  :host {
    --_edge: var(--netsafe-consequences-accent, var(--netsafe-color-caution));
    --_surface: var(--netsafe-color-caution-tint);
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

  @container (min-width: 39em) {
    slot > ul {
      grid-column: 1;
      grid-row: span 20;
    }

    slot > ul + p:not(:has(> small)),
    slot > ul + p + p:not(:has(> small)),
    slot > ul + p + p + p:not(:has(> small)) {
      grid-column: 2;
    }
  }

  /* What is added to words that carry no offer of help. */
  slot + slot[name] {
    display: block;
    grid-column: 1 / -1;
    margin-block-start: var(--netsafe-space-m);
  }
`;
