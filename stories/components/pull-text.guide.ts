import { html } from 'lit';
import { pullTextContent } from '../../src/components/pull-text/pull-text.content.js';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import type { Guide } from '../support/guide.js';

const WORDS = 'These are real children, and every viewing harms them again.';

export const guide: Guide = {
  purpose: 'Say what was said',
  picture: () => html`<netsafe-pull-text>${pullTextContent([WORDS])}</netsafe-pull-text>`,
  use: ['For the one sentence of a page that should be seen by somebody who reads nothing else.'],
  instead: [
    { when: 'For words that a person said', use: 'quote-block' },
    { when: 'For a number', use: 'key-figures' },
  ],
  parts: [{ name: 'Sentence', at: 'p', about: 'A paragraph, large, below a short rule.' }],
  good: {
    title: 'let it be the page’s own sentence',
    picture: () => html`<netsafe-pull-text>${pullTextContent([WORDS])}</netsafe-pull-text>`,
    why: 'Without marks, nobody takes it for something that a person said.',
  },
  bad: {
    title: 'dress it as a quotation',
    picture: () =>
      html`<netsafe-quote-block
        >${quoteBlockContent({ paragraphs: [WORDS] })}</netsafe-quote-block
      >`,
    why: 'It looks as if somebody had said it, and no name follows.',
  },
  write: [
    'One sentence, at most two.',
    'Once or twice on a page: what is large everywhere is large nowhere.',
  ],
  rules: ['sentence-length'],
};
