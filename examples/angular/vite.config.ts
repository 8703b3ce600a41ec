import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { transformAsync } from '@babel/core';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { defineConfig, type Plugin } from 'vite';
import { onlyHere } from '../only-here.js';

const PAGES = resolve(import.meta.dirname, '..');
const COMPILED = resolve(PAGES, 'node_modules/.pages/angular-compiled');

/** What `ngc` has compiled ahead of time, in the place of its sources. */
const compiled: Plugin = {
  name: 'compiled-by-ngc',
  enforce: 'pre',
  load(id) {
    if (id.includes('node_modules') || !id.endsWith('.ts')) return;
    return readFile(resolve(COMPILED, relative(PAGES, id).replace(/\.ts$/, '.js')), 'utf8');
  },
};

/** Angular's own packages are compiled half-way; this does the rest, as its own builder does. */
const linked: Plugin = {
  name: 'angular-linker',
  async transform(code, id) {
    if (!id.includes('@angular') || !code.includes('ɵɵngDeclare')) return;
    const linker = createEs2015LinkerPlugin({
      fileSystem: new NodeJSFileSystem(),
      logger: new ConsoleLogger(LogLevel.warn),
      linkerJitMode: false,
    });
    const done = await transformAsync(code, {
      filename: id,
      plugins: [linker],
      babelrc: false,
      configFile: false,
      compact: false,
    });
    return done?.code ?? undefined;
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [compiled, linked, onlyHere()],
  define: mode === 'production' ? { ngDevMode: 'false' } : {},
  // Angular for development is large, and we know it. How long a plugin takes says how busy the machine is.
  build: { chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { pluginTimings: false } } },
}));
