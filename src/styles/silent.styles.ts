import { css } from 'lit';

// For components that have nothing to say when they are empty: no frame, before the script comes too.
export const silent = css`
  :host(:empty) {
    display: none !important;
  }
`;
