import { css } from 'lit';

/** How a release's page looks around its tag, which brings its own styles, and what the importer alone writes into it. */
export const pageStyles = css`
  .netsafe-release {
    box-sizing: border-box;
    margin: 0;
    background: var(--netsafe-color-paper);
    padding: var(--netsafe-space-l) clamp(0px, 3vw, var(--netsafe-space-l)) var(--netsafe-space-xl);
    font-family: var(--netsafe-font-family);
    font-size: var(--netsafe-font-size-body);
  }

  .netsafe-release > main {
    max-inline-size: calc(var(--netsafe-font-measure) + 2 * var(--netsafe-space-l));
    margin-inline: auto;
  }

  .netsafe-release .netsafe-wide {
    overflow-x: auto;
  }

  .netsafe-release :is(th, td) {
    border-block-end: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline);
    padding: var(--netsafe-space-xs);
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
    }

    .netsafe-release :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
