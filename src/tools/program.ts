// npx netsafe-elements <command>: what the package's user runs without a clone. Each command is loaded when it is called.
import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { version } from '../base/version.generated.js';
import { describeProgram, runCommand, type Output } from './command-line.js';

type Create = Parameters<typeof runCommand>[0];

interface Part {
  does: string;
  load: () => Promise<Create>;
}

/** Every command by the name that a person writes. */
export const PARTS: Record<string, Part> = {
  import: {
    does: 'Turns a press release into a page.',
    load: async () => (await import('./release/command.js')).packagedImportCommand,
  },
  lint: {
    does: 'Finds wrong numbers and words that harm, in releases and pages.',
    load: async () => (await import('./lint/command.js')).lintCommand,
  },
  check: {
    does: 'Finds wrong numbers and broken tags on pages as they were published.',
    load: async () => (await import('./check/command.js')).checkCommand,
  },
  snippet: {
    does: 'Prints what to paste into a page.',
    load: async () => (await import('./snippet/command.js')).snippetCommand,
  },
  theme: {
    does: 'Makes a force’s stylesheet from a colour or two.',
    load: async () => (await import('./theme/sheet-command.js')).sheetCommand,
  },
  contrast: {
    does: 'Lists every pair of colours, where it has least to spare.',
    load: async () => (await import('./tokens/contrast-command.js')).contrastCommand,
  },
  assets: {
    does: 'Draws the campaign’s messages as banners, cards and posters.',
    load: async () => (await import('./assets/command.js')).assetsCommand,
  },
  campaign: {
    does: 'Checks a force’s own campaign, and says what ran in which week.',
    load: async () => (await import('./campaign/command.js')).campaignCommand,
  },
  publish: {
    does: 'Puts the files where a site serves them, in a folder of their version.',
    load: async () => (await import('./publish/command.js')).publishCommand,
  },
  record: {
    does: 'Lists which numbers and addresses nobody has confirmed.',
    load: async () => (await import('./record/command.js')).recordCommand,
  },
};

const createProgram = () => {
  const program = new Command('netsafe-elements')
    .description('Consistent, accessible awareness messaging for UK police sites.')
    .version(version, '-v, --version', 'Shows the version.');
  for (const [name, { does }] of Object.entries(PARTS)) program.command(name).description(does);
  return describeProgram(program, [
    'snippet helpline-banner',
    'import release.txt --out release.html',
  ]).addHelpText('after', '\nFor an assistant: dist/llms.txt and dist/skills, in the package.');
};

/** A command as a part of the program, under the program's name for it. */
const partOf = async (name: string, { load }: Part, output: Output) => {
  const create = await load();
  const part: CommandUnknownOpts = await create(output);
  part.name(name);
  part.parent = new Command('netsafe-elements');
  return part;
};

/** Runs what the arguments name, and gives its exit status. */
export function runProgram(
  [name = '--help', ...rest]: readonly string[],
  output: Partial<Output> = {},
): Promise<number> {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  return part
    ? runCommand((ways) => partOf(name, part, ways), rest, output)
    : runCommand(createProgram, [name, ...rest], output);
}
