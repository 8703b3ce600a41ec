import { css } from 'lit';

// The number is the largest thing in the banner, on one line: 11.5% of the width is the size at which the longest of
// them, eleven digits in three groups, fits the widest face that readers have.
export const styles = css`
  :host {
    --_edge: var(--netsafe-helpline-banner-accent, var(--netsafe-color-help));
    --_heading: clamp(var(--netsafe-font-size-body), 6cqi, var(--netsafe-font-size-lead));
    --_number: clamp(max(1.25rem, 20px), 11.5cqi, var(--netsafe-font-size-title));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }

  :host([loudness='quiet']) {
    --_surface: var(--netsafe-color-tint);
    --_heading: var(--netsafe-font-size-body);
    --_number: clamp(max(1.25rem, 20px), 11.5cqi, var(--netsafe-font-size-lead));
  }

  :host([loudness='loud']) {
    --_surface: var(--netsafe-color-help-tint);
    --_heading: clamp(var(--netsafe-font-size-body), 7cqi, var(--netsafe-font-size-title));
    --_number: clamp(max(1.25rem, 20px), 11.5cqi, var(--netsafe-font-size-display));
    --_padding: clamp(var(--netsafe-space-m), 5vw, var(--netsafe-space-xl));
  }
`;
