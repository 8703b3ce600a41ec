import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';

/** Words, or words with marks of emphasis and links. */
export type Inline = string | TemplateResult | readonly Inline[];

/** A quotation: what was said, and by whom. */
export interface Quotation {
  /** What was said, a paragraph each, without quotation marks: the component draws those. */
  paragraphs: readonly Inline[];
  /** Who said it. */
  speaker?: Inline;
  /** What the speaker is. */
  role?: Inline;
  /** For whom the speaker spoke. */
  organisation?: Inline;
  /** The day it was said, as `YYYY-MM-DD` and as people read it. */
  date?: { datetime: string; text: string };
  /** Where it was published: an address, and the words of the link. */
  cite?: { href: string; text: string };
  /**
   * A sentence that introduces the speaker, kept word for word. It stands before the quotation and takes the place of
   * speaker, role and organisation.
   */
  leadIn?: Inline;
}

const joined = (parts: readonly unknown[]) =>
  parts.flatMap((part, index) => (index ? [', ', part] : [part]));

/**
 * A quotation in plain HTML: a figure, whose caption says who spoke. Assistive technology ties the two together, so
 * nothing needs to be said twice.
 */
export const quoteBlockContent = ({
  paragraphs,
  speaker,
  role,
  organisation,
  date,
  cite,
  leadIn,
}: Quotation): TemplateResult => {
  const said = joined([
    ...(speaker ? [html`<strong>${speaker}</strong>`] : []),
    ...[role, organisation].filter(Boolean),
    ...(date ? [html`<time datetime=${date.datetime}>${date.text}</time>`] : []),
    ...(cite ? [html`<a href=${cite.href}>${cite.text}</a>`] : []),
  ]);
  return html`<figure>
    ${leadIn ? html`<figcaption>${leadIn}</figcaption>` : nothing}
    <blockquote cite=${cite?.href ?? nothing}>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    </blockquote>
    ${!leadIn && said.length ? html`<figcaption>${said}</figcaption>` : nothing}
  </figure>`;
};

/** What an empty quote block says: the campaign’s own message, in the campaign’s own name. Nobody is made to say it. */
export const campaignQuotation = (language: Language): Quotation => ({
  paragraphs: record.messages.harm.body.map((text) => text[language]),
  speaker: say(language, 'campaign') as string[],
  role: say(language, 'campaignMessage') as string[],
});
