import { html, nothing, type TemplateResult } from 'lit';
import { numberLink, say, siteName } from '../../content/fill.js';
import { record, type Language, type MessageId } from '../../content/record.js';
import { heading } from '../../internal/heading.js';

/** The shapes that the campaign uses. */
export type Shape = 'banner' | 'card' | 'poster';

/** What a campaign asset is made from. */
export interface CampaignAssetOptions {
  language: Language;
  message?: MessageId;
  shape?: Shape;
  level?: number;
}

/** Whom to call, and where to read more. Machine translation leaves number and address alone. */
export const assetOffer = (language: Language): TemplateResult => {
  const { name, number, site } = record.services['stop-it-now'];
  return html`<p>
      ${say(language, 'callNow', { name: name[language], number: numberLink(number!) })}
    </p>
    <p>
      <strong><a href=${site!} translate="no">${siteName(site!)}</a></strong>
    </p>`;
};

/** Who is there for a reader whom the message may shake, as short as it can be said. */
export const assetSupport = (
  language: Language,
  message: MessageId,
): TemplateResult | typeof nothing => {
  const { support } = record.messages[message];
  if (!support) return nothing;
  const { prompt, name, number } = record.services[support];
  return html`<p>
    <small>${prompt[language]} ${name[language]}: ${numberLink(number!)}</small>
  </p>`;
};

/**
 * A message in plain HTML, with as many words as its shape has room for. Heading, number, address and support stand in
 * every shape.
 */
export const campaignAssetContent = ({
  language,
  message = 'harm',
  shape = 'banner',
  level = 2,
}: CampaignAssetOptions): TemplateResult => {
  const { heading: title, body, short } = record.messages[message];
  const { name, limits } = record.services['stop-it-now'];
  const poster = shape === 'poster';
  const lines = poster ? body : short ? [short] : [];
  return html`${heading(level, title[language])}
  ${lines.map((text) => html`<p>${text[language]}</p>`)}
  ${shape === 'banner' ? nothing : html`<p>${say(language, 'offer', { name: name[language] })}</p>`}
  ${assetOffer(language)}
  ${poster ? html`<p><small>${say(language, 'onCall', { limits: limits?.[language] ?? '' })}</small></p>` : nothing}
  ${assetSupport(language, message)}`;
};
