import { html } from 'lit';
import { operationNoteContent } from '../../src/components/operation-note/operation-note.content.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Say what was said',
  picture: () =>
    html`<netsafe-operation-note
      >${operationNoteContent({ language: 'en' })}</netsafe-operation-note
    >`,
  use: [
    'In a story, for readers who have never heard of the campaign.',
    'Where another operation is named, to say how the two differ.',
  ],
  instead: [
    { when: 'For who takes part', use: 'partner-strip' },
    { when: 'At the end of a release, which says it by itself', use: 'release-page' },
  ],
  parts: [
    { name: 'Name', at: 'h2', about: 'The operation, as the force writes it.' },
    { name: 'What it is', at: 'h2 + p', about: 'Prevention beside enforcement, in two sentences.' },
    { name: 'Where help is', at: 'p:has(> a)', about: 'The number, as everywhere.' },
  ],
  good: {
    title: 'say what it does',
    picture: () =>
      html`<netsafe-operation-note>
        <h3>Operation Example</h3>
        <p>Officers of Exampleshire look for people who share such images.</p>
      </netsafe-operation-note>`,
    why: 'A name says nothing to a reader. Two sentences do.',
  },
  bad: {
    title: 'say how it was done',
    picture: () =>
      html`<netsafe-operation-note>
        <h3>Operation Example</h3>
        <p>We trace those who share images by means that are described here.</p>
      </netsafe-operation-note>`,
    why: 'Methods teach the next one how to hide.',
  },
  write: ['Two or three sentences.', 'A figure in it says its period, area and source.'],
  rules: ['method-police', 'vigilante'],
};
