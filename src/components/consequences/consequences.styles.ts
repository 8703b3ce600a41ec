import { css } from 'lit';

export const styles = css`
  :host {
    --_surface: var(--netsafe-color-caution-tint);
    --_edge: var(--netsafe-consequences-accent, var(--netsafe-color-caution));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }

  /* What is added to words that carry no offer of help. */
  slot[name] {
    display: block;
  }

  slot + slot[name] {
    margin-block-start: var(--netsafe-space-m);
  }
`;
