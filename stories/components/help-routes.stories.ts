import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HelpRoutes } from '../../src/components/help-routes/help-routes.js';
import {
  helpRoutesContent,
  type HelpRoutesOptions,
} from '../../src/components/help-routes/help-routes.content.js';
import { numberLink } from '../../src/record/fill.js';
import { record, type Language } from '../../src/record/record.js';

type Args = Pick<HelpRoutes, 'open' | 'headingLevel'>;

const options = ({ open, headingLevel }: Partial<Args>, language: Language): HelpRoutesOptions => ({
  language,
  open: open || undefined,
  ...(headingLevel && { level: headingLevel }),
});

const meta: Meta<Args> = {
  title: 'Components/Get help/Help routes',
  id: 'components-help-routes',
  component: 'netsafe-help-routes',
  args: { open: '', headingLevel: 2 },
  argTypes: {
    open: {
      control: 'select',
      options: ['', ...Object.keys(record.routes).filter((route) => route !== 'danger')],
    },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ open, headingLevel }) =>
    html`<netsafe-help-routes open=${open} heading-level=${headingLevel}></netsafe-help-routes>`,
  parameters: {
    snippet: (args: Args, language: Language) => ({
      name: 'help-routes',
      content: helpRoutesContent(options(args, language)),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Danger stands in the open. Each other answer opens by itself, one at a time, and leads to one service first. */
export const Default: Story = {};

/** An answer that is open from the start: on a page that is already about it. */
export const OneOpen: Story = { args: { open: 'me' } };

/** An adult who is worried about a child finds the NSPCC first. */
export const AChild: Story = { args: { open: 'child' } };

/** Under-18s are led to Childline, Meic (in Wales), Shore and Report Remove. */
export const Under18: Story = { args: { open: 'under-18' } };

/** Somebody who was abused is led to services for survivors, and decides what to say. */
export const ItHappenedToMe: Story = { args: { open: 'happened' } };

/** Who takes a report, and what must not be done with an image. */
export const ToReport: Story = { args: { open: 'report' } };

const OWN: Record<Language, { title: string; danger: string; label: string; words: string }> = {
  en: {
    title: 'Who can help you?',
    danger: 'Call the police if a child is in danger now:',
    label: 'I am worried about what I look at',
    words: 'Stop It Now listens, and helps you to stop. Call',
  },
  cy: {
    title: 'Pwy all eich helpu?',
    danger: 'Ffoniwch yr heddlu os oes plentyn mewn perygl nawr:',
    label: 'Rwy’n poeni am yr hyn rwy’n edrych arno',
    words: 'Mae Stop It Now yn gwrando, ac yn eich helpu i stopio. Ffoniwch',
  },
};

/** Words of the page’s own, in the same shape: danger first, then an item with `details` for each answer. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { title, danger, label, words } = OWN[globals.lang as Language];
    const { services } = record;
    return html`<netsafe-help-routes>
      <h2>${title}</h2>
      <ul>
        <li><p>${danger} ${numberLink(services['police-emergency'].number!)}</p></li>
        <li>
          <details open>
            <summary><strong>${label}</strong></summary>
            <p>${words} ${numberLink(services['stop-it-now'].number!)}</p>
          </details>
        </li>
      </ul>
    </netsafe-help-routes>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  args: { open: 'someone' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  args: { open: 'someone' },
  render: ({ open, headingLevel }) =>
    html`<netsafe-help-routes
      lang="cy"
      open=${open}
      heading-level=${headingLevel}
    ></netsafe-help-routes>`,
  parameters: {
    snippet: (args: Args) => ({
      name: 'help-routes',
      choices: { lang: 'cy' },
      content: helpRoutesContent(options(args, 'cy')),
    }),
  },
};
