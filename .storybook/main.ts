import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { compileTokens } from '../src/tools/tokens/compile.js';
import { designFiles } from '../src/tools/tokens/design-files.js';

const DESIGN_TOKENS = 'virtual:design-tokens';

/** The files that design tools import, as `npm run build` writes them, for the page that offers them. */
const designTokens: Plugin = {
  name: 'netsafe-design-tokens',
  resolveId: (id) => (id === DESIGN_TOKENS ? `\0${id}` : undefined),
  load: async (id) =>
    id === `\0${DESIGN_TOKENS}`
      ? `export default ${JSON.stringify(designFiles(await compileTokens()))}`
      : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/guides/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the guides.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), designTokens],
    // Two copies of Lit would warn on the console and double the page's weight.
    resolve: { ...vite.resolve, dedupe: [...(vite.resolve?.dedupe ?? []), 'lit'] },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        // What is found only when a file is dropped would load the page again, without the files.
        'mammoth',
        'postal-mime',
        '@mozilla/readability',
      ],
    },
  }),
};

export default config;
