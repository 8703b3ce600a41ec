import { defineConfig } from 'vite';
import { onlyHere } from '../only-here.js';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [onlyHere()],
  oxc: { jsx: { runtime: 'automatic' } },
  // React for development is large, and we know it. How long a plugin takes says how busy the machine is.
  build: { chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { pluginTimings: false } } },
  // The server's page in one file.
  ...(isSsrBuild && { ssr: { noExternal: true as const } }),
}));
