// What a page's own style does to everything in it.
import { expect } from 'chai';
import { contrast, readColour } from '../../src/tools/theme/colour.js';
import { STYLESHEET, type View } from '../harness/embed-page.js';
import { onPage, type FaultCase, type FaultGroup, type PageFault, type Visit } from './case.js';

const BODY_PX = 16;
const NUMBER_PX = 20;
const RATIO = 4.5;

const style = (name: string, css: string, fault: Partial<PageFault> = {}): FaultCase =>
  onPage({ name, host: `<style>${css}</style>`, upgrades: true, ...fault });

interface Colours {
  id: string;
  text: string;
  colour: string;
  background: string;
}

/** Everything in a frame of ours can be read on that frame. */
const expectContrast = async ({ tab }: Visit) => {
  const all = await tab.evaluate<Colours[]>('faultTools.colours()');
  expect(all).to.have.length.above(20);
  for (const { id, text, colour, background } of all) {
    const ratio = contrast(readColour(colour), readColour(background));
    expect(ratio, `${id}: ${text}: ${colour} on ${background}`).to.be.at.least(RATIO);
  }
};

const expectSizes = async (_: Visit, views: View[]) => {
  // What stands in a sentence is as large as the sentence.
  const framed = views.filter(
    ({ id, frame }) => !id.endsWith('plain') && frame.display !== 'inline',
  );
  for (const { id, frame, links } of framed) {
    expect(frame.fontSize, `${id}: size of words`).to.be.at.least(BODY_PX);
    for (const { href, fontSize } of links
      .filter(({ href }) => href.startsWith('tel:'))
      .slice(0, 1))
      expect(fontSize, `${id}: ${href}`).to.be.at.least(NUMBER_PX);
  }
};

/** The digits of a number stand in the order in which they are dialled. */
const expectOrder = async ({ tab }: Visit) => {
  const numbers = await tab.evaluate<{ id: string; text: string; shown: string }[]>(
    'faultTools.shownNumbers()',
  );
  expect(numbers).to.have.length.above(4);
  for (const { id, text, shown } of numbers) expect(shown, id).to.equal(text);
};

// What stands in the page without us is the page's.
const OURS = ['data', 'tag', 'empty'] as const;

interface Hidden {
  id: string;
  text: string;
  why: string;
}

/** All words can be seen, and each number pressed and copied, whatever the page has its own words do. */
const expectInTheOpen = async ({ tab }: Visit) => {
  const { seen, hidden } = await tab.evaluate<{ seen: number; hidden: Hidden[] }>(
    'faultTools.hiddenWords()',
  );
  expect(seen).to.be.above(100);
  expect(hidden).to.deep.equal([]);
};

export const group: FaultGroup = {
  name: 'host style',
  cases: [
    {
      ...style('* { all: unset }', '* { all: unset }', { also: expectContrast }),
      inEachEngine: true,
    },
    style('*:empty { display: none }', '*:empty { display: none }'),
    style(':not(:defined) { visibility: hidden }', ':not(:defined) { visibility: hidden }'),
    style(
      'p, a { color: … !important }',
      'p, a, h2, li, strong, small { color: #c0c0c0 !important; background: #d0d0d0 !important }',
      { also: expectContrast },
    ),
    style('a root of 62.5%', ':root { font-size: 62.5% } body { font-size: 1.6rem }', {
      also: expectSizes,
    }),
    style(
      'numbers that are pressed on phones alone',
      '@media (min-width: 1px) { a[href^="tel:"] { pointer-events: none; visibility: hidden; cursor: default } }',
      { also: expectInTheOpen, forms: OURS },
    ),
    style(
      'headings filled by a gradient',
      `h2, h3, p, a { background: linear-gradient(90deg, red, blue); -webkit-background-clip: text;
        -webkit-text-fill-color: transparent; -webkit-text-stroke: 4px #fff; text-shadow: 0 0 9px #000 }`,
      { also: expectInTheOpen, forms: OURS },
    ),
    style(
      'pictures in place of words',
      'section > * :is(h2, h3, p, a, li) { text-indent: -9999px; white-space: nowrap; font-size: 0 }',
      { also: expectInTheOpen, forms: OURS },
    ),
    style(
      'a scroll animation whose script is late',
      'section > * :is(h2, h3, p, a, li, div) { opacity: 0; visibility: hidden; transform: translateY(40px) scale(0) }',
      { also: expectInTheOpen, forms: OURS },
    ),
    style(
      'words that nobody is to copy',
      `body { -webkit-text-security: disc; -webkit-text-fill-color: transparent }
        * { user-select: none; -webkit-user-select: none }`,
      { also: expectInTheOpen, forms: OURS },
    ),
    style(
      'two lines of each teaser',
      `p, li { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden }
        a { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }`,
      { also: expectInTheOpen, forms: OURS },
    ),
    style(
      ':not(:defined) { opacity: 0 }, and no script',
      ':not(:defined) { opacity: 0; visibility: hidden }',
      { also: expectInTheOpen, upgrades: false, ours: STYLESHEET, forms: ['tag'] },
    ),
    style('right to left', '', { root: 'lang="en" dir="rtl"', also: expectOrder }),
  ],
};
