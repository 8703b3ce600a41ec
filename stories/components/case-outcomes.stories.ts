import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseOutcomes } from '../../src/components/case-outcomes/case-outcomes.js';
import {
  caseOutcomesContent,
  type CaseOutcome,
} from '../../src/components/case-outcomes/case-outcomes.content.js';
import type { Language } from '../../src/record/record.js';
import { day } from '../support/day.js';

type Args = Pick<CaseOutcomes, 'withoutNote'>;

// Invented, of an example county.
const OUTCOMES: Record<Language, readonly Omit<CaseOutcome, 'date'>[]> = {
  en: [
    {
      ageBand: 'A man in his 40s',
      area: 'north Exampleshire',
      sentence: 'Two years and four months in prison, and the Sex Offenders Register for ten years',
      offence: 'Making and distributing indecent images of children',
    },
    {
      ageBand: 'A woman in her 30s',
      area: 'south Exampleshire',
      sentence: 'Eight months in prison, suspended for two years',
      offence: 'Making indecent images of children',
    },
    {
      ageBand: 'A man in his 60s',
      area: 'Exampleshire',
      sentence: 'A community order for three years, with a programme of treatment',
      offence: 'Possessing indecent images of children',
    },
  ],
  cy: [
    {
      ageBand: 'Dyn yn ei 40au',
      area: 'gogledd Swydd Esiampl',
      sentence:
        'Dwy flynedd a phedwar mis o garchar, a’r Gofrestr Troseddwyr Rhyw am ddeng mlynedd',
      offence: 'Gwneud a dosbarthu delweddau anweddus o blant',
    },
    {
      ageBand: 'Menyw yn ei 30au',
      area: 'de Swydd Esiampl',
      sentence: 'Wyth mis o garchar, wedi’i ohirio am ddwy flynedd',
      offence: 'Gwneud delweddau anweddus o blant',
    },
    {
      ageBand: 'Dyn yn ei 60au',
      area: 'Swydd Esiampl',
      sentence: 'Gorchymyn cymunedol am dair blynedd, gyda rhaglen driniaeth',
      offence: 'Meddu ar ddelweddau anweddus o blant',
    },
  ],
};
const DAYS = ['2026-03-02', '2026-02-11', '2025-11-20'];

const outcomes = (language: Language, count = 3): CaseOutcome[] =>
  OUTCOMES[language]
    .slice(0, count)
    .map((each, index) => ({ ...each, date: day(DAYS[index]!, language) }));

const element = (content: TemplateResult, { withoutNote }: Args, lang?: string) =>
  html`<netsafe-case-outcomes lang=${lang ?? nothing} ?without-note=${withoutNote}
    >${content}</netsafe-case-outcomes
  >`;

// One in a page of documentation has an end of its own.
const story = (end: string, count?: number): StoryObj<Args> => {
  const content = (language: Language, { withoutNote }: Args) =>
    caseOutcomesContent({ language, outcomes: outcomes(language, count), withoutNote, end });
  return {
    render: (args, { globals }) => element(content(globals.lang as Language, args), args),
    parameters: {
      snippet: (args: Args, language: Language) => ({
        name: 'case-outcomes',
        choices: { 'without-note': args.withoutNote },
        content: content(language, args),
      }),
    },
  };
};

/** The list as an editor writes it, who adds neither note nor support. */
const bare = (language: Language) =>
  html`<ul>
    ${outcomes(language).map(
      ({ ageBand, area, sentence, offence, date }) =>
        html`<li>
          <p><strong>${sentence}</strong></p>
          <p>${offence}</p>
          <p>
            <small>${ageBand}, ${area}, <time datetime=${date.datetime}>${date.text}</time></small>
          </p>
        </li>`,
    )}
  </ul>`;

const meta: Meta<Args> = {
  title: 'Components/News/Case outcomes',
  id: 'components-case-outcomes',
  component: 'netsafe-case-outcomes',
  args: { withoutNote: false },
};

export default meta;
type Story = StoryObj<Args>;

/** A note before the list says what it holds, with a link past it; after it stands where to find somebody to talk to. */
export const Default: Story = story('after-default');

/** One case. */
export const One: Story = story('after-one', 1);

/** A list without note or support: with the script it gets both, and they cannot be forgotten. */
export const ListAlone: Story = {
  render: (args, { globals }) => element(bare(globals.lang as Language), args),
};

/** On a page that has said already what is here. Where to find somebody to talk to still follows. */
export const WithoutNote: Story = { ...story('after-without'), args: { withoutNote: true } };

/** With a heading of the page’s own. The note comes before both. */
export const WithHeading: Story = {
  render: (args, { globals }) => {
    const language = globals.lang as Language;
    return element(
      html`<h2>${language === 'cy' ? 'Canlyniadau achosion' : 'Outcomes of cases'}</h2>
        ${bare(language)}`,
      args,
    );
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  ...story('after-sidebar'),
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: (args) => element(bare('cy'), args, 'cy'),
  parameters: {
    snippet: ({ withoutNote }: Args) => ({
      name: 'case-outcomes',
      choices: { lang: 'cy', 'without-note': withoutNote },
      content: caseOutcomesContent({ language: 'cy', outcomes: outcomes('cy'), withoutNote }),
    }),
  },
};
