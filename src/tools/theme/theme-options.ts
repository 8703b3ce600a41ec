import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { createCommand } from '../command-line.js';
import { HEADINGS, type ThemeShape } from './theme-file.js';

/** Rounder than this, a frame cuts into its words. */
const ROUNDEST = 24;

const readCorners = (text: string): number => {
  const pixels = Number(text);
  if (!/^\d+$/.test(text) || pixels > ROUNDEST)
    throw new InvalidArgumentError(`Write a whole number of pixels from 0 to ${ROUNDEST}.`);
  return pixels;
};

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
    .addOption(
      new Option('--headings <family>', 'The family of its headings.').choices(
        Object.keys(HEADINGS) as NonNullable<ThemeShape['headings']>[],
      ),
    )
    .option('--corners <px>', 'How round its frames are, in pixels: 4 unless given.', readCorners)
    .option('--dry-run', 'Says everything, writes nothing.');
