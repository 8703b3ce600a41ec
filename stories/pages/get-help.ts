import { html, type TemplateResult } from 'lit';
import { contentNoteContent } from '../../src/components/content-note/content-note.content.js';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { helpRoutesContent } from '../../src/components/help-routes/help-routes.content.js';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import type { Language } from '../../src/record/record.js';
import { aroundPage, type ExamplePage } from './example-page.js';

const WORDS = {
  en: {
    title: 'Get help',
    lead: 'Whoever this is about, someone will listen. You can read all of this before you decide.',
    call: 'What happens when you call',
    steps: [
      'When an adviser is free, they answer.',
      'You say as much or as little as you like.',
      'Together you work out what you can do today.',
    ],
    family: 'If it is somebody in your family',
    familyWords: [
      'Finding out can feel like the ground has gone. Whatever happened, it is not your fault.',
      'Advisers talk with many partners and parents. You can call for yourself alone.',
    ],
  },
  cy: {
    title: 'Cael cymorth',
    lead: 'Am bwy bynnag mae hyn, bydd rhywun yn gwrando. Gallwch ddarllen hyn i gyd cyn penderfynu.',
    call: 'Beth sy’n digwydd pan fyddwch yn ffonio',
    steps: [
      'Pan fydd cynghorydd yn rhydd, bydd yn ateb.',
      'Dywedwch gymaint neu gyn lleied ag y dymunwch.',
      'Gyda’ch gilydd byddwch yn gweld beth allwch chi ei wneud heddiw.',
    ],
    family: 'Os yw’n rhywun yn eich teulu',
    familyWords: [
      'Gall dod i wybod deimlo fel petai’r tir wedi diflannu o dan eich traed. Beth bynnag a ddigwyddodd, nid eich bai chi yw hynny.',
      'Mae cynghorwyr yn siarad â llawer o bartneriaid a rhieni. Gallwch ffonio drosoch eich hun yn unig.',
    ],
  },
} as const;

const page = (language: Language): TemplateResult => {
  const { title, lead, call, steps, family, familyWords } = WORDS[language];
  return aroundPage(
    'get-help',
    language,
    html`<h1>${title}</h1>
      <netsafe-helpline-banner loudness="loud"
        >${helplineBannerContent({ language, loudness: 'loud' })}</netsafe-helpline-banner
      >
      <p class="example-lead">${lead}</p>
      <div class="example-answers">
        <netsafe-help-routes>${helpRoutesContent({ language })}</netsafe-help-routes>
        <section aria-labelledby="call">
          <h2 id="call">${call}</h2>
          <ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </section>
        <section aria-labelledby="family">
          <h2 id="family">${family}</h2>
          ${familyWords.map((words) => html`<p>${words}</p>`)}
        </section>
      </div>
      <div class="example-screen">
        <netsafe-content-note
          >${contentNoteContent({ language, href: '#after' })}</netsafe-content-note
        >
      </div>
      <div class="example-screen">
        <netsafe-deterrence-notice message="justification"
          >${deterrenceNoticeContent({ language, message: 'justification' })}</netsafe-deterrence-notice
        >
      </div>
      <div class="example-screen">
        <netsafe-helpline-banner id="after" service="samaritans" loudness="quiet"
          >${helplineBannerContent({
            language,
            service: 'samaritans',
            loudness: 'quiet',
          })}</netsafe-helpline-banner
        >
      </div>`,
  );
};

/** Where a person finds whom to turn to. */
export const getHelp: ExamplePage = {
  name: 'get-help',
  title: { en: WORDS.en.title, cy: WORDS.cy.title },
  render: page,
};
