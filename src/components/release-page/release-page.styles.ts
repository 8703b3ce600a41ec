import { css } from 'lit';

// A release holds other components: every rule names its own children, and what stands in those without another
// component between. Margins alone are everybody's: the page spaces its parts.
export const styles = css`
  :host {
    --_edge: var(--netsafe-release-page-accent, var(--netsafe-color-accent));

    border: 0 solid var(--_edge) !important;
    border-block-start-width: var(--netsafe-edge-voice) !important;
    border-radius: 0;
  }

  slot > *,
  slot > :is(hgroup, header, section) > * {
    max-inline-size: var(--netsafe-font-measure) !important;
    margin: 0 !important;
  }

  slot > * + *,
  slot > section > * + * {
    margin-block-start: var(--netsafe-space-l) !important;
  }

  slot > :is(h2, h3, h4, h5, h6, p, ul, ol, dl) + :is(p, ul, ol, dl),
  slot > section > :is(h2, h3, h4, h5, h6, p, ul, ol, dl) + :is(p, ul, ol, dl) {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  slot > :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre, hgroup, header, section),
  slot > :is(hgroup, header, section) > :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre),
  slot > :is(ul, ol, dl) > *,
  slot > section > :is(ul, ol, dl) > * {
    color: inherit !important;
    background: none !important;
    font-size: inherit !important;
  }

  slot > [hidden],
  slot > :is(hgroup, header) > [hidden] {
    display: none !important;
  }

  /*
   * An embargo that has ended; an update on the day of publication, below the line of the source. In a block of its own: a
   * browser that does not know :has() drops every selector that stands beside it.
   */
  @supports selector(:has(a)) {
    :host(:state(embargo-over)) slot > p:has(> strong:only-child > time:only-child),
    :host(:state(embargo-over))
      slot
      > :is(hgroup, header)
      > p:has(> strong:only-child > time:only-child),
    :host(:state(updated-same-day))
      slot
      > :is(hgroup, header)
      > p:has(> small:only-child > time:only-child)
      ~ p:has(> small:only-child > time:only-child) {
      display: none !important;
    }
  }

  slot > :is(h1, h2, h3, h4, h5, h6),
  slot > :is(hgroup, header, section) > :is(h1, h2, h3, h4, h5, h6) {
    border: 0 !important;
    padding: 0;
    color: var(--netsafe-color-heading) !important;
    font-family: var(--netsafe-font-heading);
    font-weight: var(--netsafe-font-weight-bold);
    line-height: var(--netsafe-font-line-tight);
    text-transform: none;
    text-wrap: balance;
  }

  slot > h1,
  slot > :is(hgroup, header) > h1 {
    font-size: clamp(
      var(--netsafe-font-size-lead),
      8 * var(--_i),
      var(--netsafe-font-size-display)
    ) !important;
  }

  slot > h2,
  slot > section > h2 {
    font-size: clamp(
      var(--netsafe-font-size-body),
      6 * var(--_i),
      var(--netsafe-font-size-lead)
    ) !important;
  }

  /* A heading is nearer to what it is about. */
  slot > * + :is(h2, h3, h4, h5, h6) {
    margin-block-start: var(--netsafe-space-xl) !important;
  }

  slot > :is(hgroup, header) > * + * {
    margin-block-start: var(--netsafe-space-xs) !important;
  }

  slot > :is(hgroup, header) > p > small {
    display: block;
    color: var(--netsafe-color-text-soft) !important;
    font-size: var(--netsafe-font-size-small) !important;
  }

  slot > :is(hgroup, header) + p {
    font-size: clamp(
      var(--netsafe-font-size-body),
      5 * var(--_i),
      var(--netsafe-font-size-lead)
    ) !important;
    line-height: 1.35;
  }

  slot > section {
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    padding-block-start: var(--netsafe-space-l) !important;
  }

  slot > * + section {
    margin-block-start: var(--netsafe-space-xl) !important;
  }

  slot > :is(ul, ol),
  slot > section > :is(ul, ol) {
    padding: 0;
    padding-inline-start: min(1.25em, 7vw, 10 * var(--_i));
  }

  slot > :is(ul, ol) > li + li,
  slot > section > :is(ul, ol) > li + li {
    margin-block-start: var(--netsafe-space-xs) !important;
  }

  /* In running text a number is as large as the text. */
  slot > p > a[href^='tel:'] {
    min-block-size: 0 !important;
    font-size: 1em !important;
    line-height: inherit;
  }

  slot > p > img,
  slot > figure > img {
    max-inline-size: 100%;
    block-size: auto;
  }

  /* The notice that an old release brings. */
  slot[name] {
    display: block;
    margin-block-end: var(--netsafe-space-l);
    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge);
    padding: var(--netsafe-space-m);
    background: var(--netsafe-color-tint);
  }

  @media print {
    :host {
      break-inside: auto;
    }

    slot[name] {
      background: none;
    }
  }
`;
