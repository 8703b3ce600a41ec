// A list is one to assistive technology, whatever its style does with its marks: some engines no longer say that it is
// where a style sheet takes them away.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { caseOutcomesContent } from '../../src/components/case-outcomes/case-outcomes.content.js';
import { partnerStripContent } from '../../src/components/partner-strip/partner-strip.content.js';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import { toHtml } from '../../src/tools/release/to-html.node.js';
import { findWebKit } from '../../src/tools/browser/find-browser.mjs';
import { STYLESHEET, describeEngines, open, script } from '../harness/embed.js';
import { DIST } from '../harness/embed-page.js';
import { TestServer } from '../harness/server.js';
import { WebDriverSession } from '../harness/webdriver-session.mjs';

const card = releaseCardContent({ title: 'A release', href: '#release' });
const tagged = html`<netsafe-release-card>${card}</netsafe-release-card>`;
const dataElement = html`<div data-netsafe="release-card">${card}</div>`;
const listed = (content: TemplateResult) =>
  releaseListContent([{ card: content }, { card: content }]);
const outcomes = caseOutcomesContent({
  language: 'en',
  outcomes: ['One month', 'Two months'].map((sentence) => ({
    ageBand: 'A man in his 40s',
    area: 'Exampleshire',
    sentence,
    offence: 'Making indecent images of children',
    date: { datetime: '2026-03', text: 'March 2026' },
  })),
});
const partners = partnerStripContent({
  language: 'en',
  partners: [{ name: 'Exampleshire Police' }, { name: 'Example Charity', href: '#charity' }],
});

// Each holds one list of two.
const LISTS: Record<string, TemplateResult> = {
  tags: html`<netsafe-release-list>${listed(tagged)}</netsafe-release-list>`,
  data: html`<div data-netsafe="release-list">${listed(dataElement)}</div>`,
  plain: html`<netsafe-release-list>${listed(card)}</netsafe-release-list>`,
  outcomes: html`<netsafe-case-outcomes>${outcomes}</netsafe-case-outcomes>`,
  partners: html`<netsafe-partner-strip>${partners}</netsafe-partner-strip>`,
};

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lists</title>${STYLESHEET}${script()}</head>
  <body><main><h1>Lists</h1>${Object.entries(LISTS)
    .map(([id, content]) => `<section id="${id}">${toHtml(content)}</section>`)
    .join('')}</main></body></html>`;

// Data-elements have become tags, and all have been drawn.
const UPGRADED = `new Promise((done) => {
  const ask = () =>
    requestAnimationFrame(
      document.querySelector('[data-netsafe]') || !customElements.get('netsafe-release-list') ? ask : done,
    );
  ask();
}).then(() => true)`;

describeEngines('a list, and what is in it', (engine) => {
  it('are told to be that', async () => {
    const visit = await open(engine, page);
    await visit.page.evaluate(UPGRADED);
    for (const id of Object.keys(LISTS)) {
      const section = (await visit.page.$(`#${id}`))!;
      const count = async (role: string) =>
        (await section.$$(`::-p-aria([role="${role}"])`)).length;
      expect({ id, lists: await count('list'), items: await count('listitem') }).to.deep.equal({
        id,
        lists: 1,
        items: 2,
      });
    }
  });
});

describe('a list, and what is in it, in webkit', () => {
  it('are told to be that', async function () {
    const paths = findWebKit();
    if (!paths) {
      if (process.env.CI) throw new Error('WebKit was not found.');
      this.skip();
    }
    const server = await TestServer.start({ folder: DIST, routes: { '/': { body: page } } });
    const session = await WebDriverSession.start(paths);
    try {
      await session.goto(`${server.origin}/`);
      await session.evaluate(UPGRADED);
      for (const id of Object.keys(LISTS)) {
        const list = id.startsWith('alone') ? 'netsafe-release-list' : 'ul';
        const roles = [
          await session.role(`#${id} ${list}`),
          await session.role(`#${id} ${list} > *`),
        ];
        expect({ id, roles }).to.deep.equal({ id, roles: ['list', 'listitem'] });
      }
    } finally {
      await session.close();
      server.close();
    }
  });
});
