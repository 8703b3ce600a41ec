import { html, type TemplateResult } from 'lit';
import { clock } from '../time/clock.js';
import { momentOf, ukYear } from '../time/moment.js';
import { numberLink, say, siteName } from './fill.js';
import { record, type Language } from './record.js';

const yearOf = (published: unknown, now: number): string => {
  const year = /^\s*(\d{4})\s*$/.exec(String(published))?.[1] ?? ukYear(momentOf(published));
  // A year that is yet to come, or before there were pages, is a slip: nothing is said of it.
  return '1989' < year && year <= ukYear(now) ? year : '';
};

/** That a release is old, and where help is today: the same words wherever an old release is shown. */
export const archiveNotice = (
  language: Language,
  published: unknown,
  now = clock.now(),
): TemplateResult => {
  const { name, number, site } = record.services['stop-it-now'];
  const year = yearOf(published, now);
  return html`<p>
      <strong>${year ? say(language, 'archive', { year }) : say(language, 'archiveOld')}</strong>
    </p>
    <p>
      ${say(language, 'helpToday', {
        name: name[language],
        number: numberLink(number!),
        site: html`<a href=${site!}>${siteName(site!)}</a>`,
      })}
    </p>`;
};
