/** The contract of the colours, as the generated file keeps it, in the shape that the functions of themes take. */
import type { ColourRole, Colours, Scheme } from '../../src/tools/theme/contract.js';
import { roles, themes } from '../../tokens/roles.generated.json';

const short = (name: string) => name.replace(/^color\./, '');

/** Every colour role, and what it promises. */
export const colourContract: readonly ColourRole[] = roles
  .filter(({ type }) => type === 'color')
  .map(({ name, kind, on = [], ratio = 0, rule = '' }) => ({
    name: short(name),
    kind: kind === 'surface' ? 'surface' : 'foreground',
    on,
    ratio,
    rule,
  }));

/** The colours of a theme by role; undefined for one that takes the page’s. */
export const coloursOfTheme = (id: string): Record<Scheme, Colours> | undefined => {
  const values = themes.find((theme) => theme.id === id)?.values;
  const named = (scheme: Scheme) =>
    Object.fromEntries<Colours[string]>(
      Object.entries(values![scheme]).map(([name, hex]) => [short(name), hex]),
    );
  return values && { light: named('light'), dark: named('dark') };
};

/** The neutral theme’s colours. */
export const neutralColours = coloursOfTheme('neutral')!;
