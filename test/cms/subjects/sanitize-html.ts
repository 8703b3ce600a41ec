import sanitizeHtml from 'sanitize-html';
import { versionOf, type Subject } from './subject.js';

// It has no types: it is for pasting into whatever calls sanitize-html.
const CONFIGURATION = new URL('../../../docs/cms/sanitize-html.config.js', import.meta.url).href;
const { netsafeForSanitizeHtml } = (await import(CONFIGURATION)) as {
  netsafeForSanitizeHtml(allowed: sanitizeHtml.IDefaults): sanitizeHtml.IOptions;
};

export const sanitizeHtmlSubject: Subject = {
  id: 'sanitize-html',
  name: 'sanitize-html',
  version: versionOf('sanitize-html'),
  isEditor: false,
  clean: (html, isConfigured) =>
    sanitizeHtml(html, isConfigured ? netsafeForSanitizeHtml(sanitizeHtml.defaults) : undefined),
};
