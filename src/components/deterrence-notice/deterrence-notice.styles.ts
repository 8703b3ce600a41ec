import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-deterrence-notice-accent, var(--netsafe-color-caution));
    --_heading: clamp(var(--netsafe-font-size-body), 6cqi, var(--netsafe-font-size-lead));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }

  /* A number in a paragraph is large enough to be found at a glance and pressed. */
  slot > p > a[href^='tel:'] {
    display: inline-block;
    min-block-size: var(--netsafe-target-size);
    font-size: var(--netsafe-font-size-lead) !important;
    line-height: var(--netsafe-target-size);
  }

  /* What the notice adds to words that carry no offer of help. */
  slot[name] {
    display: block;
  }

  slot + slot[name] {
    margin-block-start: var(--netsafe-space-m);
  }
`;
