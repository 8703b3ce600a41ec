import type { KnownNumber } from '../numbers/correct-numbers.js';
import { own } from '../page/own.js';
import { digitsOf } from '../numbers/phone.js';
import type { ServiceId } from './ids.generated.js';
import { messages, partners, routes, services as shipped, words } from './record.data.generated.js';
import type { Campaign, Service, ServiceOverride } from './types.js';

export type { MessageId, RouteId, ServiceId, WordId } from './ids.generated.js';
export type * from './types.js';

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

/** Data that have no property but their own, however deep: see src/page/own.ts. */
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
  campaign: own<Campaign>({}),
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

const mapValues = <Key extends string, From, To>(
  of: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
) =>
  ownDeep(
    Object.fromEntries(
      Object.entries<From>(of).map(([key, value]) => [key, change(value, key as Key)]),
    ),
  ) as Record<Key, To>;

/**
 * Puts a force’s own campaign over the shipped one, and tells every component. Its name stands wherever our words say the
 * shipped one; what it does not say stays as it is. Who stands beside a message cannot be changed.
 */
export const overrideCampaign = (campaign: Campaign = {}): void => {
  record.campaign = ownDeep(campaign);
  const { name = words.campaign, prefers = [], words: said, messages: changed } = record.campaign;
  record.words = mapValues(
    words,
    (text, word) =>
      said?.[word] ??
      mapValues(text, (each, language) =>
        each.replaceAll(words.campaign[language], () => name[language]),
      ),
  );
  record.messages = mapValues(messages, (message, id) => ({ ...message, ...changed?.[id] }));
  record.routes = mapValues(routes, ({ services: [first, ...others], ...route }) => ({
    ...route,
    services: [
      first!,
      ...others.sort((one, other) => +prefers.includes(other) - +prefers.includes(one)),
    ],
  }));
  record.partners = record.campaign.partners ?? ownDeep(partners);
  for (const listener of listeners) listener();
};
