import type { Decorator } from '@storybook/web-components-vite';

/** Makes the page around a story what the toolbar says: its language, direction, colour scheme and theme. */
export const withPage: Decorator = (story, { globals }) => {
  const page = document.documentElement;
  page.lang = String(globals.lang);
  page.dir = String(globals.dir);
  page.style.colorScheme = String(globals.scheme);
  page.dataset.netsafeTheme = String(globals.theme);
  return story();
};
