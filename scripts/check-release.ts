// Whether a tag may be released: npm run check:release -- v0.2.0
// The workflow of a release runs it first, and whoever is about to push the tag.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createCommand,
  isStarted,
  runCommand,
  UsageError,
  type Output,
} from '../src/tools/command-line.js';
import { readRecord } from '../src/tools/record/read-record.js';
import { doubtsOf } from '../src/tools/record/facts.js';

/** What a release is judged by. */
export interface ReleaseFiles {
  manifest: {
    version: string;
    repository?: unknown;
    bugs?: { email?: string };
    scripts?: Record<string, string>;
  };
  lock: { version: string };
  changes: string;
  /** What a reader would act on, and nobody has read, or somebody contradicts. */
  doubts: readonly string[];
}

/** What stands in package.json and .github/ until there is an owner. */
const PLACEHOLDER = 'OWNER/REPOSITORY';

/** What speaks against releasing this tag, a line each. */
export function reasonsAgainst(
  tag: string,
  { manifest, lock, changes, doubts }: ReleaseFiles,
): string[] {
  const { version, repository, bugs = {}, scripts = {} } = manifest;
  const reasons: string[] = [];
  if (tag !== `v${version}`)
    reasons.push(`The tag is ${tag}, but the version in package.json is ${version}.`);
  if (lock.version !== version)
    reasons.push(`The version in package-lock.json is ${lock.version}. Run npm install.`);
  const [newest = ''] = /^## .*$/m.exec(changes) ?? [];
  if (!newest.startsWith(`## ${version}, `))
    reasons.push(`CHANGELOG.md begins with “${newest}”, not with “## ${version}, ” and a date.`);
  else if (!/, \d{1,2} [A-Z][a-z]+ \d{4}$/.test(newest))
    reasons.push(`CHANGELOG.md says “${newest}”. Put the day of the release there: 1 May 2027.`);
  const { url = '' } = (repository ?? {}) as { url?: string };
  if (!url || url.includes(PLACEHOLDER))
    reasons.push(
      `package.json has no repository.url of its own. npm compares it with where the package was built: write it, with homepage and bugs, in place of ${PLACEHOLDER}.`,
    );
  if (bugs.email?.startsWith('OWNER@'))
    reasons.push(
      `package.json has no bugs.email of its own: the conformance report names it. Write it in place of ${bugs.email}.`,
    );
  if (doubts.length > 0 && !scripts.prepublishOnly?.includes('--unconfirmed'))
    reasons.push(
      `A reader would act on what nobody has read: ${doubts.join('; ')}. Have it confirmed, or call the release unconfirmed (docs/releasing.md).`,
    );
  return reasons;
}

const read = (name: string) =>
  readFile(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

export const checkReleaseCommand = ({ out }: Output, files?: ReleaseFiles) =>
  createCommand('check:release', 'Says what speaks against releasing a tag.', ['v0.2.0'])
    .argument('<tag>', 'The tag, with its v.')
    .action(async (tag) => {
      const reasons = reasonsAgainst(
        tag,
        files ?? {
          manifest: JSON.parse(await read('package.json')) as ReleaseFiles['manifest'],
          lock: JSON.parse(await read('package-lock.json')) as ReleaseFiles['lock'],
          changes: await read('CHANGELOG.md'),
          doubts: doubtsOf(await readRecord()).map(({ entry, field }) => `${entry}, ${field}`),
        },
      );
      if (reasons.length > 0) throw new UsageError(reasons.join('\n'));
      out(`${tag} may be released.\n`);
    });

/** Runs the command; its exit status. */
export const checkRelease = (
  args: readonly string[],
  output: Partial<Output> = {},
  files?: ReleaseFiles,
): Promise<number> => runCommand((ways) => checkReleaseCommand(ways, files), args, output);

if (isStarted(import.meta.url)) process.exitCode = await checkRelease(process.argv.slice(2));
