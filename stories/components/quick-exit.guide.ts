import { html } from 'lit';
import { quickExitContent } from '../../src/components/quick-exit/quick-exit.content.js';
import { record } from '../../src/record/record.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Get help',
  picture: () =>
    html`<netsafe-quick-exit>${quickExitContent({ language: 'en' })}</netsafe-quick-exit>`,
  use: [
    'On pages that somebody may have to leave before another person sees them.',
    'First in `main` or in `body`, so that it stays in reach on the whole page.',
  ],
  instead: [
    { when: 'On sites that have an exit on every page: leave it out, or say `page-has-exit`' },
    { when: 'On a page of ordinary news: an exit there only alarms' },
  ],
  parts: [
    {
      name: 'Exit',
      at: 'a',
      about: 'Covers the page at once, and puts another site in its place.',
    },
    {
      name: 'What it cannot do',
      at: 'p:has(> small)',
      about: 'The browser’s history keeps the page. Whoever relies on it has to know.',
    },
  ],
  good: {
    title: 'lead to a page that nobody asks about',
    picture: () =>
      html`<p><a href=${record.words.exitSite.en} rel="nofollow noreferrer">Leave this page</a></p>
        <p><small>Your browser’s history keeps this page.</small></p>`,
    why: 'The weather, the news: pages that are open on every telephone.',
  },
  bad: {
    title: 'promise that no trace is left',
    picture: () => html`<p><a href=${record.words.exitSite.en}>Hide all traces</a></p>`,
    why: 'No page can do it. A person who believes it may be found out.',
  },
  write: ['Say what it does: leave this page.', 'Keep the sentence about history.'],
  keys: [
    [
      'Shift, three times',
      'Leaves, as the link does. Each press is announced, and any other key in between starts again.',
    ],
  ],
};
