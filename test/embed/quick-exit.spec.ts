// The quick exit across pages: what is left behind, and what comes back.
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { record } from '../../src/content/record.js';
import { describeEngines, open, script, settle, STYLESHEET, type Visit } from '../support/embed.js';
import type { Route } from '../support/server.js';

const pageNamed = (title: string, body: string, head = '') => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
});

const HEAD = STYLESHEET + script();
const EXIT = '<netsafe-quick-exit href="/away"></netsafe-quick-exit>';

/** Comes to the page with the exit from another page, as a reader does. */
const arrive = async (
  engine: Parameters<typeof open>[0],
  routes: Record<string, Route> = {},
  body = EXIT,
): Promise<Visit> => {
  const visit = await open(engine, pageNamed('Before', '<a href="/help">Help</a>').body, {
    routes: {
      '/help': pageNamed('Help', `<p>Words that nobody else should see.</p>${body}`, HEAD),
      '/away': pageNamed('Away', '<p>The weather.</p>'),
      ...routes,
    },
  });
  await Promise.all([visit.page.waitForNavigation(), visit.page.click('a')]);
  return visit;
};

const leave = (page: Page, act: () => Promise<unknown>) =>
  Promise.all([page.waitForNavigation(), act()]);
const pathOf = (page: Page) => new URL(page.url()).pathname;
/** Presses Back; where that leads. Firefox’s driver waits in vain for a page that comes out of the cache. */
const back = async (page: Page): Promise<string[]> => {
  const from = pathOf(page);
  await page.evaluate('history.back()').catch(() => undefined);
  for (;;) {
    const at = (await page
      .evaluate('[location.pathname, document.title]')
      .catch(() => undefined)) as string[] | undefined;
    if (at && at[0] !== from) return at;
  }
};
const press = async (page: Page, times: number) => {
  for (let time = 0; time < times; time++) await page.keyboard.press('Shift');
};
const follow = (page: Page) =>
  page.evaluate(() => {
    document
      .querySelector('netsafe-quick-exit')!
      .shadowRoot!.querySelector<HTMLElement>('a')!
      .click();
  });

describeEngines('a quick exit', (engine) => {
  for (const [way, act] of [
    ['its link', follow],
    ['Shift, three times', (page: Page) => press(page, 3)],
  ] as const) {
    it(`takes the page out of the way of Back: by ${way}`, async () => {
      const { page } = await arrive(engine);
      expect(pathOf(page)).to.equal('/help');
      await page.waitForFunction(
        () => !!document.querySelector('netsafe-quick-exit')?.shadowRoot?.querySelector('a'),
      );
      await leave(page, () => act(page));
      expect(pathOf(page)).to.equal('/away');
      expect(await back(page)).to.deep.equal(['/', 'Before']);
    });
  }

  it('leaves for the record’s site where its own address is broken', async () => {
    const broken = '<netsafe-quick-exit href="https://["></netsafe-quick-exit>';
    const { page } = await arrive(engine, {}, broken);
    await page.waitForFunction(
      () => !!document.querySelector('netsafe-quick-exit')?.shadowRoot?.querySelector('a'),
    );
    await page.setRequestInterception(true);
    const asked = new Promise<string>((resolve) => {
      page.on('request', (request) => {
        resolve(request.url());
        void request.abort('aborted');
      });
    });
    await follow(page);
    expect(await asked).to.equal(record.words.exitSite.en);
  });

  it('is a plain link without the script, and says so of the history', async () => {
    const visit = await open(
      engine,
      pageNamed(
        'Help',
        '<div data-netsafe="quick-exit"><a href="/away">Leave</a></div>',
        STYLESHEET,
      ).body,
      { routes: { '/away': pageNamed('Away', '<p>The weather.</p>') } },
    );
    await leave(visit.page, () => visit.page.click('a'));
    expect(pathOf(visit.page)).to.equal('/away');
  });

  it('covers all that is on the page before the other one has come, the top layer included', async () => {
    // An address that never answers: the page stays as it was left.
    const visit = await arrive(
      engine,
      { '/away': { hang: true } },
      `${EXIT}<div popover="manual" id="top">Something in the top layer.</div>`,
    );
    const { page } = visit;
    await settle(visit).catch(() => undefined);
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('#top')!.showPopover();
      const element = document.querySelector('netsafe-quick-exit')!;
      element.shadowRoot!.querySelector<HTMLElement>('a')!.click();
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      });
      const cover = element.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
      const box = cover.getBoundingClientRect();
      return {
        title: document.title,
        said: cover.textContent,
        role: cover.getAttribute('role'),
        isFull: box.width >= innerWidth && box.height >= innerHeight,
        isOnTop: [
          [5, 5],
          [innerWidth / 2, innerHeight / 2],
          [innerWidth - 5, innerHeight - 5],
        ].map(([x, y]) => document.elementFromPoint(x!, y!) === element),
      };
    });
    expect(seen).to.deep.equal({
      title: 'Loading',
      said: 'Loading',
      role: 'alert',
      isFull: true,
      isOnTop: [true, true, true],
    });
  });

  it('uncovers the page when it comes back from the back/forward cache', async () => {
    const visit = await arrive(engine);
    const { page } = visit;
    await page.waitForFunction(
      () => !!document.querySelector('netsafe-quick-exit')?.shadowRoot?.querySelector('a'),
    );
    // A driver may load the page again where a reader's browser would bring it back: the event is what tells the page.
    // The click leaves all the same, and Chromium's driver never closes a page that is about to be another.
    const [, found] = await leave(page, () =>
      page.evaluate(() => {
        const element = document.querySelector('netsafe-quick-exit')!;
        const root = element.shadowRoot!;
        root.querySelector<HTMLElement>('a')!.click();
        const covered = [!!root.querySelector('[popover]'), document.title];
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        return [covered, [!!root.querySelector('[popover]'), document.title]];
      }),
    );
    expect(found).to.deep.equal([
      [true, 'Loading'],
      [false, 'Help'],
    ]);
  });

  it('serves a reader again who comes back to the page by another way', async () => {
    const { page, server } = await arrive(engine);
    await page.waitForFunction(
      () => !!document.querySelector('netsafe-quick-exit')?.shadowRoot?.querySelector('a'),
    );
    await leave(page, () => press(page, 3));
    await page.goto(`${server.origin}/help`);
    await page.waitForFunction(
      () => !!document.querySelector('netsafe-quick-exit')?.shadowRoot?.querySelector('a'),
    );
    expect(await page.title()).to.equal('Help');
    await leave(page, () => press(page, 3));
    expect(pathOf(page)).to.equal('/away');
  });
});
