// What all commands share: options read by Commander, help with examples, and one sentence for each mistake.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';

/** A mistake of the person who runs a command: told in one line, with what to write instead, and without a stack. */
export class UsageError extends Error {
  /** @param withExample Whether the command's first example is to follow. */
  constructor(
    message: string,
    readonly withExample = false,
  ) {
    super(message);
  }
}

/** The work was done, and what it found is not good: exit status 1. Without a message, all has been said. */
export class Failure extends Error {}

/** Where a command writes: the terminal's own, unless a test listens. */
export interface Output {
  out: (text: string) => unknown;
  err: (text: string) => unknown;
}

export const TERMINAL: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

const examplesOf = new WeakMap<CommandUnknownOpts, readonly string[]>();

/** How a person calls a command: by npm's script, or as a part of a program that holds several. */
const callOf = (command: CommandUnknownOpts): string =>
  command.parent
    ? `npx ${command.parent.name()} ${command.name()}`
    : `npm run ${command.name()} --`;

const exampleOf = (command: CommandUnknownOpts, args = examplesOf.get(command)?.[0] ?? '') =>
  `${callOf(command)} ${args}`.replace(/(?: --)? $/, '');

/**
 * A command, to which its options, arguments and action are added.
 * @param name The npm script that runs it.
 * @param examples What may follow the command's name, the most useful first.
 */
export function createCommand(name: string, description: string, examples: readonly string[]) {
  const created = new Command(name)
    .description(description)
    .helpOption('-h, --help', 'Shows this.')
    .exitOverride()
    .configureHelp({ commandUsage: (each) => `${callOf(each)} ${each.usage()}` })
    .addHelpText('after', ({ command }) => {
      const lines = examples.map((args) => `  ${exampleOf(command, args)}`);
      return `\nExamples:\n${lines.join('\n')}`;
    });
  examplesOf.set(created, examples);
  return created;
}

const longNames = ({ options }: CommandUnknownOpts) =>
  options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));

/** What Commander has against the options, in our words: which is wrong, and what to write instead. */
function sentenceOf({ code, message }: CommanderError, command: CommandUnknownOpts): string {
  const example = exampleOf(command);
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  const [option = ''] = /--[\w-]+/.exec(named) ?? [];
  switch (code) {
    case 'commander.unknownOption': {
      const [, meant] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
      const guess = meant ? `Did you mean ${meant.replace(/, (?=[^,]*$)/, ' or ')}? ` : '';
      return `Unknown option '${named}'. ${guess}${optionList(command)}`;
    }
    case 'commander.invalidArgument': {
      const [, value = '', choices = ''] =
        /.*(?:argument|value) '(.*)' is invalid.*\. Allowed choices are (.*)\.$/s.exec(message) ??
        [];
      return `${option && `${option} `}“${value}” is none. Write one of: ${choices}`;
    }
    case 'commander.conflictingOption': {
      const [, other = ''] = /'[^']*'.*'(?:-\w, )?(--[\w-]+)/.exec(message) ?? [];
      return `${option} and ${other} exclude each other. Write one of them`;
    }
    case 'commander.excessArguments': {
      const stray = command.args.slice(command.registeredArguments.length).join(' ');
      const advice = example.includes('"')
        ? 'Put words that belong together in quotation marks:'
        : 'Write for example';
      return `“${stray}” stands without its option. ${advice} ${example}`;
    }
    case 'commander.missingArgument':
      return `The ${named} is missing. Write ${example}`;
    case 'commander.optionMissingArgument':
      return `${option} needs a value. Write for example ${example}`;
    default:
      return message.replace(/^error: /, '');
  }
}

const optionList = (command: CommandUnknownOpts): string => {
  const names = longNames(command);
  if (names.length === 0) return 'There are none. See --help';
  return `The option${names.length > 1 ? 's are' : ' is'} ${names.join(', ')}. See --help`;
};

// Commander takes whatever follows for the value of an option, another option as well.
function refuseOptionsAsValues(command: CommandUnknownOpts, args: readonly string[]): void {
  const needs = command.options.flatMap(({ required, long }) => (required && long ? [long] : []));
  const option = args.find((arg, at) => needs.includes(arg) && /^--\w/.test(args[at + 1] ?? ''));
  if (option)
    throw new UsageError(`${option} needs a value. Write for example ${exampleOf(command)}`);
}

/**
 * Runs a command, and gives its exit status: 0; 1 where what it found is not good; 2 where whoever runs it made a
 * mistake, which is then told.
 */
export async function runCommand(
  create: (output: Output) => CommandUnknownOpts | Promise<CommandUnknownOpts>,
  args: readonly string[],
  output: Partial<Output> = {},
): Promise<number> {
  const ways = { ...TERMINAL, ...output };
  const command = await create(ways);
  command.configureOutput({ writeOut: ways.out, outputError: () => undefined });
  const say = (text: string) => ways.err(`${text.replace(/\.?$/, '.')}\n`);
  try {
    refuseOptionsAsValues(command, args);
    await command.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      say(error.withExample ? `${error.message}. Write ${exampleOf(command)}` : error.message);
      return 2;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      say(sentenceOf(error, command));
      return 2;
    }
    if (!(error instanceof Failure)) throw error;
    if (error.message) say(error.message);
    return 1;
  }
}

/** Whether Node was started with this module, and nobody imports it. */
export const isStarted = (url: string): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
