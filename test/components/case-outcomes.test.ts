import '../../src/components/case-outcomes/case-outcomes.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
import {
  caseOutcomesContent,
  type CaseOutcome,
} from '../../src/components/case-outcomes/case-outcomes.content.js';
import type { CaseOutcomes } from '../../src/components/case-outcomes/case-outcomes.js';
import { record, type Language } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-case-outcomes']);

const OUTCOME: CaseOutcome = {
  ageBand: 'A man in his 40s',
  area: 'Exampleshire',
  sentence: 'Eight months in prison',
  offence: 'Making indecent images of children',
  date: { datetime: '2026-03-02', text: '2 March 2026' },
};
const { words } = record;
const SUPPORT = telHref(record.services.samaritans.number ?? '');

const list = (text = 'Eight months in prison, 2 March 2026') =>
  html`<ul>
    <li>${text} <a href="#statement">Statement</a></li>
  </ul>`;
const BARE = html`<ul>
  <li>Eight months in prison, 2 March 2026</li>
</ul>`;

const filled = (content: unknown, language: Language = 'en') =>
  fixture<CaseOutcomes>(
    html`<netsafe-case-outcomes lang=${language}>${content}</netsafe-case-outcomes>`,
  );
const said = (element: CaseOutcomes) =>
  [...(element.shadowRoot?.querySelectorAll('slot[name]') ?? [])].map((slot) =>
    slot.textContent.replace(/\s+/g, ' ').trim(),
  );
const skipLink = (root: ParentNode) =>
  [...root.querySelectorAll('a')].find(({ textContent }) => textContent === words.skipOutcomes.en)!;

describe('<netsafe-case-outcomes>', () => {
  it('lists what each court decided, for what, and about whom, without a place for a name', async () => {
    const element = await filled(
      caseOutcomesContent({ language: 'en', outcomes: [OUTCOME, OUTCOME] }),
    );
    const items = [...element.querySelectorAll('ul > li')];
    expect(items).to.have.length(2);
    expect([...items[0]!.children].map((each) => each.textContent.trim())).to.deep.equal([
      'Eight months in prison',
      'Making indecent images of children',
      'A man in his 40s, Exampleshire, 2 March 2026',
    ]);
    expect(items[0]!.querySelector('time')!.dateTime).to.equal('2026-03-02');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`says before the list what it holds, and after it who can be talked to, in ${language}`, async () => {
      const element = await filled(BARE, language);
      const [note, support] = said(element);
      expect(note).to.equal(`${words.noteCourt[language]} ${words.skipOutcomes[language]}`);
      expect(support).to.match(/Samari(?:tans|aid)/);
      expect(support).to.include(record.services.samaritans.number);
      expect(element.shadowRoot!.querySelector(`a[href="${SUPPORT}"]`)).not.to.equal(null);
      const [first, , last] = [...element.shadowRoot!.querySelectorAll('slot')];
      const item = element.querySelector('li')!.getBoundingClientRect();
      expect(first!.getBoundingClientRect().bottom).to.be.at.most(item.top);
      expect(last!.getBoundingClientRect().top).to.be.at.least(item.bottom);
      await expect(element).to.be.accessible();
    });

    it(`says it once where the children say it already, in ${language}`, async () => {
      const element = await filled(
        caseOutcomesContent({ language, outcomes: [OUTCOME] }),
        language,
      );
      expect(said(element).join('')).to.equal('');
      expect(element.textContent).to.include(words.noteCourt[language]);
      expect(element.querySelector(`a[href="${SUPPORT}"]`)).not.to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('leaves out the note where the page has warned already, and never who can be talked to', async () => {
    const element = await fixture<CaseOutcomes>(
      html`<netsafe-case-outcomes without-note>${BARE}</netsafe-case-outcomes>`,
    );
    expect(said(element)).to.have.length(1);
    expect(said(element)[0]).to.include('Samaritans');
    const written = await filled(
      caseOutcomesContent({ language: 'en', outcomes: [OUTCOME], withoutNote: true }),
    );
    expect(written.textContent).not.to.include(words.noteCourt.en);
    expect(written.querySelector(`a[href="${SUPPORT}"]`)).not.to.equal(null);
  });

  it('takes no other address within the page for its link past the list', async () => {
    const element = await filled(list());
    expect(said(element)[0]).to.include(words.skipOutcomes.en);
  });

  describe('the link past the list', () => {
    it('is large enough to be pressed', async () => {
      const element = await filled(BARE);
      expect(skipLink(element.shadowRoot!).getBoundingClientRect().height).to.be.at.least(44);
    });

    it('takes the keyboard past the list, to what follows it', async () => {
      const element = await filled(
        html`<ul>
          <li>Eight months in prison <a href="https://example.org/one">The statement</a></li>
        </ul>`,
      );
      skipLink(element.shadowRoot!).focus();
      await sendKeys({ press: 'Enter' });
      expect(element.shadowRoot!.activeElement!.textContent).to.include('Samaritans');
      await sendKeys({ press: 'Tab' });
      expect((element.shadowRoot!.activeElement as HTMLAnchorElement | null)?.href).to.equal(
        SUPPORT,
      );
      expect(location.hash).to.equal('');
    });

    it('works among the children, by their own id', async () => {
      const element = await filled(
        caseOutcomesContent({ language: 'en', outcomes: [OUTCOME], end: 'past-it' }),
      );
      const link = skipLink(element);
      expect(link.getAttribute('href')).to.equal('#past-it');
      const list = element.querySelector('ul')!;
      const end = document.getElementById('past-it')!;
      expect(list.compareDocumentPosition(end)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      const pressed = new MouseEvent('click', { bubbles: true, cancelable: true });
      element.addEventListener('click', (event) => {
        expect(event.defaultPrevented, 'the browser goes there by itself').to.equal(false);
        event.preventDefault();
      });
      link.dispatchEvent(pressed);
      expect(pressed.defaultPrevented).to.equal(true);
    });

    it('works among the children where a CMS took the id away', async () => {
      const element = await filled(
        caseOutcomesContent({ language: 'en', outcomes: [OUTCOME], end: 'lost' }),
      );
      document.getElementById('lost')!.removeAttribute('id');
      skipLink(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(element.shadowRoot!.activeElement?.localName).to.equal('p');
    });

    it('is left to the browser where there is no list to get past', async () => {
      const element = await filled(html`<p><a href="#lost">Skip what was decided</a></p>`);
      expect(element.shadowRoot).to.equal(null);
      const uncaught: string[] = [];
      const hear = (event: ErrorEvent) => {
        event.preventDefault();
        uncaught.push(event.message);
      };
      addEventListener('error', hear);
      element.querySelector('a')!.click();
      removeEventListener('error', hear);
      expect(uncaught).to.deep.equal([]);
      await waitUntil(() => location.hash === '#lost');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  it('says nothing of words that are no list, and nothing when it is empty', async () => {
    for (const content of [nothing, html`<p>Nothing was decided yet.</p>`]) {
      const element = await filled(content);
      expect(said(element)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    }
  });
});
