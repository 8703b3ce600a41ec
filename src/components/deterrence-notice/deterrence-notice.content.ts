import { html, nothing, type TemplateResult } from 'lit';
import { helpOffer, supportOffer } from '../../record/offers.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** What a deterrence notice is made from. */
export interface DeterrenceNoticeOptions {
  language: Language;
  message?: MessageId;
  level?: number;
}

/** A message in plain HTML, with the offer of help that always follows it. */
export const deterrenceNoticeContent = ({
  language,
  message = 'harm',
  level = 2,
}: DeterrenceNoticeOptions): TemplateResult => {
  const { heading: title, body, support } = record.messages[message];
  return html`${heading(level, title[language])}
  ${body.map((text) => html`<p>${text[language]}</p>`)} ${helpOffer(language)}
  ${support ? supportOffer(language) : nothing}`;
};
