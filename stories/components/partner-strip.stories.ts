import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PartnerStrip } from '../../src/components/partner-strip/partner-strip.js';
import {
  partnerStripContent,
  type StripPartner,
} from '../../src/components/partner-strip/partner-strip.content.js';
import type { Language } from '../../src/record/record.js';

type Args = Pick<PartnerStrip, 'headingLevel'>;

// A mark of nobody’s: we ship no crest.
const mark = (letters: string, width = 160) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 64" width="${width}" height="64"><circle cx="32" cy="32" r="28" fill="none" stroke="#12161d" stroke-width="6"/><path d="M18 34l10 10 18-22" fill="none" stroke="#12161d" stroke-width="6"/><text x="72" y="42" font-family="system-ui, sans-serif" font-size="28" font-weight="700" fill="#12161d">${letters}</text></svg>`,
  )}`;
const NAMES: Record<Language, readonly string[]> = {
  en: ['Exampleshire Police', 'Police and Crime Commissioner for Exampleshire', 'Example Charity'],
  cy: ['Heddlu Swydd Esiampl', 'Comisiynydd Heddlu a Throseddu Swydd Esiampl', 'Elusen Esiampl'],
};

const partners = (language: Language, logo?: (index: number) => string | undefined) =>
  NAMES[language].map((name, index): StripPartner => {
    const src = logo?.(index);
    return { name, href: `#partner-${index + 1}`, ...(src && { logo: { src } }) };
  });

const story = (make: (language: Language) => readonly StripPartner[]): StoryObj<Args> => {
  const content = (language: Language, { headingLevel: level }: Args) =>
    partnerStripContent({ language, partners: make(language), level });
  return {
    render: (args, { globals }) =>
      html`<netsafe-partner-strip
        >${content(globals.lang as Language, args)}</netsafe-partner-strip
      >`,
    parameters: {
      snippet: (args: Args, language: Language) => ({
        name: 'partner-strip',
        content: content(language, args),
      }),
    },
  };
};

const meta: Meta<Args> = {
  title: 'Components/Around the page/Partner strip',
  id: 'components-partner-strip',
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

/** An empty tag names the six forces and the charity, from the record. */
export const Default: Story = {};

/** Partners of the page’s own. */
export const OwnPartners: Story = story((language) => partners(language));

/** Logos in place of names: each says its name to who cannot see it. They stand on white, for which they are drawn. */
export const WithLogos: Story = story((language) =>
  partners(language, (index) => mark(['EXP', 'PCC', 'CHARITY'][index]!, [160, 160, 240][index])),
);

/** One partner allows its logo, the others are named. */
export const NamesAndLogos: Story = story((language) =>
  partners(language, (index) => (index ? undefined : mark('EXP'))),
);

/** A logo that cannot be shown gives way to its name. */
export const BrokenLogo: Story = story((language) =>
  partners(language, (index) =>
    index ? mark(['', 'PCC', 'CHARITY'][index]!, 160 + 40 * index) : 'data:image/png;base64,AAAA',
  ),
);

/** Names alone, without a link. */
export const WithoutLinks: Story = story((language) => NAMES[language].map((name) => ({ name })));

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
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
