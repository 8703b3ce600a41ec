// What WCAG 2.2 asks of a whole page and no other test does: of the example pages, as a force's site would serve them. Each
// reader is first shown a page that fails.
import { expect } from 'chai';
import { examplePages } from '../../scripts/build-pages.js';
import { describeEngines, open, type Visit } from '../harness/embed.js';
import { some } from '../harness/some.js';

const WIDE = { width: 1280, height: 800 };
const files = Object.entries(await examplePages());
const inBothLanguages = (name: string) => files.filter(([file]) => file.startsWith(name));

// As text, so that no build puts helpers of its own into what the page is given. Each gives what it has against the page.
const READERS = {
  /** A link's words say where it leads, without what stands around it. */
  purpose: `() => links().filter(({ name }) => !name || /^(?:click |press )?(?:here|this|more|read more|link|website|details|yma|mwy|darllen mwy|cliciwch yma)[.…]?$/i.test(name)).map(({ name, href }) => name + ' → ' + href)`,
  /** The same words lead to the same place. */
  sameWords: `() => {
    const seen = new Map();
    return links().filter(({ name, href }) => {
      const key = name.toLowerCase();
      const before = seen.get(key) ?? href;
      seen.set(key, before);
      return before !== href;
    }).map(({ name, href }) => name + ' → ' + href);
  }`,
  /** Headings are there, say something, and no two of a page the same. */
  headings: `() => {
    const all = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((each) => each.checkVisibility()).map(words);
    return [...(all.length ? [] : ['no heading']), ...all.filter((each, at) => !each || all.indexOf(each) !== at)];
  }`,
  /** What one sees on a control is in what it is called. */
  labels: `() => [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const said = each.getAttribute('aria-labelledby')?.split(/\\s+/).map((id) => words(document.getElementById(id))).join(' ') ?? each.getAttribute('aria-label');
      return said !== null && !said.toLowerCase().includes(words(each).toLowerCase());
    }).map(words)`,
  /** A link inside a sentence is told from it by more than its colour. */
  colourAlone: `() => [...document.querySelectorAll('a[href]')]
    .filter((each) => each.checkVisibility() && each.parentElement.closest('p, li, dd, figcaption, small'))
    .filter((each) => words(each.parentElement.closest('p, li, dd, figcaption, small')) !== words(each))
    .filter((each) => {
      const { textDecorationLine, borderBottomWidth } = getComputedStyle(each);
      return !textDecorationLine.includes('underline') && parseFloat(borderBottomWidth) === 0;
    }).map(words)`,
  /** No words are drawn as a picture. */
  picturesOfWords: `() => [...document.querySelectorAll('main *')]
    .filter((each) => /^(?:canvas|object|embed)$/.test(each.localName) || each.localName === 'text' || (each.localName === 'img' && !each.closest('[data-netsafe-logo], netsafe-partner-strip')) || /url\\(/.test(getComputedStyle(each).backgroundImage))
    .map(({ localName }) => localName)`,
};

const COMMON = `
  const words = (each) => (each?.innerText ?? each?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const links = () => [...document.querySelectorAll('a[href]')].filter((each) => each.checkVisibility()).map((each) => ({
    name: (each.getAttribute('aria-label') ?? '').trim() || words(each) || [...each.querySelectorAll('img')].map(({ alt }) => alt).join(' ').trim(),
    href: each.href,
  }));`;

type Reader = keyof typeof READERS;

const read = ({ page }: Visit, name: Reader): Promise<string[]> =>
  page.evaluate(`(() => { ${COMMON} return (${READERS[name]})(); })()`) as Promise<string[]>;

const FAILING: Record<Reader, string> = {
  purpose: '<p>For help, <a href="/help">click here</a>.</p>',
  sameWords: '<p><a href="/one">Get help</a></p><p><a href="/two">Get help</a></p>',
  headings: '<h2>Get help</h2><h2>Get help</h2>',
  labels: '<a href="/" aria-label="Close">Leave this page</a>',
  colourAlone: '<p>There is <a href="/" style="text-decoration: none">help</a> to stop.</p>',
  picturesOfWords: '<svg><text y="20">Get help</text></svg>',
};

const PARTS = [
  '.example-skip',
  'netsafe-language-pair',
  '[service=police-emergency]',
  'netsafe-quick-exit',
  'h1',
  'netsafe-helpline-banner',
  'footer',
];

/** What several tests ask, found once. */
const once = <T>(find: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined;
  return () => (found ??= find());
};

/** Waits until every tag is registered and shows what it will. */
const openPage = async (...args: Parameters<typeof open>): Promise<Visit> => {
  const visit = await open(...args);
  await visit.page.waitForFunction(`!document.querySelector(':not(:defined)')`);
  return visit;
};

const SEEN = `[...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && each.getClientRects().length).length`;
const WORDS = `document.body.innerText.replace(/\\s+/g, ' ').trim()`;
const FOCUS = `(() => { const at = document.activeElement; return at === document.body ? '' : at.localName + ' ' + (at.href ?? '') + ' ' + at.textContent.trim(); })()`;

/** Keeps what the page's scripts wait for, where it is longer than a reader would notice. */
const keepWaits = () => {
  const waits: number[] = [];
  Object.assign(window, { waits });
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const real = window[name].bind(window) as (...all: unknown[]) => number;
    Object.assign(window, {
      [name]: (...all: unknown[]) => {
        if (Number(all[1]) > 1000) waits.push(Number(all[1]));
        return real(...all);
      },
    });
  }
};

/** Limits of time that a page sets. */
const limitsOf = ({ page }: Visit) =>
  page.evaluate(
    `[...window.waits, ...[...document.querySelectorAll('meta[http-equiv=refresh i]')].map(({ content }) => content)]`,
  );

/** Presses links one after the other and lets go elsewhere; gives what the server was asked for then. */
const pressAndLeave = async ({ page, server }: Visit): Promise<string[]> => {
  const links = await page.$$('main a[href]');
  expect(links).not.to.be.empty;
  const asked = server.requests.length;
  for (const link of links.slice(0, 6)) {
    await link.scrollIntoView();
    const box = await link.boundingBox();
    if (!box) continue;
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
  }
  return server.requests.slice(asked);
};

/** Goes by keyboard to the end of the page; gives its stops, and whether there was a way out behind them. */
const walk = async ({ page }: Visit): Promise<{ stops: string[]; isOut: boolean }> => {
  const stops: string[] = [];
  let isOut = false;
  for (let times = 0; times < 60 && !isOut; times += 1) {
    await page.keyboard.press('Tab');
    const stop = (await page.evaluate(FOCUS)) as string;
    // Past the last stop there is the browser's own bar, or the first stop again.
    isOut = stop === '' || (stops.length > 1 && stop === stops[0]);
    stops.push(stop);
  }
  return { stops, isOut };
};

describeEngines('what WCAG asks of a page', (engine) => {
  for (const [name, body] of Object.entries(FAILING)) {
    it(`is found where it is missing: ${name}`, async () => {
      const visit = await open(engine, `<!doctype html><title>x</title><main>${body}</main>`);
      expect(await read(visit, name as Reader)).not.to.be.empty;
    });
  }

  it('is found where it is missing: no limit of time', async () => {
    for (const limit of [
      '<script>setTimeout(() => location.reload(), 300000)</script>',
      '<meta http-equiv="refresh" content="300">',
    ]) {
      const html = `<!doctype html><title>x</title>${limit}<main></main>`;
      const visit = await open(engine, html, { before: keepWaits });
      expect(await limitsOf(visit), limit).not.to.be.empty;
    }
  });

  it('is found where it is missing: nothing until a press is over', async () => {
    const ask = `fetch('/pressed')`;
    const html = `<!doctype html><title>x</title><main><a href="#" onmousedown="${ask}">Get help</a></main>`;
    const routes = { '/pressed': { status: 204 } };
    expect(await pressAndLeave(await open(engine, html, { routes }))).to.deep.equal(['/pressed']);
  });

  it('is found where it is missing: a way out by keyboard', async () => {
    const trap = `onkeydown="if (event.key === 'Tab') event.preventDefault()"`;
    const html = `<!doctype html><title>x</title><main><a href="#a">One</a> <a href="#b" ${trap}>Two</a></main>`;
    expect((await walk(await open(engine, html))).isOut).to.equal(false);
  });

  // With a change each page in one of its languages.
  for (const [file, html] of some(files, 2)) {
    describe(file, () => {
      // One visit for what is only read.
      const look = once(async () => {
        const visit = await openPage(engine, html, { viewport: WIDE, before: keepWaits });
        const told = new Map<Reader, string[]>();
        for (const name of Object.keys(READERS) as Reader[])
          told.set(name, await read(visit, name));
        const [title, heading] = (await visit.page.evaluate(
          `[document.title, document.querySelector('h1').innerText.replace(/\\s+/g, ' ').trim()]`,
        )) as [string, string];
        return { told, title, heading, limits: await limitsOf(visit) };
      });

      it('can be read as it should: its links (2.4.4, 1.4.1), headings (2.4.6), labels (2.5.3) and pictures (1.4.5)', async () => {
        const { told } = await look();
        expect(told.size).to.equal(Object.keys(READERS).length);
        for (const [name, found] of told) expect(found, name).to.deep.equal([]);
      });

      it('has a title that says what its first heading says (2.4.2)', async () => {
        const { title, heading } = await look();
        expect(title).not.to.equal('');
        expect(
          [heading, title].some((each) => heading.includes(each) && title.includes(each)),
          `“${title}”, “${heading}”`,
        ).to.equal(true);
      });

      it('sets no limit of time (2.2.1)', async () => {
        expect((await look()).limits).to.deep.equal([]);
      });

      it('says the same held upright and on its side (1.3.4)', async () => {
        const { page } = await openPage(engine, html, { viewport: { width: 390, height: 664 } });
        const upright = [await page.evaluate(SEEN), await page.evaluate(WORDS)];
        await page.setViewport({ width: 664, height: 390 });
        const lying = [await page.evaluate(SEEN), await page.evaluate(WORDS)];
        expect(lying).to.deep.equal(upright);
      });

      it('comes to every stop and out again, and nothing happens because something has the focus (2.1.2, 3.2.1)', async () => {
        const visit = await openPage(engine, html, { viewport: WIDE });
        const { page, server } = visit;
        const before = await page.evaluate(WORDS);
        const asked = server.requests.length;
        const { stops, isOut } = await walk(visit);
        expect(isOut, stops.join(' | ')).to.equal(true);
        expect(new Set(stops).size).to.be.above(2);
        expect(page.url().replace(/#.*/, '')).to.equal(`${server.origin}/`);
        expect(server.requests.slice(asked)).to.deep.equal([]);
        expect(
          (await page.browserContext().pages()).filter((each) =>
            each.url().startsWith(server.origin),
          ),
        ).to.have.length(1);
        // The way past what is repeated is seen while it has the focus.
        expect(await page.evaluate(`(document.activeElement.blur(), ${WORDS})`)).to.equal(before);
      });

      it('does nothing until a press is over, and nothing where it ends elsewhere (2.5.2)', async () => {
        const visit = await openPage(engine, html, { viewport: WIDE });
        expect(await pressAndLeave(visit)).to.deep.equal([]);
        expect(visit.page.url()).to.equal(`${visit.server.origin}/`);
      });
    });
  }

  for (const [file, html] of [...inBothLanguages('campaign'), ...inBothLanguages('get-help')]) {
    it(`has a way past what is repeated, first of all its stops: ${file} (2.4.1)`, async () => {
      const { page } = await openPage(engine, html, { viewport: WIDE });
      await page.keyboard.press('Tab');
      const at = (await page.evaluate(
        `(() => { const { hash } = document.activeElement; const { height, top } = document.activeElement.getBoundingClientRect(); return { hash, height, top }; })()`,
      )) as { hash: string; height: number; top: number };
      expect(at.hash).to.equal('#main');
      expect(at.top).to.be.at.least(0);
      expect(at.height, 'it is seen while it has the focus').to.be.above(23);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`Boolean(document.activeElement.closest('main'))`)).to.equal(true);
    });
  }

  for (const language of ['en', 'cy']) {
    const pages = () => files.filter(([file]) => file.endsWith('.cy.html') === (language === 'cy'));

    const look = once(async () => {
      const orders: string[][] = [];
      const parts: [string, string | null][] = [];
      for (const [, html] of pages()) {
        const { page } = await openPage(engine, html, { viewport: WIDE });
        orders.push(
          (await page.evaluate(
            `(() => {
              const all = ${JSON.stringify(PARTS)}.flatMap((name) => [...document.querySelectorAll(name)].slice(0, 1).map((at) => ({ name, at })));
              return all.sort((a, b) => a.at.compareDocumentPosition(b.at) & 4 ? -1 : 1).map(({ name }) => name);
            })()`,
          )) as string[],
        );
        parts.push(
          ...((await page.evaluate(
            `['netsafe-quick-exit a', 'netsafe-language-pair a', '.example-skip', 'header p:first-of-type'].map((each) => [each, document.querySelector(each)?.textContent.trim()])`,
          )) as [string, string | null][]),
        );
      }
      return { orders, parts };
    });

    it(`calls a thing the same on every page: ${language} (3.2.4)`, async () => {
      const names = new Map<string, string>();
      for (const [part, name] of (await look()).parts) {
        if (!name) continue;
        expect(names.get(part) ?? name, part).to.equal(name);
        names.set(part, name);
      }
      expect(names.size).to.be.above(2);
    });

    it(`repeats its ways around, and its help, in one order: ${language} (3.2.3, 3.2.6)`, async () => {
      const [first = [], ...others] = (await look()).orders.sort((a, b) => b.length - a.length);
      expect(first.length).to.be.above(5);
      expect(others).not.to.be.empty;
      for (const order of others)
        expect(order).to.deep.equal(first.filter((name) => order.includes(name)));
    });
  }
});
