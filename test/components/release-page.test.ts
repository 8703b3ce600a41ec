import '../../src/components/archive-notice/archive-notice.define.js';
import '../../src/components/helpline-banner/helpline-banner.define.js';
import '../../src/components/quote-block/quote-block.define.js';
import '../../src/components/release-page/release-page.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReleasePage } from '../../src/components/release-page/release-page.js';
import {
  releasePageContent,
  type ReleasePageOptions,
} from '../../src/components/release-page/release-page.content.js';
import { record, type Language } from '../../src/record/record.js';
import { clock } from '../../src/time/clock.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles([
  'netsafe-archive-notice',
  'netsafe-helpline-banner',
  'netsafe-quote-block',
  'netsafe-release-page',
]);

const { now } = clock;
const { setTimeout: realTimeout } = window;

const at = (moment: string) => {
  clock.now = () => Date.parse(moment);
};

const RELEASE: ReleasePageOptions = {
  language: 'en',
  title: 'A campaign begins',
  force: 'Exampleshire Police',
  area: 'Northton',
  published: { datetime: '2024-05-08', text: '8 May 2024' },
  standfirst: 'It asks people to stop.',
  body: html`<p>The body.</p>`,
  notes: html`<h2>Notes to editors</h2>
    <p>A note.</p>`,
};

const shown = (element: Element) =>
  [...element.querySelectorAll('hgroup > p')]
    .filter((line) => line.getClientRects().length)
    .map((line) => line.textContent.trim());

const LINES = {
  source: html`<p>
    <small>Exampleshire Police, <time datetime="2024-05-08">8 May 2024</time></small>
  </p>`,
  updated: (datetime: string) =>
    html`<p>
      <small>Updated <time datetime=${datetime}>9 May 2024</time></small>
    </p>`,
  embargo: (datetime: string) =>
    html`<p>
      <strong>Embargoed until <time datetime=${datetime}>then</time></strong>
    </p>`,
};

interface Attributes {
  published?: string;
  updated?: string;
  embargo?: string;
}

const page = ({ published = '', updated = '', embargo = '' }: Attributes, ...lines: unknown[]) =>
  fixture<ReleasePage>(
    html`<netsafe-release-page published=${published} modified=${updated} embargo=${embargo}>
      <hgroup>
        <h1>A campaign begins</h1>
        ${lines}
      </hgroup>
      <p>The standfirst.</p>
    </netsafe-release-page>`,
  );

describe('<netsafe-release-page>', () => {
  afterEach(() => {
    clock.now = now;
    window.setTimeout = realTimeout;
  });

  describe('its content', () => {
    it('has its parts in order, with headings in order and the helpline at the end', async () => {
      const element = await fixture<ReleasePage>(
        html`<netsafe-release-page>${releasePageContent(RELEASE)}</netsafe-release-page>`,
      );
      expect([...element.children].map(({ localName }) => localName)).to.deep.equal([
        'hgroup',
        'p',
        'p',
        'section',
        'section',
      ]);
      expect(
        [...element.querySelectorAll('h1,h2,h3')].map(({ textContent }) => textContent.trim()),
      ).to.deep.equal(['A campaign begins', 'Notes to editors', 'About Operation NetSafe']);
      expect(shown(element)).to.deep.equal(['Exampleshire Police, Northton, 8 May 2024']);
      expect(element.querySelector('section:last-child a')!.getAttribute('href')).to.equal(
        telHref(record.services['stop-it-now'].number!),
      );
      await expect(element).to.be.accessible();
    });

    const linesOf = async (more: Partial<ReleasePageOptions>) =>
      shown(await fixture(html`<div>${releasePageContent({ ...RELEASE, ...more })}</div>`)).slice(
        1,
      );
    const day = (datetime: string, text: string) => ({ datetime, text });

    it('says an update only where its day differs', async () => {
      expect(await linesOf({ updated: day('2024-05-08T15:00', '8 May 2024') })).to.deep.equal([]);
      expect(await linesOf({ updated: day('2024-05-09', '9 May 2024') })).to.deep.equal([
        'Updated 9 May 2024',
      ]);
    });

    it('says an embargo only until its moment, by the UK’s clock', async () => {
      const embargo = day('2024-05-08T00:01', '00:01 on 8 May 2024');
      const lines = (moment: string) => linesOf({ embargo, now: Date.parse(moment) });
      expect(await lines('2024-05-07T23:00:59Z')).to.deep.equal([
        'Embargoed until 00:01 on 8 May 2024',
      ]);
      expect(await lines('2024-05-07T23:01:00Z')).to.deep.equal([]);
      expect(await linesOf({ embargo: day('soon', 'soon') })).to.deep.equal([]);
    });

    it('says the area only where the force’s name does not', async () => {
      const element = await fixture(
        html`<div>
          ${releasePageContent({ ...RELEASE, force: 'Northton Constabulary', published: undefined })}
        </div>`,
      );
      expect(shown(element)).to.deep.equal(['Northton Constabulary']);
    });
  });

  describe('after 12 months', () => {
    const noticeOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector('slot[name]') ?? null;

    for (const language of ['en', 'cy'] as const satisfies Language[]) {
      it(`brings a notice with the year and today’s help, in ${language}`, async () => {
        at('2025-05-08T00:00:00+01:00');
        const element = await fixture<ReleasePage>(
          html`<netsafe-release-page lang=${language} published="2024-05-08"
            ><h1>A release</h1></netsafe-release-page
          >`,
        );
        expect(noticeOf(element), 'not on the day').to.equal(null);
        at('2025-05-08T00:00:01+01:00');
        element.requestUpdate();
        await element.updateComplete;
        const notice = noticeOf(element)!;
        expect(notice.textContent).to.include(
          record.words.archive[language].replace('{year}', '2024'),
        );
        expect(notice.querySelector('a')!.getAttribute('href')).to.equal(
          telHref(record.services['stop-it-now'].number!),
        );
        const top = notice.getBoundingClientRect();
        expect(top.bottom).to.be.at.most(element.querySelector('h1')!.getBoundingClientRect().top);
        await expect(element).to.be.accessible();
      });
    }

    it('brings none where the release holds one, as a tag or as a data-element', async () => {
      const tag = html`<netsafe-archive-notice></netsafe-archive-notice>`;
      const dataElement = html`<div data-netsafe="archive-notice">Old.</div>`;
      for (const held of [tag, dataElement]) {
        const element = await fixture<ReleasePage>(
          html`<netsafe-release-page published="2017-05-08"
            >${held}
            <h1>A release</h1></netsafe-release-page
          >`,
        );
        expect(noticeOf(element)).to.equal(null);
        element.querySelector('netsafe-archive-notice,div')!.remove();
        await waitUntil(() => noticeOf(element));
      }
    });

    it('brings none without a day that the calendar has, or to an empty page', async () => {
      for (const published of ['', '2017', 'May 2017', '2017-02-31', '2017-05-08T99:00', 'NaN'])
        expect(noticeOf(await page({ published })), published).to.equal(null);
      const empty = await fixture<ReleasePage>(
        html`<netsafe-release-page published="2017-05-08"></netsafe-release-page>`,
      );
      expect(empty.shadowRoot?.textContent.trim() ?? '').to.equal('');
    });
  });

  describe('the line of an update', () => {
    const published = '2024-05-08T00:30+01:00';

    it('is hidden on the day of publication in the UK, and comes back with another day', async () => {
      const element = await page(
        { published, updated: '2024-05-08T22:59Z' },
        LINES.source,
        LINES.updated('2024-05-08T22:59Z'),
      );
      expect(shown(element)).to.deep.equal(['Exampleshire Police, 8 May 2024']);
      element.modified = '2024-05-08T23:00Z';
      await element.updateComplete;
      expect(shown(element)).to.have.length(2);
    });

    it('stays where no other line says the day, and where the dates are no dates', async () => {
      const only = LINES.updated('2024-05-08');
      expect(shown(await page({ published, updated: published }, only))).to.have.length(1);
      const lines = [LINES.source, LINES.updated('soon')];
      expect(shown(await page({ published: 'soon', updated: 'soon' }, lines))).to.have.length(2);
    });
  });

  describe('two lines of time', () => {
    const embargoed = LINES.embargo('2024-05-08');
    for (const [what, attributes, lines, count] of [
      ['no attribute', {}, [LINES.source, LINES.updated('2024-05-08')], 2],
      [
        'dates that nobody can read',
        { published: '9/5/2018', updated: '9/5/2018', embargo: '9/5/2018' },
        [LINES.source, LINES.updated('9/5/2018'), LINES.embargo('9/5/2018')],
        3,
      ],
      ['an update on no day', { published: '2024-05-08' }, [LINES.source, LINES.updated('')], 2],
      ['two embargoes', { embargo: '2024-05-08' }, [LINES.source, embargoed, embargoed], 3],
      ['an embargo of another day', { embargo: '2024-05-07' }, [LINES.source, embargoed], 2],
    ] as const) {
      it(`are both shown where there is a choice: ${what}`, async () => {
        at('2026-01-01T00:00Z');
        expect(shown(await page(attributes, ...lines))).to.have.length(count);
      });
    }
  });

  describe('the line of an embargo', () => {
    const embargo = '2024-05-08T00:01';
    const lines = [LINES.source, LINES.embargo('2024-05-08T00:01+01:00')];

    it('goes at its moment, by itself, and leaves every other line', async () => {
      at('2024-05-08T00:00:59.980+01:00');
      const element = await page({ embargo }, lines);
      expect(shown(element)).to.have.length(2);
      at('2024-05-08T00:01:00+01:00');
      await waitUntil(() => shown(element).length === 1);
      expect(shown(element)).to.deep.equal(['Exampleshire Police, 8 May 2024']);
      expect(element.textContent).to.include('Embargoed until');
    });

    it('is gone from the start where its moment is past, and comes back with a later one', async () => {
      at('2024-06-01T12:00Z');
      const element = await page({ embargo }, lines);
      expect(shown(element)).to.have.length(1);
      element.embargo = '2024-07-01';
      await element.updateComplete;
      expect(shown(element)).to.have.length(2);
    });

    it('waits in one timer that no browser cuts short, and in none once it is gone', async () => {
      const waits: number[] = [];
      const set = new Set<number>();
      const { clearTimeout: clear } = window;
      window.setTimeout = ((run: () => void, wait: number) => {
        waits.push(wait);
        const id = realTimeout(run, wait);
        set.add(id);
        return id;
      }) as typeof window.setTimeout;
      window.clearTimeout = (id) => {
        set.delete(id as number);
        clear(id);
      };
      try {
        at('2024-01-01T00:00Z');
        const element = await page({ embargo: '2024-12-01' }, lines);
        element.requestUpdate();
        await element.updateComplete;
        expect(waits.length).to.be.greaterThan(1);
        expect(Math.max(...waits)).to.equal(2 ** 31 - 1);
        expect(set.size).to.equal(1);
        element.remove();
        expect(set.size).to.equal(0);
      } finally {
        window.clearTimeout = clear;
      }
    });

    it('takes no words of the release for it', async () => {
      at('2024-06-01T12:00Z');
      const time = html`<time datetime=${embargo}>8 May</time>`;
      const element = await page(
        { embargo },
        html`<p><strong>${time}</strong> and more words</p>`,
        html`<p>It ended on ${time}.</p>`,
        html`<p>
          <strong>From <time datetime="2024-05-08">8 May</time></strong>
        </p>`,
      );
      element.append(document.createElement('section'));
      element.querySelector('section')!.innerHTML =
        `<p><strong>Embargoed until <time datetime="${embargo}">8 May</time></strong></p>`;
      await element.updateComplete;
      expect(shown(element)).to.have.length(3);
      expect(element.querySelector('section')!.getClientRects()).not.to.have.length(0);
      expect(element.querySelectorAll('[hidden]')).to.have.length(0);
    });

    it('stays where the embargo is no moment', async () => {
      for (const bad of ['', 'tomorrow', '2024-13-01', '2024-05-08T00:01+99'])
        expect(shown(await page({ embargo: bad }, LINES.embargo(bad))), bad).to.have.length(1);
    });
  });

  describe('around other components', () => {
    const held = () =>
      html` <netsafe-quote-block
          ><figure>
            <blockquote><p>Said.</p></blockquote>
            <figcaption><strong>Alex Example</strong>, a role</figcaption>
          </figure></netsafe-quote-block
        >
        <netsafe-helpline-banner
          ><h3>Help</h3>
          <p>Call <a href="tel:01632960123">01632 960 123</a></p>
          <ul>
            <li>Free</li>
          </ul>
          <p><small>Limits</small></p></netsafe-helpline-banner
        >`;

    it('changes nothing inside them', async () => {
      const within = await fixture(
        html`<div style="inline-size:300px">
          <netsafe-release-page>
            ${held()}
            <section>${held()}</section>
          </netsafe-release-page>
        </div>`,
      );
      // Sizes answer to the room that there is.
      const { width } = within.querySelector('netsafe-quote-block')!.getBoundingClientRect();
      const alone = await fixture(html`<div style="inline-size:${width}px">${held()}</div>`);
      const PROPERTIES = [
        'color',
        'background-color',
        'font-size',
        'font-weight',
        'margin-top',
        'margin-bottom',
        'padding-left',
        'text-decoration-line',
        'display',
      ];
      const look = (root: ParentNode) =>
        [...root.querySelectorAll(':is(netsafe-quote-block,netsafe-helpline-banner) *')].map(
          (each) => {
            const style = getComputedStyle(each);
            return [each.localName, ...PROPERTIES.map((name) => style.getPropertyValue(name))];
          },
        );
      const expected = look(alone);
      expect(expected.length).to.be.greaterThan(10);
      const release = within.querySelector('netsafe-release-page')!;
      const inSection = release.querySelector('section')!;
      expect(look(inSection)).to.deep.equal(expected);
      inSection.remove();
      expect(look(release)).to.deep.equal(expected);
    });
  });
});
