// What the pages of examples/ are put through in a browser: a reader reads them, then their state changes.
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { builtPage, MODES, serverPage, type Mode } from './project.js';
import { FRAMEWORKS, type Framework } from './source.js';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import { record, type Language, type ServiceId } from '../../src/record/record.js';
import { digitsOf, telHref } from '../../src/numbers/phone.js';
import { toHtml } from '../../src/tools/release/to-html.node.js';
import {
  expectQuiet,
  look,
  settle,
  type Bench,
  type FaultCase,
  type FaultGroup,
  type Visit,
} from '../faults/case.js';
import {
  expectReadable,
  expectStyled,
  type Reading,
  type Snapshot,
} from '../harness/embed-page.js';
import { specimens, squeeze, type Specimen } from '../harness/specimens.js';
import { words } from '../../examples/words.js';

const SHIPPED = record.services['stop-it-now'].number!;
/** What the page's own record makes of it: examples/tonight.ts. */
const CHANGED = '01632 960 999';
const LISTENER = '<script src="/listener.js"></script>';

/** What a page's reader has chosen so far. */
export interface State {
  /** The language of the page, and that of its own words: without a framework those stay. */
  language: Language;
  ownLanguage: Language;
  service: ServiceId;
  ways: number;
  hasMarks: boolean;
  number: string;
}

export const START: State = {
  language: 'en',
  ownLanguage: 'en',
  service: 'stop-it-now',
  ways: 1,
  hasMarks: true,
  number: SHIPPED,
};

/** One of our tags, as its reader and its page meet it. */
export type Seen = Reading & {
  attributes: Record<string, string>;
  items: number;
  marks: boolean[];
};

type Id = 'banner' | 'notice' | 'quotation' | 'card' | 'empty';

const linksTo = (number: string) => [{ text: number, href: telHref(number) }];

/** The words and links of one of our tags. */
export interface Said {
  words: string;
  links: { text: string; href: string }[];
}

/** What the empty banner says, from the record, with the number as it is now. */
export const spoken = ({ language, service, number }: State): Said => {
  const html = toHtml(helplineBannerContent({ language, service, level: 3 }));
  const now = html.replaceAll(SHIPPED, number).replaceAll(telHref(SHIPPED), telHref(number));
  const tree = fromHtml(now, { fragment: true });
  return {
    words: squeeze(toText(tree)),
    links: selectAll('a[href]', tree).map((link) => ({
      text: toText(link),
      href: String(link.properties.href),
    })),
  };
};

/** What each tag has to say. */
export const expected = (state: State): Record<Id, Said> => {
  const { ownLanguage, ways, number } = state;
  const said = words[ownLanguage];
  const call = `${said.call}${number}.`;
  return {
    banner: {
      words: squeeze([said.heading, call, ...said.ways.slice(0, ways)].join('')),
      links: linksTo(number),
    },
    notice: { words: squeeze(said.warning + said.law + call), links: linksTo(number) },
    quotation: { words: squeeze(`${said.quotation}${said.speaker},${said.role}`), links: [] },
    card: {
      words: squeeze(said.release + said.summary),
      links: [{ text: said.release, href: '#banner' }],
    },
    empty: spoken(state),
  };
};

const SEE = `Object.fromEntries([...document.querySelectorAll('#help [id]')]
  .filter(({ localName }) => localName.startsWith('netsafe-'))
  .map((element) => [element.id, {
    ...embedInspector.read('#' + element.id),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    items: element.querySelectorAll('li').length,
    marks: [...element.querySelectorAll('blockquote p')].map(
      (words) => getComputedStyle(words, '::before').content !== 'none',
    ),
  }]))`;

export const see = <Of extends string = Id>({ tab }: Visit) =>
  tab.evaluate<Partial<Record<Of, Seen>>>(SEE);

/** Whether the tags, in their order, say what they have to, and each number is the one that is dialled. */
export const expectSaid = <Of extends string>(
  seen: Partial<Record<Of, Seen>>,
  wanted: Record<Of, Said>,
): void => {
  const ids = Object.keys(wanted) as Of[];
  expect(Object.keys(seen)).to.deep.equal(ids);
  for (const id of ids) {
    const { words: read, links } = seen[id]!;
    expect(read, id).to.equal(wanted[id].words);
    expect(
      links.map(({ text, href }) => ({ text, href })),
      id,
    ).to.deep.equal(wanted[id].links);
    for (const { text, href, canBeSeen, canBePressed } of links) {
      expect({ text, canBeSeen, canBePressed }, id).to.deep.equal({
        text,
        canBeSeen: true,
        canBePressed: true,
      });
      if (href.startsWith('tel:')) expect(digitsOf(text), id).to.equal(digitsOf(href));
    }
  }
};

const expectState = (seen: Partial<Record<Id, Seen>>, state: State): void => {
  expectSaid(seen, expected(state));
  const { banner, quotation, card } = seen as Record<Id, Seen>;
  expect(banner.items, 'ways in the banner').to.equal(state.ways);
  // An attribute may also be left out where it says what is so without it.
  expect(banner.attributes.loudness ?? 'normal').to.equal(state.ways > 1 ? 'loud' : 'normal');
  expect(quotation.marks, 'marks around the quotation').to.deep.equal([state.hasMarks]);
  expect(card.attributes.class).to.equal('from-the-force');
};

const LIMIT_MS = 5000;

/** Waits, a frame at a time, until the page is as it should be; else says how it is. */
export const until = async (visit: Visit, check: () => Promise<void>): Promise<void> => {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await visit.tab.evaluate('embedInspector.frames()');
    }
  }
};

export const press = ({ tab }: Visit, action: string) =>
  tab.evaluate(`(document.querySelector('[data-do="${action}"]').click(), true)`);

/** Goes through what a page's reader may do, and reads it after every step. */
const walk = async (visit: Visit, isPlain: boolean): Promise<void> => {
  let state = START;
  const expectNow = (what: string) =>
    until(visit, async () => expectState(await see(visit), state)).catch((error: unknown) => {
      throw new Error(`after “${what}”: ${(error as Error).message}`);
    });
  const change = async (action: string, next: Partial<State>) => {
    state = { ...state, ...next };
    await press(visit, action);
    await expectNow(action);
  };
  const own = (ownLanguage: Language) => (isPlain ? {} : { ownLanguage });

  await expectNow('nothing');
  await change('more', { ways: 2 });
  await change('language', { language: 'cy', ...own('cy') });
  await change('service', { service: 'samaritans' });
  await change('marks', { hasMarks: false });
  await change('service', { service: 'stop-it-now' });
  // A component now corrects words that the framework wrote, and the framework goes on writing them.
  if (!isPlain) await change('number', { number: CHANGED });
  await change('language', { language: 'en', ...own('en') });
  await change('more', { ways: 3 });
  await change('fewer', { ways: 2 });
  await change('marks', { hasMarks: true });
  await press(visit, 'shown');
  await until(visit, async () => {
    const left = `document.querySelectorAll('#help [id^=netsafe], #help h2, #help li, #help a').length`;
    expect(await visit.tab.evaluate(left), 'what is left when it is taken out').to.equal(0);
    expect(await see(visit)).to.deep.equal({});
  });
  await change('shown', {});
  await change('fewer', { ways: 1 });
};

export const open = async (
  bench: Bench,
  html: string,
  folder: string,
  headers?: Record<string, string>,
): Promise<Visit> => {
  const body = html.replace('<head>', `<head>${LISTENER}`);
  if (body === html) throw new Error('The page has no head to listen from.');
  const server = await bench.serve({ '/': { body, ...(headers && { headers }) } }, folder);
  const tab = await bench.tab();
  await tab.goto(`${server.origin}/`);
  await tab.equip();
  return { engine: bench.engine, bench, tab, server, written: await specimens('tag', 'empty') };
};

/** Every component of the manifest, upgraded, with every word and link. */
const expectEvery = async (visit: Visit): Promise<void> => {
  await settle(visit);
  const views = await look(visit);
  expectReadable(views, visit.written);
  expectStyled(views);
  for (const { id, frame } of views) expect(frame.isUpgraded, id).to.equal(true);
};

/** Nothing is said on the console, but that Lit is there for its developers. */
export const expectSilence = (visit: Visit, mode: Mode): Promise<void> =>
  expectQuiet(visit, { warns: mode === 'development' ? [/^Lit is in dev mode/] : [] });

const inBrowser =
  (folder: string, mode: Mode, file = 'index.html', isPlain = false) =>
  async (bench: Bench): Promise<undefined> => {
    const visit = await open(bench, await readFile(`${folder}/${file}`, 'utf8'), folder);
    await expectEvery(visit);
    await walk(visit, isPlain);
    await expectSilence(visit, mode);
  };

/** The words of an empty tag, which its server wrote into it. */
const asFilled = async (written: readonly Specimen[]): Promise<Specimen[]> => {
  const tags = await specimens('tag');
  return written.map((each) => {
    const { words: said, links } = tags.find(({ tag }) => tag === each.tag)!;
    return each.form === 'empty' && each.words !== '' ? { ...each, words: said, links } : each;
  });
};

const snapshot = ({ tab }: Visit) => tab.evaluate<Snapshot[]>('embedInspector.snapshot()');
const places = ({ tab }: Visit) =>
  tab.evaluate<number[][]>(`[...document.querySelectorAll('#help *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y + scrollY, width, height].map(Math.round);
  })`);

const withoutScript =
  (mode: Mode) =>
  async (bench: Bench): Promise<undefined> => {
    const visit = await open(bench, await serverPage(mode), builtPage('react', mode), {
      'content-security-policy': "script-src 'none'",
    });
    expect(await visit.tab.evaluate(`!!customElements.get('netsafe-quote-block')`)).to.equal(false);
    const views = await look(visit);
    expectReadable(views, await asFilled(visit.written));
    expectStyled(views);
    expectSaid(await see(visit), expected(START));
  };

const hydrated =
  (mode: Mode) =>
  async (bench: Bench): Promise<undefined> => {
    const html = await serverPage(mode);
    const folder = builtPage('react', mode);
    const before = await open(bench, html, folder, {
      'content-security-policy': "script-src 'none'",
    });
    const [shown, put] = [await snapshot(before), await places(before)];
    const visit = await open(bench, html, folder);
    await settle(visit);
    expect(shown).to.not.be.empty;
    expect(await places(visit), 'where everything stands').to.deep.equal(put);
    const changed = (await snapshot(visit)).filter(
      (each, index) => JSON.stringify(each.box) !== JSON.stringify(shown[index]?.box),
    );
    expect(
      changed.map(({ name }) => name),
      'what moved',
    ).to.deep.equal([]);
    expectReadable(await look(visit), await asFilled(visit.written));
    await walk(visit, false);
    await expectSilence(visit, mode);
  };

const casesOf = (framework: Framework): FaultCase[] =>
  MODES.flatMap((mode) => [
    { name: `in the browser, ${mode}`, run: inBrowser(builtPage(framework, mode), mode) },
    ...(framework === 'react'
      ? [
          { name: `from a server, before any script, ${mode}`, run: withoutScript(mode) },
          { name: `from a server, hydrated, ${mode}`, run: hydrated(mode) },
        ]
      : []),
  ]);

const PLAIN = builtPage('plain', 'production');

/** The pages by framework. */
export const PAGES: readonly FaultGroup[] = [
  ...FRAMEWORKS.map((name) => ({ name, cases: casesOf(name) })),
  {
    name: 'plain',
    cases: [
      { name: 'the one script', run: inBrowser(PLAIN, 'production', 'index.html', true) },
      {
        name: 'modules, by an import map',
        run: inBrowser(PLAIN, 'production', 'modules.html', true),
      },
    ],
  },
];
