import { css } from 'lit';

// Lines above and below, and no mark or edge beside the words: those are a quotation’s.
export const styles = css`
  :host {
    --_edge: var(--netsafe-pull-text-accent, var(--netsafe-color-accent));

    border: 0 solid var(--_edge) !important;
    border-block-start-width: calc(var(--netsafe-edge-voice) / 2) !important;
    border-block-end-width: var(--netsafe-edge-hairline) !important;
    border-radius: 0;
    padding: var(--netsafe-space-m) 0 !important;
  }

  /* No “text-wrap: pretty”: WebKitGTK crashes on it once a translator has wrapped the words. */
  slot > p {
    font-size: clamp(
      var(--netsafe-font-size-body),
      6 * var(--_i),
      var(--netsafe-font-size-lead)
    ) !important;
    line-height: 1.35;
  }
`;
