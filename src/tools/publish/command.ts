// npm run publish:site -- --out /srv/www/netsafe
import { createCommand, isStarted, runCommand, UsageError, type Output } from '../command-line.js';

export const publishCommand = ({ out }: Output) =>
  createCommand(
    'publish:site',
    'Puts the build where a site serves it, in a folder of its version. What stands there never changes again.',
    ['--out /srv/www/netsafe'],
  )
    .option('--out <folder>', 'The folder that your site serves as /netsafe.')
    .action(async ({ out: folder }) => {
      if (!folder)
        throw new UsageError('Say with --out which folder your site serves as /netsafe', true);
      const { copyBuild } = await import('./publish.js');
      out(`${await copyBuild(folder)}\n`);
    });

/** Runs the command; its exit status. */
export const publishSite = (
  args: readonly string[],
  output: Partial<Output> = {},
): Promise<number> => runCommand(publishCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await publishSite(process.argv.slice(2));
