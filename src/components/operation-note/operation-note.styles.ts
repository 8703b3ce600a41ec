import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-operation-note-accent, var(--netsafe-color-accent));
    --_surface: var(--netsafe-color-tint);

    border-color: transparent !important;
    border-block-start: 2px solid var(--_edge) !important;
  }

  slot > aside > * + * {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  slot > aside > :is(h1, h2, h3, h4, h5, h6) {
    border: 0 !important;
    padding: 0;
    color: var(--netsafe-color-heading) !important;
    font-family: var(--netsafe-font-heading);
    font-size: var(--netsafe-font-size-lead) !important;
    font-weight: var(--netsafe-font-weight-bold);
    line-height: var(--netsafe-font-line-tight);
    text-transform: none;
    text-wrap: balance;
  }
`;
