import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { QuickExit } from '../../src/components/quick-exit/quick-exit.js';
import { quickExitContent } from '../../src/components/quick-exit/quick-exit.content.js';
import type { Language } from '../../src/record/record.js';

type Args = Pick<QuickExit, 'href' | 'pageHasExit'>;

const meta: Meta<Args> = {
  title: 'Components/Get help/Quick exit',
  id: 'components-quick-exit',
  component: 'netsafe-quick-exit',
  args: { href: '', pageHasExit: false },
  render: ({ href, pageHasExit }) =>
    html`<netsafe-quick-exit href=${href} ?page-has-exit=${pageHasExit}></netsafe-quick-exit>`,
  parameters: {
    snippet: ({ href }: Args, language: Language) => ({
      name: 'quick-exit',
      content: quickExitContent({ language, href: href || undefined }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Leaves this page: by a press, or by Shift pressed and released alone, three times. Its link stays in view while the page is scrolled. */
export const Default: Story = {};

const OWN: Record<Language, { link: string; note: string }> = {
  en: { link: 'Hide this page', note: 'Your browser still keeps a list of what you visited.' },
  cy: {
    link: 'Cuddio’r dudalen hon',
    note: 'Mae eich porwr yn dal i gadw rhestr o’r hyn y gwnaethoch ymweld ag ef.',
  },
};

/** A link and words of the page’s own. */
export const OwnWords: Story = {
  render: (_, { globals }) => {
    const { link, note } = OWN[globals.lang as Language];
    return html`<netsafe-quick-exit>
      <p><a href="https://example.org/" rel="nofollow noreferrer">${link}</a></p>
      <p><small>${note}</small></p>
    </netsafe-quick-exit>`;
  },
};

/** Over a long page: it keeps its place at the top. */
export const OnALongPage: Story = {
  render: ({ href }) =>
    html`<netsafe-quick-exit href=${href}></netsafe-quick-exit>
      <div style="block-size: 150vh"></div>`,
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: ({ href }) => html`<netsafe-quick-exit lang="cy" href=${href}></netsafe-quick-exit>`,
  parameters: {
    snippet: ({ href }: Args) => ({
      name: 'quick-exit',
      choices: { lang: 'cy' },
      content: quickExitContent({ language: 'cy', href: href || undefined }),
    }),
  },
};
