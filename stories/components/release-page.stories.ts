import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  releasePageContent,
  type ReleasePageOptions,
} from '../../src/components/release-page/release-page.content.js';
import type { Language } from '../../src/record/record.js';
import { readMoment } from '../../src/tools/release/day.js';
import { day } from '../support/day.js';

const WORDS = {
  en: {
    title: 'Forces and charity begin Operation NetSafe in Exampleshire',
    force: 'Exampleshire Police',
    area: 'Eastern Exampleshire',
    standfirst:
      'A campaign that begins today asks people who look at sexual images of children to stop, and tells them where to find help.',
    heading: 'Why now',
    body: 'More of these images are reported every year. Behind them are children who were abused so that they could be made.',
    said: 'We will go on finding those who do this. We would far rather that they stopped.',
    speaker: 'Head of Public Protection',
    notes: 'Notes to editors',
    editors:
      'Please give the helpline’s number in any report. Nobody who was harmed is to be named.',
  },
  cy: {
    title: 'Lansio Ymgyrch NetSafe yn Swydd Esiampl',
    force: 'Heddlu Swydd Esiampl',
    area: 'Dwyrain Esiampl',
    standfirst:
      'Mae ymgyrch sy’n dechrau heddiw yn gofyn i bobl sy’n edrych ar ddelweddau rhywiol o blant stopio, ac yn dweud wrthyn nhw ble i gael cymorth.',
    heading: 'Pam nawr',
    body: 'Mae rhagor o’r delweddau hyn yn cael eu hadrodd bob blwyddyn. Y tu ôl iddynt mae plant a gafodd eu cam-drin er mwyn eu creu.',
    said: 'Byddwn yn parhau i ddod o hyd i’r rhai sy’n gwneud hyn. Byddai’n llawer gwell gennym pe baent yn stopio.',
    speaker: 'Pennaeth Diogelu’r Cyhoedd',
    notes: 'Nodiadau i olygyddion',
    editors:
      'Rhowch rif y llinell gymorth mewn unrhyw adroddiad. Ni chaniateir enwi neb a gafodd niwed.',
  },
} as const satisfies Record<Language, object>;

interface Dates {
  published: string;
  updated?: string;
  embargo?: string;
}

const moment = (iso: string, language: Language) => {
  const { iso: datetime, text } = readMoment(iso, language)!;
  return { datetime, text };
};

const options = (
  language: Language,
  { published, updated, embargo }: Dates,
): ReleasePageOptions => {
  const { title, force, area, standfirst, heading, body, said, speaker, notes, editors } =
    WORDS[language];
  return {
    language,
    title,
    force,
    area,
    published: day(published, language),
    ...(updated && { updated: day(updated, language) }),
    ...(embargo && { embargo: moment(embargo, language) }),
    standfirst,
    body: html`<h2>${heading}</h2>
      <p>${body}</p>
      <netsafe-quote-block>
        <figure>
          <blockquote><p>${said}</p></blockquote>
          <figcaption><strong>${speaker}</strong>, ${force}</figcaption>
        </figure>
      </netsafe-quote-block>
      <p>${body}</p>`,
    notes: html`<h2>${notes}</h2>
      <p>${editors}</p>`,
  };
};

const choices = ({ published, updated, embargo }: Dates) => ({
  published,
  ...(updated && { modified: updated }),
  ...(embargo && { embargo }),
});

/** A story of a release, and what there is to copy from it. */
const story = (dates: () => Dates, lang?: Language): StoryObj => ({
  render: (_, { globals }) => {
    const language = lang ?? (globals.lang as Language);
    const { published, updated = '', embargo = '' } = dates();
    return html`<netsafe-release-page
      lang=${language}
      published=${published}
      modified=${updated}
      embargo=${embargo}
      >${releasePageContent(options(language, dates()))}</netsafe-release-page
    >`;
  },
  parameters: {
    snippet: (_: unknown, language: Language) => ({
      name: 'release-page',
      choices: { ...(lang && { lang }), ...choices(dates()) },
      content: releasePageContent(options(lang ?? language, dates())),
    }),
  },
});

// The day that is so many days from now: what is new today must stay new.
const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const meta: Meta = {
  title: 'Components/News/Release page',
  id: 'components-release-page',
  component: 'netsafe-release-page',
};

export default meta;
type Story = StoryObj;

/** A release of 2017, as it is read today: the notice above it comes by itself after 12 months. */
export const Default: Story = story(() => ({ published: '2017-05-08' }));

/** A release of three days ago: no notice. */
export const New: Story = story(() => ({ published: daysFromNow(-3) }));

/** Updated on a later day, which is said. On the day of publication it would not be. */
export const Updated: Story = story(() => ({
  published: daysFromNow(-3),
  updated: daysFromNow(-1),
}));

/** Sent out before it may be published. The line goes at its moment, by itself. */
export const UnderEmbargo: Story = story(() => ({
  published: daysFromNow(1),
  embargo: `${daysFromNow(1)}T00:01`,
}));

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  ...story(() => ({ published: '2017-05-08' })),
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = story(() => ({ published: '2017-05-08' }), 'cy');
