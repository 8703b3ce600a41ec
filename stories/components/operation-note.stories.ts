import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OperationNote } from '../../src/components/operation-note/operation-note.js';
import { operationNoteContent } from '../../src/components/operation-note/operation-note.content.js';
import type { Language } from '../../src/content/record.js';

type Args = Pick<OperationNote, 'headingLevel'>;

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
  title: 'Components/Operation note',
  component: 'netsafe-operation-note',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-operation-note heading-level=${headingLevel}></netsafe-operation-note>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'operation-note',
      content: operationNoteContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** What an operation is, and how it stands beside another. */
export const Default: Story = {};

/** Words of the page’s own, in place of the record’s. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-operation-note>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-operation-note>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-operation-note lang="cy" heading-level=${headingLevel}></netsafe-operation-note>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'operation-note',
      choices: { lang: 'cy' },
      content: operationNoteContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
