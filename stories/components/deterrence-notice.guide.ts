import { html } from 'lit';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { helpOffer } from '../../src/record/offers.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Warn, calmly',
  picture: () =>
    html`<netsafe-deterrence-notice
      >${deterrenceNoticeContent({ language: 'en' })}</netsafe-deterrence-notice
    >`,
  use: [
    'On a campaign’s page, once, below where help is.',
    'Where a search or a filter has met words for such images.',
    'With the message that the week’s campaign runs.',
  ],
  instead: [
    { when: 'To list what a conviction leads to', use: 'consequences' },
    { when: 'To prepare readers for a hard part of a page', use: 'content-note' },
    { when: 'In a poster or a post', use: 'campaign-asset' },
  ],
  parts: [
    {
      name: 'Heading',
      at: 'h2',
      about: 'The message in a few words. The octagon before it is drawn, and not said.',
    },
    {
      name: 'Message',
      at: 'h2 + p',
      about: 'What is so, without a threat and without a judgement of the reader.',
    },
    {
      name: 'Offer of help',
      at: 'p:has(> a)',
      about: 'Never left out: words that offer none get it added after them.',
    },
  ],
  good: {
    title: 'say what is so, and offer a way out',
    picture: () =>
      html`<netsafe-deterrence-notice>
        <h3>It is a crime to look</h3>
        <p>It stops when you stop.</p>
        ${helpOffer('en')}
      </netsafe-deterrence-notice>`,
    why: 'In trials, calm warnings turned people away, and did so best beside an offer of help.',
  },
  bad: {
    title: 'shout',
    picture: () =>
      html`<netsafe-deterrence-notice>
        <h3>WARNING!!! WE ARE WATCHING YOU</h3>
        <p>You will lose everything.</p>
        ${helpOffer('en')}
      </netsafe-deterrence-notice>`,
    why: 'Fear without a way out makes people close the page. It is not true either: nobody watches who reads this.',
  },
  write: [
    'One message in a notice: several are read as none.',
    'Speak of the picture and the child in it, not of what kind of man would look.',
    'Where arrest is named, Samaritans are, too: the record’s words bring them.',
  ],
  rules: ['monster', 'blame-child', 'term-images'],
};
