// What the manifest knows of each component, for the options of the command.
import { readFile } from 'node:fs/promises';

export interface Attribute {
  name: string;
  type?: { text: string };
}

/** A component, as the manifest has it. */
export interface Described {
  /** Without `netsafe-`. */
  name: string;
  className: string;
  attributes: readonly Attribute[];
  path: string;
}

interface Manifest {
  modules: {
    path: string;
    declarations: { name: string; tagName?: string; attributes?: Attribute[] }[];
  }[];
}

const MANIFEST = new URL('../../../custom-elements.json', import.meta.url);

/** Every component by its name. */
export async function readComponents(): Promise<Map<string, Described>> {
  const { modules } = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  const all = modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(({ name: className, tagName, attributes = [] }): Described[] =>
      tagName ? [{ name: tagName.slice('netsafe-'.length), className, attributes, path }] : [],
    ),
  );
  return new Map(all.map((each) => [each.name, each]));
}

/** The values that an attribute takes, where they are a choice. */
export const valuesOf = ({ type }: Attribute): string[] | undefined => {
  const all = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value!);
  // None is what an attribute says that is left out.
  const values = all.filter(Boolean);
  return values.length > 0 ? values : undefined;
};

export const typeOf = ({ type }: Attribute): string => type?.text ?? 'string';
