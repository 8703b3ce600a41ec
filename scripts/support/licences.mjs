// Whose code stands in the files that we ship, and on what terms.
import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Terms that ask for no more than to be passed on with the code. Another one stops the build.
const ALLOWED = '(MIT OR BSD-2-Clause OR BSD-3-Clause OR ISC OR 0BSD)';

// What TypeScript writes into a program in place of its own syntax: some lines, whose terms (0BSD) ask for nothing.
const HELPERS = 'tslib';

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]/;

/** The first line of a file: what is in it, and on what terms. */
export function banner({ modules }) {
  const folders = Object.entries(modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? (PACKAGE.exec(id)?.[0] ?? []) : [],
  );
  const others = folders.map((folder) => {
    const { name, license: terms } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    return name === HELPERS ? '' : ` ${name}: ${terms}.`;
  });
  return `/*! NetSafe Elements ${version}: MIT.${[...new Set(others)].sort().join('')} See LICENSES.txt */`;
}

/** Keeps whose code a file holds, or all files of a folder, for `dist/LICENSES.txt`. */
export const licences = (place) =>
  license({
    thirdParty: {
      multipleVersions: true,
      allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
      output: {
        file: `build/licences/${place.replaceAll('/', ' ')}.json`,
        template: (dependencies) =>
          JSON.stringify({
            place,
            dependencies: dependencies.filter(({ name }) => name !== HELPERS),
          }),
      },
    },
  });
