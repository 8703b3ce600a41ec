// The build reads its own script as the oldest browsers do that docs/browser-support.md promises.
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import es from 'eslint-plugin-es-x';
import postcss from 'postcss';
import stylelint from 'stylelint';
import { buildStylesheets, buildThemes } from '../../scripts/build-stylesheet.js';
import { data, floorsOf, lacking } from '../../scripts/support/browsers.mjs';
import { scriptProblems, SYNTAX } from '../../scripts/support/script-support.js';
import { ENHANCEMENTS, styleProblems, unknownIn } from '../../scripts/support/style-support.mjs';
import { compileTokens, valuesOf } from '../../src/tools/tokens/compile.js';

const themes = async () => buildThemes((await compileTokens()).themes.map(valuesOf));

const TOO_NEW: Record<string, [source: string, without: string]> = {
  'a class static block': ['class A { static { this.b = 1; } }', 'Safari 15.4'],
  'a regular expression that looks behind': ['/(?<=a)b/.test(location.href);', 'Safari 15.4'],
  'the flag v': ['/[a&&b]/v.test(location.href);', 'Chrome 99'],
  'the flag v in words': ["new RegExp('[a]', 'v');", 'Chrome 99'],
  'modifiers in a regular expression': ['/(?i:a)b/.test(location.href);', 'Safari 15.4'],
  'one group name twice': ['/(?<a>b)|(?<a>c)/.exec(location.href);', 'Safari 15.4'],
  'import attributes': ["import a from './a.json' with { type: 'json' }; a();", 'Firefox 97'],
  'Array.prototype.findLast': ['[1].findLast((a) => a);', 'Firefox 97'],
  'Array.prototype.toSorted': ['[1].toSorted();', 'Safari 15.4'],
  'Object.groupBy': ['Object.groupBy([], (a) => a);', 'Chrome 99'],
  'Object.groupBy in pieces': ['const { groupBy } = Object; groupBy([], (a) => a);', 'Chrome 99'],
  'Array.fromAsync': ["Array['fromAsync']([]);", 'Chrome 99'],
  'Promise.withResolvers': ['Promise.withResolvers();', 'Chrome 99'],
  'Set.prototype.union': ['new Set().union(new Set());', 'Chrome 99'],
  'the global Iterator': ['Iterator.from([]);', 'Safari 15.4'],
  'Intl.DurationFormat': ['new Intl.DurationFormat();', 'Chrome 99'],
  requestIdleCallback: ['requestIdleCallback(() => {});', 'Safari 15.4'],
  'AbortSignal.timeout': ['fetch("/", { signal: AbortSignal.timeout(1) });', 'Safari 15.4'],
  'AbortSignal.any': ['AbortSignal.any([]);', 'Chrome 99'],
  'URL.canParse': ['URL.canParse("/");', 'Chrome 99'],
  'a method of elements': ['document.body.checkVisibility();', 'Safari 15.4'],
  showPopover: ['document.body.showPopover();', 'Firefox 97'],
  ':has() in a query': ["document.querySelector('p:has(> a)');", 'Firefox 97'],
};

const KNOWN: Record<string, string> = {
  'what is asked for first': 'document.body.showPopover?.();',
  'a name that the code itself gives': 'const a = { findLast() {} }; a.findLast();',
  'private methods, fields and what checks for them':
    'class A { #b = 1; static c = 2; #d() { return #b in this; } e() { this.#d(); } } new A();',
  'Object.hasOwn': "Object.hasOwn({}, 'a');",
  'Array.prototype.at': '[1].at(-1);',
  ':is() in a query': "document.querySelector(':is(p, a)');",
};

// Aliases and families of rules above; names that are found as names; and what a script for browsers never holds.
const NOT_ASKED = [
  'no-class-fields',
  'no-global-this',
  'no-json-modules',
  'no-json-parse-reviver-context-parameter',
  'no-promise-all-settled',
  'no-regexp-unicode-property-escapes-2020',
  'no-regexp-unicode-property-escapes-2021',
  'no-regexp-unicode-property-escapes-2022',
  'no-regexp-unicode-property-escapes-2023',
  'no-resizable-and-growable-arraybuffers',
  'no-trailing-dynamic-import-commas',
  'no-weakrefs',
];

describe('a script that some promised browser cannot run', () => {
  for (const [what, [source, browser]] of Object.entries(TOO_NEW)) {
    it(`is found: ${what}`, async () => {
      const problems = await scriptProblems({ 'dist/sample.js': `\n${source}` });
      expect(problems).not.to.deep.equal([]);
      expect(problems[0]).to.match(/^dist\/sample\.js:2:\d+: /);
      expect(problems.join('\n')).to.include(browser);
    });
  }

  for (const [what, source] of Object.entries(KNOWN)) {
    it(`is not ${what}`, async () => {
      expect(await scriptProblems({ 'dist/sample.js': source })).to.deep.equal([]);
    });
  }

  it('is not parsed at all where it is no script', async () => {
    expect(await scriptProblems({ 'dist/sample.js': 'class {' })).to.have.length(1);
  });

  it('is looked for by each rule that there is for newer syntax', () => {
    const names = JSON.stringify(data.javascript.builtins).toLowerCase();
    const isName = (rule: string) => names.includes(`"${rule.split('-').at(-1)!}"`);
    const others = Object.entries(es.rules)
      .filter(([, { meta }]) =>
        /^ES20(2\d)$/.test((meta?.docs as { category?: string } | undefined)?.category ?? ''),
      )
      .map(([rule]) => rule)
      .filter((rule) => !Object.hasOwn(SYNTAX, rule) && !isName(rule));
    expect(others.sort()).to.deep.equal(NOT_ASKED);
  });
});

const STYLES_TOO_NEW: Record<string, [css: string, without: string]> = {
  'a unit': ['p { font-size: clamp(16px, 6cqi, 24px) }', 'Chrome 99'],
  'another unit': ['p { min-height: 100dvh }', 'Chrome 99'],
  'a unit in a property of one’s own': ['p { --_a: 2vi }', 'Firefox 97'],
  'a function': ['p { color: light-dark(#000, #fff) }', 'Safari 15.4'],
  'another function': ['p { color: color-mix(in srgb, red, blue) }', 'Firefox 97'],
  'a colour made from another': ['p { color: rgb(from red r g b) }', 'Chrome 99'],
  'a nested rule': ['p { & a { color: red } }', 'Safari 15.4'],
  'a range of widths': ['@media (width >= 480px) { p { color: red } }', 'Safari 15.4'],
  'an at-rule': ['@scope (p) { a { color: red } }', 'Chrome 99'],
  'a value': ['p { text-wrap: pretty }', 'Chrome 99'],
  'a property': ['p { field-sizing: content }', 'Chrome 99'],
  'a state': ['p:popover-open { color: red }', 'Chrome 99'],
};

const STYLES_KNOWN: Record<string, string> = {
  'what is asked for': '@supports (width: 1cqi) { p { width: 1cqi } }',
  'what is listed': 'h2 { text-wrap: balance }',
  'what all know': 'p:is(:focus-visible) { inset-inline: 0; gap: 1px; width: min(1px, 2vw) }',
};

describe('styles that some promised browser does not know', () => {
  for (const [what, [css, browser]] of Object.entries(STYLES_TOO_NEW)) {
    it(`are found: ${what}`, () => {
      const problems = styleProblems('dist/sample.css', postcss.parse(css));
      expect(problems).not.to.deep.equal([]);
      expect(problems[0]).to.match(/^dist\/sample\.css:1:\d+: /);
      expect(problems.join('\n')).to.include(browser);
    });
  }

  for (const [what, css] of Object.entries(STYLES_KNOWN)) {
    it(`are not ${what}`, () => {
      expect(styleProblems('dist/sample.css', postcss.parse(css))).to.deep.equal([]);
    });
  }

  it('are found by stylelint in a component’s source', async () => {
    const { results } = await stylelint.lint({
      code: 'export const styles = css`:host { width: 1cqi }`;',
      codeFilename: fileURLToPath(new URL('../../src/styles/sample.styles.ts', import.meta.url)),
    });
    expect(results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))).to.deep.equal([
      'netsafe/known-to-browsers',
    ]);
  });

  it('are not accepted where nothing built has them, or all know them', async () => {
    const files = [...Object.values(await buildStylesheets()), ...Object.values(await themes())];
    const used = files.flatMap((css) => unknownIn(postcss.parse(css)).map(({ path }) => path));
    expect([...new Set(used)].sort()).to.deep.equal(Object.keys(ENHANCEMENTS).sort());
  });
});

describe('built stylesheets', () => {
  it('are ASCII, as a page says which letters they are read in', async () => {
    const files = { ...(await buildStylesheets()), ...(await themes()) };
    expect(Object.keys(files)).to.have.length.above(25);
    for (const [file, css] of Object.entries(files)) expect(css, file).to.match(/^[\0-\x7f]*$/);
    expect(files['css/quote-block.css']).to.include('\\2018 ');
  });
});

describe('the versions of package.json', () => {
  it('are those of every browser that readers have', () => {
    for (const environment of ['script', 'styles'] as const)
      expect(floorsOf(environment).map(({ id }) => id)).to.have.members([
        'chrome',
        'chrome_android',
        'edge',
        'firefox',
        'firefox_android',
        'safari',
        'safari_ios',
        'samsunginternet_android',
        'webview_android',
      ]);
  });

  it('have the script wherever they have the styles', () => {
    const script = floorsOf('script');
    for (const { id, version } of floorsOf('styles')) {
      const { version: first } = script.find((floor) => floor.id === id)!;
      expect(Number.parseFloat(version), id).to.be.at.least(Number.parseFloat(first));
    }
  });

  it('are compared as versions, not as numbers or words', () => {
    const support = { safari: { version_added: '15.10' } };
    const at = (version: string) =>
      lacking({ support }, [{ id: 'safari', title: 'Safari', version }]);
    expect(at('15.9')).to.deep.equal(['Safari 15.9']);
    expect(at('15.10')).to.deep.equal([]);
    expect(at('16')).to.deep.equal([]);
  });
});
