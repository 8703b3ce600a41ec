import { html } from 'lit';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import type { Guide } from '../support/guide.js';

const card = {
  title: 'Exampleshire Police and a charity offer help to stop',
  href: '#release',
  force: 'Exampleshire Police',
  date: { datetime: '2024-05-08', text: '8 May 2024' },
};

export const guide: Guide = {
  purpose: 'News',
  picture: () =>
    html`<netsafe-release-card
      >${releaseCardContent({
        ...card,
        summary:
          'A campaign asks people who look at sexual images of children to stop, and says where help is.',
      })}</netsafe-release-card
    >`,
  use: ['For the way into one release: on a campaign’s page, beside a story.'],
  instead: [
    { when: 'For several', use: 'release-list' },
    { when: 'For the release itself', use: 'release-page' },
  ],
  parts: [
    {
      name: 'Title',
      at: 'h3',
      about: 'The only link. All of the card can be pressed, and its text can be selected.',
    },
    { name: 'Source', at: 'p:has(> small)', about: 'Force and day.' },
    { name: 'Summary', at: 'p:not(:has(> small))', about: 'One or two sentences.' },
  ],
  good: {
    title: 'let the title say what happened',
    picture: () =>
      html`<netsafe-release-card
        >${releaseCardContent({ ...card, level: 4 })}</netsafe-release-card
      >`,
    why: 'In a list of links, which a screen reader offers, the title stands alone.',
  },
  bad: {
    title: 'put a second link into it',
    picture: () =>
      html`<netsafe-release-card>
        <h4><a href="#release">News</a></h4>
        <p>Police and a charity offer help. <a href="#release">Read more</a></p>
      </netsafe-release-card>`,
    why: 'Neither says where it leads, and both lead to the same page.',
  },
  write: [
    'The headline of the release, not another one.',
    'A picture only if it adds something; its alternative text says what it shows, or is empty.',
  ],
  rules: ['link-text', 'picture-child', 'alt'],
};
