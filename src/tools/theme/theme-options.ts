import { createCommand } from '../command-line.js';

/** A command that makes a theme, with what both of them ask: the force and its colours. */
export const createThemeCommand = (name: string, does: string, examples: readonly string[]) =>
  createCommand(name, does, [`--name "Exampleshire Police" --brand '#123456'`, ...examples])
    .option('--name <name>', 'The force, as it writes itself.')
    .option(
      '--brand <colour>',
      'Its colour, as CSS writes colours: links, buttons, a hint on surfaces.',
    )
    .option(
      '--accent <colour>',
      'A second one, for the edge that marks its voice. The brand colour unless given.',
    )
    .option(
      '--id <id>',
      'What the theme is called in addresses and attributes, if the name in short will not do.',
    )
    .option('--dry-run', 'Says everything, writes nothing.');
