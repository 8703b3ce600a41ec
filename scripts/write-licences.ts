// Writes dist/LICENSES.txt: our terms, and those of all whose code Rollup has put into our files.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

interface Dependency {
  name: string;
  version: string;
  license: string;
  licenseText: string | null;
  noticeText: string | null;
  author: { name: string } | null;
  repository: { url: string } | null;
}

interface Kept {
  place: string;
  dependencies: Dependency[];
}

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFile(root(path), 'utf8');
const LINE = '-'.repeat(72);

// Where the terms begin that are the same for everybody, below the line that names an author.
const TERMS: Record<string, RegExp> = {
  MIT: /^Permission is hereby granted[^]*/m,
  ISC: /^Permission to use, copy, modify[^]*/m,
  'Apache-2.0': /^ *Apache License\s+Version 2\.0[^]*/m,
};

/** The text of a licence, where the package does not bring it along. */
function missingText(dependency: Dependency, all: readonly Dependency[], ours: string): string {
  const { name, license, author, repository } = dependency;
  const sibling = all.find(
    (each) =>
      each.licenseText && each.license === license && each.repository?.url === repository?.url,
  );
  if (repository && sibling?.licenseText) return sibling.licenseText;
  const begin = TERMS[license];
  const [terms] =
    [ours, ...all.filter((each) => each.license === license).map((each) => each.licenseText)]
      .map((text) => begin?.exec(text ?? '')?.[0])
      .filter(Boolean) ?? [];
  if (!author || !terms)
    throw new Error(`${name} is bundled, and its package has no text of its licence (${license}).`);
  return `Its package names ${author.name} as author and ${license} as licence, without the text. That is:\n\n${terms}`;
}

/** The text, from what `scripts/support/licences.mjs` has kept of each file. */
export async function licencesText(): Promise<string> {
  const files = await readdir(root('build/licences'));
  const kept = await Promise.all(
    files.map(async (file) => JSON.parse(await read(`build/licences/${file}`)) as Kept),
  );
  const places = new Map<string, string[]>();
  const packages = new Map<string, Dependency>();
  for (const { place, dependencies } of kept)
    for (const dependency of dependencies) {
      const id = `${dependency.name} ${dependency.version}`;
      packages.set(id, dependency);
      places.set(id, [...(places.get(id) ?? []), place].sort());
    }
  const ours = await read('LICENSE');
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, dependency]) => {
      const { license, licenseText, noticeText } = dependency;
      const text = licenseText ?? missingText(dependency, [...packages.values()], ours);
      const head = `${id} (${license}), in ${places.get(id)!.join(', ')}`;
      return [head, text.trim(), noticeText?.trim()].filter(Boolean).join('\n\n');
    });
  return `${[`NetSafe Elements (MIT)\n\n${ours.trim()}`, ...parts].join(`\n\n${LINE}\n`)}\n`;
}
