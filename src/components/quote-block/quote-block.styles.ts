import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-quote-block-accent, var(--netsafe-color-accent));
    --_surface: var(--netsafe-color-tint);
    --_padding: var(--netsafe-space-l);
    --_hang: 0.55em;

    border-color: transparent !important;
    /* Each language has its own marks; German and others keep what the browser knows. */
    quotes: auto;
  }

  :host(:lang(en)) {
    quotes: '“' '”' '‘' '’';
  }

  :host(:lang(cy)) {
    quotes: '‘' '’' '“' '”';
  }

  slot > figure,
  slot blockquote {
    border: 0 !important;
    padding: 0 !important;
    margin: 0 !important;
    font-size: inherit !important;
    font-style: normal;
  }

  slot blockquote {
    padding-inline-start: calc(var(--_hang) + var(--netsafe-space-s)) !important;
  }

  slot blockquote p {
    margin: 0 !important;
    font-size: inherit !important;
  }

  slot blockquote p + p {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  /* The mark hangs in the margin, so that the words stand in one line. Each paragraph opens; only the last closes. */
  slot blockquote p::before {
    content: open-quote;
    display: inline-block;
    inline-size: var(--_hang);
    margin-inline-start: calc(-1 * var(--_hang));
    color: var(--_edge);
    font-weight: var(--netsafe-font-weight-bold);
  }

  slot blockquote p::after {
    content: no-close-quote;
  }

  slot blockquote p:last-of-type::after {
    content: close-quote;
    color: var(--_edge);
    font-weight: var(--netsafe-font-weight-bold);
  }

  slot blockquote p:first-of-type::before {
    font-size: 2.5em;
    line-height: 0;
    vertical-align: -0.3em;
    inline-size: calc(var(--_hang));
    margin-inline-start: calc(-1 * var(--_hang));
  }

  :host([without-marks]) slot blockquote p::before,
  :host([without-marks]) slot blockquote p::after {
    content: none !important;
  }

  slot figcaption {
    margin: 0 !important;
    font-size: inherit !important;
    color: var(--netsafe-color-text-soft) !important;
  }

  slot figcaption strong {
    color: var(--netsafe-color-text) !important;
    font-weight: var(--netsafe-font-weight-bold);
  }

  slot figcaption:first-child,
  slot blockquote + figcaption {
    padding-inline-start: calc(var(--_hang) + var(--netsafe-space-s));
  }

  slot figcaption + blockquote,
  slot blockquote + figcaption {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  @media print {
    :host {
      border-color: transparent !important;
      padding-block: 0 !important;
    }
  }
`;
