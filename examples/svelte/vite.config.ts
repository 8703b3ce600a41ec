import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { onlyHere } from '../only-here.js';

export default defineConfig({
  plugins: [svelte({ configFile: false }), onlyHere()],
  // How long a plugin takes says how busy the machine is.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
