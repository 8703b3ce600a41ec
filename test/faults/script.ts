// What happens to the script on its way to the page, and what the page has in place of a modern browser.
import { expect } from 'chai';
import {
  STYLESHEET,
  expectReadable,
  expectStyled,
  pageOf,
  script,
  type View,
} from '../harness/embed-page.js';
import type { Reply } from '../harness/server.js';
import { TAGS, specimens } from '../harness/specimens.js';
import { version } from '../../src/base/version.generated.js';
import {
  BUILT,
  expectQuiet,
  look,
  onPage,
  openFault,
  type FaultCase,
  type FaultGroup,
  type PageFault,
  type Visit,
} from './case.js';
import { hung } from './hung.js';

const OTHER_VERSION = '0.0.9';
const WRONG_HASH = `sha384-${'A'.repeat(64)}`;

const lost = (name: string, reply: Reply): FaultCase =>
  onPage({
    name,
    routes: { '/netsafe.js': reply },
    upgrades: false,
    broken: /\/netsafe\.js|SyntaxError/,
    async also({ server }) {
      expect(server.requests).to.include('/netsafe.js');
    },
  });

const otherVersion = (): Reply => {
  const body = BUILT.replaceAll(version, OTHER_VERSION);
  expect(body, 'a copy of another version').to.not.equal(BUILT);
  return { body };
};

const literally = (text: string) => text.replaceAll('.', '\\.');
const taken = (by: string) =>
  TAGS.map((tag) => new RegExp(`: ${tag} is taken by ${literally(by)}\\.$`));

const twoVersions = (name: string, [first, second]: [string, string], kept: string): FaultCase =>
  onPage({
    name,
    // The order in which they run is what counts: neither is async.
    ours: `${STYLESHEET}<script type="module" src="${first}"></script><script type="module" src="${second}"></script>`,
    routes: { '/other/netsafe.js': otherVersion() },
    upgrades: true,
    warns: taken(kept),
    async also({ tab }) {
      const versions = await tab.evaluate<string[]>(
        `${JSON.stringify(TAGS)}.map((tag) => customElements.get(tag).netsafeVersion)`,
      );
      expect(versions).to.deep.equal(TAGS.map(() => kept));
    },
  });

/** Somebody else's element: one that shows its children, or one that shows nothing but itself. */
const theirs = (tag: string, isClosed: boolean) =>
  `customElements.define('${tag}', class Theirs extends HTMLElement {
    ${isClosed ? `constructor() { super(); this.attachShadow({ mode: 'open' }).textContent = 'Theirs'; }` : ''}
  });`;

const takenBySomebodyElse = (name: string, isClosed: boolean): FaultCase => ({
  name,
  async run(bench) {
    for (const tag of bench.some(TAGS, isClosed ? 1 : 0)) {
      const fault: PageFault = {
        name,
        forms: ['plain', 'data', 'tag'],
        host: '<script src="/theirs.js"></script>',
        routes: { '/theirs.js': { body: theirs(tag, isClosed) } },
        upgrades: true,
        // What is in a tag of theirs is theirs to show.
        specimens: (all) =>
          isClosed ? all.filter((each) => each.tag !== tag || each.form !== 'tag') : all,
        warns: [new RegExp(`: ${tag} is taken by another script`)],
      };
      await expectTaken(await openFault(bench, fault), fault, tag);
    }
    return isClosed
      ? 'of their own tag nothing is promised; its data-element and plain words stay'
      : undefined;
  },
});

const expectTaken = async (visit: Visit, fault: PageFault, tag: string) => {
  const tags = JSON.stringify(TAGS);
  await visit.tab.evaluate(
    `embedInspector.until(() => ${tags}.every((tag) => customElements.get(tag)))`,
  );
  await visit.tab.evaluate('embedInspector.frames()');
  const views = await look(visit);
  expectReadable(views, visit.written);
  const framed = views.filter((_, index) => visit.written[index]!.form !== 'plain');
  expectStyled(framed);
  const left = framed.filter(({ frame }) => !frame.isUpgraded).map(({ id }) => id);
  const ofTag = visit.written.filter((each) => each.tag === tag && each.form !== 'plain');
  expect(left, 'what is not upgraded').to.deep.equal(ofTag.map(({ id }) => id));
  await expectQuiet(visit, fault);
};

/** The page stands in a frame in which no script may run, and is read from the page around it. */
const withoutJavaScript: FaultCase = {
  name: 'JavaScript is off',
  async run(bench) {
    const written = await specimens('plain', 'data', 'tag');
    const off = '<noscript><meta name="scripting" content="off"></noscript>';
    const server = await bench.serve({
      '/': {
        body: `<script src="/listener.js"></script>
          <iframe src="/inner" sandbox="allow-same-origin" width="360" height="700"></iframe>`,
      },
      '/inner': { body: pageOf(written, off + STYLESHEET + script()) },
    });
    const tab = await bench.tab();
    await tab.goto(`${server.origin}/`);
    await tab.equip();
    const inner = `document.querySelector('iframe').contentDocument`;
    expect(await tab.evaluate(`!!${inner}.querySelector('meta[name=scripting]')`)).to.equal(true);
    const views = await tab.evaluate<View[]>(`embedInspector.look(${inner})`);
    expectReadable(views, written);
    expectStyled(views.filter(({ id }) => !id.endsWith('plain')));
    expect(views.filter(({ frame }) => frame.isUpgraded)).to.be.empty;
    expect(await tab.evaluate(`faultTools.heard().errors`)).to.deep.equal([]);
    return 'a frame that forbids scripts, in every engine alike';
  },
};

/** An empty tag says nothing without the script, and takes nothing along. */
const stylesheetAlone = onPage({
  name: 'was never pasted: the stylesheet stands alone',
  ours: STYLESHEET,
  upgrades: false,
  async also(visit) {
    const empty = await specimens('empty');
    const server = await visit.bench.serve({
      '/': { body: pageOf(empty, `<script src="/listener.js"></script>${STYLESHEET}`) },
    });
    await visit.tab.goto(`${server.origin}/`);
    await visit.tab.equip();
    const views = await look(visit);
    expect(views.map(({ id, words, isFollowed }) => ({ id, words, isFollowed }))).to.deep.equal(
      empty.map(({ id }) => ({ id, words: '', isFollowed: true })),
    );
  },
});

const scriptAlone = onPage({
  name: 'stands alone, without the stylesheet',
  ours: script(),
  upgrades: true,
  async also({ server }) {
    expect([...server.requests].sort()).to.deep.equal([
      '/',
      '/listener.js',
      '/netsafe.css',
      '/netsafe.js',
    ]);
  },
});

const without = (name: string, host: string): FaultCase => onPage({ name, host, upgrades: false });

/** A browser that never had them. */
const REMOVE_REGISTRY = `<script>
  delete window.customElements;
  Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
</script>`;
const REMOVE_SHEETS = `<script>
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
  delete CSSStyleSheet.prototype.replace;
  delete CSSStyleSheet.prototype.replaceSync;
</script>`;

export const group: FaultGroup = {
  name: 'script',
  cases: [
    lost('answers 404', { status: 404, body: 'Not found' }),
    lost('comes with another type', {
      headers: { 'content-type': 'text/plain' },
      body: 'globalThis.ran = true',
    }),
    lost('is cut short', { body: BUILT.slice(0, BUILT.length / 2) }),
    lost('breaks off with its connection', { body: BUILT, cut: true }),
    hung,
    onPage({
      name: 'is not what its hash says',
      ours: STYLESHEET + script(`integrity="${WRONG_HASH}" crossorigin="anonymous"`),
      upgrades: false,
      broken: /integrity/,
    }),
    onPage({
      name: 'is blocked by the page’s policy',
      nonce: 'listener',
      headers: { 'content-security-policy': "script-src 'nonce-listener'" },
      upgrades: false,
      broken: /\/netsafe\.js/,
      violates: [/script-src/],
      async also({ server }) {
        expect(server.requests).to.not.include('/netsafe.js');
      },
    }),
    withoutJavaScript,
    stylesheetAlone,
    scriptAlone,
    onPage({
      name: 'is loaded twice from one address',
      ours: STYLESHEET + script() + script(),
      upgrades: true,
      async also({ server }) {
        expect(server.requests.filter((path) => path === '/netsafe.js')).to.have.length(1);
      },
    }),
    onPage({
      name: 'is loaded twice from two addresses',
      ours: STYLESHEET + script() + script('', '/copy/netsafe.js'),
      routes: { '/copy/netsafe.js': { body: BUILT } },
      upgrades: true,
      warns: taken(version),
    }),
    twoVersions(
      'comes in two versions, the older first',
      ['/other/netsafe.js', '/netsafe.js'],
      OTHER_VERSION,
    ),
    twoVersions(
      'comes in two versions, the newer first',
      ['/netsafe.js', '/other/netsafe.js'],
      version,
    ),
    takenBySomebodyElse('finds a name taken by an element that shows its children', false),
    takenBySomebodyElse('finds a name taken by an element that hides its children', true),
    without('finds no customElements', REMOVE_REGISTRY),
    onPage({ name: 'finds no adoptedStyleSheets', host: REMOVE_SHEETS, upgrades: true }),
  ],
};
