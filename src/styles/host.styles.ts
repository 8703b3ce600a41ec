import { css } from 'lit';

// What every component's frame has in common. Read with docs/decisions/0003-one-source-of-styles.md:
// `:host` is the tag and its data-netsafe element, `slot` is what it holds, in the shadow tree and in netsafe.css alike.
//
// `!important` marks what a reader cannot do without: contrast, the frame's box, the size of words. In a shadow sheet
// and in a cascade layer it beats the page's own rules. Spacing of text and the family of type carry none: readers
// change those (WCAG 2.2 SC 1.4.12).
export const host = css`
  :host {
    --_i: 1vw;

    /* Pages hide unknown or empty elements: *:empty, :not(:defined). */
    display: flow-root !important;
    box-sizing: border-box !important;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--_padding, clamp(var(--netsafe-space-m), 5%, var(--netsafe-space-l))) !important;
    border: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    border-radius: var(--netsafe-radius-frame);
    color: var(--netsafe-color-text) !important;
    white-space: normal !important;
    background: var(--_surface, var(--netsafe-color-paper)) !important;
    font-family: var(--netsafe-font-family);
    font-size: var(--netsafe-font-size-body) !important;
    font-weight: 400;
    line-height: var(--netsafe-font-line-body);
    text-align: start;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none !important;
  }

  /*
   * --_i is the hundredth part of the width that a component measures itself by. On a phone, where everything is as wide
   * as the screen, that is the screen: a browser keeps no style for the next element that is made in cqi, and has to lay
   * out each container before it can style what is inside. Beside other things, from 480 px on, it is the component's own
   * width. A size in a unit that a browser does not know would be no size at all (cqi: Chrome 105, Firefox 110, Safari 16).
   * A container takes no width from its words: in a float or a flexible row it would have none.
   */
  @supports (width: 1cqi) {
    @media (min-width: 480px) {
      :host {
        --_i: 1cqi;
        --_fit: 11.5cqi;

        container-type: inline-size;
        contain-intrinsic-inline-size: 20rem;
      }
    }
  }

  /* There is nothing in it to read, and nothing that it would say: no frame stands around nothing. */
  :host(:state(silent)) {
    display: none !important;
  }

  @media print {
    :host {
      color: #000 !important;
      /* A dark page that is printed with its backgrounds would show through. */
      background: #fff !important;
      border-color: #000 !important;
      break-inside: avoid;
    }
  }
`;
