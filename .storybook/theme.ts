/** Storybook’s own look: the neutral theme’s colours, and a face that nothing has to be loaded for. */
import { create } from 'storybook/theming';
import { themes } from '../tokens/roles.generated.json';

const { light, dark } = themes.find(({ id }) => id === 'neutral')!.values!;

// Storybook makes it darker behind the white words of the page that is shown, and writes with it on its toolbar.
const DARK_FRAME = '#5a9aec';

const FONT = 'system-ui, sans-serif';

/** The look of Storybook’s pages of documentation, or of the frame around them, light or dark. */
export const themeOf = (isDark: boolean, part: 'page' | 'frame' = 'page') => {
  const colours: Record<string, string> = isDark ? dark : light;
  const colour = (role: string) => colours[`color.${role}`]!;
  return create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'NetSafe Elements',
    brandTarget: '_self',
    fontBase: FONT,
    fontCode: 'ui-monospace, monospace',
    colorPrimary: colour('link'),
    colorSecondary: isDark && part === 'frame' ? DARK_FRAME : colour('link'),
    appBg: colour('tint'),
    appContentBg: colour('paper'),
    appPreviewBg: colour('paper'),
    appBorderColor: colour('hairline'),
    appBorderRadius: 4,
    textColor: colour('text'),
    barBg: colour('paper'),
    barSelectedColor: colour('link'),
    barHoverColor: colour('link'),
  });
};
