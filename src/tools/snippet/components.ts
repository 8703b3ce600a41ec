// What the manifest knows of each component.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { packageUrl } from '../package.js';
import { todaysOf, type Attribute } from './attributes.js';

/** A component, as the manifest has it. */
export interface Described {
  /** Without `netsafe-`. */
  name: string;
  className: string;
  /** What it is for, in a sentence. */
  summary: string;
  /** What goes into it. */
  inside: string;
  attributes: readonly Attribute[];
}

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  slots?: { name: string; description?: string }[];
  attributes?: Attribute[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

// The project has one before anything is built.
const MANIFESTS = ['custom-elements.json', 'dist/custom-elements.json'].map(packageUrl);

/** Every component by its name. */
export async function readComponents(): Promise<Map<string, Described>> {
  const { modules } = JSON.parse(
    await readFile(
      MANIFESTS.find((file) => existsSync(file))!,
      'utf8',
    ),
  ) as Manifest;
  const all = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ name: className, tagName, summary, slots, attributes }): Described[] =>
      tagName
        ? [
            {
              name: tagName.slice('netsafe-'.length),
              className,
              summary: summary ?? '',
              inside: slots?.find(({ name }) => name === '')?.description ?? '',
              attributes: todaysOf(attributes),
            },
          ]
        : [],
    ),
  );
  return new Map(all.map((each) => [each.name, each]));
}
