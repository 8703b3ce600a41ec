import { versionOf, type Subject } from './subject.js';

export const dompurify: Subject = {
  id: 'dompurify',
  name: 'DOMPurify',
  version: versionOf('dompurify'),
  isEditor: false,
  async page(isConfigured) {
    return {
      html: `<!doctype html><meta charset="utf-8"><title>DOMPurify</title>
        <script type="module">
          import DOMPurify from '/node_modules/dompurify/dist/purify.es.mjs';
          import { netsafeForDOMPurify } from '/docs/cms/dompurify.config.js';
          let clean = '';
          globalThis.editorBench = {
            load: (html) => {
              clean = DOMPurify.sanitize(html, ${isConfigured ? 'netsafeForDOMPurify' : '{}'});
            },
            save: () => clean,
          };
        </script>`,
    };
  },
};
