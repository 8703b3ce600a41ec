import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-help-routes-accent, var(--netsafe-color-accent));

    --_padding: 0;
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
    --_danger: var(--netsafe-help-routes-danger, var(--netsafe-color-danger));

    border: 2px solid var(--_danger) !important;
    border-radius: var(--netsafe-radius-frame);
    padding: 12px var(--netsafe-space-m) var(--netsafe-space-m);
    margin-block-end: var(--netsafe-space-m) !important;
  }

  slot > ul > li:first-child > p:first-child {
    color: var(--_danger) !important;
    font-family: var(--netsafe-font-heading);
  }

  slot > ul > li:first-child > p > a[href^='tel:'] {
    color: var(--_danger) !important;
  }

  slot > ul > li:last-child {
    border-block-end: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
  }

  slot summary {
    position: relative !important;
    display: block;
    max-inline-size: none;
    box-sizing: border-box;
    min-block-size: 52px !important;
    padding-block: 0.6em;
    padding-inline-end: 44px;
    color: var(--netsafe-color-heading) !important;
    cursor: pointer;
  }

  slot summary::-webkit-details-marker {
    display: none;
  }

  slot summary::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 14px;
    pointer-events: none;
    inline-size: 9px;
    block-size: 9px;
    margin-block-start: -8px;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }

  slot details[open] > summary::after {
    margin-block-start: -2px;
    transform: rotate(225deg);
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
