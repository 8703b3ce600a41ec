import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Language } from '../../src/record/record.js';
import { campaign } from './campaign.js';
import { pageStyles, type ExamplePage } from './example-page.js';
import { getHelp } from './get-help.js';

const meta: Meta = {
  title: 'Pages/Whole pages',
  parameters: {
    layout: 'fullscreen',
    // A page has one main part: on the docs page each story is a page of its own.
    docs: { story: { inline: false, height: '900px' } },
  },
};

export default meta;

const show = ({ title, render }: ExamplePage): StoryObj => ({
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    document.title = title[language];
    return html`<style>
        ${pageStyles.cssText}
      </style>
      ${render(language)}`;
  },
});

/** What the campaign says to everybody who comes to it. As a plain file: `dist/pages/campaign.html`, and `campaign.cy.html`. */
export const Campaign: StoryObj = show(campaign);

/** Where a person finds whom to turn to. As a plain file: `dist/pages/get-help.html`, and `get-help.cy.html`. */
export const GetHelp: StoryObj = show(getHelp);
