import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DeterrenceNotice } from '../../src/components/deterrence-notice/deterrence-notice.js';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { numberLink } from '../../src/record/fill.js';
import { record, type Language, type MessageId } from '../../src/record/record.js';

type Args = Pick<DeterrenceNotice, 'headingLevel'> & { message: MessageId };

const meta: Meta<Args> = {
  title: 'Components/Warn, calmly/Deterrence notice',
  id: 'components-deterrence-notice',
  component: 'netsafe-deterrence-notice',
  args: { message: 'harm', headingLevel: 2 },
  argTypes: {
    message: { control: 'inline-radio', options: Object.keys(record.messages) },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ message, headingLevel }) =>
    html`<netsafe-deterrence-notice
      message=${message}
      heading-level=${headingLevel}
    ></netsafe-deterrence-notice>`,
  parameters: {
    snippet: ({ message, headingLevel }: Args, language: Language) => ({
      name: 'deterrence-notice',
      choices: message === 'harm' ? {} : { message },
      content: deterrenceNoticeContent({ language, message, level: headingLevel }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** What the images are. Of all messages this one drew most people to help. */
export const Harm: Story = { tags: ['sheet'] };

/** What the law says. */
export const Law: Story = { args: { message: 'law' } };

/** What the law says of images that nobody photographed. */
export const MadeWithAi: Story = { args: { message: 'ai' } };

/** What can follow. Samaritans always stand beside it: people in this trouble have died by suicide. */
export const Consequences: Story = { args: { message: 'consequences' } };

/** That what one looks at can be traced: in the trial of 2022, one of the two warnings that turned away most. */
export const Traceability: Story = { args: { message: 'traceability' } };

/** Nothing but help: in the trial of 2024 that worked almost as well as a warning. */
export const Help: Story = { args: { message: 'help' } };

/** The answer to what people tell themselves. */
export const Justification: Story = { args: { message: 'justification' } };

const OWN: Record<Language, { title: string; words: string }> = {
  en: {
    title: 'You can stop',
    words:
      'Many people who looked at sexual images of children have stopped. They asked for help, and so can you.',
  },
  cy: {
    title: 'Gallwch chi stopio',
    words:
      'Mae llawer o bobl a fu’n edrych ar ddelweddau rhywiol o blant wedi stopio. Gofynnon nhw am gymorth, a gallwch chithau wneud hynny.',
  },
};

/** Words of the page’s own that offer no help: the notice adds the offer after them. */
export const OwnWords: Story = {
  render: ({ message }, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html`<netsafe-deterrence-notice message=${message}>
      <h2>${title}</h2>
      <p>${words}</p>
    </netsafe-deterrence-notice>`;
  },
};

/** Words of the page’s own with a link among them: to the service’s site, beside its number. */
export const WithLink: Story = {
  render: ({ message }, { globals }) => {
    const language = globals.lang as Language;
    const { title, words } = OWN[language];
    const { name, number, site } = record.services['stop-it-now'];
    return html`<netsafe-deterrence-notice message=${message}>
      <h2>${title}</h2>
      <p>${words}</p>
      <p><a href=${site}>${name[language]}</a>: ${numberLink(number!)}.</p>
    </netsafe-deterrence-notice>`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  args: { message: 'law', headingLevel: 3 },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  args: { message: 'consequences' },
  render: ({ message, headingLevel }) =>
    html`<netsafe-deterrence-notice
      lang="cy"
      message=${message}
      heading-level=${headingLevel}
    ></netsafe-deterrence-notice>`,
  parameters: {
    snippet: ({ message, headingLevel }: Args) => ({
      name: 'deterrence-notice',
      choices: { lang: 'cy', message },
      content: deterrenceNoticeContent({ language: 'cy', message, level: headingLevel }),
    }),
  },
};
