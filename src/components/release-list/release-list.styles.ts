import { css } from 'lit';

// What stands inside a card of the list is the card's own: nothing here reaches into one.
export const styles = css`
  :host {
    --_edge: var(--netsafe-release-list-accent, var(--netsafe-color-accent));
    /* As many columns as there is room for, three at most, and none that is empty. */
    --_columns: repeat(
      auto-fit,
      minmax(max(min(100%, max(17rem, 272px)), (100% - 2 * var(--netsafe-space-m)) / 3), 1fr)
    );

    display: grid !important;
    grid-template-columns: var(--_columns);
    gap: var(--netsafe-space-m);
    /* The cards have frames of their own. Not by the frame's properties, which they would inherit. */
    padding: 0 !important;
  }

  slot > :not(netsafe-release-card, [data-netsafe='release-card']) {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  slot
    :where(
      :not(
        netsafe-release-card,
        [data-netsafe='release-card'],
        :is(netsafe-release-card, [data-netsafe='release-card']) *
      )
    ) {
    margin: 0 !important;
    color: inherit !important;
    background: none !important;
    font-size: inherit !important;
  }

  slot > :is(ul, ol) {
    display: grid;
    grid-template-columns: var(--_columns);
    gap: var(--netsafe-space-m);
    padding: 0;
    /* Not none: VoiceOver would no longer say that it is a list. */
    list-style-type: '';
  }

  slot > :is(ul, ol) > li {
    min-inline-size: 0;
  }

  /* What a card measures itself by is its own width. */
  @media (min-width: 480px) {
    slot > :is(ul, ol) > li {
      container-type: inline-size;
    }
  }

  slot > :is(ul, ol) > li > :is(netsafe-release-card, [data-netsafe='release-card']) {
    block-size: 100%;
  }

  /* A card in plain HTML. */
  slot > :is(ul, ol) > li:not(:has(> netsafe-release-card, > [data-netsafe='release-card'])) {
    padding: var(--netsafe-space-m);
    border: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline) !important;
    border-block-start: 6px solid var(--_edge) !important;
    border-radius: var(--netsafe-radius-frame);
    background: var(--netsafe-color-paper) !important;
  }

  slot > :is(ul, ol) > li > * + * {
    margin-block-start: var(--netsafe-space-m) !important;
  }

  slot > :is(h1, h2, h3, h4, h5, h6),
  slot > :is(ul, ol) > li > :is(h1, h2, h3, h4, h5, h6) {
    padding: 0;
    border: 0 !important;
    font-family: inherit;
    font-size: clamp(
      var(--netsafe-font-size-body),
      14px + 3 * var(--_i),
      var(--netsafe-font-size-lead)
    ) !important;
    font-weight: var(--netsafe-font-weight-bold);
    line-height: var(--netsafe-font-line-tight);
    text-transform: none;
    text-wrap: balance;
  }

  slot > :is(ul, ol) > li > p > small {
    display: block;
    font-size: var(--netsafe-font-size-small) !important;
    color: var(--netsafe-color-text-soft) !important;
  }

  slot > :is(ul, ol) > li > img {
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 16rem;
  }

  @media print {
    slot > :is(ul, ol) > li:not(:has(> netsafe-release-card, > [data-netsafe='release-card'])) {
      border-color: #000 !important;
      background: #fff !important;
      break-inside: avoid;
    }
  }
`;
