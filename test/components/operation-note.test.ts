import '../../src/components/operation-note/operation-note.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OperationNote } from '../../src/components/operation-note/operation-note.js';
import { record, type ServiceId } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

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
      expect(root.querySelector('h3')!.textContent).to.equal(campaign[language]);
      expect(
        [...root.querySelectorAll('p')].slice(0, 2).map(({ textContent }) => textContent),
      ).to.deep.equal([netsafeIs[language], netsafeBeside[language]]);
      // One force’s history stands in no other force’s release.
      expect(netsafeBeside[language]).not.to.match(/Bane|Norfolk|Suffolk/);
      expect(dialled(root)).to.deep.equal(numbers('stop-it-now'));
      await expect(element).to.be.accessible();
    });
  }

  it('leaves the page’s own markup as it is, a landmark too', async () => {
    const aside = '<aside><h2>Operation Example</h2><p>What it is.</p></aside>';
    const element = await fixture<OperationNote>(
      `<netsafe-operation-note>${aside}</netsafe-operation-note>`,
    );
    expect(element.innerHTML).to.equal(aside);
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
