// What the manifest knows of each component, for the options of the command.
import { readFile } from 'node:fs/promises';
import { todaysOf, type Attribute } from './attributes.js';

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
    declarations.flatMap(({ name: className, tagName, attributes }): Described[] =>
      tagName
        ? [
            {
              name: tagName.slice('netsafe-'.length),
              className,
              attributes: todaysOf(attributes),
              path,
            },
          ]
        : [],
    ),
  );
  return new Map(all.map((each) => [each.name, each]));
}
