// netsafe.css in parts: what the tags share, and what is each one's own, for pages that bundle the tags they use.
import { expect } from 'chai';
import postcss, { type ChildNode, type Container } from 'postcss';
import { buildStylesheets } from '../../scripts/build-stylesheet.js';
import { TAGS } from '../harness/specimens.js';

/** Every declaration with all that stands around it. */
const said = (css: string): string[] => {
  const all: string[] = [];
  postcss.parse(css).walkDecls((declaration) => {
    const around: string[] = [];
    for (
      let at: Container | undefined = declaration.parent;
      at;
      at = at.parent as Container | undefined
    ) {
      const node = at as ChildNode;
      if (node.type === 'rule') around.unshift(node.selector);
      else if (node.type === 'atrule') around.unshift(`@${node.name} ${node.params}`);
    }
    all.push(`${around.join(' ')} { ${String(declaration)} }`);
  });
  return all;
};

const nameOf = (tag: string) => tag.slice('netsafe-'.length);

describe('what the stylesheet asks of a page’s own elements', () => {
  // A browser asks the end of a selector first, of each element on the page: `:has(~ ul)` and `ul ~ p` walk past all that
  // stand beside it. An article of a thousand paragraphs with none of our tags took 36 times its time for styles.
  it('does not look past an element’s neighbours', async () => {
    const asked: string[] = [];
    postcss.parse((await buildStylesheets())['netsafe.css']!).walkRules(({ selectors }) => {
      asked.push(...selectors);
    });
    expect(asked.length).to.be.above(200);
    // These end with what an article’s own elements seldom are.
    const seldom = /~(dd|p:has\(>small:only-child>time:only-child\))$/;
    expect(asked.filter((each) => each.includes('~') && !seldom.test(each))).to.deep.equal([]);
    // And each element that comes in asks again of all before it that a browser has asked this of.
    // The “+” of a place in a list, `n + 3`, is none of these.
    const isBeside = (each: string) => /:has\([^)]*[+~]/.test(each.replaceAll(/\(n\+\d+\)/g, ''));
    expect(asked.filter(isBeside)).to.deep.equal([]);
  });
});

describe('the stylesheet in parts', () => {
  let files: Record<string, string>;
  before(async () => {
    files = await buildStylesheets();
  });

  it('has a file for each tag, and one for what they share', () => {
    const expected = ['base', ...TAGS.map(nameOf)].map((name) => `css/${name}.css`);
    expect(Object.keys(files).filter((file) => file.startsWith('css/'))).to.have.members(expected);
  });

  it('says together what netsafe.css says, in its order', () => {
    const parts = Object.keys(files).filter((file) => file.startsWith('css/'));
    const together = parts.flatMap((file) => said(files[file]!));
    expect(together.length).to.be.above(300);
    expect(together).to.deep.equal(said(files['netsafe.css']!));
  });

  for (const tag of TAGS) {
    it(`has nothing but its own in the file of ${tag}`, () => {
      const rules: string[] = [];
      postcss.parse(files[`css/${nameOf(tag)}.css`]!).walkRules(({ selector }) => {
        rules.push(selector);
      });
      expect(rules).not.to.deep.equal([]);
      // A page makes room for what stands in it.
      const own = new RegExp(`^(?::root:has\\()?:is\\(${tag}[\\[:,)]`);
      for (const selector of rules) expect(selector).to.match(own);
    });
  }
});
