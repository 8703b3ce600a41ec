import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-helpline-banner-accent, var(--netsafe-color-help));
    --_heading: clamp(var(--netsafe-font-size-body), 6cqi, var(--netsafe-font-size-lead));
    --_number: clamp(var(--netsafe-font-size-lead), 9cqi, var(--netsafe-font-size-title));
    --_padding: var(--netsafe-space-l);

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }

  :host([loudness='quiet']) {
    --_surface: var(--netsafe-color-tint);
    --_heading: var(--netsafe-font-size-body);
    --_number: var(--netsafe-font-size-lead);
    --_padding: var(--netsafe-space-m) var(--netsafe-space-l);
  }

  :host([loudness='loud']) {
    --_surface: var(--netsafe-color-help-tint);
    --_heading: clamp(var(--netsafe-font-size-lead), 6cqi, var(--netsafe-font-size-title));
    --_number: clamp(var(--netsafe-font-size-lead), 10.5cqi, var(--netsafe-font-size-display));
    --_padding: var(--netsafe-space-xl);
  }
`;
