// npm run new:theme -- --name "Exampleshire Police" --brand '#123456'
import { isStarted, runCommand, type Output } from '../command-line.js';
import { createThemeCommand } from './theme-options.js';

export const themeCommand = (output: Output) =>
  createThemeCommand(
    'new:theme',
    'Makes a theme whose every pair of colours passes, in light and dark, and says what it had to move.',
    [`--name "Exampleshire Police" --brand '#123456' --accent '#c9a227' --dry-run`],
  )
    .option('--tokens <folder>', 'Another folder of tokens to write into.')
    .action(async (options) => {
      const { makeTheme } = await import('./new-theme.js');
      await makeTheme(options, output);
    });

/** Runs the command; its exit status. */
export const newTheme = (args: readonly string[], output: Partial<Output> = {}): Promise<number> =>
  runCommand(themeCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await newTheme(process.argv.slice(2));
