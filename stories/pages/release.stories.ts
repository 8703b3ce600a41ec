import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Language } from '../../src/record/record.js';
import {
  fillNumbers,
  pageStyles,
  type PageOptions,
  parseRelease,
  renderPage,
} from '../../src/tools/release/index.js';
import { hear, textsOf } from '../support/hear.js';
import { releaseImporter } from '../support/release-importer.js';
import { wordFile } from '../support/word-file.js';
import welsh from './example-release.cy.md?raw';
import english from './example-release.md?raw';

const meta: Meta = {
  title: 'Pages/Release',
  parameters: {
    layout: 'fullscreen',
    // A page has one main part: on the docs page each story is a page of its own.
    docs: { story: { inline: false, height: '900px' } },
  },
};

export default meta;

const source = (language: Language) => fillNumbers(language === 'cy' ? welsh : english);

const page = (language: Language, options: PageOptions = {}) => {
  const { release } = parseRelease(source(language), { name: 'example-release.md' });
  document.title = release.title;
  return html`<style>
      ${pageStyles.cssText}
    </style>
    ${renderPage(release, options)}`;
};

/** A press release, as `npm run import` makes a page of it: outcomes, pull text, notes to editors, and what stands above a release that is older than 12 months. The force and its people are invented; the Welsh awaits a qualified translator. */
export const News: StoryObj = {
  render: (_, { globals }) => page(globals.lang as Language),
};

/** The same with `--explain`: below the release, what its words of police and courts mean, once each. They come from Foundations, Glossary. */
export const Explained: StoryObj = {
  render: (_, { globals }) => page(globals.lang as Language, { explain: true }),
  play: ({ canvasElement }) => {
    if (canvasElement.querySelectorAll('dl dfn').length < 3)
      throw new Error('Fewer than three terms are explained.');
  },
};

const expectAll = (what: string, found: readonly string[], wanted: readonly RegExp[]) => {
  if (found.length !== wanted.length || !wanted.every((each, at) => each.test(found[at]!)))
    throw new Error(`${what} should be ${wanted.join(' ')}, and is “${found.join('” “')}”.`);
};

/** For CMS editors: releases in, tags out, with what to look at again. The command `npm run import` does the same. Nothing leaves the browser. */
export const Importer: StoryObj = {
  render: (_, { globals }) => releaseImporter(source(globals.lang as Language)),
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLButtonElement>('.importer-make')!.click();
    await hear(canvasElement, /^Read: 1 release\. Shown: /);
    for (const part of ['quote-block', 'pull-text', 'case-outcomes', 'archive-notice'])
      if (!canvasElement.querySelector(`.importer-page netsafe-release-page netsafe-${part}`))
        throw new Error(`No netsafe-${part} was made.`);
  },
};

const said = 'Sergeant Tom Reed, of Exampleshire Police, said: “We read all of it.”';
const picture = '<img src="https://pictures.example.org/door.jpg" alt="A door">';
const files = () => [
  new File(
    [
      `# Ten arrested\n\nExampleshire Police\n\n3 May 2024\n\nTen people were arrested.\n\n${said}\n`,
    ],
    'arrests.txt',
  ),
  new File(
    [
      `<html lang="en"><head><title>Two jailed</title></head><body><div><h1>Two jailed</h1>${`<p>${'Two people were jailed today in Northton, after a long month of work by many officers. '.repeat(4)}</p>`.repeat(3)}<p>${picture}</p></div></body></html>`,
    ],
    'jailed.html',
  ),
  new File(
    [
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Exampleshire Police</title>${['One', 'Two'].map((name) => `<item><title>Item ${name}</title><content:encoded><![CDATA[<p>Words of it.</p>]]></content:encoded></item>`).join('')}</channel></rss>`,
    ],
    'news.xml',
  ),
  new File(
    [
      `From: press@example.org\r\nTo: desk@example.org\r\nSubject: Fwd: A mail\r\nDate: Fri, 03 May 2024 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTen people were arrested.\r\n`,
    ],
    'mail.eml',
  ),
  new File([wordFile(['Ten arrested in a month', 'Ten people were arrested.', said])], 'word.docx'),
  new File(
    [JSON.stringify({ title: 'An item', details: { body: '<p>Words of it.</p>' } })],
    'item.json',
  ),
  new File(['%PDF-1.7'], 'paper.pdf'),
];

/** Several files at once, one of which is none that it reads. */
export const ImporterOfFiles: StoryObj = {
  render: (_, { globals }) => releaseImporter(source(globals.lang as Language)),
  play: async ({ canvasElement }) => {
    const given = new DataTransfer();
    for (const file of files()) given.items.add(file);
    const input = canvasElement.querySelector<HTMLInputElement>('[type=file]')!;
    input.files = given.files;
    input.dispatchEvent(new Event('change'));
    await hear(canvasElement, /^Read: 7 releases, and 1 thing that could not be read\. Shown: /);
    const list = textsOf(canvasElement, '.importer-list button');
    expectAll('The list', list, [
      /^Ten arrested arrests\.txt: no warnings/,
      /^Two jailed jailed\.html: \d+ warnings/,
      /^Item One news\.xml, release 1: \d+ warning/,
      /^Item Two news\.xml, release 2: \d+ warning/,
      /^A mail mail\.eml: \d+ warning/,
      /^Ten arrested in a month word\.docx: \d+ warning/,
      /^An item item\.json: \d+ warning/,
    ]);
    expectAll('What could not be read', textsOf(canvasElement, '.importer-failures li'), [
      /^paper\.pdf This is a PDF file\. Save it/,
    ]);

    const [, jailed] = canvasElement.querySelectorAll<HTMLElement>('.importer-list button');
    jailed!.click();
    expectAll('The page', textsOf(canvasElement, '.importer-page h1'), [/^Two jailed$/]);
    expectAll('Its picture', textsOf(canvasElement, '.importer-picture'), [/not fetched.*A door/]);
    if (!textsOf(canvasElement, '.importer-warnings li').length)
      throw new Error('A release that names no force has no warning.');
    if (!canvasElement.querySelector('.importer-tags')!.textContent.includes('<img src="https:'))
      throw new Error('The tags have lost the picture.');

    // As if it was dropped: not every engine lets a script make such an event with files.
    const dropped = new DataTransfer();
    dropped.items.add(new File(['# Dropped\n\nTen people were arrested.'], 'dropped.cy.md'));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: dropped });
    canvasElement.querySelector('.importer-drop')!.dispatchEvent(drop);
    if (!drop.defaultPrevented) throw new Error('The browser would open the dropped file.');
    await hear(canvasElement, /^Read: 1 release\. Shown: Dropped\.$/);
    if (canvasElement.querySelector<HTMLElement>('.importer-page')!.lang !== 'cy')
      throw new Error('A file that is called Welsh was not read as Welsh.');

    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    if (asked.some(({ hostname }) => hostname.endsWith('example.org')))
      throw new Error('Something was fetched for a release.');
  },
};
