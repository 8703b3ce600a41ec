// The words of the pages, as a force's own content would give them. The number comes from the record.
export type Language = 'en' | 'cy';

export interface Words {
  title: string;
  heading: string;
  call: string;
  ways: readonly string[];
  warning: string;
  law: string;
  quotation: string;
  speaker: string;
  role: string;
  release: string;
  summary: string;
  actions: Record<'language' | 'service' | 'more' | 'fewer' | 'marks' | 'shown' | 'number', string>;
}

export const words: Record<Language, Words> = {
  en: {
    title: 'Get help',
    heading: 'Are you worried about someone’s behaviour online?',
    call: 'Call Stop It Now free on',
    ways: ['Talk to an adviser', 'Write a secure message', 'Chat online'],
    warning: 'Looking at sexual images of children is a crime',
    law: 'There is help to stop. You can talk to someone today.',
    quotation: 'Asking for help early protects children, and it helps families too.',
    speaker: 'The head of public protection',
    role: 'Exampleshire Police',
    release: 'More people ask for help',
    summary: 'The force and its partners say where help is.',
    actions: {
      language: 'Cymraeg',
      service: 'Another service',
      more: 'More ways',
      fewer: 'Fewer ways',
      marks: 'Quotation marks',
      shown: 'Show or hide',
      number: 'A number that changes',
    },
  },
  // Translation to review.
  cy: {
    title: 'Cael help',
    heading: 'Ydych chi’n poeni am ymddygiad rhywun ar-lein?',
    call: 'Ffoniwch Stop It Now am ddim ar',
    ways: ['Siarad â chynghorydd', 'Anfon neges ddiogel', 'Sgwrsio ar-lein'],
    warning: 'Mae edrych ar ddelweddau rhywiol o blant yn drosedd',
    law: 'Mae help ar gael i roi’r gorau iddi. Gallwch siarad â rhywun heddiw.',
    quotation: 'Mae gofyn am help yn gynnar yn amddiffyn plant, ac yn helpu teuluoedd hefyd.',
    speaker: 'Pennaeth diogelu’r cyhoedd',
    role: 'Heddlu Swydd Esiampl',
    release: 'Mwy o bobl yn gofyn am help',
    summary: 'Mae’r heddlu a’i bartneriaid yn dweud ble i gael help.',
    actions: {
      language: 'English',
      service: 'Gwasanaeth arall',
      more: 'Mwy o ffyrdd',
      fewer: 'Llai o ffyrdd',
      marks: 'Dyfynodau',
      shown: 'Dangos neu guddio',
      number: 'Rhif sy’n newid',
    },
  },
};
