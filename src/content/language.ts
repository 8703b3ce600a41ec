import type { Language } from './record.js';

/**
 * The language in which the library speaks where a page says `lang`: Welsh for `cy`, `cy-GB`, `cy_GB` (which some CMSs
 * write), `cym` and `wel`, else English.
 */
export const languageOf = (lang: string): Language =>
  /^\s*(?:cy|cym|wel)(?![a-z])/i.test(lang) ? 'cy' : 'en';
