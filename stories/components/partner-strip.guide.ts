import { html } from 'lit';
import { partnerStripContent } from '../../src/components/partner-strip/partner-strip.content.js';
import type { Guide } from '../support/guide.js';

const FORCES = ['Exampleshire Police', 'Northshire Constabulary'];

export const guide: Guide = {
  purpose: 'Around the page',
  picture: () =>
    html`<netsafe-partner-strip>${partnerStripContent({ language: 'en' })}</netsafe-partner-strip>`,
  use: ['At the end of a campaign’s page: who stands behind it.'],
  instead: [{ when: 'To say what the campaign is', use: 'operation-note' }],
  parts: [
    { name: 'Heading', at: 'h2', about: 'What the names have in common.' },
    {
      name: 'Names',
      at: 'ul',
      about: 'Each a link where there is a site. A logo only if its owner allows it.',
    },
  ],
  good: {
    title: 'write the names out',
    picture: () =>
      html`<netsafe-partner-strip
        >${partnerStripContent({
          language: 'en',
          level: 4,
          partners: FORCES.map((name) => ({ name })),
        })}</netsafe-partner-strip
      >`,
    why: 'Names are read by everybody, in every theme, and on paper.',
  },
  bad: {
    title: 'shorten them, or take a crest from the web',
    picture: () =>
      html`<netsafe-partner-strip>
        <h4>Our partners</h4>
        <ul>
          <li>EXPOL</li>
          <li>NC</li>
        </ul>
      </netsafe-partner-strip>`,
    why: 'Crests are not ours to show, and nobody outside knows what the letters stand for.',
  },
  write: [
    'Forces by the names that they use themselves.',
    'In the order of the alphabet: nobody leads.',
  ],
  rules: ['name-misspelled', 'comma'],
};
