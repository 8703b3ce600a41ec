// The quick exit on pages of their own, in all engines: what it leaves, how, and what it says to whom.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { record } from '../../src/record/record.js';
import { Bench, BUILT } from '../faults/case.js';
import { startBrowser, type SharedBrowser, type Tab } from '../faults/tab.js';
import { STYLESHEET } from '../harness/embed-page.js';
import { ENGINES, pageEngines } from '../harness/engines.mjs';
import type { Reply, Route, TestServer } from '../harness/server.js';
import { some } from '../harness/some.js';

const LIMIT_MS = 10_000;
const EXIT = '<netsafe-quick-exit><p><a href="/away">Leave</a></p></netsafe-quick-exit>';
const SHIFTS = ['Shift', 'Shift', 'Shift'];

interface Stage {
  /** Where the tab has come from. */
  from?: string;
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  routes?: Record<string, Route>;
}

const documentOf = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const until = async (what: string, isTrue: () => unknown): Promise<void> => {
  const end = Date.now() + LIMIT_MS;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Not within ${LIMIT_MS} ms: ${what}`);
    await sleep(50);
  }
};

/** The page with the exit, open in a tab that came from another page. */
class Scene {
  private constructor(
    readonly tab: Tab,
    readonly server: TestServer,
  ) {}

  static async open(bench: Bench, stage: Stage = {}): Promise<Scene> {
    const { head = '', body = EXIT, headers = {}, routes = {} } = stage;
    // The record's own site is one of ours here: no test asks a stranger.
    const script = () =>
      Promise.resolve<Reply>({
        body: BUILT.replaceAll(record.words.exitSite.en, `${server.origin}/usual`),
        headers: { 'content-type': 'text/javascript' },
      });
    const server = await bench.serve({
      '/netsafe.js': script,
      '/before': { body: documentOf('Before', 'Before') },
      '/away': { body: documentOf('Away', 'The weather.') },
      '/usual': { body: documentOf('Usual', 'The weather.') },
      '/help': {
        headers: { 'content-type': 'text/html', ...headers },
        body: documentOf(
          'Help',
          `${body}<p>Words that nobody else should see.</p>`,
          `<style>body { margin: 0 }</style>${STYLESHEET}${head}<script type="module" src="/netsafe.js"></script>`,
        ),
      },
      ...routes,
    });
    const tab = await bench.tab();
    if (stage.from) await tab.goto(server.origin + stage.from);
    await tab.goto(`${server.origin}/help`);
    await tab.equip();
    return new Scene(tab, server);
  }

  /** Presses the link, which stands at the top of the page. */
  press(button?: 'middle'): Promise<void> {
    return this.tab.click(30, 24, button);
  }

  /** Waits until another page is asked for; with what headers. */
  async leaves(path = '/away', inFrame = false) {
    await until(`${path} is asked for`, () => this.server.requests.includes(path));
    // Chromium's driver never closes a page that is about to be another.
    if (!inFrame) await until(`${path} is there`, async () => (await this.at()) === path);
    return this.server.asked.find((each) => each.path === path)!.headers;
  }

  /** Where the tab is. */
  at(): Promise<string> {
    return this.tab
      .equip()
      .then(() => this.tab.evaluate<string>('location.pathname'))
      .catch(() => '');
  }

  /** What covers the window, in each of its corners and in the middle; and what is left of the exit. */
  look() {
    return this.tab.evaluate<{
      covered: boolean;
      title: string;
      said: string;
      left: number;
    }>(`(() => {
      const cover = [...document.documentElement.children].find((each) => each.matches('[role=alert]'));
      const places = [[2, 2], [innerWidth - 2, 2], [innerWidth / 2, innerHeight / 2], [2, innerHeight - 2]];
      return {
        covered: !!cover && places.every(([x, y]) => Document.prototype.elementFromPoint.call(document, x, y) === cover),
        title: document.head.querySelector('title').textContent,
        said: cover?.textContent ?? '',
        left: document.querySelectorAll('[role=alert], meta[name=referrer]').length,
      };
    })()`);
  }
}

const COVERED = { covered: true, title: 'Loading', said: 'Loading', left: 2 };
const UNCOVERED = { covered: false, title: 'Help', said: '', left: 0 };

for (const engine of pageEngines(ENGINES)) {
  describe(`a quick exit, in ${engine}`, () => {
    let browser: SharedBrowser | undefined;
    let bench: Bench;

    before(async function () {
      browser = await startBrowser(engine);
      if (browser) return;
      if (process.env.CI) throw new Error(`${engine} was not found.`);
      this.skip();
    });
    beforeEach(() => {
      bench = new Bench(engine, browser!);
    });
    afterEach(() => bench.close());
    after(() => browser?.close());

    for (const [way, act] of [
      ['its link', (scene: Scene) => scene.press()],
      ['Shift, three times', ({ tab }: Scene) => tab.press(...SHIFTS)],
    ] as const) {
      it(`takes the page out of the way of Back: by ${way}`, async () => {
        const scene = await Scene.open(bench, { from: '/before' });
        await act(scene);
        await scene.leaves();
        await scene.tab.evaluate('void setTimeout(() => history.back())');
        await until('the page before', async () => (await scene.at()) === '/before');
      });

      for (const [policy, stage] of [
        ['a header', { headers: { 'referrer-policy': 'unsafe-url' } }],
        ['its markup', { head: '<meta name="referrer" content="unsafe-url">' }],
        ['nothing', {}],
      ] as const) {
        it(`says nothing of the page to the next one, where the policy comes by ${policy}: by ${way}`, async () => {
          const scene = await Scene.open(bench, stage);
          await act(scene);
          expect((await scene.leaves()).referer).to.equal(undefined);
        });
      }
    }

    describe('acts before the page', () => {
      const script = (text: string) => `<script>${text}</script>`;
      for (const [what, head] of [
        [
          'a tracker that holds every link back',
          `document.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); }, true)`,
        ],
        [
          'a question on every link',
          `addEventListener('click', (event) => { if (!confirm('Leave?')) event.preventDefault(); })`,
        ],
        ['a question on the way out', `onbeforeunload = () => 'Stay?'`],
        [
          'a question on the way out, by a listener',
          `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay?'; })`,
        ],
        [
          'a router that holds navigation back',
          `globalThis.navigation?.addEventListener('navigate', (event) => { if (event.cancelable) event.preventDefault(); })`,
        ],
      ] as const) {
        it(`that has ${what}`, async () => {
          const scene = await Scene.open(bench, { head: script(head) });
          await scene.press();
          await scene.leaves();
        });
      }

      it('by a press of the middle button', async () => {
        const scene = await Scene.open(bench);
        await scene.press('middle');
        await scene.leaves();
      });

      it('in somebody’s closed shadow root', async () => {
        const scene = await Scene.open(bench, {
          head: script(`addEventListener('click', (event) => event.preventDefault(), true)`),
          body: `<div><template shadowrootmode="closed"><link rel="stylesheet" href="/netsafe.css">${EXIT}</template></div>`,
        });
        await scene.press();
        await scene.leaves();
      });

      for (const [what, body] of [
        ['a chat box that keeps its keys to itself', '<input id="box" autofocus>'],
        [
          'one in a closed shadow root',
          '<div id="box"><template shadowrootmode="closed"><input autofocus></template></div>',
        ],
      ] as const) {
        it(`in ${what}`, async () => {
          const scene = await Scene.open(bench, {
            body: `<div style="height:60px">${EXIT}</div>${body}${script(`for (const type of ['keydown', 'keyup']) document.addEventListener(type, (event) => event.stopImmediatePropagation(), true)`)}`,
          });
          await scene.tab.click(30, 72);
          await scene.tab.press(...SHIFTS);
          await scene.leaves();
        });
      }

      it('where names in it stand in front of the document’s own', async () => {
        const names = [
          'title',
          'head',
          'documentElement',
          'defaultView',
          'baseURI',
          'URL',
          'createElement',
          'querySelector',
        ];
        const scene = await Scene.open(bench, {
          body: `${EXIT}${names.map((name) => `<img name="${name}">`).join('')}<form name="location"></form>`,
        });
        await scene.tab.press(...SHIFTS);
        await scene.leaves();
      });
    });

    describe('leads', () => {
      for (const href of ['/away', ' /away ', '//@/away', '/away#part']) {
        it(`where its author says: “${href}”`, async () => {
          const scene = await Scene.open(bench, {
            body: '<netsafe-quick-exit><p><a>Leave</a></p></netsafe-quick-exit>',
          });
          const full = href.replace('@', new URL(scene.server.origin).host);
          await scene.tab.evaluate(
            `document.querySelector('netsafe-quick-exit a').setAttribute('href', ${JSON.stringify(full)})`,
          );
          await scene.press();
          await scene.leaves();
        });
      }

      // With a change every third of them.
      for (const [href, head] of some<readonly [href: string, head?: string]>(
        [
          ['#'],
          ['#top', '<base href="/elsewhere/">'],
          [''],
          ['/help'],
          ['help#part'],
          ['javascript:void(0)'],
          ['mailto:someone@example.org'],
          ['tel:01632960000'],
          ['about:blank'],
          ['https://['],
        ],
        3,
      )) {
        it(`to the record’s site where its address leads nowhere: “${href}”`, async () => {
          const scene = await Scene.open(bench, {
            head: head ?? '',
            body: `<netsafe-quick-exit><p><a href="${href}">Leave</a></p></netsafe-quick-exit>`,
          });
          await scene.press();
          await scene.leaves('/usual');
        });
      }

      it('nowhere while somebody edits it', async () => {
        const scene = await Scene.open(bench, { body: `<div contenteditable>${EXIT}</div>` });
        await scene.press();
        await scene.tab.press(...SHIFTS);
        expect(await scene.look()).to.deep.equal(UNCOVERED);
      });

      it('nowhere by a second link in its note', async () => {
        const scene = await Scene.open(bench, {
          body: '<netsafe-quick-exit><p><a href="/away">Leave</a></p><p><a href="#how">How to</a></p></netsafe-quick-exit>',
        });
        await scene.tab.evaluate(`document.querySelectorAll('netsafe-quick-exit a')[1].click()`);
        expect(await scene.tab.evaluate('location.hash')).to.equal('#how');
        expect(await scene.look()).to.deep.equal(UNCOVERED);
      });
    });

    describe('covers the whole window', () => {
      // An answer without a page: the browser stays where it is.
      const nothing = { '/away': { status: 204 } };
      const dialog = (open: string) =>
        `<dialog id="other" popover="manual">Theirs.</dialog><script>other.${open}()</script>`;
      for (const [where, stage, isOld] of [
        ['on a plain page', {}],
        ['in what is not shown', { body: `<div style="display: none">${EXIT}</div>` }],
        [
          'in what is moved',
          { body: `<div style="transform: scale(.5); contain: strict; height: 9em">${EXIT}</div>` },
        ],
        ['in what is inert', { body: `<div inert>${EXIT}</div>` }],
        ['over an open dialog', { body: EXIT + dialog('showModal') }],
        ['over an open popover', { body: EXIT + dialog('showPopover') }],
        [
          'under rules for everything',
          {
            head: '<style>* { display: none; position: static !important; width: 9px !important; opacity: 0 !important; transform: scale(0) !important } html, body { display: block; opacity: 1 !important; transform: none !important }</style>',
          },
        ],
        [
          'under a policy against styles',
          {
            headers: {
              'content-security-policy': "style-src 'self'; script-src 'self' 'unsafe-eval'",
            },
          },
        ],
        ['in a browser without a top layer', {}, true],
      ] as const) {
        it(`${where}, and is gone without a trace when the page comes back`, async () => {
          const scene = await Scene.open(bench, { ...stage, routes: nothing });
          if (isOld)
            await scene.tab.evaluate(
              'delete HTMLDialogElement.prototype.showModal && delete HTMLElement.prototype.showPopover',
            );
          const before = await scene.tab.evaluate('document.documentElement.outerHTML.length');
          await scene.tab.press(...SHIFTS);
          expect(await scene.look()).to.deep.equal(COVERED);
          await scene.tab.evaluate(
            `void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))`,
          );
          expect((await scene.look()).covered, 'a page that has only now loaded').to.equal(true);
          await scene.tab.evaluate(
            `void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
          );
          expect(await scene.look()).to.deep.equal(UNCOVERED);
          expect(await scene.tab.evaluate('document.documentElement.outerHTML.length')).to.equal(
            before,
          );
        });
      }

      it('no longer than a few seconds where the other page never comes', async () => {
        const scene = await Scene.open(bench, { routes: nothing });
        await scene.press();
        expect(await scene.look()).to.deep.equal(COVERED);
        await until('the page is back', async () => !(await scene.look()).covered);
        expect(await scene.look()).to.deep.equal(UNCOVERED);
        // It can be used again.
        await scene.tab.press(...SHIFTS);
        expect(await scene.look()).to.deep.equal(COVERED);
      });
    });

    describe('in a frame', () => {
      const SANDBOX = 'sandbox="allow-scripts allow-same-origin"';
      const outer = (frame: string, attributes = '') =>
        documentOf(
          'Outer',
          `<iframe src="${frame}" ${attributes} style="width: 100%; height: 300px; border: 0"></iframe>`,
          '<style>body { margin: 0 }</style>',
        );

      it('takes the page around it along, of the same origin', async () => {
        const scene = await Scene.open(bench, { routes: { '/outer': { body: outer('/help') } } });
        await scene.tab.goto(`${scene.server.origin}/outer`);
        await scene.press();
        expect((await scene.leaves()).referer).to.equal(undefined);
      });

      for (const [kind, attributes, isTop] of [
        ['of another origin', '', true],
        ['that may not leave', SANDBOX, false],
      ] as const) {
        it(`leaves all that it may, ${kind}`, async () => {
          const scene = await Scene.open(bench);
          const around = await bench.serve({
            '/outer': { body: outer(`${scene.server.origin}/help`, attributes) },
          });
          await scene.tab.goto(`${around.origin}/outer`);
          await scene.press();
          await scene.leaves('/away', !isTop);
          if (!isTop) expect(await scene.at()).to.equal('/outer');
        });
      }

      it('says which part stays, where the rest may not be left', async () => {
        const report = `new MutationObserver(() => {
          const said = document.querySelector('[role=alert]')?.textContent;
          if (said) new Image().src = '/said?' + said;
        }).observe(document, { childList: true, subtree: true })`;
        const scene = await Scene.open(bench, { head: `<script>${report}</script>` });
        const around = await bench.serve({
          '/outer': { body: outer(`${scene.server.origin}/help`, SANDBOX) },
        });
        await scene.tab.goto(`${around.origin}/outer`);
        await scene.press();
        const sentence = `/said?${encodeURI(record.words.exitFrame.en)}`;
        await until('the sentence', () => scene.server.requests.includes(sentence));
        await scene.leaves('/away', true);
      });
    });
  });
}
