import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { withPage } from '../stories/support/with-page.js';
import { withSnippet } from '../stories/support/with-snippet.js';
import { adoptPageStyles } from '../test/support/page-styles.js';
import './preview.css';

import.meta.glob('../src/components/*/*.define.ts', { eager: true });
adoptPageStyles(
  manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)),
);

// What is private to a class is no part of its reference.
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter((member) => !('privacy' in member)),
    })),
  })),
});

const preview: Preview = {
  decorators: [withSnippet, withPage],
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    docs: { source: { type: 'code' } },
    options: {
      storySort: { order: ['Guides', ['Start here'], 'Components', 'Foundations', 'Pages'] },
    },
  },
  initialGlobals: { theme: 'neutral', scheme: 'light', lang: 'en', dir: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [{ value: 'neutral', title: 'Neutral' }],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'light dark', title: 'As the system' },
        ],
        dynamicTitle: true,
      },
    },
    lang: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg (awaiting review)' },
        ],
        dynamicTitle: true,
      },
    },
    dir: {
      description: 'Direction of text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
};

export default preview;
