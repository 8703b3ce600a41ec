// What the page of each site of examples/sites is put through in a browser: it is read without script, then with it.
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import {
  expectSilence,
  expected,
  expectSaid,
  open,
  press,
  see,
  spoken,
  START,
  until,
} from './pages.js';
import type { Said, State } from './pages.js';
import { builtSite, SITES, type SiteName } from './sites.js';
import type { Bench, FaultGroup, Visit } from '../faults/case.js';

/** In a paragraph, with children of its own, and empty: the last is the one that a reader may change. */
type Id = 'paragraph' | 'banner' | 'empty';

const wantedOf = (chosen: State): Record<Id, Said> => ({
  paragraph: spoken(START),
  banner: expected(START).banner,
  empty: spoken(chosen),
});

const LINKS = `embedInspector.read('main').links.map(({ href }) => href)`;

/** Whether a page says everything once: its tags what they have to, and no number stands outside of them. */
const expectOnce = async (visit: Visit, chosen = START): Promise<void> => {
  const wanted = wantedOf(chosen);
  expectSaid(await see<Id>(visit), wanted);
  const links = Object.values(wanted).flatMap((said) => said.links.map(({ href }) => href));
  expect(await visit.tab.evaluate(LINKS), 'every link of the page').to.deep.equal(links);
};

const openSite = async (bench: Bench, name: SiteName, headers?: Record<string, string>) => {
  const folder = builtSite(name);
  return open(bench, await readFile(`${folder}/index.html`, 'utf8'), folder, headers);
};

const isRegistered = ({ tab }: Visit) =>
  tab.evaluate<boolean>(`!!customElements.get('netsafe-helpline-banner')`);

const withoutScript = (name: SiteName) => async (bench: Bench) => {
  const visit = await openSite(bench, name, { 'content-security-policy': "script-src 'none'" });
  expect(await isRegistered(visit)).to.equal(false);
  await expectOnce(visit);
  return undefined;
};

/** Chooses, and reads. A page that its framework has not reached yet does nothing when it is pressed. */
const choose = async (visit: Visit, chosen: State, action: 'language' | 'service') => {
  const isChosen = `(() => {
    const tag = document.querySelector('#empty');
    const { language, service } = ${JSON.stringify(chosen)};
    return tag.closest('[lang]').lang === language &&
      (tag.getAttribute('service') ?? 'stop-it-now') === service;
  })()`;
  await until(visit, async () => {
    if (!(await visit.tab.evaluate<boolean>(isChosen))) await press(visit, action);
    await expectOnce(visit, chosen);
  }).catch((error: unknown) => {
    throw new Error(`after “${action}”: ${(error as Error).message}`);
  });
};

const withScript = (name: SiteName) => async (bench: Bench) => {
  const visit = await openSite(bench, name);
  await until(visit, async () => {
    expect(await isRegistered(visit)).to.equal(true);
    await expectOnce(visit);
  });
  if (SITES[name].hasChoice) {
    await choose(visit, { ...START, language: 'cy' }, 'language');
    await choose(visit, { ...START, language: 'cy', service: 'samaritans' }, 'service');
    await choose(visit, { ...START, language: 'cy' }, 'service');
    await choose(visit, START, 'language');
  }
  await expectSilence(visit, 'production');
  return undefined;
};

/** The pages by framework. */
export const SITE_PAGES: readonly FaultGroup[] = (Object.keys(SITES) as SiteName[]).map((name) => ({
  name,
  cases: [
    { name: 'before any script', run: withoutScript(name) },
    { name: 'with the script', run: withScript(name) },
  ],
}));
