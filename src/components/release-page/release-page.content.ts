import { html, nothing, type TemplateResult } from 'lit';
import { numberLink, say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';
import { clock } from '../../time/clock.js';
import { momentOf } from '../../time/moment.js';

/** A day or a moment: as a machine reads it, and as people do. */
export interface Moment {
  datetime: string;
  text: string;
}

/** What a release page is made from. Words may carry marks of emphasis and links. */
export interface ReleasePageOptions {
  language: Language;
  /** The headline. */
  title: unknown;
  /** The force that published it. */
  force?: string | undefined;
  /** The area it is about. Left out where the force’s name says it. */
  area?: string | undefined;
  /** The day it was published. */
  published?: Moment | undefined;
  /** The day it was last updated. Shown only where it differs from the day it was published. */
  updated?: Moment | undefined;
  /** Until when it may not be published. Shown only until then. */
  embargo?: Moment | undefined;
  /** What it says in short. */
  standfirst?: unknown;
  /** Paragraphs, headings and other components, in their order. */
  body?: unknown;
  /** The notes to editors: a heading of level 2, and what follows. */
  notes?: unknown;
  /** How to reach the helpline, below what the campaign is. Left out, one line with its number. */
  help?: unknown;
  /** The time of asking, in milliseconds. */
  now?: number | undefined;
}

const timeOf = ({ datetime, text }: Moment) => html`<time datetime=${datetime}>${text}</time>`;

/** What the campaign is, and its helpline: the end of every release. */
export const boilerplate = (language: Language, help?: unknown): TemplateResult => {
  const { name, number } = record.services['stop-it-now'];
  return html`<section>
    <h2>${say(language, 'about', { name: say(language, 'campaign') })}</h2>
    <p>${say(language, 'netsafeIs')}</p>
    <p>${say(language, 'netsafeBeside')}</p>
    ${help ?? html`<p>${say(language, 'call', { name: name[language], number: numberLink(number!) })}</p>`}
  </section>`;
};

/** A release in plain HTML, from its headline to what the campaign is. */
export const releasePageContent = ({
  language,
  title,
  force,
  area,
  published,
  updated,
  embargo,
  standfirst,
  body,
  notes,
  help,
  now = clock.now(),
}: ReleasePageOptions): TemplateResult => {
  const source = [
    force,
    area && !force?.includes(area) ? area : undefined,
    published && timeOf(published),
  ]
    .filter(Boolean)
    .flatMap((part, index) => (index ? [', ', part] : [part]));
  const differs = updated && updated.text !== published?.text;
  const isEmbargoed = embargo && momentOf(embargo.datetime) > now;
  return html`<hgroup>
      <h1>${title}</h1>
      ${source.length ? html`<p><small>${source}</small></p>` : nothing}
      ${
        differs
          ? html`<p><small>${say(language, 'updated', { day: timeOf(updated) })}</small></p>`
          : nothing
      }
      ${
        isEmbargoed
          ? html`<p><strong>${say(language, 'embargo', { time: timeOf(embargo) })}</strong></p>`
          : nothing
      }
    </hgroup>
    ${standfirst ? html`<p>${standfirst}</p>` : nothing} ${body}
    ${notes ? html`<section>${notes}</section>` : nothing} ${boilerplate(language, help)}`;
};
