import { css } from 'lit';

export const styles = css`
  :host {
    --_padding: 0 calc(var(--netsafe-space-m) / 2);

    border-color: transparent !important;
  }

  slot > ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--netsafe-space-m);
    padding: 0;
    /* Safari takes a list that is styled “none” for no list. */
    list-style-type: '';
  }

  slot > ul > li + li {
    margin-block-start: 0 !important;
  }

  slot > ul > li > * {
    display: inline-block;
    min-block-size: var(--netsafe-target-size) !important;
    line-height: max(var(--netsafe-target-size), 1.5em);
  }
`;
