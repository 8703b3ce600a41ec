import { html, type TemplateResult } from 'lit';
import { reach, say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** What the words of an empty tag depend on. */
export interface OperationNoteOptions {
  language: Language;
  level?: number;
}

/** What Operation NetSafe is and how it stands beside enforcement, in plain HTML, with where help is. */
export const operationNoteContent = ({
  language,
  level = 2,
}: OperationNoteOptions): TemplateResult =>
  html`${heading(level, say(language, 'campaign'))}
    <p>${say(language, 'netsafeIs')}</p>
    <p>${say(language, 'netsafeBeside')}</p>
    <p>${reach(language, record.services['stop-it-now'])}</p>`;
