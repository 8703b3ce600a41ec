import { html } from 'lit';
import { contentNoteContent } from '../../src/components/content-note/content-note.content.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Warn, calmly',
  picture: () =>
    html`<netsafe-content-note
      >${contentNoteContent({ language: 'en', about: 'court', href: '#after-the-case' })}</netsafe-content-note
    >`,
  use: [
    'Before a part that describes abuse, what a court heard, or suicide.',
    'Once for a part, straight before it.',
  ],
  instead: [
    { when: 'Before a list of outcomes, which says it by itself', use: 'case-outcomes' },
    { when: 'To warn somebody who may offend', use: 'deterrence-notice' },
  ],
  parts: [
    { name: 'What comes', at: 'strong', about: 'In plain words, without describing it.' },
    { name: 'Way past', at: 'a', about: 'To what follows the part: by a press, or by keyboard.' },
  ],
  good: {
    title: 'say what comes',
    picture: () =>
      html`<netsafe-content-note>
        <p><strong>The next part says what a court heard of the abuse of a child.</strong></p>
        <p><a href="#after">Go past it</a></p>
      </netsafe-content-note>`,
    why: 'A reader can decide. A survivor knows what it is before it is read.',
  },
  bad: {
    title: 'only say that it is upsetting',
    picture: () =>
      html`<netsafe-content-note>
        <p><strong>Trigger warning! Shocking details below.</strong></p>
      </netsafe-content-note>`,
    why: 'It does not say what comes, it makes curious, and there is no way past.',
  },
  write: ['One sentence.', 'Name the subject, and nothing of the case.'],
  keys: [['Enter or Space', 'On a part that stands closed inside: opens it.']],
};
