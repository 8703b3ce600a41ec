import '../../src/components/consequences/consequences.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Consequences } from '../../src/components/consequences/consequences.js';
import { record } from '../../src/content/record.js';
import { telHref } from '../../src/internal/phone.js';
import { adoptPageStyles } from '../support/page-styles.js';

adoptPageStyles(['netsafe-consequences']);

const filled = () =>
  fixture<Consequences>(
    html`<netsafe-consequences>
      <h2>Words of the page’s own</h2>
      <p>They stand as their author wrote them.</p>
    </netsafe-consequences>`,
  );

describe('<netsafe-consequences>', () => {
  it('shows the words of its page, and adds none', async () => {
    const element = await filled();
    expect(element.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Words of the page’s own They stand as their author wrote them.',
    );
    expect(element.getBoundingClientRect().height).to.be.greaterThan(40);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('has nothing that axe objects to', async () => {
    await expect(await filled()).to.be.accessible();
  });

  for (const language of ['en', 'cy'] as const) {
    it(`speaks from the record when it is empty, in ${language}`, async () => {
      const element = await fixture<Consequences>(
        html`<netsafe-consequences lang=${language} heading-level="3"></netsafe-consequences>`,
      );
      const root = element.shadowRoot!;
      const { prompt, does, number = '' } = record.services['stop-it-now'];
      expect(root.querySelector('h3')!.textContent).to.equal(prompt[language]);
      expect(root.textContent).to.include(does[language]);
      const link = root.querySelector('a')!;
      expect([link.textContent, link.getAttribute('href')]).to.deep.equal([
        number,
        telHref(number),
      ]);
      await expect(element).to.be.accessible();
    });
  }
});
