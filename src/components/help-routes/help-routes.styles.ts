import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-help-routes-accent, var(--netsafe-color-accent));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }

  slot > ul {
    padding: 0;
    /* Safari takes a list that is styled “none” for no list. */
    list-style-type: '';
  }

  slot > ul > li {
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    padding-block: var(--netsafe-space-xs);
  }

  /* Danger now stands first and in the open, and nothing else is red. */
  slot > ul > li:first-child {
    border-block-start: 0 !important;
    border-inline-start: var(--netsafe-edge-voice) solid
      var(--netsafe-help-routes-danger, var(--netsafe-color-danger)) !important;
    padding: 0;
    padding-inline-start: var(--netsafe-space-m) !important;
    margin-block-end: var(--netsafe-space-m) !important;
  }

  slot summary {
    padding-block: 0.6em;
    min-block-size: var(--netsafe-target-size) !important;
    box-sizing: border-box;
    cursor: pointer;
  }

  slot summary:hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.15em;
  }

  slot :is(li, details) > * + :is(p, ul) {
    margin-block-start: calc(var(--netsafe-space-m) / 2) !important;
  }

  /* A route's number is what a person came for. */
  slot :is(details, li) > p > a[href^='tel:'] {
    min-block-size: var(--netsafe-target-size) !important;
    font-size: clamp(
      16px,
      0.78 * (var(--_fit, 11.5vw - 12px)),
      var(--netsafe-font-size-lead)
    ) !important;
    line-height: max(var(--netsafe-target-size), 1.2em);
  }
`;
