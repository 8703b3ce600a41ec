import { css } from 'lit';

// A block that stands in the text without a frame. Its words begin where the text around it does, and its field goes on a
// little to both sides: on a page of another colour no letter stands at the field's edge.
export const unframed = css`
  :host {
    border-color: transparent !important;
    box-shadow:
      1em 0 var(--netsafe-color-paper),
      -1em 0 var(--netsafe-color-paper);
  }
`;
