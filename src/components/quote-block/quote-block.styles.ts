import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-quote-block-accent, var(--netsafe-color-accent));

    border-color: transparent !important;
    /* Each language has its own marks. Browsers know them; not all know those of Welsh. */
    quotes: auto;
  }

  :host(:lang(cy)) {
    quotes: '‘' '’' '“' '”';
  }

  slot :is(blockquote, figcaption) {
    border: 0 !important;
    padding: 0;
    /* Words and name stand in one line, whatever their sizes. */
    padding-inline-start: calc(2.25 * var(--netsafe-font-size-body));
    font-style: normal;
  }

  slot blockquote p {
    font-family: var(--netsafe-font-heading);
    font-size: clamp(20px, 17px + 1.5 * var(--_i), 26px) !important;
    line-height: 1.4;
  }

  slot blockquote p + p,
  slot figcaption + blockquote,
  slot blockquote + figcaption {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  /* Each paragraph opens; only the last closes. The mark hangs beside the words, which stand in one line. */
  slot blockquote p::before {
    content: open-quote;
    position: absolute;
    margin-inline-start: -0.68em;
    color: var(--_edge);
    font-weight: var(--netsafe-font-weight-bold);
  }

  slot blockquote p:first-of-type::before {
    margin-block-start: -0.1em;
    font-size: 3.4em;
    line-height: 1;
  }

  slot blockquote p::after {
    content: no-close-quote;
  }

  slot blockquote p:last-of-type::after {
    content: close-quote;
    color: var(--_edge);
    font-weight: var(--netsafe-font-weight-bold);
  }

  /* Vue and Svelte write a choice that is not made as "false". */
  :host([without-marks]:not([without-marks='false'])) slot blockquote p::before,
  :host([without-marks]:not([without-marks='false'])) slot blockquote p::after {
    content: none !important;
  }

  /* Words that brought marks of their own: the script says so. */
  :host(:state(marked)) slot blockquote p::before,
  :host(:state(marked)) slot blockquote p::after {
    content: none !important;
  }

  slot figcaption {
    color: var(--netsafe-color-text-soft) !important;
    font-size: var(--netsafe-font-size-small) !important;
  }

  slot blockquote + figcaption::before {
    content: '';
    display: block;
    inline-size: max(2.5rem, 40px);
    border-block-start: 3px solid var(--_edge);
    margin-block-end: 10px;
  }

  slot figcaption strong {
    color: var(--netsafe-color-text) !important;
  }

  @media print {
    :host {
      border-color: transparent !important;
      padding-block: 0 !important;
    }
  }
`;
