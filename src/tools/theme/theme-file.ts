/** A derived theme as the DTCG file that is kept: overrides of roles, and where they came from. */
import Color from 'colorjs.io';
import type { Hex } from './colour.js';
import type { Colours } from './contract.js';
import type { DerivedTheme } from './derive.js';

/** Words that are a part of many forces’ names and tell none from another. */
const COMMON = new Set(['police', 'constabulary', 'heddlu', 'the', 'force', 'service']);

/** The short name of a force: `exampleshire` for “Exampleshire Police”. Empty where no letter is left. */
export const themeId = (name: string): string => {
  const words =
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f’']/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length ? telling : words).join('-').replace(/^[\d-]+/, '');
};

const value = (hex: Hex) => ({
  colorSpace: 'srgb',
  components: new Color(hex).to('srgb').coords.map((each) => Number((each ?? 0).toFixed(4))),
  hex,
});

const group = (colours: Colours) => ({
  role: {
    color: {
      $type: 'color',
      ...Object.fromEntries(
        Object.entries(colours).map(([role, hex]) => [role, { $value: value(hex) }]),
      ),
    },
  },
});

/** Families of headings: on every machine, so that nothing is loaded. */
export const HEADINGS = {
  sans: undefined,
  serif: ['Charter', 'Bitstream Charter', 'Sitka Text', 'Cambria', 'serif'],
} as const;

/** What a theme chooses beside its colours; what is left out is as in the neutral theme. */
export interface ThemeShape {
  headings?: keyof typeof HEADINGS;
  /** How round its frames are, in CSS pixels. */
  corners?: number;
}

const shapeGroup = ({ headings = 'sans', corners }: ThemeShape) => ({
  ...(HEADINGS[headings] && {
    font: { heading: { $type: 'fontFamily', $value: HEADINGS[headings] } },
  }),
  ...(corners !== undefined && {
    radius: { frame: { $type: 'dimension', $value: { value: corners, unit: 'px' } } },
  }),
});

/** The content of `tokens/themes/<id>.tokens.json`. */
export const themeFile = (
  name: string,
  { brand, accent, light, dark }: DerivedTheme,
  shape: ThemeShape = {},
) => ({
  $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
  $description: `${name}, illustrative: derived from ${accent === brand ? 'one colour' : 'two colours'}, and not agreed by the force.`,
  $extensions: {
    netsafe: { name, status: 'illustrative', brand, ...(accent !== brand && { accent }) },
  },
  light: { role: { ...group(light).role, ...shapeGroup(shape) } },
  dark: group(dark),
});
