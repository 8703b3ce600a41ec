// The projects of examples/sites/: a page of a force in each framework that makes whole sites, installed and built.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { words } from '../../examples/words.js';
import { CommandError, installLocked, installPackage, PROJECT, run } from './project.js';

interface Site {
  /** What builds it, in its node_modules. */
  builder: readonly string[];
  /** Where it builds to. */
  out: string;
  /** Whether a reader may choose the language and the service of a tag. */
  hasChoice: boolean;
  /** Whether its newest version asks for a newer Node than we promise. */
  isNewer?: true;
}

export const SITES = {
  next: { builder: ['next/dist/bin/next', 'build'], out: 'out', hasChoice: true },
  eleventy: { builder: ['@11ty/eleventy/cmd.cjs', '--quiet'], out: '_site', hasChoice: false },
  astro: { builder: ['astro/bin/astro.mjs', 'build'], out: 'dist', hasChoice: true, isNewer: true },
  nuxt: {
    builder: ['nuxt/bin/nuxt.mjs', 'generate'],
    out: '.output/public',
    hasChoice: true,
    isNewer: true,
  },
  sveltekit: {
    builder: ['vite/bin/vite.js', 'build'],
    out: 'build',
    hasChoice: true,
    isNewer: true,
  },
  'react-router': {
    builder: ['@react-router/dev/dist/cli/index.js', 'build'],
    out: 'build/client',
    hasChoice: true,
    isNewer: true,
  },
} as const satisfies Record<string, Site>;

export type SiteName = keyof typeof SITES;

export const isSite = (name: string): name is SiteName => name in SITES;

const folderOf = (name: string) => `${PROJECT}sites/${name}/`;

/** Where a site was built to. */
export const builtSite = (name: SiteName): string => folderOf(name) + SITES[name].out;

const [MAJOR = 0, MINOR = 0] = process.versions.node.split('.').map(Number);
const IS_NEW = MAJOR > 22 || (MAJOR === 22 && MINOR >= 22);
const NODE = folderOf('node');

/** The Node that builds a site: this one, or where it is too old the one that is pinned in examples/sites/node. */
async function nodeFor({ isNewer }: Site): Promise<string> {
  if (!isNewer || IS_NEW) return process.execPath;
  await installLocked(NODE);
  const path = `${NODE}node_modules/node-${process.platform}-${process.arch}/bin/node`;
  if (existsSync(path)) return path;
  throw new Error(
    `Start it with Node 22.22 or later: examples/sites/node has none for this machine.`,
  );
}

// Nothing is told to anybody while a site is built.
const SILENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Installs what a site's lock file pins, the packed package, and what its page has from the record. */
export async function installSite(name: SiteName): Promise<void> {
  const folder = folderOf(name);
  await installLocked(folder);
  await installPackage(folder);
  const number = record.services['stop-it-now'].number!;
  const said = { ...words.en, number, tel: telHref(number) };
  await writeFile(`${folder}words.generated.json`, `${JSON.stringify(said, null, 2)}\n`);
  await copyFile(`${PROJECT}page.css`, `${folder}page.generated.css`);
}

const runBuilder = async (name: SiteName): Promise<string> => {
  const site: Site = SITES[name];
  const [builder = '', ...args] = site.builder;
  const folder = folderOf(name);
  return run(await nodeFor(site), [`${folder}node_modules/${builder}`, ...args], folder, {
    ...SILENT,
    NODE_ENV: 'production',
  });
};

/** Builds a site. */
export async function buildSite(name: SiteName): Promise<void> {
  await rm(builtSite(name), { recursive: true, force: true });
  await runBuilder(name);
}

/** What the build of Next.js says of a Server Component that registers a tag. It must not pass. */
export async function refuseServerComponent(): Promise<void> {
  const folder = folderOf('next');
  const page = `${folder}app/wrong`;
  await mkdir(page, { recursive: true });
  try {
    await copyFile(`${folder}wrong.tsx`, `${page}/page.tsx`);
    const said = await runBuilder('next').catch((error: unknown) => {
      if (error instanceof CommandError) return error;
      throw error;
    });
    if (!(said instanceof CommandError))
      throw new Error('A Server Component that imports a tag was built, and would show nothing.');
    for (const part of [
      'netsafe-elements/helpline-banner.js is imported in a Server Component',
      "'use client'",
      'data for /wrong',
    ])
      if (!said.message.includes(part))
        throw new Error(`It does not say “${part}” of a Server Component:\n${said.message}`);
  } finally {
    await rm(page, { recursive: true, force: true });
  }
}
