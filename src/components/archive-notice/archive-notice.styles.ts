import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-archive-notice-accent, var(--netsafe-color-accent));
    --_surface: var(--netsafe-color-tint);

    border-color: var(--_edge) !important;
  }
`;
