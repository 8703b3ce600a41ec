// What a page's own scripts do to the language and to the document before ours comes.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { STYLESHEET, script } from '../harness/embed-page.js';
import { onPage, openFault, settle, type FaultCase, type FaultGroup } from './case.js';

// Not every package says where what browsers are given stands in it.
const installed = (file: string) =>
  readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
// No npm package holds what browsers were given of the oldest two; Debian's packages do.
const SYSTEM = '/usr/share/javascript/';
const NO_LIBRARY = 'NOT RUN: install Debian’s libjs-prototype and libjs-mootools';

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

/** A library of the system's, where it is installed. CI fails where it is not. */
const besideSystem = (name: string, file: string, works: string): FaultCase => {
  const isThere = existsSync(SYSTEM + file);
  if (!isThere && process.env.CI) throw new Error(`${name}: there is no ${SYSTEM}${file}`);
  const cannot = { chromium: NO_LIBRARY, firefox: NO_LIBRARY, webkit: NO_LIBRARY };
  return {
    ...beside(name, isThere ? readFileSync(SYSTEM + file, 'utf8') : '', works),
    ...(!isThere && { cannot }),
  };
};

/** What our script leaves behind in a page: elements, and no name and nothing else that its own scripts could trip over. */
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
    // Lit counts its versions there, so that a page can be told of two of them.
    const ours = is.globals.filter(
      (each) => !was.globals.includes(each) && !/^(lit|reactive)/.test(each),
    );
    expect(ours).to.deep.equal([]);
    expect(is.prototypes).to.deep.equal(was.prototypes);
    expect(is.attributes).to.deep.equal(was.attributes);
    return undefined;
  },
};

export const group: FaultGroup = {
  name: 'host script',
  cases: [
    besideSystem(
      'Prototype 1.7.3',
      'prototype/prototype.js',
      `Prototype.Version === '1.7.3' && $$('section.specimen').length > 0 && $(document.body).select('p').invoke('visible').any()`,
    ),
    besideSystem(
      'MooTools 1.4.5',
      'mootools/mootools-core.min.js',
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
