import { html, nothing, type TemplateResult } from 'lit';
import { numberLink, say, supportLine } from '../../content/fill.js';
import { record, type Language, type MessageId } from '../../content/record.js';
import { heading } from '../../internal/heading.js';

/** What a deterrence notice is made from. */
export interface DeterrenceNoticeOptions {
  language: Language;
  message?: MessageId;
  level?: number;
}

/** The offer of help that stands beside every message: who can help, the number, what happens on a call, and its limits. */
export const helpOffer = (language: Language): TemplateResult => {
  const { name, number, limits } = record.services['stop-it-now'];
  return html`<p>${say(language, 'offer', { name: name[language] })}</p>
    <p>${say(language, 'callFree', { number: numberLink(number!) })}</p>
    <p><small>${say(language, 'onCall', { limits: limits?.[language] ?? '' })}</small></p>`;
};

/** The service that stands beside a message which may shake its reader, if the message names one. */
export const supportOffer = (
  language: Language,
  message: MessageId,
): TemplateResult | typeof nothing => {
  const { support } = record.messages[message];
  return support ? html`<p>${supportLine(language, support)}</p>` : nothing;
};

/** A message in plain HTML, with the offer of help that always follows it. */
export const deterrenceNoticeContent = ({
  language,
  message = 'harm',
  level = 2,
}: DeterrenceNoticeOptions): TemplateResult => {
  const { heading: title, body } = record.messages[message];
  return html`${heading(level, title[language])}
  ${body.map((text) => html`<p>${text[language]}</p>`)} ${helpOffer(language)}
  ${supportOffer(language, message)}`;
};
