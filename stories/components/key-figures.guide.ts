import { html } from 'lit';
import { keyFiguresContent } from '../../src/components/key-figures/key-figures.content.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Say what was said',
  picture: () =>
    html`<netsafe-key-figures
      >${keyFiguresContent({
        language: 'en',
        figures: [
          {
            value: 240,
            unit: 'people',
            label: 'Asked for help',
            period: 'April to June 2024',
            area: 'Exampleshire',
            source: { text: 'An example charity' },
            parts: [
              { value: 180, text: 'on a website' },
              { value: 60, text: 'by telephone' },
            ],
          },
        ],
      })}</netsafe-key-figures
    >`,
  use: [
    'For one to three figures that carry a story.',
    'Empty, for the figures of the campaign that the site’s own file holds.',
  ],
  instead: [
    { when: 'For what courts decided', use: 'case-outcomes' },
    { when: 'For many figures: a table' },
  ],
  parts: [
    { name: 'Label', at: 'dt', about: 'What is counted.' },
    { name: 'Value', at: 'dd', about: 'The number, and its unit in words.' },
    { name: 'Parts', at: 'dd:has(ul)', about: 'What it is made of. They add up to it.' },
    {
      name: 'When, where, who says so',
      at: 'dd:has(ul) + dd',
      about: 'Without these a number is not a fact.',
    },
  ],
  good: {
    title: 'say what, when, where and from whom',
    picture: () =>
      html`<netsafe-key-figures
        >${keyFiguresContent({
          language: 'en',
          figures: [
            {
              value: 60,
              unit: 'calls',
              label: 'Answered by the helpline',
              period: 'June 2024',
              area: 'Exampleshire',
              source: { text: 'An example charity' },
            },
          ],
        })}</netsafe-key-figures
      >`,
    why: 'A journalist can ask the source, and nobody takes calls for people.',
  },
  bad: {
    title: 'let a number stand alone',
    picture: () =>
      html`<netsafe-key-figures>
        <dl>
          <div>
            <dt>Huge success</dt>
            <dd><strong>300%</strong></dd>
          </div>
        </dl>
      </netsafe-key-figures>`,
    why: 'Of what, and since when? A rise of percentages from three to twelve is nine people.',
  },
  write: [
    'Visits are not people, and calls are not callers.',
    'Round in words (“more than 60”) or not at all.',
    'Leave out figures so small that somebody could be known by them.',
  ],
  rules: ['figure-source', 'figure-people', 'figure-sums'],
};
