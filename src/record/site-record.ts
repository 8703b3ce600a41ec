import { ofDocument } from '../page/dom.js';
import { hasVisibleText } from '../page/emptiness.js';
import { own } from '../page/own.js';
import { digitsOf, isNumberAlone } from '../numbers/phone.js';
import { momentOf } from '../time/moment.js';
import { messages, partners, services, words } from './record.data.generated.js';
import {
  overrideCampaign,
  overrideServices,
  record,
  type Campaign,
  type ServiceId,
} from './record.js';

const LIMIT_MS = 5000;
// A service that has had more numbers than this has a list that went wrong.
const MOST_FORMER = 20;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Directions and marks that show nothing can make a text read otherwise than it is.
const isPlain = (text: string) => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
const isText = (value: unknown) =>
  typeof value === 'string' && hasVisibleText(value) && isPlain(value);
const isTexts = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).sort().join() === 'cy,en' &&
  Object.values(value).every(isText);

// Numbers of up to five digits are the emergency services' and the networks'. 09, 087, 084, 070 and 118 cost their caller.
const isHelplines = (digits: string) => digits.length > 5 && !/^(?:09|08[47]|070|118)/.test(digits);
const isNumber = (value: unknown): value is string =>
  typeof value === 'string' &&
  isPlain(value) &&
  /^\+?\d/.test(value) &&
  isNumberAlone(value) &&
  digitsOf(value).length < 16 &&
  isHelplines(digitsOf(value));
const isHttps = (value: unknown) =>
  typeof value === 'string' &&
  isPlain(value) &&
  /^https:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/.test(value);

const NUMBER = 'digits in groups, as 01632 960 111';
const TEXTS = '{ "en": …, "cy": … }, all of it visible';

// Each field that a site may say: what is right, and the same in words.
const FIELDS = new Map<string, readonly [(value: unknown) => boolean, string]>([
  ['number', [isNumber, `${NUMBER}, not a short or premium one`]],
  [
    'formerNumbers',
    [
      (value) => Array.isArray(value) && value.length <= MOST_FORMER && value.every(isNumber),
      `a list of at most ${MOST_FORMER} numbers: ${NUMBER}, and neither short nor premium`,
    ],
  ],
  ['site', [isHttps, 'an https address']],
  ...['name', 'prompt', 'does', 'cost', 'hours', 'closed', 'languages', 'limits'].map(
    (field) => [field, [isTexts, TEXTS]] as const,
  ),
]);

/** Who has a number in the record as it is shipped, today's or a former one. */
const owners = (digits: string): string[] =>
  Object.entries(record.services).flatMap(([id, { number, formerNumbers = [], channels = [] }]) =>
    [number, ...formerNumbers, ...channels.map((channel) => channel.number)].some(
      (each) => each && digitsOf(each) === digits,
    )
      ? [id]
      : [],
  );

/** What is wrong with a service's numbers, beside how they are written. */
const numberProblem = (
  id: string,
  service: Json,
  said: Map<string, string>,
): string | undefined => {
  const { number, formerNumbers } = own(service) as { number?: string; formerNumbers?: string[] };
  const shipped = record.services[id as ServiceId].number;
  if ((number || formerNumbers) && shipped && !isHelplines(digitsOf(shipped)))
    return `${id}.${number ? 'number' : 'formerNumbers'} cannot be changed`;
  for (const [field, each] of [
    ['number', number],
    ...(formerNumbers ?? []).map((former) => ['formerNumbers', former] as const),
  ] as const) {
    if (!each) continue;
    const digits = digitsOf(each);
    const other = said.get(digits) ?? owners(digits).find((owner) => owner !== id);
    if (other && other !== id) return `${id}.${field}: ${each} is a number of ${other}`;
    said.set(digits, id);
  }
  return undefined;
};

// A force’s own words name no number: those are the record’s, and kept true there. A year is none. What begins with a
// bracket is still to be filled: `campaign init` writes it.
const NO_WORDS = /^\[|\p{Nd}{3}|(?:\p{Nd}\P{L}?){5}/u;
const isDay = (value: unknown) => momentOf(value) > 0;
const isOwnText = (shipped: string, text: string) =>
  !isHttps(shipped) &&
  !NO_WORDS.test(text.replace(/\b(?:19|20)\d\d\b/g, '')) &&
  // It keeps the places that a name, a number or the limits of confidentiality fill.
  placesIn(text) === placesIn(shipped);
const placesIn = (text: string) => String(text.match(/\{\w+\}/g)?.sort());

// Without these an object says nothing.
const NEEDED = ['name', 'text', 'value', 'unit', 'label', 'period', 'area', 'source'];
const isAmount = (value: unknown) => typeof value === 'number' && value >= 0;

/**
 * Whether a value may stand in place of a shipped one: a text that is sound, an address for an address, a day for a day, an
 * amount for an amount, else the same; of a list at least one, each like one that is shipped; of an object fields that it has.
 */
const isLike = (shipped: unknown, value: unknown): boolean =>
  Array.isArray(shipped)
    ? Array.isArray(value) &&
      value.length > 0 &&
      value.every((each) => shipped.some((one) => isLike(one, each)))
    : !isObject(shipped)
      ? shipped === value || [isHttps, isDay, isAmount].some((is) => is(shipped) && is(value))
      : 'cy' in shipped
        ? isTexts(value) &&
          Object.values(value as Json).every((text) =>
            isOwnText(shipped.en as string, text as string),
          )
        : isObject(value) &&
          NEEDED.every((key) => !(key in shipped) || key in value) &&
          Object.entries(value).every(
            ([key, each]) => Object.hasOwn(shipped, key) && isLike(shipped[key], each),
          );

const { campaign: TEXT } = words;
// What a page takes of a force’s campaign. The rest of it is for the commands; they also say what is wrong, and why.
const CAMPAIGN: Json = own({
  name: TEXT,
  partners,
  prefers: Object.keys(services),
  words,
  messages,
  figures: [
    {
      value: 0,
      unit: TEXT,
      label: TEXT,
      period: TEXT,
      area: TEXT,
      source: { text: TEXT, href: 'https://example.org' },
      parts: [{ value: 0, text: TEXT }],
    },
  ],
  start: '2027-05-03',
  end: '2027-05-03',
  weeks: Object.keys(messages),
});

const campaignProblem = (campaign: unknown): string | undefined => {
  if (!isObject(campaign)) return '“campaign” must be an object';
  for (const [key, field] of Object.entries(campaign))
    if (CAMPAIGN[key] && !isLike(CAMPAIGN[key], field))
      return `campaign.${key} is not right: npx netsafe-elements campaign check`;
  return undefined;
};

const servicesProblem = (services: unknown): string | undefined => {
  if (!isObject(services)) return '“services” must be an object';
  const said = new Map<string, string>();
  for (const [id, service] of Object.entries(services)) {
    if (!Object.hasOwn(record.services, id)) return `${id} is no service`;
    if (!isObject(service)) return `${id} must be an object`;
    for (const [key, field] of Object.entries(service)) {
      const [isRight, needs] = FIELDS.get(key) ?? [];
      if (!isRight?.(field))
        return `${id}.${key} must be ${needs ?? `one of ${[...FIELDS.keys()].join(', ')}`}`;
    }
    const problem = numberProblem(id, service, said);
    if (problem) return problem;
  }
  return undefined;
};

/** The two parts of a site's own record, and what is wrong with each: the first thing found. */
const partsOf = (value: unknown) => {
  const { campaign, services = campaign && {} } = own<Json>(isObject(value) ? value : {});
  return own({
    services,
    campaign,
    problems: own({
      services: servicesProblem(services),
      campaign: campaign === undefined ? campaign : campaignProblem(campaign),
    }),
  });
};

/** What is wrong with a site's own record, the first thing found; undefined when it is sound. */
export const siteRecordProblem = (value: unknown): string | undefined => {
  const { services, campaign } = partsOf(value).problems;
  return services ?? campaign;
};

/**
 * Puts a site's own record over the shipped one, without a deploy: a JSON file of the page's own origin,
 * `{ "services": { "stop-it-now": { "number": "…" } } }`, with any of a service's fields; and the campaign as the site's
 * force runs it, `{ "campaign": { "name": … } }`.
 *
 * Of each of the two all counts, or none: a wrong word in the campaign keeps back no number. A file that is absent, slow
 * (5 seconds) or malformed changes nothing. What was not used is said on the console, with the field and what to write.
 * It is asked for on every visit: what it says may be an hour old. It never throws.
 */
export const loadSiteRecord = async (address: string): Promise<void> => {
  try {
    // A page may send its relative addresses to another site by <base>.
    const base = new URL(ofDocument('baseURI'));
    const url = new URL(address, base.origin === location.origin ? base : location.href);
    if (url.origin !== location.origin) throw new Error('it must be of this origin');
    // Not AbortSignal.timeout(): Safari has it from 16 on.
    const limit = new AbortController();
    setTimeout(() => limit.abort(), LIMIT_MS);
    const response = await fetch(
      url,
      own<RequestInit>({ signal: limit.signal, redirect: 'error', cache: 'no-cache' }),
    );
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const { services, campaign, problems } = partsOf(await response.json());
    if (!problems.services) overrideServices(services as Parameters<typeof overrideServices>[0]);
    if (!problems.campaign) overrideCampaign(campaign as Campaign | undefined);
    for (const [part, problem] of Object.entries(problems))
      if (problem)
        console.warn(`NetSafe Elements: “${part}” of ${address} was not used: ${problem}`);
  } catch (error) {
    console.warn(`NetSafe Elements: ${address} was not used: ${(error as Error).message}`);
  }
};
