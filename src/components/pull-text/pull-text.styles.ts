import { css } from 'lit';

// A short heavy rule above, and no mark or edge beside the words: those are a quotation’s.
export const styles = css`
  :host {
    --_edge: var(--netsafe-pull-text-accent, var(--netsafe-color-accent));

    border-inline-width: 0 !important;
    padding: var(--netsafe-space-m) 0 !important;
  }

  :host::before {
    content: '';
    display: block;
    inline-size: 72px;
    border-block-start: 6px solid var(--_edge);
    margin-block-end: 14px;
  }

  /* No “text-wrap: pretty”: WebKitGTK crashes on it once a translator has wrapped the words. */
  slot > p {
    color: var(--netsafe-color-heading) !important;
    font-family: var(--netsafe-font-heading);
    font-size: clamp(24px, 17px + 2.6 * var(--_i), 38px) !important;
    font-weight: var(--netsafe-font-weight-bold);
    line-height: 1.22;
    text-wrap: balance;
  }
`;
