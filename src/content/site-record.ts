import { overrideServices, record, type ServiceId, type ServiceOverride } from './record.js';

const LIMIT_MS = 5000;

type Json = Record<string, unknown>;
type Rule = [is: (value: unknown) => boolean, needs: string];

const isObject = (value: unknown): value is Json =>
  !!value && typeof value === 'object' && !Array.isArray(value);
const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
// Groups of digits; three to fifteen in all.
const isNumber = matches(/^(?=(\D*\d){3,15}$)\+?\d+( \d+)*$/);

const TEXT: Rule = [
  (value) => isObject(value) && [value.en, value.cy].every(matches(/\S/)),
  '{ "en": …, "cy": … }',
];
const FIELDS = new Map<string, Rule>([
  ['number', [isNumber, 'digits in groups']],
  [
    'formerNumbers',
    [(value) => Array.isArray(value) && value.every(isNumber), 'a list of numbers'],
  ],
  ['site', [matches(/^https:\/\/[^\s/]+\.\S+$/), 'an https address']],
  ...['name', 'prompt', 'does', 'cost', 'hours', 'languages', 'limits'].map(
    (field): [string, Rule] => [field, TEXT],
  ),
]);

/** What is wrong with a site's own record, the first thing found; undefined when it is sound. */
export const siteRecordProblem = (value: unknown): string | undefined => {
  if (!isObject(value) || !isObject(value.services)) return '“services” must be an object';
  for (const [id, service] of Object.entries(value.services)) {
    if (!Object.hasOwn(record.services, id)) return `${id} is no service`;
    if (!isObject(service)) return `${id} must be an object`;
    for (const [key, field] of Object.entries(service)) {
      const [is, needs] = FIELDS.get(key) ?? [];
      if (!is?.(field))
        return `${id}.${key} must be ${needs ?? `one of ${[...FIELDS.keys()].join(', ')}`}`;
    }
  }
  return undefined;
};

/**
 * Puts a site's own record over the shipped one, without a deploy: a JSON file of the page's own origin,
 * `{ "services": { "stop-it-now": { "number": "…" } } }`, with any of a service's fields.
 *
 * All of it counts, or none: a file that is absent, slow (5 seconds), malformed or invalid changes nothing, and says so
 * on the console once. It never throws.
 */
export const loadSiteRecord = async (address: string): Promise<void> => {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new Error('it must be of this origin');
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS), redirect: 'error' });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const value: unknown = await response.json();
    const problem = siteRecordProblem(value);
    if (problem) throw new Error(problem);
    overrideServices((value as { services: Partial<Record<ServiceId, ServiceOverride>> }).services);
  } catch (error) {
    console.warn(`NetSafe Elements: ${address} was not used: ${(error as Error).message}`);
  }
};
