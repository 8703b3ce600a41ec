import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HelplineBanner } from '../../src/components/helpline-banner/helpline-banner.js';
import {
  helplineBannerContent,
  type HelplineBannerOptions,
} from '../../src/components/helpline-banner/helpline-banner.content.js';
import { numberLink } from '../../src/record/fill.js';
import { record, type Language } from '../../src/record/record.js';

type Args = Pick<HelplineBanner, 'service' | 'loudness' | 'headingLevel'>;

const options = (
  { service, loudness, headingLevel }: Partial<Args>,
  language: Language,
): HelplineBannerOptions => ({
  language,
  ...(service && { service }),
  ...(loudness && { loudness }),
  ...(headingLevel && { level: headingLevel }),
});

const choices = ({ service, loudness }: Partial<Args>) => ({
  ...(service && service !== 'stop-it-now' && { service }),
  ...(loudness && loudness !== 'normal' && { loudness }),
});

const meta: Meta<Args> = {
  title: 'Components/Get help/Helpline banner',
  id: 'components-helpline-banner',
  component: 'netsafe-helpline-banner',
  args: { service: 'stop-it-now', loudness: 'normal', headingLevel: 2 },
  argTypes: {
    service: { control: 'select', options: Object.keys(record.services) },
    loudness: { control: 'inline-radio', options: ['quiet', 'normal', 'loud'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ service, loudness, headingLevel }) =>
    html`<netsafe-helpline-banner
      service=${service}
      loudness=${loudness}
      heading-level=${headingLevel}
    ></netsafe-helpline-banner>`,
  parameters: {
    snippet: (args: Partial<Args>, language: Language) => ({
      name: 'helpline-banner',
      choices: choices(args),
      content: helplineBannerContent(options(args, language)),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** An empty tag speaks from the record: what the service is, its number, what it costs, and the limits of confidentiality. */
export const Default: Story = {};

/** Beside other things: an article, a form, a footer. The languages and other channels are left out, the limits never. */
export const Quiet: Story = { args: { loudness: 'quiet' } };

/** Where the helpline is what the page is for. */
export const Loud: Story = { args: { loudness: 'loud' } };

/** Words of the page’s own. The banner frames them, makes the number the largest thing, and keeps it true. */
export const OwnWords: Story = {
  render: ({ loudness }, { globals }) => {
    const { name, number, prompt } = record.services['stop-it-now'];
    const language = globals.lang as Language;
    return html`<netsafe-helpline-banner loudness=${loudness}>
      <h2>${prompt[language]}</h2>
      <p>${name[language]}: ${numberLink(number!)}.</p>
    </netsafe-helpline-banner>`;
  },
};

/** Another service of the record. */
export const Samaritans: Story = { args: { service: 'samaritans' } };

/** The police number, with Relay UK, British Sign Language and text messages. */
export const Emergency: Story = { args: { service: 'police-emergency' } };

/** A service that has no number: its site stands in the number’s place. */
export const WithoutNumber: Story = { args: { service: 'shore' } };

/** Layout answers to the place, not to the screen. The number never breaks across lines. */
export const InASidebar: Story = {
  args: { headingLevel: 3 },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page: the nearest `lang` decides. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ service, loudness, headingLevel }) =>
    html`<netsafe-helpline-banner
      lang="cy"
      service=${service}
      loudness=${loudness}
      heading-level=${headingLevel}
    ></netsafe-helpline-banner>`,
  parameters: {
    snippet: (args: Partial<Args>) => ({
      name: 'helpline-banner',
      choices: { lang: 'cy', ...choices(args) },
      content: helplineBannerContent(options(args, 'cy')),
    }),
  },
};
