// Figures that a file of tests measures, for whoever reads the end of a run.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Where the reporter looks for them: `test/harness/unit-reporter.cjs`. */
const FOLDER = 'node_modules/.cache/netsafe/figures';

/** Prints figures; of files that run side by side, the reporter does when all have ended. */
export const printFigures = (name: string, lines: readonly string[]): void => {
  const text = [name, ...lines.map((line) => `  ${line}`)].join('\n');
  // What a worker of Mocha's writes to its console is lost.
  if (process.env.MOCHA_WORKER_ID === undefined) {
    console.log(`\n${text}\n`);
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name.toLowerCase().replace(/[^a-z]+/g, '-')}.txt`, `${text}\n`);
};

/** A table in plain text: the first column to the left, all others to the right. */
export const tableOf = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => String(row[at] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!),
      )
      .join('  '),
  );
};
