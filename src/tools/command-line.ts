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

// Who reads only the beginning, as `head` does, closes the pipe: there is nobody left to tell.
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
};

export const TERMINAL: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

const WHY_NOT_WRITTEN: Record<string, string> = {
  ENOENT: 'its folder does not exist. Make it first',
  ENOTDIR: 'part of its path is a file. Name another place',
  EEXIST: 'a file stands there. Name another place',
  EACCES: 'it may not be changed. Name another place',
  EPERM: 'it may not be changed. Name another place',
  EROFS: 'nothing may be changed there. Name another place',
  ENOSPC: 'the disk is full. Make room, and run this again',
  EDQUOT: 'there is no room left for you. Make room, and run this again',
  ENAMETOOLONG: 'the name is too long. Write a shorter one',
  ELOOP: 'its links lead in a circle. Name another place',
};

/** What stood against writing a file or a folder, in a sentence; none where it was something else. */
export function explainWriting(error: unknown, name?: string): string | undefined {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const place = name ?? dest ?? path ?? 'The output';
  if (code === 'EISDIR') return `${place} is a folder. Name a file in it`;
  const why = WHY_NOT_WRITTEN[code];
  return why && `${place} cannot be written: ${why}`;
}

const WRITES = new Set(['open', 'mkdir', 'mkdtemp', 'rename', 'copyfile', 'write', 'rm', 'unlink']);

// What is missing in the package itself is a fault of ours, and shows where.
const isAboutWriting = (error: unknown): boolean => {
  const { syscall = '', code } = error as NodeJS.ErrnoException;
  return WRITES.has(syscall) && code !== 'ENOENT';
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

/** A program that holds several commands, each of which `createCommand` made. */
export function describeProgram<Program extends CommandUnknownOpts>(
  program: Program,
  examples: readonly string[],
): Program {
  const call = `npx ${program.name()}`;
  const lines = examples.map((args) => `  ${call} ${args}`);
  program
    .helpOption('-h, --help', 'Shows this.')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ commandUsage: () => `${call} <command> [options]` })
    .addHelpText(
      'after',
      `\n${call} <command> --help says what a command takes.\n\nExamples:\n${lines.join('\n')}`,
    );
  return program;
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
      const [, value = '', instead = ''] =
        /.*(?:argument|value) '(.*)' is invalid.*?\. (.*)\.$/s.exec(message) ?? [];
      const write = instead.replace(/^Allowed choices are /, 'Write one of: ');
      return `${option && `${option} `}“${value}” is none. ${write}`;
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
    case 'commander.unknownCommand': {
      const [, meant] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
      const guess = meant ? `Did you mean ${meant.replace(/, (?=[^,]*$)/, ' or ')}? ` : '';
      const names = command.commands.map((each) => each.name()).join(', ');
      return `There is no command “${named}”. ${guess}The commands are ${names}. See --help`;
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
  if (ways.out === TERMINAL.out && process.stdout.listenerCount('error') === 0)
    process.stdout.on('error', endQuietly);
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
    if (isAboutWriting(error)) {
      say(explainWriting(error) ?? (error as Error).message);
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
