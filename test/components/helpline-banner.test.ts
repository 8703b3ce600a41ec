import '../../src/components/helpline-banner/helpline-banner.define.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { fc } from '../harness/chance.js';
import type { HelplineBanner } from '../../src/components/helpline-banner/helpline-banner.js';
import { overrideServices, record, type ServiceId } from '../../src/record/record.js';
import { digitsOf, telHref } from '../../src/numbers/phone.js';
import { media } from '../harness/commands.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-helpline-banner']);

// Drama numbers: nobody is called by them.
const FORMER = '01632 960 111';
const NEW = '01632 960 999';
const { number = '' } = record.services['stop-it-now'];

const words = (element: Element) =>
  ((element.shadowRoot?.querySelector('slot[name]') ?? element).textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const numberLinks = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]'),
];
const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
const isVisible = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
};

describe('<netsafe-helpline-banner>', () => {
  afterEach(() => {
    overrideServices({});
  });

  describe('when it is empty', () => {
    it('shows the number, and dials what it shows', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
      );
      const [link] = numberLinks(banner.shadowRoot!);
      expect(link?.textContent).to.equal(number);
      expect(link?.getAttribute('href')).to.equal(telHref(number));
      expect(isVisible(link!)).to.equal(true);
    });

    it('takes white space and comments for nothing', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner>
          <!-- an editor's note -->
          <p>&nbsp;</p>
        </netsafe-helpline-banner>`,
      );
      expect(words(banner)).to.include(number);
    });

    it('says what the service is, what it costs, in which languages, and the limits of confidentiality', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
      );
      const { does, cost, languages, limits, channels } = record.services['stop-it-now'];
      for (const text of [
        does,
        cost,
        languages,
        limits,
        ...(channels ?? []).map((channel) => channel.text),
      ]) {
        expect(words(banner)).to.include(text?.en);
      }
    });

    it('keeps hours to itself until somebody has confirmed them', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
      );
      expect(words(banner)).not.to.match(/\d ?[ap]m/);
      overrideServices({
        'stop-it-now': { hours: { en: 'Every day, 9am to 5pm', cy: 'Bob dydd, 9am tan 5pm' } },
      });
      await banner.updateComplete;
      expect(words(banner)).to.include('Every day, 9am to 5pm');
    });

    for (const id of Object.keys(record.services) as ServiceId[]) {
      it(`gives a way to reach ${id}, in both languages`, async () => {
        const service = record.services[id];
        for (const language of ['en', 'cy'] as const) {
          const banner = await fixture<HelplineBanner>(
            html`<netsafe-helpline-banner
              lang=${language}
              service=${id}
            ></netsafe-helpline-banner>`,
          );
          expect(words(banner)).to.include(service.does[language]);
          const href = service.number ? telHref(service.number) : service.site;
          const link = banner.shadowRoot!.querySelector(`a[href="${href}"]`);
          expect(link && isVisible(link), `${id} ${language}`).to.equal(true);
        }
      });
    }

    it('speaks for Stop It Now where the service is unknown, whatever the attribute holds', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
      );
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')),
          async (name) => {
            fc.pre(!Object.hasOwn(record.services, name));
            banner.setAttribute('service', name);
            banner.setAttribute('loudness', name);
            banner.setAttribute('heading-level', name);
            await banner.updateComplete;
            expect(numberLinks(banner.shadowRoot!)[0]?.textContent).to.equal(number);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('leaves out languages and other channels when it is quiet, and never the limits', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner loudness="quiet"></netsafe-helpline-banner>`,
      );
      const { languages, limits } = record.services['stop-it-now'];
      expect(words(banner)).to.include(limits?.en).and.not.include(languages?.en);
    });

    it('takes the heading level that it is given, and 2 for anything else', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner heading-level="4"></netsafe-helpline-banner>`,
      );
      expect(banner.shadowRoot!.querySelectorAll('h4')).to.have.length(1);
      banner.setAttribute('heading-level', '9');
      await banner.updateComplete;
      expect(banner.shadowRoot!.querySelectorAll('h2')).to.have.length(1);
      expect(banner.shadowRoot!.querySelectorAll('h4')).to.have.length(0);
    });
  });

  describe('language', () => {
    it('follows the nearest lang, and a change of it', async () => {
      const page = await fixture(
        html`<div lang="cy"><netsafe-helpline-banner></netsafe-helpline-banner></div>`,
      );
      const banner = page.querySelector('netsafe-helpline-banner')!;
      const { prompt } = record.services['stop-it-now'];
      await banner.updateComplete;
      expect(words(banner)).to.include(prompt.cy);
      expect(banner.shadowRoot!.querySelector('slot')!.lang).to.equal('cy');
      page.setAttribute('lang', 'en-GB');
      await nextFrame();
      await banner.updateComplete;
      expect(words(banner)).to.include(prompt.en);
    });

    it('finds it outside the shadow root that it stands in', async () => {
      const outer = await fixture(html`<div lang="cy"></div>`);
      const root = outer.attachShadow({ mode: 'open' });
      const banner = document.createElement('netsafe-helpline-banner');
      root.append(banner);
      await banner.updateComplete;
      expect(words(banner)).to.include(record.services['stop-it-now'].prompt.cy);
    });

    it('marks its words as English in a page of any other language', async () => {
      const page = await fixture(
        html`<div lang="fr"><netsafe-helpline-banner></netsafe-helpline-banner></div>`,
      );
      const banner = page.querySelector('netsafe-helpline-banner')!;
      await banner.updateComplete;
      expect(banner.shadowRoot!.querySelector('slot')!.lang).to.equal('en');
    });
  });

  describe('when it has children', () => {
    it('shows them and adds nothing', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner><p>Words of the page</p></netsafe-helpline-banner>`,
      );
      expect(banner.shadowRoot?.textContent.trim() ?? '').to.equal('');
      expect(isVisible(banner.querySelector('p')!)).to.equal(true);
    });

    it('speaks again once they are gone, and falls silent when they come', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner><p>Words of the page</p></netsafe-helpline-banner>`,
      );
      banner.replaceChildren();
      await nextFrame();
      await banner.updateComplete;
      expect(words(banner)).to.include(number);
      banner.append('Words again');
      await nextFrame();
      await banner.updateComplete;
      expect(banner.shadowRoot?.textContent.trim() ?? '').to.equal('');
    });

    it('replaces a former number, in text and in links, however it is written', async () => {
      overrideServices({ 'stop-it-now': { number: NEW, formerNumbers: [FORMER] } });
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner>
          <p>Call 01632960111, +44 1632 960111 or (01632) 960-111.</p>
          <p>
            <a href="tel:01632960111">01632 960 111</a>
            <a href="tel:+441632960111"><b>01632</b> 960111</a>
          </p>
          <p><a href="tel:${number.replace(/ /g, '')}">${number}</a></p>
        </netsafe-helpline-banner>`,
      );
      await banner.updateComplete;
      expect(banner.querySelector('p')!.textContent).to.equal(`Call ${NEW}, ${NEW} or ${NEW}.`);
      const links = numberLinks(banner);
      expect(links).to.have.length(3);
      for (const link of links) {
        expect(digitsOf(link.textContent)).to.equal(digitsOf(NEW));
        expect(link.getAttribute('href')).to.equal(telHref(NEW));
      }
    });

    it('keeps every piece of a number that stands in several, as a framework goes on writing them', async () => {
      overrideServices({ 'stop-it-now': { number: NEW, formerNumbers: [FORMER] } });
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner><p></p></netsafe-helpline-banner>`,
      );
      const pieces = ['Call ', '01632', ' 960', ' 111', ' now'].map((piece) => new Text(piece));
      const link = document.createElement('a');
      link.href = telHref(FORMER);
      link.append(...pieces);
      banner.querySelector('p')!.append(link);
      await nextFrame();
      await banner.updateComplete;
      expect(link.textContent).to.equal(`Call ${NEW} now`);
      expect(link.getAttribute('href')).to.equal(telHref(NEW));
      expect([...link.childNodes]).to.deep.equal(pieces);
    });

    it('follows a number that changes while the page is open', async () => {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner>
          <p>Call <a href=${telHref(number)}>${number}</a></p>
        </netsafe-helpline-banner>`,
      );
      overrideServices({ 'stop-it-now': { number: NEW } });
      await banner.updateComplete;
      expect(banner.querySelector('a')!.textContent).to.equal(NEW);
      expect(banner.querySelector('a')!.getAttribute('href')).to.equal(telHref(NEW));
    });

    it('corrects words that come later', async () => {
      overrideServices({ 'stop-it-now': { number: NEW, formerNumbers: [FORMER] } });
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner><p>Wait</p></netsafe-helpline-banner>`,
      );
      banner.querySelector('p')!.firstChild!.textContent = `Call ${FORMER}`;
      await nextFrame();
      await banner.updateComplete;
      expect(banner.querySelector('p')!.textContent).to.equal(`Call ${NEW}`);
    });

    it('makes a link of one number of the record dial it, and leaves every other alone', async () => {
      const wrong = html`<netsafe-helpline-banner>
        <p><a href="tel:01632960222">${number}</a></p>
        <p><a href=${telHref(number)}>01632 960 222</a></p>
        <p><a href=${telHref(number)}>Call us now</a></p>
        <p><a href="tel:01632960333">01632 960 333</a></p>
      </netsafe-helpline-banner>`;
      const banner = await fixture<HelplineBanner>(wrong);
      await banner.updateComplete;
      const [first, second, words, unknown] = numberLinks(banner);
      expect(first?.textContent).to.equal(number);
      expect(first?.getAttribute('href')).to.equal(telHref(number));
      expect(second?.textContent).to.equal('01632 960 222');
      expect(second?.getAttribute('href')).to.equal(telHref(number));
      expect(words?.textContent).to.equal('Call us now');
      expect(unknown?.textContent).to.equal('01632 960 333');
      expect(unknown?.getAttribute('href')).to.equal('tel:01632960333');
    });
  });

  describe('to look at', () => {
    for (const loudness of ['quiet', 'normal', 'loud']) {
      for (const width of [224, 288, 600, 1200]) {
        it(`makes the number the largest thing, on one line, ${loudness}, in ${width} px`, async () => {
          const place = await fixture(
            html`<div style="inline-size:${width}px">
              <netsafe-helpline-banner loudness=${loudness}></netsafe-helpline-banner>
            </div>`,
          );
          const banner = place.querySelector('netsafe-helpline-banner')!;
          await banner.updateComplete;
          const [link] = numberLinks(banner.shadowRoot!);
          const others = [...banner.shadowRoot!.querySelectorAll('h2, p, li, small')];
          expect(others.length).to.be.greaterThan(3);
          for (const other of others) expect(sizeOf(link!)).to.be.greaterThan(sizeOf(other));
          const box = link!.getBoundingClientRect();
          const frame = banner.getBoundingClientRect();
          const text = document.createRange();
          text.selectNodeContents(link!);
          expect(
            new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size,
          ).to.equal(1);
          expect(box.height).to.be.at.least(44);
          expect(box.right).to.be.at.most(frame.right);
        });
      }
    }

    for (const width of [320, 640, 900]) {
      it(`keeps what follows the number on its line, and room below each column, in ${width} px`, async () => {
        const frame = await fixture(html`
          <div style="inline-size: ${width}px">
            <netsafe-helpline-banner>
              <h2>Worried about someone?</h2>
              <p>Call Stop It Now free on <a href=${telHref(number)}>${number}</a>.</p>
              <ul>
                <li>Talk to an adviser</li>
              </ul>
            </netsafe-helpline-banner>
          </div>
        `);
        await nextFrame();
        const [link] = numberLinks(frame);
        const stop = document.createRange();
        stop.selectNode(link!.nextSibling!);
        const [ends, starts] = [link!.getBoundingClientRect(), stop.getBoundingClientRect()];
        expect(starts.top, 'the full stop').to.be.within(ends.top - 4, ends.bottom);
        expect(starts.left - ends.right).to.be.within(-1, 4);
        const banner = frame.querySelector('netsafe-helpline-banner')!;
        const bottom = banner.getBoundingClientRect().bottom;
        for (const child of banner.children)
          expect(bottom - child.getBoundingClientRect().bottom, child.localName).to.be.above(12);
      });
    }

    it('keeps words 16 px from its edges', async () => {
      for (const loudness of ['quiet', 'normal', 'loud']) {
        const banner = await fixture<HelplineBanner>(
          html`<netsafe-helpline-banner loudness=${loudness}></netsafe-helpline-banner>`,
        );
        const frame = banner.getBoundingClientRect();
        const parts = [...banner.shadowRoot!.querySelectorAll('h2, p, li')];
        expect(parts.length).to.be.greaterThan(3);
        for (const part of parts) {
          const box = part.getBoundingClientRect();
          expect(box.left - frame.left, part.localName).to.be.at.least(16);
          expect(frame.right - box.right, part.localName).to.be.at.least(16);
          expect(box.top - frame.top, part.localName).to.be.at.least(16);
          expect(frame.bottom - box.bottom, part.localName).to.be.at.least(16);
        }
      }
    });

    it('is louder in words and number when it is told to be', async () => {
      const sizes: number[] = [];
      for (const loudness of ['quiet', 'normal', 'loud']) {
        const banner = await fixture<HelplineBanner>(
          html`<netsafe-helpline-banner loudness=${loudness}></netsafe-helpline-banner>`,
        );
        sizes.push(sizeOf(numberLinks(banner.shadowRoot!)[0]!));
      }
      expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
      expect(new Set(sizes).size).to.equal(3);
    });

    it('stands on a page that hides empty elements, and hides with hidden', async () => {
      const style = await fixture(
        html`<style>
          *:empty {
            display: none;
          }
        </style>`,
      );
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
      );
      expect(isVisible(banner)).to.equal(true);
      banner.hidden = true;
      expect(isVisible(banner)).to.equal(false);
      style.remove();
    });

    it('keeps its size in a float and in a flexible row', async () => {
      for (const css of ['float:left', 'display:flex']) {
        const place = await fixture(
          html`<div style=${css}><netsafe-helpline-banner></netsafe-helpline-banner></div>`,
        );
        const banner = place.querySelector('netsafe-helpline-banner')!;
        await banner.updateComplete;
        expect(banner.getBoundingClientRect().width, css).to.be.at.least(250);
      }
    });

    it('keeps text at 16 px or more on a page that shrank its rem', async () => {
      document.documentElement.style.fontSize = '62.5%';
      try {
        const banner = await fixture<HelplineBanner>(
          html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
        );
        const texts = [...banner.shadowRoot!.querySelectorAll('p, li, small, a')];
        expect(texts.length).to.be.greaterThan(5);
        for (const text of texts) expect(sizeOf(text)).to.be.at.least(16);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it('keeps its edge in forced colours', async function () {
      if (!(await media({ forcedColors: 'active' }))) this.skip();
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner></netsafe-helpline-banner>`,
      );
      const { borderBlockStartWidth, borderBlockStartStyle } = getComputedStyle(banner);
      expect(parseFloat(borderBlockStartWidth)).to.be.at.least(6);
      expect(borderBlockStartStyle).to.equal('solid');
    });

    it('prints black on white', async function () {
      if (!(await media({ media: 'print', colorScheme: 'dark' }))) this.skip();
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner loudness="loud"></netsafe-helpline-banner>`,
      );
      const texts = [banner, ...banner.shadowRoot!.querySelectorAll('slot *')];
      expect(texts.length).to.be.greaterThan(5);
      for (const text of texts) {
        expect(getComputedStyle(text).color).to.equal('rgb(0, 0, 0)');
        // The frame is white of its own: a dark page may be printed with its backgrounds.
        expect(getComputedStyle(text).backgroundColor).to.equal(
          text === banner ? 'rgb(255, 255, 255)' : 'rgba(0, 0, 0, 0)',
        );
      }
    });
  });

  it('shows two lists below each other where it has two columns', async () => {
    const place = await fixture(
      html`<div style="inline-size: 60rem">
        <netsafe-helpline-banner>
          <h2>Help</h2>
          <p>Words</p>
          <ul>
            <li>First list</li>
          </ul>
          <ul>
            <li>Second list</li>
          </ul>
        </netsafe-helpline-banner>
      </div>`,
    );
    const [words, first, second] = [...place.querySelectorAll('p, ul')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(first!.left, 'there are two columns').to.be.above(words!.left);
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('has nothing that axe objects to', async () => {
    for (const loudness of ['quiet', 'normal', 'loud']) {
      const banner = await fixture<HelplineBanner>(
        html`<netsafe-helpline-banner loudness=${loudness}></netsafe-helpline-banner>`,
      );
      await expect(banner).to.be.accessible();
    }
  });
});
