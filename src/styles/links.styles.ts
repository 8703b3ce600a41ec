import { css } from 'lit';

// Links, wherever they stand inside a component. They look alike in all of them, so a component that holds others may
// use this: it says nothing of a link that the inner one does not say itself.
export const links = css`
  /*
   * Pages hide words and stop numbers by rules that were meant for something else: a gradient behind headings, pictures
   * in their place, scroll animations whose script is late, links that can be pressed on phones alone, two lines of each
   * teaser, pages that nobody is to copy. What stands around the frame may still be hidden, so nothing is made visible
   * that is not so there. The spacing of letters and lines is the reader's.
   */
  :host,
  slot * {
    user-select: text !important;
    -webkit-user-select: text !important;
    -webkit-text-fill-color: currentColor !important;
    -webkit-text-stroke: 0 !important;
    -webkit-text-security: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
  }

  slot * {
    visibility: inherit !important;
    opacity: 1 !important;
    transform: none !important;
    mix-blend-mode: normal !important;
    pointer-events: inherit !important;
    white-space: inherit !important;
    -webkit-line-clamp: none !important;
  }

  slot a {
    color: var(--netsafe-color-link) !important;
    font-size: inherit !important;
    text-decoration: underline !important;
    text-decoration-thickness: max(1px, 0.0625em) !important;
    text-underline-offset: 0.15em;
    /* A long address would widen a grid's column on a phone. */
    overflow-wrap: anywhere;
    border-radius: 2px;
  }

  slot a:visited {
    color: var(--netsafe-color-link-visited) !important;
  }

  slot a:hover {
    color: var(--netsafe-color-link-hover) !important;
    text-decoration-thickness: max(3px, 0.125em) !important;
  }

  slot a:active {
    color: var(--netsafe-color-link-active) !important;
  }

  /* Two rings, dark and light: one of them is seen on any background. */
  slot :is(a, summary):focus-visible {
    outline: 3px solid var(--netsafe-color-focus-outer) !important;
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--netsafe-color-focus-inner) !important;
  }

  /*
   * A number is read and pressed as one thing: it moves to the next line whole, and shrinks before it breaks. The longest
   * fits a paragraph at 11.5% of its frame's width, in the widest face that readers have, and on a phone at as much of the
   * screen without what stands beside the frame's words; in a list it has three quarters of that. In a page that runs
   * from right to left its groups of digits would trade places.
   */
  slot a[href^='tel:'] {
    display: inline-block !important;
    direction: ltr;
    unicode-bidi: isolate;
    font-size: clamp(16px, 0.73 * (var(--_fit, 11.5vw - 12px)), 1em) !important;
    font-weight: var(--netsafe-font-weight-bold);
    font-variant-numeric: tabular-nums;
    color: var(--netsafe-color-number) !important;
  }

  /* In a paragraph it is large enough to be found at a glance, and to be pressed. */
  slot > :is(p, span) > a[href^='tel:'] {
    min-block-size: var(--netsafe-target-size) !important;
    font-size: clamp(
      16px,
      var(--_fit, 11.5vw - 12px),
      var(--_number, var(--netsafe-font-size-lead))
    ) !important;
    line-height: max(var(--netsafe-target-size), 1.2em);
  }

  @media print {
    /* Twice what is true of everything: more specific than any colour above. */
    slot :nth-child(n):nth-child(n) {
      color: #000 !important;
    }

    /* Paper cannot be opened. */
    slot details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    slot a[href]:not([href^='tel:'], [href^='sms:'], [href^='#'])::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
