// What a page goes through after it has come.
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { record } from '../../src/record/record.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { STYLESHEET, expectReadable, pageWith, script } from '../harness/embed-page.js';
import { specimens } from '../harness/specimens.js';
import {
  expectQuiet,
  look,
  openFault,
  settle,
  type Bench,
  type FaultCase,
  type FaultGroup,
  type PageFault,
  type Visit,
} from './case.js';
import { isKnown, strangers } from './numbers.js';
import type { Tab } from './tab.js';

const CYCLES = 3000;
const KEPT_BYTES = 500_000;

const openSettled = async (bench: Bench, fault: Partial<PageFault> = {}): Promise<Visit> => {
  const visit = await openFault(bench, { name: 'life', upgrades: true, ...fault });
  await settle(visit);
  return visit;
};

const openPlace = async (bench: Bench): Promise<Tab> => {
  const head = `<script src="/listener.js"></script>${STYLESHEET}${script()}`;
  const { origin } = await bench.serve({
    '/': { body: pageWith('<div id="place"></div>', head) },
  });
  const tab = await bench.tab();
  await tab.goto(`${origin}/`);
  await tab.equip();
  return tab;
};

/** Every component comes and goes, in every form, this often in all. */
const cycle = async (tab: Tab, times: number): Promise<void> => {
  const all = await specimens('data', 'tag', 'empty');
  for (const { html } of all) {
    const trial = { html, times: Math.ceil(times / all.length) };
    expect(await tab.evaluate(`faultTools.cycle(${JSON.stringify(trial)})`)).to.equal(0);
  }
};

interface Memory {
  nodes: number;
  bytes: number;
}

const memoryOf = async (page: Page): Promise<Memory> => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find((each) => each.name === name)!.value;
  const memory = { nodes: valueOf('Nodes'), bytes: valueOf('JSHeapUsedSize') };
  await session.detach();
  return memory;
};

const cycles: FaultCase = {
  name: `${CYCLES} times into the page and out of it`,
  takesLong: true,
  async run(bench) {
    const tab = await openPlace(bench);
    await cycle(tab, CYCLES);
    await expectQuiet({ tab });
    return undefined;
  },
};

const UNSEEN = 'its driver cannot count nodes or collect garbage';

const memory: FaultCase = {
  name: `${CYCLES} times into the page and out of it keep no node and no more than 0.5 MB`,
  cannot: { firefox: UNSEEN, webkit: UNSEEN },
  async run(bench) {
    const tab = await openPlace(bench);
    // What the first of each kind sets up stays for the next.
    await cycle(tab, 100);
    const before = await memoryOf(tab.page!);
    await cycle(tab, CYCLES);
    // What is known of fights with other scripts is forgotten after two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await cycle(tab, 100);
    const after = await memoryOf(tab.page!);
    const nodes = after.nodes - before.nodes;
    const bytes = after.bytes - before.bytes;
    expect(nodes, 'nodes kept').to.be.at.most(0);
    expect(bytes, 'bytes kept').to.be.at.most(KEPT_BYTES);
    return `${nodes} nodes, ${Math.round(bytes / 1000)} kB`;
  },
};

const THERE = { body: '<!doctype html><title>There</title><p>There</p>' };

const backForward: FaultCase = {
  name: 'away, and back',
  async run(bench) {
    const visit = await openSettled(bench, { routes: { '/there': THERE } });
    const { tab, server } = visit;
    await tab.evaluate(`(() => { globalThis.wasHere = true; })()`);
    await tab.goto(`${server.origin}/there`);
    await tab.back(`${server.origin}/`);
    await tab.equip();
    await settle(visit);
    expectReadable(await look(visit), visit.written);
    await expectQuiet(visit);
    const isSame = await tab.evaluate<boolean>('globalThis.wasHere === true');
    return isSame ? 'from the cache of whole pages' : 'this driver loads the page again';
  },
};

const printed: FaultCase = {
  name: 'printed: every number is text on paper',
  cannot: { webkit: 'its driver prints nothing' },
  async run(bench) {
    const visit = await openSettled(bench);
    const pdf = await visit.tab.page!.pdf();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    const paper = text.replace(/\s+/g, '');
    // Where nothing is of ours, the browser prints closed details closed.
    const open = visit.written.filter(
      ({ form, html }) => form !== 'plain' || !html.includes('<details'),
    );
    const numbers = open.flatMap(({ links }) =>
      links
        .filter(({ href }) => href.startsWith('tel:'))
        .map((link) => link.text.replace(/\s+/g, '')),
    );
    expect(numbers).to.not.be.empty;
    for (const number of new Set(numbers)) {
      const times = numbers.filter((each) => each === number).length;
      expect(paper.split(number).length - 1, `${number} on paper`).to.be.at.least(times);
    }
    return undefined;
  },
};

interface Shown {
  id: string;
  texts: string[];
  links: { text: string; href: string }[];
}

const expectSound = async ({ tab }: Visit, when: string) => {
  const shown = await tab.evaluate<Shown[]>('faultTools.shown()');
  let numbers = 0;
  for (const { id, texts, links } of shown) {
    expect(strangers(texts), `${id}, ${when}`).to.deep.equal([]);
    for (const { text, href } of links.filter(({ href }) => href.startsWith('tel:'))) {
      numbers++;
      expect(digitsOf(text), `${id}, ${when}`).to.equal(digitsOf(href));
      expect(isKnown(digitsOf(href)), `${id}, ${when}: ${href}`).to.equal(true);
    }
  }
  expect(numbers, `numbers ${when}`).to.be.above(0);
};

/** A value of the record for each attribute there is, and the language: whatever makes a component speak anew. */
const updates = [...Object.keys(record.services), ...Object.keys(record.messages), 'quiet', '3'];

const translated: FaultCase = {
  name: 'a translator rewrites and wraps every text, and then the component changes',
  async run(bench) {
    const visit = await openSettled(bench);
    for (const value of updates) {
      expect(await visit.tab.evaluate<number>('faultTools.translate()')).to.be.above(20);
      await expectSound(visit, 'translated');
      await visit.tab.evaluate(`faultTools.changeAll(${JSON.stringify(value)})`);
      await expectSound(visit, `translated, then ${value}`);
    }
    for (const language of ['cy', 'fr', 'en']) {
      await visit.tab.evaluate(`faultTools.speak(${JSON.stringify(language)})`);
      await expectSound(visit, `translated, then lang=${language}`);
    }
    await expectQuiet(visit);
    return undefined;
  },
};

export const group: FaultGroup = {
  name: 'life',
  cases: [cycles, memory, backForward, printed, translated],
};
