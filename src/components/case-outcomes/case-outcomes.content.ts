import { html, type TemplateResult } from 'lit';
import { say, supportLine } from '../../record/fill.js';
import type { Language } from '../../record/record.js';

/** What a court decided. There is no place for a name. */
export interface CaseOutcome {
  /** In words, never an exact age: “A man in his 40s”. */
  ageBand: string;
  /** As wide as a county or a force’s area. */
  area: string;
  /** What the court imposed. */
  sentence: string;
  /** For what, in the law’s words. */
  offence: string;
  /** The day, or month, of the sentence, as `YYYY-MM-DD` or `YYYY-MM` and as people read it. */
  date: { datetime: string; text: string };
}

/** What a list of outcomes is made from. */
export interface CaseOutcomesOptions {
  language: Language;
  outcomes: readonly CaseOutcome[];
  /** Whether the page has warned of what is here already. */
  withoutNote?: boolean;
  /** The id of what follows the list: another one where a page has two lists. */
  end?: string;
}

/** What is said before the list: what it holds, and a link past it. */
export const outcomesNote = (language: Language, end: string): TemplateResult =>
  html`<p>${say(language, 'noteCourt')}</p>
    <p><a href=${`#${end}`}>${say(language, 'skipOutcomes')}</a></p>`;

/** Outcomes in plain HTML: a note, the list, and after it somebody to talk to. */
export const caseOutcomesContent = ({
  language,
  outcomes,
  withoutNote = false,
  end = 'after-outcomes',
}: CaseOutcomesOptions): TemplateResult => {
  const list = html`<ul>
    ${outcomes.map(
      ({ ageBand, area, sentence, offence, date }) =>
        html`<li>
          <p><strong>${sentence}</strong></p>
          <p>${offence}</p>
          <p>
            <small>${ageBand}, ${area}, <time datetime=${date.datetime}>${date.text}</time></small>
          </p>
        </li>`,
    )}
  </ul>`;
  return withoutNote
    ? html`${list}
        <p>${supportLine(language)}</p>`
    : html`${outcomesNote(language, end)} ${list}
        <p id=${end}>${supportLine(language)}</p>`;
};
