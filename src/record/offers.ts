import { html, nothing, type TemplateResult } from 'lit';
import { dials } from '../numbers/dials.js';
import { channelLine, numberLink, say, supportLine } from './fill.js';
import { record, type Language, type ServiceId } from './record.js';

/**
 * The offer of help that stands beside every message: who can help, the number, what can be read without talking to
 * anyone, what happens on a call, and the limits of confidentiality.
 */
export const helpOffer = (language: Language): TemplateResult => {
  const { name, number, limits, channels = [] } = record.services['stop-it-now'];
  return html`<p>${say(language, 'offer', { name: name[language] })}</p>
    <p>${say(language, 'callFree', { number: numberLink(number!) })}</p>
    ${channels.map((channel) =>
      channel.kind === 'self-help' ? html`<p>${channelLine(language, channel)}</p>` : nothing,
    )}
    <p><small>${say(language, 'onCall', { limits: limits?.[language] ?? '' })}</small></p>`;
};

/** Who is there for a reader whom the words around may shake. */
export const supportOffer = (language: Language): TemplateResult =>
  html`<p>${supportLine(language)}</p>`;

/** Whether what stands inside an element holds a link that dials a service. */
export const offers = (element: Element, service: ServiceId): boolean =>
  dials(element, record.services[service].number);
