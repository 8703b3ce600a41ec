import '../../src/components/key-figures/key-figures.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import {
  keyFiguresContent,
  type KeyFigure,
} from '../../src/components/key-figures/key-figures.content.js';
import type { KeyFigures } from '../../src/components/key-figures/key-figures.js';
import { figureProblems } from '../../src/components/key-figures/figure.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';
import { warningsOf } from '../harness/warnings.js';

adoptPageStyles(['netsafe-key-figures']);

const FIGURE: KeyFigure = {
  value: 1822,
  unit: 'people',
  label: 'People who sought help',
  period: { datetime: '2025', text: '2025' },
  area: 'Exampleshire',
  source: { text: 'Annual report', href: '#report' },
};
const PARTS = [
  { value: 131, text: 'called' },
  { value: 1691, text: 'wrote' },
];

const filled = (content: TemplateResult) =>
  fixture<KeyFigures>(html`<netsafe-key-figures>${content}</netsafe-key-figures>`);
const figures = (...list: KeyFigure[]) =>
  filled(keyFiguresContent({ language: 'en', figures: list }));
const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
const top = (element: Element) => element.getBoundingClientRect().top;
const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

/** A figure as somebody may have written it. */
const written = (...definitions: (string | TemplateResult)[]) =>
  html`<dl>
    <div>
      <dt>Calls</dt>
      ${definitions.map((each) => html`<dd>${each}</dd>`)}
    </div>
  </dl>`;
const problemsOf = async (...definitions: (string | TemplateResult)[]) =>
  figureProblems((await fixture(written(...definitions))).querySelector('dt')!);
const CITE = html`<cite>Annual report</cite>`;

describe('<netsafe-key-figures>', () => {
  it('says of a figure what it counts, how many, of what, when, where and who says so, in this order', async () => {
    const element = await figures({ ...FIGURE, parts: PARTS });
    expect(
      [...element.querySelectorAll('dt,dd')].map((each) =>
        each.textContent.replace(/\s+/g, ' ').trim(),
      ),
    ).to.deep.equal([
      'People who sought help',
      '1,822 people',
      '131 called1,691 wrote',
      '2025',
      'Exampleshire',
      'Source: Annual report',
    ]);
    expect(element.querySelector('time')!.dateTime).to.equal('2025');
    expect(element.querySelector('cite a')!.getAttribute('href')).to.equal('#report');
    expect([...element.querySelectorAll('li')].map((each) => each.textContent)).to.deep.equal([
      '131 called',
      '1,691 wrote',
    ]);
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
  });

  it('names the source in Welsh on a Welsh page, with the same digits', async () => {
    const element = await filled(keyFiguresContent({ language: 'cy', figures: [FIGURE] }));
    expect(words(element)).to.include('Ffynhonnell: Annual report').and.include('1,822');
  });

  it('keeps every number in one piece, however many stand beside each other', async () => {
    const values = [1822, 64, 412_000, 1_234_567];
    for (const count of [1, 2, 3, 4])
      for (const width of [256, 320, 480, 640, 880, 1248]) {
        const shown = await figures(
          ...Array.from({ length: count }, (_, index) => ({
            ...FIGURE,
            value: values[(index + count) % values.length]!,
          })),
        );
        const page = document.createElement('div');
        page.style.inlineSize = `${width}px`;
        shown.replaceWith(page);
        page.append(shown);
        await shown.updateComplete;
        for (const number of shown.querySelectorAll('strong')) {
          const range = document.createRange();
          range.selectNodeContents(number);
          const lines = new Set([...range.getClientRects()].map((each) => Math.round(each.top)));
          expect(lines.size, `${number.textContent}, ${count} in ${width} px`).to.equal(1);
          const { left, right } = number.getBoundingClientRect();
          const column = number.closest('div')!.getBoundingClientRect();
          expect(right - left, number.textContent).to.be.at.most(column.width + 1);
        }
        page.remove();
      }
  });

  it('keeps every figure wide enough to be read where the page lays them out otherwise', async () => {
    const layouts = [
      'dl { display: flex }',
      'dl { display: inline-block }',
      'dl { display: block } dl > div { float: left }',
      'dl { display: block } dl > div { display: inline-block }',
    ];
    for (const layout of layouts) {
      const style = document.createElement('style');
      style.textContent = layout;
      document.head.append(style);
      try {
        const shown = await figures(FIGURE, { ...FIGURE, value: 64 });
        await shown.updateComplete;
        for (const number of shown.querySelectorAll('strong')) {
          const column = number.closest('div')!.getBoundingClientRect();
          expect(column.width, `${number.textContent}: ${layout}`).to.be.at.least(220);
        }
        shown.style.maxInlineSize = '300px';
        expect(shown.scrollWidth, layout).to.be.at.most(300);
        const list = shown.querySelector('dl')!;
        list.hidden = true;
        expect(getComputedStyle(list).display).to.not.equal('grid');
      } finally {
        style.remove();
      }
    }
  });

  it('shows the number first and largest, though its label is read first', async () => {
    const element = await figures(FIGURE);
    const label = element.querySelector('dt')!;
    const number = element.querySelector('strong')!;
    const small = [...element.querySelectorAll('dd ~ dd')];
    expect(top(number)).to.be.lessThan(top(label));
    expect(sizeOf(number)).to.be.greaterThan(1.2 * sizeOf(label));
    expect(small).to.have.length(3);
    for (const each of small) {
      expect(top(each)).to.be.greaterThan(top(label));
      expect(sizeOf(each)).to.be.lessThan(sizeOf(label));
    }
  });

  it('puts as many beside each other as there is room for', async () => {
    for (const [width, columns] of [
      [240, 1],
      [620, 2],
      [1000, 3],
    ] as const) {
      const place = await fixture(
        html`<div style="inline-size:${width}px">
          <netsafe-key-figures
            >${keyFiguresContent({ language: 'en', figures: [FIGURE, FIGURE, FIGURE] })}</netsafe-key-figures
          >
        </div>`,
      );
      const starts = [...place.querySelectorAll('dl > div')].map(
        (each) => each.getBoundingClientRect().left,
      );
      expect(starts).to.have.length(3);
      expect(new Set(starts).size, `${width} px`).to.equal(columns);
      expect(place.scrollWidth).to.equal(width);
    }
  });

  it('keeps the figures apart where an editor took their groups away', async () => {
    const element = await filled(
      html`<dl>
        <dt>One</dt>
        <dd><strong>1</strong></dd>
        <dt>Two</dt>
        <dd><strong>2</strong></dd>
      </dl>`,
    );
    const tops = [...element.querySelectorAll('dt,dd')].map(top);
    expect(tops).to.have.length(4);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(new Set(tops).size).to.equal(4);
  });

  describe('what a figure leaves out', () => {
    it('is nothing where all is said', async () => {
      expect(await problemsOf('64', '2025', 'Exampleshire', CITE)).to.deep.equal([]);
      expect(
        await problemsOf(
          '64',
          'January to May 2025',
          'Exampleshire',
          html`<a href="#x">A report</a>`,
        ),
      ).to.deep.equal([]);
    });

    it('is nothing where a CMS left the words alone', async () => {
      expect(await problemsOf('64', '2025', 'Exampleshire', 'Source: the force')).to.deep.equal([]);
    });

    it('is found in any order', async () => {
      expect(await problemsOf('64', CITE, '2025')).to.deep.equal(['its area']);
      expect(await problemsOf('64', 'Exampleshire', '2025')).to.deep.equal(['its source']);
      expect(await problemsOf('64', 'Exampleshire', CITE)).to.deep.equal(['its period']);
      expect(await problemsOf('64')).to.deep.equal(['its area', 'its source', 'its period']);
      expect(await problemsOf()).to.deep.equal(['its value']);
      expect(await problemsOf('64', ' ', '', CITE, '2025')).to.deep.equal(['its area']);
    });

    it('counts a list of parts as none of them', async () => {
      const parts = html`<ul>
        <li>1 in 2025</li>
      </ul>`;
      expect(await problemsOf('1', parts, 'Exampleshire', CITE)).to.deep.equal(['its period']);
    });

    it('is told to the author once, with what to write, and shown to nobody', async () => {
      const warnings = await warningsOf(async () => {
        const element = await filled(written('64', 'Exampleshire'));
        const height = element.getBoundingClientRect().height;
        expect(words(element)).to.equal('Calls 64 Exampleshire');
        element.requestUpdate();
        await element.updateComplete;
        expect(element.getBoundingClientRect().height).to.equal(height);
        expect(element.querySelector('[data-gap]')).to.equal(null);
      });
      expect(warnings).to.deep.equal([
        'NetSafe Elements: netsafe-key-figures: “Calls”: write its source, its period.',
      ]);
    });
  });

  describe('parts of a figure', () => {
    const sumOf = async (value: string, ...parts: string[]) => {
      const list = html`<ul>
        ${parts.map((part) => html`<li>${part}</li>`)}
      </ul>`;
      return (await problemsOf(value, list))
        .find((each) => each.startsWith('parts'))
        ?.split(' ')
        .at(-1);
    };

    it('are let be where they add up', async () => {
      expect(await warningsOf(() => figures({ ...FIGURE, parts: PARTS }))).to.deep.equal([]);
      expect(await sumOf('0.3', '0.1', '0.2')).to.equal(undefined);
    });

    it('are reported with what they add up to where they do not', async () => {
      const parts = [PARTS[0]!, { value: 1619, text: 'wrote' }];
      expect(await warningsOf(() => figures({ ...FIGURE, parts }))).to.deep.equal([
        'NetSafe Elements: netsafe-key-figures: “People who sought help”: write parts that add up to its value, not to 1,750.',
      ]);
      expect(await sumOf('3', '1')).to.equal('1');
    });

    it('may be off by what was rounded', async () => {
      expect(await sumOf('£1.5 million', '£0.7 million', '£0.9 million')).to.equal(undefined);
      expect(await sumOf('100%', '33%', '33%', '33%')).to.equal(undefined);
      expect(await sumOf('£1.5 million', '£0.7 million', '£1.2 million')).to.equal('1.9');
    });

    it('are not added up where one is not certain, or is of another kind', async () => {
      expect(await sumOf('100', 'more than 60', '30')).to.equal(undefined);
      expect(await sumOf('more than 100', '60', '30')).to.equal(undefined);
      expect(await sumOf('1,822', '24%', '76%')).to.equal(undefined);
      expect(await sumOf('£3 million', '£1 million', '500,000')).to.equal(undefined);
      expect(await sumOf('many', 'some', 'others')).to.equal(undefined);
      expect(await sumOf('100')).to.equal(undefined);
    });
  });

  it('reports what was put in later, too', async () => {
    const element = await figures(FIGURE);
    const warnings = await warningsOf(async () => {
      element.querySelector('dd:last-of-type')!.remove();
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
    });
    expect(warnings.join()).to.include('write its source');
  });

  it('has nothing that axe objects to', async () => {
    await expect(await figures({ ...FIGURE, parts: PARTS }, FIGURE)).to.be.accessible();
  });

  it('takes no words along when it is empty, and complains of nothing', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture<KeyFigures>(html`<netsafe-key-figures></netsafe-key-figures>`);
      expect(element.innerText.trim()).to.equal('');
      await expect(element).to.be.accessible();
    });
    expect(warnings).to.deep.equal([]);
  });
});
