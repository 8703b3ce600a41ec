import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReleaseCard } from '../../src/components/release-card/release-card.js';
import {
  campaignCard,
  releaseCardContent,
  type ReleaseCardOptions,
} from '../../src/components/release-card/release-card.content.js';
import type { Language } from '../../src/record/record.js';
import { day } from '../support/day.js';
import { poster } from '../support/poster.js';

type Args = Pick<ReleaseCard, 'headingLevel'>;
type Make = (language: Language) => ReleaseCardOptions;

const WORDS = {
  en: {
    title: 'Six forces and a charity work together against online child sexual abuse',
    force: 'Exampleshire Police',
    summary:
      'Operation NetSafe joins enforcement with prevention: it sends people to help before a child is harmed.',
    alt: 'A campaign banner: worried about what you look at online?',
  },
  cy: {
    title: 'Chwe heddlu ac elusen yn cydweithio yn erbyn cam-drin plant yn rhywiol ar-lein',
    force: 'Heddlu Swydd Esiampl',
    summary:
      'Mae Ymgyrch NetSafe yn uno gorfodi ag atal: mae’n cyfeirio pobl at gymorth cyn i blentyn gael niwed.',
    alt: 'Baner yr ymgyrch: yn poeni am yr hyn rydych chi’n edrych arno ar-lein?',
  },
} as const;

const card: Make = (language) => {
  const { title, force, summary } = WORDS[language];
  return { title, href: '#release', force, date: day('2017-05-08', language), summary };
};

const withPicture: Make = (language) => ({
  ...card(language),
  picture: {
    src: poster(WORDS[language].alt.split(': ')[1] ?? ''),
    alt: WORDS[language].alt,
    width: 300,
    height: 250,
  },
});

const story = (make: Make): StoryObj<Args> => ({
  render: ({ headingLevel }, { globals }) =>
    html`<netsafe-release-card
      >${releaseCardContent({ ...make(globals.lang as Language), level: headingLevel })}</netsafe-release-card
    >`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => {
      const { picture, ...rest } = make(language);
      return {
        name: 'release-card',
        content: releaseCardContent({
          ...rest,
          ...(picture && { picture: { ...picture, src: '/pictures/netsafe.png' } }),
          href: '/news/the-release',
          level: headingLevel,
        }),
      };
    },
  },
});

const meta: Meta<Args> = {
  title: 'Components/News/Release card',
  id: 'components-release-card',
  component: 'netsafe-release-card',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
};

export default meta;
type Story = StoryObj<Args>;

/** A title that is a link, the force, the day, and what it says. The whole card can be pressed; its text can be selected. */
export const Default: Story = story(card);

/** With a picture and its text alternative. */
export const WithPicture: Story = story(withPicture);

/** A picture that cannot be shown leaves no hole, and its text alternative can still be heard. */
export const BrokenPicture: Story = story((language) => ({
  ...withPicture(language),
  picture: { src: 'data:image/png;base64,AAAA', alt: WORDS[language].alt },
}));

/** No summary, no day: what is there is enough. */
export const TitleOnly: Story = story((language) => ({
  title: WORDS[language].title,
  href: '#release',
}));

/** Long words and a long title break where they must, and the card grows. */
export const LongTitle: Story = story((language) => ({
  ...card(language),
  title: `${WORDS[language].title}: ${WORDS[language].summary} Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch`,
}));

/** Several cards, as a page of news sets them. */
export const Several: Story = {
  render: ({ headingLevel }, { globals }) => {
    const language = globals.lang as Language;
    const makes: Make[] = [card, withPicture, card];
    return html`<div class="cards">
      ${makes.map(
        (make) =>
          html`<netsafe-release-card
            >${releaseCardContent({ ...make(language), level: headingLevel })}</netsafe-release-card
          >`,
      )}
    </div>`;
  },
};

/** An empty tag leads to help. */
export const Empty: Story = {
  render: ({ headingLevel }) =>
    html`<netsafe-release-card heading-level=${headingLevel}></netsafe-release-card>`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: 'release-card',
      content: releaseCardContent(campaignCard(language, headingLevel)),
    }),
  },
};
