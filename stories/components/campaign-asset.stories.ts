import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CampaignAsset } from '../../src/components/campaign-asset/campaign-asset.js';
import { campaignAssetContent } from '../../src/components/campaign-asset/campaign-asset.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<CampaignAsset, 'headingLevel'>;

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
  title: 'Components/Campaign asset',
  component: 'netsafe-campaign-asset',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-campaign-asset heading-level=${headingLevel}></netsafe-campaign-asset>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'campaign-asset',
      content: campaignAssetContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** One message in the shapes that the campaign uses. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-campaign-asset>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-campaign-asset>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-campaign-asset lang="cy" heading-level=${headingLevel}></netsafe-campaign-asset>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'campaign-asset',
      choices: { lang: 'cy' },
      content: campaignAssetContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
