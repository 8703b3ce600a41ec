import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PartnerStrip } from '../../src/components/partner-strip/partner-strip.js';
import { partnerStripContent } from '../../src/components/partner-strip/partner-strip.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<PartnerStrip, 'headingLevel'>;

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
  title: 'Components/Partner strip',
  component: 'netsafe-partner-strip',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-partner-strip heading-level=${headingLevel}></netsafe-partner-strip>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'partner-strip',
      content: partnerStripContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The forces and the charity that stand behind the campaign. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-partner-strip>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-partner-strip>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-partner-strip lang="cy" heading-level=${headingLevel}></netsafe-partner-strip>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'partner-strip',
      choices: { lang: 'cy' },
      content: partnerStripContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
