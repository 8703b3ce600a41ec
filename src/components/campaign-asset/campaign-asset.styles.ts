import { css } from '../../internal/css.js';

export const styles = css`
  :host {
    --_edge: var(--netsafe-campaign-asset-accent, var(--netsafe-color-accent));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }
`;
