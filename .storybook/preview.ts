import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import ComponentPage from './component-page.mdx';
import { themeOf } from './theme.js';
import manifest from '../custom-elements.json';
import { showGaps } from '../stories/support/show-gaps.js';
import { withPage } from '../stories/support/with-page.js';
import { withSnippet } from '../stories/support/with-snippet.js';
import { themes } from '../tokens/roles.generated.json';
import { adoptPageStyles, adoptThemes } from '../stories/support/page-styles.js';
import './preview.css';

import.meta.glob('../src/components/*/*.define.ts', { eager: true });
adoptPageStyles(
  manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((declaration) => ('tagName' in declaration ? declaration.tagName : [])),
  ),
);
adoptThemes();
showGaps();

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

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
// A guide has no story whose decorator could say it.
document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';

const menu = (
  title: string,
  icon: 'contrast' | 'globe' | 'paintbrush' | 'transfer',
  items: Record<string, string>,
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

const preview: Preview = {
  decorators: [withSnippet, withPage],
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    docs: {
      page: ComponentPage,
      source: { type: 'code' },
      theme: themeOf(isDark),
    },
    options: {
      // Storybook reads this without running it, so it is written out: by purpose, and what is looked for most first.
      storySort: {
        order: [
          'Guides',
          ['Start here', 'For developers', 'For editors', 'For designers', 'Themes'],
          'Components',
          [
            'Overview',
            'Get help',
            ['Helpline banner', 'Help routes', 'Contact link', 'Quick exit'],
            'Warn, calmly',
            ['Deterrence notice'],
            'Say what was said',
            ['Quote block'],
            'News',
            ['Release page', 'Release card', 'Release list'],
            'Around the page',
          ],
          'Foundations',
          'Pages',
        ],
      },
    },
  },
  // Storybook’s own pages follow the system, so their examples begin with it.
  initialGlobals: {
    theme: 'neutral',
    scheme: isDark ? 'dark' : 'light',
    lang: 'en',
    dir: 'ltr',
  },
  globalTypes: {
    theme: menu(
      'Theme',
      'paintbrush',
      Object.fromEntries(
        themes.map(({ id, name, status }) => [
          id,
          status === 'illustrative' ? `${name} (illustrative)` : name,
        ]),
      ),
    ),
    scheme: menu('Colour scheme', 'contrast', {
      light: 'Light',
      dark: 'Dark',
      'light dark': 'As the system',
    }),
    lang: menu('Language of the page', 'globe', { en: 'English', cy: 'Cymraeg (awaiting review)' }),
    dir: menu('Direction of text', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  },
};

export default preview;
