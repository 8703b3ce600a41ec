import { html } from 'lit';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import type { Guide } from '../support/guide.js';

const WORDS =
  'Behind every one of these images there is a child, and that child has a life that goes on afterwards.';

export const guide: Guide = {
  purpose: 'Say what was said',
  picture: () =>
    html`<netsafe-quote-block
      >${quoteBlockContent({
        paragraphs: [WORDS],
        speaker: 'Head of Public Protection',
        organisation: 'Exampleshire Police',
      })}</netsafe-quote-block
    >`,
  use: [
    'For words that somebody said or wrote, word for word.',
    'Several times in a release: each speaker has a block.',
  ],
  instead: [
    { when: 'For a sentence of the page’s own that is to be large', use: 'pull-text' },
    { when: 'For a few quoted words in a sentence: quotation marks are enough' },
  ],
  parts: [
    {
      name: 'Words',
      at: 'blockquote',
      about: 'One or more paragraphs. The marks of the page’s language are drawn, and not typed.',
    },
    {
      name: 'Who said it',
      at: 'figcaption',
      about: 'Name or role, then the organisation; a day and a source where there are some.',
    },
  ],
  good: {
    title: 'say who speaks, and for whom',
    picture: () =>
      html`<netsafe-quote-block
        >${quoteBlockContent({
          paragraphs: ['Help is there today for anyone who asks.'],
          speaker: 'Chief Superintendent',
          organisation: 'Exampleshire Police',
        })}</netsafe-quote-block
      >`,
    why: 'Assistive technology ties the words to the speaker, so whose they are cannot be mistaken.',
  },
  bad: {
    title: 'quote nobody',
    picture: () =>
      html`<netsafe-quote-block>
        <blockquote><p>Police have never been more committed.</p></blockquote>
      </netsafe-quote-block>`,
    why: 'Nobody said it, so it is a claim of the page’s that looks like a witness.',
  },
  write: [
    'Change no word: what was said badly is left out, not mended.',
    'Name nobody who may be known by it as a victim.',
    'Two speakers who say the same sentence were written by one hand. Ask them again.',
  ],
  rules: ['twins', 'superlative'],
};
