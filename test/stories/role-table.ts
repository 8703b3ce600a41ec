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

const FILE = new URL('../../tokens/roles.generated.json', import.meta.url);

export async function readRoleTable(): Promise<RoleTable> {
  return JSON.parse(await readFile(FILE, 'utf8')) as RoleTable;
}
