import { css } from 'lit';

export const styles = css`
  :host {
    --_padding: var(--netsafe-space-s);

    /* In view wherever the page has been scrolled to. */
    position: sticky;
    inset-block-start: var(--netsafe-space-s);
    z-index: 99;
    inline-size: 20rem;
  }

  slot a {
    display: block;
    min-block-size: var(--netsafe-target-size) !important;
    padding: 0.5em var(--netsafe-space-s);
    box-sizing: border-box;
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
    margin-block-start: var(--netsafe-space-s) !important;
  }

  :host > [role='status'] {
    font-weight: var(--netsafe-font-weight-bold);
  }

  /* What hides the page while the browser leaves it: above everything, and blank. */
  :host > [popover] {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: var(--netsafe-space-l);
    color: CanvasText;
    background: Canvas;
  }

  @media print {
    slot a:is(:link, :visited) {
      color: #000 !important;
      background: none !important;
    }
  }
`;
