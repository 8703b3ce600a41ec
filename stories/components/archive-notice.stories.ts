import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ArchiveNotice } from '../../src/components/archive-notice/archive-notice.js';
import { archiveNoticeContent } from '../../src/components/archive-notice/archive-notice.content.js';
import { numberLink } from '../../src/record/fill.js';
import { record, type Language } from '../../src/record/record.js';

type Args = Pick<ArchiveNotice, 'published'>;

const choices = ({ published }: Partial<Args>) => ({ ...(published && { published }) });

const meta: Meta<Args> = {
  title: 'Components/News/Archive notice',
  id: 'components-archive-notice',
  component: 'netsafe-archive-notice',
  args: { published: '2017-05-08' },
  render: ({ published }) =>
    html`<netsafe-archive-notice published=${published}></netsafe-archive-notice>`,
  parameters: {
    snippet: (args: Partial<Args>, language: Language) => ({
      name: 'archive-notice',
      choices: choices(args),
      content: archiveNoticeContent({ language, published: args.published }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** An empty tag says the year of the release, and where help is today, from the record. */
export const Default: Story = {};

/** A year is enough. */
export const YearAlone: Story = { args: { published: '2017' } };

/** Without a date, or with one that nobody can read, it says no year. */
export const WithoutDate: Story = { args: { published: '' } };

/** Words of the page’s own. The number among them is kept true. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { name, number } = record.services['stop-it-now'];
    const language = globals.lang as Language;
    return html`<netsafe-archive-notice>
      <p>
        ${
          language === 'cy'
            ? html`Cadwyd y datganiad hwn fel yr oedd. Cymorth heddiw: ${name.cy},
              ${numberLink(number!)}.`
            : html`This release is kept as it was. Help today: ${name.en}, ${numberLink(number!)}.`
        }
      </p>
    </netsafe-archive-notice>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page: the nearest `lang` decides. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ published }) =>
    html`<netsafe-archive-notice lang="cy" published=${published}></netsafe-archive-notice>`,
  parameters: {
    snippet: (args: Partial<Args>) => ({
      name: 'archive-notice',
      choices: { lang: 'cy', ...choices(args) },
      content: archiveNoticeContent({ language: 'cy', published: args.published }),
    }),
  },
};
