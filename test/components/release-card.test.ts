import '../../src/components/release-card/release-card.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  releaseCardContent,
  type ReleaseCardOptions,
} from '../../src/components/release-card/release-card.content.js';
import type { ReleaseCard } from '../../src/components/release-card/release-card.js';
import { record } from '../../src/record/record.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-release-card']);

const RELEASE: ReleaseCardOptions = {
  title: 'Six forces and a charity',
  href: '#release',
  force: 'Exampleshire Police',
  date: { datetime: '2017-05-08', text: '8 May 2017' },
  summary: 'What the release says, in one sentence.',
};
// One transparent pixel, and what is no picture at all.
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const BROKEN = 'data:image/png;base64,AAAA';

const card = (options: Partial<ReleaseCardOptions> = {}) =>
  fixture<ReleaseCard>(
    html`<netsafe-release-card
      >${releaseCardContent({ ...RELEASE, ...options })}</netsafe-release-card
    >`,
  );

/** Counts the presses that reach a link, and keeps the page where it is. */
const presses = (element: Node) => {
  const seen: MouseEvent[] = [];
  element.addEventListener('click', (event) => {
    if (!(event.composedPath()[0] as Element).closest('a')) return;
    event.preventDefault();
    seen.push(event as MouseEvent);
  });
  return seen;
};

describe('<netsafe-release-card>', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
  });

  it('has a heading that is a link, where it is from, and what it says', async () => {
    const element = await card({ level: 4 });
    expect(element.querySelector('h4 a')!.textContent).to.equal(RELEASE.title);
    expect(element.querySelectorAll('a')).to.have.length(1);
    expect(element.querySelector('time')!.dateTime).to.equal('2017-05-08');
    expect(element.innerText.replace(/\s+/g, ' ')).to.include(
      'Exampleshire Police, 8 May 2017 What the release says',
    );
  });

  it('can be pressed anywhere, with the keys that are held', async () => {
    const element = await card();
    const seen = presses(element);
    element
      .querySelector<HTMLElement>('p:last-child')!
      .dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
      );
    expect(seen).to.have.length(1);
    expect(seen[0]!.ctrlKey).to.equal(true);
  });

  it('follows its link once when the link itself is pressed', async () => {
    const element = await card();
    const seen = presses(element);
    element.querySelector('a')!.click();
    expect(seen).to.have.length(1);
  });

  it('lets text be selected', async () => {
    const element = await card();
    const seen = presses(element);
    getSelection()!.selectAllChildren(element.querySelector('p:last-child')!);
    element.querySelector<HTMLElement>('p:last-child')!.click();
    expect(seen).to.have.length(0);
    getSelection()!.removeAllRanges();
    element.querySelector<HTMLElement>('p:last-child')!.click();
    expect(seen).to.have.length(1);
  });

  it('leaves other things that can be pressed alone', async () => {
    const element = await fixture<ReleaseCard>(
      html`<netsafe-release-card>
        <h3><a href="#release">Title</a></h3>
        <p><button type="button">Save</button></p>
      </netsafe-release-card>`,
    );
    const seen = presses(element);
    element.querySelector('button')!.click();
    expect(seen).to.have.length(0);
  });

  it('does nothing where the page has handled the press', async () => {
    const element = await card();
    const seen = presses(element);
    element.querySelector('p')!.addEventListener('click', (event) => {
      event.preventDefault();
    });
    element.querySelector('p')!.click();
    expect(seen).to.have.length(0);
  });

  it('is pressed as a whole where its link stands around the heading', async () => {
    const element = await fixture<ReleaseCard>(
      html`<netsafe-release-card
        ><a href="#around"><h3>Title</h3></a>
        <p>Words</p></netsafe-release-card
      >`,
    );
    const seen = presses(element);
    element.querySelector('p')!.click();
    expect(seen).to.have.length(1);
  });

  it('leaves every other control to itself', async () => {
    for (const control of [
      '<span role="button">Save</span>',
      '<span tabindex="0">Save</span>',
      '<label>Save <input type="checkbox"></label>',
      '<details><summary>More</summary><b>Words</b></details>',
      '<object data="data:,"><i>Film</i></object>',
      '<p contenteditable><em>Words</em></p>',
    ]) {
      const element = await card();
      element.insertAdjacentHTML('beforeend', `<div>${control}</div>`);
      const seen = presses(element);
      const inner = element.querySelector<HTMLElement>(
        'span, input, summary, b, i, [contenteditable] em',
      )!;
      inner.click();
      expect(seen, control).to.have.length(0);
    }
  });

  for (const [what, of] of [
    ['its own', () => card()],
    [
      'the record’s',
      () => fixture<ReleaseCard>(html`<netsafe-release-card></netsafe-release-card>`),
    ],
  ] as const) {
    it(`never leads away when somebody selects words, ${what}`, async () => {
      const element = await of();
      const root = element.shadowRoot?.querySelector('p') ? element.shadowRoot : element;
      const seen = presses(root);
      const words = root.querySelector<HTMLElement>('p')!;
      const { left, top } = words.getBoundingClientRect();
      const at = (x: number) => ({
        clientX: left + x,
        clientY: top + 5,
        bubbles: true,
        composed: true,
      });
      words.dispatchEvent(new PointerEvent('pointerdown', at(5)));
      words.dispatchEvent(new MouseEvent('click', { ...at(60), cancelable: true }));
      expect(seen, 'dragged over').to.have.length(0);
      words.dispatchEvent(new PointerEvent('pointerdown', at(5)));
      words.dispatchEvent(new MouseEvent('click', { ...at(5), detail: 2, cancelable: true }));
      expect(seen, 'pressed twice').to.have.length(0);
      words.dispatchEvent(new PointerEvent('pointerdown', at(5)));
      words.dispatchEvent(new MouseEvent('click', { ...at(6), detail: 1, cancelable: true }));
      expect(seen, 'pressed once').to.have.length(1);
    });
  }

  it('stays calm without a link', async () => {
    const element = await fixture<ReleaseCard>(
      html`<netsafe-release-card><p>No link</p></netsafe-release-card>`,
    );
    element.querySelector('p')!.click();
    expect(element.innerText).to.equal('No link');
  });

  it('shows a picture with its text alternative', async () => {
    const element = await card({
      picture: { src: PIXEL, alt: 'A field', width: 300, height: 200 },
    });
    const picture = element.querySelector('img')!;
    await waitUntil(() => picture.complete);
    await element.updateComplete;
    expect(picture.alt).to.equal('A field');
    expect(picture.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('leaves no hole where a picture is broken, and keeps its words for those who listen', async () => {
    const element = await card({
      picture: { src: BROKEN, alt: 'A field', width: 300, height: 200 },
    });
    const without = await card();
    const picture = element.querySelector('img')!;
    await waitUntil(() => picture.getBoundingClientRect().height <= 1);
    expect(element.getBoundingClientRect().height).to.equal(without.getBoundingClientRect().height);
    expect(getComputedStyle(picture).display).not.to.equal('none');
    expect(getComputedStyle(picture).visibility).to.equal('visible');
  });

  it('shows a picture that comes after all', async () => {
    const element = await card({ picture: { src: BROKEN, alt: '' } });
    const picture = element.querySelector('img')!;
    await waitUntil(() => getComputedStyle(picture).position === 'absolute');
    picture.src = PIXEL;
    await waitUntil(() => getComputedStyle(picture).position === 'static');
    expect(picture.naturalWidth).to.equal(1);
    expect(picture.getAttributeNames().sort()).to.deep.equal(['alt', 'src']);
  });

  it('never grows wider than its place', async () => {
    const place = await fixture(
      html`<div style="inline-size:200px">
        <netsafe-release-card
          >${releaseCardContent({
            ...RELEASE,
            title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
            picture: { src: PIXEL, alt: '', width: 900, height: 300 },
          })}</netsafe-release-card
        >
      </div>`,
    );
    expect(place.scrollWidth).to.equal(200);
    expect(place.querySelector('netsafe-release-card')!.getBoundingClientRect().width).to.equal(
      200,
    );
  });

  for (const language of ['en', 'cy'] as const) {
    it(`leads to help when it is empty, in ${language}`, async () => {
      const element = await fixture<ReleaseCard>(
        html`<netsafe-release-card lang=${language} heading-level="2"></netsafe-release-card>`,
      );
      const link = element.shadowRoot!.querySelector('h2 a')!;
      expect(link.textContent).to.equal(record.words.cardTitle[language]);
      expect(link.getAttribute('href')).to.equal(record.services['stop-it-now'].site);
      const seen: Event[] = [];
      element.shadowRoot!.addEventListener('click', (event) => {
        event.preventDefault();
        if ((event.target as Element).closest('a')) seen.push(event);
      });
      element.click();
      expect(seen).to.have.length(1);
      await expect(element).to.be.accessible();
    });
  }

  it('has nothing that axe objects to', async () => {
    await expect(await card({ picture: { src: PIXEL, alt: 'A field' } })).to.be.accessible();
  });
});
