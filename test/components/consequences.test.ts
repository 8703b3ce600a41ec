import '../../src/components/consequences/consequences.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Consequences } from '../../src/components/consequences/consequences.js';
import { record, type ServiceId } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-consequences']);

const hrefOf = (service: ServiceId) => telHref(record.services[service].number!);
const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const count = (root: ParentNode, service: ServiceId) =>
  root.querySelectorAll(`a[href='${hrefOf(service)}']`).length;

describe('<netsafe-consequences>', () => {
  for (const language of ['en', 'cy'] as const) {
    it(`names what the campaign names, as a plain list, with help and Samaritans, in ${language}`, async () => {
      const element = await fixture<Consequences>(
        html`<netsafe-consequences lang=${language} heading-level="3"></netsafe-consequences>`,
      );
      const root = element.shadowRoot!;
      const items = [...root.querySelectorAll('ul > li')].map(words);
      expect(items.length).to.equal(5);
      const [sentence] = record.messages.consequences.body;
      expect(`${words(root.querySelector('p'))} ${items.join('; ')}.`).to.equal(
        sentence![language],
      );
      expect(words(root.querySelector('h3'))).to.equal(
        record.messages.consequences.heading[language],
      );
      expect(words(root)).to.include(record.services['stop-it-now'].limits![language]);
      expect([count(root, 'stop-it-now'), count(root, 'samaritans')]).to.deep.equal([1, 1]);
      await expect(element).to.be.accessible();
    });
  }

  it('has its number beside its words where there is room, from the record too', async () => {
    const place = await fixture(
      html`<div style="inline-size: 60rem"><netsafe-consequences></netsafe-consequences></div>`,
    );
    const element = place.querySelector('netsafe-consequences')!;
    await element.updateComplete;
    const number = element.shadowRoot!.querySelector(`a[href="${hrefOf('stop-it-now')}"]`)!;
    const first = element.shadowRoot!.querySelector('ul')!;
    const middle = element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2;
    expect(first.getBoundingClientRect().right).to.be.at.most(middle);
    expect(number.getBoundingClientRect().left).to.be.at.least(middle);
  });

  it('adds help and Samaritans to words that name neither, and changes none of them', async () => {
    const element = await fixture<Consequences>(
      html`<netsafe-consequences><p>Words of the page’s own.</p></netsafe-consequences>`,
    );
    expect(words(element)).to.equal('Words of the page’s own.');
    const root = element.shadowRoot!;
    expect([count(root, 'stop-it-now'), count(root, 'samaritans')]).to.deep.equal([1, 1]);
    await expect(element).to.be.accessible();
  });

  for (const [there, missing] of [
    ['stop-it-now', 'samaritans'],
    ['samaritans', 'stop-it-now'],
  ] as const) {
    it(`adds only ${missing} to words that lead to ${there}`, async () => {
      const element = await fixture<Consequences>(
        html`<netsafe-consequences>
          <p>Own words. <a href=${hrefOf(there)}>${record.services[there].number}</a></p>
        </netsafe-consequences>`,
      );
      const root = element.shadowRoot!;
      expect([count(root, there), count(root, missing)]).to.deep.equal([0, 1]);
    });
  }

  it('adds nothing to what it would say itself', async () => {
    const element = await fixture<Consequences>(
      html`<netsafe-consequences>
        <p><a href=${hrefOf('stop-it-now')}>${record.services['stop-it-now'].number}</a></p>
        <p><a href=${hrefOf('samaritans')}>${record.services.samaritans.number}</a></p>
      </netsafe-consequences>`,
    );
    expect(words(element.shadowRoot)).to.equal('');
  });
});
