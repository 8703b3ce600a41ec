import '../../src/components/release-page/release-page.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { ReleasePage } from '../../src/components/release-page/release-page.js';
import { adoptPageStyles } from '../support/page-styles.js';

adoptPageStyles(['netsafe-release-page']);

const filled = () =>
  fixture<ReleasePage>(
    html`<netsafe-release-page>
      <h2>Words of the page’s own</h2>
      <p>They stand as their author wrote them.</p>
    </netsafe-release-page>`,
  );

describe('<netsafe-release-page>', () => {
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
    const element = await fixture<ReleasePage>(html`<netsafe-release-page></netsafe-release-page>`);
    expect(element.innerText.trim()).to.equal('');
    await expect(element).to.be.accessible();
  });
});
