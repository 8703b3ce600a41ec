// npx netsafe-elements contrast --theme suffolk
import { readFile } from 'node:fs/promises';
import { createCommand, type Output } from '../command-line.js';
import { packageUrl } from '../package.js';
import { contrastTable, type Pair } from '../theme/contract.js';
import { choosePairs } from './choose-pairs.js';

/** `npm run tokens` compiles them first: see command.ts. */
export const contrastCommand = ({ out }: Output) =>
  createCommand('contrast', 'Lists every pair of colours, where it has least to spare.', [
    '',
    '--theme suffolk',
    '--all --json',
  ])
    .option('--theme <theme>', 'Every pair of one theme, in every mode.')
    .option('--all', 'Every pair of every theme.')
    .option('--json', 'The pairs for a machine.')
    .action(async (options) => {
      const text = await readFile(packageUrl('dist/contrast.json'), 'utf8');
      const pairs = choosePairs(JSON.parse(text) as Pair[], options);
      out(options.json ? `${JSON.stringify(pairs, null, 2)}\n` : `${contrastTable(pairs)}\n`);
    });
