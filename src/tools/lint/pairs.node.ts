// Which file is the English of a Welsh one: by its name, by its folder, or by what the pages say of each other. Only files
// that are there are named, and nothing is asked of a network.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeRelease } from '../release/decode.js';
import { isHtml } from '../release/html.js';
import { ReleaseError } from '../release/index.js';
import type { Input } from '../read-input.js';
import { UsageError } from '../command-line.js';
import { englishNames } from './pair-names.js';
import { alternatesOf, type Alternates } from './read-page.js';

const PAGE = /\.x?html?$/i;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

// An address that begins with a slash begins at the site’s folder, which is one of those above the page.
const above = (path: string): string[] => {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...above(folder)];
};

/** The file that an address on a page leads to, where it is one of the page's own site. */
const fileOf = (href: string, page: string): string | undefined => {
  const [address = ''] = href.trim().split(/[?#]/);
  if (!address || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  let words: string;
  try {
    words = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const places = words.startsWith('/')
    ? above(page).map((folder) => join(folder, words))
    : [resolve(dirname(page), words)];
  return places
    .flatMap((place) => [place, join(place, 'index.html'), `${place}.html`])
    .find((place) => PAGE.test(place) && isFile(place));
};

const readAlternates = async ({ name, read }: Input): Promise<Alternates> => {
  if (!PAGE.test(name)) return {};
  try {
    const text = decodeRelease(await read(), name);
    return text.includes('hreflang') && isHtml(text, name) ? alternatesOf(text) : {};
  } catch (error) {
    // Whoever reads the file itself says what is wrong with it.
    if (error instanceof ReleaseError || error instanceof UsageError) return {};
    throw error;
  }
};

/** The English pages of Welsh ones, by the links of either. */
export const linkedPairs = async (
  inputs: readonly Input[],
  cwd: string,
): Promise<Map<string, string>> => {
  const pairs = new Map<string, string>();
  for (const input of inputs) {
    const path = resolve(cwd, input.name);
    const { en, cy } = await readAlternates(input);
    const [english, welsh] = [en, cy].map((href) =>
      href === undefined ? undefined : fileOf(href, path),
    );
    // One of the two is the page itself, which need not name itself.
    if (welsh && welsh !== path && (!english || english === path)) pairs.set(welsh, path);
    else if (english && english !== path && (!welsh || welsh === path) && !pairs.has(path))
      pairs.set(path, english);
  }
  return pairs;
};

/** The first of a Welsh file's English names that is there. */
export const englishBeside = (name: string, cwd: string): string | undefined =>
  englishNames(name).find((each) => isFile(resolve(cwd, each)));
