import type { Language } from '../../src/content/record.js';

/** A day as a component's children say it. */
export const day = (datetime: string, language: Language) => ({
  datetime,
  text: new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(datetime)),
});
