import { html, type TemplateResult } from 'lit';
import { helpOffer, supportOffer } from '../../record/offers.js';
import { record, type Language } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** What the words of an empty tag depend on. */
export interface ConsequencesOptions {
  language: Language;
  level?: number;
}

/** The consequences that the campaign names as a plain list, with the offer of help and with Samaritans. */
export const consequencesContent = ({
  language,
  level = 2,
}: ConsequencesOptions): TemplateResult => {
  const { heading: title, body } = record.messages.consequences;
  // The message names them in one sentence: a colon, and a semicolon between two of them.
  const [lead, ...each] = body[0]![language].match(/[^ :;.][^:;.]*/g)!;
  return html`${heading(level, title[language])}
    <p>${lead}:</p>
    <ul>
      ${each.map((one) => html`<li>${one}</li>`)}
    </ul>
    ${helpOffer(language)} ${supportOffer(language)}`;
};
