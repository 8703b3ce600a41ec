// The example pages as plain files: whole, with and without the script.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { extractText, getDocumentProxy } from 'unpdf';
import { examplePages } from '../../scripts/build-pages.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { record } from '../../src/record/record.js';
import { describeEngines, open, type Visit } from '../harness/embed.js';
import { SecondEngine } from '../harness/second-engine.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = await examplePages();
const WIDE = { width: 1280, height: 800 };
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

    for (const [file, html] of Object.entries(files)) {
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

describeEngines(
  'an example page on paper',
  (engine) => {
    for (const file of ['get-help.html', 'get-help.cy.html'])
      it(`stands on four sheets of A4, with the number on the first: ${file}`, async () => {
        const { page } = await open(engine, files[file]!, { viewport: WIDE });
        await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
        const pdf = await page.pdf({ format: 'A4' });
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
        expect(text).to.have.length.within(1, 4);
        expect(text[0]).to.include(record.services['stop-it-now'].number);
      });
  },
  ['chromium'],
);
