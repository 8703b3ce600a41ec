// npx netsafe-elements theme --name "Exampleshire Police" --brand '#123456'
import type { Output } from '../command-line.js';
import { createThemeCommand } from './theme-options.js';

/** `npm run new:theme` makes a theme of the project's own: see command.ts. */
export const sheetCommand = (output: Output) =>
  createThemeCommand(
    'theme',
    'Makes a force’s stylesheet from a colour or two. Every pair of colours passes, in light and dark, and what it had to move is said.',
    [`--name "Exampleshire Police" --brand '#123456' --accent '#c9a227' --out public/netsafe`],
  )
    .option('--out <folder>', 'Where the stylesheet goes: here unless given.', '.')
    .action(async (options) => {
      const { writeThemeSheet } = await import('./write-sheet.js');
      await writeThemeSheet(options, output);
    });
