import { html } from 'lit';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import { helpOffer, supportOffer } from '../../src/record/offers.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Warn, calmly',
  picture: () =>
    html`<netsafe-consequences>${consequencesContent({ language: 'en' })}</netsafe-consequences>`,
  use: [
    'On a campaign’s page, below the notice and beside where help is.',
    'In material for people who were arrested, and for those who work with them.',
  ],
  instead: [
    { when: 'For one message', use: 'deterrence-notice' },
    { when: 'For what courts decided', use: 'case-outcomes' },
  ],
  parts: [
    { name: 'Heading and lead', at: 'h2', about: 'What the list is of.' },
    { name: 'Consequences', at: 'li', about: 'A few words each; the surest first.' },
    { name: 'Help', at: 'ul ~ p', about: 'Where somebody can turn today.' },
    {
      name: 'Support',
      at: 'ul ~ p:last-of-type',
      about: 'Samaritans. People who were arrested for this have died by suicide.',
    },
  ],
  good: {
    title: 'name what usually follows',
    picture: () =>
      html`<netsafe-consequences>
        <h3>What can follow</h3>
        <ul>
          <li>A criminal record</li>
          <li>Loss of work with children</li>
        </ul>
        ${helpOffer('en')} ${supportOffer('en')}
      </netsafe-consequences>`,
    why: 'Plain words for what can follow. There is nothing in them to argue with.',
  },
  bad: {
    title: 'pick the worst',
    picture: () =>
      html`<netsafe-consequences>
        <h3>What will happen to you</h3>
        <ul>
          <li>Your family will leave you</li>
        </ul>
        ${helpOffer('en')} ${supportOffer('en')}
      </netsafe-consequences>`,
    why: 'Nobody knows it. It takes away what a person who wants to stop holds on to.',
  },
  write: ['Say “can”, not “will”.', 'Leave out prison terms: they differ, and the law changes.'],
  rules: ['suicide-words', 'sympathy'],
};
