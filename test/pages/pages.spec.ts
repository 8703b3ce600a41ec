// The example pages as plain files: whole, with and without the script.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { PDFOptions } from 'puppeteer-core';
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { examplePages } from '../../scripts/build-pages.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { record } from '../../src/record/record.js';
import { describeEngines, open, type Visit } from '../harness/embed.js';
import { SecondEngine } from '../harness/second-engine.js';
import { some } from '../harness/some.js';
import { squeeze } from '../harness/specimens.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = await examplePages();
const WIDE = { width: 1280, height: 800 };
// Where a side ends is chance: A4, Letter, and some that nobody has.
const PAPERS = process.env.NIGHTLY
  ? ['297mm', '279mm', '260mm', '240mm', '220mm', '200mm']
  : ['297mm', '240mm'];
const known = new Set(record.numbers.map(({ number }) => digitsOf(number)));

interface Outline {
  lang: string;
  title: string;
  headings: number[];
  landmarks: string[];
  undefined: string[];
  words: string;
  links: [text: string, href: string][];
}

// As text, so that no build puts helpers of its own into what the page is given.
const OUTLINE = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: seen('h1,h2,h3,h4,h5,h6').map(({ localName }) => Number(localName[1])),
    landmarks: ['header', 'main', 'footer'].filter((name) => document.querySelector(name)),
    undefined: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
    words: document.body.innerText.replace(/\\s+/g, ' ').trim(),
    links: [...document.querySelectorAll("a[href^='tel:']")].map((link) => [link.textContent, link.getAttribute('href')]),
  };
})()`;

it('finds pages in both languages', () => {
  const names = Object.keys(files);
  expect(names.length).to.be.at.least(4);
  expect(names.filter((name) => name.endsWith('.cy.html')).length * 2).to.equal(names.length);
});

describeEngines('an example page', (engine) => {
  for (const [file, html] of Object.entries(files)) {
    it(`is sound as a whole, with the script and without: ${file}`, async () => {
      const blocked = { 'content-security-policy': "script-src 'none'" };
      const plain = await open(engine, html, { headers: blocked, viewport: WIDE });
      const before = (await plain.page.evaluate(OUTLINE)) as Outline;
      const visit = await open(engine, html, { viewport: WIDE });
      const { page, heard } = visit;
      await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
      await page.evaluate(AXE);
      const outline = (await page.evaluate(OUTLINE)) as Outline;
      expect(outline.lang).to.equal(file.endsWith('.cy.html') ? 'cy' : 'en');
      expect(outline.title).not.to.equal('');
      expect(outline.undefined).to.deep.equal([]);
      expect(before.words, 'what is read without the script').to.equal(outline.words);
      expect(outline.headings.filter((level) => level === 1)).to.have.length(1);
      expect(outline.headings[0]).to.equal(1);
      for (const [index, level] of outline.headings.entries())
        if (index)
          expect(level, `heading ${index + 1}`).to.be.at.most(outline.headings[index - 1]! + 1);
      expect(outline.landmarks).to.include('main');
      expect(outline.links).not.to.be.empty;
      for (const [text, href] of outline.links) {
        expect(digitsOf(text)).to.equal(digitsOf(href));
        expect(known.has(digitsOf(href)), href).to.equal(true);
      }
      const { violations } = (await page.evaluate(
        `axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'] })`,
      )) as AxeResults;
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
      ).to.deep.equal([]);
      expect(heard.problems()).to.deep.equal([]);
      expect(heard.warnings).to.deep.equal([]);
    });
  }
});

const FAULTY = `<!doctype html><html lang="en"><head><title>A page with faults</title></head>
<body><main><h1>A page with faults</h1><img src="/favicon.ico"><p><a href="/"></a></p></main></body></html>`;

describeEngines(
  'an example page, by a second engine of rules',
  (engine) => {
    const second = new SecondEngine('pages');
    const ask = async ({ page }: Visit, asked = second) => {
      for (const script of SecondEngine.scripts) await page.evaluate(script);
      return asked.ask((expression) => page.evaluate(expression));
    };

    it('has its faults found', async () => {
      const found = await ask(await open(engine, FAULTY), new SecondEngine('pages'));
      const rules = found.map((each) => each.split(/:| \(/)[0]);
      expect(rules).to.include.members(['img_alt_valid', 'a_text_purpose']);
    });

    for (const [file, html] of some(Object.entries(files), 2)) {
      it(`has nothing against it but what we hold to be false, with the script: ${file}`, async () => {
        const visit = await open(engine, html, { viewport: WIDE });
        await visit.page.waitForFunction(`!document.querySelector(':not(:defined)')`);
        expect(await ask(visit)).to.deep.equal([]);
      });
      it(`has nothing against it but what we hold to be false, without the script: ${file}`, async () => {
        const visit = await open(engine, html.replace(/<script\b[^]*?<\/script>/g, ''), {
          viewport: WIDE,
        });
        expect(await visit.page.evaluate(`customElements.get('netsafe-quick-exit')`)).to.equal(
          undefined,
        );
        expect(await ask(visit)).to.deep.equal([]);
      });
    }

    if (process.env.NIGHTLY)
      it('is held to be wrong in nothing that it no longer says', () => {
        expect(second.unused()).to.deep.equal([]);
      });
  },
  ['chromium'],
);

const A4_POINTS = 842;

const wordsIn = (items: StructuredTextItem[]) => squeeze(items.map(({ str }) => str).join(''));

/** The last line of each column: what has no words below it. */
function lastLines(items: StructuredTextItem[]): string[] {
  const written = items.filter(({ str }) => str.trim() !== '');
  const last = written.filter(
    ({ x, y, width }) =>
      !written.some((other) => other.y < y - 2 && other.x < x + width && x < other.x + other.width),
  );
  return last.map(({ y, x }) =>
    wordsIn(written.filter((other) => Math.abs(other.y - y) <= 2 && other.x >= x)),
  );
}

const isEndOf = (headings: string[], line: string) =>
  headings.some((heading) => heading.endsWith(line));

describeEngines(
  'an example page on paper',
  (engine) => {
    /** The words of each side, of each heading, and of each answer and number, without the spaces between. */
    const print = async (html: string, sizes: PDFOptions[] = [{ preferCSSPageSize: true }]) => {
      const { page } = await open(engine, html, { viewport: WIDE });
      await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
      const wordsOf = async (selector: string) =>
        (
          (await page.evaluate(
            `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ textContent }) => textContent)`,
          )) as string[]
        ).map(squeeze);
      const headings = await wordsOf('h1, h2, h3, h4, summary');
      const answers = await wordsOf('netsafe-help-routes :is(summary, a[href^="tel:"])');
      const sides: StructuredTextItem[][] = [];
      for (const size of sizes) {
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(size)));
        sides.push(...(await extractTextItems(pdf)).items);
      }
      return { sides, headings, answers };
    };

    for (const file of ['get-help.html', 'get-help.cy.html'])
      it(`says on one sheet of two sides whom to turn to, the number at its top: ${file}`, async () => {
        const { sides, answers } = await print(files[file]!);
        expect(sides).to.have.length(2);
        const number = squeeze(record.services['stop-it-now'].number!);
        const top = sides[0]!.filter(({ y }) => y > (A4_POINTS * 3) / 4);
        expect(wordsIn(top)).to.include(number);
        expect(answers.length).to.be.at.least(20);
        const all = sides.map(wordsIn).join('');
        const missing = answers.filter((each) => !all.includes(each));
        expect(missing, 'what is folded or lost').to.deep.equal([]);
      });

    for (const [file, html] of some(Object.entries(files), 2))
      it(`leaves no heading alone at the end of a side: ${file}`, async () => {
        const { sides, headings } = await print(
          html,
          PAPERS.map((height) => ({ width: '210mm', height })),
        );
        expect(headings).not.to.be.empty;
        expect(sides.length).to.be.at.least(2 * PAPERS.length);
        const stranded = sides.flatMap(lastLines).filter((line) => isEndOf(headings, line));
        expect(stranded).to.deep.equal([]);
      });
  },
  ['chromium'],
);
