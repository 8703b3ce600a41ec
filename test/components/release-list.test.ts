import '../../src/components/release-card/release-card.define.js';
import '../../src/components/release-list/release-list.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import type { ReleaseList } from '../../src/components/release-list/release-list.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-release-card', 'netsafe-release-list']);

const card = (title: string, datetime?: string) =>
  releaseCardContent({
    title,
    href: '#release',
    ...(datetime && { date: { datetime, text: datetime } }),
    summary: 'What the release says.',
  });
const tagged = (content: TemplateResult) =>
  html`<netsafe-release-card>${content}</netsafe-release-card>`;
const releases = (count: number, wrap = tagged) =>
  Array.from({ length: count }, (_, index) => {
    const datetime = `2026-01-${String(28 - index)}`;
    return { datetime, card: wrap(card(`Release ${index + 1}`, datetime)) };
  });
const filled = (content: unknown, width = 1200) =>
  fixture<HTMLElement>(
    html`<div style="inline-size:${width}px">
      <netsafe-release-list>${content}</netsafe-release-list>
    </div>`,
  ).then((place) => place.querySelector<ReleaseList>('netsafe-release-list')!);
const boxes = (elements: Iterable<Element>) =>
  [...elements].map((each) => each.getBoundingClientRect());
const columnsOf = (elements: Iterable<Element>) =>
  new Set(boxes(elements).map(({ left }) => Math.round(left))).size;

describe('<netsafe-release-list>', () => {
  it('shows the newest first, and what has no day last', async () => {
    const named = (title: string, datetime?: string) => ({
      card: card(title, datetime),
      ...(datetime && { datetime }),
    });
    const element = await filled(
      releaseListContent([
        named('undated'),
        named('old', '2017-05-08'),
        named('new', '2026-03-02'),
        named('undated too'),
        named('the same day', '2017-05-08'),
      ]),
    );
    expect([...element.querySelectorAll('h3')].map(({ textContent }) => textContent)).to.deep.equal(
      ['new', 'old', 'the same day', 'undated', 'undated too'],
    );
  });

  const forms: Record<string, (count: number) => unknown> = {
    'cards in a list': (count) => releaseListContent(releases(count)),
    'plain cards in a list': (count) => releaseListContent(releases(count, (content) => content)),
    'cards in the tag itself': (count) => releases(count).map((each) => each.card),
  };
  for (const [name, make] of Object.entries(forms)) {
    const itemsOf = (element: Element) =>
      element.querySelectorAll(name.startsWith('cards in the tag') ? ':scope > *' : 'li');

    it(`has one, two or three columns as there is room where it stands: ${name}`, async () => {
      for (const [width, columns] of [
        [256, 1],
        [320, 1],
        [640, 2],
        [1000, 3],
        [2400, 3],
      ] as const) {
        const element = await filled(make(7), width);
        expect(itemsOf(element)).to.have.length(7);
        expect(columnsOf(itemsOf(element)), `${width} px`).to.equal(columns);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });

    it(`leaves no column empty, and makes cards of a row alike: ${name}`, async () => {
      for (const count of [1, 2, 3]) {
        const element = await filled(make(count));
        const found = boxes(itemsOf(element));
        expect(found).to.have.length(count);
        const { paddingLeft, paddingRight } = getComputedStyle(element);
        const inside = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        const filledWidth = found.at(-1)!.right - found[0]!.left;
        expect(filledWidth).to.be.closeTo(inside, 1);
        for (const { width, height } of found) {
          expect(width).to.be.closeTo(found[0]!.width, 1);
          expect(height).to.be.closeTo(found[0]!.height, 1);
        }
      }
    });

    it(`has nothing that axe objects to: ${name}`, async () => {
      const element = await filled(make(3));
      const heading = document.createElement('h2');
      heading.textContent = 'News';
      element.before(heading);
      await expect(element).to.be.accessible();
    });
  }

  it('makes a card as tall as the tallest of its row', async () => {
    const element = await filled(
      releaseListContent([
        { card: tagged(card('Short')), datetime: '2026-03-02' },
        { card: tagged(card('Long '.repeat(60))), datetime: '2026-03-01' },
      ]),
    );
    const [one, other] = boxes(element.querySelectorAll('netsafe-release-card'));
    expect(one!.height).to.be.closeTo(other!.height, 1);
  });

  it('leaves the inside of a card as it is', async () => {
    const alone = await fixture(tagged(card('Release', '2026-03-02')));
    const element = await filled(
      html`<h2>News</h2>
        ${releaseListContent(releases(1))}`,
    );
    const inside = element.querySelector('netsafe-release-card')!;
    const look = (root: Element) =>
      [root, ...root.querySelectorAll('*')].map((each) => {
        const { color, backgroundColor, marginTop, fontSize, paddingTop, borderTopColor } =
          getComputedStyle(each);
        return [color, backgroundColor, marginTop, fontSize, paddingTop, borderTopColor];
      });
    expect(look(inside)).to.have.length.greaterThan(4);
    (alone as HTMLElement).style.inlineSize = `${inside.getBoundingClientRect().width}px`;
    expect(look(inside)).to.deep.equal(look(alone));
  });

  it('gives a plain card the look of one', async () => {
    const [plain, own] = [
      await filled(releaseListContent(releases(1, (content) => content))),
      await filled(releaseListContent(releases(1))),
    ];
    const look = (element: Element) => {
      const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      return [backgroundColor, borderTopColor, borderTopWidth];
    };
    expect(look(plain.querySelector('li')!)).to.deep.equal(
      look(own.querySelector('netsafe-release-card')!),
    );
    const size = (element: Element) => getComputedStyle(element.querySelector('h3')!).fontSize;
    expect(parseFloat(size(plain))).to.be.closeTo(parseFloat(size(own)), 1);
  });

  it('puts no box around boxes: each card has a rule at its head', async () => {
    for (const wrap of [tagged, (content: TemplateResult) => content]) {
      const element = await filled(releaseListContent(releases(2, wrap)));
      const { borderTopColor, borderLeftColor, paddingLeft } = getComputedStyle(element);
      expect([borderTopColor, borderLeftColor, paddingLeft]).to.deep.equal([
        ...['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
        '0px',
      ]);
      const cards = element.querySelectorAll(wrap === tagged ? 'netsafe-release-card' : 'li');
      expect(cards).to.have.length(2);
      for (const each of cards) expect(getComputedStyle(each).borderTopWidth).to.equal('6px');
    }
  });

  it('writes nothing to cards that stand in the tag itself, and tells their author of a list', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    const element = await filled(forms['cards in the tag itself']!(2));
    await filled(releaseListContent(releases(1)));
    console.warn = warn;
    expect([element, ...element.children].map((each) => each.getAttribute('role'))).to.deep.equal([
      null,
      null,
      null,
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('a ul');
  });

  it('takes no words along when it is empty', async () => {
    const element = await fixture<ReleaseList>(html`<netsafe-release-list></netsafe-release-list>`);
    expect(element.innerText.trim()).to.equal('');
    expect(element.hasAttribute('role')).to.equal(false);
    await expect(element).to.be.accessible();
  });
});
