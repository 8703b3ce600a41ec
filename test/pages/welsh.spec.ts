// Under lang="cy" the library speaks Welsh, and nothing but Welsh: every component, with every choice that it offers.
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import type { NetsafeElement } from '../../src/base/element.js';
import * as library from '../../src/index.js';
import { record, type Language } from '../../src/record/record.js';
import { tags } from '../../src/server/tags.generated.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { wordsOf } from '../../src/server/words-of.js';
import { describeEngines, open, pageWith, script, STYLESHEET } from '../harness/embed.js';

type Component = new () => NetsafeElement;

interface Attribute {
  name: string;
  type?: { text: string };
}

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as { modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[] };
const declarations = modules.flatMap((each) => each.declarations);
const components = Object.entries(tags).map(([name, tag]) => ({
  tag,
  Component: (library as unknown as Record<string, Component>)[name]!,
  attributes: declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [],
}));

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}’]+/gu) ?? [];

/** Every text that the library speaks, in one language, wherever in the record it stands. */
const spokenIn = (language: Language): string[] => {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    const text = (value as Partial<Record<Language, unknown>>)[language];
    if (typeof text === 'string') found.push(text);
    for (const each of Object.values(value)) walk(each);
  };
  walk(record);
  return found;
};

const WELSH = new Set(spokenIn('cy').flatMap(wordsIn));
/** Words that the library speaks in English and never in Welsh. */
const ENGLISH = new Set(
  spokenIn('en')
    .flatMap(wordsIn)
    .filter((word) => !WELSH.has(word)),
);

// What only fits into a type by its name.
const CHOICES: Record<string, readonly string[]> = {
  ServiceId: Object.keys(record.services),
  MessageId: Object.keys(record.messages),
  RouteId: Object.keys(record.routes),
};

const valuesOf = ({ type }: Attribute): string[] => {
  const text = type?.text ?? '';
  return [
    ...[...text.matchAll(/'([^']+)'/g)].map(([, value]) => value!),
    ...Object.entries(CHOICES).flatMap(([name, values]) => (text.includes(name) ? values : [])),
  ];
};

const saidBy = (component: Component, choices: Record<string, string>, language: Language) => {
  const template = wordsOf(component, choices, language);
  return template
    ? collectResultSync(render(template))
        .replace(/<!--[^]*?-->|<\?>/g, '')
        .replace(/<[^>]*>/g, ' ')
    : '';
};

// The other language’s own name is no slip, and neither is a link’s address.
const englishIn = (text: string) =>
  wordsIn(text.replace(/\bEnglish\b|\S+\.(?:uk|org|com)\S*/g, ' ')).filter((word) =>
    ENGLISH.has(word),
  );

const numbersIn = (text: string) =>
  (text.match(/\+?\d[\d ]{1,}\d/g) ?? []).map((each) => digitsOf(each));

// The lines for Welsh speakers: a Welsh reader gets them beside the others. test/record/welsh.spec.ts says where.
const WELSH_LINES = Object.values(record.services).flatMap(({ channels = [] }) =>
  channels.filter(({ kind }) => kind === 'welsh'),
);
const withoutWelshLine = (text: string) =>
  WELSH_LINES.reduce(
    (left, { text: { cy }, number }) =>
      // Inside a sentence it begins with a small letter.
      left.replace(new RegExp(cy, 'gi'), '').replaceAll(number!, ''),
    text,
  );

it('knows which words are English', () => {
  expect(WELSH_LINES).to.have.length(1);
  expect(ENGLISH.size).to.be.greaterThan(150);
  expect(englishIn('Each image is a record of a child being abused.')).to.include('child');
  expect(englishIn('Mae pob delwedd yn gofnod o blentyn.')).to.deep.equal([]);
});

for (const { tag, Component, attributes } of components) {
  describe(`<${tag} lang="cy">`, () => {
    const choices = attributes.flatMap((attribute) =>
      valuesOf(attribute).map((value) => ({ [attribute.name]: value })),
    );
    for (const choice of [{}, ...choices]) {
      const [[name, value] = []] = Object.entries(choice);
      it(`says no English word, and the same numbers as in English${name ? `: ${name}="${value!}"` : ''}`, () => {
        const welsh = saidBy(Component, choice, 'cy');
        const english = saidBy(Component, choice, 'en');
        expect(englishIn(welsh)).to.deep.equal([]);
        expect(numbersIn(withoutWelshLine(welsh))).to.deep.equal(
          numbersIn(withoutWelshLine(english)),
        );
        expect(wordsIn(withoutWelshLine(welsh)).length > 0).to.equal(wordsIn(english).length > 0);
      });
    }
  });
}

describeEngines('a page in Welsh', (engine) => {
  it('gets no English word from any component, empty or with words of its own', async () => {
    const body = components
      .map(({ tag }) => `<${tag}></${tag}><${tag}><p>Geiriau’r dudalen.</p></${tag}>`)
      .join('\n');
    const { page } = await open(
      engine,
      pageWith(body, STYLESHEET + script(), 'lang="cy"').replace('A page of a force', 'Tudalen'),
    );
    await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
    const said = (await page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(Object.values(tags).join())})].map((each) => [each.localName, each.shadowRoot?.textContent ?? ''])`,
    )) as [string, string][];
    expect(said).to.have.length(components.length * 2);
    for (const [tag, text] of said) expect(englishIn(text), tag).to.deep.equal([]);
    expect(said.filter(([, text]) => text.trim()).length).to.be.greaterThan(components.length / 2);
  });

  it('keeps the languages of a bilingual page apart, and follows a change of one', async () => {
    const body = `<div id="one" lang="en"><netsafe-helpline-banner></netsafe-helpline-banner></div>
      <div id="two" lang="cy"><netsafe-helpline-banner></netsafe-helpline-banner></div>`;
    const { page } = await open(engine, pageWith(body, STYLESHEET + script()));
    const headings = () =>
      page.evaluate(
        `[...document.querySelectorAll('netsafe-helpline-banner')].map((each) => each.shadowRoot?.querySelector('h2')?.textContent)`,
      );
    const { en, cy } = record.services['stop-it-now'].prompt;
    await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
    expect(await headings()).to.deep.equal([en, cy]);
    await page.evaluate(`document.querySelector('#one').lang = 'cy'`);
    await page.waitForFunction(
      `document.querySelector('netsafe-helpline-banner').shadowRoot.querySelector('h2').textContent === ${JSON.stringify(cy)}`,
    );
    expect(await headings()).to.deep.equal([cy, cy]);
  });
});
