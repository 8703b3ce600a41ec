// Whose code stands in the files that we ship, and on what terms.
import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Terms that ask for no more than to be passed on with the code. Another one stops the build.
const ALLOWED = '(MIT OR BSD-2-Clause OR BSD-3-Clause OR ISC OR 0BSD)';

/** The same for what runs on the machine of a page's author: its libraries are more, and so are their terms. */
export const ALLOWED_IN_COMMANDS =
  '(MIT OR BSD-2-Clause OR BSD-3-Clause OR ISC OR 0BSD OR MIT-0 OR Apache-2.0 OR Zlib)';

// What TypeScript writes into a program in place of its own syntax: some lines, whose terms (0BSD) ask for nothing.
const HELPERS = 'tslib';

// The CommonJS plugin's modules begin with a zero byte.
const PACKAGE = /(?<=^\0?)[^\0]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]/;

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
export const licences = (place, test = ALLOWED) =>
  license({
    thirdParty: {
      multipleVersions: true,
      allow: { test, failOnUnlicensed: true, failOnViolation: true },
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
