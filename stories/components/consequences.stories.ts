import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Consequences } from '../../src/components/consequences/consequences.js';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import { numberLink } from '../../src/record/fill.js';
import { record, type Language } from '../../src/record/record.js';

type Args = Pick<Consequences, 'headingLevel'>;

const OWN: Record<Language, { title: string; items: string[]; help: string }> = {
  en: {
    title: 'What it cost other people',
    items: ['Their work', 'Their home', 'The trust of their family'],
    help: 'Stop It Now can help before it comes to that. Call',
  },
  cy: {
    title: 'Beth gollodd pobl eraill',
    items: ['Eu gwaith', 'Eu cartref', 'Ymddiriedaeth eu teulu'],
    help: 'Gall Stop It Now helpu cyn i bethau fynd mor bell. Ffoniwch',
  },
};

const meta: Meta<Args> = {
  title: 'Components/Warn, calmly/Consequences',
  id: 'components-consequences',
  component: 'netsafe-consequences',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html`<netsafe-consequences heading-level=${headingLevel}></netsafe-consequences>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'consequences',
      content: consequencesContent({ language, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The consequences that the campaign names, with help and with Samaritans. */
export const Default: Story = {};

/** Words of the page’s own that name neither help nor Samaritans: both are added after them. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, items } = OWN[globals.lang as Language];
    return html`<netsafe-consequences>
      <h2>${title}</h2>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    </netsafe-consequences>`;
  },
};

/** Words of the page’s own that offer help: only Samaritans are added. */
export const OwnWordsWithHelp: Story = {
  render: (_, { globals }) => {
    const { title, items, help } = OWN[globals.lang as Language];
    return html`<netsafe-consequences>
      <h2>${title}</h2>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
      <p>${help} ${numberLink(record.services['stop-it-now'].number!)}</p>
    </netsafe-consequences>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-consequences lang="cy" heading-level=${headingLevel}></netsafe-consequences>`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: 'consequences',
      choices: { lang: 'cy' },
      content: consequencesContent({ language: 'cy', level: headingLevel }),
    }),
  },
};
