import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** What a release card is made from. */
export interface ReleaseCardOptions {
  /** The title, which is the link. */
  title: string;
  /** Where the release stands. */
  href: string;
  /** The force that published it. */
  force?: string;
  /** The day it was published, as `YYYY-MM-DD` and as people read it. */
  date?: { datetime: string; text: string };
  /** One or two sentences. */
  summary?: string;
  /** A picture. An empty `alt` says that it is decoration. */
  picture?: { src: string; alt: string; width?: number; height?: number };
  /** The level of the title’s heading, 1 to 6. */
  level?: number;
}

/** A card in plain HTML: a title that is a link, where it is from, what it says. */
export const releaseCardContent = ({
  title,
  href,
  force,
  date,
  summary,
  picture,
  level = 3,
}: ReleaseCardOptions): TemplateResult => {
  const day = date ? html`<time datetime=${date.datetime}>${date.text}</time>` : undefined;
  const from = force && day ? [force, ', ', day] : (force ?? day);
  return html`${heading(level, html`<a href=${href}>${title}</a>`)}
  ${from ? html`<p><small>${from}</small></p>` : nothing}
  ${summary ? html`<p>${summary}</p>` : nothing}
  ${
    picture
      ? html`<img
          src=${picture.src}
          alt=${picture.alt}
          width=${picture.width ?? nothing}
          height=${picture.height ?? nothing}
        />`
      : nothing
  }`;
};

/** What an empty card says: where help is. */
export const campaignCard = (language: Language, level: number): ReleaseCardOptions => {
  const { does, site } = record.services['stop-it-now'];
  return {
    title: say(language, 'cardTitle').join(''),
    href: site ?? '',
    force: say(language, 'campaign').join(''),
    summary: does[language],
    level,
  };
};
