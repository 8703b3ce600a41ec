import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ContentNote } from '../../src/components/content-note/content-note.js';
import { contentNoteContent } from '../../src/components/content-note/content-note.content.js';
import type { Language } from '../../src/record/record.js';

type Args = Pick<ContentNote, 'about' | 'href'>;

const PART: Record<Language, { title: string; words: string; after: string }> = {
  en: {
    title: 'What the court heard',
    words: 'Words that some readers will not want to meet stand here.',
    after: 'What happens next',
  },
  cy: {
    title: 'Yr hyn a glywodd y llys',
    words: 'Yma mae geiriau na fydd rhai darllenwyr am ddod ar eu traws.',
    after: 'Beth sy’n digwydd nesaf',
  },
};

const partOf = (language: Language) => {
  const { title, words, after } = PART[language];
  return html`<h2>${title}</h2>
    <p>${words}</p>
    <h2 id="after-note">${after}</h2>`;
};

const meta: Meta<Args> = {
  title: 'Components/Warn, calmly/Content note',
  id: 'components-content-note',
  component: 'netsafe-content-note',
  args: { about: 'abuse', href: '' },
  argTypes: { about: { control: 'inline-radio', options: ['abuse', 'court', 'suicide'] } },
  render: ({ about, href }, { globals }) =>
    html`<netsafe-content-note about=${about} href=${href}></netsafe-content-note> ${partOf(
        globals.lang as Language,
      )}`,
  parameters: {
    snippet: ({ about, href }: Args, language: Language) => ({
      name: 'content-note',
      choices: about === 'abuse' ? {} : { about },
      content: contentNoteContent({ language, about, href: href || '#after-note' }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Before a part of the page. Its link finds what comes after the part by itself. */
export const Default: Story = {};

/** Before what a court heard. */
export const Court: Story = { args: { about: 'court' } };

/** Before words about suicide: Samaritans stand beside them. */
export const Suicide: Story = { args: { about: 'suicide' } };

/** The link leads to a place that the page names. */
export const WithAPlace: Story = { args: { href: '#after-note' } };

/** The part stands inside, closed until somebody asks for it: by the browser’s own `details`, with or without the script. */
export const HeldClosed: Story = {
  render: ({ about }, { globals }) => {
    const language = globals.lang as Language;
    const part = html`<p>${PART[language].words}</p>`;
    return html`<netsafe-content-note>
      ${contentNoteContent({ language, about, part })}
    </netsafe-content-note>`;
  },
  parameters: {
    snippet: ({ about }: Args, language: Language) => ({
      name: 'content-note',
      content: contentNoteContent({
        language,
        about,
        part: html`<p>${PART[language].words}</p>`,
      }),
    }),
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ about }) =>
    html`<div lang="cy">
      <netsafe-content-note about=${about}></netsafe-content-note> ${partOf('cy')}
    </div>`,
  parameters: {
    snippet: ({ about }: Args) => ({
      name: 'content-note',
      choices: { lang: 'cy' },
      content: contentNoteContent({ language: 'cy', about }),
    }),
  },
};
