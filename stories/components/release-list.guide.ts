import { html } from 'lit';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import type { Guide } from '../support/guide.js';

const RELEASES = [
  ['Exampleshire Police and a charity offer help to stop', '2024-05-08', '8 May 2024'],
  ['What parents asked at a meeting in Northton', '2024-04-16', '16 April 2024'],
] as const;

const cards = () =>
  releaseListContent(
    RELEASES.map(([title, datetime, text]) => ({
      datetime,
      card: html`<netsafe-release-card
        >${releaseCardContent({ title, href: '#release', date: { datetime, text } })}</netsafe-release-card
      >`,
    })),
  );

export const guide: Guide = {
  purpose: 'News',
  picture: () => html`<netsafe-release-list>${cards()}</netsafe-release-list>`,
  use: ['For several releases, newest first: in one, two or three columns as there is room.'],
  instead: [
    { when: 'For one', use: 'release-card' },
    { when: 'For a hundred: pages of twenty, with a list on each' },
  ],
  parts: [
    { name: 'List', at: 'ul', about: 'A real list, so that its length is said.' },
    { name: 'Card', at: 'li', about: 'One release each.' },
  ],
  good: {
    title: 'keep the order of time',
    picture: () => html`<netsafe-release-list>${cards()}</netsafe-release-list>`,
    why: 'A journalist looks for the newest, and everybody can tell where it stands.',
  },
  bad: {
    title: 'take cards without a list',
    picture: () =>
      html`<netsafe-release-list>
        <p><a href="#release">News of May</a> <a href="#release">News of April</a></p>
      </netsafe-release-list>`,
    why: 'Nobody is told how many there are, and two links run into each other.',
  },
  write: ['A heading before it that says of whom, and of what, these are news.'],
};
