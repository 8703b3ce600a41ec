const FORM =
  /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?:(Z)|([+-]\d\d):?(\d\d))?)?\s*$/i;

const inUk = (moment: number, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(moment)
    ? ''
    : new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/London' }).format(moment);

/**
 * The moment that an attribute names, in milliseconds: a day (its first moment), or a day and a time. Without an offset
 * the clocks are the UK's, summer time and all. NaN for whatever else it says.
 */
export const momentOf = (value: unknown): number => {
  const [, day = '', time = '00:00', utc, hours, minutes] = FORM.exec(String(value)) ?? [];
  const at = (zone: string) => Date.parse(`${day}T${time}${zone}`);
  const summer = at('+01:00');
  // A day that the calendar does not have, such as 31 February, comes back as another.
  if (Number.isNaN(summer) || new Date(`${day}T12:00Z`).toISOString().slice(0, 10) !== day)
    return NaN;
  if (hours) return at(`${hours}:${minutes}`);
  const isSummer = Number(inUk(summer, { hour: '2-digit', hourCycle: 'h23' })) === parseInt(time);
  return utc || !isSummer ? at('Z') : summer;
};

/** The day in the UK on which a moment falls: equal words, equal day. Nothing for what is no moment. */
export const ukDay = (moment: number): string => inUk(moment, { dateStyle: 'short' });

/** The year in the UK in which a moment falls. */
export const ukYear = (moment: number): string => inUk(moment, { year: 'numeric' });

/** Whether more than 12 months have passed since a moment. What is no moment is not old. */
export const isOld = (moment: number, now: number): boolean =>
  new Date(moment).setUTCFullYear(new Date(moment).getUTCFullYear() + 1) < now;

/** The time of day in the UK at a moment, such as 00:01. */
export const ukTime = (moment: number): string => inUk(moment, { timeStyle: 'short' });

/** Days are counted, so that one of 23 or 25 hours is a day as any other. NaN for what is no moment. */
export const ukDayNumber = (moment: number): number =>
  Date.parse(ukDay(moment).split('/').reverse().join('-')) / 864e5;
