import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import {
  DeclaredPairs,
  judgeMeetings,
  judgeShown,
  pairsMet,
  type Reading,
} from '../stories/real-colours.js';
import { SCHEMES, type RoleTable } from '../stories/role-table.js';
import { describeEngines, open } from '../harness/embed.js';
import type { DrivenEngine } from '../../src/tools/browser/launch.js';

const SCRIPTS = ['page-tools.js', 'colour-reader.js'].map((name) =>
  readFileSync(new URL(`../harness/${name}`, import.meta.url), 'utf8'),
);

/** An expression for the markup and the rules of a page. */
const EVERYTHING = `[
  document.documentElement.outerHTML,
  ...pageTools.treesIn(document).flatMap((tree) =>
    [...tree.styleSheets, ...tree.adoptedStyleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText))),
]`;

const colour = (name: string) => ({
  name: `color.${name}`,
  property: `--netsafe-color-${name}`,
  type: 'color',
});
const surface = (name: string) => ({ ...colour(name), kind: 'surface' as const });
const foreground = (name: string, on: string[], ratio = 4.5) => ({
  ...colour(name),
  kind: 'foreground' as const,
  on,
  ratio,
});

const table: RoleTable = {
  roles: [
    surface('paper'),
    surface('tint'),
    foreground('text', ['paper', 'tint', 'nothing']),
    foreground('link', ['paper']),
    foreground('help', ['paper'], 3),
    foreground('outer', ['paper'], 3),
    foreground('inner', ['outer'], 3),
    foreground('action', ['paper'], 3),
    foreground('label', ['action']),
  ],
  themes: [
    {
      id: 'plain',
      values: {
        light: values({ paper: '#ffffff', tint: '#eeeeee', text: '#101010', link: '#1a0066' }),
        dark: values({ paper: '#111111', tint: '#222222', text: '#f0f0f0', link: '#ccbbff' }),
      },
    },
    { id: 'of-the-page' },
  ],
};
const declared = new DeclaredPairs(table);

function values(colours: Record<string, string>): Record<string, string> {
  const { paper, text } = colours as { paper: string; text: string };
  const all = { help: text, outer: text, inner: paper, action: text, label: paper, ...colours };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`color.${name}`, value]));
}

const [plain] = table.themes;
const TOKENS = `:root, [data-netsafe-theme='plain'] {
  ${Object.entries(plain!.values!.light)
    .map(([name, light]) => {
      const dark = plain!.values!.dark[name]!;
      return `--netsafe-${name.replace('.', '-')}: light-dark(${light}, ${dark});`;
    })
    .join('\n  ')}
}
[data-netsafe-theme='of-the-page'] {
  --netsafe-color-text: light-dark(oklch(from #123456 0.2 c h), oklch(from #123456 0.95 c h));
}`;

const FRAME = `
  :host { display: block; padding: 8px; border: 1px solid var(--netsafe-frame-accent, var(--netsafe-color-help));
    color: var(--netsafe-color-text); background: var(--netsafe-color-paper) }
  ::slotted(*) { color: inherit }`;
const LINK = `
  a { color: var(--netsafe-color-link) }
  a:focus-visible { outline: 3px solid var(--netsafe-color-outer); outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--netsafe-color-inner) }`;
const WORDS = '<p>Words</p>';

interface Page {
  /** The sheet of the component's shadow root. */
  own?: string;
  /** What is in its shadow root. */
  shadow?: string;
  /** The sheet of the page. */
  page?: string;
  /** What stands on the page. */
  body?: string;
  htmlTag?: string;
}

const pageOf = ({
  own = '',
  shadow = '<slot></slot>',
  page = '',
  body = '',
}: Page) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<style>${TOKENS} ${page}</style></head>
<body>${body || `<netsafe-frame>${WORDS}</netsafe-frame>`}
<script>
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(FRAME + own)});
  customElements.define('netsafe-frame', class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(shadow)};
      root.adoptedStyleSheets = [sheet];
    }
  });
</script></body></html>`;

const WITH_LINK = { shadow: '<slot></slot><a href="#there">There</a>' };

/** A page on which one thing is wrong, and what is said of it. */
const faults: [what: string, page: Page, says: RegExp, where: string][] = [
  [
    'a pair that nobody declared',
    {
      own: 'p { background: var(--netsafe-color-tint); color: var(--netsafe-color-help) }',
      shadow: WORDS,
    },
    /^netsafe-frame: text of help on tint: declare it \(role\.color\.help, "on": \[…, "tint"\]\), or use what stands there: text$/,
    'p',
  ],
  [
    'a colour that no token gave',
    { own: '::slotted(p) { color: #123456 }' },
    /^netsafe-frame: text in rgb\(18, 52, 86\), a colour that no token gave/,
    'p',
  ],
  [
    'a colour that no token gave, with alpha',
    { own: ':host { border-color: rgb(0 0 0 / 0.5) }' },
    /border in rgba\(0, 0, 0, 0\.5\), a colour that no token gave/,
    'netsafe-frame',
  ],
  [
    'a ground that no token gave',
    { own: ':host { background: gold }' },
    /text of text on rgb\(255, 215, 0\), a ground that no token gave/,
    'p',
  ],
  [
    'a picture under words',
    { own: ':host { background: linear-gradient(red, blue) }' },
    /text of text on linear-gradient\(.*, a ground that no token gave/,
    'p',
  ],
  [
    'words on whatever the page has',
    { own: ':host { background: none }' },
    /text of text on the page, a ground that no token gave/,
    'p',
  ],
  [
    'words that are half there',
    { own: '::slotted(p) { opacity: 0.5 }' },
    /text is mixed with what is behind it \(opacity: 0\.5\)/,
    'p',
  ],
  [
    'a colour under the pointer',
    {
      ...WITH_LINK,
      own: `${LINK} a:hover { color: var(--netsafe-color-help); background: var(--netsafe-color-tint) }`,
    },
    /text of help on tint: declare it/,
    'a (hover)',
  ],
  [
    'a colour of the frame under the pointer',
    {
      own: ':host(:defined:hover) { border-color: var(--netsafe-color-link); background: var(--netsafe-color-tint) }',
    },
    /border of link on tint: declare it/,
    'netsafe-frame (hover)',
  ],
  [
    'a colour of what is pressed',
    { ...WITH_LINK, own: `${LINK} @media screen { a:active { color: red } }` },
    /text in rgb\(255, 0, 0\)/,
    'a (active)',
  ],
  [
    'a colour of a link that was followed',
    { ...WITH_LINK, own: `${LINK} @layer links { a:visited { color: purple !important } }` },
    /text in rgb\(128, 0, 128\)/,
    'a (visited)',
  ],
  [
    'a colour of a link that was followed and is under the pointer',
    { ...WITH_LINK, own: `${LINK} a:visited:hover { color: purple }` },
    /text in rgb\(128, 0, 128\)/,
    'a (visited, hover)',
  ],
  [
    'the browser’s own ring of focus',
    { ...WITH_LINK, own: 'a { color: var(--netsafe-color-link) }' },
    /no focus ring of ours on paper: the browser draws its own/,
    'a (focus-visible)',
  ],
  [
    'an inner ring without the outer',
    { ...WITH_LINK, own: `${LINK} a:focus-visible { outline: none }` },
    /shadow of inner on paper: declare it/,
    'a (focus-visible)',
  ],
  [
    'a shadow in another colour than its field',
    {
      own: 'b { background: var(--netsafe-color-paper); box-shadow: 1em 0 var(--netsafe-color-tint) }',
      shadow: '<b>Words</b>',
    },
    /shadow of tint on paper: declare it/,
    'b',
  ],
  [
    'the line under a link',
    { ...WITH_LINK, own: `${LINK} a { text-decoration: underline red }` },
    /underline in rgb\(255, 0, 0\)/,
    'a',
  ],
  [
    'a mark before words',
    { own: `::slotted(p)::before { content: '“'; color: red }` },
    /text in rgb\(255, 0, 0\)/,
    'p::before',
  ],
  [
    'a mark of a list',
    { own: 'li::marker { color: red }', shadow: '<ul><li>One</li></ul>' },
    /text in rgb\(255, 0, 0\)/,
    'li::marker',
  ],
  [
    'a drawing of the component’s own',
    { own: 'svg { fill: red }', shadow: '<svg><circle r="9"/></svg>' },
    /fill in rgb\(255, 0, 0\)/,
    'circle',
  ],
  [
    'a data-element without a tag',
    {
      page: '[data-netsafe] { background: var(--netsafe-color-tint); color: var(--netsafe-color-link) }',
      body: `<div data-netsafe="frame">${WORDS}</div>`,
    },
    /^\[data-netsafe="frame"\]: text of link on tint: declare it/,
    'p',
  ],
  [
    'a component in another',
    {
      own: ':host([quiet]) { background: var(--netsafe-color-tint) }',
      body: `<netsafe-frame>${WORDS}<netsafe-frame quiet>${WORDS}</netsafe-frame></netsafe-frame>`,
    },
    /border of help on tint: declare it/,
    'netsafe-frame',
  ],
];

/** Pages that are sound, and the pairs that are met there. */
const sound: [what: string, page: Page, met: string[]][] = [
  ['a frame with words', {}, ['help on paper', 'text on paper']],
  [
    'a link with two rings',
    { ...WITH_LINK, own: LINK },
    ['help on paper', 'inner on outer', 'link on paper', 'outer on paper', 'text on paper'],
  ],
  [
    'a button, which is a foreground and a ground',
    {
      own: 'b { background: var(--netsafe-color-action); border: 1px solid var(--netsafe-color-action); color: var(--netsafe-color-label) }',
      shadow: '<b>Press</b>',
    },
    ['action on paper', 'help on paper', 'label on action'],
  ],
  [
    'an edge that the page has coloured',
    { page: 'netsafe-frame { --netsafe-frame-accent: rebeccapurple }' },
    ['text on paper'],
  ],
  [
    'roles that the page has set',
    {
      body: `<div style="--netsafe-color-text: #222"><netsafe-frame>${WORDS}</netsafe-frame></div>`,
    },
    ['help on paper', 'text on paper'],
  ],
  [
    'what is the page’s own',
    {
      body: `<p style="color: red">Outside</p><netsafe-frame>${WORDS}<img alt="" src="data:,"></netsafe-frame>`,
    },
    ['help on paper', 'text on paper'],
  ],
  [
    'a shadow in the colour of its own field, which is a wider field',
    {
      own: ':host { box-shadow: 1em 0 var(--netsafe-color-paper), -1em 0 var(--netsafe-color-paper) }',
      body: `<netsafe-frame>${WORDS}<netsafe-frame>${WORDS}</netsafe-frame></netsafe-frame>`,
    },
    ['help on paper', 'text on paper'],
  ],
  [
    'a colour on its way to another',
    { own: ':host { transition: color 10s, background-color 10s, border-color 10s }' },
    ['help on paper', 'text on paper'],
  ],
];

// That it reads alike in all engines, the walk through the stories sees: each must meet the same pairs.
const suite = (engine: DrivenEngine) => {
  const read = async (page: Page): Promise<Reading> => {
    const visit = await open(engine, pageOf(page));
    for (const script of SCRIPTS) await visit.page.evaluate(script);
    const wanted = {
      roles: table.roles,
      themes: table.themes.map(({ id }) => id),
      schemes: SCHEMES,
    };
    const before = await visit.page.evaluate(EVERYTHING);
    const reading = await visit.page.evaluate(`colourReader.read(${JSON.stringify(wanted)})`);
    expect(await visit.page.evaluate(EVERYTHING), 'the page is left as it was').to.deep.equal(
      before,
    );
    expect(visit.heard.problems()).to.be.empty;
    return reading as Reading;
  };

  for (const [what, page, says, where] of faults) {
    it(`finds ${what}`, async () => {
      const { meetings } = await read(page);
      const found = judgeMeetings(meetings, declared).filter(({ what }) => says.test(what));
      expect(found.map((problem) => problem.where)).to.deep.equal([where]);
    });
  }

  for (const [what, page, met] of sound) {
    it(`has nothing against ${what}`, async () => {
      const { meetings, shown } = await read(page);
      expect(judgeMeetings(meetings, declared)).to.be.empty;
      expect(judgeShown(shown, table, declared)).to.be.empty;
      expect([...new Set(pairsMet(meetings, declared))].sort()).to.deep.equal(met);
    });
  }

  it('finds a colour that is not what the theme states, in that scheme alone', async () => {
    const { shown } = await read({
      page: ':root { --netsafe-color-text: light-dark(#101010, #fefefe) }',
    });
    const found = judgeShown(shown, table, declared);
    expect(found.map(({ what }) => what)).to.deep.equal([
      'netsafe-frame: text is #fefefe here, and the theme says #f0f0f0',
    ]);
    expect(found[0]!.where).to.equal('p, plain, dark');
  });

  it('finds too little contrast where a theme takes its colours from the page', async () => {
    const { shown } = await read({
      page: '[data-netsafe-theme="of-the-page"] { --netsafe-color-text: oklch(from #123456 0.8 c h) }',
    });
    const [found, ...others] = judgeShown(shown, table, declared);
    expect(others, 'the dark scheme, where it is enough').to.be.empty;
    expect(found!.what).to.match(
      /^netsafe-frame: text on paper is 1\.\d\d:1 \(#[0-9a-f]{6} on #ffffff\) and needs 4\.5:1$/,
    );
    expect(found!.where).to.equal('p, of-the-page, light');
  });

  it('reads a part of the page that has a theme and a scheme of its own in those', async () => {
    const { shown } = await read({
      page: 'div[data-netsafe-theme="plain"] { --netsafe-color-text: #fedcba }',
      body: `<div data-netsafe-theme="plain" style="color-scheme: dark"><netsafe-frame>${WORDS}</netsafe-frame></div>`,
    });
    const found = judgeShown(shown, table, declared);
    expect(found.map(({ where }) => where)).to.deep.equal(['p, plain, dark']);
  });
};

describeEngines('the reader of real colours', suite, ['chromium']);
