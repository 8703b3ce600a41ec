import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { RULES } from '../../src/tools/lint/rules/index.js';
import { hear, textsOf } from '../support/hear.js';
import { textChecker } from '../support/text-checker.js';

const meta: Meta = {
  title: 'Pages/Before it goes out',
  parameters: {
    layout: 'fullscreen',
    // A page has one main part: on the docs page each story is a page of its own.
    docs: { story: { inline: false, height: '900px' } },
  },
};

export default meta;

const badOf = (id: string): string => RULES.find((rule) => rule.id === id)!.examples[0]!.bad;

const example = (): string =>
  [
    '# A campaign against the sexual abuse of children',
    ...[
      'number-near-miss',
      'confidential-limit',
      'term-images',
      'blame-child',
      'sympathy',
      'figure-source',
      'date',
      'acronym',
      'sentence-length',
    ].map(badOf),
  ].join('\n\n');

const expectThat = (isTrue: boolean, otherwise: string) => {
  if (!isTrue) throw new Error(otherwise);
};

/** For press officers: a text, and what our rules have against it, word by word. The command `npx netsafe-elements lint` does the same. Nothing leaves the browser. */
export const Text: StoryObj = {
  render: () => textChecker(example()),
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLButtonElement>('.checker-read')!.click();
    await hear(canvasElement, /^Read: 1 text: [3-9] errors?, \d+ warnings?, [1-9] notes?\.$/);
    const rules = textsOf(canvasElement, '.checker-findings summary code');
    for (const id of ['number-near-miss', 'confidential-limit', 'term-images', 'sentence-length'])
      expectThat(rules.includes(id), `Nothing was found by ${id}, but by ${rules.join()}.`);
    for (const link of canvasElement.querySelectorAll<HTMLAnchorElement>(
      '.importer-result a[href^="#"]',
    ))
      expectThat(
        canvasElement.querySelector(link.getAttribute('href')!) !== null,
        `${link.textContent} leads nowhere.`,
      );

    const shown = () =>
      canvasElement.querySelectorAll('.checker-findings > li:not([hidden])').length;
    const all = shown();
    const [, , notes] = canvasElement.querySelectorAll<HTMLInputElement>('.checker-levels input');
    notes!.click();
    expectThat(shown() < all, 'The notes are still shown.');
    expectThat(
      !canvasElement.querySelector('mark[data-level="info"]'),
      'The notes are still marked in the text.',
    );
    notes!.click();
    expectThat(shown() === all, 'The notes did not come back.');
  },
};

/** Several files at once: a Welsh text is compared with its English, and one cannot be read. */
export const Files: StoryObj = {
  render: () => textChecker(example()),
  play: async ({ canvasElement }) => {
    const parity = RULES.find(({ id }) => id === 'cy-parity')!.examples[0]!;
    const given = new DataTransfer();
    for (const [name, text] of [
      ['release.md', `# A campaign\n\n${parity.english}\n`],
      ['release.cy.md', `# Ymgyrch\n\n${parity.bad}\n`],
      [
        'page.html',
        `<!doctype html><html lang="en"><title>A page</title><body><p>${badOf('date')}`,
      ],
      ['paper.pdf', '%PDF-1.7'],
    ] as const)
      given.items.add(new File([text], name));
    const input = canvasElement.querySelector<HTMLInputElement>('[type=file]')!;
    input.files = given.files;
    input.dispatchEvent(new Event('change'));
    await hear(canvasElement, /^Read: 3 texts: .* Something could not be read\.$/);
    expectThat(
      textsOf(canvasElement, '.importer-failures li')
        .join()
        .startsWith('paper.pdf This is a PDF file. Save it'),
      'Nothing is said of the file that cannot be read.',
    );
    const [, welsh] = canvasElement.querySelectorAll<HTMLElement>('.importer-list button');
    welsh!.click();
    expectThat(
      textsOf(canvasElement, '.checker-findings summary code').includes('cy-parity'),
      'The Welsh was not compared with its English.',
    );
    expectThat(
      canvasElement.querySelector('.checker-text')!.getAttribute('lang') === 'cy',
      'The Welsh text is not marked as Welsh.',
    );
  },
};
