import { css } from 'lit';

export const styles = css`
  :host {
    --_surface: var(--netsafe-color-tint);
    --_heading: var(--netsafe-font-size-body);

    border-color: transparent !important;
  }

  slot > :is(ul, ol) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--netsafe-space-l);
    max-inline-size: none;
    padding: 0;
    /* Not none: VoiceOver would no longer say that it is a list. */
    list-style-type: '';
  }

  slot > :is(ul, ol) > li {
    margin: 0 !important;
    min-inline-size: 0;
  }

  slot li > a {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--netsafe-target-size);
    padding-block: calc((var(--netsafe-target-size) - 1.5em) / 2);
  }

  /* Logos are drawn for white. */
  slot img {
    display: block;
    box-sizing: border-box;
    inline-size: auto;
    block-size: max(4rem, 64px);
    max-inline-size: 100%;
    padding: var(--netsafe-space-xs);
    border-radius: 2px;
    object-fit: contain;
    background: #fff !important;
  }

  @media (prefers-contrast: more) {
    :host {
      border-color: var(--netsafe-color-hairline) !important;
    }
  }
`;
