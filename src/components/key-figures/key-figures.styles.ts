import { css } from 'lit';

// To the eye a number comes first, to the ear what it counts.
export const styles = css`
  :host {
    --_edge: var(--netsafe-key-figures-accent, var(--netsafe-color-accent));
    --_padding: var(--netsafe-space-m) 0;
  }

  /* Nothing inside, and the figures of a campaign to show. */
  :host(:empty:state(open)) {
    display: block !important;
  }

  /* A container takes no width from its words: in a row or a float that the page makes of a figure it would have none. */
  slot > dl:not([hidden]) {
    display: grid !important;
  }

  slot > dl {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(14rem, 224px)), 1fr));
    gap: var(--netsafe-space-l);
    max-inline-size: none;
  }

  /* A number is as large as its own column lets it be: broken, it would read as another. */
  slot > dl > div {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    border-block-start: 6px solid var(--_edge) !important;
    padding-block-start: var(--netsafe-space-m);
  }

  /* Where an editor took the groups away, each figure still stands in one piece. */
  slot > dl > :not(div) {
    grid-column: 1 / -1;
    margin-block-end: calc(-1 * var(--netsafe-space-l)) !important;
  }

  slot dt {
    font-weight: var(--netsafe-font-weight-bold);
    max-inline-size: var(--netsafe-font-measure);
  }

  slot div > dt + dd {
    order: -1;
  }

  slot dt + dd {
    font-size: var(--netsafe-font-size-lead) !important;
    line-height: var(--netsafe-font-line-tight);
  }

  slot dt + dd strong {
    color: var(--netsafe-color-heading) !important;
    font-family: var(--netsafe-font-heading);
    font-size: clamp(var(--netsafe-font-size-title), 15 * var(--_i), 88px) !important;
    line-height: 1;
  }

  slot dd ~ dd {
    font-size: var(--netsafe-font-size-small) !important;
    color: var(--netsafe-color-text-soft) !important;
  }

  slot dd > ul {
    margin-block: var(--netsafe-space-xs) !important;
    padding: 0;
    padding-inline-start: 1.25em;
    color: var(--netsafe-color-text) !important;
    font-size: var(--netsafe-font-size-body) !important;
  }

  slot cite {
    font-style: normal;
  }
`;
