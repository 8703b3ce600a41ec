import { versionOf, type Subject } from './subject.js';

const FOLDER = '/node_modules/ckeditor5/dist/browser';

// What an ordinary editor for pages has: nothing that is paid for, nothing that asks a server.
const PLUGINS = `Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote,
  ImageBlock, ImageInline`;

export const ckeditor: Subject = {
  id: 'ckeditor',
  name: 'CKEditor 5',
  version: versionOf('ckeditor5'),
  isEditor: true,
  async page(isConfigured) {
    return {
      html: `<!doctype html><meta charset="utf-8"><title>CKEditor 5</title>
        <link rel="stylesheet" href="${FOLDER}/ckeditor5.css">
        <div id="editor"></div>
        <script type="module">
          import {
            ClassicEditor, GeneralHtmlSupport, ${PLUGINS}
          } from '${FOLDER}/ckeditor5.js';
          import { NetsafeElements, netsafeForCKEditor } from '/docs/cms/ckeditor.config.js';
          const plugins = [${PLUGINS}];
          const ours = {
            plugins: [...plugins, GeneralHtmlSupport, NetsafeElements],
            ...netsafeForCKEditor,
          };
          const editor = await ClassicEditor.create(document.querySelector('#editor'), {
            licenseKey: 'GPL',
            plugins,
            toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
            ...${isConfigured ? 'ours' : '{}'},
          });
          globalThis.editorBench = {
            load: (html) => editor.setData(html),
            save: () => editor.getData(),
            dialled: () => Array.from(document.querySelector('.ck-content').querySelectorAll('a[href^="tel:"]'), (link) => link.getAttribute('href')),
            caret: (selector) => {
              const { view } = editor.editing;
              const found = document.querySelector('.ck-content').querySelector(selector);
              // In a list's item it holds the words in a paragraph of its own.
              const element = found.querySelector('.ck-list-bogus-paragraph') ?? found;
              editor.focus();
              editor.model.change((writer) => {
                const inView = view.domConverter.mapDomToView(element);
                writer.setSelection(editor.editing.mapper.toModelElement(inView), 'end');
              });
            },
          };
        </script>`,
    };
  },
};
