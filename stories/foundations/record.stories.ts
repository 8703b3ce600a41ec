import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  doubtOf,
  entriesOf,
  factsIn,
  isActedOn,
  knownBy,
  stateOf,
} from '../../src/tools/record/facts.js';
import type { Part } from '../../src/tools/record/facts.js';
import { readingsOf } from '../../src/tools/record/reading.js';
import type { RecordSource } from '../../src/record/record.types.generated.js';
import glossary from '../../src/record/glossary.json';
import { messages } from '../../src/record/messages.json';
import { partners } from '../../src/record/partners.json';
import { routes } from '../../src/record/routes.json';
import { services } from '../../src/record/services.json';
import words from '../../src/record/words.json';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Record' };
export default meta;

// The types of JSON know words, not the few that the schema allows; `npm run generate` has checked them.
const record = { services, messages, routes, partners, words, glossary } as unknown as RecordSource;

const HEAD = ['Entry and field', 'What it says', 'In Welsh', 'How it is known', 'Look again by'];

const lines = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

const rows = (part: Part) =>
  entriesOf(record)
    .filter((entry) => entry.part === part)
    .flatMap((entry) => factsIn(entry).map((fact) => ({ fact, welsh: entry.welsh })))
    .map(({ fact, welsh }) => {
      const { entry, field, en, cy, evidence } = fact;
      const doubt = isActedOn(fact) && doubtOf(fact);
      return {
        sample: html`<code>${entry}</code><br /><code>${field}</code>`,
        name: lines(en),
        facts: [
          cy
            ? html`<div lang="cy">${lines(cy)}</div>
                <p>
                  ${welsh === 'to review' ? 'To be reviewed by a qualified translator' : `Reviewed by ${welsh.reviewedBy} on ${welsh.on}`}
                </p>`
            : '',
          [
            doubt ? html`<p><strong>A reader acts on this, and it is in doubt.</strong></p>` : '',
            evidence ? html`<p>${knownBy(evidence)}</p>` : '',
            evidence?.pages?.map((page) => html`<p><a href=${page}>${page}</a></p>`) ?? '',
            evidence?.note ? html`<p>${evidence.note}</p>` : '',
          ],
          evidence?.review ?? '',
        ],
      };
    });

const story = (title: string, part: Part): StoryObj => ({
  render: () => table(title, HEAD, rows(part)),
});

/** Whether what a reader acts on is known: the README and the package’s page say the same. */
export const State: StoryObj = {
  render: () => {
    const { sentence, doubts } = stateOf(record);
    return html`<div lang="en">
      <h2>How much of the record is known</h2>
      <p><strong>${sentence}</strong></p>
      <ul>
        ${doubts.map((fact) => html`<li><code>${fact.entry}</code>, ${fact.field}: ${doubtOf(fact)}</li>`)}
      </ul>
    </div>`;
  },
};

/** Every service that the components can speak for: each fact, how it is known, and by when somebody looks again. */
export const Services: StoryObj = story('Services of the record', 'services');

/** Every deterrence message, and what it rests on. */
export const Messages: StoryObj = story('Messages of the record', 'messages');

/** Every answer to “Who is this about?”, and how what happens then is known. */
export const Routes: StoryObj = story('Routes of the record', 'routes');

/** Every force and charity that takes part, in the order in which they are shown. No crest and no logo is among it. */
export const Partners: StoryObj = story('Partners of the record', 'partners');

/** How old a reader of each text has to be. Texts of fewer than twelve words are measured together. */
export const ReadingAge: StoryObj = {
  render: () =>
    table(
      'Reading age of our words',
      ['Entry and field', 'What it says', 'Reading age', 'At most'],
      readingsOf(record)
        .sort((one, other) => other.age - one.age)
        .map(({ id, text, age, oldest }) => ({
          sample: html`<code>${id}</code>`,
          name: text,
          facts: [age, oldest],
        })),
    ),
};

/** Every word and sentence that the library itself speaks. */
export const Words: StoryObj = story('Words of the library', 'words');
