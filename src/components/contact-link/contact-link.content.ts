import { html, nothing, type TemplateResult } from 'lit';
import { channelLine, numberLink, siteLink } from '../../record/fill.js';
import { own } from '../../page/own.js';
import { telHref } from '../../numbers/phone.js';
import { record, type Language, type Service, type ServiceId } from '../../record/record.js';

/** How a service can be reached, and by which kind of channel. */
// `message` is what `email` was called before.
export const VIAS = {
  phone: '',
  chat: 'chat',
  email: 'email',
  message: 'email',
  site: '',
} as const;

/** How to reach a service: by telephone, by chat, by email or a form, or on its site. */
export type Via = Exclude<keyof typeof VIAS, 'message'>;

/** What a contact link is made from. */
export interface ContactLinkOptions {
  language: Language;
  service?: ServiceId;
  via?: Via;
  /** Whether the police’s numbers stand alone. */
  withoutRelay?: boolean;
}

const channelOf = ({ channels = [] }: Pick<Service, 'channels'>, via: Via) =>
  VIAS[via]
    ? (channels.find(({ kind }) => kind === VIAS[via]) ??
      channels.find(({ kind }) => kind === 'chat' || kind === 'email'))
    : undefined;

// The record’s texts begin a line; here they stand inside a sentence.
const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * Ways to the police for people who do not use a voice call: Relay UK, and British Sign Language for 999. In Welsh, the
 * line for Welsh speakers of a service that has one.
 */
export const relayOffer = (
  language: Language,
  service: ServiceId,
): TemplateResult | typeof nothing => {
  const ways = (record.services[service].channels ?? []).filter(({ kind, number, href }) =>
    service.startsWith('police') ? (number ?? href) : language === 'cy' && kind === 'welsh',
  );
  return ways.length
    ? html` (${ways.map(({ text, ...way }, index) => [
        index ? '; ' : '',
        channelLine(
          language,
          own({ ...way, text: { ...text, [language]: inSentence(text[language]) } }),
        ),
      ])})`
    : nothing;
};

/** Where a link to a service leads. A way that a service has not is its number, or its site. */
export const contactHref = (service: ServiceId, via: Via): string => {
  const { number, site, ...entry } = record.services[service];
  const channel = channelOf(entry, via);
  if (channel) return channel.href!;
  return site && (via === 'site' || !number) ? site : telHref(number!);
};

/** A link to a service, as it stands in a sentence: address and words come from one entry of the record. */
export const contactLinkContent = ({
  language,
  service = 'stop-it-now',
  via = 'phone',
  withoutRelay,
}: ContactLinkOptions): TemplateResult => {
  const entry = record.services[service];
  const { number, site } = entry;
  const href = contactHref(service, via);
  const channel = channelOf(entry, via);
  if (channel) return html`<a href=${href}>${inSentence(channel.text[language])}</a>`;
  if (href === site) return siteLink(site);
  return html`${numberLink(number!)}${withoutRelay ? nothing : relayOffer(language, service)}`;
};
