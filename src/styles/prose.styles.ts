import { css } from 'lit';
import { links } from './links.styles.js';

const blocks = css`
  slot * {
    margin: 0 !important;
    color: inherit !important;
    background: none !important;
    font-size: inherit !important;
  }

  slot > * {
    max-inline-size: var(--netsafe-font-measure);
  }

  slot > * + * {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  /* Where a page lets no block in, a server writes phrases: src/server/as-they-fit.ts. */
  slot > span[role] {
    display: block;
  }

  slot > [role] + br {
    display: none;
  }

  slot > :is(h1, h2, h3, h4, h5, h6, [role='heading']) {
    border: 0 !important;
    padding: 0;
    color: var(--netsafe-color-heading) !important;
    font-family: var(--netsafe-font-heading);
    font-size: var(
      --_heading,
      clamp(var(--netsafe-font-size-body), 6 * var(--_i), var(--netsafe-font-size-lead))
    ) !important;
    font-weight: var(--netsafe-font-weight-bold);
    line-height: var(--netsafe-font-line-tight);
    text-transform: none;
    text-wrap: balance;
  }

  slot :is(ul, ol) {
    padding: 0;
    padding-inline-start: min(1.25em, 7vw, 10 * var(--_i));
  }

  slot li + li {
    margin-block-start: var(--netsafe-space-xs) !important;
  }

  slot li::marker {
    color: var(--_edge, currentColor);
  }

  slot small {
    display: block;
    font-size: var(--netsafe-font-size-small) !important;
    color: var(--netsafe-color-text-soft) !important;
  }
`;

// Headings, paragraphs, lists and links inside a component, however deep they stand.
export const prose = [blocks, links];
