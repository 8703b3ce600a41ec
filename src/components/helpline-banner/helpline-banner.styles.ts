import { css } from 'lit';

// The number is the largest thing in the banner.
export const styles = css`
  :host {
    --_edge: var(--netsafe-helpline-banner-accent, var(--netsafe-color-help));
    --_number: var(--netsafe-font-size-title);

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }

  :host([loudness='quiet']) {
    --_surface: var(--netsafe-color-tint);
    --_heading: var(--netsafe-font-size-body);
    --_number: var(--netsafe-font-size-lead);
  }

  :host([loudness='loud']) {
    --_surface: var(--netsafe-color-help-tint);
    --_heading: clamp(var(--netsafe-font-size-body), 7 * var(--_i), var(--netsafe-font-size-title));
    --_number: var(--netsafe-font-size-display);
    --_padding: clamp(var(--netsafe-space-m), 5%, var(--netsafe-space-xl));
  }
`;
