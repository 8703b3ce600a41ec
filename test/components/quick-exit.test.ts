import '../../src/components/quick-exit/quick-exit.define.js';
import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuickExit } from '../../src/components/quick-exit/quick-exit.js';
import { record } from '../../src/record/record.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';
import recordedEvents from '../screen-reader/recorded-events.json';

// What happens when a page is really left is tested across pages: test/pages/quick-exit.spec.ts. Here it is stopped.
adoptPageStyles(['netsafe-quick-exit']);

// What pages saw while Orca took a letter for itself: `npm run test:screen-reader`.
const recorded: Record<string, string[]> = recordedEvents;

const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const empty = (lang = 'en') =>
  fixture<QuickExit>(html`<netsafe-quick-exit lang=${lang}></netsafe-quick-exit>`);
const live = async (element: QuickExit) => {
  await element.updateComplete;
  return words(element.shadowRoot!.querySelector('[aria-live]'));
};
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};
const announced = (count: number) => record.words.exitMore.en.replace('{count}', `${count}`);

/** How often an element set out to leave, and was stopped. */
const attempts = (element: EventTarget) => {
  const found = { count: 0 };
  element.addEventListener('netsafe-exit', (event) => {
    found.count += 1;
    event.preventDefault();
  });
  return found;
};

const key = (type: 'keydown' | 'keyup', init: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent(type, {
      key: 'Shift',
      bubbles: true,
      cancelable: true,
      composed: true,
      ...init,
    }),
  );
/** Presses Shift, does something, and releases it. */
const shift = (between?: () => void, init?: KeyboardEventInit) => {
  key('keydown', init);
  between?.();
  key('keyup', init);
};
const dispatch = (type: string, target: EventTarget = document) =>
  target.dispatchEvent(new Event(type));

describe('<netsafe-quick-exit>', () => {
  for (const language of ['en', 'cy'] as const) {
    it(`is a plain link that says what it cannot do, in ${language}`, async () => {
      const element = await empty(language);
      const root = element.shadowRoot!;
      const link = root.querySelector('a')!;
      expect(words(link)).to.equal(record.words.exit[language]);
      expect(link.getAttribute('href')).to.equal(record.words.exitSite[language]);
      expect(words(root)).to.include(record.words.exitHow[language]);
      expect(words(root)).to.include(record.words.exitKeys[language]);
      expect(words(root.querySelector('slot'))).not.to.include('Shift');
      expect(link.getBoundingClientRect().height).to.be.within(44, 48);
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
    expect(document.querySelector('[role=alert]')).to.equal(null);
  });

  describe('when Shift is pressed', () => {
    it('announces each release, and leaves at the third', async () => {
      const element = await empty();
      const found = attempts(element);
      await press('Shift');
      expect(await live(element)).to.equal(announced(2));
      await press('Shift');
      expect(await live(element)).to.equal(announced(1));
      key('keydown');
      expect(found.count).to.equal(0);
      key('keyup');
      expect(found.count).to.equal(1);
      expect(await live(element)).to.equal('');
    });

    for (const [what, act] of [
      ['another key', () => key('keydown', { key: 'H' })],
      ['Tab', () => key('keydown', { key: 'Tab' })],
      ['another key’s release', () => key('keyup', { key: 'a' })],
      ['its own repeat', () => key('keydown', { repeat: true })],
      ['a key that the browser fills in', () => dispatch('keydown', document.body)],
      ['a pointer', () => dispatch('pointerdown')],
      ['a mouse of an older browser', () => dispatch('mousedown')],
      ['a wheel', () => dispatch('wheel')],
      ['a scroll of the page', () => dispatch('scroll')],
      ['a scroll of a part of it', () => dispatch('scroll', document.body)],
      ['a selection', () => dispatch('selectionchange')],
      ['a focus', () => dispatch('focus', document.body)],
      ['a focus that goes', () => dispatch('blur', document.body)],
      ['a window that goes', () => dispatch('blur', window)],
      ['a composition', () => dispatch('compositionstart', document.body)],
    ] as const) {
      it(`takes it for part of something else, with ${what}`, async () => {
        const element = await empty();
        const found = attempts(element);
        for (let times = 0; times < 4; times += 1) shift(act);
        expect([found.count, await live(element)], 'while it is down').to.deep.equal([0, '']);
        for (let times = 0; times < 4; times += 1) {
          shift();
          shift();
          act();
        }
        expect(found.count, 'between two presses').to.equal(0);
        key('keyup');
        expect(await live(element)).to.equal('');
        for (let times = 0; times < 3; times += 1) shift();
        expect(found.count, 'three presses alone').to.equal(1);
      });
    }

    it('takes it for part of something else, with the other Shift', async () => {
      const element = await empty();
      const found = attempts(element);
      for (let times = 0; times < 4; times += 1) shift(() => key('keydown'));
      expect([found.count, await live(element)]).to.deep.equal([0, '']);
    });

    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'modifierAltGraph', 'isComposing']) {
      it(`takes it for part of something else while a browser says ${modifier}`, async function () {
        // WebKit makes no such event.
        const known = new KeyboardEvent('keydown', { modifierAltGraph: true });
        if (modifier === 'modifierAltGraph' && !known.getModifierState('AltGraph')) this.skip();
        const element = await empty();
        const found = attempts(element);
        for (let times = 0; times < 4; times += 1) shift(undefined, { [modifier]: true });
        expect([found.count, await live(element)]).to.deep.equal([0, '']);
      });
    }

    for (const [title, events] of Object.entries(recorded)) {
      it(`stays where a screen reader swallowed the letter: ${title}`, async () => {
        const element = await empty();
        const found = attempts(element);
        for (const type of events) {
          if (type === 'keydown' || type === 'keyup') key(type);
          else dispatch(type, type === 'focus' || type === 'blur' ? document.body : document);
        }
        expect(events.filter((type) => type === 'keyup')).to.have.length(3);
        expect(found.count).to.equal(0);
      });
    }

    it('leaves once, however many exits the page has, by the first that works', async () => {
      const place = await fixture(
        html`<div>
          <netsafe-quick-exit page-has-exit></netsafe-quick-exit>
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

    it('does as much in the document of a frame', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Theirs"></iframe>`);
      const page = frame.contentDocument!;
      const element = document.createElement('netsafe-quick-exit');
      const found = attempts(element);
      page.body.append(element);
      for (let times = 0; times < 3; times += 1) {
        shift();
        for (const type of ['keydown', 'keyup'])
          page.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
      }
      expect(found.count).to.equal(1);
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
    const isShown = (element: QuickExit) => element.querySelector('a')!.getClientRects().length > 0;
    const beside = async (exit: unknown, around = '') => {
      const place = await fixture<HTMLElement>(
        html`<div class=${around}>
          ${exit}<netsafe-quick-exit><a href="https://example.org/">Leave</a></netsafe-quick-exit>
        </div>`,
      );
      const element = place.querySelector<QuickExit>('netsafe-quick-exit')!;
      await element.updateComplete;
      await element.updateComplete;
      return { place, element, found: attempts(place) };
    };

    for (const [mark, exit] of [
      [
        'GOV.UK’s',
        html`<div class="govuk-exit-this-page">
          <a href="https://www.bbc.co.uk/weather" class="govuk-exit-this-page__button"
            >Exit this page</a
          >
        </div>`,
      ],
      ['the Scottish Government’s', html`<a href="#x" class="ds_hide-page">Hide page</a>`],
      ['one by its module', html`<div data-module="site-quick-exit"><button>Exit</button></div>`],
      ['one by its id', html`<a href="#x" id="QuickExit">Exit</a>`],
      ['one in other letters', html`<button class="btn Quick-Exit">Exit</button>`],
      ['one by a script', html`<a href="javascript:void(0)" class="quick-exit">Exit</a>`],
    ] as const) {
      it(`renders nothing, writes nothing, and leaves Shift alone: ${mark}`, async () => {
        const { element, found } = await beside(exit);
        const before = element.outerHTML;
        await press('Shift', 'Shift', 'Shift');
        expect([isShown(element), found.count]).to.deep.equal([false, 0]);
        expect(element.outerHTML).to.equal(before);
        expect(before).not.to.include('hidden');
        expect(words(element.shadowRoot)).to.equal('');
      });
    }

    for (const [what, exit, around] of [
      ['nothing that can be pressed', html`<p class="quick-exit">How to leave this page.</p>`],
      [
        'nothing that is seen',
        html`<a href="#x" class="quick-exit" style="display: none">Exit</a>`,
      ],
      [
        'nothing that is visible',
        html`<a href="#x" class="quick-exit" style="visibility: hidden">Exit</a>`,
      ],
      [
        'a blog’s tag',
        html`<article class="post tag-quick-exit"><a href="#x">Read on</a></article>`,
      ],
      [
        'a card that leads to a page about it',
        html`<div class="quick-exit"><a href="/about/quick-exit">About our quick exit</a></div>`,
      ],
      [
        'a part with many links',
        html`<nav id="quick-exit">
          <a href="https://a.example/">A</a><a href="https://b.example/">B</a>
        </nav>`,
      ],
      ['a number', html`<p class="quick-exit"><a href="tel:01632960000">Call</a></p>`],
      ['what stands around ours', '', 'quick-exit'],
      [
        'plain markup of ours',
        html`<div class="quick-exit" data-netsafe="quick-exit">
          <a href="https://example.org/">Leave</a>
        </div>`,
      ],
    ] as const) {
      it(`stays where the mark is on ${what}`, async () => {
        const { element, found } = await beside(exit, around);
        expect(isShown(element)).to.equal(true);
        await press('Shift', 'Shift', 'Shift');
        expect(found.count).to.equal(1);
      });
    }

    it('goes when one comes, and comes back when it goes', async () => {
      const { place, element } = await beside('');
      const exit = document.createElement('button');
      exit.className = 'exit-this-page';
      const settled = async () => {
        await aTimeout(0);
        await nextFrame();
        await nextFrame();
        await element.updateComplete;
        return isShown(element);
      };
      expect(await settled()).to.equal(true);
      place.prepend(exit);
      expect(await settled(), 'one that came').to.equal(false);
      exit.style.display = 'none';
      expect(await settled(), 'one that is hidden').to.equal(true);
      exit.style.display = '';
      expect(await settled(), 'one that is shown again').to.equal(false);
      exit.remove();
      expect(await settled(), 'one that went').to.equal(true);
    });

    it('renders nothing where its author says so', async () => {
      const element = await fixture<QuickExit>(
        html`<netsafe-quick-exit page-has-exit></netsafe-quick-exit>`,
      );
      expect(words(element.shadowRoot)).to.equal('');
    });
  });
});
