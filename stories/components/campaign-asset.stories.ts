import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CampaignAsset } from '../../src/components/campaign-asset/campaign-asset.js';
import { campaignAssetContent } from '../../src/components/campaign-asset/campaign-asset.content.js';
import { numberLink, siteLink } from '../../src/record/fill.js';
import { record, type Language, type MessageId } from '../../src/record/record.js';

type Args = Pick<CampaignAsset, 'shape' | 'headingLevel'> & { message: MessageId };

const choices = ({ shape, message }: Partial<Args>) => ({
  ...(shape && shape !== 'banner' && { shape }),
  ...(message && message !== 'harm' && { message }),
});

const meta: Meta<Args> = {
  title: 'Components/Around the page/Campaign asset',
  id: 'components-campaign-asset',
  component: 'netsafe-campaign-asset',
  args: { shape: 'banner', message: 'harm', headingLevel: 2 },
  argTypes: {
    shape: { control: 'inline-radio', options: ['banner', 'card', 'poster'] },
    message: { control: 'inline-radio', options: Object.keys(record.messages) },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ shape, message, headingLevel }) =>
    html`<netsafe-campaign-asset
      shape=${shape}
      message=${message}
      heading-level=${headingLevel}
    ></netsafe-campaign-asset>`,
  parameters: {
    snippet: ({ shape, message, headingLevel }: Args, language: Language) => ({
      name: 'campaign-asset',
      choices: choices({ shape, message }),
      content: campaignAssetContent({ language, shape, message, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** A banner of 300 by 250 pixels: the heading, whom to call, the number and the address. */
export const Default: Story = {};

/** A social card of 1200 by 630 pixels: the same, with the offer of help. */
export const Card: Story = { args: { shape: 'card' } };

/** A poster of A4: the whole message, what a call is like, and the limits of confidentiality. It prints on one sheet. */
export const Poster: Story = { args: { shape: 'poster' } };

/** What the law says: the longest heading. */
export const Law: Story = { args: { message: 'law' } };

/** That what one looks at can be traced. Samaritans stand in every shape of it. */
export const Traceability: Story = { args: { message: 'traceability' } };

/** What can follow, in one line. Samaritans stand in every shape of it. */
export const Consequences: Story = { args: { message: 'consequences' } };

/** Nothing but help. */
export const Help: Story = { args: { message: 'help' } };

/** The answer to what people tell themselves; the banner never shows the excuse without it. */
export const Justification: Story = { args: { message: 'justification' } };

/** The fullest card: Samaritans beside the offer of help. */
export const CardWithSamaritans: Story = { args: { shape: 'card', message: 'consequences' } };

/** The fullest poster. */
export const PosterWithSamaritans: Story = { args: { shape: 'poster', message: 'consequences' } };

/** In the colours of a force, whatever theme the page has. */
export const Themed: Story = {
  args: { message: 'help' },
  decorators: [(story) => html`<div data-netsafe-theme="norfolk">${story()}</div>`],
};

const OWN: Record<Language, { title: string; words: string }> = {
  en: {
    title: 'Worried about what you look at?',
    words: 'Talk to somebody who has heard it before.',
  },
  cy: {
    title: 'Yn poeni am yr hyn rydych chi’n edrych arno?',
    words: 'Siaradwch â rhywun sydd wedi clywed hyn o’r blaen.',
  },
};

/** Words of the page’s own, with the number and the address. */
export const OwnWords: Story = {
  render: ({ shape }, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    const { number, site } = record.services['stop-it-now'];
    return html`<netsafe-campaign-asset shape=${shape}>
      <h2>${title}</h2>
      <p>${words}</p>
      <p>Stop It Now: ${numberLink(number!)}</p>
      <p>${siteLink(site!)}</p>
    </netsafe-campaign-asset>`;
  },
};

/** In a column narrower than a banner: it grows taller, and no word is cut. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** A card in a column: as wide as its place. */
export const CardInASidebar: Story = {
  args: { shape: 'card' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  args: { message: 'traceability' },
  render: ({ shape, message, headingLevel }) =>
    html`<netsafe-campaign-asset
      lang="cy"
      shape=${shape}
      message=${message}
      heading-level=${headingLevel}
    ></netsafe-campaign-asset>`,
  parameters: {
    snippet: ({ shape, message, headingLevel }: Args) => ({
      name: 'campaign-asset',
      choices: { lang: 'cy', ...choices({ shape, message }) },
      content: campaignAssetContent({ language: 'cy', shape, message, level: headingLevel }),
    }),
  },
};
