// npm run publish:site -- --out /srv/www/netsafe
import { createCommand, isStarted, runCommand, UsageError, type Output } from '../command-line.js';

export const publishCommand = ({ out }: Output) =>
  createCommand(
    'publish:site',
    'Puts the build where a site serves it, in a folder of its version. What stands there never changes again.',
    ['--out /srv/www/netsafe', '--zip netsafe.zip'],
  )
    .option('--out <folder>', 'The folder that your site serves as /netsafe.')
    .option(
      '--zip <file>',
      'One archive to upload, where a site has FTP and nothing else: the same files, their hashes, and what to do with them.',
    )
    .action(async ({ out: folder, zip }) => {
      if (!folder && !zip)
        throw new UsageError(
          'Say with --out which folder your site serves as /netsafe, or with --zip where to write an archive to upload',
          true,
        );
      const { copyBuild, zipBuild } = await import('./publish.js');
      if (folder) out(`${await copyBuild(folder)}\n`);
      if (zip) out(`${await zipBuild(zip)}\n`);
    });

/** Runs the command; its exit status. */
export const publishSite = (
  args: readonly string[],
  output: Partial<Output> = {},
): Promise<number> => runCommand(publishCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await publishSite(process.argv.slice(2));
