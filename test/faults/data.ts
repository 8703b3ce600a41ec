// What stands in attributes: whatever it is, no wrong number, nothing thrown, and nothing run.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fc } from '../harness/chance.js';
import { record } from '../../src/record/record.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { safeHref } from '../../src/page/safe-href.js';
import { STYLESHEET, pageWith, script } from '../harness/embed-page.js';
import { specimens, type Specimen, type WrittenLink } from '../harness/specimens.js';
import { expectQuiet, type Bench, type FaultCase, type FaultGroup } from './case.js';
import { isKnown, strangers } from './numbers.js';
import { PAYLOADS } from './payloads.js';
import type { Tab } from './tab.js';

// The same values in every run, unless others are asked for.
const SEED = Number(process.env.FAULTS_SEED ?? 20260101);

interface Attribute {
  name: string;
  type: { text: string };
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
};
const attributesOf = (tag: string): string[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));

const names = [
  ...Object.keys(record.services),
  ...Object.keys(record.messages),
  ...['quiet', 'normal', 'loud', 'true', 'false', ''],
];
const numbers = record.numbers.map(({ number }) => number);

/** Values as pages really hold them, and as nobody would write them. */
const anyValue = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...names),
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), '__proto__', 'prototype'),
  fc.double().map(String),
  fc.integer({ min: -9, max: 99 }).map(String),
  fc
    .constantFrom(...numbers)
    .chain((number) => fc.nat(number.length).map((end) => number.slice(0, end))),
  fc.tuple(fc.constantFrom(...names), fc.string()).map(([name, rest]) => name + rest),
  fc.json(),
  fc.constantFrom(
    '\u0000',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '   ',
    '\n',
    '${x}',
    '{{x}}',
    '<!--',
    ']]>',
  ),
);

const valuesFor = ({ isWhole }: Bench): string[] =>
  fc.sample(anyValue, { numRuns: isWhole ? 1000 : 100, seed: SEED });

interface Trial {
  name?: string;
  texts: string[];
  links: WrittenLink[];
  with: string;
}

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

const expectTrue = ({ texts, links, with: value }: Trial, what: string, isSilent: boolean) => {
  const told = `${what}=${JSON.stringify(value)}`;
  expect(strangers(texts), `${told}: numbers that are none of the record`).to.deep.equal([]);
  if (!isSilent) expect(links, `${told}: a way to help`).to.not.be.empty;
  for (const { text, href } of links) {
    // What is no address of the record is the attribute's own, as far as it is safe.
    if (!/^(?:(?:tel|https|sms|mailto):|#)/.test(href))
      expect(href, told).to.equal(safeHref(value));
    if (!href.startsWith('tel:')) continue;
    expect(digitsOf(text), told).to.equal(digitsOf(href));
    expect(isKnown(digitsOf(href)), `${told}: ${href}`).to.equal(true);
  }
};

/** One value after the other on the same element, and the same on its data-element. */
const tryAttribute = async (
  tab: Tab,
  specimen: Specimen,
  name: string,
  values: readonly string[],
): Promise<number> => {
  const trial = { html: specimen.html, attribute: name, values };
  const told = await tab.evaluate<Trial[]>(`faultTools.trial(${JSON.stringify(trial)})`);
  expect(told).to.not.be.empty;
  // Where a page says that it has its own exit, ours says nothing.
  const isSilent = specimen.links.length === 0 || name === 'page-has-exit';
  for (const each of told) expectTrue(each, `${specimen.tag} ${specimen.form} ${name}`, isSilent);
  return values.length;
};

const generated: FaultCase = {
  name: 'generated values of every attribute',
  takesLong: true,
  async run(bench) {
    const tab = await openPlace(bench);
    let tried = 0;
    for (const specimen of await specimens('tag', 'empty'))
      for (const name of [...attributesOf(specimen.tag), 'lang'])
        tried += await tryAttribute(tab, specimen, name, valuesFor(bench));
    await expectQuiet({ tab });
    return `${tried} values, seed ${SEED}`;
  },
};

/** A data-element's attributes are read once, when it becomes a tag: each value has a data-element of its own. */
const generatedDataElements: FaultCase = {
  name: 'generated values of what a data-element says it is',
  takesLong: true,
  async run(bench) {
    const tab = await openPlace(bench);
    const values = valuesFor(bench);
    for (const specimen of await specimens('data')) {
      const trial = { html: specimen.html, attribute: 'data-netsafe', values };
      const told = await tab.evaluate<Trial[]>(
        `faultTools.trialDataElements(${JSON.stringify(trial)})`,
      );
      for (const each of told) {
        expectTrue(each, `${specimen.id} data-netsafe`, specimen.links.length === 0);
        expect(each.links.map(({ href }) => href)).to.include.members(
          specimen.links.map(({ href }) => href),
        );
      }
    }
    await expectQuiet({ tab });
    return undefined;
  },
};

interface Pressed {
  pressed: number;
  dangerous: string[];
  opened: string[];
  ran: string[];
}

// Attributes of HTML that lead somewhere elsewhere.
const OF_OTHERS = ['href', 'cite', 'src', 'title'];
const PRESSED = { tag: 'a tag', empty: 'an empty tag', data: 'a data-element' };

const payloads = (form: keyof typeof PRESSED, prefix: string): FaultCase => ({
  name: `addresses and markup in every attribute of ${PRESSED[form]}, pressed`,
  // Each value has an element of its own.
  ...(form === 'data' && { takesLong: true }),
  async run(bench) {
    const tab = await openPlace(bench);
    let turn = 0;
    for (const { html, tag } of await specimens(form))
      for (const name of [...attributesOf(tag).map((each) => prefix + each), ...OF_OTHERS]) {
        const values = bench.some(PAYLOADS, turn++);
        const trial = { html, attribute: name, values, isEachNew: form === 'data' };
        const { pressed, dangerous, opened, ran } = await tab.evaluate<Pressed>(
          `faultTools.press(${JSON.stringify(trial)})`,
        );
        expect(pressed, `${tag} ${name}: presses`).to.be.at.least(values.length);
        expect({ dangerous, opened, ran }, `${tag} ${name}`).to.deep.equal({
          dangerous: [],
          opened: [],
          ran: [],
        });
      }
    await expectQuiet({ tab });
    return `${bench.some(PAYLOADS).length} in each`;
  },
});

/** So that the silence above means something. */
const heard: FaultCase = {
  name: 'what does run is heard',
  async run(bench) {
    const tab = await openPlace(bench);
    const html = `<div><a href="#">a</a></div>`;
    const ran = await tab.evaluate<Pressed>(
      `(() => { const trial = ${JSON.stringify({ html, attribute: 'title', values: ['x'] })};
        addEventListener('click', () => { const link = document.querySelector('#place a');
          link.href = ${JSON.stringify(PAYLOADS[0])}; }, { once: true, capture: true });
        return faultTools.press(trial); })()`,
    );
    expect(ran.dangerous.length + ran.ran.length, 'a script that ran').to.be.above(0);
    return undefined;
  },
};

export const group: FaultGroup = {
  name: 'data',
  cases: [
    generated,
    generatedDataElements,
    payloads('tag', ''),
    payloads('empty', ''),
    payloads('data', 'data-'),
    heard,
  ],
};
