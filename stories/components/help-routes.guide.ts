import { html } from 'lit';
import { helpRoutesContent } from '../../src/components/help-routes/help-routes.content.js';
import { record } from '../../src/record/record.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Get help',
  picture: () =>
    html`<netsafe-help-routes>${helpRoutesContent({ language: 'en' })}</netsafe-help-routes>`,
  use: [
    'On a page to get help, where you do not know who is reading.',
    'Below a story that a victim, a parent and an offender may all read.',
    'Where a page had a long list of telephone numbers.',
  ],
  instead: [
    {
      when: 'Where the reader is one kind of person, and one service is right',
      use: 'helpline-banner',
    },
    { when: 'In a sentence', use: 'contact-link' },
  ],
  parts: [
    { name: 'Question', at: 'h2', about: 'Who is this about? Nobody has to say what he did.' },
    {
      name: 'Danger',
      at: 'li:first-child',
      about: 'In the open, and first: whoever is in danger does not look for what to press.',
    },
    {
      name: 'Answers',
      at: 'summary',
      about:
        'A row for each person, as they would put it. One opens at a time, by the browser’s own means.',
    },
  ],
  good: {
    title: 'use the reader’s own words',
    picture: () =>
      html`<ul>
        ${(['me', 'someone', 'under-18'] as const).map(
          (route) => html`<li>${record.routes[route].label.en}</li>`,
        )}
      </ul>`,
    why: 'Anybody finds himself in these at once, whatever he would call what happened.',
  },
  bad: {
    title: 'sort people by what they are to the police',
    picture: () =>
      html`<ul>
        <li>Perpetrators</li>
        <li>Third parties</li>
        <li>Juvenile service users</li>
      </ul>`,
    why: 'A girl of 14 is no service user, and a man who wants to stop does not press “Perpetrators”.',
  },
  write: [
    'Give each answer one service first. Others stand below it: a choice is work for somebody in distress.',
    'Say what happens after the call begins.',
    'Lead under-18s to services for them, never to the line for adults.',
  ],
  rules: ['help-with-law', 'name-misspelled'],
  keys: [['Enter or Space', 'On an answer: opens it, and closes the one that was open.']],
};
