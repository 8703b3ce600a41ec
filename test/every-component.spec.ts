// Covers a new component on the day it appears: its files, its documentation, its place in the package.
import { readdir, readFile, stat } from 'node:fs/promises';
import { expect } from 'chai';
import type { CSSResult } from 'lit';
import postcss from 'postcss';
import { pageCss } from '../src/base/page-css.js';
import { compileSheet } from '../scripts/build-stylesheet.js';

const root = (path: string) => new URL(`../${path}`, import.meta.url);
const text = (path: string) => readFile(root(path), 'utf8');
const json = async <T>(path: string) => JSON.parse(await text(path)) as T;

interface Documented {
  name?: string;
  description?: string;
}
interface Declaration extends Documented {
  tagName?: string;
  summary?: string;
  status?: string;
  slots?: Documented[];
  attributes?: Documented[];
  cssProperties?: Documented[];
}

const { modules } = await json<{ modules: { path: string; declarations: Declaration[] }[] }>(
  'custom-elements.json',
);
const names = (await readdir(root('src/components'))).sort();
const sheets = new Map<string, string>();
for (const name of names) {
  const { styles } = (await import(root(`src/components/${name}/${name}.styles.ts`).href)) as {
    styles: { cssText: string };
  };
  sheets.set(name, styles.cssText);
}
const SHARED = ['host', 'prose', 'columns', 'plate', 'unframed'];
for (const name of SHARED) {
  const module = (await import(root(`src/styles/${name}.styles.ts`).href)) as Record<
    string,
    CSSResult | CSSResult[]
  >;
  sheets.set(
    name,
    [module[name]!]
      .flat()
      .map(({ cssText }) => cssText)
      .join(''),
  );
}

it('finds components to cover', () => {
  expect(names.length).to.be.at.least(4);
  expect(
    modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])),
  ).to.have.members(names.map((name) => `netsafe-${name}`));
});

for (const name of names) {
  describe(`<netsafe-${name}>`, () => {
    const declaration = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === `netsafe-${name}`)!;

    it('has the files that every component has', async () => {
      const files = await readdir(root(`src/components/${name}`));
      expect(files.sort()).to.include.members([
        `${name}.define.ts`,
        `${name}.styles.ts`,
        `${name}.ts`,
      ]);
      // Parts of a larger component have names of their own; what is called after it is one of the four.
      for (const file of files.filter((each) => each.startsWith(name)))
        expect(file).to.match(new RegExp(`^${name}\\.(?:(?:content|define|styles)\\.)?ts$`));
    });

    it('has a test, a guide and a page of stories', async () => {
      expect((await stat(root(`test/components/${name}.test.ts`))).size).to.be.greaterThan(0);
      expect(await text(`stories/components/${name}.guide.ts`)).to.include('guide: Guide = {');
      const stories = await text(`stories/components/${name}.stories.ts`);
      expect(stories).to.include(`component: 'netsafe-${name}'`).and.include('snippet');
      expect(stories.match(/^export const \w+/gm)?.length).to.be.at.least(4);
      for (const [story] of stories.matchAll(/(?:\*\/\n)?export const \w+/g))
        expect(story, 'a story says what it shows').to.match(/^\*\//);
      expect(stories, 'a story in Welsh, or words that follow the toolbar').to.match(
        /Welsh|globals\.lang/,
      );
    });

    it('documents its class, default slot, attributes and custom properties', () => {
      expect(declaration.name).to.match(/^[A-Z][A-Za-z]+$/);
      expect(declaration.summary).to.be.a('string');
      expect(declaration.status).to.be.oneOf(['experimental', 'stable', 'deprecated']);
      expect(declaration.description?.length).to.be.greaterThan(60);
      expect(declaration.slots?.map(({ name: slot }) => slot)).to.include('');
      const documented = [
        ...declaration.slots!,
        ...(declaration.attributes ?? []),
        ...(declaration.cssProperties ?? []),
      ];
      expect(documented.length).to.be.greaterThan(1);
      for (const { name: what, description } of documented)
        expect(description, what).to.match(/^[A-Z].*\.$/s);
    });

    it('has its place in the package, in the one file and in the index', async () => {
      const { exports, sideEffects } = await json<{
        exports: Record<string, unknown>;
        sideEffects: string[];
      }>('package.json');
      expect(exports[`./${name}.js`]).to.deep.equal({
        types: `./dist/types/components/${name}/${name}.d.ts`,
        'react-server': `./dist/react-server/${name}.js`,
        default: `./dist/${name}.js`,
      });
      expect(sideEffects).to.include(`./dist/${name}.js`);
      expect(await text('src/netsafe.ts')).to.include(`'./components/${name}/${name}.define.js'`);
      expect(await text('src/index.ts')).to.include(`'./components/${name}/${name}.js'`);
    });

    it('documents every custom property that a page may set, and no other', () => {
      const used = new Set(sheets.get(name)!.match(new RegExp(`--netsafe-${name}-[a-z-]+`, 'g')));
      expect([...used].sort()).to.deep.equal(
        (declaration.cssProperties ?? []).map((each) => each.name).sort(),
      );
    });

    it('says of every colour of its own which role it is, and what it stands on', async () => {
      const { components } = await json<{ components: { name: string; on: string[] }[] }>(
        'tokens/roles.generated.json',
      );
      const { component } = await json<{
        component: Record<string, Record<string, { $value: string }>>;
      }>('tokens/component.tokens.json');
      const own = Object.entries(component[name] ?? {});
      const properties = own.map(([what]) => `--netsafe-${name}-${what}`).sort();
      expect(properties).to.deep.equal(
        (declaration.cssProperties ?? []).map((each) => each.name).sort(),
      );
      for (const [what, { $value }] of own) {
        const [, role] = /^\{role\.color\.(.+)\}$/.exec($value) ?? [];
        expect(sheets.get(name), `tokens/component.tokens.json and the sheet agree`).to.include(
          `var(--netsafe-${name}-${what}, var(--netsafe-color-${role}))`,
        );
        const entry = components.find((each) => each.name === `${name}.${what}`);
        expect(entry?.on, `${name}.${what}`).not.to.be.empty;
      }
    });

    it('uses only custom properties that are defined, and defines none in vain', async () => {
      const { roles } = await json<{ roles: { property: string }[] }>(
        'tokens/roles.generated.json',
      );
      const known = new Set(roles.map(({ property }) => property));
      const source = await text(`src/components/${name}/${name}.ts`);
      const own = [
        ...SHARED.slice(0, 2),
        ...SHARED.slice(2).filter((each) => new RegExp(`\\b${each}\\.styles`).test(source)),
        name,
      ]
        .map((each) => sheets.get(each)!)
        .join('');
      const read = new Set(
        [...own.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, property]) => property!),
      );
      const set = new Set(
        [...own.matchAll(/(?:^|[{;])\s*(--_[\w-]+)\s*:/gm)].map(([, property]) => property!),
      );
      expect(read.size).to.be.greaterThan(10);
      for (const property of read) {
        if (property.startsWith(`--netsafe-${name}-`)) continue;
        if (property.startsWith('--netsafe-')) expect(known.has(property), property).to.equal(true);
      }
      for (const property of set)
        expect(read.has(property), `${property} is set and never read`).to.equal(true);
    });

    it('styles its tag and its data-netsafe element from one source', () => {
      const css = compileSheet(sheets.get(name)!, [name]);
      const selectors: string[] = [];
      postcss.parse(css).walkRules(({ selector }) => {
        selectors.push(selector);
      });
      expect(selectors.length).to.be.greaterThan(0);
      for (const selector of selectors) {
        expect(selector).to.match(new RegExp(`netsafe-${name}\\b`));
        // Only the tag is ever defined, or in a state.
        if (!/:defined|:state\(/.test(selector))
          expect(selector).to.include(`[data-netsafe='${name}']`);
        expect(selector).not.to.match(/:host|slot\b/);
      }
    });

    it('means the same at run time as in the stylesheet', () => {
      const runtime = postcss.parse(pageCss(`netsafe-${name}`, sheets.get(name)!));
      const built = postcss.parse(compileSheet(sheets.get(name)!, [name]));
      const declarations = (tree: postcss.Root) => {
        const all: string[] = [];
        tree.walkRules((rule) => {
          // A slot by its name stands in shadow roots alone: on a page such a rule says nothing, or is left out.
          if (rule.selectors.every((selector) => /\bslot\[/.test(selector))) return;
          rule.walkDecls((each) => {
            all.push(String(each));
          });
        });
        return all;
      };
      expect(declarations(runtime)).to.deep.equal(declarations(built));
      runtime.walkRules(({ selector }) => {
        expect(selector).not.to.match(/:host|\bslot\b(?!\[)/);
      });
    });
  });
}

it('uses every token, in a component or in what Storybook shows of a page’s own', async () => {
  const { roles } = await json<{ roles: { property: string }[] }>('tokens/roles.generated.json');
  const all = [...sheets.values(), await text('.storybook/preview.css')].join('');
  expect(roles.length).to.be.greaterThan(30);
  expect(
    roles
      .map(({ property }) => property)
      .filter((property) => !new RegExp(`var\\(\\s*${property}[,)\\s]`).test(all)),
  ).to.deep.equal([]);
});
