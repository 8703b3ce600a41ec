import { html, type TemplateResult } from 'lit';

/** One release of a list: a card, and the day by which it is sorted. */
export interface ListedRelease {
  /** The card: what `releaseCardContent` makes, or that inside a `netsafe-release-card`. */
  card: TemplateResult;
  /** The day it was published, as `YYYY-MM-DD`. One without a day stands last. */
  datetime?: string;
}

/** Cards in plain HTML: a list, newest first. Those of one day stay in the order in which they were given. */
export const releaseListContent = (releases: readonly ListedRelease[]): TemplateResult => {
  const day = ({ datetime = '' }: ListedRelease) => Date.parse(datetime) || -Infinity;
  // The difference of two that have no day is no number.
  const sorted = [...releases].sort((one, other) => day(other) - day(one) || 0);
  return html`<ul>
    ${sorted.map(({ card }) => html`<li>${card}</li>`)}
  </ul>`;
};
