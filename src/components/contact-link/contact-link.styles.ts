import { css } from 'lit';

// It stands inside a sentence: the sentence’s colour is the one that is known to be read on the page’s surface.
export const styles = css`
  :host {
    /* Pages hide unknown or empty elements: *:empty, :not(:defined). */
    display: inline !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  slot a:any-link {
    color: inherit !important;
  }

  slot a[href^='tel:'] {
    white-space: nowrap !important;
  }

  @media print {
    :host,
    slot a {
      color: #000 !important;
      background: #fff !important;
    }
  }
`;
