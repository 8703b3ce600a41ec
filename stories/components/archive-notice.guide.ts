import { html } from 'lit';
import { archiveNoticeContent } from '../../src/components/archive-notice/archive-notice.content.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'News',
  picture: () =>
    html`<netsafe-archive-notice
      >${archiveNoticeContent({ language: 'en', published: '2017-05-08' })}</netsafe-archive-notice
    >`,
  use: ['Above an old release, with its names and numbers of that day.'],
  instead: [
    { when: 'For a release that is made of our tags, which brings its own', use: 'release-page' },
  ],
  parts: [
    { name: 'Its age', at: 'p', about: 'The year in which it was published.' },
    {
      name: 'Help today',
      at: 'p:last-of-type',
      about: 'From the record, so it is not of that year.',
    },
  ],
  good: {
    title: 'leave the old words, and say that they are old',
    picture: () =>
      html`<netsafe-archive-notice
          >${archiveNoticeContent({ language: 'en', published: '2017-05-08' })}</netsafe-archive-notice
        >
        <p>The campaign began today in six counties.</p>`,
    why: 'What was published stays what it was, and nobody calls a number of then.',
  },
  bad: {
    title: 'mend an old release in silence',
    picture: () => html`<p>The campaign began in six counties some years ago, and goes on.</p>`,
    why: 'Whoever cited it is now wrong, and nobody can see why.',
  },
  write: ['Give it the day of publication, and leave it empty: its words depend on the year.'],
  rules: ['number-unknown', 'site-old'],
};
