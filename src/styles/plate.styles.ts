import { css } from 'lit';

// The plate of a number: the first paragraph of a component that holds one. A later one is a sentence that goes on after
// its number. Each rule stands alone: a browser that does not know :has() drops it, and the number is as large as it was.
export const plate = css`
  :host {
    --_plate: var(--netsafe-color-help-tint);
    --_ink: var(--netsafe-color-number);
    /*
     * How large the longest number may be, in hundredths of the width: in the widest face, or with all of one width. What
     * stands beside it on a phone takes 6 px.
     */
    --_digits: 9;
  }

  @supports (font-size-adjust: ch-width 0.56) {
    :host {
      --_digits: 11.3;
    }
  }

  slot > p:nth-child(1 of p:has(> a[href^='tel:'])) {
    box-sizing: border-box;
    max-inline-size: 22.75em;
    margin-block-start: 10px !important;
    border: 2px solid transparent !important;
    border-radius: min(var(--netsafe-radius-frame), 12px);
    padding: 10px 14px 6px;
    background: var(--_plate) !important;
    color: var(--_ink) !important;
    font-weight: var(--netsafe-font-weight-bold);
    line-height: 1.3;
  }

  slot > p:nth-child(1 of p:has(> a[href^='tel:']))::before {
    /* An edge keeps a colour where a reader's own colours take the place of fields. */
    content: '';
    display: inline-block;
    inline-size: 0;
    border: 0.5em solid;
    margin-inline-end: 0.4em;
    vertical-align: -0.15em;
    clip-path: polygon(
      20% 6%,
      36% 8%,
      43% 30%,
      34% 40%,
      60% 66%,
      70% 57%,
      92% 64%,
      94% 80%,
      80% 94%,
      46% 84%,
      16% 54%,
      6% 20%
    );
  }

  /* A face with wide figures is set smaller, so that the number is as wide in all of them. */
  slot > p:nth-child(1 of p:has(> a[href^='tel:'])) > a[href^='tel:'] {
    color: inherit !important;
    font-size: clamp(
      16px,
      var(--_share, 1) * var(--_digits) * var(--_i) - 6px,
      var(--_great)
    ) !important;
    line-height: max(var(--netsafe-target-size), 1.2em);
    font-size-adjust: ch-width 0.56;
  }

  slot > p:nth-child(1 of p:has(> a[href^='tel:'])) > a[href^='tel:']:focus-visible {
    outline-color: currentColor !important;
    box-shadow: 0 0 0 3px var(--_plate) !important;
  }

  @media print {
    slot > p:nth-child(1 of p:has(> a[href^='tel:'])) {
      border-color: #000 !important;
      background: none !important;
    }

    slot > p:nth-child(1 of p:has(> a[href^='tel:']))::before {
      content: none;
    }
  }
`;
