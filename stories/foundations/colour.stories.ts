import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pairsOf, written, type Colours, type Scheme } from '../../src/tools/theme/contract.js';
import { components, roles, themes } from '../../tokens/roles.generated.json';
import { colourContract, coloursOfTheme, neutralColours } from '../support/contract.js';
import { swatch, table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

const colours = roles.filter(({ type }) => type === 'color');
interface Shown {
  id: string;
  name: string;
  scheme: Scheme;
  values: Colours;
}

/** The toolbar's theme and scheme. What `inherit` takes is the page's, so the neutral colours are shown for it. */
const shown = (globals: Record<string, unknown>): Shown => {
  const scheme = globals.scheme === 'dark' ? 'dark' : 'light';
  const own = coloursOfTheme(String(globals.theme));
  const { id, name } = themes.find((theme) => own && theme.id === globals.theme) ?? themes[0]!;
  return { id, name, scheme, values: (own ?? neutralColours)[scheme] };
};

/** Every colour role, what it is for, and what it is in the theme and scheme of the toolbar. Components read roles, never raw values. */
export const Roles: StoryObj = {
  render: (_, { globals }) => {
    const { name, values } = shown(globals);
    return table(
      `Colour roles: ${name}`,
      ['Colour', 'Custom property', 'What it is for'],
      colours.map(({ name: role, property, description }) => {
        const hex = values[role.replace(/^color\./, '')]!;
        return {
          sample: [swatch(`background:${hex}`), hex],
          name: html`<code>${property}</code>`,
          facts: [description],
        };
      }),
    );
  },
};

/** Every pair that the roles declare, with its ratio in the theme and scheme of the toolbar and the one that the build demands. */
export const Contrast: StoryObj = {
  render: (_, { globals }) => {
    const { id, name, scheme, values } = shown(globals);
    return table(
      `Contrast of every pair: ${name}`,
      ['Seen together', 'Foreground on surface', 'Ratio', 'Needed', 'APCA, for information'],
      pairsOf(colourContract, values, id, scheme)
        .sort((a, b) => a.ratio / a.needed - b.ratio / b.needed)
        .map(({ foreground, surface, ratio, needed, rule, apca }) => ({
          sample: swatch(
            `box-shadow:inset 0 0 0 10px ${values[surface]},inset 0 0 0 40px ${values[foreground]}`,
          ),
          name: `${foreground} on ${surface}`,
          facts: [written(ratio), `${needed}:1. ${rule}`, `Lc ${Math.round(apca!)}`],
        })),
    );
  },
};

/** A component’s own colours: what each is until a page sets it, and what it must stand out from. */
export const OfComponents: StoryObj = {
  name: 'Of components',
  render: () =>
    table(
      'Components’ own colours',
      ['Colour', 'Custom property', 'Stands on', 'Needs'],
      components.map(({ name, role, on, ratio, rule }) => ({
        sample: swatch(`background:var(--netsafe-color-${role})`),
        name: html`<code>--netsafe-${name.replace('.', '-')}</code>`,
        facts: [on.join(', '), `${ratio}:1. ${rule}`],
      })),
    ),
};
