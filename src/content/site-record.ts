import { overrideServices, record, type ServiceId, type ServiceOverride } from './record.js';

const LIMIT_MS = 5000;

type Json = Record<string, unknown>;

// What a field’s JSON is like, and the same in words.
const TEXT = [
  /^\{"(en|cy)":"\s*[^\s"].*","(?!\1)(en|cy)":"\s*[^\s"].*"\}$/,
  '{ "en": …, "cy": … }',
] as const;
const FIELDS = new Map<string, readonly [RegExp, string]>([
  ['number', [/^"\+?\d( ?\d){2,14}"$/, 'digits in groups']],
  ['formerNumbers', [/^\[("\+?\d( ?\d){2,14}",?)*\]$/, 'a list of numbers']],
  ['site', [/^"https:\/\/[^\s/]+\.\S+"$/, 'an https address']],
  ...['name', 'prompt', 'does', 'cost', 'hours', 'languages', 'limits'].map(
    (field) => [field, TEXT] as const,
  ),
]);

/** What is wrong with a site's own record, the first thing found; undefined when it is sound. */
export const siteRecordProblem = (value: unknown): string | undefined => {
  const { services } = Object(value) as Json;
  if (!(services instanceof Object)) return '“services” must be an object';
  for (const [id, service] of Object.entries(services as Json)) {
    if (!Object.hasOwn(record.services, id)) return `${id} is no service`;
    if (!(service instanceof Object)) return `${id} must be an object`;
    for (const [key, field] of Object.entries(service as Json)) {
      const [pattern, needs] = FIELDS.get(key) ?? [];
      if (!pattern?.test(JSON.stringify(field)))
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
    // Not AbortSignal.timeout(): Safari has it from 16 on.
    const limit = new AbortController();
    setTimeout(() => limit.abort(), LIMIT_MS);
    const response = await fetch(url, { signal: limit.signal, redirect: 'error' });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const value: unknown = await response.json();
    const problem = siteRecordProblem(value);
    if (problem) throw new Error(problem);
    overrideServices((value as { services: Partial<Record<ServiceId, ServiceOverride>> }).services);
  } catch (error) {
    console.warn(`NetSafe Elements: ${address} was not used: ${(error as Error).message}`);
  }
};
