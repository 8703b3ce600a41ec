import { momentOf, ukTime } from '../../time/moment.js';
import { monthName, monthOf } from '../months.js';
import type { Day } from './release.js';

const ZONE = 'Europe/London';

const pad = (value: number | string) => String(value).padStart(2, '0');

// "8 May 2017", "8fed o Fai 2017", and what people put around it.
const written = (value: string) => {
  const [, day, name = '', year] =
    /\b(\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)?\s+(?:of\s+|o\s+)?(\p{L}+),?\s+(\d{4})\b/u.exec(
      value,
    ) ?? [];
  const month = monthOf(name);
  return day && year && month ? `${year}-${pad(month)}-${pad(day)}` : undefined;
};

const dateOnly = (iso: string, language: 'en' | 'cy'): Day | undefined => {
  const noon = new Date(`${iso}T12:00:00Z`);
  // A date that the calendar does not have, such as 31 February, comes back as another.
  if (Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(iso)) return undefined;
  const [year = '', month = '', day = ''] = iso.split('-');
  return { iso, text: `${Number(day)} ${monthName(Number(month), language)} ${year}` };
};

const londonDate = (moment: Date) => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

/**
 * Reads a date, a date and time, or a date in words. The day that people read is the day in Europe/London, whatever
 * zone the time was written in; a time without a zone is London's own.
 */
export const readDay = (value: string, language: 'en' | 'cy'): Day | undefined => {
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      value.trim(),
    );
  if (!iso) {
    const words = written(value);
    return words ? dateOnly(words, language) : undefined;
  }
  const [, date = '', time, zone] = iso;
  if (!time || !dateOnly(date, language)) return dateOnly(date, language);
  if (!zone) {
    const day = dateOnly(date, language);
    return day && { iso: `${date}T${time}`, text: day.text };
  }
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const moment = new Date(`${date}T${time}${offset}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const day = dateOnly(londonDate(moment), language);
  return day && { iso: `${date}T${time}${offset}`, text: day.text };
};

const AT = { en: 'on', cy: 'ar' } as const;

/** Reads a moment alike, with the time of day in words where it says one: "00:01 on 8 May 2017". */
export const readMoment = (value: string, language: 'en' | 'cy'): Day | undefined => {
  const day = readDay(value, language);
  const moment = momentOf(day?.iso);
  if (!day?.iso.includes('T') || Number.isNaN(moment)) return day;
  return { ...day, text: `${ukTime(moment)} ${AT[language]} ${day.text}` };
};
