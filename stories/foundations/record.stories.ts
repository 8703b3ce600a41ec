import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Provenance, BilingualText } from '../../src/record/record.types.generated.js';
import { routes } from '../../src/record/routes.json';
import { messages } from '../../src/record/messages.json';
import { partners } from '../../src/record/partners.json';
import { services } from '../../src/record/services.json';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Record' };
export default meta;

interface Entry {
  provenance: Provenance;
  number?: string;
  site?: string;
  name?: BilingualText;
  heading?: BilingualText;
  label?: BilingualText;
}

const status = ({ '*': all, ...fields }: Provenance) => [
  html`<p>${all.status}; Welsh ${all.translation}. ${all.source}</p>`,
  ...Object.entries(fields).map(
    ([field, { status: own, source }]) => html`<p><strong>${field}</strong>: ${own}. ${source}</p>`,
  ),
];

// The types of JSON know words, not the few that the schema allows; `npm run generate` has checked them.
const rows = (entries: object) =>
  Object.entries(entries as Record<string, Entry>).map(
    ([id, { number, site, name, heading, label, provenance }]) => ({
      sample: html`<code>${id}</code>`,
      name: [
        (name ?? heading ?? label)?.en,
        html`<br /><span lang="cy">${(name ?? heading ?? label)?.cy}</span>`,
      ],
      facts: [
        number ?? site ?? '',
        provenance['*'].checked,
        provenance['*'].review,
        status(provenance),
      ],
    }),
  );

const HEAD = ['Name', 'What it is called', 'Number or site', 'Checked', 'Look again by', 'Status'];

/** Every service that the components can speak for: where its facts come from, and what nobody has confirmed yet. */
export const Services: StoryObj = {
  render: () => table('Services of the record', HEAD, rows(services)),
};

/** Every deterrence message, and what nobody has confirmed yet. */
export const Messages: StoryObj = {
  render: () => table('Messages of the record', HEAD, rows(messages)),
};

/** Every answer to “Who is this about?”, and what nobody has confirmed yet. */
export const Routes: StoryObj = {
  render: () => table('Routes of the record', HEAD, rows(routes)),
};

/** Every force and charity that takes part, in the order in which they are shown. No crest and no logo is among it. */
export const Partners: StoryObj = {
  render: () => table('Partners of the record', HEAD, rows(partners)),
};
