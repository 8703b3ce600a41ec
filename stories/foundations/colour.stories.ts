import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pairs, roles } from '../../tokens/roles.generated.json';
import { swatch, table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

const colours = roles.filter(({ type }) => type === 'color');
const scheme = (globals: Record<string, unknown>) => (globals.scheme === 'dark' ? 'dark' : 'light');

/** Every colour role, what it is for, and what it is in each scheme. Components read roles, never raw values. */
export const Roles: StoryObj = {
  render: (_, { globals }) =>
    table(
      'Colour roles',
      ['Colour', 'Custom property', 'What it is for'],
      colours.map(({ property, description, values }) => ({
        sample: [swatch(`background:${values[scheme(globals)]}`), values[scheme(globals)]],
        name: html`<code>${property}</code>`,
        facts: [description],
      })),
    ),
};

/** Every pair that the roles declare, with the ratio that the build computed and the one that it demands. */
export const Contrast: StoryObj = {
  render: (_, { globals }) => {
    const value = (name: string) =>
      colours.find((role) => role.name === `color.${name}`)?.values[scheme(globals)] ?? '';
    return table(
      'Contrast of every pair',
      ['Seen together', 'Foreground on surface', 'Ratio', 'Needed'],
      pairs
        .filter((pair) => pair.scheme === scheme(globals))
        .map(({ foreground, surface, ratio, needed, rule }) => ({
          sample: swatch(
            `box-shadow:inset 0 0 0 10px ${value(surface)},inset 0 0 0 40px ${value(foreground)}`,
          ),
          name: `${foreground} on ${surface}`,
          facts: [`${ratio.toFixed(2)}:1`, `${needed}:1. ${rule}`],
        })),
    );
  },
};
