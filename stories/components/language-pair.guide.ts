import { html } from 'lit';
import { languagePairContent } from '../../src/components/language-pair/language-pair.content.js';
import type { Guide } from '../support/guide.js';

export const guide: Guide = {
  purpose: 'Around the page',
  picture: () =>
    html`<netsafe-language-pair
      >${languagePairContent({ language: 'en', href: '#cymraeg' })}</netsafe-language-pair
    >`,
  use: ['On each page that stands in English and in Welsh, above everything else.'],
  instead: [{ when: 'For a page in one language: say so in its `lang`, and link to nothing' }],
  parts: [
    { name: 'This page', at: 'strong', about: 'The language that is being read; it is no link.' },
    {
      name: 'The other',
      at: 'a',
      about: 'Called what its speakers call it, and said in its own voice.',
    },
  ],
  good: {
    title: 'lead to the same page',
    picture: () =>
      html`<netsafe-language-pair
        >${languagePairContent({ language: 'en', href: '#cymraeg' })}</netsafe-language-pair
      >`,
    why: 'Whoever changes the language wants to go on reading.',
  },
  bad: {
    title: 'show flags, or lead to the front page',
    picture: () =>
      html`<ul>
        <li><a href="#home">Welsh version</a></li>
      </ul>`,
    why: 'A Welsh speaker looks for “Cymraeg”. From the front page the way back is lost.',
  },
  write: [
    'Leave it empty where the page has `<link rel="alternate" hreflang>`.',
    'Both pages say the same.',
  ],
  rules: ['cy-parity'],
};
