import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url)) + sep;

/** Fails where a module comes from outside of this folder: the project's own packages would hide what ours forgets to name. */
export const onlyHere = (): Plugin => ({
  name: 'only-here',
  buildEnd(error) {
    if (error) return;
    const strangers = [...this.getModuleIds()].filter(
      (id) => /^([a-z]:)?[\\/]/i.test(id) && !id.replaceAll('/', sep).startsWith(HERE),
    );
    if (strangers.length)
      this.error(`These come from outside of the page’s project: ${strangers.join(', ')}`);
  },
});
