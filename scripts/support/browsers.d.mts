export interface Floor {
  id: string;
  title: string;
  version: string;
}
/** What MDN's data says of one feature. */
export interface Compat {
  support: Record<string, unknown>;
}
export type Environment = 'script' | 'styles';
interface Entries {
  [name: string]: Entry;
}
export type Entry = Entries & { __compat?: Compat };
export const data: { api: Entries; javascript: Entry; css: Entry };
export function floorsOf(environment: Environment): Floor[];
export function lacking(compat: Compat, floors: readonly Floor[]): string[];
export function feature(path: string): Compat;
