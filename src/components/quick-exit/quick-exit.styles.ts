import { css } from '../../internal/css.js';

export const styles = css`
  :host {
    --_padding: calc(var(--netsafe-space-m) / 2);

    /* In view wherever the page has been scrolled to. */
    position: sticky;
    inset-block-start: calc(var(--netsafe-space-m) / 2);
    z-index: 99;
    inline-size: 20rem;
  }

  slot a {
    display: block;
    box-sizing: border-box;
    min-block-size: var(--netsafe-target-size) !important;
    padding: 0.5em;
    border: 1px solid transparent !important;
    border-radius: var(--netsafe-radius-frame);
    background: var(--netsafe-color-action) !important;
    font-weight: var(--netsafe-font-weight-bold);
    text-align: center;
  }

  slot a:is(:link, :visited, :hover, :active) {
    color: var(--netsafe-color-action-label) !important;
  }

  slot > * + * {
    margin-block-start: var(--netsafe-space-xs) !important;
  }

  :host > [role='status'] {
    margin: 0;
    font-weight: var(--netsafe-font-weight-bold);
  }

  /* What hides the page while the browser leaves it: above everything, and blank. */
  :host > [popover] {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    inline-size: auto;
    block-size: auto;
    border: 0;
    background: Canvas;
  }

  @media print {
    slot a {
      background: none !important;
    }
  }
`;
