import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { SerializedAXNode } from 'puppeteer-core';
import { record } from '../../src/record/record.js';
import {
  STYLESHEET,
  describeEngines,
  look,
  open,
  pageOf,
  script,
  settle,
} from '../harness/embed.js';
import { STANDS, TAGS, specimens } from '../harness/specimens.js';

// A reviewed snapshot for each component: what assistive technology is told. After a change that is meant, run the
// tests with UPDATE_TREES=1 and read the difference before committing it.
// The record alone holds numbers: a snapshot names whose it is.
const withoutNumbers = (told: string) =>
  Object.entries(record.services).reduce(
    (text, [id, { number, channels = [] }]) =>
      [number, ...channels.map((channel) => channel.number)].reduce<string>(
        (rest, each) => (each ? rest.replaceAll(`“${each}”`, `the number of ${id}`) : rest),
        text,
      ),
    told,
  );

const file = (tag: string) => new URL(`accessibility/${tag}.txt`, import.meta.url);

const lines = ({ role, name, level, children = [] }: SerializedAXNode, indent = ''): string[] => {
  const below: SerializedAXNode[] = [];
  for (const child of children) {
    // Chromium says each piece of a line once more; how a template cut a text into pieces nobody hears.
    if (child.role === 'InlineTextBox') continue;
    const last = below.at(-1);
    if (child.role === 'StaticText' && last?.role === 'StaticText')
      below[below.length - 1] = { ...last, name: `${last.name ?? ''}${child.name ?? ''}` };
    else below.push(child);
  }
  const facts = [role, ...(level ? [`level ${level}`] : []), ...(name ? [`“${name.trim()}”`] : [])];
  return [indent + facts.join(' '), ...below.flatMap((child) => lines(child, `${indent}  `))];
};

describeEngines(
  'what assistive technology is told',
  (engine) => {
    for (const tag of TAGS) {
      it(`of <${tag}>, is as it was reviewed, by children and by the record alike`, async () => {
        const mine = (await specimens('tag', 'empty')).filter((each) => each.tag === tag);
        expect(mine).to.have.length(2);
        const visit = await open(engine, pageOf(mine, STYLESHEET + script()));
        await settle(visit);
        const trees: string[] = [];
        for (const specimen of mine) {
          const told: string[] = [];
          // What stands inside a sentence is no box of its own, and is told of as part of what holds it.
          const place = `section.specimen[id="${specimen.id}"]`;
          for (const selector of [`${place} ${tag}`, place]) {
            const root = await visit.page.$(selector);
            const tree = await visit.page.accessibility.snapshot({
              root: root!,
              interestingOnly: false,
            });
            if (tree && !told.length) told.push(...lines(tree).slice(1));
          }
          // A component without words of its own says nothing when it is empty: its children alone are reviewed.
          if (!specimen.words) {
            expect(told.join(' ')).not.to.match(/StaticText|heading|link|image/);
            continue;
          }
          expect(told.length).to.be.above(STANDS.get(tag)!.isFramed ? 4 : 1);
          trees.push(
            told
              // The slot that holds the record’s words is told of as a group of no name.
              .filter((line) => !/^\s*(?:none|generic|Slot)$/.test(line))
              .map((line) => line.trim())
              .join('\n'),
          );
        }
        const [children, fallback = children] = trees.map(withoutNumbers);
        expect(children).to.be.a('string');
        expect(children).to.equal(fallback);
        if (process.env.UPDATE_TREES) await writeFile(file(tag), `${children}\n`);
        const reviewed = await readFile(file(tag), 'utf8').catch(
          () => 'Nobody has reviewed this yet: run with UPDATE_TREES=1, and read what it writes.',
        );
        expect(`${children}\n`).to.equal(reviewed);
      });
    }
  },
  ['chromium'],
);

describeEngines('a reader with a keyboard', (engine) => {
  it('reaches every link in the order of the words, and sees where they are', async () => {
    const written = await specimens('tag', 'empty');
    const visit = await open(engine, pageOf(written, STYLESHEET + script()));
    await settle(visit);
    const { page } = visit;
    const links = written.flatMap((specimen) => specimen.links);
    expect(links.length).to.be.above(8);
    const reached: string[] = [];
    // A reader opens what is closed.
    await look(visit);
    const isSummary = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.localName === 'summary';
      });
    for (const { href } of links) {
      do await page.keyboard.press('Tab');
      while (await isSummary());
      const focus = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(at!);
        return {
          href: at!.getAttribute('href'),
          outlineStyle,
          outlineWidth,
          outlineColor,
          boxShadow,
        };
      });
      reached.push(focus.href ?? '');
      expect(focus.outlineStyle, href).to.equal('solid');
      expect(parseFloat(focus.outlineWidth), href).to.be.at.least(2);
      expect(focus.boxShadow, `${href}: the second ring`).to.include('3px');
      expect(focus.boxShadow).to.not.include(focus.outlineColor);
    }
    expect(reached).to.deep.equal(links.map(({ href }) => href));
  });
});
