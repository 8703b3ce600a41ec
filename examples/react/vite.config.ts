import { defineConfig } from 'vite';
import { onlyHere } from '../only-here.js';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [onlyHere()],
  oxc: { jsx: { runtime: 'automatic' } },
  // React for development is large, and we know it.
  build: { chunkSizeWarningLimit: 2000 },
  // The server's page in one file.
  ...(isSsrBuild && { ssr: { noExternal: true as const } }),
}));
