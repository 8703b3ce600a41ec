import '../../src/components/campaign-asset/campaign-asset.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { CampaignAsset } from '../../src/components/campaign-asset/campaign-asset.js';
import type { Shape } from '../../src/components/campaign-asset/campaign-asset.content.js';
import { record, type Language, type MessageId } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { themes } from '../../src/styles/themes.generated.js';
import { adoptPageStyles, adoptThemes } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-campaign-asset']);
adoptThemes();

const SIZES: Record<Shape, [width: number, height: number]> = {
  banner: [300, 250],
  card: [1200, 630],
  // A4 at 96 pixels to an inch.
  poster: [793.7, 1122.5],
};
const SHAPES = Object.keys(SIZES) as Shape[];
const LANGUAGES: readonly Language[] = ['en', 'cy'];
const MESSAGES = Object.keys(record.messages) as MessageId[];
const { number = '', site = '' } = record.services['stop-it-now'];
const samaritans = record.services.samaritans.number!;

const asset = async (shape: string, message: string, language: Language, width = '1400px') => {
  const place = await fixture(
    html`<div style="inline-size: ${width}; container-type: inline-size">
      <netsafe-campaign-asset
        shape=${shape as Shape}
        message=${message as MessageId}
        lang=${language}
      ></netsafe-campaign-asset>
    </div>`,
  );
  return place.querySelector('netsafe-campaign-asset')!;
};

const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const blocks = (element: CampaignAsset) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('h1, h2, h3, p'),
];
const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
const numberOf = (element: CampaignAsset) =>
  element.shadowRoot!.querySelector<HTMLElement>(`a[href='${telHref(number)}']`)!;

/** Whether every word stands inside its frame. */
const expectWhole = (element: CampaignAsset, what: string) => {
  const frame = element.getBoundingClientRect();
  const found = blocks(element);
  expect(found.length, what).to.be.at.least(3);
  for (const block of found) {
    const range = new Range();
    range.selectNodeContents(block);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    expect(left, what).to.be.at.least(frame.left);
    expect(right, what).to.be.at.most(frame.right);
    expect(top, what).to.be.at.least(frame.top);
    expect(bottom, what).to.be.at.most(frame.bottom);
  }
};

describe('<netsafe-campaign-asset>', () => {
  for (const shape of SHAPES) {
    for (const language of LANGUAGES) {
      it(`says every message inside a ${shape} of its stated size, in ${language}`, async () => {
        const element = await asset(shape, 'harm', language);
        for (const message of MESSAGES) {
          element.message = message;
          await element.updateComplete;
          const { heading, support } = record.messages[message];
          const [title, ...rest] = blocks(element);
          expect(title!.localName).to.equal('h2');
          expect(words(title!)).to.equal(heading[language]);
          expect(rest.map(words)).to.include(site.replace('https://www.', ''));
          expect(words(numberOf(element))).to.equal(number);
          expect(words(element.shadowRoot).includes(samaritans), message).to.equal(
            support === 'samaritans',
          );
          for (const theme of Object.keys(themes)) {
            element.dataset.netsafeTheme = theme;
            const { width, height } = element.getBoundingClientRect();
            const what = `${message}, ${theme}: ${width} by ${height}`;
            expect(width, what).to.be.closeTo(SIZES[shape][0], 0.6);
            expect(height, what).to.be.closeTo(SIZES[shape][1], 0.6);
            expectWhole(element, what);
          }
        }
      });
    }

    it(`has no words under 16 px in a ${shape}, and the number as its largest`, async () => {
      const element = await asset(shape, 'consequences', 'cy');
      const sizes = [...element.shadowRoot!.querySelectorAll('slot *')].map(sizeOf);
      expect(sizes.length).to.be.above(8);
      expect(Math.min(...sizes)).to.be.at.least(16);
      expect(sizeOf(numberOf(element))).to.equal(Math.max(...sizes));
    });

    it(`reads in a place narrower than a ${shape}: it grows taller, and nothing is cut`, async () => {
      const element = await asset(shape, 'law', 'cy', '220px');
      const { width, height } = element.getBoundingClientRect();
      expect(width).to.equal(220);
      expect(height).to.be.at.least(250);
      expectWhole(element, shape);
    });

    it(`grows where a reader has doubled the text, and cuts none of it: ${shape}`, async () => {
      const element = await asset(shape, 'traceability', 'cy');
      const before = element.getBoundingClientRect().height;
      document.documentElement.style.fontSize = '200%';
      try {
        const { width, height } = element.getBoundingClientRect();
        expect(width).to.be.closeTo(SIZES[shape][0], 0.6);
        expect(height).to.be.at.least(before);
        expectWhole(element, shape);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it(`has nothing that axe objects to in a ${shape}`, async () => {
      await expect(await asset(shape, 'traceability', 'en')).to.be.accessible();
    });
  }

  it('says the limits of confidentiality where it has room to say what a call is like', async () => {
    const { limits } = record.services['stop-it-now'];
    const element = await asset('poster', 'help', 'en');
    expect(words(element.shadowRoot)).to.include(limits!.en);
  });

  it('takes an unknown shape for a banner, and an unknown message for harm', async () => {
    const element = await asset('billboard', 'nonsense', 'en');
    expect(element.getBoundingClientRect().width).to.be.closeTo(300, 0.6);
    expect(element.getBoundingClientRect().height).to.be.closeTo(250, 0.6);
    const known = await asset('banner', 'harm', 'en');
    expect(words(known.shadowRoot)).not.to.equal('');
    expect(words(element.shadowRoot)).to.equal(words(known.shadowRoot));
  });

  it('shows the words of its page, and adds none', async () => {
    const element = await fixture<CampaignAsset>(
      html`<netsafe-campaign-asset>
        <h2>Words of the page’s own</h2>
        <p>They stand as their author wrote them.</p>
      </netsafe-campaign-asset>`,
    );
    expect(words(element)).to.equal(
      'Words of the page’s own They stand as their author wrote them.',
    );
    expect(words(element.shadowRoot)).to.equal('');
    await expect(element).to.be.accessible();
  });
});
