import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../record/fill.js';
import { supportOffer } from '../../record/offers.js';
import type { Language, WordId } from '../../record/record.js';

/** What the next part describes. */
export const ABOUT = {
  abuse: 'noteAbuse',
  court: 'noteCourt',
  suicide: 'noteSuicide',
} as const satisfies Record<string, WordId>;

/** What the next part describes: abuse, what a court heard of it, or suicide. */
export type About = keyof typeof ABOUT;

/** What a content note is made from. */
export interface ContentNoteOptions {
  language: Language;
  about?: About;
  /** What comes after the part: an address on the page. `#after-note` unless given. */
  href?: string | undefined;
  /** The part itself, to hold it closed. */
  part?: unknown;
}

/** What the next part describes, in plain words; a link past it, or the part itself, closed until it is asked for. */
export const contentNoteContent = ({
  language,
  about = 'abuse',
  href = '#after-note',
  part,
}: ContentNoteOptions): TemplateResult =>
  html`<p><strong>${say(language, ABOUT[about])}</strong></p>
    ${about === 'suicide' ? supportOffer(language) : nothing}
    ${
      part
        ? html`<details>
            <summary>${say(language, 'showPart')}</summary>
            ${part}
          </details>`
        : html`<p><a href=${href}>${say(language, 'skipPart')}</a></p>`
    }`;
