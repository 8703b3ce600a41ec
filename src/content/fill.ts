import { html, type TemplateResult } from 'lit';
import { telHref } from '../internal/phone.js';
import { record, type Language, type ServiceId, type WordId } from './record.js';

/** A number as a link: what is shown and what is dialled come from one value. */
export const numberLink = (number: string): TemplateResult =>
  html`<a href=${telHref(number)}>${number}</a>`;

/** A site as a link: its address without what nobody says. */
export const siteName = (site: string): string => site.replace(/^https:\/\/(?:www\.)?|\/$/g, '');

/** A text of the library in one language, with its `{places}` filled by words or by links. */
export const say = (
  language: Language,
  word: WordId,
  places: Record<string, unknown> = {},
): unknown[] =>
  record.words[word][language]
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? places[part] : part));

/** Where a reader who is shaken by what they read finds somebody to talk to. */
export const supportLine = (language: Language, service: ServiceId = 'samaritans'): unknown[] => {
  const { name, number } = record.services[service];
  return say(language, 'supportLine', { name: name[language], number: numberLink(number!) });
};
