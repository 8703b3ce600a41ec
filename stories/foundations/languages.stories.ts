import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import glossary from '../../src/record/glossary.json';
import { messages } from '../../src/record/messages.json';
import { partners } from '../../src/record/partners.json';
import { routes } from '../../src/record/routes.json';
import { services } from '../../src/record/services.json';
import words from '../../src/record/words.json';
import type { RecordSource } from '../../src/record/record.types.generated.js';
import { entriesOf } from '../../src/tools/record/facts.js';
import { coverageOf, textsOf, type LanguageFile } from '../../src/tools/record/languages.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Languages' };
export default meta;

// The types of JSON know words, not the few that the schema allows; `npm run generate` has checked them.
const record = { services, messages, routes, partners, words, glossary } as unknown as RecordSource;

const files = Object.values(
  import.meta.glob<LanguageFile>('../../src/record/languages/*.json', {
    eager: true,
    import: 'default',
  }),
);

const all = textsOf(record, 'en').size;
const entries = entriesOf(record);
const toReview = entries.filter(({ welsh }) => welsh === 'to review').length;

const missing = (paths: readonly string[]) =>
  paths.length
    ? html`<details>
        <summary>${paths.length}, said in English</summary>
        <ul>
          ${paths.map((path) => html`<li><code>${path}</code></li>`)}
        </ul>
      </details>`
    : 'none';

/**
 * What each language has, what of it English stands in for, and what awaits a translator. A language beyond English and
 * Welsh is one file in `src/record/languages`.
 */
export const Coverage: StoryObj = {
  render: () =>
    table(
      'Languages',
      ['Code', 'Language', 'Texts', 'Missing', 'Awaits a translator'],
      [
        { sample: html`<code>en</code>`, name: 'English', facts: [all, 'none', 'nothing'] },
        {
          sample: html`<code>cy</code>`,
          name: html`<span lang="cy">Cymraeg</span>`,
          facts: [textsOf(record, 'cy').size, 'none', `${toReview} of ${entries.length} entries`],
        },
        ...files.map((file) => {
          const { has, missing: gaps } = coverageOf(record, file);
          return {
            sample: html`<code>${file.language}</code>`,
            name: html`<span lang=${file.language}>${file.name}</span>`,
            facts: [
              `${has.length} of ${all}`,
              missing(gaps),
              file.translation === 'to review'
                ? 'all of it'
                : `reviewed by ${file.translation.reviewedBy} on ${file.translation.on}`,
            ],
          };
        }),
      ],
    ),
};
