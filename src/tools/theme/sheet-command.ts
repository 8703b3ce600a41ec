// npx netsafe-elements theme --name "Exampleshire Police" --brand '#123456'
import { createCommand, type Output } from '../command-line.js';

/** `npm run new:theme` makes a theme of the project's own: see command.ts. */
export const sheetCommand = (output: Output) =>
  createCommand(
    'theme',
    'Makes a force’s stylesheet from a colour or two. Every pair of colours passes, in light and dark, and what it had to move is said.',
    [
      `--name "Exampleshire Police" --brand '#123456'`,
      `--name "Exampleshire Police" --brand '#123456' --accent '#c9a227' --out public/netsafe`,
    ],
  )
    .option('--name <name>', 'The force, as it writes itself.')
    .option(
      '--brand <colour>',
      'Its colour, as CSS writes colours: links, buttons, a hint on surfaces.',
    )
    .option(
      '--accent <colour>',
      'A second one, for the edge that marks its voice. The brand colour unless given.',
    )
    .option(
      '--id <id>',
      'What the theme is called in addresses and attributes, if the name in short will not do.',
    )
    .option('--out <folder>', 'Where the stylesheet goes: here unless given.', '.')
    .option('--dry-run', 'Says everything, writes nothing.')
    .action(async (options) => {
      const { writeThemeSheet } = await import('./write-sheet.js');
      await writeThemeSheet(options, output);
    });
