// Runs in the page: Tiptap with its starter kit, with our nodes or without.
import { Editor } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';
import { netsafeForTiptap } from '../../../docs/cms/tiptap-netsafe.js';

export const start = (element, isConfigured) => {
  const editor = new Editor({
    element,
    extensions: [StarterKit, Image, ...(isConfigured ? netsafeForTiptap : [])],
  });
  globalThis.editorBench = {
    load: (html) => editor.commands.setContent(html),
    save: () => editor.getHTML(),
    dialled: () =>
      Array.from(editor.view.dom.querySelectorAll('a[href^="tel:"]'), (link) =>
        link.getAttribute('href'),
      ),
    caret: (selector) => {
      const inside = editor.view.dom.querySelector(selector);
      const end = editor.view.posAtDOM(inside, inside.childNodes.length);
      editor.commands.setTextSelection(end);
      // Its own command waits for a frame, and somebody types before.
      editor.view.focus();
    },
  };
};
