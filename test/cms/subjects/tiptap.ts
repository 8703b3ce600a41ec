import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { versionOf, type Subject } from './subject.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const bundle = async (): Promise<string> => {
  const built = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('tiptap-page.js', import.meta.url)), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
};

let bundled: Promise<string> | undefined;

export const tiptap: Subject = {
  id: 'tiptap',
  name: 'Tiptap',
  version: versionOf('@tiptap/core'),
  isEditor: true,
  async page(isConfigured) {
    bundled ??= bundle();
    return {
      html: `<!doctype html><meta charset="utf-8"><title>Tiptap</title>
        <div id="editor"></div>
        <script type="module">
          import { start } from '/bundle.js';
          start(document.querySelector('#editor'), ${isConfigured});
        </script>`,
      routes: { '/bundle.js': { body: await bundled } },
    };
  },
};
