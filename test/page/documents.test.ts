// Elements that are made here and shown elsewhere, moved, adopted, or drawn again after an error.
import '../../src/components/helpline-banner/helpline-banner.define.js';
import '../../src/components/content-note/content-note.define.js';
import '../../src/components/deterrence-notice/deterrence-notice.define.js';
import { expect, fixture } from '@open-wc/testing';
import { record } from '../../src/record/record.js';
import type { NetsafeElement } from '../../src/base/element.js';
import { telHref } from '../../src/numbers/phone.js';

const { number = '' } = record.services['stop-it-now'];

// Wider than a phone: there a banner has two columns, which an element that has no styles of ours has not.
const frameOf = async (): Promise<Document> =>
  (await fixture<HTMLIFrameElement>('<iframe title="Another page" width="600"></iframe>'))
    .contentDocument!;

const make = (tag = 'netsafe-helpline-banner', html = ''): NetsafeElement => {
  const element = document.createElement(tag as 'netsafe-helpline-banner');
  element.innerHTML = html;
  return element;
};

const isVisible = (element: Element | null | undefined) => {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0;
};

/** Whether an element shows its own words in our frame. */
const expectDrawn = (element: NetsafeElement, words: string) => {
  const root = element.shadowRoot!;
  const shown = element.querySelector('p') ?? root.querySelector('p');
  expect((element.textContent + root.textContent).includes(words), words).to.equal(true);
  expect(isVisible(shown), 'words that can be seen').to.equal(true);
  const { boxSizing, display } = element.ownerDocument.defaultView!.getComputedStyle(element);
  expect([boxSizing, display]).to.deep.equal(['border-box', 'grid']);
};

describe('an element in another document', () => {
  for (const [what, html, words] of [
    ['its own words', '<p>Words of the page</p>', 'Words of the page'],
    ['the record’s', '', number],
  ] as const) {
    it(`shows ${what}, where it is drawn there first`, async () => {
      const page = await frameOf();
      const element = make(undefined, html);
      page.body.append(element);
      await element.updateComplete;
      expectDrawn(element, words);
    });

    it(`shows ${what}, where it was drawn here before, and there again after it`, async () => {
      const element = make(undefined, html);
      document.body.append(element);
      await element.updateComplete;
      for (const page of [await frameOf(), await frameOf(), document]) {
        page.body.append(element);
        await element.updateComplete;
        expectDrawn(element, words);
      }
      element.remove();
    });
  }

  it('is styled in a shadow root of that document', async () => {
    const page = await frameOf();
    const host = page.createElement('div');
    page.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const element = make(undefined, '<p>Words</p>');
    root.append(element);
    await element.updateComplete;
    expectDrawn(element, 'Words');
    const other = await frameOf();
    other.body.append(host);
    await element.updateComplete;
    expectDrawn(element, 'Words');
  });

  it('speaks the language of that document, and follows it', async () => {
    const page = await frameOf();
    page.documentElement.lang = 'cy';
    const element = make();
    page.body.append(element);
    await element.updateComplete;
    const { prompt } = record.services['stop-it-now'];
    expect(element.shadowRoot!.textContent).to.include(prompt.cy);
    page.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.include(prompt.en);
  });

  it('has one sheet there, however many there are', async () => {
    const page = await frameOf();
    const all = [make(), make(), make()];
    page.body.append(...all);
    for (const each of all) await each.updateComplete;
    const sheets = new Set(all.flatMap((each) => each.shadowRoot!.adoptedStyleSheets));
    expect(sheets.size).to.equal(all[0]!.shadowRoot!.adoptedStyleSheets.length);
    expect(sheets.size).to.be.above(0);
  });

  it('loses nothing in a document without a window', async () => {
    const page = document.implementation.createHTMLDocument('');
    const element = make(undefined, '<p>Words</p>');
    page.body.append(element);
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expectDrawn(element, 'Words');
    element.remove();
  });
});

describe('beside a library that stands in for what the browser has', () => {
  for (const name of ['Document', 'HTMLDocument', 'Element', 'Node'] as const) {
    it(`draws, and corrects a link: ${name}`, async () => {
      const own = Object.getOwnPropertyDescriptor(globalThis, name)!;
      const standIn = function standIn() {
        // Nothing of the browser's.
      };
      // MooTools keeps the prototype of an element, and that of no document.
      if (name === 'Element' || name === 'Node') standIn.prototype = globalThis[name].prototype;
      Object.defineProperty(globalThis, name, { ...own, value: standIn });
      try {
        const empty = make();
        const other = make(undefined, `<p><a href="tel:+441632960999">${number}</a></p>`);
        document.body.append(empty, other);
        await Promise.all([empty.updateComplete, other.updateComplete]);
        expect(empty.shadowRoot!.textContent).to.include(number);
        expect(other.querySelector('a')!.href).to.equal(telHref(number));
        empty.remove();
        other.remove();
      } finally {
        Object.defineProperty(globalThis, name, own);
      }
    });
  }
});

/** What the console was told of errors in the meantime. */
const errorsOf = async (act: () => Promise<void>): Promise<string[]> => {
  const { error } = console;
  const said: string[] = [];
  console.error = (what: Error) => said.push(what.message);
  try {
    await act();
  } finally {
    console.error = error;
  }
  return said;
};

describe('an element after an error', () => {
  for (const tag of ['netsafe-helpline-banner', 'netsafe-deterrence-notice']) {
    it(`shows its author’s words, and draws again: ${tag}`, async () => {
      const element = make(tag, '<p>Words of the page</p>') as NetsafeElement & {
        render(): unknown;
      };
      const { render } = element;
      element.render = () => {
        throw new Error('once');
      };
      const said = await errorsOf(async () => {
        document.body.append(element);
        await element.updateComplete;
      });
      expect(said).to.deep.equal(['once']);
      expect(isVisible(element.querySelector('p'))).to.equal(true);
      element.render = render;
      element.innerHTML = '';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.include(number);
      element.remove();
    });
  }

  it('shows its author’s words where a part of its template fails', async () => {
    const element = make('netsafe-deterrence-notice', '<p>Words of the page</p>');
    const { numbers } = record;
    const { words } = record;
    record.words = new Proxy(words, {
      get() {
        throw new Error('once');
      },
    });
    const said = await errorsOf(async () => {
      document.body.append(element);
      await element.updateComplete;
    });
    record.words = words;
    expect(said).to.deep.equal(['once']);
    expect(record.numbers).to.equal(numbers);
    expect(isVisible(element.querySelector('p'))).to.equal(true);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.include(number);
    element.remove();
  });
});

describe('the language of a page', () => {
  for (const [lang, language] of Object.entries({
    cy: 'cy',
    'cy-GB': 'cy',
    cy_GB: 'cy',
    CY: 'cy',
    ' cy ': 'cy',
    cym: 'cy',
    wel: 'cy',
    en: 'en',
    cyx: 'en',
    '': 'en',
    fr_CY: 'en',
  } as const)) {
    it(`is ${language} for lang="${lang}"`, async () => {
      const place = await fixture(
        `<div lang="cy"><div lang="${lang}"><netsafe-helpline-banner></netsafe-helpline-banner></div></div>`,
      );
      const element = place.querySelector('netsafe-helpline-banner')!;
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.include(
        record.services['stop-it-now'].prompt[language],
      );
    });
  }
});
