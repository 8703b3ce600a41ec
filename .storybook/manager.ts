import { addons } from 'storybook/manager-api';
import { themeOf } from './theme.js';

// What a page is made of is read on the page: a panel without controls below it only takes its room.
const HAS_NO_PANEL = /^(?:pages|foundations)-|--docs$|^components-overview/;

addons.setConfig({
  theme: themeOf(matchMedia('(prefers-color-scheme: dark)').matches, 'frame'),
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId: string }, isShown: boolean) =>
      isShown && !HAS_NO_PANEL.test(storyId),
  },
});
