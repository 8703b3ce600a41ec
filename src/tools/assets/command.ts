// npm run assets -- --theme norfolk --lang cy --shape poster
import { Option } from '@commander-js/extra-typings';
import { record, type MessageId } from '../../record/record.js';
import { themes } from '../../tokens.js';
import { createCommand, isStarted, runCommand, UsageError, type Output } from '../command-line.js';
import { FORMATS, LANGUAGES, SHAPES } from './formats.js';

const readScale = (value: string): number => {
  if (/^[123]$/.test(value)) return Number(value);
  throw new UsageError(`--scale “${value}” is none. Write one of: 1, 2, 3`);
};

/** What drives a browser is not in the package: few of its users draw. */
const sayWhatIsMissing = (error: NodeJS.ErrnoException): never => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('puppeteer-core'))
    throw error;
  throw new UsageError(
    'Pictures are drawn by a browser: run npm install puppeteer-core, and have Chrome or Chromium, or name one in CHROME_PATH',
  );
};

const sizes = Object.entries(FORMATS).map(([shape, { size, use }]) => `${shape}: ${use}, ${size}`);

export const assetsCommand = (output: Output) =>
  createCommand(
    'assets',
    `Writes the campaign’s messages as pictures (PNG) and documents (PDF), each with its alternative text; a text to post for each message and channel; manifest.csv, which lists them; and index.html to look at them all. An option may have several values; one that is left out means all.`,
    [
      '--theme norfolk --lang cy --shape poster',
      '--message harm --shape banner card --scale 2',
      '',
    ],
  )
    .option('--out <folder>', 'Where they go: assets/ unless given.')
    .addOption(new Option('--theme <themes...>', 'Whose colours.').choices(Object.keys(themes)))
    .addOption(new Option('--lang <languages...>', 'The language of the words.').choices(LANGUAGES))
    .addOption(
      new Option('--message <messages...>', 'What it says.').choices(
        Object.keys(record.messages) as MessageId[],
      ),
    )
    .addOption(new Option('--shape <shapes...>', `${sizes.join('; ')}.`).choices(SHAPES))
    .option(
      '--campaign <file>',
      'The force’s own campaign (campaign.json): its words, and the messages that it runs.',
    )
    .option('--scale <1|2|3>', 'Pixels of the picture to each of its shape.', readScale, 1)
    .action(async (options) => {
      const { callersFolder, readCampaign, withCampaign } =
        await import('../campaign/read-campaign.js');
      const { printAssets } = await import('./press.js').catch(sayWhatIsMissing);
      const { campaign: name, ...chosen } = options;
      const campaign =
        name === undefined ? undefined : await readCampaign(name, callersFolder('assets'));
      const messages = chosen.message ?? (campaign && [...new Set(campaign.campaign.weeks)]);
      await withCampaign(campaign, () =>
        printAssets(
          {
            ...chosen,
            ...(messages && { message: messages }),
            force: campaign?.campaign.force.name,
          },
          output,
        ),
      );
    });

/** Runs the command; its exit status. */
export const runAssets = (args: readonly string[], output: Partial<Output> = {}): Promise<number> =>
  runCommand(assetsCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await runAssets(process.argv.slice(2));
