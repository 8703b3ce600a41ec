import { html } from 'lit';
import { campaignAssetContent } from '../../src/components/campaign-asset/campaign-asset.content.js';
import { record } from '../../src/record/record.js';
import type { Guide } from '../support/guide.js';

const { site } = record.services['stop-it-now'];

export const guide: Guide = {
  purpose: 'Around the page',
  picture: () =>
    html`<netsafe-campaign-asset
      >${campaignAssetContent({ language: 'en' })}</netsafe-campaign-asset
    >`,
  use: [
    'To set a message beside a story, in the shape of a banner, a card or a poster.',
    'As the source of pictures: `npx netsafe-elements assets` draws posters, cards and posts.',
  ],
  instead: [
    { when: 'For the warning on a page', use: 'deterrence-notice' },
    { when: 'Where the number is the message', use: 'helpline-banner' },
  ],
  parts: [
    { name: 'Heading', at: 'h2', about: 'The message, in the words of the campaign.' },
    { name: 'Number', at: 'p:has(a[href^="tel:"])', about: 'The largest words.' },
    { name: 'Address', at: 'p:has(a[translate])', about: 'The plain address, which can be typed.' },
  ],
  good: {
    title: 'one message, one number',
    picture: () =>
      html`<netsafe-campaign-asset
        >${campaignAssetContent({ language: 'en', message: 'help', level: 4 })}</netsafe-campaign-asset
      >`,
    why: 'Somebody who passes it on a bus keeps one thing. Let it be the number.',
  },
  bad: {
    title: 'leave the number to a search',
    picture: () =>
      html`<netsafe-campaign-asset>
        <h4>Need help? Google us!</h4>
        <p><a href=${site!}>See our website for details</a></p>
      </netsafe-campaign-asset>`,
    why: 'On a poster nobody can press a link, and what a search finds may be somebody else.',
  },
  write: [
    'Leave it empty: each message brings what has to stand with it.',
    'Publish the alternative text with the picture.',
  ],
  rules: ['alt', 'picture-child'],
};
