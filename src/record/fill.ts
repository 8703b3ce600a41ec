import { html, type TemplateResult } from 'lit';
import { telHref } from '../numbers/phone.js';
import { record, type Channel, type Language, type Service, type WordId } from './record.js';

/**
 * A number as a link: what is shown and what is dialled come from one value. Machine translation writes the digits of
 * some languages in others' script, or regroups them: it is asked to leave them alone.
 */
export const numberLink = (number: string): TemplateResult =>
  html`<a href=${telHref(number)} translate="no">${number}</a>`;

/** A site as people say it: its address without what nobody says. Of a page deep inside it, that is the host. */
export const siteName = (site: string): string =>
  site.replace(/^https:\/\/(?:www\.)?|\/$/g, '').replace(/\/.*\/.*/, '');

/** A site as a link. */
export const siteLink = (site: string): TemplateResult =>
  html`<a href=${site}>${siteName(site)}</a>`;

/** A text of the library in one language, with its `{places}` filled by words or by links. */
export const say = (
  language: Language,
  word: WordId,
  places: Record<string, unknown> = {},
): unknown[] =>
  record.words[word][language]
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? places[part] : part));

/** How to reach a service: by its number, or where it has none by its site. */
export const reach = (language: Language, { name, number, site }: Service): unknown[] =>
  number
    ? say(language, 'call', { name: name[language], number: numberLink(number) })
    : say(language, 'visit', { site: html`<strong>${siteLink(site!)}</strong>` });

/** Another way to reach a service. */
export const channelLine = (language: Language, { text, href, number }: Channel): unknown =>
  href
    ? html`<a href=${href}>${text[language]}</a>`
    : number
      ? [text[language], ' ', numberLink(number)]
      : text[language];

/** The line for Welsh speakers, where Welsh readers are sent to a service that has one, and what stands before it. */
export const welshLine = (
  language: Language,
  { channels = [] }: Service,
  before = '. ',
): unknown[] =>
  channels.flatMap((channel) =>
    language === 'cy' && channel.kind === 'welsh'
      ? [before, channelLine(language, channel), '.']
      : [],
  );

/** Where a reader who is shaken by what they read finds somebody to talk to. */
export const supportLine = (language: Language): unknown[] => {
  const { samaritans } = record.services;
  return [
    ...say(language, 'supportLine', { number: numberLink(samaritans.number!) }),
    ...welshLine(language, samaritans, ' '),
  ];
};
