// What ran, by week: for the charity, to hold it against its own counts. It knows the file and the calendar, and no visitor.
import type { CampaignFile } from '../../record/campaign.types.generated.js';
import { messageOfWeek } from '../../record/rotation.js';
import { momentOf } from '../../time/moment.js';
import { toCsv } from '../csv.js';

const DAY = 864e5;

/** A message in a week, in one language, in one place. */
export interface LogRow {
  force: string;
  campaign: string;
  message: string;
  from: string;
  to: string;
  language: string;
  /** Where it stands, if the file names it. */
  place: string;
}

const COLUMNS = ['force', 'campaign', 'message', 'from', 'to', 'language', 'place'] as const;

const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** Every week that has begun by a day (`YYYY-MM-DD`), the campaign's last one cut at its last day. */
export function logOf({ campaign }: CampaignFile, today: string): LogRow[] {
  const { start, end, slots = [{ name: '' }] } = campaign;
  const rows: LogRow[] = [];
  for (let from = start; from <= end && from <= today; from = dayAfter(from, 7)) {
    const message = messageOfWeek(campaign, momentOf(from))!;
    const sunday = dayAfter(from, 6);
    const to = sunday < end ? sunday : end;
    for (const { name: place, language } of slots)
      for (const each of language ? [language] : (['en', 'cy'] as const))
        rows.push({
          ...{ force: campaign.force.name.en, campaign: campaign.name.en, message },
          ...{ from, to, language: each, place },
        });
  }
  return rows;
}

/** The log as a table for a spreadsheet (RFC 4180). */
export const logTable = (rows: readonly LogRow[]): string => toCsv(COLUMNS, rows);

/** The log as a person reads it. */
export const toText = (rows: readonly LogRow[]): string =>
  rows.length
    ? [
        `What ran, by the campaign’s file: where a page’s author chose a message of their own, that one stood there instead.\n`,
        ...rows.map(
          ({ message, from, to, force, language, place }) =>
            `${from} to ${to}  ${message.padEnd(14)} ${language}  ${[force, place].filter(Boolean).join(', ')}\n`,
        ),
      ].join('')
    : 'The campaign has not begun.\n';

/**
 * Lines of a log that was kept, of weeks that are over, and that the file as it is now does not say. Whoever changes the
 * order of messages half-way changes what is to come, and not what was.
 */
export function rewritten(kept: string, rows: readonly LogRow[], today: string): string[] {
  const said = new Set(logTable(rows).split('\r\n'));
  const isOver = (line: string) =>
    (/\b(\d{4}-\d\d-\d\d),(?:en|cy),/.exec(line)?.[1] ?? '9') < today;
  return kept
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line && isOver(line) && !said.has(line));
}
