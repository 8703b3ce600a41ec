import type { Language } from '../../src/record/record.js';
import { readDay } from '../../src/tools/release/day.js';

/** A day as a component's children say it. Browsers do not all know the months of Welsh; the importer does. */
export const day = (iso: string, language: Language) => {
  const read = readDay(iso, language);
  if (!read) throw new Error(`“${iso}” is no day: write YYYY-MM-DD.`);
  return { datetime: read.iso, text: read.text };
};
