import type { KnownNumber } from '../internal/correct-numbers.js';
import { own } from '../internal/own.js';
import { digitsOf } from '../internal/phone.js';
import {
  messages,
  partners,
  routes,
  services as shipped,
  words,
  type ServiceId,
} from './record.data.generated.js';

export type { MessageId, RouteId, ServiceId, WordId } from './record.data.generated.js';

/** A language that the library speaks. */
export type Language = 'en' | 'cy';

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** Another way to reach a service. With an address the text is the link; a number follows its text. */
export interface Channel {
  readonly kind?: 'chat' | 'email';
  readonly text: Text;
  readonly href?: string;
  readonly number?: string;
}

/** A service, as a browser knows it. A service has a number, a site, or both. */
export interface Service {
  readonly name: Text;
  readonly prompt: Text;
  readonly does: Text;
  readonly number?: string;
  readonly formerNumbers?: readonly string[];
  readonly cost?: Text;
  readonly hours?: Text;
  readonly languages?: Text;
  readonly limits?: Text;
  readonly site?: string;
  readonly formerSites?: readonly string[];
  readonly channels?: readonly Channel[];
}

/**
 * A deterrence message. `short` is its body in one line, where the heading alone would not say enough; `support` names
 * the service that always stands beside it.
 */
export interface Message {
  readonly heading: Text;
  readonly body: readonly Text[];
  readonly short?: Text;
  readonly support?: ServiceId;
}

/** An answer to “Who is this about?”: whom to turn to, first of all the first, and what happens then. */
export interface Route {
  readonly label: Text;
  readonly services: readonly ServiceId[];
  readonly next: Text;
}

/** A force or a charity that takes part in the campaign. */
export interface Partner {
  readonly name: Text;
  readonly site: string;
}

/** What a site may say of a service in its own record: any field, and only those. */
export type ServiceOverride = Partial<Service>;

const numbersOf = (services: Record<ServiceId, Service>): KnownNumber[] => {
  const all = Object.values(services).flatMap(({ number, formerNumbers = [], channels = [] }) =>
    [
      { number, former: formerNumbers },
      ...channels.map((channel) => ({ number: channel.number, former: [] })),
    ].filter((known): known is KnownNumber => !!known.number),
  );
  // A number that somebody has today is nobody's former one.
  const today = new Set(all.map(({ number }) => digitsOf(number)));
  return all.map(({ number, former }) => ({
    number,
    former: former.filter((old) => !today.has(digitsOf(old))),
  }));
};

/** Data that have no property but their own, however deep: see src/internal/own.ts. */
const ownDeep = <Data>(data: Data): Data => {
  if (Array.isArray(data)) return data.map(ownDeep) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return own(
    Object.fromEntries(Object.entries(data).map(([key, value]) => [key, ownDeep<unknown>(value)])),
  ) as Data;
};

/** The record as it stands now: the shipped one, with the site's own on top. */
export const record = {
  services: ownDeep(shipped),
  numbers: numbersOf(shipped),
  messages: ownDeep(messages),
  routes: ownDeep(routes),
  partners: ownDeep(partners),
  words: ownDeep(words),
};

const listeners = new Set<() => void>();

/** Runs a function whenever the record changes. */
export const onRecordChange = (listener: () => void): void => {
  listeners.add(listener);
};

/**
 * Puts a site's own facts over the shipped ones, and tells every component.
 * A number that is replaced becomes a former one, so that pages pasted with it are corrected too.
 */
export const overrideServices = (overrides: Partial<Record<ServiceId, ServiceOverride>>): void => {
  const services = ownDeep(shipped);
  for (const [id, override] of Object.entries(overrides) as [ServiceId, ServiceOverride][]) {
    const { number, formerNumbers = [] } = services[id];
    const service = own({ ...services[id], ...override });
    const former = new Set([
      ...formerNumbers,
      ...(service.formerNumbers ?? []),
      ...(number ? [number] : []),
    ]);
    if (service.number) former.delete(service.number);
    services[id] = own({ ...service, formerNumbers: [...former] });
  }
  record.services = services;
  record.numbers = numbersOf(services);
  for (const listener of listeners) listener();
};
