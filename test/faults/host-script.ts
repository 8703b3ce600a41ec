// What a page's own scripts do to the language and to the document before ours comes.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { STYLESHEET, script } from '../support/embed-page.js';
import { onPage, openFault, settle, type FaultCase, type FaultGroup } from './case.js';

// Not every package says where what browsers are given stands in it.
const installed = (file: string) =>
  readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
const fixture = (file: string) =>
  readFileSync(new URL(`../fixtures/libraries/${file}`, import.meta.url), 'utf8');

/** A library that the page loads first, and an expression that is true while it still works. */
const beside = (name: string, library: string, works: string): FaultCase =>
  onPage({
    name,
    host: '<script src="/library.js"></script>',
    routes: { '/library.js': { body: library } },
    upgrades: true,
    async also({ tab }) {
      expect(await tab.evaluate<unknown>(works), works).to.equal(true);
    },
  });

const ENUMERABLE = `
  Array.prototype.last = function () { return this[this.length - 1]; };
  Object.prototype.own = function () { return Object.keys(this); };`;
// Prototype 1.6 gave these to every page, and JSON of the browser's own then wrote strings inside strings.
const TO_JSON = `
  Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = String.prototype.toJSON;
  Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };`;

interface Surface {
  globals: string[];
  prototypes: [string, string[]][];
  attributes: string[];
}

// By these Lit tells its copies apart.
const OF_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/** What our script leaves behind in a page: elements, and nothing that the page's own scripts could trip over. */
const surface: FaultCase = {
  name: 'nothing of the page’s own is changed',
  async run(bench) {
    const named = { name: 'surface', upgrades: false };
    const before = await openFault(bench, { ...named, ours: STYLESHEET });
    const was = await before.tab.evaluate<Surface>('faultTools.surface()');
    await before.tab.close();
    const after = await openFault(bench, { ...named, ours: STYLESHEET + script() });
    await settle(after);
    const is = await after.tab.evaluate<Surface>('faultTools.surface()');
    expect(is.globals.filter((each) => !was.globals.includes(each)).sort()).to.deep.equal(OF_LIT);
    expect(is.prototypes).to.deep.equal(was.prototypes);
    expect(is.attributes).to.deep.equal(was.attributes);
    return undefined;
  },
};

export const group: FaultGroup = {
  name: 'host script',
  cases: [
    beside(
      'Prototype 1.7.3',
      fixture('prototype-1.7.3.js'),
      `Prototype.Version === '1.7.3' && $$('section.specimen').length > 0 && $(document.body).select('p').invoke('visible').any()`,
    ),
    beside(
      'MooTools 1.4.5',
      fixture('mootools-core-1.4.5.min.js'),
      `MooTools.version === '1.4.5' && $$('section.specimen').get('tag').contains('section')`,
    ),
    beside(
      'jQuery 4.0.0',
      installed('jquery/dist/jquery.js'),
      `jQuery('section.specimen').find('a').length > 0`,
    ),
    beside(
      'zone.js 0.16.3',
      installed('zone.js/bundles/zone.umd.js'),
      `Zone.current.name === '<root>' && Promise.resolve() instanceof Promise`,
    ),
    beside(
      'enumerable properties on Array.prototype and Object.prototype',
      ENUMERABLE,
      `(() => { for (const name in []) if (name === 'last') return true; })()`,
    ),
    beside('toJSON on the browser’s own types', TO_JSON, `typeof [].toJSON() === 'string'`),
    surface,
  ],
};
