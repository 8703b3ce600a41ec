// What the compiler of the tokens says of each role and of each theme.
import { readFile } from 'node:fs/promises';

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** A design token that components may read. Only a colour has a kind, and only a foreground stands on something. */
export interface Role {
  name: string;
  property: string;
  type: string;
  kind?: 'surface' | 'foreground';
  on?: string[];
  ratio?: number;
}

/** A set of values for the roles. One that takes its colours from the page has none of its own. */
export interface Theme {
  id: string;
  values?: Record<Scheme, Record<string, string>>;
}

export interface RoleTable {
  roles: Role[];
  themes: Theme[];
}

interface Written {
  roles: (Role & { values: Record<Scheme, string> })[];
  pairs: { foreground: string; surface: string; needed: number }[];
  themes?: Theme[];
}

const FILE = new URL('../../tokens/roles.generated.json', import.meta.url);

export async function readRoleTable(): Promise<RoleTable> {
  const { roles, pairs, themes } = JSON.parse(await readFile(FILE, 'utf8')) as Written;
  if (themes) return { roles, themes };
  const colours = roles.filter(({ type }) => type === 'color');
  const valuesIn = (scheme: Scheme) =>
    Object.fromEntries(colours.map(({ name, values }) => [name, values[scheme]]));
  return {
    themes: [{ id: 'neutral', values: { light: valuesIn('light'), dark: valuesIn('dark') } }],
    roles: roles.map((role) => {
      if (role.type !== 'color') return role;
      const own = pairs.filter(({ foreground }) => `color.${foreground}` === role.name);
      return own.length
        ? {
            ...role,
            kind: 'foreground',
            on: [...new Set(own.map(({ surface }) => surface))],
            ratio: own[0]!.needed,
          }
        : { ...role, kind: 'surface' };
    }),
  };
}
