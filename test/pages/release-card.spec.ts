import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import {
  STYLESHEET,
  describeEngines,
  open,
  pageOf,
  script,
  settle,
  type Visit,
} from '../harness/embed.js';
import type { Specimen } from '../harness/specimens.js';

const CARD = `<netsafe-release-card>
  <h2><a href="/release">A release of the force</a></h2>
  <p><small>Exampleshire Police</small></p>
  <p id="summary">What the release says, in a sentence or two that anyone can read.</p>
  <p><a id="other" href="/other">Another way</a></p>
</netsafe-release-card>`;
const DATA_ELEMENT = CARD.replace('<netsafe-release-card', '<div data-netsafe="release-card"')
  .replace('</netsafe-release-card>', '</div>')
  .replace('<p><a id="other" href="/other">Another way</a></p>', '');

const specimen = (html: string): Specimen => ({
  id: 'card',
  tag: 'netsafe-release-card',
  form: 'tag',
  html,
  words: '',
  links: [],
});

const THERE = { body: '<!doctype html><title>There</title><link rel="icon" href="data:,">' };

describeEngines('a release card', (engine) => {
  const openCard = async (html = CARD): Promise<Visit> => {
    const visit = await open(engine, pageOf([specimen(html)], STYLESHEET + script()), {
      routes: { '/release': THERE, '/other': THERE },
    });
    await settle(visit);
    return visit;
  };

  const pathOf = (page: Page) => new URL(page.url()).pathname;
  const visited = ({ server }: Visit) =>
    server.requests.filter((path) => path === '/release' || path === '/other');

  const follow = async ({ page }: Visit, press: () => Promise<unknown>) => {
    await Promise.all([page.waitForNavigation({ timeout: 5000 }), press()]);
    return pathOf(page);
  };

  const centreOf = async (page: Page, selector: string) => {
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`${selector} has no box`);
    return { ...box, middle: [box.x + box.width / 2, box.y + box.height / 2] as const };
  };

  const PLACES = { 'on its words': '#summary', 'on its edge': 'netsafe-release-card' };
  for (const [where, selector] of Object.entries(PLACES)) {
    it(`follows its link when it is pressed ${where}`, async () => {
      const visit = await openCard();
      const { x, y, middle } = await centreOf(visit.page, selector);
      const [left, top] = selector === '#summary' ? middle : [x + 6, y + 6];
      expect(await follow(visit, () => visit.page.mouse.click(left, top))).to.equal('/release');
      expect(visited(visit)).to.deep.equal(['/release']);
    });
  }

  it('follows its link when its title is pressed, once', async () => {
    const visit = await openCard();
    expect(await follow(visit, () => visit.page.click('h2 a'))).to.equal('/release');
    expect(visited(visit)).to.deep.equal(['/release']);
  });

  it('stays when its words have just been selected', async () => {
    const visit = await openCard();
    const { page } = visit;
    const { x, y } = await centreOf(page, '#summary');
    await page.mouse.move(x + 2, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 10, { steps: 5 });
    await page.mouse.up();
    const selected = await page.evaluate(async () => {
      await embedInspector.frames();
      return String(getSelection());
    });
    expect(selected, 'the selection').to.have.length.above(5);
    expect([pathOf(page), visited(visit)]).to.deep.equal(['/', []]);
  });

  it('lets another link inside it work by itself', async () => {
    const visit = await openCard();
    expect(await follow(visit, () => visit.page.click('#other'))).to.equal('/other');
    expect(visited(visit)).to.deep.equal(['/other']);
  });

  for (const [name, html] of Object.entries({
    tag: CARD.replace(/<p><a id="other".*<\/p>/, ''),
    data: DATA_ELEMENT,
  })) {
    it(`is one stop for the Tab key, and Enter follows it, as a ${name}`, async () => {
      const visit = await openCard(`${html}<p><a id="next" href="/next">What is next</a></p>`);
      const { page } = visit;
      const press = async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.getAttribute('href'));
      };
      expect([await press(), await press()]).to.deep.equal(['/release', '/next']);
      await page.focus('h2 a');
      expect(await follow(visit, () => page.keyboard.press('Enter'))).to.equal('/release');
      expect(visited(visit)).to.deep.equal(['/release']);
    });
  }

  if (engine === 'chromium') {
    const newTab = async ({ page }: Visit, press: () => Promise<unknown>) => {
      const [target] = await Promise.all([
        page.browser().waitForTarget((each) => each.url().endsWith('/release'), { timeout: 5000 }),
        press(),
      ]);
      const tab = await target.page();
      const path = tab && pathOf(tab);
      await tab?.close();
      return path;
    };

    it('opens a new tab when Ctrl is held', async () => {
      const visit = await openCard();
      const { page } = visit;
      const [left, top] = (await centreOf(page, '#summary')).middle;
      const path = await newTab(visit, async () => {
        await page.keyboard.down('Control');
        await page.mouse.click(left, top);
        await page.keyboard.up('Control');
      });
      expect([path, pathOf(page), visited(visit)]).to.deep.equal(['/release', '/', ['/release']]);
    });

    it('opens a new tab under the middle button', async () => {
      const visit = await openCard();
      const { page } = visit;
      const [left, top] = (await centreOf(page, '#summary')).middle;
      const path = await newTab(visit, () => page.mouse.click(left, top, { button: 'middle' }));
      expect([path, pathOf(page), visited(visit)]).to.deep.equal(['/release', '/', ['/release']]);
    });
  }
});
