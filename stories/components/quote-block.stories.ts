import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { QuoteBlock } from '../../src/components/quote-block/quote-block.js';
import {
  campaignQuotation,
  quoteBlockContent,
  type Quotation,
} from '../../src/components/quote-block/quote-block.content.js';
import type { Language } from '../../src/record/record.js';
import { day } from '../support/day.js';

// Invented words, given to roles at an example force.
const SAID: Record<Language, readonly [string, string]> = {
  en: [
    'Behind every one of these images there is a child, and that child has a life that goes on afterwards. We do not forget it, and nobody who looks at them should.',
    'We will go on finding those who do this. We would far rather that they stopped, and there is help to stop, today, for anyone who asks.',
  ],
  cy: [
    'Y tu ôl i bob un o’r delweddau hyn mae plentyn, ac mae gan y plentyn hwnnw fywyd sy’n parhau wedyn. Nid ydym yn anghofio hynny, ac ni ddylai neb sy’n edrych arnynt anghofio chwaith.',
    'Byddwn yn parhau i ddod o hyd i’r rhai sy’n gwneud hyn. Byddai’n llawer gwell gennym pe baent yn stopio, ac mae cymorth i stopio ar gael heddiw i unrhyw un sy’n gofyn.',
  ],
};
const ROLE: Record<Language, { role: string; organisation: string; source: string }> = {
  en: {
    role: 'Head of Public Protection',
    organisation: 'Exampleshire Police',
    source: 'Statement on the launch of the campaign',
  },
  cy: {
    role: 'Pennaeth Diogelu’r Cyhoedd',
    organisation: 'Heddlu Swydd Esiampl',
    source: 'Datganiad ar lansio’r ymgyrch',
  },
};

const quotation = (language: Language, count: 1 | 2 = 1): Quotation => ({
  paragraphs: SAID[language].slice(0, count),
  speaker: ROLE[language].role,
  organisation: ROLE[language].organisation,
});

type Args = Pick<QuoteBlock, 'withoutMarks'>;
type Make = (language: Language) => Quotation;

/** A story of a quotation, and what there is to copy from it. */
const story = (make: Make): StoryObj<Args> => ({
  render: ({ withoutMarks }, { globals }) =>
    html`<netsafe-quote-block ?without-marks=${withoutMarks}
      >${quoteBlockContent(make(globals.lang as Language))}</netsafe-quote-block
    >`,
  parameters: {
    snippet: ({ withoutMarks }: Args, language: Language) => ({
      name: 'quote-block',
      choices: { 'without-marks': withoutMarks },
      content: quoteBlockContent(make(language)),
    }),
  },
});

const meta: Meta<Args> = {
  title: 'Components/Say what was said/Quote block',
  id: 'components-quote-block',
  component: 'netsafe-quote-block',
  args: { withoutMarks: false },
};

export default meta;
type Story = StoryObj<Args>;

/** One paragraph, and who said it. */
export const Default: Story = story((language) => quotation(language));

/** Several paragraphs of one speaker: each opens with a mark, only the last closes. */
export const ManyParagraphs: Story = story((language) => quotation(language, 2));

/** With the day, and a link to where it was published. */
export const WithDateAndSource: Story = story((language) => ({
  ...quotation(language, 2),
  date: day('2017-05-08', language),
  cite: { href: '#statement', text: ROLE[language].source },
}));

/** A sentence that introduces the speaker, as in a press release: kept word for word, before the quotation. */
export const WithLeadIn: Story = story((language) => ({
  paragraphs: SAID[language],
  leadIn:
    language === 'cy'
      ? html`Wrth groesawu’r ymgyrch, dywedodd
          <strong>${ROLE.cy.role}</strong> ${ROLE.cy.organisation}:`
      : html`Welcoming the campaign, <strong>the ${ROLE.en.role}</strong> at ${ROLE.en.organisation}
          said:`,
}));

/** Nobody named: a quotation needs no caption to be framed. */
export const WithoutSpeaker: Story = story((language) => ({ paragraphs: SAID[language] }));

/** Words that carry their own quotation marks: the block draws none. */
export const OwnMarks: Story = {
  ...story((language) => ({ ...quotation(language), paragraphs: [`“${SAID[language][0]}”`] })),
  args: { withoutMarks: true },
};

/** Welsh has its own quotation marks. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () =>
    html`<netsafe-quote-block lang="cy"
      >${quoteBlockContent(quotation('cy', 2))}</netsafe-quote-block
    >`,
  parameters: {
    snippet: () => ({
      name: 'quote-block',
      choices: { lang: 'cy' },
      content: quoteBlockContent(quotation('cy', 2)),
    }),
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  ...story((language) => quotation(language, 2)),
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
};

/** An empty tag says the campaign’s own message, in the campaign’s own name. */
export const Empty: Story = {
  render: () => html`<netsafe-quote-block></netsafe-quote-block>`,
  parameters: {
    snippet: (_: Args, language: Language) => ({
      name: 'quote-block',
      content: quoteBlockContent(campaignQuotation(language)),
    }),
  },
};
