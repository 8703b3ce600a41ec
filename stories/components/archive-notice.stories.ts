import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ArchiveNotice } from '../../src/components/archive-notice/archive-notice.js';
import { archiveNoticeContent } from '../../src/components/archive-notice/archive-notice.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<ArchiveNotice, 'headingLevel'>;

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
  title: 'Components/Archive notice',
  component: 'netsafe-archive-notice',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-archive-notice heading-level=${headingLevel}></netsafe-archive-notice>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'archive-notice',
      content: archiveNoticeContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Says how old a release is, and where help is today. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-archive-notice>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-archive-notice>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-archive-notice lang="cy" heading-level=${headingLevel}></netsafe-archive-notice>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'archive-notice',
      choices: { lang: 'cy' },
      content: archiveNoticeContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
