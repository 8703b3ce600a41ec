// A force's own campaign, as a page takes it from the site's own record.
import '../../src/components/campaign-asset/campaign-asset.define.js';
import '../../src/components/deterrence-notice/deterrence-notice.define.js';
import '../../src/components/key-figures/key-figures.define.js';
import '../../src/components/partner-strip/partner-strip.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { overrideCampaign, overrideServices, record } from '../../src/record/record.js';
import { loadSiteRecord, siteRecordProblem } from '../../src/record/site-record.js';
import { clock } from '../../src/time/clock.js';

const { now } = clock;
const { fetch } = globalThis;
const text = (en: string, cy = en) => ({ en, cy });
const CAMPAIGN = {
  name: text('Net Safe', 'Net Safe Cymru'),
  partners: [{ name: text('Example Police', 'Heddlu Enghraifft') }],
  prefers: ['shout'],
  messages: { help: { heading: text('Help is near', 'Mae cymorth gerllaw') } },
  start: '2027-05-03',
  end: '2027-05-16',
  weeks: ['law', 'help'],
};
const load = async (value: unknown) => {
  globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(value)));
  await loadSiteRecord('/campaign.json');
};
const heading = (element: Element) =>
  element.shadowRoot!.querySelector('h2')?.textContent.replace(/\s+/g, ' ').trim();
const at = (moment: string) => {
  clock.now = () => Date.parse(moment);
};

describe('a force’s own campaign on a page', () => {
  beforeEach(() => {
    at('2027-05-05T12:00Z');
  });
  afterEach(() => {
    clock.now = now;
    globalThis.fetch = fetch;
    overrideServices({});
    overrideCampaign();
  });

  it('gives empty notices and assets the message of the week, in its own words', async () => {
    const [notice, asset] = [
      await fixture<LitElement>(html`<netsafe-deterrence-notice></netsafe-deterrence-notice>`),
      await fixture<LitElement>(html`<netsafe-campaign-asset></netsafe-campaign-asset>`),
    ];
    expect([notice, asset].map(heading)).to.deep.equal(
      Array(2).fill(record.messages.harm.heading.en),
    );
    await load({ campaign: CAMPAIGN });
    for (const [moment, expected] of [
      ['2027-05-02T22:59Z', record.messages.harm.heading.en],
      ['2027-05-02T23:00Z', record.messages.law.heading.en],
      ['2027-05-09T23:00Z', 'Help is near'],
      ['2027-05-16T23:00Z', record.messages.harm.heading.en],
    ] as const) {
      at(moment);
      for (const element of [notice, asset]) {
        element.requestUpdate();
        await element.updateComplete;
        expect(heading(element), moment).to.equal(expected);
      }
    }
  });

  it('leaves the message that an author chose, also where that is the default', async () => {
    await load({ campaign: CAMPAIGN });
    for (const message of ['harm', 'justification'] as const) {
      const notice = await fixture(
        html`<netsafe-deterrence-notice message=${message}></netsafe-deterrence-notice>`,
      );
      expect(heading(notice)).to.equal(record.messages[message].heading.en);
      const other = document.createElement('netsafe-deterrence-notice');
      other.message = message;
      document.body.append(other);
      await other.updateComplete;
      expect(heading(other)).to.equal(record.messages[message].heading.en);
      other.remove();
    }
    const unknown = await fixture(
      html`<netsafe-deterrence-notice message="none"></netsafe-deterrence-notice>`,
    );
    expect(heading(unknown)).to.equal(record.messages.harm.heading.en);
  });

  it('names the campaign as the force writes it, and who takes part', async () => {
    await load({ campaign: CAMPAIGN });
    const strip = await fixture(html`<netsafe-partner-strip lang="cy"></netsafe-partner-strip>`);
    expect(heading(strip)).to.equal('Pwy sydd y tu ôl i Net Safe Cymru');
    expect(strip.shadowRoot!.querySelectorAll('li')).to.have.length(1);
    expect(JSON.stringify(record.words)).not.to.match(/(?:Operation|Ymgyrch) NetSafe/);
  });

  it('puts what the force prefers below the first of a route, and never before it', async () => {
    const { me } = record.routes;
    await load({ campaign: CAMPAIGN });
    expect(me.services).to.deep.equal(['stop-it-now', 'samaritans', 'shout']);
    expect(record.routes.me.services).to.deep.equal(['stop-it-now', 'shout', 'samaritans']);
  });

  it('keeps Samaritans beside a message that was changed', async () => {
    await load({ campaign: { messages: { law: { heading: text('The law') } } } });
    expect(record.messages.law.support).to.equal('samaritans');
    expect(record.messages.law.body).to.have.length(1);
  });

  it('stands beside services, and a mistake in one of them keeps back nothing of the other', async () => {
    const number = '01632 960 999';
    const services = { 'stop-it-now': { number } };
    await load({ services, campaign: CAMPAIGN });
    expect(record.services['stop-it-now'].number).to.equal(number);
    overrideServices({});
    overrideCampaign();
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (each: string) => warnings.push(each);
    await load({ services, campaign: { ...CAMPAIGN, weeks: ['fear'] } });
    expect(warnings.splice(0))
      .to.have.length(1)
      .and.match(/“campaign” of .*campaign\.weeks is not right: .*campaign check/);
    expect(record.services['stop-it-now'].number).to.equal(number);
    expect(record.campaign).to.deep.equal({});
    overrideServices({});
    await load({ services: { 'stop-it-now': { number: 'soon' } }, campaign: CAMPAIGN });
    console.warn = warn;
    expect(warnings)
      .to.have.length(1)
      .and.match(/“services” of .*stop-it-now\.number must be/);
    expect(record.services['stop-it-now'].number).not.to.equal(number);
    expect(record.campaign.name).to.deep.equal(CAMPAIGN.name);
  });

  describe('figures', () => {
    const FIGURE = {
      value: 1822,
      unit: text('people', 'o bobl'),
      label: text('People who asked for help', 'Pobl a ofynnodd am gymorth'),
      period: text('January to March 2027', 'Ionawr i Fawrth 2027'),
      area: text('Exampleshire', 'Swydd Esiampl'),
      source: {
        text: text('Example charity', 'Elusen enghreifftiol'),
        href: 'https://example.org/r',
      },
      parts: [
        { value: 131, text: text('called', 'dros y ffôn') },
        { value: 1691, text: text('read', 'drwy ddarllen') },
      ],
    };
    const spoken = (element: Element) =>
      element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

    for (const [language, expected] of [
      ['en', ['1,822 people', '131 called', 'January to March 2027', 'Source: Example charity']],
      ['cy', ['1,822 o bobl', '1,691 drwy ddarllen', 'Swydd Esiampl', 'Ffynhonnell: Elusen']],
    ] as const)
      it(`stand in an empty tag, in ${language}, and are seen`, async () => {
        const element = await fixture<LitElement>(
          html`<netsafe-key-figures lang=${language}></netsafe-key-figures>`,
        );
        expect(element.getBoundingClientRect().height).to.equal(0);
        await load({ campaign: { figures: [FIGURE] } });
        await element.updateComplete;
        for (const each of expected) expect(spoken(element)).to.include(each);
        expect(element.shadowRoot!.querySelector('cite a')!.getAttribute('href')).to.equal(
          'https://example.org/r',
        );
        expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
        await expect(element).to.be.accessible();
      });

    it('stand in no tag that somebody filled', async () => {
      await load({ campaign: { figures: [FIGURE] } });
      const element = await fixture<HTMLElement>(
        html`<netsafe-key-figures><p>Ours</p></netsafe-key-figures>`,
      );
      expect(element.innerText.trim()).to.equal('Ours');
    });

    const { period: _, ...withoutPeriod } = FIGURE;
    for (const [what, figure] of [
      ['no period', withoutPeriod],
      ['a value in words', { ...FIGURE, value: 'many' }],
      ['a value below nothing', { ...FIGURE, value: -1 }],
      ['a label in one language', { ...FIGURE, label: { en: 'People' } }],
      ['a number to call in its source', { ...FIGURE, source: { text: text('01632 960 999') } }],
      ['a source that runs something', { ...FIGURE, source: { text: text('A'), href: 'data:,' } }],
      ['a part without words', { ...FIGURE, parts: [{ value: 1 }] }],
      ['a field of somebody else', { ...FIGURE, href: 'https://example.org' }],
    ] as const)
      it(`are refused with ${what}`, () => {
        expect(siteRecordProblem({ campaign: { figures: [FIGURE, figure] } })).to.match(
          /campaign\.figures/,
        );
      });
  });

  const wrong: [what: string, campaign: unknown, field: RegExp][] = [
    ['no object', [], /“campaign” must be an object/],
    ['a name in one language', { name: { en: 'Net Safe' } }, /campaign\.name/],
    ['a name that is still to be filled', { name: text('[Your name]') }, /campaign\.name/],
    ['a mark that shows nothing', { name: text('Net\u202ESafe') }, /campaign\.name/],
    [
      'a partner’s site that runs something',
      { partners: [{ name: text('A'), site: 'javascript:1' }] },
      /partners/,
    ],
    ['a service that is none', { prefers: ['constructor'] }, /prefers/],
    ['a word that is none', { words: { toString: text('A') } }, /words/],
    ['words without the place of a number', { words: { callFree: text('Call free') } }, /words/],
    ['another site to leave to', { words: { exitSite: text('https://example.org') } }, /words/],
    ['a message that is none', { messages: { __proto: {} } }, /messages/],
    ['no support', { messages: { law: { support: 'nobody' } } }, /messages/],
    ['a short number', { messages: { help: { heading: text('Call 999') } } }, /messages/],
    ['a premium number', { words: { netsafeBeside: text('Call 09 09 87 90 00 0') } }, /words/],
    ['a number in other digits', { name: text('Call ٠٩٠٩') }, /campaign\.name/],
    ['a day that is none', { start: '2027-02-30' }, /campaign\.start/],
    ['no week', { weeks: [] }, /campaign\.weeks/],
  ];
  for (const [what, campaign, field] of wrong)
    it(`is refused where it has ${what}`, () => {
      expect(siteRecordProblem({ campaign })).to.match(field);
    });

  it('takes a year and an age in words', () => {
    const messages = { help: { heading: text('Since 2014, for those aged 9 to 11') } };
    expect(siteRecordProblem({ campaign: { messages } })).to.equal(undefined);
  });
});
