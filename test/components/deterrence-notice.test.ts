import '../../src/components/deterrence-notice/deterrence-notice.define.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { DeterrenceNotice } from '../../src/components/deterrence-notice/deterrence-notice.js';
import {
  overrideServices,
  record,
  type MessageId,
  type ServiceId,
} from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-deterrence-notice']);

const hrefOf = (service: ServiceId) => telHref(record.services[service].number!);
const words = ({ shadowRoot }: Element) =>
  (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const dials = (root: ParentNode, service: ServiceId) =>
  [...root.querySelectorAll(`a[href="${hrefOf(service)}"]`)].filter(
    (link) => link.getBoundingClientRect().width > 0,
  ).length;

describe('<netsafe-deterrence-notice>', () => {
  afterEach(() => {
    overrideServices({});
  });

  it('has its number beside its words where there is room, from the record too', async () => {
    const place = await fixture(
      html`<div style="inline-size: 60rem">
        <netsafe-deterrence-notice></netsafe-deterrence-notice>
      </div>`,
    );
    const element = place.querySelector('netsafe-deterrence-notice')!;
    await element.updateComplete;
    const number = element.shadowRoot!.querySelector(`a[href="${hrefOf('stop-it-now')}"]`)!;
    const first = element.shadowRoot!.querySelector('p')!;
    const middle = element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2;
    expect(first.getBoundingClientRect().right).to.be.at.most(middle);
    expect(number.getBoundingClientRect().left).to.be.at.least(middle);
  });

  describe('when it is empty', () => {
    for (const message of Object.keys(record.messages) as MessageId[]) {
      for (const language of ['en', 'cy'] as const) {
        it(`says “${message}” in ${language}, with help, what happens on a call, and its limits`, async () => {
          const notice = await fixture<DeterrenceNotice>(
            html`<netsafe-deterrence-notice
              lang=${language}
              message=${message}
            ></netsafe-deterrence-notice>`,
          );
          const { heading, body } = record.messages[message];
          const { limits } = record.services['stop-it-now'];
          const onCall = record.words.onCall[language].replace('{limits}', limits![language]);
          for (const text of [heading[language], ...body.map((each) => each[language]), onCall]) {
            expect(words(notice)).to.include(text);
          }
          expect(dials(notice.shadowRoot!, 'stop-it-now')).to.equal(1);
        });
      }
    }

    it('puts Samaritans beside what may shake its reader, and beside nothing else', async () => {
      for (const message of Object.keys(record.messages) as MessageId[]) {
        const notice = await fixture<DeterrenceNotice>(
          html`<netsafe-deterrence-notice message=${message}></netsafe-deterrence-notice>`,
        );
        expect(dials(notice.shadowRoot!, 'samaritans'), message).to.equal(
          ['law', 'ai', 'consequences', 'traceability'].includes(message) ? 1 : 0,
        );
      }
    });

    it('speaks of harm where the message is unknown', async () => {
      for (const message of ['', 'HARM', '__proto__', '<b>', 'law: and more']) {
        const notice = await fixture<DeterrenceNotice>(
          html`<netsafe-deterrence-notice message=${message}></netsafe-deterrence-notice>`,
        );
        expect(words(notice)).to.include(record.messages.harm.heading.en);
      }
    });

    it('takes the heading level that it is given', async () => {
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice heading-level="3"></netsafe-deterrence-notice>`,
      );
      expect(notice.shadowRoot!.querySelector('h3')?.textContent).to.equal(
        record.messages.harm.heading.en,
      );
    });
  });

  describe('when it has children', () => {
    it('adds the offer of help to words that have none', async () => {
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice><p>Words of the page</p></netsafe-deterrence-notice>`,
      );
      expect(dials(notice.shadowRoot!, 'stop-it-now')).to.equal(1);
      const own = notice.querySelector('p')!.getBoundingClientRect();
      const offer = notice.shadowRoot!.querySelector('slot[name] p')!.getBoundingClientRect();
      expect(offer.top).to.be.at.least(own.bottom + 8);
    });

    it('adds nothing to words that offer it', async () => {
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice>
          <p>Words of the page: <a href=${hrefOf('stop-it-now')}>call</a></p>
        </netsafe-deterrence-notice>`,
      );
      expect(words(notice)).to.equal('');
    });

    it('adds Samaritans to words about consequences that leave them out', async () => {
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice message="consequences">
          <p>Words of the page: <a href=${hrefOf('stop-it-now')}>call</a></p>
        </netsafe-deterrence-notice>`,
      );
      expect(dials(notice.shadowRoot!, 'stop-it-now')).to.equal(0);
      expect(dials(notice.shadowRoot!, 'samaritans')).to.equal(1);
    });

    it('takes the offer back when the page makes one itself', async () => {
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice><p>Words of the page</p></netsafe-deterrence-notice>`,
      );
      const link = document.createElement('a');
      link.href = hrefOf('stop-it-now');
      link.textContent = record.services['stop-it-now'].number!;
      notice.querySelector('p')!.append(link);
      await nextFrame();
      await notice.updateComplete;
      expect(words(notice)).to.equal('');
    });

    it('knows an offer of help by its former number too', async () => {
      overrideServices({
        'stop-it-now': { number: '01632 960 999', formerNumbers: ['01632 960 111'] },
      });
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice>
          <p><a href="tel:01632960111">01632 960 111</a></p>
        </netsafe-deterrence-notice>`,
      );
      expect(notice.querySelector('a')!.textContent).to.equal('01632 960 999');
      expect(words(notice)).to.equal('');
    });
  });

  describe('where it has room for two columns', () => {
    const call = html`<p>Call <a href=${hrefOf('stop-it-now')}>the helpline</a></p>`;
    const columnsOf = async (children: unknown) => {
      const place = await fixture(
        html`<div style="inline-size: 60rem">
          <netsafe-deterrence-notice>${children}</netsafe-deterrence-notice>
        </div>`,
      );
      const { left, width } = place.getBoundingClientRect();
      return [...place.querySelectorAll('p')].map(
        (each) => (each.getBoundingClientRect().left - left) / width,
      );
    };

    it('shows the number beside the words before it', async () => {
      const [law, harm, number] = await columnsOf(
        html`<h2>Stop</h2>
          <p>The law.</p>
          <p>The harm.</p>
          ${call}`,
      );
      expect(law).to.equal(harm);
      expect(number).to.be.above(0.4);
      expect(law).to.be.below(0.1);
    });

    for (const [name, children] of [
      [
        'a heading',
        html`<h2>Stop</h2>
          ${call}`,
      ],
      [
        'a heading, and words follow',
        html`<h2>Stop</h2>
          ${call}
          <p>The law.</p>
          <p>The harm.</p>`,
      ],
      [
        'a list',
        html`<h2>Stop</h2>
          <ul>
            <li>Harm</li>
          </ul>
          ${call}`,
      ],
      ['nothing', html`${call}`],
      [
        'nothing, and conditions follow',
        html`${call}
          <p><small>Free to call.</small></p>`,
      ],
    ] as const)
      it(`leaves no empty column where the number stands below ${name}`, async () => {
        const all = await columnsOf(children);
        expect(Math.max(...all)).to.be.below(0.1);
      });
  });

  it('announces nothing by itself', async () => {
    const notice = await fixture<DeterrenceNotice>(
      html`<netsafe-deterrence-notice></netsafe-deterrence-notice>`,
    );
    const all = [notice, ...notice.shadowRoot!.querySelectorAll('*')];
    expect(all.length).to.be.greaterThan(5);
    for (const element of all) {
      expect(element.getAttribute('role')).to.equal(null);
      expect(element.hasAttribute('aria-live')).to.equal(false);
    }
  });

  it('has nothing that axe objects to', async () => {
    for (const message of Object.keys(record.messages) as MessageId[]) {
      const notice = await fixture<DeterrenceNotice>(
        html`<netsafe-deterrence-notice message=${message}></netsafe-deterrence-notice>`,
      );
      await expect(notice).to.be.accessible();
    }
  });
});
