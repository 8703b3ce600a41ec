import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-language-pair-accent, var(--netsafe-color-accent));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }
`;
