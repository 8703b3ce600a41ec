import { html, type TemplateResult } from 'lit/html.js';
import { say } from '../../content/fill.js';
import { helpOffer, supportOffer } from '../../content/offers.js';
import { record, type Language } from '../../content/record.js';
import { heading } from '../../internal/heading.js';

/** What the words of an empty tag depend on. */
export interface ConsequencesOptions {
  language: Language;
  level?: number;
}

/** The consequences that the campaign names as a plain list, with the offer of help and with Samaritans. */
export const consequencesContent = ({ language, level = 2 }: ConsequencesOptions): TemplateResult =>
  html`${heading(level, record.messages.consequences.heading[language])}
    <p>${say(language, 'canLeadTo')}</p>
    <ul>
      ${record.words.consequences[language].split('; ').map((each) => html`<li>${each}</li>`)}
    </ul>
    ${helpOffer(language)} ${supportOffer(language, 'samaritans')}`;
