import { html, type TemplateResult } from 'lit';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import { keyFiguresContent } from '../../src/components/key-figures/key-figures.content.js';
import { partnerStripContent } from '../../src/components/partner-strip/partner-strip.content.js';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import { reach, say } from '../../src/record/fill.js';
import { record, type Language } from '../../src/record/record.js';
import { aroundPage, fileOf, type ExamplePage } from './example-page.js';

const WORDS = {
  en: {
    title: 'Operation NetSafe',
    lead: 'Looking at sexual images of children harms them. If you look, or fear that you may, there is help to stop.',
    pull: 'You can ask for help before anyone else asks you.',
    figures: 'What the campaign has reached',
    figure: {
      unit: 'people',
      label: 'People who sought help to stop',
      period: 'One year, as said in May 2017',
      area: 'Eastern England',
      source: { text: 'Release on the launch of Operation NetSafe' },
      parts: ['called the helpline', 'used the website'],
    },
    quote: {
      paragraphs: [
        'Most people who call us say that they wish they had called sooner.',
        'We would rather meet you as somebody who asked for help.',
      ],
      role: 'Detective inspector, online investigations',
      organisation: 'Exampleshire Police',
    },
    about: 'What the campaign is for',
    news: 'News of the campaign',
    releases: [
      {
        title: 'Two men sentenced after work on indecent images',
        force: 'Exampleshire Police',
        date: { datetime: '2026-10-02', text: '2 October 2026' },
        summary: 'What the courts decided, and where help is.',
      },
      {
        title: 'Six forces ask people to stop, and show them how',
        force: 'Exampleshire Police',
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
    figure: {
      unit: 'o bobl',
      label: 'Pobl a ofynnodd am gymorth i stopio',
      period: 'Blwyddyn, fel y dywedwyd ym mis Mai 2017',
      area: 'Dwyrain Lloegr',
      source: { text: 'Datganiad ar lansio Ymgyrch NetSafe' },
      parts: ['wedi ffonio’r llinell gymorth', 'wedi defnyddio’r wefan'],
    },
    quote: {
      paragraphs: [
        'Mae’r rhan fwyaf o’r bobl sy’n ein ffonio yn dweud y byddai’n dda ganddynt fod wedi ffonio’n gynt.',
        'Byddai’n well gennym gwrdd â chi fel rhywun a ofynnodd am gymorth.',
      ],
      role: 'Ditectif arolygydd, ymchwiliadau ar-lein',
      organisation: 'Heddlu Swydd Esiampl',
    },
    about: 'Diben yr ymgyrch',
    news: 'Newyddion yr ymgyrch',
    releases: [
      {
        title: 'Dedfrydu dau ddyn yn dilyn gwaith ar ddelweddau anweddus',
        force: 'Heddlu Swydd Esiampl',
        date: { datetime: '2026-10-02', text: '2 Hydref 2026' },
        summary: 'Yr hyn a benderfynodd y llysoedd, a ble i gael cymorth.',
      },
      {
        title: 'Chwe heddlu’n gofyn i bobl stopio, ac yn dangos sut',
        force: 'Heddlu Swydd Esiampl',
        date: { datetime: '2026-05-08', text: '8 Mai 2026' },
        summary:
          'Mae Ymgyrch NetSafe yn cyfeirio pobl sy’n edrych ar ddelweddau o’r fath at gymorth.',
      },
    ],
    next: 'Gweld at bwy i droi',
  },
} as const;

// The launch’s own figures.
const CALLED = 131;
const VISITED = 1691;

const page = (language: Language): TemplateResult => {
  const { title, lead, pull, figures, figure, quote, about, news, releases, next } =
    WORDS[language];
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
            figures: [
              {
                ...figure,
                value: CALLED + VISITED,
                parts: [
                  { value: CALLED, text: figure.parts[0] },
                  { value: VISITED, text: figure.parts[1] },
                ],
              },
            ],
          })}</netsafe-key-figures
        >
      </section>
      <netsafe-quote-block>${quoteBlockContent(quote)}</netsafe-quote-block>
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
                  href: fileOf('release', language),
                })}</netsafe-release-card
              >`,
            })),
          )}</netsafe-release-list
        >
      </section>
      <netsafe-partner-strip>${partnerStripContent({ language })}</netsafe-partner-strip>`,
  );
};

/** What the campaign says, to everybody who comes to it. */
export const campaign: ExamplePage = {
  name: 'campaign',
  title: { en: WORDS.en.title, cy: WORDS.cy.title },
  render: page,
};
