import '../../src/components/contact-link/contact-link.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { ContactLink } from '../../src/components/contact-link/contact-link.js';
import { overrideServices, record, type ServiceId } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-contact-link']);

const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const links = (root: ParentNode) =>
  [...root.querySelectorAll('a')].map((link) => [words(link), link.getAttribute('href')]);
const numberOf = (service: ServiceId) => record.services[service].number!;
const relayOf = (service: ServiceId) => telHref(record.services[service].channels![0]!.number!);
const dialled = (service: ServiceId) => [numberOf(service), telHref(numberOf(service))];
const empty = (service: string, via = 'phone', language = 'en') =>
  fixture<ContactLink>(
    html`<netsafe-contact-link
      lang=${language}
      service=${service}
      via=${via}
    ></netsafe-contact-link>`,
  );

describe('<netsafe-contact-link>', () => {
  afterEach(() => {
    overrideServices({});
  });

  describe('when it is empty', () => {
    it('shows and dials the number of every service that has one, and leads to the site of every other', async () => {
      let withNumber = 0;
      for (const [id, { number, site }] of Object.entries(record.services)) {
        const [first] = links((await empty(id)).shadowRoot!);
        if (number) {
          withNumber += 1;
          expect(first, id).to.deep.equal([number, telHref(number)]);
        } else expect(first![1], id).to.equal(site);
      }
      expect(withNumber).to.be.greaterThan(5);
    });

    it('leads to the chat, a message or the site, by what the record says of it', async () => {
      const { channels = [], site } = record.services['stop-it-now'];
      const [chat] = links((await empty('stop-it-now', 'chat')).shadowRoot!);
      expect(chat![1]).to.equal(channels[0]!.href);
      expect(chat![0]!.toLowerCase()).to.equal(channels[0]!.text.en.toLowerCase());
      const [message] = links((await empty('nspcc', 'email')).shadowRoot!);
      expect(message![1]).to.match(/^mailto:/);
      const [page] = links((await empty('stop-it-now', 'site')).shadowRoot!);
      expect(page).to.deep.equal(['stopitnow.org.uk', site]);
      // A way that a service has not is its number.
      expect(links((await empty('crimestoppers', 'chat')).shadowRoot!)[0]).to.deep.equal(
        dialled('crimestoppers'),
      );
    });

    for (const language of ['en', 'cy'] as const) {
      it(`offers Relay UK beside the police’s numbers, and British Sign Language beside 999, in ${language}`, async () => {
        const emergency = links((await empty('police-emergency', 'phone', language)).shadowRoot!);
        expect(emergency.map(([, href]) => href)).to.deep.equal([
          telHref(numberOf('police-emergency')),
          relayOf('police-emergency'),
          record.services['police-emergency'].channels![1]!.href,
        ]);
        const police = links((await empty('police', 'phone', language)).shadowRoot!);
        expect(police.map(([, href]) => href)).to.deep.equal([
          telHref(numberOf('police')),
          relayOf('police'),
        ]);
      });
    }

    it('adds the line for Welsh speakers to Samaritans’ number in Welsh, and only there', async () => {
      const numbers = async (language: string) =>
        links((await empty('samaritans', 'phone', language)).shadowRoot!).map(([shown]) => shown);
      const { number, channels } = record.services.samaritans;
      const welsh = channels!.find(({ kind }) => kind === 'welsh')!.number;
      expect(await numbers('cy')).to.deep.equal([number, welsh]);
      expect(await numbers('en')).to.deep.equal([number]);
    });

    it('leaves Relay UK out where its author says so', async () => {
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link service="police" without-relay></netsafe-contact-link>`,
      );
      expect(links(element.shadowRoot!)).to.deep.equal([dialled('police')]);
    });

    it('speaks for Stop It Now by telephone where a choice is unknown', async () => {
      for (const unknown of ['', 'STOP', '__proto__', '<b>', 'police: 101'])
        expect(links((await empty(unknown, unknown)).shadowRoot!)[0], unknown).to.deep.equal(
          dialled('stop-it-now'),
        );
    });

    it('follows the record', async () => {
      const element = await empty('stop-it-now');
      overrideServices({ 'stop-it-now': { number: '01632 960 100' } });
      await element.updateComplete;
      expect(links(element.shadowRoot!)).to.deep.equal([['01632 960 100', 'tel:01632960100']]);
    });

    it('keeps the digits together, and from machine translation', async () => {
      const link = (await empty('stop-it-now')).shadowRoot!.querySelector('a')!;
      expect(getComputedStyle(link).whiteSpace).to.match(/nowrap/);
      expect(link.translate).to.equal(false);
      expect(link.hasAttribute('aria-label')).to.equal(false);
    });
  });

  describe('with a link inside', () => {
    it('puts today’s number in a former one’s place, in words and link together', async () => {
      overrideServices({
        samaritans: { number: '01632 960 101', formerNumbers: ['01632 960 109'] },
      });
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link service="samaritans"
          ><a href="tel:01632960109">call 01632 960109</a></netsafe-contact-link
        >`,
      );
      expect(links(element)).to.deep.equal([['call 01632 960 101', 'tel:01632960101']]);
    });

    it('puts today’s site in a former one’s place, in words and link together', async () => {
      const { site, formerSites } = record.services['stop-it-now'];
      const [former] = formerSites!;
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link via="site"
          ><a href=${`https://${former!}/`}>${former}</a></netsafe-contact-link
        >`,
      );
      expect(links(element)).to.deep.equal([['stopitnow.org.uk', site]]);
    });

    it('offers Relay UK after the police’s number, once', async () => {
      const [text, href] = dialled('police');
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link><a href=${href!}>${text}</a></netsafe-contact-link>`,
      );
      expect(links(element.shadowRoot!).map(([, each]) => each)).to.deep.equal([relayOf('police')]);
      element.insertAdjacentText('beforeend', ' or ');
      const relay = document.createElement('a');
      relay.href = relayOf('police');
      relay.textContent = record.services.police.channels![0]!.number!;
      element.append(relay);
      // A child that comes is seen in a task of its own.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      await element.updateComplete;
      expect(links(element.shadowRoot!)).to.deep.equal([]);
    });

    for (const [path, words] of [
      ['/chat/start?from=news#top', 'Chat to an adviser at {host} (opens in a new tab)'],
      ['/self-help', '{host}/self-help'],
      ['', 'Get help'],
    ] as const) {
      it(`keeps its words and its path, and changes the host that is gone: ${words}`, async () => {
        const { site, formerSites } = record.services['stop-it-now'];
        const [former] = formerSites!;
        const element = await fixture<ContactLink>(
          html`<netsafe-contact-link
            ><a href=${`https://${former!}${path}`}
              ><b>${words.replace('{host}', former!.toUpperCase())}</b></a
            ></netsafe-contact-link
          >`,
        );
        expect(links(element)).to.deep.equal([
          [words.replace('{host}', 'stopitnow.org.uk'), site! + path],
        ]);
        expect(element.querySelector('b')).not.to.equal(null);
      });
    }

    it('leaves a host alone that the record does not know as gone', async () => {
      const { formerSites } = record.services['stop-it-now'];
      const bare = formerSites![0]!.replace(/^www\./, '');
      for (const host of [bare, `forum.${bare}`, 'example.org']) {
        const element = await fixture<ContactLink>(
          html`<netsafe-contact-link
            ><a href=${`https://${host}/families`}>${host}</a></netsafe-contact-link
          >`,
        );
        expect(links(element)).to.deep.equal([[host, `https://${host}/families`]]);
      }
    });
  });

  describe('with words alone', () => {
    it('makes them a link to the service', async () => {
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link service="samaritans">Samaritans</netsafe-contact-link>`,
      );
      const link = element.shadowRoot!.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal(dialled('samaritans')[1]);
      expect(element.innerText).to.equal('Samaritans');
      await expect(element).to.be.accessible();
    });

    it('leaves paragraphs alone: where nobody closed the tag they are the rest of the page', async () => {
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link><p>The rest of the page</p></netsafe-contact-link>`,
      );
      expect(element.innerText.trim()).to.equal('The rest of the page');
      expect(element.shadowRoot?.querySelector('a') ?? null).to.equal(null);
    });

    it('never dials another number than they show', async () => {
      const element = await fixture<ContactLink>(
        html`<netsafe-contact-link service="samaritans">01632 960 555</netsafe-contact-link>`,
      );
      expect(element.shadowRoot?.querySelector('a') ?? null).to.equal(null);
      expect(element.innerText).to.equal('01632 960 555');
    });
  });

  it('stands in its sentence, and has nothing that axe objects to', async () => {
    const paragraph = await fixture(
      html`<p>Call <netsafe-contact-link></netsafe-contact-link>, at any time.</p>`,
    );
    const element = paragraph.querySelector<ContactLink>('netsafe-contact-link')!;
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(getComputedStyle(element.shadowRoot!.querySelector('a')!).color).to.equal(
      getComputedStyle(paragraph).color,
    );
    await expect(paragraph).to.be.accessible();
  });
});
