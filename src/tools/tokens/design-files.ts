/** The tokens as design tools import them: every alias resolved, one DTCG file for each theme and scheme. */
import Color from 'colorjs.io';
import { SCHEMES } from '../theme/contract.js';
import type { Compiled } from './compile.js';
import { coloursOf, type RawToken, type Theme } from './read.js';

const ROLE = 'role.';

/** A token that stands alone. Design tools know pixels, one family, and plain numbers. */
function resolved({ $type, $value, $description }: RawToken, hex: string | undefined) {
  const described = $description ? { $description } : {};
  if ($type === 'color') {
    const components = new Color(hex!).coords.map((each) => Number((each ?? 0).toFixed(4)));
    return { $type, $value: { colorSpace: 'srgb', components, alpha: 1, hex }, ...described };
  }
  if ($type === 'dimension') {
    const { value, unit } = $value as { value: number; unit: string };
    return {
      $type,
      $value: { value: unit === 'rem' ? value * 16 : value, unit: 'px' },
      ...described,
    };
  }
  if ($type === 'fontFamily') return { $type, $value: [$value].flat()[0], ...described };
  return { $type, $value, ...described };
}

interface Group {
  [name: string]: Group | object;
}

function designFile(theme: Theme, scheme: 'light' | 'dark') {
  const set = theme.modes[scheme];
  const colours = coloursOf(set);
  const root: Group = {};
  for (const [id, token] of Object.entries(set)) {
    if (!id.startsWith(ROLE)) continue;
    const path = id.slice(ROLE.length).split('.');
    const name = path.pop()!;
    let group = root;
    for (const each of path) group = (group[each] ??= {}) as Group;
    group[name] = resolved(token, colours[name]);
  }
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: `${theme.description} In the ${scheme}. Generated: change tokens/ instead.`,
    ...root,
  };
}

/** The files by name: `tokens/norfolk.light.tokens.json`. */
export const designFiles = ({ themes }: Compiled): Record<string, string> =>
  Object.fromEntries(
    themes.flatMap((theme) =>
      SCHEMES.map((scheme) => [
        `tokens/${theme.id}.${scheme}.tokens.json`,
        `${JSON.stringify(designFile(theme, scheme), null, 2)}\n`,
      ]),
    ),
  );
