import { html } from 'lit';
import { contactLinkContent } from '../../src/components/contact-link/contact-link.content.js';
import { record } from '../../src/record/record.js';
import type { Guide } from '../support/guide.js';

const { name, site } = record.services['stop-it-now'];

const link = () =>
  html`<netsafe-contact-link>${contactLinkContent({ language: 'en' })}</netsafe-contact-link>`;

export const guide: Guide = {
  purpose: 'Get help',
  picture: () => html`<p>To talk to somebody, call ${name.en} on ${link()}. It is free.</p>`,
  use: [
    'Wherever a sentence names a service: in a story, in notes, in answers to questions.',
    'In old pages, so that a number that has changed since leads to today’s.',
  ],
  instead: [
    { when: 'Where the number is what the page is for', use: 'helpline-banner' },
    { when: 'Where a reader has to choose a service', use: 'help-routes' },
  ],
  parts: [
    {
      name: 'Number or address',
      at: 'a',
      about:
        'What is read and what is dialled come from one entry of the record, so they always agree.',
    },
  ],
  good: {
    title: 'name the service before its number',
    picture: () => html`<p>Call ${name.en} on ${link()}.</p>`,
    why: 'On paper, and read aloud, one knows who will answer.',
  },
  bad: {
    title: 'hide where a link leads',
    picture: () => html`<p>For help, <a href=${site!}>click here</a>.</p>`,
    why: 'Out of its sentence the link says nothing, and on paper it is gone.',
  },
  write: [
    'Give a number once in a paragraph. `without-relay` keeps a second one short.',
    'Do not join two services with “or” without saying whom each is for.',
  ],
  rules: ['link-text', 'number-unknown', 'link-tracked'],
};
