// Filter lists that readers' browsers follow: nothing that we ship may be hidden or kept away by a rule for all sites.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FiltersEngine, Request, parseFilters } from '@ghostery/adblocker';
import { expect } from 'chai';
import { DIST } from '../harness/embed-page.js';
import { openFault, settle, type FaultCase, type FaultGroup } from './case.js';

// No npm package holds the lists; Debian's package of uBlock Origin does. It is unpacked, never installed: Firefox would
// run it in every other test.
const PACKAGE = 'webext-ublock-origin-firefox';
const FOLDER = 'node_modules/.cache/netsafe/filter-lists';
const WANTED = ['easylist.txt', 'easyprivacy.txt', 'filters.min.txt', 'privacy.min.txt'];
const MISSING = `NOT RUN: no filter lists here; \`FETCH_LISTS=1 npm run test:embed\` unpacks Debian’s ${PACKAGE}`;

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const fetchLists = () => {
  mkdirSync(FOLDER, { recursive: true });
  try {
    execFileSync('apt-get', ['download', '-q', PACKAGE], {
      cwd: FOLDER,
      stdio: 'ignore',
      timeout: 60_000,
    });
    const [archive] = filesBelow(FOLDER).filter((file) => file.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', archive!, FOLDER], { stdio: 'ignore' });
  } catch {
    // Another system, or no network: the table says that there are none.
  }
};

const findLists = (): Map<string, string> => {
  if (!existsSync(FOLDER) && (process.env.CI || process.env.FETCH_LISTS)) fetchLists();
  const found = filesBelow(FOLDER).filter((file) =>
    WANTED.some((name) => file.endsWith(`/${name}`)),
  );
  return new Map(found.map((file) => [file.replace(/^.*\//, ''), readFileSync(file, 'utf8')]));
};

const lists = findLists();
if (lists.size < WANTED.length && process.env.CI)
  throw new Error(
    `Of the filter lists only these were found: ${[...lists.keys()].join(', ') || 'none'}.`,
  );
const ONCE = 'the lists are read once, in Chromium; no engine has a say in them';
const cannot =
  lists.size === 0
    ? { chromium: MISSING, firefox: MISSING, webkit: MISSING }
    : { firefox: ONCE, webkit: ONCE };
const named = () => [...lists.keys()].sort().join(', ');

const HOSTS = ['https://www.example.police.uk', 'https://cdn.example.org'];
const PATHS = ['', '/netsafe', '/netsafe/0.1.0', '/assets/netsafe-elements/dist'];

const addresses = () =>
  filesBelow(DIST)
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) =>
      HOSTS.flatMap((host) => PATHS.map((path) => `${host}${path}${file.slice(DIST.length)}`)),
    );

const typeOf = (address: string) =>
  address.endsWith('.js') ? 'script' : address.endsWith('.css') ? 'stylesheet' : 'xhr';

const network: FaultCase = {
  name: 'no file name or path is kept away',
  cannot,
  async run() {
    const engine = FiltersEngine.parse([...lists.values()].join('\n'));
    const isBlocked = (url: string) =>
      engine.match(
        Request.fromRawDetails({ url, type: typeOf(url), sourceUrl: `${HOSTS[0]}/help` }),
      ).match;
    // So that the silence below means something.
    expect(isBlocked('https://www.google-analytics.com/analytics.js'), 'a tracker').to.equal(true);
    const all = addresses();
    expect(all).to.have.length.above(100);
    expect(all.filter(isBlocked), 'addresses that a list blocks').to.deep.equal([]);
    return `${all.length} addresses against ${named()}`;
  },
};

const cosmetic: FaultCase = {
  name: 'no tag, class or part is hidden',
  cannot,
  async run(bench) {
    const { cosmeticFilters } = parseFilters([...lists.values()].join('\n'), {
      loadNetworkFilters: false,
    });
    const selectors = cosmeticFilters
      .filter(
        (filter) =>
          !filter.hasHostnameConstraint() && !filter.isUnhide() && !filter.isScriptInject(),
      )
      .map((filter) => filter.getSelector());
    expect(selectors).to.have.length.above(5000);
    const visit = await openFault(bench, { name: 'hidden', upgrades: true });
    await settle(visit);
    const hidden = await visit.tab.evaluate<{ tried: number; hits: string[]; control: number }>(
      `faultTools.hiddenBy(${JSON.stringify(selectors)})`,
    );
    expect(hidden.control, 'selectors that hide an advertisement').to.be.above(0);
    expect(hidden.tried).to.be.above(5000);
    expect(hidden.hits, 'selectors that meet what we ship').to.deep.equal([]);
    return `${hidden.tried} selectors for all sites, of ${named()}`;
  },
};

export const group: FaultGroup = { name: 'blockers', cases: [network, cosmetic] };
