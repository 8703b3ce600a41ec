// The build reads its own script as the oldest browsers do that docs/browser-support.md promises.
import { expect } from 'chai';
import es from 'eslint-plugin-es-x';
import { data, floorsOf, lacking } from '../../scripts/support/browsers.mjs';
import { scriptProblems, SYNTAX } from '../../scripts/support/script-support.js';

const TOO_NEW: Record<string, [source: string, without: string]> = {
  'a class static block': ['class A { static { this.b = 1; } }', 'Safari 15.4'],
  'a regular expression that looks behind': ['/(?<=a)b/.test(location.href);', 'Safari 15.4'],
  'the flag v': ['/[a&&b]/v.test(location.href);', 'Chrome 93'],
  'the flag v in words': ["new RegExp('[a]', 'v');", 'Chrome 93'],
  'modifiers in a regular expression': ['/(?i:a)b/.test(location.href);', 'Safari 15.4'],
  'one group name twice': ['/(?<a>b)|(?<a>c)/.exec(location.href);', 'Safari 15.4'],
  'import attributes': ["import a from './a.json' with { type: 'json' }; a();", 'Firefox 92'],
  'Array.prototype.findLast': ['[1].findLast((a) => a);', 'Firefox 92'],
  'Array.prototype.toSorted': ['[1].toSorted();', 'Safari 15.4'],
  'Object.groupBy': ['Object.groupBy([], (a) => a);', 'Chrome 93'],
  'Object.groupBy in pieces': ['const { groupBy } = Object; groupBy([], (a) => a);', 'Chrome 93'],
  'Array.fromAsync': ["Array['fromAsync']([]);", 'Chrome 93'],
  'Promise.withResolvers': ['Promise.withResolvers();', 'Chrome 93'],
  'Set.prototype.union': ['new Set().union(new Set());', 'Chrome 93'],
  'the global Iterator': ['Iterator.from([]);', 'Safari 15.4'],
  'Intl.DurationFormat': ['new Intl.DurationFormat();', 'Chrome 93'],
  structuredClone: ['structuredClone({});', 'Chrome 93'],
  requestIdleCallback: ['requestIdleCallback(() => {});', 'Safari 15.4'],
  'AbortSignal.timeout': ['fetch("/", { signal: AbortSignal.timeout(1) });', 'Safari 15.4'],
  'AbortSignal.any': ['AbortSignal.any([]);', 'Chrome 93'],
  'URL.canParse': ['URL.canParse("/");', 'Chrome 93'],
  'a method of elements': ['document.body.checkVisibility();', 'Safari 15.4'],
  showPopover: ['document.body.showPopover();', 'Firefox 92'],
  ':has() in a query': ["document.querySelector('p:has(> a)');", 'Firefox 92'],
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
        /^ES20(2\d)$/.test((meta?.docs as { category?: string }).category ?? ''),
      )
      .map(([rule]) => rule)
      .filter((rule) => !Object.hasOwn(SYNTAX, rule) && !isName(rule));
    expect(others.sort()).to.deep.equal(NOT_ASKED);
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
