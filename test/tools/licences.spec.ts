// Whose code is in the files that we ship: read from the files themselves, and held against dist/LICENSES.txt.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string, end = '.js') =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}${file.replaceAll('\\', '/')}`);

interface Locked {
  version: string;
  dependencies?: Record<string, string>;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

/** Where Node finds a package that another one needs. */
function resolve(from: string, name: string): string {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (!folder) throw new Error(`${from} needs ${name}, which the lock file does not have`);
  }
}

/** Folders of packages, with all that they need. */
function closure(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const name of Object.keys(packages[path]!.dependencies ?? {})) add(resolve(path, name));
  };
  for (const name of names) add(resolve('', name));
  return found;
}

const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

// What survives every minifier: texts, names of properties, and large numbers. Short ones anyone may have, and addresses of
// modules.
const wordsOf = (code: string) =>
  new Set(
    code.match(
      /(?<=["'`])(?!node:|\.\.?\/)[\w $:;<>/@!?.-]{9,80}(?=["'`])|(?<=\.)[a-zA-Z_$]{14,}|(?<=\()\d{4,}(?=\))/g,
    ) ?? [],
  );

/** What each package alone has, of all that could be bundled and of our own sources. */
function fingerprints(folders: Iterable<string>): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const folder of folders) {
    const name = nameOf(folder);
    const own = filesIn(`${folder}/`)
      .filter((file) => !/\/(?:development|test)\//.test(file.slice(folder.length)))
      .filter((file) => !file.slice(folder.length).includes('node_modules'))
      .flatMap((file) => [...wordsOf(read(file))]);
    words.set(name, new Set([...(words.get(name) ?? []), ...own]));
  }
  // U+FFFD, and what stands between two texts of a switch: a minifier writes them so in everybody's code.
  const common = ['65533', ':break;case'];
  const ours = new Set([
    ...common,
    ...filesIn('src/', '.ts').flatMap((file) => [...wordsOf(read(file))]),
  ]);
  const owners = new Map<string, number>();
  for (const each of words.values())
    for (const word of each) owners.set(word, (owners.get(word) ?? 0) + 1);
  for (const [name, each] of words)
    words.set(name, new Set([...each].filter((word) => owners.get(word) === 1 && !ours.has(word))));
  return words;
}

const text = () => read('dist/LICENSES.txt');
const LINE = `\n\n${'-'.repeat(72)}\n`;

/** Packages by the file of dist/ that LICENSES.txt says they are in. */
const listed = () =>
  text()
    .split(LINE)
    .slice(1)
    .map((part) => {
      const [, name = '', version = '', license = '', places = ''] =
        /^(\S+) (\S+) \((.+)\), in (.+)\n/.exec(part) ?? [];
      return { name, version, license, places: places.split(', '), part };
    });

const TERMS: Record<string, RegExp> = {
  MIT: /THE SOFTWARE IS PROVIDED/i,
  '(MIT OR GPL-3.0-or-later)': /THE SOFTWARE IS PROVIDED/,
  '(MIT AND Zlib)': /THE SOFTWARE IS PROVIDED/,
  'MIT-0': /THE SOFTWARE IS PROVIDED/,
  ISC: /THE SOFTWARE IS PROVIDED/i,
  'BSD-2-Clause': /Redistributions of source/,
  'Apache-2.0': /Apache License, Version 2\.0|Apache License\s+Version 2\.0/,
};

describe('dist/LICENSES.txt', () => {
  const imported = filesIn('src/', '.ts').flatMap((file) =>
    file.startsWith('src/tools/')
      ? []
      : [...read(file).matchAll(/from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g)].map(([, name]) => name!),
  );
  const direct = [...new Set([...imported, 'tslib'])].filter(
    (name) => `node_modules/${name}` in packages,
  );
  const words = fingerprints(closure(direct));

  /** The packages whose words stand in a file. */
  const inside = (file: string): string[] => {
    const found = wordsOf(read(file));
    return [...words]
      .filter(([, own]) => [...own].some((word) => found.has(word)))
      .map(([name]) => name)
      .sort();
  };
  const saidOf = (place: string) =>
    [
      ...new Set(listed().flatMap(({ name, places }) => (places.includes(place) ? name : []))),
    ].sort();

  it('can tell packages from each other', () => {
    expect(direct).to.include.members(['lit', '@lit-labs/ssr', 'parse5']);
    for (const { name, places } of listed())
      if (places.join() !== 'bin/') expect(words.get(name), name).to.have.property('size').above(0);
  });

  for (const file of ['netsafe.js', 'netsafe.en.js', 'netsafe.cy.js', 'netsafe.dev.js', 'ssr.js']) {
    it(`names every package that is in ${file}, and no other`, () => {
      expect(inside(`dist/${file}`)).to.have.length.above(0);
      expect(saidOf(file)).to.deep.equal(inside(`dist/${file}`));
    });

    it(`and so does the first line of ${file}`, () => {
      const [line = ''] = read(`dist/${file}`).split('\n');
      const named = [...line.matchAll(/ (\S+): [\w-]+\./g)].map(([, name]) => name!);
      expect(named.slice(1).sort()).to.deep.equal(saidOf(file));
      expect(line).to.match(/^\/\*! NetSafe Elements [\d.]+: MIT\..* See LICENSES\.txt \*\/$/);
    });
  }

  it('names what the modules of pages without a bundler share', () => {
    const found = new Set(filesIn('dist/modules/').flatMap(inside));
    expect(saidOf('modules/')).to.deep.equal([...found].sort());
    expect(found.size).to.be.above(0);
  });

  it('has nothing to say of the modules for a bundler, which leave Lit to it', () => {
    const others = filesIn('dist/').filter(
      (file) => !/^dist\/(?:modules\/|netsafe|ssr)/.test(file),
    );
    expect(others).to.have.length.above(20);
    for (const file of others) expect(inside(file), file).to.deep.equal([]);
    expect(saidOf('index.js')).to.deep.equal([]);
  });

  it('holds our terms first, and the terms of each in full', () => {
    expect(text()).to.match(/^NetSafe Elements \(MIT\)/);
    expect(text()).to.include(read('LICENSE').trim());
    for (const { name, license, part } of listed()) {
      expect(part, name).to.match(TERMS[license] ?? /Redistribution and use in/);
      expect(part, name).to.match(/copyright|names .+ as author/i);
    }
  });

  it('says of each package the version and the licence that are installed', () => {
    for (const { name, version, license, part } of listed()) {
      const folders = Object.keys(packages).filter(
        (path) => nameOf(path) === name && packages[path]!.version === version,
      );
      const [folder] = folders;
      expect(folder, `${name} ${version}`).to.be.a('string');
      const own = JSON.parse(read(`${folder}/package.json`)) as { license: string };
      expect(license).to.equal(own.license);
      if (existsSync(new URL(`${folder}/LICENSE`, root)))
        expect(part).to.include(read(`${folder}/LICENSE`).trim());
    }
  });
});

describe('dist/LICENSES.txt, of the command', function () {
  // The project formats with the one and draws with the other; neither is bundled.
  const OWN = new Set(['oxfmt', 'puppeteer-core']);
  const imported = filesIn('src/tools/', '.ts').flatMap((file) =>
    [...read(file).matchAll(/from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g)].map(([, name]) => name!),
  );
  // Its types ask for Commander itself as a peer.
  const direct = [...new Set([...imported, 'commander'])].filter(
    (name) => !OWN.has(name) && `node_modules/${name}` in packages,
  );
  const said = () =>
    new Set(listed().flatMap(({ name, places }) => (places.includes('bin/') ? name : [])));

  it('names every package whose words stand in bin/, there and in the first line of the file', () => {
    const words = fingerprints(closure(direct));
    const found = new Set<string>();
    for (const file of filesIn('bin/')) {
      const text = read(file);
      const own = wordsOf(text);
      const [line = ''] = text.replace(/^#!.*\n/, '').split('\n', 1);
      expect(line, file).to.match(/^\/\*! NetSafe Elements [\d.]+: MIT\..* See LICENSES\.txt \*\//);
      for (const [name, each] of words) {
        if (![...each].some((word) => own.has(word))) continue;
        found.add(name);
        expect(line, file).to.include(` ${name}: `);
      }
    }
    expect(found.size).to.be.above(40);
    expect([...said()]).to.include.members([...found]);
  });

  it('names none that the commands do not need', () => {
    const needed = new Set([...closure(direct)].map(nameOf));
    expect(said().size).to.be.above(100);
    expect([...said()].filter((name) => !needed.has(name))).to.deep.equal([]);
  });
});
