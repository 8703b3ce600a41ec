import { css } from 'lit';

export const styles = css`
  /* No box of its own: the link keeps its place in view within what is around it, which is as long as the page. */
  :host {
    display: contents !important;
    color: var(--netsafe-color-text) !important;
    font-family: var(--netsafe-font-family);
    font-size: var(--netsafe-font-size-body) !important;
    font-weight: 400;
    line-height: var(--netsafe-font-line-body);
    text-align: start;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* What comes first is the bar. Whatever its words are, it hides no more than 48 px of the page. */
  slot > :first-child {
    position: relative;
    z-index: 99;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  slot > a:first-child,
  slot > :first-child a {
    display: block;
    box-sizing: border-box;
    min-block-size: var(--netsafe-target-size) !important;
    padding: 0 0.75em;
    border: 1px solid var(--netsafe-color-action-label) !important;
    border-radius: var(--netsafe-radius-frame);
    overflow: hidden;
    background: var(--netsafe-color-action) !important;
    font-size: clamp(14px, 4.75vw, min(var(--netsafe-font-size-body), 34px)) !important;
    font-weight: var(--netsafe-font-weight-bold);
    line-height: calc(var(--netsafe-target-size) - 2px);
    text-align: center;
    white-space: nowrap;
  }

  slot > a:first-child:is(:link, :visited, :hover, :active),
  slot > :first-child a:is(:link, :visited, :hover, :active) {
    color: var(--netsafe-color-action-label) !important;
  }

  /* What is around may have any colour: words stand on their own. */
  slot > * + *,
  :host > .added > .keys {
    inline-size: fit-content;
    max-inline-size: var(--netsafe-font-measure);
    margin: var(--netsafe-space-xs) 0 0 !important;
    background: var(--netsafe-color-paper) !important;
    box-shadow: 0 0 0 var(--netsafe-space-xs) var(--netsafe-color-paper) !important;
    color: var(--netsafe-color-text-soft) !important;
    font-size: var(--netsafe-font-size-small) !important;
  }

  :host > .added {
    display: contents;
  }

  :host > .added > .keys {
    display: none;
  }

  /*
   * Where there is no mouse there is seldom a keyboard. The script brings this line: room for it is there before, so that
   * nothing moves.
   */
  @media (hover: hover) and (pointer: fine) and (min-width: 640px) {
    :host {
      --_line: calc(
        var(--netsafe-space-xs) + var(--netsafe-font-size-small) * var(--netsafe-font-line-body)
      );
    }

    /* In a line, it would keep no room, whatever a page makes of it. */
    slot > :last-child {
      display: block !important;
      margin-block-end: var(--_line) !important;
    }

    :host > .added > .keys {
      display: block;
      margin-block-start: calc(var(--netsafe-space-xs) - var(--_line)) !important;
      white-space: nowrap;
    }
  }

  :host > .added > [aria-live]:not(:empty) {
    position: fixed;
    inset-block-start: 52px;
    z-index: 99;
    padding: var(--netsafe-space-xs) var(--netsafe-space-m);
    border: 1px solid var(--netsafe-color-text);
    border-radius: var(--netsafe-radius-frame);
    background: var(--netsafe-color-paper);
    font-weight: var(--netsafe-font-weight-bold);
  }

  /* In a short window, as on a phone that lies on its side or at a zoom of 400%, the page is worth more than the bar. */
  @media (min-height: 400px) {
    slot > :first-child {
      position: sticky;
      inset-block-start: 4px;
    }

    /* What has the focus is moved out from under it. */
    :root:has(:host) {
      scroll-padding-block-start: 60px;
    }
  }

  @media print {
    slot > :first-child {
      position: static;
    }

    /* The page around it may be dark. */
    slot > *,
    slot > :first-child a,
    :host > .added > * {
      background: #fff !important;
    }

    :host > .added > .keys {
      display: none;
    }
  }
`;
