import { html, nothing, type TemplateResult } from 'lit/html.js';
import { numberLink, say } from '../../content/fill.js';
import { record, type Language, type WordId } from '../../content/record.js';
import { heading } from '../../internal/heading.js';

/** An operation that the record knows. */
export type Operation = 'netsafe' | 'bane';

/** The words for each operation: its name, what it is, how it stands beside the other. */
export const operations: Readonly<Record<Operation, readonly [WordId, WordId, WordId]>> = {
  netsafe: ['campaign', 'netsafeIs', 'netsafeBeside'],
  bane: ['bane', 'baneIs', 'baneBeside'],
};

/** What the words of an empty tag depend on. */
export interface OperationNoteOptions {
  language: Language;
  operation?: Operation;
  level?: number;
}

/**
 * What an operation is and how it stands beside another, in plain HTML, with where help is; beside enforcement, which
 * may shake its reader, stand Samaritans too.
 */
export const operationNoteContent = ({
  language,
  operation = 'netsafe',
  level = 2,
}: OperationNoteOptions): TemplateResult => {
  const [name, ...paragraphs] = operations[operation];
  const offer = (word: WordId, id: 'stop-it-now' | 'samaritans') =>
    html`<p>
      ${say(language, word, {
        name: record.services[id].name[language],
        number: numberLink(record.services[id].number!),
      })}
    </p>`;
  return html`<aside>
    ${heading(level, say(language, name))}
    ${paragraphs.map((word) => html`<p>${say(language, word)}</p>`)} ${offer('call', 'stop-it-now')}
    ${operation === 'bane' ? offer('supportLine', 'samaritans') : nothing}
  </aside>`;
};
