import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { onlyHere } from '../only-here.js';

export default defineConfig({
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('netsafe-') } },
    }),
    onlyHere(),
  ],
  // How long a plugin takes says how busy the machine is.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
