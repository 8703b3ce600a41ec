import { languages } from './record.data.generated.js';
import type { Language } from './record.js';

let isSaid = false;

/**
 * The language in which the library speaks where a page says `lang`: Welsh for `cy`, `cy-GB`, `cy_GB` (which some CMSs
 * write), `cym` and `wel`, else English. A file of one language speaks that, marks it so, and says once on the console
 * that it was asked for the other.
 */
export const languageOf = (lang: string): Language => {
  const asked = /^\s*(?:cy|cym|wel)(?![a-z])/i.test(lang) ? 'cy' : 'en';
  if (languages.includes(asked)) return asked;
  if (!isSaid) console.warn(`NetSafe Elements: this file speaks no ${asked}.`);
  isSaid = true;
  return languages[0] as Language;
};
