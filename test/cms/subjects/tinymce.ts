import { versionOf, type Subject } from './subject.js';

export const tinymce: Subject = {
  id: 'tinymce',
  name: 'TinyMCE',
  version: versionOf('tinymce'),
  isEditor: true,
  async page(isConfigured) {
    return {
      html: `<!doctype html><meta charset="utf-8"><title>TinyMCE</title>
        <textarea></textarea>
        <script src="/node_modules/tinymce/tinymce.min.js"></script>
        <script type="module">
          import { netsafeForTinyMCE } from '/docs/cms/tinymce.config.js';
          const [editor] = await tinymce.init({
            selector: 'textarea',
            license_key: 'gpl',
            height: 800,
            plugins: 'lists link image code',
            ...${isConfigured ? 'netsafeForTinyMCE' : '{}'},
          });
          globalThis.editorBench = {
            load: (html) => editor.setContent(html),
            save: () => editor.getContent(),
            dialled: () => Array.from(editor.getBody().querySelectorAll('a[href^="tel:"]'), (link) => link.getAttribute('href')),
            caret: (selector) => {
              editor.focus();
              editor.selection.select(editor.getBody().querySelector(selector), true);
              editor.selection.collapse(false);
            },
          };
        </script>`,
    };
  },
};
