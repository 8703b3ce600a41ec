import '../../src/components/language-pair/language-pair.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LanguagePair } from '../../src/components/language-pair/language-pair.js';
import { adoptPageStyles } from '../support/page-styles.js';

adoptPageStyles(['netsafe-language-pair']);

const filled = () =>
  fixture<LanguagePair>(
    html`<netsafe-language-pair>
      <h2>Words of the page’s own</h2>
      <p>They stand as their author wrote them.</p>
    </netsafe-language-pair>`,
  );

describe('<netsafe-language-pair>', () => {
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

  it('takes no words along when it is empty', async () => {
    const element = await fixture<LanguagePair>(
      html`<netsafe-language-pair></netsafe-language-pair>`,
    );
    expect(element.innerText.trim()).to.equal('');
    await expect(element).to.be.accessible();
  });
});
