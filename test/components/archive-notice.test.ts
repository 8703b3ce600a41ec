import '../../src/components/archive-notice/archive-notice.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { ArchiveNotice } from '../../src/components/archive-notice/archive-notice.js';
import { overrideServices, record, type Language } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-archive-notice']);

const said = (language: Language, year: string) =>
  year ? record.words.archive[language].replace('{year}', year) : record.words.archiveOld[language];

const notice = async (published: string, language: Language = 'en') => {
  const element = await fixture<ArchiveNotice>(
    html`<netsafe-archive-notice lang=${language} published=${published}></netsafe-archive-notice>`,
  );
  return { element, root: element.shadowRoot! };
};

const firstLine = (root: ShadowRoot) => root.querySelector('p')!.textContent.trim();

describe('<netsafe-archive-notice>', () => {
  afterEach(() => overrideServices({}));

  for (const language of ['en', 'cy'] as const) {
    it(`says the year and today’s help when it is empty, in ${language}`, async () => {
      const { element, root } = await notice('2017-05-08', language);
      const { name, number = '', site } = record.services['stop-it-now'];
      expect(firstLine(root)).to.equal(said(language, '2017'));
      expect(root.textContent).to.include(name[language]);
      expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.eql([
        telHref(number),
        site,
      ]);
      expect(root.querySelector('h1,h2,h3,h4,h5,h6'), 'it stands above the headline').to.equal(
        null,
      );
      await expect(element).to.be.accessible();
    });
  }

  const YEARS: [published: string, year: string][] = [
    ['2017', '2017'],
    ['2017-05-08T11:36:17+01:00', '2017'],
    ['2016-12-31T20:00:00-05:00', '2017'],
    ['2016-12-31T23:30', '2016'],
    ['', ''],
    ['8 May 2017', ''],
    ['2017-02-31', ''],
    ['2017-05-08T25:00', ''],
    ['9999', ''],
    ['0808', ''],
    ['null', ''],
  ];
  for (const [published, year] of YEARS) {
    it(`says ${year || 'no year'} of “${published}”`, async () => {
      expect(firstLine((await notice(published)).root)).to.equal(said('en', year));
    });
  }

  it('follows its attribute, its language and the record', async () => {
    const { element, root } = await notice('2017-05-08');
    element.published = '2018';
    element.lang = 'cy';
    overrideServices({ 'stop-it-now': { number: '01632 960 999' } });
    await Promise.resolve();
    element.requestUpdate();
    await element.updateComplete;
    expect(firstLine(root)).to.equal(said('cy', '2018'));
    expect(root.querySelector('a')!.textContent).to.equal('01632 960 999');
  });

  it('keeps words of the page’s own, and makes the number among them today’s', async () => {
    const { number = '' } = record.services['stop-it-now'];
    overrideServices({
      'stop-it-now': { number: '01632 960 999', formerNumbers: ['01632 960 111'] },
    });
    const element = await fixture<ArchiveNotice>(
      html`<netsafe-archive-notice published="2017">
        <p>Kept as it was. Help: 01632 960 111, once <a href=${telHref(number)}>${number}</a>.</p>
      </netsafe-archive-notice>`,
    );
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
    expect(element.querySelector('p')!.textContent).to.equal(
      'Kept as it was. Help: 01632 960 999, once 01632 960 999.',
    );
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('tel:01632960999');
  });
});
