import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HelpRoutes } from '../../src/components/help-routes/help-routes.js';
import { helpRoutesContent } from '../../src/components/help-routes/help-routes.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<HelpRoutes, 'headingLevel'>;

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

const meta: Meta<Args> = {
  title: 'Components/Help routes',
  component: 'netsafe-help-routes',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-help-routes heading-level=${headingLevel}></netsafe-help-routes>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'help-routes',
      content: helpRoutesContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Who is this about? Each answer leads to one service first. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-help-routes>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-help-routes>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-help-routes lang="cy" heading-level=${headingLevel}></netsafe-help-routes>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'help-routes',
      choices: { lang: 'cy' },
      content: helpRoutesContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
