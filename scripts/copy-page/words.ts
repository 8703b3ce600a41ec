/** The words of the page to copy from. Its Welsh awaits a translator, as all of ours does. */

/** What an editor chooses between. `email` is the same for Word. */
export const FORMS = ['tag', 'data', 'plain', 'email'] as const;
export type Form = (typeof FORMS)[number];

/** What can be chosen as well, of a component whose words are all ours: it is drawn by the page itself. */
export const PICTURE = 'picture' as const;

/** A component as an editor calls it, and what it is for. */
export type Named = readonly [name: string, about: string];

export interface PageWords {
  title: string;
  lead: string;
  other: string;
  choose: string;
  component: string;
  language: string;
  languages: { en: string; cy: string };
  theme: string;
  themes: { neutral: string; inherit: string };
  form: string;
  forms: Record<Form | typeof PICTURE, readonly [name: string, hint: string]>;
  preview: string;
  paste: string;
  code: string;
  copy: string;
  copyLook: string;
  copied: string;
  selected: string;
  brackets: string;
  exit: string;
  address: string;
  save: string;
  unreadable: string;
  head: string;
  headHint: string;
  copyHead: string;
  all: string;
  without: string;
  components: Record<string, Named>;
}

export const WORDS: { en: PageWords; cy: PageWords } = {
  en: {
    title: 'What to paste',
    lead: 'Choose, look, and copy. This page works without a network, and nothing that you choose leaves it.',
    other: 'Cymraeg',
    choose: 'Choose',
    component: 'What it is',
    language: 'Language of the words',
    languages: { en: 'English', cy: 'Welsh' },
    theme: 'Whose colours',
    themes: { neutral: 'No force’s', inherit: 'The page’s own' },
    form: 'Where it goes',
    forms: {
      tag: ['A page that keeps our tags', 'The first choice. Needs the stylesheet or the script.'],
      data: [
        'A page whose editor removes our tags',
        'The same look. Needs the stylesheet or the script.',
      ],
      plain: ['A page without our stylesheet', 'Plain HTML, in the page’s own look.'],
      email: ['An email, or Word', 'Its look is written into it. It needs nothing else.'],
      picture: [
        'A picture, with a link',
        'Only where nothing else can be pasted, and where all the words are ours.',
      ],
    },
    preview: 'How it looks',
    paste: 'What to paste',
    code: 'HTML',
    copy: 'Copy the HTML',
    copyLook: 'Copy with its look',
    copied: 'Copied. You can paste it now.',
    selected:
      'Your browser does not let this page copy. It is selected: press Ctrl and C, or ⌘ and C on a Mac.',
    brackets: 'What stands in square brackets is for you to write.',
    exit: 'Not for an email: there is no page to leave.',
    address:
      'Save the picture, and put it where your site or your newsletter keeps pictures. Its address there goes between the square brackets.',
    save: 'Save the picture',
    unreadable:
      'Who cannot see the picture is read its alternative text. Leave it as it is: it says what the picture says.',
    head: 'What a page’s head needs once',
    headHint:
      'For whoever runs your site. Change the beginning of its addresses to where your site serves the files.',
    copyHead: 'Copy the head',
    all: 'Everything there is to copy',
    without:
      'Your browser runs no script here, so choose from the list below: select what you need, and copy it.',
    components: {
      'archive-notice': ['Archive notice', 'Says how old a release is, and where help is today.'],
      'campaign-asset': ['Campaign banner', 'One message in the shapes that the campaign uses.'],
      'case-outcomes': ['Outcomes of cases', 'What courts decided, without a name.'],
      consequences: ['Consequences', 'What can follow, with support always beside it.'],
      'contact-link': ['Contact link', 'A way to reach a service inside a sentence.'],
      'content-note': ['Content note', 'Says what the next part describes, before it.'],
      'deterrence-notice': [
        'Warning notice',
        'A calm warning that never stands without an offer of help.',
      ],
      'help-routes': ['Ways to help', 'Who is this about? Each answer leads to one service first.'],
      'helpline-banner': ['Helpline banner', 'A helpline that is always visible and true.'],
      'key-figures': [
        'Key figures',
        'Figures that say what they count, when, where and who says so.',
      ],
      'language-pair': ['Language switch', 'This page in the other language.'],
      'operation-note': [
        'About the operation',
        'What Operation NetSafe is, and how it stands beside enforcement.',
      ],
      'partner-strip': ['Partners', 'The forces and the charity that stand behind the campaign.'],
      'pull-text': ['Pull text', 'A sentence of the page made large, which nobody said.'],
      'quick-exit': ['Quick exit', 'A link that leaves this page fast.'],
      'quote-block': ['Quotation', 'A quotation, tied to the person who said it.'],
      'release-card': ['Release card', 'A release in short, with a large target.'],
      'release-list': ['List of releases', 'Release cards together, newest first.'],
      'release-page': [
        'Release page',
        'The shell of a press release, from its headline to its notes.',
      ],
    },
  },
  cy: {
    title: 'Beth i’w ludo',
    lead: 'Dewiswch, edrychwch a chopïwch. Mae’r dudalen hon yn gweithio heb rwydwaith, ac nid yw’r hyn a ddewiswch yn ei gadael.',
    other: 'English',
    choose: 'Dewis',
    component: 'Beth ydyw',
    language: 'Iaith y geiriau',
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
    theme: 'Lliwiau pwy',
    themes: { neutral: 'Dim heddlu penodol', inherit: 'Rhai’r dudalen ei hun' },
    form: 'Ble bydd yn mynd',
    forms: {
      tag: [
        'Tudalen sy’n cadw ein tagiau',
        'Y dewis cyntaf. Mae angen y ddalen arddull neu’r sgript.',
      ],
      data: [
        'Tudalen y mae ei golygydd yn tynnu ein tagiau',
        'Yr un olwg. Mae angen y ddalen arddull neu’r sgript.',
      ],
      plain: ['Tudalen heb ein dalen arddull', 'HTML plaen, yng ngolwg y dudalen ei hun.'],
      email: ['E-bost, neu Word', 'Mae ei olwg wedi’i hysgrifennu ynddo. Nid oes angen dim arall.'],
      picture: [
        'Llun, gyda dolen',
        'Dim ond lle nad oes modd gludo dim arall, a lle mae’r geiriau i gyd yn eiriau i ni.',
      ],
    },
    preview: 'Sut mae’n edrych',
    paste: 'Beth i’w ludo',
    code: 'HTML',
    copy: 'Copïo’r HTML',
    copyLook: 'Copïo gyda’i olwg',
    copied: 'Wedi’i gopïo. Gallwch ei ludo nawr.',
    selected:
      'Nid yw eich porwr yn gadael i’r dudalen hon gopïo. Mae wedi’i ddewis: pwyswch Ctrl ac C, neu ⌘ ac C ar Mac.',
    brackets: 'Chi sydd i ysgrifennu’r hyn sydd mewn bachau petryal.',
    exit: 'Nid ar gyfer e-bost: nid oes tudalen i’w gadael.',
    address:
      'Cadwch y llun, a’i roi lle mae eich gwefan neu’ch cylchlythyr yn cadw lluniau. Mae ei gyfeiriad yno yn mynd rhwng y bachau petryal.',
    save: 'Cadw’r llun',
    unreadable:
      'Darllenir y testun amgen i’r rhai na allant weld y llun. Gadewch ef fel y mae: mae’n dweud yr hyn y mae’r llun yn ei ddweud.',
    head: 'Yr hyn sydd ei angen unwaith ym mhen y dudalen',
    headHint:
      'Ar gyfer pwy bynnag sy’n rhedeg eich gwefan. Newidiwch ddechrau’r cyfeiriadau i’r man lle mae eich gwefan yn cadw’r ffeiliau.',
    copyHead: 'Copïo’r pen',
    all: 'Popeth sydd i’w gopïo',
    without:
      'Nid yw eich porwr yn rhedeg sgript yma, felly dewiswch o’r rhestr isod: dewiswch yr hyn sydd ei angen arnoch, a’i gopïo.',
    components: {
      'archive-notice': [
        'Hysbysiad archif',
        'Mae’n dweud pa mor hen yw datganiad, a ble i gael cymorth heddiw.',
      ],
      'campaign-asset': [
        'Baner yr ymgyrch',
        'Un neges yn y siapiau y mae’r ymgyrch yn eu defnyddio.',
      ],
      'case-outcomes': ['Canlyniadau achosion', 'Yr hyn a benderfynodd llysoedd, heb enw.'],
      consequences: ['Canlyniadau', 'Yr hyn a all ddilyn, gyda chymorth wrth ei ymyl bob tro.'],
      'contact-link': ['Dolen gyswllt', 'Ffordd o gyrraedd gwasanaeth o fewn brawddeg.'],
      'content-note': [
        'Nodyn am y cynnwys',
        'Mae’n dweud beth mae’r rhan nesaf yn ei ddisgrifio, cyn iddi ddechrau.',
      ],
      'deterrence-notice': ['Hysbysiad rhybudd', 'Rhybudd pwyllog sydd bob amser yn cynnig help.'],
      'help-routes': [
        'Ffyrdd o gael help',
        'Am bwy mae hyn? Mae pob ateb yn arwain at un gwasanaeth yn gyntaf.',
      ],
      'helpline-banner': [
        'Baner y llinell gymorth',
        'Llinell gymorth sydd bob amser yn weladwy ac yn gywir.',
      ],
      'key-figures': [
        'Ffigurau allweddol',
        'Ffigurau sy’n dweud beth maen nhw’n ei gyfrif, pryd, ble a phwy sy’n dweud.',
      ],
      'language-pair': ['Newid iaith', 'Y dudalen hon yn yr iaith arall.'],
      'operation-note': [
        'Am yr ymgyrch',
        'Beth yw Ymgyrch NetSafe, a sut mae’n sefyll ochr yn ochr â gorfodi’r gyfraith.',
      ],
      'partner-strip': ['Partneriaid', 'Yr heddluoedd a’r elusen sydd y tu ôl i’r ymgyrch.'],
      'pull-text': [
        'Testun amlwg',
        'Brawddeg o’r dudalen wedi’i gwneud yn fawr, na ddywedodd neb.',
      ],
      'quick-exit': ['Gadael yn gyflym', 'Dolen sy’n gadael y dudalen hon yn gyflym.'],
      'quote-block': ['Dyfyniad', 'Dyfyniad, ynghlwm wrth y sawl a’i dywedodd.'],
      'release-card': ['Cerdyn datganiad', 'Datganiad yn fyr, gyda tharged mawr.'],
      'release-list': [
        'Rhestr o ddatganiadau',
        'Cardiau datganiadau gyda’i gilydd, y diweddaraf yn gyntaf.',
      ],
      'release-page': ['Tudalen datganiad', 'Cragen datganiad i’r wasg, o’i bennawd i’w nodiadau.'],
    },
  },
};
