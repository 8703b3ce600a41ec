import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import sanitizeHtml from 'sanitize-html';
import {
  STYLESHEET,
  describeEngines,
  expectReadable,
  look,
  open,
  pageOf,
  script,
  settle,
  styled,
  type Visit,
} from '../harness/embed.js';
import { specimens, type Specimen } from '../harness/specimens.js';

const DOMPURIFY = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('dompurify')), 'purify.min.js'),
  'utf8',
);

const CONFIGURATION = readFileSync(
  new URL('../../docs/cms/dompurify.config.js', import.meta.url),
  'utf8',
).replace('export const netsafeForDOMPurify', 'globalThis.netsafeForDOMPurify');

interface Purifier {
  sanitize(html: string, options?: object): string;
}

const frameOf = (html: string) => /^<[^>]+>/.exec(html)?.[0];
const blank = (all: readonly Specimen[]) => all.map((each) => ({ ...each, html: '' }));

/** Writes each specimen into its place, as DOMPurify leaves it. */
const putPurified = async (
  { page }: Visit,
  all: readonly Specimen[],
  isConfigured = false,
): Promise<string[]> => {
  await page.evaluate(DOMPURIFY);
  if (isConfigured) await page.evaluate(`{ ${CONFIGURATION} }`);
  const written: string[] = [];
  for (const { id, html } of all) {
    written.push(
      await page.evaluate(
        (id, html) => {
          const { DOMPurify, netsafeForDOMPurify = {} } = globalThis as unknown as {
            DOMPurify: Purifier;
            netsafeForDOMPurify?: object;
          };
          const clean = DOMPurify.sanitize(html, netsafeForDOMPurify);
          embedInspector.put(`#${id}`, clean);
          return clean;
        },
        id,
        html,
      ),
    );
  }
  await page.evaluate(() => embedInspector.frames());
  return written;
};

describeEngines('a page whose CMS cleans what an editor pastes', (engine) => {
  it('keeps every word, number and link through DOMPurify', async () => {
    const pasted = await specimens('plain', 'data', 'tag');
    const visit = await open(engine, pageOf(blank(pasted), STYLESHEET + script()));
    await styled(visit);
    const clean = await putPurified(visit, pasted);
    // It takes the tags away and keeps the data-elements: else this tests nothing.
    expect(clean.filter((html) => html.includes('<netsafe-'))).to.be.empty;
    expect(clean.filter((html) => html.includes('data-netsafe'))).to.have.length(pasted.length / 3);
    expectReadable(await look(visit), pasted);
    expect(visit.heard.problems()).to.be.empty;
  });

  it('keeps our tags through DOMPurify too, where it has our configuration', async () => {
    const pasted = await specimens('data', 'tag', 'empty');
    const visit = await open(engine, pageOf(blank(pasted), STYLESHEET + script()));
    await styled(visit);
    const clean = await putPurified(visit, pasted, true);
    expect(clean.map(frameOf)).to.deep.equal(pasted.map(({ html }) => frameOf(html)));
    await settle(visit);
    const views = await look(visit);
    expectReadable(views, pasted);
    expect(views.map(({ frame }) => frame.isUpgraded)).to.deep.equal(pasted.map(() => true));
    expect(visit.heard.problems()).to.be.empty;
  });

  it('keeps every word, number and link through sanitize-html', async () => {
    const pasted = await specimens('plain', 'data', 'tag');
    const cleaned = pasted.map((each) => ({ ...each, html: sanitizeHtml(each.html) }));
    expect(cleaned.filter(({ html }) => /<netsafe-|data-netsafe/.test(html))).to.be.empty;
    const visit = await open(engine, pageOf(cleaned, STYLESHEET + script()));
    expectReadable(await look(visit), pasted);
    expect(visit.heard.problems()).to.be.empty;
  });
});
