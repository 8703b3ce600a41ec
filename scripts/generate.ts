/**
 * Makes every generated file of the repository from its source. What has not changed since is not made again; `--all`
 * makes all of it. `npm run check` does that, and fails if anything changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCommand, isStarted, runCommand } from '../src/tools/command-line.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const STAMPS = 'node_modules/.cache/netsafe/generated.json';
// What all generators share. Other versions of packages may write otherwise.
const SHARED = [
  'package.json',
  'package-lock.json',
  '.oxfmtrc.json',
  'src/tools/write-generated.ts',
  'scripts/support',
];

interface Generator {
  /** Files and folders that it reads, its own included. */
  from: readonly string[];
  makes: readonly string[];
  make(): Promise<unknown>;
}

// In this order: each may read what those before it make.
const GENERATORS: Record<string, Generator> = {
  record: {
    from: ['src/record', 'scripts/generate-record.ts', 'src/tools/record'],
    makes: [
      'src/record/ids.generated.ts',
      'src/record/record.types.generated.ts',
      'src/record/campaign.types.generated.ts',
      'src/record/record.data.generated.ts',
    ],
    make: async () => (await import('./generate-record.js')).generateRecord(),
  },
  tokens: {
    from: ['tokens', 'src/tools/theme', 'src/tools/tokens'],
    makes: [
      'src/styles/tokens.generated.ts',
      'src/styles/themes.generated.ts',
      'tokens/roles.generated.json',
    ],
    make: async () => {
      const { generateTokens } = await import('../src/tools/tokens/generate-tokens.js');
      console.log((await generateTokens()).summary);
    },
  },
  manifest: {
    from: ['src', 'custom-elements-manifest.config.mjs', 'scripts/generate-manifest.ts'],
    makes: [
      'custom-elements.json',
      'src/base/version.generated.ts',
      'src/server/tags.generated.ts',
    ],
    make: async () => (await import('./generate-manifest.js')).generateManifest(),
  },
  readme: {
    from: [
      'custom-elements.json',
      'sizes.json',
      'scripts/generate-readme.ts',
      'src/tools/record',
      'src/record',
    ],
    makes: ['README.md'],
    make: async () => (await import('./generate-readme.js')).generateReadme(),
  },
  architecture: {
    from: ['src', '.dependency-cruiser.cjs', 'scripts/generate-architecture.ts'],
    makes: ['CONTRIBUTING.md'],
    make: async () => (await import('./generate-architecture.js')).generateArchitecture(),
  },
  'browser support': {
    from: ['src', 'scripts/generate-browser-support.ts'],
    makes: ['docs/browser-support.md'],
    make: async () => (await import('./generate-browser-support.js')).generateBrowserSupport(),
  },
};

/** Generated files that are kept in the repository. */
export const GENERATED = Object.values(GENERATORS).flatMap(({ makes }) => makes);

const filesIn = (path: string): string[] => {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
};

/** One hash of what a generator reads and of what it has made. */
const stampOf = ({ from, makes }: Generator): string => {
  const hash = createHash('sha256');
  for (const file of new Set([...SHARED, ...from, ...makes].flatMap(filesIn)))
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
};

const readStamps = (): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(join(ROOT, STAMPS), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
};

export async function generate({ all }: { all?: true } = {}): Promise<void> {
  const stamps = readStamps();
  for (const [name, generator] of Object.entries(GENERATORS)) {
    if (!all && stamps[name] === stampOf(generator)) continue;
    await generator.make();
    stamps[name] = stampOf(generator);
    mkdirSync(join(ROOT, dirname(STAMPS)), { recursive: true });
    writeFileSync(join(ROOT, STAMPS), JSON.stringify(stamps, null, 2));
  }
}

export const generateCommand = () =>
  createCommand('generate', 'Makes the generated files whose sources have changed.', ['', '--all'])
    .option('--all', 'Makes all of them.')
    .action(generate);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(generateCommand, process.argv.slice(2));
