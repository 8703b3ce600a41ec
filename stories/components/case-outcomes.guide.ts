import { html } from 'lit';
import { caseOutcomesContent } from '../../src/components/case-outcomes/case-outcomes.content.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'News',
  picture: () =>
    html`<netsafe-case-outcomes
      >${caseOutcomesContent({
        language: 'en',
        end: 'after-the-outcomes',
        outcomes: [
          {
            ageBand: 'A man in his 40s',
            area: 'Exampleshire',
            sentence: 'Two years’ imprisonment',
            offence: 'Making indecent photographs of children',
            date: { datetime: '2024-05-08', text: '8 May 2024' },
          },
        ],
      })}</netsafe-case-outcomes
    >`,
  use: ['For what courts decided, several cases together: after an operation, or for a year.'],
  instead: [
    { when: 'For what can follow in general', use: 'consequences' },
    { when: 'For sums over many cases', use: 'key-figures' },
  ],
  parts: [
    { name: 'What comes', at: 'p', about: 'What the list holds, before it.' },
    { name: 'Way past', at: 'p + p', about: 'A link to what follows it.' },
    {
      name: 'Outcome',
      at: 'li',
      about: 'Sentence, offence, age band, area and day. There is no place for a name.',
    },
    { name: 'Support', at: 'ul + p', about: 'Somebody to talk to, after it.' },
  ],
  good: {
    title: 'give an age band and a county',
    picture: () =>
      html`<ul>
        <li>
          <p><strong>Two years’ imprisonment</strong></p>
          <p>Making indecent photographs of children</p>
          <p><small>A man in his 40s, Exampleshire</small></p>
        </li>
      </ul>`,
    why: 'It says all that the public needs to know, and the man’s children are not known by it.',
  },
  bad: {
    title: 'give an exact age, a street or a relation',
    picture: () =>
      html`<ul>
        <li>
          <p><strong>Jailed</strong></p>
          <p>Abused his niece, 9</p>
          <p><small>A man of 43, of the High Street</small></p>
        </li>
      </ul>`,
    why: 'The child has a right for life never to be known. One neighbour is enough.',
  },
  write: [
    'The law’s words for the offence.',
    'Sentence, court and day of one case together, or not at all.',
    'Somebody reads each line, whatever the lint says: no program knows what a village knows.',
  ],
  rules: ['victim-identify', 'household', 'outcome-parts', 'active-proceedings'],
};
