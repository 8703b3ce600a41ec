import { css } from 'lit';

// Two columns where a component has room for them, by its own width: what is beside the rest says its own place.
// Room is counted in the size of its words: a page may make the rem small, and a reader the words large.
export const columns = css`
  :host {
    --_pad: clamp(var(--netsafe-space-m), 5 * var(--_i), var(--netsafe-space-xl));
    --_padding: 0;
  }

  /* A phone has room for one. */
  @media (min-width: 480px) {
    :host {
      display: grid !important;
      grid-template-columns: repeat(auto-fit, minmax(max(min(100%, 19em), 50% - 1px), 1fr));
    }
  }

  slot > * {
    grid-column: 1 / -1;
    margin-inline: var(--_pad) !important;
  }

  slot > :first-child {
    margin-block-start: var(--_pad) !important;
  }

  slot > :last-child {
    margin-block-end: var(--_pad) !important;
  }

  @container (min-width: 39em) {
    slot > * {
      --_share: 0.5;
    }

    /* Conditions stand across the foot. */
    slot > p:has(> small) {
      max-inline-size: none;
      border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
      padding-block-start: var(--netsafe-space-m);
    }
  }
`;
