import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../src/content/record.js';

const OWN: Record<Language, { title: string; words: string }> = {
  en: {
    title: 'Words of the page’s own',
    words: 'Whatever stands between the tags is what a reader sees, with or without the script.',
  },
  cy: {
    title: 'Geiriau’r dudalen ei hun',
    words:
      'Yr hyn sydd rhwng y tagiau yw’r hyn y mae darllenydd yn ei weld, gyda’r sgript neu hebddi.',
  },
};

const own = (language: Language): TemplateResult =>
  html`<h2>${OWN[language].title}</h2>
    <p>${OWN[language].words}</p>`;

const meta: Meta = {
  title: 'Components/Pull text',
  component: 'netsafe-pull-text',
  render: (_, { globals }) =>
    html`<netsafe-pull-text>${own(globals.lang as Language)}</netsafe-pull-text>`,
  parameters: {
    snippet: (_: unknown, language: Language) => ({ name: 'pull-text', content: own(language) }),
  },
};

export default meta;
type Story = StoryObj;

/** A sentence of the page made large, which nobody said. */
export const Default: Story = {};

/** A number among the words is large enough to be found, and to be pressed. This one is nobody’s. */
export const WithNumber: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-pull-text>
      <h2>${title}</h2>
      <p>${words}</p>
      <p><a href="tel:01632960123">01632 960 123</a></p>
    </netsafe-pull-text>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () => html`<netsafe-pull-text lang="cy">${own('cy')}</netsafe-pull-text>`,
  parameters: {
    snippet: () => ({ name: 'pull-text', choices: { lang: 'cy' }, content: own('cy') }),
  },
};
