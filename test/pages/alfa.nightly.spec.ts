// A third engine of rules, Siteimprove's Alfa, at level AA: on the example pages and on the first story of each component.
import { readFile } from 'node:fs/promises';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';
import { expect } from 'chai';
import type { Page as BrowserPage } from 'puppeteer-core';
import { examplePages } from '../../scripts/build-pages.js';
import { describeEngines, open } from '../harness/embed.js';
import { TestServer } from '../harness/server.js';
import { TAGS } from '../harness/specimens.js';

const WIDE = { width: 1280, height: 800 };
const pages = await examplePages();
const STORYBOOK = new URL('../../storybook-static/', import.meta.url);

const atAA = rules.filter((rule) =>
  rule.hasRequirement(
    (requirement) => Criterion.isCriterion(requirement) && Conformance.isAA()(requirement),
  ),
);

/** What Alfa is sure of: each rule that fails, with where. */
const ask = async (page: BrowserPage): Promise<string[]> => {
  const device = Device.standard();
  const root = await page.evaluateHandle('document');
  const json = await page.evaluate(Native.fromNode, root as never, {});
  const read = Page.of(Request.empty(), Response.empty(), Node.from(json, device) as never, device);
  const outcomes = await Audit.of(read, atAA).evaluate();
  return [...outcomes]
    .filter((outcome) => Outcome.isFailed(outcome))
    .map((outcome) => `${outcome.rule.uri}: ${JSON.stringify(outcome.toJSON()).slice(0, 300)}`);
};

const FAULTY = `<!doctype html><html lang="en"><head><title>A page with faults</title></head>
<body><main><h1>A page with faults</h1><img src="/favicon.ico"><p><a href="/"></a></p></main></body></html>`;

const { entries } = JSON.parse(await readFile(new URL('index.json', STORYBOOK), 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string }>;
};
const firstStories = new Map<string, string>();
for (const { id, type, title } of Object.values(entries))
  if (type === 'story' && title.startsWith('Components/') && !firstStories.has(title))
    firstStories.set(title, id);

describeEngines(
  'by Alfa, a page',
  (engine) => {
    let server: TestServer;
    before(async () => {
      server = await TestServer.start({ folder: STORYBOOK.pathname });
    });
    after(() => server.close());

    it('has its faults found', async () => {
      const { page } = await open(engine, FAULTY);
      const found = (await ask(page)).map((each) => each.split(': ')[0]?.split('/').at(-1));
      // An image without an alternative, and a link without a name.
      expect(found).to.include.members(['sia-r2', 'sia-r11']);
    });

    for (const [file, html] of Object.entries(pages))
      it(`has nothing against it: ${file}`, async () => {
        const { page } = await open(engine, html, { viewport: WIDE });
        await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
        expect(await ask(page)).to.deep.equal([]);
      });

    it('is the first story of every component', () => {
      const names = [...firstStories.values()].map((id) => id.replace(/^components-|--.*$/g, ''));
      expect(names).to.include.members(TAGS.map((tag) => tag.replace('netsafe-', '')));
    });

    for (const id of firstStories.values())
      it(`has nothing against it: ${id}`, async () => {
        const { page } = await open(engine, '');
        await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story`);
        await page.waitForFunction(
          `window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished'`,
        );
        expect(await ask(page)).to.deep.equal([]);
      });
  },
  ['chromium'],
);
