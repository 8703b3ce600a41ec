import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pullTextContent } from '../../src/components/pull-text/pull-text.content.js';
import type { Language } from '../../src/record/record.js';

// Our own words, which nobody is made to say.
const WORDS: Record<Language, readonly [string, string]> = {
  en: [
    'These are real children, and every viewing harms them again.',
    'Stopping is possible, and nobody has to do it alone.',
  ],
  cy: [
    'Plant go iawn yw’r rhain, a bob tro yr edrychir arnynt cânt niwed eto.',
    'Mae’n bosibl stopio, ac nid oes rhaid i neb wneud hynny ar ei ben ei hun.',
  ],
};

type Make = (language: Language) => readonly unknown[];

/** A story of pull text, and what there is to copy from it. */
const story = (make: Make): StoryObj => ({
  render: (_, { globals }) =>
    html`<netsafe-pull-text>${pullTextContent(make(globals.lang as Language))}</netsafe-pull-text>`,
  parameters: {
    snippet: (_: unknown, language: Language) => ({
      name: 'pull-text',
      content: pullTextContent(make(language)),
    }),
  },
});

const meta: Meta = {
  title: 'Components/Say what was said/Pull text',
  id: 'components-pull-text',
  component: 'netsafe-pull-text',
};

export default meta;
type Story = StoryObj;

/** A sentence of the page. No quotation marks, no edge beside it, no speaker: nobody said it. */
export const Default: Story = story((language) => WORDS[language].slice(0, 1));

/** Two paragraphs. */
export const TwoParagraphs: Story = story((language) => WORDS[language]);

/** With a link and words that matter more. */
export const WithLink: Story = story((language) => [
  language === 'cy'
    ? html`Mae’n bosibl <strong>stopio</strong>: <a href="#help">sut i gael cymorth</a>.`
    : html`It is possible to <strong>stop</strong>: <a href="#help">how to get help</a>.`,
]);

/** Within an article. */
export const InAnArticle: Story = {
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    const [first, second] = WORDS[language];
    return html`<p>${second}</p>
      <netsafe-pull-text>${pullTextContent([first])}</netsafe-pull-text>
      <p>${second}</p>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  ...story((language) => WORDS[language].slice(0, 1)),
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () =>
    html`<netsafe-pull-text lang="cy">${pullTextContent(WORDS.cy.slice(0, 1))}</netsafe-pull-text>`,
  parameters: {
    snippet: () => ({
      name: 'pull-text',
      choices: { lang: 'cy' },
      content: pullTextContent(WORDS.cy.slice(0, 1)),
    }),
  },
};
