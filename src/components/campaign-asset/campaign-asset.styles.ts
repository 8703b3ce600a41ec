import { css } from 'lit';

// The shape is the least that a frame is: words that a reader has enlarged make it taller, and none is cut.
export const styles = css`
  :host {
    --_edge: var(--netsafe-campaign-asset-accent, var(--netsafe-color-accent));
    --_heading: var(--netsafe-font-size-body);
    --_text: var(--netsafe-font-size-small);
    --_number: calc(100 * var(--_i));
    --_fit: calc(11.5 * var(--_i));
    --_padding: 12px var(--netsafe-space-m);

    container-type: inline-size;
    display: flex !important;
    flex-direction: column !important;
    gap: var(--netsafe-space-xs);
    inline-size: 300px !important;
    aspect-ratio: 300 / 250;
    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
    line-height: 1.3;
  }

  :host([shape='card']),
  :host([shape='poster']) {
    --_padding: clamp(var(--netsafe-space-m), 5%, 48px);

    gap: var(--netsafe-space-m);
  }

  :host([shape='card']) {
    --_heading: max(var(--netsafe-font-size-lead), 5 * var(--_i));
    --_text: max(var(--netsafe-font-size-body), 2.6 * var(--_i));
    --_number: calc(9 * var(--_i));

    inline-size: 1200px !important;
    aspect-ratio: 1200 / 630;
  }

  :host([shape='poster']) {
    --_heading: max(var(--netsafe-font-size-lead), 9 * var(--_i));
    --_text: max(var(--netsafe-font-size-body), 3.7 * var(--_i));

    inline-size: 210mm !important;
    aspect-ratio: 210 / 297;
  }

  /* It is a container on a phone too. */
  @supports (width: 1cqi) {
    :host {
      --_i: 1cqi;
    }
  }

  @supports not (width: 1cqi) {
    :host {
      --_i: 3px;
    }

    :host([shape='card']) {
      --_i: 12px;
    }

    :host([shape='poster']) {
      --_i: 2.1mm;
    }
  }

  slot > * + * {
    margin-block-start: 0 !important;
  }

  slot > p {
    font-size: var(--_text) !important;
    text-wrap: balance;
  }

  slot small {
    font-size: max(var(--netsafe-font-size-small), 0.8em) !important;
  }

  /* The number stands on a line of its own, at the foot of the shape with what belongs to it. */
  slot > p:has(> a[href^='tel:']) {
    margin-block-start: auto !important;
  }

  /* Number and address: what machine translation leaves alone. */
  slot > p > a[translate] {
    display: block !important;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: var(--netsafe-font-weight-bold);
  }

  /* WebKit cuts what a ratio has no room for (seen in WebKitGTK): there it gets the least height by the place around it. */
  @supports (hanging-punctuation: first) {
    :host {
      aspect-ratio: auto !important;
      min-block-size: 250px;
    }

    :host([shape='card']) {
      min-block-size: min(630px, 52.5 * var(--_i));
    }

    :host([shape='poster']) {
      min-block-size: min(297mm, 141.43 * var(--_i));
    }
  }

  @media print {
    /* It is read already. */
    slot a[translate]::after {
      content: none !important;
    }
  }
`;
