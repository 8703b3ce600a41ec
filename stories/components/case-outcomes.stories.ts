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
  title: 'Components/Case outcomes',
  component: 'netsafe-case-outcomes',
  render: (_, { globals }) =>
    html`<netsafe-case-outcomes>${own(globals.lang as Language)}</netsafe-case-outcomes>`,
  parameters: {
    snippet: (_: unknown, language: Language) => ({
      name: 'case-outcomes',
      content: own(language),
    }),
  },
};

export default meta;
type Story = StoryObj;

/** What courts decided, without a name. */
export const Default: Story = {};

/** A number among the words is large enough to be found, and to be pressed. This one is nobody’s. */
export const WithNumber: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-case-outcomes>
      <h2>${title}</h2>
      <p>${words}</p>
      <p><a href="tel:01632960123">01632 960 123</a></p>
    </netsafe-case-outcomes>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () => html`<netsafe-case-outcomes lang="cy">${own('cy')}</netsafe-case-outcomes>`,
  parameters: {
    snippet: () => ({ name: 'case-outcomes', choices: { lang: 'cy' }, content: own('cy') }),
  },
};
