import '../../src/components/partner-strip/partner-strip.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  partnerStripContent,
  type StripPartner,
} from '../../src/components/partner-strip/partner-strip.content.js';
import type { PartnerStrip } from '../../src/components/partner-strip/partner-strip.js';
import { record } from '../../src/record/record.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-partner-strip']);

// One transparent pixel, and what is no picture at all.
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const BROKEN = 'data:image/png;base64,AAAA';

const strip = (...partners: StripPartner[]) =>
  fixture<PartnerStrip>(
    html`<netsafe-partner-strip
      >${partnerStripContent({ language: 'en', partners })}</netsafe-partner-strip
    >`,
  );
const logoStrip = (src: string) =>
  strip(
    { name: 'Exampleshire Police', href: '#force', logo: { src } },
    { name: 'Example Charity' },
  );
describe('<netsafe-partner-strip>', () => {
  for (const language of ['en', 'cy'] as const) {
    it(`names who takes part when it is empty, each with a link, in ${language}`, async () => {
      const element = await fixture<PartnerStrip>(
        html`<netsafe-partner-strip lang=${language} heading-level="3"></netsafe-partner-strip>`,
      );
      const root = element.shadowRoot!;
      expect(root.querySelector('h3')!.textContent).to.equal(record.words.partnersTitle[language]);
      expect(
        [...root.querySelectorAll('ul > li > a')].map((link) => [
          link.textContent,
          link.getAttribute('href'),
        ]),
      ).to.deep.equal(record.partners.map(({ name, site }) => [name[language], site]));
      expect(record.partners).to.have.length(7);
      expect(root.querySelector('img,svg')).to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('lists names, links and logos, each logo with the name as its text alternative', async () => {
    const element = await logoStrip(PIXEL);
    const items = [...element.querySelectorAll('li')];
    expect(items).to.have.length(2);
    expect(items[0]!.querySelector('a > img')!.getAttribute('alt')).to.equal('Exampleshire Police');
    expect(items[1]!.textContent).to.equal('Example Charity');
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
    await expect(element).to.be.accessible();
  });

  it('stands on white under a logo, whatever the scheme', async () => {
    const element = await logoStrip(PIXEL);
    element.style.colorScheme = 'dark';
    const logo = element.querySelector('img')!;
    expect(getComputedStyle(logo).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('leaves a logo that does not come to the browser, which shows its name', async () => {
    const element = await logoStrip(BROKEN);
    const logo = element.querySelector('img')!;
    await waitUntil(() => logo.complete);
    await element.updateComplete;
    expect(logo.getAttributeNames().sort()).to.deep.equal(['alt', 'src']);
    // Words in place of a picture take the room that they need.
    expect(logo.getBoundingClientRect().width).to.be.greaterThan(60);
    await expect(element).to.be.accessible();
  });

  it('wraps where there is no room, and never grows wider than its place', async () => {
    const rowsAt = async (width: number) => {
      const place = await fixture(
        html`<div style="inline-size:${width}px">
          <netsafe-partner-strip>${partnerStripContent({ language: 'en' })}</netsafe-partner-strip>
        </div>`,
      );
      expect(place.scrollWidth).to.equal(width);
      const items = [...place.querySelectorAll('li')];
      expect(items).to.have.length(7);
      return new Set(items.map((each) => Math.round(each.getBoundingClientRect().top))).size;
    };
    expect(await rowsAt(1200)).to.be.at.most(3);
    expect(await rowsAt(256)).to.equal(7);
  });

  it('makes each link large enough to be pressed', async () => {
    const element = await strip({ name: 'Exampleshire Police', href: '#force' });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
