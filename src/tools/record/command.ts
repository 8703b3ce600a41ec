// npx netsafe-elements record
import { createCommand, type Output } from '../command-line.js';

/** `npm run record` adds what only the project itself can do: see scripts/generate-record.ts. */
export const recordCommand = ({ out }: Output) =>
  createCommand('record', 'Lists what is unconfirmed, untranslated or past its review date.', [
    '',
    '--json',
    '--sheet sheets',
  ])
    .option('--reading', 'The reading age of every text, the hardest first.')
    .option(
      '--sheet <folder>',
      'Writes a page for each organisation to sign, and a form for its answers.',
    )
    .option('--json', 'The list for a machine.')
    .action(async (options) => {
      const { listRecord } = await import('./list-record.js');
      await listRecord(options, out);
    });
