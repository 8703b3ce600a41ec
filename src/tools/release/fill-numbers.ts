import { record } from '../../record/record.js';

/** Puts the record's numbers where a text says `{{stop-it-now}}`. A name that the record does not know stays. */
export const fillNumbers = (text: string): string =>
  text.replace(/\{\{([\w-]+)\}\}/g, (whole, id: string) =>
    Object.hasOwn(record.services, id)
      ? (record.services[id as keyof typeof record.services].number ?? whole)
      : whole,
  );
