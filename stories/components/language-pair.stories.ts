import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LanguagePair } from '../../src/components/language-pair/language-pair.js';
import { languagePairContent } from '../../src/components/language-pair/language-pair.content.js';
import type { Language } from '../../src/record/record.js';

type Args = Pick<LanguagePair, 'href'>;

const meta: Meta<Args> = {
  title: 'Components/Around the page/Language pair',
  id: 'components-language-pair',
  component: 'netsafe-language-pair',
  args: { href: '#other-language' },
  render: ({ href }) => html`<netsafe-language-pair href=${href}></netsafe-language-pair>`,
  parameters: {
    snippet: ({ href }: Args, language: Language) => ({
      name: 'language-pair',
      content: languagePairContent({ language, href }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** From one address: this page’s language is the one around it, and the other is a link. */
export const Default: Story = {};

/** A list of the page’s own. The names get their `lang` from the links’ `hreflang`. */
export const OwnLinks: Story = {
  render: () =>
    html`<netsafe-language-pair>
      <p>
        <a href="#english" hreflang="en">English</a> · <a href="#cymraeg" hreflang="cy">Cymraeg</a>
      </p>
    </netsafe-language-pair>`,
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** On a Welsh page: Welsh is the page’s own, and English is the link. */
export const Welsh: Story = {
  render: ({ href }) =>
    html`<netsafe-language-pair lang="cy" href=${href}></netsafe-language-pair>`,
  parameters: {
    snippet: ({ href }: Args) => ({
      name: 'language-pair',
      choices: { lang: 'cy' },
      content: languagePairContent({ language: 'cy', href }),
    }),
  },
};
