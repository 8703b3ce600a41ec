// npm run import -- launch.md --out launch.html
import { spawnSync } from 'node:child_process';
import { Option } from '@commander-js/extra-typings';
import {
  createCommand,
  isStarted,
  runCommand,
  TERMINAL,
  UsageError,
  type Output,
} from '../command-line.js';
import { packagePath } from '../package.js';
import type { Surroundings } from './import-release.js';

export const importCommand = (around: Surroundings) =>
  createCommand(
    'import',
    `Turns a press release into a page of NetSafe Elements.

{{stop-it-now}} and the like in the file become the number of that service in the record. Warnings name the line of the release that they are about. They do not stop the import.`,
    [
      'launch.md --out launch.html --card card.html',
      'launch.md --body',
      'launch.html --out page.html --lang cy --no-script',
    ],
  )
    .usage('<file> [options]')
    .argument(
      '[file]',
      'A release: plain text, markdown, HTML, Word (.docx), a mail (.eml), or a feed, whose releases go into a folder.',
    )
    .option('--out <file>', 'Where the page goes. Without it, the page is printed.')
    .option('--card <file>', 'Where a card that leads to the release goes: tags to paste.')
    .addOption(
      new Option(
        '--tag',
        'The release’s tag alone, netsafe-release-page, to paste into a page of your own.',
      ).conflicts('body'),
    )
    .option('--body', 'What stands in its body alone, for a page that has its own title.')
    .addOption(
      new Option(
        '--lang <language>',
        'The release’s language, if its head does not say it.',
      ).choices(['en', 'cy'] as const),
    )
    .option(
      '--explain',
      'Adds a list below the release that explains its terms of law and police, once each.',
    )
    .option(
      '--campaign <file>',
      'The force’s own campaign (campaign.json): its name, partners, figures, spokespeople, notes and embargo.',
    )
    .option('--no-script', 'Leaves the script out of the page. It says the same without.')
    .option(
      '--json',
      'Prints for a machine what was made of each release, with its warnings; without --out the page as well.',
    )
    .action(async (file, options, command) => {
      if (!file) throw new UsageError('Which release? Name its file. See --help');
      const [, ...more] = command.args;
      if (more.length)
        throw new UsageError(`One release at a time: ${more.join(', ')} is one too many`);
      const { writeRelease } = await import('./import-release.js');
      await writeRelease(file, options, around);
    })
    .allowExcessArguments();

/** The same as a part of the command that the package brings, beside a build that is whole. */
export const packagedImportCommand = (output: Output) =>
  importCommand({
    ...output,
    cwd: process.cwd(),
    dist: packagePath('dist'),
    build: () => false,
  });

/** Runs the command; its exit status: 0, or 2 when nothing was written. */
export const importRelease = (args: readonly string[], around: Surroundings): Promise<number> =>
  runCommand(() => importCommand(around), args, around);

if (isStarted(import.meta.url)) {
  process.exitCode = await importRelease(process.argv.slice(2), {
    // npm runs scripts in the package's folder; people name files from their own.
    cwd: (process.env.npm_lifecycle_event === 'import' && process.env.INIT_CWD) || process.cwd(),
    dist: packagePath('dist'),
    build: () =>
      spawnSync('npm', ['run', '--silent', 'build'], {
        cwd: packagePath(''),
        // The page may be on standard output: what the build says goes elsewhere.
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      }).status === 0,
    ...TERMINAL,
  });
}
