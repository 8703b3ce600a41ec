import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ContactLink } from '../../src/components/contact-link/contact-link.js';
import { contactLinkContent } from '../../src/components/contact-link/contact-link.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<ContactLink, 'headingLevel'>;

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
  title: 'Components/Contact link',
  component: 'netsafe-contact-link',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-contact-link heading-level=${headingLevel}></netsafe-contact-link>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'contact-link',
      content: contactLinkContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** A way to reach a service inside a sentence: its number, its chat, its messages or its site. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-contact-link>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-contact-link>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-contact-link lang="cy" heading-level=${headingLevel}></netsafe-contact-link>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'contact-link',
      choices: { lang: 'cy' },
      content: contactLinkContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
