// npm run tokens -- --theme suffolk
import { createCommand, isStarted, runCommand, type Output } from '../command-line.js';

export const tokensCommand = ({ out }: Output) =>
  createCommand(
    'tokens',
    'Compiles the tokens and themes, and lists every pair of colours, where it has least to spare.',
    ['', '--theme suffolk', '--all'],
  )
    .option('--theme <theme>', 'Every pair of one theme, in every mode.')
    .option('--all', 'Every pair of every theme.')
    .option('--json', 'The pairs for a machine.')
    .action(async (options) => {
      const { generateTokens } = await import('./generate-tokens.js');
      const { choosePairs } = await import('./choose-pairs.js');
      const { contrastTable } = await import('../theme/contract.js');
      const { compiled, summary } = await generateTokens();
      const pairs = choosePairs(compiled.pairs, options);
      if (options.json) out(`${JSON.stringify(pairs, null, 2)}\n`);
      else out(`${contrastTable(pairs)}\n${summary}\n`);
    });

/** Runs the command; its exit status. */
export const runTokens = (args: readonly string[], output: Partial<Output> = {}): Promise<number> =>
  runCommand(tokensCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await runTokens(process.argv.slice(2));
