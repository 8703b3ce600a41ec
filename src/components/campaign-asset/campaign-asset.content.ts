import { html, type TemplateResult } from 'lit/html.js';
import { numberLink, say } from '../../content/fill.js';
import { record, type Language } from '../../content/record.js';
import { heading } from '../../internal/heading.js';

/** What the words of an empty tag depend on. */
export interface CampaignAssetOptions {
  language: Language;
  level?: number;
}

/** What an empty tag says, in plain HTML: the same that an editor pastes. */
export const campaignAssetContent = ({
  language,
  level = 2,
}: CampaignAssetOptions): TemplateResult => {
  const { prompt, does, number } = record.services['stop-it-now'];
  return html`${heading(level, prompt[language])}
    <p>${does[language]}</p>
    <p>${say(language, 'callFree', { number: numberLink(number!) })}</p>`;
};
