import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Language } from '../../src/record/record.js';
import { snippetBuilder } from '../support/snippet-builder.js';

const meta: Meta = { title: 'Pages/Snippet', parameters: { layout: 'fullscreen' } };

export default meta;

/** What to paste, for a component, a tier, a language and a theme: pinned by version and hash. The command `npm run snippet` prints the same. */
export const Builder: StoryObj = {
  render: (_, { globals }) => snippetBuilder(globals.lang as Language),
  play: ({ canvasElement }) => {
    const code = canvasElement.querySelector('[aria-label="For the page"]')?.textContent ?? '';
    if (!/^<netsafe-helpline-banner[^]+href="tel:/.test(code))
      throw new Error('It shows nothing to paste.');
  },
};
