import '../../src/components/operation-note/operation-note.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OperationNote } from '../../src/components/operation-note/operation-note.js';
import { record, type ServiceId } from '../../src/content/record.js';
import { telHref } from '../../src/internal/phone.js';
import { adoptPageStyles } from '../support/page-styles.js';

adoptPageStyles(['netsafe-operation-note']);

const dialled = (root: ParentNode) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const numbers = (...ids: ServiceId[]) => ids.map((id) => telHref(record.services[id].number!));

describe('<netsafe-operation-note>', () => {
  for (const language of ['en', 'cy'] as const) {
    it(`says what NetSafe is and how it stands beside enforcement, in ${language}`, async () => {
      const element = await fixture<OperationNote>(
        html`<netsafe-operation-note lang=${language} heading-level="3"></netsafe-operation-note>`,
      );
      const root = element.shadowRoot!;
      const { campaign, netsafeIs, netsafeBeside } = record.words;
      expect(root.querySelector('aside > h3')!.textContent).to.equal(campaign[language]);
      expect(
        [...root.querySelectorAll('aside > p')].slice(0, 2).map(({ textContent }) => textContent),
      ).to.deep.equal([netsafeIs[language], netsafeBeside[language]]);
      expect(netsafeBeside[language]).to.include('Bane');
      expect(dialled(root)).to.deep.equal(numbers('stop-it-now'));
      await expect(element).to.be.accessible();
    });
  }

  it('names its aside by its heading, and again when the heading changes', async () => {
    const element = await fixture<OperationNote>(
      html`<netsafe-operation-note
        ><aside>
          <h2>Operation <em>Example</em></h2>
          <p>What it is.</p>
        </aside></netsafe-operation-note
      >`,
    );
    const aside = element.querySelector('aside')!;
    expect(aside.getAttribute('aria-label')).to.equal('Operation Example');
    aside.querySelector('em')!.textContent = 'Sample';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(aside.getAttribute('aria-label')).to.equal('Operation Sample');
    const spoken = await fixture<OperationNote>(
      html`<netsafe-operation-note lang="cy"></netsafe-operation-note>`,
    );
    expect(spoken.shadowRoot!.querySelector('aside')!.getAttribute('aria-label')).to.equal(
      record.words.campaign.cy,
    );
  });

  it('leaves a name alone that the page gave', async () => {
    const element = await fixture<OperationNote>(
      html`<netsafe-operation-note
        ><aside aria-labelledby="name">
          <h2 id="name">Operation Example</h2>
        </aside></netsafe-operation-note
      >`,
    );
    expect(element.querySelector('aside')!.hasAttribute('aria-label')).to.equal(false);
  });

  it('frames words that hold no aside', async () => {
    const element = await fixture<OperationNote>(
      html`<netsafe-operation-note><p>What it is.</p></netsafe-operation-note>`,
    );
    expect(element.innerText.trim()).to.equal('What it is.');
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
    await expect(element).to.be.accessible();
  });
});
