import { html } from 'lit';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import { numberLink, siteLink } from '../../src/record/fill.js';
import { record } from '../../src/record/record.js';
import type { Guide } from '../support/guide.js';

const { name, number, prompt, does, site } = record.services['stop-it-now'];

export const guide: Guide = {
  purpose: 'Get help',
  picture: () =>
    html`<netsafe-helpline-banner
      >${helplineBannerContent({ language: 'en' })}</netsafe-helpline-banner
    >`,
  use: [
    'On every page of the campaign, above whatever warns: loud once, on the first screen.',
    'Below a story about an arrest or a sentence, where somebody may see himself in it.',
    'Quiet in a sidebar or a footer, where the number comes again.',
  ],
  instead: [
    { when: 'Inside a sentence', use: 'contact-link' },
    { when: 'Where a reader may need one of several services', use: 'help-routes' },
    { when: 'With a warning', use: 'deterrence-notice' },
  ],
  parts: [
    {
      name: 'Heading',
      at: 'h2',
      about: 'The question that the reader has, at the level of the page.',
    },
    {
      name: 'Number',
      at: 'p:has(> a)',
      about:
        'The largest thing. All of its plate can be pressed, and the digits never break across lines.',
    },
    { name: 'Whom it helps', at: 'h2 ~ p:not(:has(> a))', about: 'One sentence.' },
    {
      name: 'Facts and other ways',
      at: 'li',
      about:
        'What it costs, languages, chat, a message. Each way that is a link can be pressed from edge to edge.',
    },
    {
      name: 'Limits',
      at: 'p:has(> small)',
      about:
        'What happens with what a caller says. They are never left out, not even when it is quiet.',
    },
  ],
  good: {
    title: 'ask what the reader asks himself',
    picture: () =>
      html`<netsafe-helpline-banner>
        <h3>${prompt.en}</h3>
        <p>${name.en}: ${numberLink(number!)}</p>
      </netsafe-helpline-banner>`,
    why: 'The number follows at once. It can be read aloud, printed, and dialled from another telephone.',
  },
  bad: {
    title: 'accuse, and hide the number behind a link',
    picture: () =>
      html`<netsafe-helpline-banner>
        <h3>Are you an offender?</h3>
        <p>${does.en} ${siteLink(site!)}</p>
      </netsafe-helpline-banner>`,
    why: 'Who is accused leaves. A number that is one page further is not there for somebody who has a minute.',
  },
  write: [
    'Leave the tag empty where you can: the record says how each of its facts is known, and its words change with the services.',
    'Say what the call costs, and in which languages it is answered, if you know it from the service.',
    'Never promise more than the service does. Where “confidential” stands, its limits stand beside it.',
    'Write no hours: they change, and most are not confirmed.',
  ],
  rules: ['confidential-limit', 'hours', 'name-no-number'],
};
