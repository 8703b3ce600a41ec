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

/** Whether the page has each number as often as its tags say it, wherever it stands. */
const expectNumbers = async ({ tab }: Visit, wanted: Record<Id, Said>): Promise<void> => {
  const hrefs = await tab.evaluate<string[]>(
    `[...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'))`,
  );
  const links = Object.values(wanted).flatMap((said) => said.links.map(({ href }) => href));
  expect(hrefs, 'every number of the page').to.deep.equal(
    links.filter((href) => href.startsWith('tel:')),
  );
};

/** Whether a page says everything once, after what its reader chose. */
const expectPage = async (visit: Visit, chosen: State): Promise<void> => {
  const wanted = wantedOf(chosen);
  expectSaid(await see<Id>(visit), wanted);
  await expectNumbers(visit, wanted);
};

const openSite = async (bench: Bench, name: SiteName, headers?: Record<string, string>) => {
  const folder = builtSite(name);
  return open(bench, await readFile(`${folder}/index.html`, 'utf8'), folder, headers);
};

const isRegistered = ({ tab }: Visit) =>
  tab.evaluate<boolean>(`!!customElements.get('netsafe-helpline-banner')`);

const openWithoutScript = async (bench: Bench, name: SiteName) => {
  const visit = await openSite(bench, name, { 'content-security-policy': "script-src 'none'" });
  expect(await isRegistered(visit)).to.equal(false);
  return visit;
};

const withoutScript = (name: SiteName) => async (bench: Bench) => {
  const visit = await openWithoutScript(bench, name);
  const { paragraph: _, ...seen } = await see<Id>(visit);
  const { paragraph, ...wanted } = wantedOf(START);
  expectSaid(seen, wanted);
  await expectNumbers(visit, { paragraph, ...wanted });
  return undefined;
};

const inParagraph = (name: SiteName) => async (bench: Bench) => {
  const visit = await openWithoutScript(bench, name);
  const { paragraph } = await see<Id>(visit);
  expectSaid(paragraph ? { paragraph } : {}, { paragraph: wantedOf(START).paragraph });
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
    await expectPage(visit, chosen);
  }).catch((error: unknown) => {
    throw new Error(`after “${action}”: ${(error as Error).message}`);
  });
};

const withScript = (name: SiteName) => async (bench: Bench) => {
  const visit = await openSite(bench, name);
  await until(visit, async () => {
    expect(await isRegistered(visit)).to.equal(true);
  });
  await until(visit, () => expectPage(visit, START));
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
    { name: 'before any script, in a paragraph of its own', run: inParagraph(name) },
    { name: 'with the script', run: withScript(name) },
  ],
}));
