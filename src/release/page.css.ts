import { css } from 'lit';

/** How a release's page looks around the components, which bring their own styles. */
export const pageStyles = css`
  .netsafe-release {
    box-sizing: border-box;
    margin: 0;
    background: var(--netsafe-color-paper);
    padding: var(--netsafe-space-l) var(--netsafe-space-m) var(--netsafe-space-xl);
    color: var(--netsafe-color-text);
    font-family: var(--netsafe-font-family);
    font-size: var(--netsafe-font-size-body);
    line-height: var(--netsafe-font-line-body);
    overflow-wrap: break-word;
  }

  .netsafe-release > :is(main, aside) {
    max-inline-size: var(--netsafe-font-measure);
    margin-inline: auto;
  }

  .netsafe-release > aside {
    margin-block-start: var(--netsafe-space-xl);
  }

  .netsafe-release article > * {
    margin-block: 0;
  }

  .netsafe-release article > * + * {
    margin-block-start: var(--netsafe-space-m);
  }

  .netsafe-release article > netsafe-quote-block,
  .netsafe-release article > netsafe-quote-block + * {
    margin-block-start: var(--netsafe-space-xl);
  }

  .netsafe-release h1 {
    margin: 0;
    font-size: clamp(var(--netsafe-font-size-lead), 4vw + 1rem, var(--netsafe-font-size-display));
    line-height: var(--netsafe-font-line-tight);
    text-wrap: balance;
  }

  .netsafe-release article > :is(h2, h3, h4, h5, h6) {
    margin-block-start: var(--netsafe-space-xl);
    font-size: var(--netsafe-font-size-body);
    line-height: var(--netsafe-font-line-tight);
  }

  .netsafe-release article > h2 {
    font-size: var(--netsafe-font-size-lead);
  }

  .netsafe-release .netsafe-source {
    margin-block: var(--netsafe-space-xs) 0;
    color: var(--netsafe-color-text-soft);
    font-size: var(--netsafe-font-size-small);
  }

  .netsafe-release header + * {
    margin-block-start: var(--netsafe-space-l);
  }

  .netsafe-release .netsafe-standfirst {
    font-size: clamp(var(--netsafe-font-size-body), 5vw, var(--netsafe-font-size-lead));
    line-height: 1.35;
  }

  .netsafe-release .netsafe-pull-text {
    margin-block: var(--netsafe-space-l);
    border-block: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline);
    padding-block: var(--netsafe-space-m);
    font-size: clamp(var(--netsafe-font-size-body), 5vw, var(--netsafe-font-size-lead));
    line-height: 1.35;
  }

  .netsafe-release .netsafe-pull-text + .netsafe-pull-text {
    margin-block-start: calc(-1 * var(--netsafe-space-l));
    border-block-start: 0;
    padding-block-start: 0;
  }

  .netsafe-release article > :is(p, ul, ol) a {
    color: var(--netsafe-color-link);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  .netsafe-release article > :is(p, ul, ol) a:visited {
    color: var(--netsafe-color-link-visited);
  }

  .netsafe-release article a[href^='tel:'] {
    white-space: nowrap;
    font-weight: var(--netsafe-font-weight-bold);
    font-variant-numeric: tabular-nums;
  }

  .netsafe-release article a:focus-visible {
    outline: 3px solid var(--netsafe-color-focus-outer);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--netsafe-color-focus-inner);
  }

  .netsafe-release article img {
    max-inline-size: 100%;
    block-size: auto;
  }

  .netsafe-release .netsafe-wide {
    overflow-x: auto;
  }

  .netsafe-release :is(th, td) {
    border-block-end: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline);
    padding: var(--netsafe-space-xs) var(--netsafe-space-xs);
    text-align: start;
    vertical-align: baseline;
  }

  .netsafe-release pre {
    overflow-x: auto;
    font-size: var(--netsafe-font-size-small);
    white-space: pre-wrap;
  }

  .netsafe-release hr {
    border: 0;
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline);
  }

  @media print {
    .netsafe-release {
      background: none;
      padding: 0;
      color: #000;
    }

    .netsafe-release article > netsafe-quote-block,
    .netsafe-release > aside {
      break-inside: avoid;
    }
  }
`;
