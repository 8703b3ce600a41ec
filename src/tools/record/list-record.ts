// Prints what the record says of itself.
import type { Output } from '../command-line.js';
import { readingsOf } from './reading.js';
import { readRecord, recordNotices } from './read-record.js';
import { writeSheets } from './sheet.js';

/** What whoever asks has chosen; nothing, for what somebody must still look at. */
export interface ListOptions {
  reading?: true;
  sheet?: string;
  json?: true;
}

type Write = Output['out'];

export async function listRecord(options: ListOptions, out: Write): Promise<void> {
  const record = await readRecord();
  if (options.reading) {
    const all = readingsOf(record).sort((one, other) => other.age - one.age);
    for (const { age, oldest, id, text } of all)
      out(`${age.toFixed(1).padStart(4)} of ${oldest}  ${id.padEnd(34)} ${text}\n`);
    return;
  }
  if (options.sheet !== undefined) {
    const { length } = await writeSheets(record, options.sheet);
    out(
      `${length} pages and their forms are in ${options.sheet}. Send each to its organisation.\n`,
    );
    return;
  }
  const notices = recordNotices(record, new Date().toISOString().slice(0, 10));
  const lines = notices.map(
    ({ entry, kind, detail }) => `${kind.padEnd(22)} ${entry.padEnd(28)} ${detail}\n`,
  );
  out(options.json ? `${JSON.stringify(notices, null, 2)}\n` : lines.join(''));
}
