import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { Language } from '../../src/record/record.js';
import {
  fillNumbers,
  pageStyles,
  type PageOptions,
  parseRelease,
  ReleaseError,
  renderPage,
  renderRelease,
} from '../../src/tools/release/index.js';
import { toHtml } from '../support/to-html.js';
import welsh from './example-release.cy.md?raw';
import english from './example-release.md?raw';

const meta: Meta = {
  title: 'Pages/Release',
  parameters: { layout: 'fullscreen' },
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

/** Reads what is typed, and shows the page, the tags to paste and what an editor should look at. */
const importer = (language: Language) => {
  const update = (event: Event) => {
    const place = (event.currentTarget as HTMLElement).closest('.importer')!;
    show(place, place.querySelector('textarea')!.value);
  };
  const show = (place: Element, text: string) => {
    const warnings = place.querySelector<HTMLElement>('.importer-warnings')!;
    const page = place.querySelector<HTMLElement>('.importer-page')!;
    const tags = place.querySelector<HTMLElement>('.importer-tags')!;
    try {
      const { release, warnings: found } = parseRelease(text, { name: 'release' });
      render(
        found.length
          ? html`<ul>
              ${found.map(({ line, message }) => html`<li>Line ${line}: ${message}</li>`)}
            </ul>`
          : 'Nothing to look at again.',
        warnings,
      );
      render(renderRelease(release), page);
      tags.textContent = toHtml(renderRelease(release));
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      render(error.message, warnings);
    }
  };
  return html`<main class="importer" lang="en" dir="ltr">
    <h1>A release into tags</h1>
    <p>Paste a press release: plain text, markdown or HTML. Nothing leaves this page.</p>
    <p>
      <label for="importer-source"><strong>The release</strong></label>
    </p>
    <textarea id="importer-source" rows="14" .value=${source(language)} @input=${update}></textarea>
    <p><button type="button" @click=${update}>Make tags of it</button></p>
    <h2>To look at again</h2>
    <div class="importer-warnings">Nothing has been read yet.</div>
    <h2>The tags to paste</h2>
    <pre class="importer-tags" tabindex="0" role="region" aria-label="The tags to paste"></pre>
    <h2>How it looks</h2>
    <div class="importer-page"></div>
  </main>`;
};

/** For CMS editors: a release in, tags out, with what to look at again. The command `npm run import` does the same. */
export const Importer: StoryObj = {
  render: (_, { globals }) => importer(globals.lang as Language),
  play: ({ canvasElement }) => {
    canvasElement.querySelector('button')!.click();
    for (const part of ['quote-block', 'pull-text', 'case-outcomes', 'archive-notice'])
      if (!canvasElement.querySelector(`.importer-page netsafe-release-page netsafe-${part}`))
        throw new Error(`No netsafe-${part} was made.`);
  },
};
