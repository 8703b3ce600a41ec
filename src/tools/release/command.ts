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

{{stop-it-now}} and the like in the file become the number of that service in the record. Warnings name the line of the release that they are about. They do not stop the import.

Of several files, of a folder or of a feed, each release becomes a page in the folder that --out names. An index of cards (index.html) and what there is to look at (report.csv, report.json) stand beside them. The same command, given again, makes only the pages that would change; each keeps its address.`,
    [
      'launch.md --out launch.html --card card.html',
      'releases --out news',
      'launch.md --body',
      '- --tag',
      'launch.html --out page.html --lang cy --no-script',
    ],
  )
    .usage('<file…|folder|-> [options]')
    .argument(
      '[files...]',
      'Releases: plain text, markdown, HTML, Word (.docx), a mail (.eml), a saved page (.mhtml), a feed, an export of WordPress, JSON of GOV.UK or WordPress; a folder of them; - for standard input.',
    )
    .option(
      '--out <place>',
      'The page’s file, or the folder for several. Without it, the one page is printed.',
    )
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
    .action(async (files, options) => {
      if (!files.length) throw new UsageError('Which release? Name its file. See --help');
      const { writeReleases } = await import('./import-release.js');
      await writeReleases(files, options, around);
    });

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
