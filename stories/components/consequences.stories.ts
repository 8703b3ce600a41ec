import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Consequences } from '../../src/components/consequences/consequences.js';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<Consequences, 'headingLevel'>;

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
  title: 'Components/Consequences',
  component: 'netsafe-consequences',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-consequences heading-level=${headingLevel}></netsafe-consequences>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'consequences',
      content: consequencesContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** What looking at child sexual abuse images can lead to, with support beside it. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-consequences>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-consequences>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-consequences lang="cy" heading-level=${headingLevel}></netsafe-consequences>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'consequences',
      choices: { lang: 'cy' },
      content: consequencesContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
