import '../../src/components/pull-text/pull-text.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { pullTextContent } from '../../src/components/pull-text/pull-text.content.js';
import type { PullText } from '../../src/components/pull-text/pull-text.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-pull-text']);

const WORDS = 'Stopping is possible, and nobody has to do it alone.';

const pulled = () =>
  fixture<PullText>(html`<netsafe-pull-text>${pullTextContent([WORDS])}</netsafe-pull-text>`);

const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

describe('<netsafe-pull-text>', () => {
  it('makes its words larger than the page’s, and no larger than fits', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 600px"><p>${WORDS}</p></div>`,
    );
    page.append(await pulled());
    const [plain, large] = page.querySelectorAll('p');
    expect(sizeOf(large!)).to.be.greaterThan(1.15 * sizeOf(plain!));
    page.style.inlineSize = '224px';
    expect(sizeOf(large!)).to.be.at.least(16);
    expect(large!.scrollWidth).to.be.at.most(224);
  });

  it('is a paragraph, not a quotation: no element, no mark and no edge of one', async () => {
    const element = await pulled();
    expect(element.querySelector('blockquote, q, figure')).to.equal(null);
    expect(element.innerText.trim()).to.equal(WORDS);
    expect([element.getAttribute('role'), element.shadowRoot]).to.deep.equal([null, null]);
    const paragraph = element.querySelector('p')!;
    for (const pseudo of ['::before', '::after'])
      expect(['none', 'normal']).to.include(getComputedStyle(paragraph, pseudo).content);
    expect(parseFloat(getComputedStyle(element).borderInlineStartWidth)).to.equal(0);
    const rule = getComputedStyle(element, '::before');
    expect(parseFloat(rule.borderBlockStartWidth)).to.be.greaterThan(1);
    await expect(element).to.be.accessible();
  });

  it('writes each paragraph as a paragraph', () => {
    const place = document.createElement('div');
    render(pullTextContent([WORDS, html`With <em>weight</em>`]), place);
    expect(
      [...place.children].map(({ localName, textContent }) => [localName, textContent]),
    ).to.eql([
      ['p', WORDS],
      ['p', 'With weight'],
    ]);
  });

  describe('where an author quotes in it', () => {
    const { warn } = console;
    afterEach(() => {
      console.warn = warn;
    });
  });
});
