import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OperationNote } from '../../src/components/operation-note/operation-note.js';
import { operationNoteContent } from '../../src/components/operation-note/operation-note.content.js';
import type { Language } from '../../src/record/record.js';

type Args = Pick<OperationNote, 'headingLevel'>;

// An invented operation at an example force. A figure says its unit, period, area and source.
const OWN: Record<Language, { title: string; words: string; figure: string }> = {
  en: {
    title: 'Operation Example',
    words: 'Operation Example is Exampleshire’s work to find people who share these images.',
    figure:
      'Between January and June 2024, 12 children in Exampleshire were safeguarded (Exampleshire Police, August 2024).',
  },
  cy: {
    title: 'Ymgyrch Esiampl',
    words:
      'Ymgyrch Esiampl yw gwaith Swydd Esiampl i ddod o hyd i bobl sy’n rhannu’r delweddau hyn.',
    figure:
      'Rhwng Ionawr a Mehefin 2024 diogelwyd 12 o blant yn Swydd Esiampl (Heddlu Swydd Esiampl, Awst 2024).',
  },
};

const own = (language: Language) => {
  const { title, words, figure } = OWN[language];
  return html`<h2>${title}</h2>
    <p>${words}</p>
    <p>${figure}</p>`;
};

const meta: Meta<Args> = {
  title: 'Components/Say what was said/Operation note',
  id: 'components-operation-note',
  component: 'netsafe-operation-note',
  args: { headingLevel: 2 },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
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

/** An empty tag says what Operation NetSafe is, and how it stands beside enforcement. */
export const Default: Story = {};

/** Words of the page’s own, with a figure that says its period, its area and its source. */
export const OwnWords: Story = {
  render: (_, { globals }) =>
    html`<netsafe-operation-note>${own(globals.lang as Language)}</netsafe-operation-note>`,
  parameters: {
    snippet: (_: Args, language: Language) => ({ name: 'operation-note', content: own(language) }),
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  args: { headingLevel: 3 },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page: the nearest `lang` decides. The Welsh awaits a qualified translator. */
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
