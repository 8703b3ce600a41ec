import { html, type TemplateResult } from 'lit';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import {
  figuresIn,
  keyFiguresContent,
} from '../../src/components/key-figures/key-figures.content.js';
import { partnerStripContent } from '../../src/components/partner-strip/partner-strip.content.js';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import { reach, say } from '../../src/record/fill.js';
import { record, type Language } from '../../src/record/record.js';
import type { CampaignFile } from '../../src/record/campaign.types.generated.js';
import file from './campaign.json';
import { aroundPage, fileOf, type ExamplePage } from './example-page.js';

const WORDS = {
  en: {
    title: 'Operation NetSafe',
    lead: 'Looking at sexual images of children harms them. If you look, or fear that you may, there is help to stop.',
    pull: 'You can ask for help before anyone else asks you.',
    figures: 'What the campaign has reached',
    quote: {
      paragraphs: [
        'Few of the people whose doors we knock on expected us. Their families learn of it on the same morning.',
        'We would much rather that you asked for help first.',
      ],
    },
    about: 'What the campaign is for',
    news: 'News of the campaign',
    releases: [
      {
        title: 'Two men sentenced after work on indecent images',
        date: { datetime: '2026-10-02', text: '2 October 2026' },
        summary: 'What the courts decided, and where help is.',
      },
      {
        title: 'Six forces ask people to stop, and show them how',
        date: { datetime: '2026-05-08', text: '8 May 2026' },
        summary: 'Operation NetSafe sends people who look at such images to help.',
      },
    ],
    next: 'Find out whom to turn to',
  },
  cy: {
    title: 'Ymgyrch NetSafe',
    lead: 'Mae edrych ar ddelweddau rhywiol o blant yn eu niweidio. Os ydych chi’n edrych, neu’n ofni y gallech, mae cymorth i stopio.',
    pull: 'Gallwch ofyn am gymorth cyn i neb arall ofyn i chi.',
    figures: 'Hyd a lled yr ymgyrch',
    quote: {
      paragraphs: [
        'Ychydig o’r bobl rydyn ni’n curo ar eu drysau oedd yn ein disgwyl. Mae eu teuluoedd yn cael gwybod yr un bore.',
        'Byddai’n llawer gwell gennym pe baech chi’n gofyn am gymorth yn gyntaf.',
      ],
    },
    about: 'Diben yr ymgyrch',
    news: 'Newyddion yr ymgyrch',
    releases: [
      {
        title: 'Dedfrydu dau ddyn yn dilyn gwaith ar ddelweddau anweddus',
        date: { datetime: '2026-10-02', text: '2 Hydref 2026' },
        summary: 'Yr hyn a benderfynodd y llysoedd, a ble i gael cymorth.',
      },
      {
        title: 'Chwe heddlu’n gofyn i bobl stopio, ac yn dangos sut',
        date: { datetime: '2026-05-08', text: '8 Mai 2026' },
        summary:
          'Mae Ymgyrch NetSafe yn cyfeirio pobl sy’n edrych ar ddelweddau o’r fath at gymorth.',
      },
    ],
    next: 'Gweld at bwy i droi',
  },
} as const;

// Its own file says who it is, who takes part, who speaks, and the launch’s own figures.
const {
  force,
  partners,
  figures: counted,
  spokespeople,
} = (file as unknown as CampaignFile).campaign;

const page = (language: Language): TemplateResult => {
  const { title, lead, pull, figures, quote, about, news, releases, next } = WORDS[language];
  const [speaker] = spokespeople;
  return aroundPage(
    'campaign',
    language,
    html`<h1>${title}</h1>
      <netsafe-helpline-banner loudness="loud"
        >${helplineBannerContent({ language, loudness: 'loud' })}</netsafe-helpline-banner
      >
      <p class="example-lead">${lead}</p>
      <p><a href=${fileOf('get-help', language)}>${next}</a></p>
      <div class="example-columns">
        <netsafe-deterrence-notice message="harm"
          >${deterrenceNoticeContent({ language, message: 'harm' })}</netsafe-deterrence-notice
        >
        <netsafe-consequences>${consequencesContent({ language })}</netsafe-consequences>
      </div>
      <netsafe-pull-text><p>${pull}</p></netsafe-pull-text>
      <section aria-labelledby="figures">
        <h2 id="figures">${figures}</h2>
        <netsafe-key-figures
          >${keyFiguresContent({
            language,
            figures: figuresIn(language, counted!),
          })}</netsafe-key-figures
        >
      </section>
      <netsafe-quote-block
        >${quoteBlockContent({
          ...quote,
          role: speaker.role[language],
          organisation: speaker.organisation[language],
        })}</netsafe-quote-block
      >
      <netsafe-operation-note>
        <h2>${about}</h2>
        <p>${say(language, 'netsafeIs')}</p>
        <p>${say(language, 'netsafeBeside')}</p>
        <p>${reach(language, record.services['stop-it-now'])}</p>
      </netsafe-operation-note>
      <section aria-labelledby="news">
        <h2 id="news">${news}</h2>
        <netsafe-release-list
          >${releaseListContent(
            releases.map((release) => ({
              datetime: release.date.datetime,
              card: html`<netsafe-release-card
                >${releaseCardContent({
                  ...release,
                  force: force.name[language],
                  href: fileOf('release', language),
                })}</netsafe-release-card
              >`,
            })),
          )}</netsafe-release-list
        >
      </section>
      <netsafe-partner-strip
        >${partnerStripContent({
          language,
          partners: partners.map(({ name, site }) => ({ name: name[language], href: site })),
        })}</netsafe-partner-strip
      >`,
  );
};

/** What the campaign says, to everybody who comes to it. */
export const campaign: ExamplePage = {
  name: 'campaign',
  title: { en: WORDS.en.title, cy: WORDS.cy.title },
  render: page,
};
