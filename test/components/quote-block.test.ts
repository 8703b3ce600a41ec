import '../../src/components/quote-block/quote-block.define.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  quoteBlockContent,
  type Quotation,
} from '../../src/components/quote-block/quote-block.content.js';
import type { QuoteBlock } from '../../src/components/quote-block/quote-block.js';
import { record } from '../../src/record/record.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-quote-block']);

const QUOTATION: Quotation = {
  paragraphs: ['The first thing that was said.', 'The second thing.', 'The last.'],
  speaker: 'A. Example',
  role: 'Head of Examples',
  organisation: 'Exampleshire Police',
  date: { datetime: '2017-05-08', text: '8 May 2017' },
  cite: { href: 'https://example.org/statement', text: 'Statement in full' },
};

const block = (quotation: Quotation, lang = 'en') =>
  fixture<QuoteBlock>(
    html`<netsafe-quote-block lang=${lang}>${quoteBlockContent(quotation)}</netsafe-quote-block>`,
  );
const mark = (paragraph: Element, which: '::before' | '::after') =>
  getComputedStyle(paragraph, which).content;

describe('<netsafe-quote-block>', () => {
  it('says everything, once and in order', async () => {
    const element = await block(QUOTATION);
    expect(element.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'The first thing that was said. The second thing. The last. ' +
        'A. Example, Head of Examples, Exampleshire Police, 8 May 2017, Statement in full',
    );
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
  });

  it('ties the words to the speaker as a figure and its caption', async () => {
    const element = await block(QUOTATION);
    const figure = element.querySelector('figure')!;
    expect([...figure.children].map(({ localName }) => localName)).to.deep.equal([
      'blockquote',
      'figcaption',
    ]);
    expect(figure.querySelector('blockquote')!.cite).to.equal('https://example.org/statement');
    expect(figure.querySelector('time')!.dateTime).to.equal('2017-05-08');
    for (const part of [element, figure, ...figure.querySelectorAll('*')]) {
      expect(
        [...part.attributes].some(({ name }) => name.startsWith('aria-') || name === 'role'),
      ).to.equal(false);
    }
  });

  it('puts a lead-in before the words, in place of the attribution', async () => {
    const element = await block({ ...QUOTATION, leadIn: html`<strong>A. Example</strong> said:` });
    const figure = element.querySelector('figure')!;
    expect([...figure.children].map(({ localName }) => localName)).to.deep.equal([
      'figcaption',
      'blockquote',
    ]);
    expect(figure.querySelectorAll('figcaption')).to.have.length(1);
  });

  it('opens each paragraph with a mark, and closes the last alone', async () => {
    const element = await block(QUOTATION);
    const paragraphs = [...element.querySelectorAll('blockquote p')];
    expect(paragraphs).to.have.length(3);
    expect(paragraphs.map((each) => mark(each, '::before'))).to.deep.equal(
      Array(3).fill('open-quote'),
    );
    expect(paragraphs.map((each) => mark(each, '::after'))).to.deep.equal([
      'no-close-quote',
      'no-close-quote',
      'close-quote',
    ]);
  });

  it('uses the marks of the language', async () => {
    const quotes = async (lang: string) =>
      getComputedStyle((await block(QUOTATION, lang)).querySelector('blockquote')!).quotes;
    expect(await quotes('cy')).to.equal('"‘" "’" "“" "”"');
    expect(await quotes('en')).to.equal('auto');
  });

  it('draws none where the words carry their own', async () => {
    const element = await fixture<QuoteBlock>(
      html`<netsafe-quote-block without-marks
        >${quoteBlockContent(QUOTATION)}</netsafe-quote-block
      >`,
    );
    const paragraphs = [...element.querySelectorAll('blockquote p')];
    expect(paragraphs).to.have.length(3);
    for (const each of paragraphs) expect(mark(each, '::before')).to.equal('none');
  });

  it('notices marks that an editor typed, and draws none beside them', async () => {
    for (const [open, close] of [
      ['“', '”'],
      ['"', '"'],
    ] as const) {
      const paragraphs = [`${open}One, ‘two’ and three.`, `${open}The last.${close}`];
      const element = await block({ ...QUOTATION, paragraphs });
      expect(element.getAttributeNames()).to.deep.equal(['lang']);
      expect(mark(element.querySelector('blockquote p')!, '::before')).to.equal('none');
      expect(element.querySelector('blockquote')!.textContent).to.include(paragraphs[0]);
    }
    for (const words of ['“Stop” is what we say.', '‘Stop’', 'No marks.', 'He said “stop”']) {
      const element = await block({ ...QUOTATION, paragraphs: [words] });
      expect(mark(element.querySelector('blockquote p')!, '::before'), words).to.equal(
        'open-quote',
      );
    }
  });

  it('draws them again where other words are put in the place of those that carried their own', async () => {
    const element = await block({ ...QUOTATION, paragraphs: ['“One.”'] });
    const paragraph = element.querySelector('blockquote p')!;
    expect(mark(paragraph, '::before')).to.equal('none');
    paragraph.firstChild!.nextSibling!.nodeValue = 'Two.';
    await nextFrame();
    await element.updateComplete;
    expect(paragraph.textContent).to.equal('Two.');
    expect(mark(paragraph, '::before')).to.equal('open-quote');
  });

  it('takes “false” for a choice that is not made, as Vue and Svelte write it', async () => {
    const element = await fixture<QuoteBlock>(
      html`<netsafe-quote-block without-marks="false"
        >${quoteBlockContent(QUOTATION)}</netsafe-quote-block
      >`,
    );
    expect(element.withoutMarks).to.equal(false);
    expect(mark(element.querySelector('blockquote p')!, '::before')).to.equal('open-quote');
    element.setAttribute('without-marks', 'true');
    await element.updateComplete;
    expect(element.withoutMarks).to.equal(true);
    expect(mark(element.querySelector('blockquote p')!, '::before')).to.equal('none');
  });

  it('frames words that lost their figure on the way through a CMS', async () => {
    const element = await fixture<QuoteBlock>(
      html`<netsafe-quote-block>
        <blockquote><p>What was said.</p></blockquote>
        <p>A. Example, Exampleshire Police</p>
      </netsafe-quote-block>`,
    );
    expect(mark(element.querySelector('blockquote p')!, '::before')).to.equal('open-quote');
    expect(element.innerText).to.include('A. Example, Exampleshire Police');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`says the campaign’s own message when it is empty, in nobody’s name, in ${language}`, async () => {
      const element = await fixture<QuoteBlock>(
        html`<netsafe-quote-block lang=${language}></netsafe-quote-block>`,
      );
      const root = element.shadowRoot!;
      expect(root.querySelector('blockquote')!.textContent.trim()).to.equal(
        record.messages.harm.body[0]![language],
      );
      expect(root.querySelector('figcaption')!.textContent).to.include(
        record.words.campaign[language],
      );
      await expect(element).to.be.accessible();
    });
  }

  it('has nothing that axe objects to', async () => {
    await expect(await block(QUOTATION)).to.be.accessible();
  });
});
