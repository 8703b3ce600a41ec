import '../../src/components/key-figures/key-figures.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { KeyFigures } from '../../src/components/key-figures/key-figures.js';
import { adoptPageStyles } from '../support/page-styles.js';

adoptPageStyles(['netsafe-key-figures']);

const filled = () =>
  fixture<KeyFigures>(
    html`<netsafe-key-figures>
      <h2>Words of the page’s own</h2>
      <p>They stand as their author wrote them.</p>
    </netsafe-key-figures>`,
  );

describe('<netsafe-key-figures>', () => {
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
    const element = await fixture<KeyFigures>(html`<netsafe-key-figures></netsafe-key-figures>`);
    expect(element.innerText.trim()).to.equal('');
    await expect(element).to.be.accessible();
  });
});
