import '../../src/components/quick-exit/quick-exit.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuickExit } from '../../src/components/quick-exit/quick-exit.js';
import { record } from '../../src/content/record.js';
import { adoptPageStyles } from '../support/page-styles.js';

// What happens when a page is really left is tested across pages: test/embed/quick-exit.spec.ts. Here it is stopped.
adoptPageStyles(['netsafe-quick-exit']);

const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const empty = (lang = 'en') =>
  fixture<QuickExit>(html`<netsafe-quick-exit lang=${lang}></netsafe-quick-exit>`);
const status = (element: QuickExit) => words(element.shadowRoot!.querySelector('[role=status]'));
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

/** How often an element set out to leave, and was stopped. */
const attempts = (element: EventTarget) => {
  const found = { count: 0 };
  element.addEventListener('netsafe-exit', (event) => {
    found.count += 1;
    event.preventDefault();
  });
  return found;
};

describe('<netsafe-quick-exit>', () => {
  for (const language of ['en', 'cy'] as const) {
    it(`is a plain link that says what it cannot do, in ${language}`, async () => {
      const element = await empty(language);
      const link = element.shadowRoot!.querySelector('a')!;
      expect(words(link)).to.equal(record.words.exit[language]);
      expect(link.getAttribute('href')).to.equal(record.words.exitSite[language]);
      expect(words(element.shadowRoot)).to.include(record.words.exitHow[language]);
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      await expect(element).to.be.accessible();
    });
  }

  it('leads where its author says, and never to an address that runs a script', async () => {
    for (const [href, expected] of [
      ['https://example.org/', 'https://example.org/'],
      ['javascript:alert(1)', record.words.exitSite.en],
    ] as const) {
      const element = await fixture<QuickExit>(
        html`<netsafe-quick-exit href=${href}></netsafe-quick-exit>`,
      );
      expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal(expected);
    }
  });

  it('asks before it leaves, and stays where a listener says so', async () => {
    const element = await empty();
    const found = attempts(element);
    element.shadowRoot!.querySelector('a')!.click();
    expect(found.count).to.equal(1);
    expect(element.shadowRoot!.querySelector('[popover]')).to.equal(null);
  });

  it('leaves by a link of the page’s own, too', async () => {
    const element = await fixture<QuickExit>(
      html`<netsafe-quick-exit
        ><a href="https://example.org/">Hide this page</a></netsafe-quick-exit
      >`,
    );
    const found = attempts(element);
    element.querySelector('a')!.click();
    expect(found.count).to.equal(1);
  });

  describe('when Shift is pressed', () => {
    it('counts each press aloud, and leaves at the third', async () => {
      const element = await empty();
      const found = attempts(element);
      const said = (count: number) => record.words.exitMore.en.replace('{count}', `${count}`);
      await press('Shift');
      expect(status(element)).to.equal(said(2));
      await press('Shift');
      expect(status(element)).to.equal(said(1));
      expect(found.count).to.equal(0);
      await press('Shift');
      expect(found.count).to.equal(1);
      expect(status(element)).to.equal('');
    });

    it('counts anew after any other key, and after a press of the pointer', async () => {
      const element = await empty();
      const found = attempts(element);
      await press('Shift', 'Shift', 'a', 'Shift', 'Shift');
      expect(found.count).to.equal(0);
      dispatchEvent(new PointerEvent('pointerdown'));
      expect(status(element)).to.equal('');
      await press('Shift', 'Shift');
      expect(found.count).to.equal(0);
      await press('Shift');
      expect(found.count).to.equal(1);
    });

    it('leaves once, however many exits the page has', async () => {
      const place = await fixture(
        html`<div>
          <netsafe-quick-exit></netsafe-quick-exit>
          <netsafe-quick-exit></netsafe-quick-exit>
        </div>`,
      );
      const found = attempts(place);
      await press('Shift', 'Shift', 'Shift');
      expect(found.count).to.equal(1);
    });

    it('does nothing once it is taken out of the page', async () => {
      const element = await empty();
      const found = attempts(element);
      await press('Shift', 'Shift');
      element.remove();
      await press('Shift');
      expect(found.count).to.equal(0);
    });
  });

  it('never takes Escape', async () => {
    const element = await empty();
    const found = attempts(element);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    for (let times = 0; times < 3; times += 1) document.body.dispatchEvent(event);
    expect([event.defaultPrevented, found.count]).to.deep.equal([false, 0]);
  });

  describe('where the page has an exit of its own', () => {
    for (const [mark, exit] of [
      ['GOV.UK’s', html`<div class="govuk-exit-this-page"><a href="#x">Exit this page</a></div>`],
      ['the Scottish Government’s', html`<a href="#x" class="ds_hide-page">Hide page</a>`],
      ['one by its module', html`<div data-module="site-quick-exit"><button>Exit</button></div>`],
      ['one by its id', html`<a href="#x" id="QuickExit">Exit</a>`],
    ] as const) {
      it(`hides, and leaves Shift alone: ${mark}`, async () => {
        const place = await fixture(
          html`<div>${exit}<netsafe-quick-exit></netsafe-quick-exit></div>`,
        );
        const element = place.querySelector<QuickExit>('netsafe-quick-exit')!;
        await element.updateComplete;
        const found = attempts(place);
        await press('Shift', 'Shift', 'Shift');
        expect([getComputedStyle(element).display, found.count]).to.deep.equal(['none', 0]);
      });
    }

    it('hides where its author says so', async () => {
      const element = await fixture<QuickExit>(
        html`<netsafe-quick-exit page-has-exit></netsafe-quick-exit>`,
      );
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('stays where the mark is on nothing that can be pressed, or on nothing that is seen', async () => {
      const place = await fixture(
        html`<div class="no-quick-exit-here">
          <p class="quick-exit-help">How to leave this page.</p>
          <a href="#x" class="quick-exit" style="display: none">Exit</a>
          <netsafe-quick-exit></netsafe-quick-exit>
        </div>`,
      );
      const element = place.querySelector<QuickExit>('netsafe-quick-exit')!;
      await element.updateComplete;
      expect(getComputedStyle(element).display).to.equal('flow-root');
    });
  });
});
