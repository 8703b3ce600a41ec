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
  title: 'Components/Release list',
  component: 'netsafe-release-list',
  render: (_, { globals }) =>
    html`<netsafe-release-list>${own(globals.lang as Language)}</netsafe-release-list>`,
  parameters: {
    snippet: (_: unknown, language: Language) => ({ name: 'release-list', content: own(language) }),
  },
};

export default meta;
type Story = StoryObj;

/** Release cards together, newest first. */
export const Default: Story = {};

/** A number among the words is large enough to be found, and to be pressed. This one is nobody’s. */
export const WithNumber: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-release-list>
      <h2>${title}</h2>
      <p>${words}</p>
      <p><a href="tel:01632960123">01632 960 123</a></p>
    </netsafe-release-list>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () => html`<netsafe-release-list lang="cy">${own('cy')}</netsafe-release-list>`,
  parameters: {
    snippet: () => ({ name: 'release-list', choices: { lang: 'cy' }, content: own('cy') }),
  },
};
