import { css } from 'lit';

// The number is the largest thing in the banner.
export const styles = css`
  :host {
    --_edge: var(--netsafe-helpline-banner-accent, var(--netsafe-color-help));
    --_great: max(2.25rem, 36px);
    /* Where a browser knows no plate. */
    --_number: var(--_great);

    border-block-start: 6px solid var(--_edge) !important;
  }

  :host([loudness='quiet']) {
    --_heading: var(--netsafe-font-size-body);
    --_great: var(--netsafe-font-size-lead);

    border-block-start-width: 2px !important;
  }

  :host([loudness='loud']) {
    /*
     * On the force's field the roles change, so whatever stands on it is right. A sheet in a shadow root is weaker than the
     * page's, and a theme may be named on the banner itself.
     */
    --netsafe-color-paper: var(--netsafe-color-brand) !important;
    --netsafe-color-tint: var(--netsafe-color-brand) !important;
    --netsafe-color-text: var(--netsafe-color-on-brand) !important;
    --netsafe-color-text-soft: var(--netsafe-color-on-brand) !important;
    --netsafe-color-heading: var(--netsafe-color-on-brand) !important;
    --netsafe-color-link: var(--netsafe-color-on-brand) !important;
    --netsafe-color-link-hover: var(--netsafe-color-on-brand) !important;
    --netsafe-color-link-active: var(--netsafe-color-on-brand) !important;
    --netsafe-color-link-visited: var(--netsafe-color-on-brand) !important;
    --netsafe-color-number: var(--netsafe-color-on-brand) !important;
    --netsafe-color-accent: var(--netsafe-color-on-brand) !important;
    --netsafe-color-hairline: var(--netsafe-color-on-brand) !important;
    --netsafe-color-focus-outer: var(--netsafe-color-on-brand) !important;
    --netsafe-color-focus-inner: var(--netsafe-color-brand) !important;
    --_plate: var(--netsafe-color-plate);
    --_ink: var(--netsafe-color-on-plate);
    --_edge: var(--netsafe-color-on-brand);
    --_heading: clamp(var(--netsafe-font-size-body), 6 * var(--_i), max(2.375rem, 38px));
    --_great: var(--netsafe-font-size-display);

    border-color: transparent !important;
  }

  slot > ul {
    max-inline-size: none;
    padding: 0;
    /* Safari takes a list that is styled “none” for no list. */
    list-style-type: '';
  }

  slot > ul > li {
    padding-block: var(--netsafe-space-xs);
  }

  slot > ul > li + li {
    margin: 0 !important;
  }

  /* Other ways to get help are rows. */
  slot > ul > li:has(> a) {
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    padding-block: 10px;
  }

  @container (min-width: 39em) {
    slot:has(> ul) > :not(ul) {
      grid-column: 1;
    }

    slot > ul + p {
      grid-column: 1 / -1;
    }

    slot > p:last-of-type {
      margin-block-end: var(--_pad) !important;
    }

    /* A second list stands below: in the place of the first it would lie over it. */
    slot > ul:first-of-type {
      grid-column: 2;
      grid-row: 1 / span 30;
      margin-block-start: var(--_pad) !important;
    }
  }
`;
