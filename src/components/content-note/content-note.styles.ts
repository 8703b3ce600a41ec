import { css } from 'lit';

export const styles = css`
  :host {
    --_surface: var(--netsafe-color-tint);

    border-inline-start: var(--netsafe-edge-voice) solid
      var(--netsafe-content-note-accent, var(--netsafe-color-accent)) !important;
  }

  slot > p > a[href^='#'] {
    display: inline-block;
  }

  slot :is(summary, a[href^='#']) {
    min-block-size: var(--netsafe-target-size) !important;
    line-height: max(var(--netsafe-target-size), 1.5em);
  }

  slot summary {
    cursor: pointer;
  }

  slot summary:hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.15em;
  }

  slot details > * + * {
    margin-block-start: var(--netsafe-space-m) !important;
  }
`;
