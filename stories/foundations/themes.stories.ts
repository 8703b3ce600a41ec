import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  campaignCard,
  releaseCardContent,
} from '../../src/components/release-card/release-card.content.js';
import type { Language } from '../../src/record/record.js';
import { themes } from '../../tokens/roles.generated.json';
import { themeMaker } from '../support/theme-maker.js';

const meta: Meta = { title: 'Foundations/Themes', parameters: { layout: 'fullscreen' } };

export default meta;

/** Every theme beside the others. Those of forces are illustrative: we have no force’s brand book, and none has agreed to its theme. */
export const Overview: StoryObj = {
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    return html`<div class="theme-overview">
      ${themes.map(
        ({ id, name, description }) => html`
          <section data-netsafe-theme=${id} aria-label=${name}>
            <h2 lang="en">${name}</h2>
            <p lang="en">${description}</p>
            <netsafe-quote-block></netsafe-quote-block>
            <netsafe-release-card
              >${releaseCardContent(campaignCard(language, 3))}</netsafe-release-card
            >
          </section>
        `,
      )}
    </div>`;
  },
};

/** A force’s colours in, a theme out, with what had to move and why. The command `npm run new:theme` does the same and keeps it. */
export const Maker: StoryObj = {
  render: (_, { globals }) => themeMaker(globals.lang as Language),
  play: ({ canvasElement }) => {
    if (!/moved link, light: #0077b6 became #[0-9a-f]{6}/.test(canvasElement.textContent ?? ''))
      throw new Error('It does not say what it moved.');
  },
};
