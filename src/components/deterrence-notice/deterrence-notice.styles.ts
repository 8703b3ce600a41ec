import { css } from 'lit';

// A sign: a dark plate with the heading, an octagon and a full stop in it. It is known by its shape, and alarms nobody.
export const styles = css`
  :host {
    --_edge: var(--netsafe-color-hairline);
    --_mark: var(--netsafe-deterrence-notice-accent, var(--netsafe-color-sign-mark));
    --_great: var(--netsafe-font-size-title);
    --_sign: clamp(34px, 9 * var(--_i), 52px);
  }

  slot > :is(h1, h2, h3, h4, h5, h6):first-child {
    position: relative !important;
    box-sizing: border-box;
    max-inline-size: none;
    min-block-size: calc(var(--_sign) + 24px);
    margin: 0 !important;
    padding: var(--netsafe-space-m) var(--_pad);
    padding-inline-start: calc(var(--_pad) + var(--_sign) + 14px);
    align-content: center;
    /* Seen where a reader's own colours take the place of fields. */
    border-block-end: 3px solid var(--_mark) !important;
    background: var(--netsafe-color-sign) !important;
    color: var(--netsafe-color-on-sign) !important;
  }

  slot > :is(h1, h2, h3, h4, h5, h6):first-child::before {
    content: '';
    position: absolute;
    inset-inline-start: var(--_pad);
    pointer-events: none;
    inset-block-start: calc(50% - var(--_sign) / 2);
    inline-size: 0;
    border: calc(var(--_sign) / 2) solid var(--_mark);
    clip-path: polygon(
      evenodd,
      30% 0,
      70% 0,
      100% 30%,
      100% 70%,
      70% 100%,
      30% 100%,
      0 70%,
      0 30%,
      30% 0,
      44% 35%,
      56% 35%,
      65% 44%,
      65% 56%,
      56% 65%,
      44% 65%,
      35% 56%,
      35% 44%,
      44% 35%
    );
  }

  /* Whatever the page around a sign is, an edge in the colour of its words is told from both. */
  @media (prefers-contrast: more) {
    :host {
      border-block-start-color: var(--netsafe-color-on-sign) !important;
    }
  }

  @container (min-width: 39em) {
    /* Beside the paragraphs before it: where there are none, it stands below what there is. */
    slot:has(> p:nth-child(n + 3) > a[href^='tel:']) > p:not(:has(> small)) {
      grid-column: 1;
    }

    slot > p + p:nth-child(1 of p:has(> a[href^='tel:'])) {
      grid-column: 2;
      grid-row: 2 / span 20;
      align-self: start;
    }
  }

  @media print {
    slot > :is(h1, h2, h3, h4, h5, h6):first-child {
      border-color: #000 !important;
      background: #fff !important;
      padding-inline-start: var(--_pad);
    }

    slot > :is(h1, h2, h3, h4, h5, h6):first-child::before {
      content: none;
    }
  }

  /* What the notice adds to words that carry no offer of help. */
  slot + slot[name] {
    display: block;
    grid-column: 1 / -1;
    margin-block-start: var(--netsafe-space-m);
  }
`;
