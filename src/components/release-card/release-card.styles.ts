import { css } from 'lit';

export const styles = css`
  :host {
    --_edge: var(--netsafe-release-card-accent, var(--netsafe-color-accent));
    --_heading: clamp(
      var(--netsafe-font-size-body),
      14px + 3 * var(--_i),
      var(--netsafe-font-size-lead)
    );

    border-block-start: 6px solid var(--_edge) !important;
  }

  slot > :is(h1, h2, h3, h4, h5, h6) a {
    text-decoration-thickness: 2px !important;
  }

  slot img {
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 16rem;
    border-radius: 2px;
  }

  /* A picture that did not come takes no room; its text alternative can still be heard. */
  :host(:state(broken-picture)) slot img {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: -1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
  }

  /* With the script the whole card can be pressed. Before it, and in a data-netsafe element, only the title can. */
  :host(:defined) {
    cursor: pointer;
  }

  :host(:defined:hover) {
    border-color: var(--_edge) !important;
  }
`;
