// The table of criteria is whole, every test that it names is there, and what it calls not applicable is.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { examplePages } from '../../scripts/build-pages.js';
import { TAGS, specimens } from '../harness/specimens.js';
import { CRITERIA, type Criterion } from './criteria.js';

/** Of 31 at level A and 24 at level AA. */
const COUNTS = { A: 31, AA: 24 };

const WHAT_WOULD_APPLY: readonly [what: string, pattern: RegExp][] = [
  ['sound or film', /<(?:audio|video|track|embed|object)\b/i],
  ['a field or a form', /<(?:form|input|select|textarea)\b|contenteditable/i],
  ['something to drag', /\bdraggable\b/i],
  ['a hint that comes under a pointer', /\s(?:title|popover|popovertarget)=/i],
];

const isMeant = (html: string) =>
  WHAT_WOULD_APPLY.filter(([, pattern]) => pattern.test(html)).map(([what]) => what);

describe('the table of criteria', () => {
  it('has the 55 of WCAG 2.2 at levels A and AA, each once, in their order', () => {
    const ids = CRITERIA.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const [level, count] of Object.entries(COUNTS))
      expect(CRITERIA.filter((each) => each.level === level)).to.have.length(count);
    const order = (id: string) => id.split('.').reduce((all, part) => all * 100 + Number(part), 0);
    expect(ids).to.deep.equal([...ids].sort((one, other) => order(one) - order(other)));
  });

  for (const criterion of CRITERIA) {
    const { id, name } = criterion;
    it(`shows ${id} ${name} by tests that are there, or says why it has nothing to apply to`, () => {
      if ('notApplicable' in criterion) {
        expect(criterion.notApplicable).to.match(/^[A-Z].{20,}\.$/);
        return;
      }
      expect(criterion.evidence).not.to.be.empty;
      for (const { file, title } of criterion.evidence) {
        expect(existsSync(file), file).to.equal(true);
        // A title that is put together stands in the file in parts.
        const source = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
        expect(source, `${file} has no test “${title}” any more`).to.include(
          title.replace(/^: /, ''),
        );
      }
    });
  }

  it('finds what would make a criterion apply', () => {
    expect(isMeant('<video src="a.mp4"></video>')).to.deep.equal(['sound or film']);
    expect(isMeant('<label>Name <input></label>')).to.deep.equal(['a field or a form']);
    expect(isMeant('<li draggable="true">x</li>')).to.deep.equal(['something to drag']);
    expect(isMeant('<a href="/" title="more">x</a>')).to.have.length(1);
  });

  it('calls not applicable what no component and no page of ours has', async () => {
    const isLeftOut = (criterion: Criterion) => 'notApplicable' in criterion;
    expect(CRITERIA.filter(isLeftOut)).to.have.length(20);
    const all = await specimens('tag', 'empty');
    expect(new Set(all.map(({ tag }) => tag)).size).to.equal(TAGS.length);
    for (const { tag, html } of all) expect(isMeant(html), tag).to.deep.equal([]);
    for (const [file, html] of Object.entries(await examplePages()))
      expect(isMeant(html), file).to.deep.equal([]);
  });

  it('shows nothing under a pointer that is not there without it', () => {
    const css = readFileSync('dist/netsafe.css', 'utf8');
    const rules = [...css.matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)];
    expect(rules).not.to.be.empty;
    for (const [, selector = '', body = ''] of rules)
      expect(body, selector).not.to.match(/display|visibility|opacity|content/);
  });
});
