/** A line of a table, as RFC 4180 has it: what a spreadsheet would take for a formula begins with an apostrophe. */
const lineOf = (values: readonly (string | number)[]): string =>
  values
    .map((value) => {
      const text = String(value);
      const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',');

/** Rows as a table, with the names of their columns. */
export const toCsv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string | number>[],
): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((values) => `${lineOf(values)}\r\n`)
    .join('');
