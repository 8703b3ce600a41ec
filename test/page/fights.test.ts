// Another script undoes what ours does. Ours gives up after a few rounds, leaves the page to its owner, and says so once.
import '../../src/components/contact-link/contact-link.define.js';
import '../../src/components/helpline-banner/helpline-banner.define.js';
import { expect, fixture } from '@open-wc/testing';
import { overrideServices, record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { watchDataElements } from '../../src/page/data-elements.js';

const FORMER = '01632 960 111';
const NEW = '01632 960 999';
const { number = '', formerSites } = record.services['stop-it-now'];

/** What the console is told while something goes on. */
const listen = () => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  return {
    said,
    stop: () => {
      console.warn = warn;
    },
  };
};

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts back at once whatever is changed in a place; how often it had to. */
const guard = (place: Element, putBack: () => void, how: MutationObserverInit) => {
  const seen = { rounds: 0 };
  const observer = new MutationObserver(() => {
    seen.rounds++;
    putBack();
  });
  observer.observe(place, { subtree: true, ...how });
  return { seen, end: () => observer.disconnect() };
};

describe('a script that undoes', () => {
  let heard: ReturnType<typeof listen>;
  beforeEach(() => {
    heard = listen();
    overrideServices({ 'stop-it-now': { number: NEW, formerNumbers: [FORMER] } });
    watchDataElements();
  });
  afterEach(() => {
    heard.stop();
    overrideServices({});
  });

  const texts = { childList: true, characterData: true };
  const host = `<a href="https://${formerSites![0]!}">${formerSites![0]!}</a>`;
  for (const [what, tag, html, how] of [
    ['a number in words', 'netsafe-helpline-banner', `<p>${FORMER}</p>`, texts],
    [
      'a link',
      'netsafe-helpline-banner',
      `<p><a href="${telHref(FORMER)}">${FORMER}</a></p>`,
      texts,
    ],
    [
      'an attribute',
      'netsafe-helpline-banner',
      `<p><a href="${telHref(FORMER)}">Call</a></p>`,
      { attributes: true },
    ],
    [
      'a label',
      'netsafe-helpline-banner',
      `<p aria-label="${FORMER}">Call</p>`,
      { attributes: true },
    ],
    ['a site', 'netsafe-contact-link', host, texts],
  ] as const) {
    it(`${what}, at once, hangs no page`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const putBack = () => {
        const element = place.firstElementChild!;
        if (element.innerHTML !== html) element.innerHTML = html;
      };
      place.innerHTML = `<${tag}>${html}</${tag}>`;
      const { seen, end } = guard(place, putBack, how);
      await after(100);
      expect(place.firstElementChild!.innerHTML).to.equal(html);
      expect(seen.rounds).to.be.within(1, 60);
      const { length } = heard.said;
      await after(50);
      // What comes later is left alone too, and no more is said.
      place.firstElementChild!.append(' ');
      await after(50);
      expect(heard.said.length).to.equal(length);
      expect(length).to.be.at.most(1);
      end();
    });
  }

  it('a number, every few milliseconds, is left alone in the end', async () => {
    const place = await fixture<HTMLElement>(
      `<div><netsafe-helpline-banner><p>Ring ${FORMER}</p></netsafe-helpline-banner></div>`,
    );
    const paragraph = place.querySelector('p')!;
    let undone = 0;
    for (let turn = 0; turn < 30; turn++) {
      await after(5);
      if (paragraph.textContent === `Ring ${FORMER}`) continue;
      undone++;
      paragraph.textContent = `Ring ${FORMER}`;
    }
    expect(undone).to.be.within(2, 12);
    await after(20);
    expect(paragraph.textContent).to.equal(`Ring ${FORMER}`);
    expect(heard.said.filter((text) => text.includes('netsafe-helpline-banner'))).to.have.length(1);
  });

  for (const [what, again] of [
    ['the same data-element', (element: Element) => element],
    ['a new one like it', (element: Element) => element.cloneNode(true) as Element],
  ] as const) {
    it(`${what}, put back each time, hangs no page`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement('div');
      element.dataset.netsafe = 'helpline-banner';
      element.innerHTML = `<p>${number}</p><p>${what}</p>`;
      let rounds = 0;
      const observer = new MutationObserver(() => {
        if (place.querySelector('[data-netsafe]')) return;
        rounds++;
        const next = again(element);
        next.innerHTML = `<p>${number}</p><p>${what}</p>`;
        place.append(next);
      });
      observer.observe(place, { childList: true });
      place.append(element);
      await after(100);
      expect(rounds).to.be.within(1, 12);
      expect(place.querySelector('[data-netsafe] p')!.textContent).to.equal(number);
      expect(heard.said.filter((text) => text.includes('data-netsafe'))).to.have.length(1);
      observer.disconnect();
    });
  }

  it('a language, there and back, hangs no page, and every word is in one language at the end', async () => {
    const place = await fixture<HTMLElement>(
      '<div lang="en"><netsafe-helpline-banner></netsafe-helpline-banner></div>',
    );
    const banner = place.querySelector('netsafe-helpline-banner')!;
    let turns = 0;
    const { end } = guard(
      place,
      () => {
        if (turns++ < 50) place.lang = place.lang === 'cy' ? 'en' : 'cy';
      },
      { attributes: true },
    );
    place.lang = 'cy';
    await after(50);
    end();
    await banner.updateComplete;
    const { prompt } = record.services['stop-it-now'];
    expect(banner.shadowRoot!.textContent).to.include(prompt[place.lang as 'en' | 'cy']);
  });

  it('nothing is not fought: new words are followed as often as they come', async () => {
    const place = await fixture<HTMLElement>(
      '<div><netsafe-helpline-banner></netsafe-helpline-banner></div>',
    );
    const banner = place.firstElementChild!;
    for (let turn = 0; turn < 20; turn++) {
      banner.innerHTML = `<p>Page ${turn}</p>`;
      await after(2);
    }
    banner.innerHTML = `<p>At last ${FORMER}</p>`;
    await after(20);
    expect(banner.textContent).to.equal(`At last ${NEW}`);
    expect(heard.said).to.deep.equal([]);
  });
});
