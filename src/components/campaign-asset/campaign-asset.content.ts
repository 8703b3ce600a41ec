import { html, nothing, type TemplateResult } from 'lit';
import { numberLink, say, siteName, welshLine } from '../../record/fill.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** The shapes that the campaign uses. */
export type Shape = 'banner' | 'card' | 'poster';

/** What a campaign asset is made from. */
export interface CampaignAssetOptions {
  language: Language;
  message?: MessageId;
  shape?: Shape;
  level?: number;
}

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
  const { heading: title, body, short, support } = record.messages[message];
  const { name, number, site, limits } = record.services['stop-it-now'];
  const also = support && record.services[support];
  const welsh = also ? welshLine(language, also) : [];
  const poster = shape === 'poster';
  const lines = poster ? body : short ? [short] : [];
  // Machine translation leaves number and address alone.
  return html`${heading(level, title[language])}
    ${lines.map((text) => html`<p>${text[language]}</p>`)}
    ${poster || shape === 'card' ? html`<p>${say(language, 'offer', { name: name[language] })}</p>` : nothing}
    <p>${say(language, 'callNow', { name: name[language], number: numberLink(number!) })}</p>
    <p><a href=${site!} translate="no">${siteName(site!)}</a></p>
    ${poster ? html`<p><small>${say(language, 'onCall', { limits: limits?.[language] ?? '' })}</small></p>` : nothing}
    ${
      also
        ? html`<p>
            <small
              >${
                // A banner has no room for both.
                welsh.length && shape === 'banner' ? nothing : [also.prompt[language], ' ']
              }${also.name[language]}:
              ${numberLink(also.number!)}${welsh}</small
            >
          </p>`
        : nothing
    }`;
};
