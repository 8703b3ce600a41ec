import { ckeditor } from './ckeditor.js';
import { dompurify } from './dompurify.js';
import { sanitizeHtmlSubject } from './sanitize-html.js';
import type { Subject } from './subject.js';
import { tinymce } from './tinymce.js';
import { tiptap } from './tiptap.js';

/** Everything that a piece is put through, but WordPress, which has a script of its own. */
export const SUBJECTS: readonly Subject[] = [
  tinymce,
  ckeditor,
  tiptap,
  dompurify,
  sanitizeHtmlSubject,
];
