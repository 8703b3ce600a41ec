// npx netsafe-elements campaign check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Argument, Option } from '@commander-js/extra-typings';
import type { CampaignFile } from '../../record/campaign.types.generated.js';
import { record } from '../../record/record.js';
import { messageOfWeek } from '../../record/rotation.js';
import { clock } from '../../time/clock.js';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  UsageError,
  type Output,
} from '../command-line.js';
import { packagePath } from '../package.js';
import { writeFiles } from '../write-files.js';

interface Options {
  format?: 'csv' | 'text';
  out?: string;
  until?: string;
  json?: true;
}

interface Asked {
  /** The file, as its user named it. */
  name: string;
  options: Options;
  output: Output;
  cwd: string;
}

const today = () => new Date(clock.now()).toISOString().slice(0, 10);

const summaryOf = ({ campaign }: CampaignFile): string => {
  const { start, end } = campaign;
  const message = messageOfWeek(campaign);
  const now = message
    ? `This week it runs “${message}”: ${(campaign.messages?.[message]?.heading ?? record.messages[message].heading).en}`
    : 'Today it runs no message of its own';
  return `${campaign.name.en}, ${campaign.force.name.en}, ${start} to ${end}. ${now}.\n`;
};

async function check({ name, options, output, cwd }: Asked): Promise<void> {
  const { problemLine, readChecked } = await import('./read-campaign.js');
  const { file, problems, warnings } = await readChecked(name, cwd);
  if (options.json) output.out(`${JSON.stringify({ problems, warnings }, null, 2)}\n`);
  else {
    for (const each of problems) output.out(`${problemLine(name, each)}\n`);
    for (const each of warnings) output.out(`${problemLine(name, each)} (look again)\n`);
    if (file) output.out(summaryOf(file));
  }
  if (!file) throw new Failure(options.json ? '' : `${problems.length} to mend in ${name}`);
}

async function log({ name, options, output, cwd }: Asked): Promise<void> {
  const { readCampaign } = await import('./read-campaign.js');
  const { logOf, rewritten, logTable, toText } = await import('./log.js');
  const until = options.until ?? today();
  if (!/^\d{4}-\d\d-\d\d$/.test(until) || Number.isNaN(Date.parse(until)))
    throw new UsageError(`--until “${until}” is no day. Write it as 2027-05-03`);
  const rows = logOf(await readCampaign(name, cwd), until);
  const isTable = options.format ? options.format === 'csv' : options.out !== undefined;
  if (options.out === undefined) {
    output.out(
      options.json ? `${JSON.stringify(rows, null, 2)}\n` : isTable ? logTable(rows) : toText(rows),
    );
    return;
  }
  const path = resolve(cwd, options.out);
  if (isTable && existsSync(path)) {
    const changed = rewritten(readFileSync(path, 'utf8'), rows, until);
    if (changed.length)
      throw new Failure(
        `${options.out} says of weeks that are over what ${name} no longer says, and was left as it is:\n${changed.join('\n')}\nPut back what ran, or give the new log another name`,
      );
  }
  writeFiles([{ path, name: options.out, text: isTable ? logTable(rows) : toText(rows) }]);
  output.out(`${rows.length} lines are in ${options.out}.\n`);
}

async function init({ name, output, cwd }: Asked): Promise<void> {
  const { starter } = await import('./starter.js');
  const path = resolve(cwd, name);
  if (existsSync(path)) throw new UsageError(`${name} is there already. Name another file`);
  const schema = relative(dirname(path), packagePath('src/record/campaign.schema.json'));
  const address = schema.replaceAll('\\', '/');
  writeFiles([{ path, name, text: starter(address.startsWith('.') ? address : `./${address}`) }]);
  output.out(
    `${name} is written. Fill in each place in brackets; campaign check says what is left.\n`,
  );
}

const WORK = { check, log, init };

export const campaignCommand = (output: Output) =>
  createCommand(
    'campaign',
    `Checks the file of a force’s own campaign, says what ran in which week, or begins one.

check says what is missing or wrong, with line and field. log writes what ran where and when, by the file and the calendar alone. init writes a file with places to fill in.`,
    ['check', 'log --out campaign-log.csv', 'init campaign.json', 'check campaign.json --json'],
  )
    .usage('<check|log|init> [file] [options]')
    .addArgument(
      new Argument('<what>', 'What to do.').choices(Object.keys(WORK) as (keyof typeof WORK)[]),
    )
    .argument('[file]', 'The campaign’s file.', 'campaign.json')
    .addOption(
      new Option('--format <format>', 'How the log is written: text, or csv with --out.').choices([
        'csv',
        'text',
      ] as const),
    )
    .option('--out <file>', 'Where the log goes. Weeks that are over are never rewritten in it.')
    .option('--until <day>', 'The last day that the log speaks of: today unless given.')
    .option('--json', 'Prints what was found for a machine.')
    .action(async (what, name, options) => {
      const { callersFolder } = await import('./read-campaign.js');
      await WORK[what]({ name, options, output, cwd: callersFolder('campaign') });
    });

/** Runs the command; its exit status. */
export const runCampaign = (
  args: readonly string[],
  output: Partial<Output> = {},
): Promise<number> => runCommand(campaignCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await runCampaign(process.argv.slice(2));
