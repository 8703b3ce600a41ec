import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { entriesOf, evidenceOf, knownBy } from '../../src/tools/record/facts.js';
import glossary from '../../src/record/glossary.json';
import type { RecordSource } from '../../src/record/record.types.generated.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Glossary' };
export default meta;

// The types of JSON know words, not the few that the schema allows; `npm run generate` has checked them.
const record = {
  services: {},
  messages: {},
  routes: {},
  partners: {},
  words: { words: {}, welsh: glossary.welsh, evidence: [] },
  glossary,
} as unknown as RecordSource;

/**
 * What words of press releases mean, how each is known, and by when somebody looks again. `npm run import -- --explain`
 * lists those that a release uses below it, once each. The Welsh awaits a qualified translator.
 */
export const Terms: StoryObj = {
  render: () =>
    table(
      'Words of police and courts',
      ['Where', 'Term', 'What it means', 'In Welsh', 'How it is known', 'Look again by'],
      entriesOf(record)
        .filter(({ part, id }) => part === 'glossary' && id !== 'glossary')
        .map((entry) => {
          const { term, meaning, nation } = record.glossary.terms[entry.id]!;
          const evidence = evidenceOf(entry, 'meaning')!;
          return {
            sample: nation ?? '',
            name: html`<dfn>${term.en}</dfn>`,
            facts: [
              meaning.en,
              html`<div lang="cy">
                <p><dfn>${term.cy}</dfn></p>
                <p>${meaning.cy}</p>
              </div>`,
              [
                html`<p>${knownBy(evidence)}</p>`,
                evidence.pages?.map((page) => html`<p><a href=${page}>${page}</a></p>`) ?? '',
                evidence.note ? html`<p>${evidence.note}</p>` : '',
              ],
              evidence.review,
            ],
          };
        }),
    ),
};
