import { html } from 'lit';
import { releasePageContent } from '../../src/components/release-page/release-page.content.js';
import type { Guide } from '../support/guide.js';

const published = { datetime: '2024-05-08', text: '8 May 2024' };

export const guide: Guide = {
  purpose: 'News',
  picture: () =>
    html`<netsafe-release-page
      >${releasePageContent({
        language: 'en',
        title: 'Exampleshire Police and a charity offer help to stop',
        force: 'Exampleshire Police',
        published,
        standfirst: 'A campaign asks people who look at sexual images of children to stop.',
        body: html`<p>Officers and advisers explained on Wednesday how it works.</p>`,
        notes: html`<h2>Notes to editors</h2>
          <p>Interviews can be arranged.</p>`,
      })}</netsafe-release-page
    >`,
  use: [
    'Around a whole press release: `npx netsafe-elements import` makes it of a text, a Word file or a mail.',
    'For an archive: after twelve months it says how old it is and where help is today.',
  ],
  instead: [
    { when: 'For the way into a release', use: 'release-card' },
    { when: 'For an old page that you cannot touch inside', use: 'archive-notice' },
  ],
  parts: [
    { name: 'Headline', at: 'h1', about: 'The one `h1` of the page.' },
    {
      name: 'Source',
      at: 'hgroup p',
      about: 'Force, area and day. An embargo stands here too, and goes at its moment.',
    },
    { name: 'Standfirst', at: 'hgroup + p', about: 'What it says in short.' },
    { name: 'Body', at: 'hgroup + p + p', about: 'Paragraphs, and any other component.' },
    { name: 'Notes to editors', at: 'section', about: 'For journalists; apart from the story.' },
    {
      name: 'About the campaign',
      at: 'section:last-of-type',
      about: 'What it is, and the helpline.',
    },
  ],
  good: {
    title: 'begin with who did what',
    picture: () =>
      html`<netsafe-release-page>
        <hgroup><h3>Man jailed for making indecent images of children</h3></hgroup>
        <p>A man in his 40s was sentenced at Exampleshire Crown Court on Wednesday.</p>
      </netsafe-release-page>`,
    why: 'An age band and a county: enough for the news, and no child can be told from it.',
  },
  bad: {
    title: 'say what may tell who a child is',
    picture: () =>
      html`<netsafe-release-page>
        <hgroup><h3>Father jailed for abuse at village school</h3></hgroup>
        <p>The man, from a house opposite the church, was sentenced on Wednesday.</p>
      </netsafe-release-page>`,
    why: 'Each detail is harmless. Together they name a child, for life.',
  },
  write: [
    'Write days in full: 8 May 2024.',
    'Before a verdict say “a man”, never “the offender”.',
    'Put what only journalists need into the notes.',
  ],
  rules: ['victim-identify', 'offender-too-soon', 'named-arrest', 'date'],
};
