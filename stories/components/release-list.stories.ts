import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import type { Language } from '../../src/record/record.js';
import { day } from '../support/day.js';
import { poster } from '../support/poster.js';

// Invented, of an example force.
const TITLES: Record<Language, readonly (readonly [title: string, summary: string])[]> = {
  en: [
    [
      'Help to stop is a call away, say six forces and a charity',
      'People who look at sexual images of children, or fear that they might, can find help today.',
    ],
    [
      'What families can do when they are worried',
      'A helpline is there for relatives and friends, who are often the first to notice.',
    ],
    [
      'The campaign’s first year: more people ask for help, and more of them ask early, before any child has been harmed',
      'Figures for the year, and what they do not show.',
    ],
    ['A year of Operation NetSafe', 'Enforcement and prevention, side by side.'],
    ['Posters in libraries', 'Where the campaign can be seen this spring.'],
  ],
  cy: [
    [
      'Mae cymorth i stopio ar gael dros y ffôn, meddai chwe heddlu ac elusen',
      'Gall pobl sy’n edrych ar ddelweddau rhywiol o blant, neu’n ofni y gallent, gael cymorth heddiw.',
    ],
    [
      'Beth all teuluoedd ei wneud pan fyddant yn poeni',
      'Mae llinell gymorth ar gael i berthnasau a ffrindiau, sydd yn aml y cyntaf i sylwi.',
    ],
    [
      'Blwyddyn gyntaf yr ymgyrch: mwy o bobl yn gofyn am gymorth, a mwy ohonynt yn gofyn yn gynnar, cyn i unrhyw blentyn gael niwed',
      'Ffigurau’r flwyddyn, a’r hyn nad ydynt yn ei ddangos.',
    ],
    ['Blwyddyn o Ymgyrch NetSafe', 'Gorfodi ac atal, ochr yn ochr.'],
    ['Posteri mewn llyfrgelloedd', 'Ble i weld yr ymgyrch y gwanwyn hwn.'],
  ],
};
const DAYS = ['2026-03-02', '2026-01-19', '2025-11-20', '2025-05-08', '2025-03-14'];
const FORCE: Record<Language, string> = { en: 'Exampleshire Police', cy: 'Heddlu Swydd Esiampl' };

/** Cards as plain HTML; with a picture where an index asks for it. */
const cards = (language: Language, count = 5, pictured?: number) =>
  TITLES[language].slice(0, count).map(([title, summary], index) => ({
    datetime: DAYS[index]!,
    card: releaseCardContent({
      title,
      summary,
      href: `#release-${index + 1}`,
      force: FORCE[language],
      date: day(DAYS[index]!, language),
      ...(index === pictured && {
        picture: { src: poster('Worried?'), alt: '', width: 300, height: 250 },
      }),
    }),
  }));

type Cards = ReturnType<typeof cards>;

/** Each card in its own tag, so that all of it can be pressed. */
const tagged = (listed: Cards): Cards =>
  listed.map(({ card, datetime }) => ({
    datetime,
    card: html`<netsafe-release-card>${card}</netsafe-release-card>`,
  }));

const list = (content: unknown, lang?: string) =>
  html`<netsafe-release-list lang=${lang ?? nothing}>${content}</netsafe-release-list>`;

/** What there is to copy has plain cards: no tag of ours stands in what every CMS keeps. */
const story = (make: (language: Language) => Cards, wrap = tagged): StoryObj => ({
  render: (_, { globals }) => list(releaseListContent(wrap(make(globals.lang as Language)))),
  parameters: {
    snippet: (_: unknown, language: Language) => ({
      name: 'release-list',
      content: releaseListContent(make(language)),
    }),
  },
});

const meta: Meta = {
  title: 'Components/News/Release list',
  id: 'components-release-list',
  component: 'netsafe-release-list',
};

export default meta;
type Story = StoryObj;

/** Cards in a list, newest first, in as many columns as there is room for: three at most. */
export const Default: Story = story((language) => cards(language));

/** Cards in plain HTML, which every CMS keeps. They look alike; their titles can be pressed. */
export const PlainCards: Story = story(
  (language) => cards(language),
  (listed) => listed,
);

/** One release: it takes the width there is. */
export const One: Story = story((language) => cards(language, 1));

/** Two: no column stays empty. */
export const Two: Story = story((language) => cards(language, 2));

/** With a heading of the page’s own, and a picture in one card. */
export const WithHeading: Story = {
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    return list(
      html`<h2>${language === 'cy' ? 'Newyddion' : 'News'}</h2>
        ${releaseListContent(tagged(cards(language, 3, 1)))}`,
    );
  },
};

/** Cards in the tag itself, without a list around them: with the script they are one to assistive technology. */
export const CardsAlone: Story = {
  render: (_, { globals }) =>
    list(tagged(cards(globals.lang as Language, 3)).map(({ card }) => card)),
};

/** An older release first: it is shown as it was written. Put the newest first. */
export const OutOfOrder: Story = {
  render: (_, { globals }) => {
    const [newest, older] = tagged(cards(globals.lang as Language, 2));
    return list(
      html`<ul>
        <li>${older!.card}</li>
        <li>${newest!.card}</li>
      </ul>`,
    );
  },
};

/** In a column as narrow as a sidebar: the place decides, not the screen. */
export const InASidebar: Story = {
  ...story((language) => cards(language, 2)),
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () => list(releaseListContent(tagged(cards('cy', 3))), 'cy'),
  parameters: {
    snippet: () => ({
      name: 'release-list',
      choices: { lang: 'cy' },
      content: releaseListContent(cards('cy', 3)),
    }),
  },
};
