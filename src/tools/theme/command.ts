// npm run new:theme -- --name "Exampleshire Police" --brand '#123456'
import { createCommand, isStarted, runCommand, type Output } from '../command-line.js';

export const themeCommand = (output: Output) =>
  createCommand(
    'new:theme',
    'Makes a theme whose every pair of colours passes, in light and dark, and says what it had to move.',
    [
      `--name "Exampleshire Police" --brand '#123456'`,
      `--name "Exampleshire Police" --brand '#123456' --accent '#c9a227' --dry-run`,
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
    .option('--dry-run', 'Says everything, writes nothing.')
    .option('--tokens <folder>', 'Another folder of tokens to write into.')
    .action(async (options) => {
      const { makeTheme } = await import('./new-theme.js');
      await makeTheme(options, output);
    });

/** Runs the command; its exit status. */
export const newTheme = (args: readonly string[], output: Partial<Output> = {}): Promise<number> =>
  runCommand(themeCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await newTheme(process.argv.slice(2));
