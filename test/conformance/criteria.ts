// The 55 success criteria of WCAG 2.2 at levels A and AA: which tests show each, or why it has nothing to apply to. The
// names and anchors are those of https://www.w3.org/TR/WCAG22/. criteria.spec.ts fails where a test that is named here is gone.

/** Tests that show a criterion: all in a file whose title holds the phrase. */
export interface Evidence {
  file: string;
  /** Part of the titles, as they stand in the file. */
  title: string;
  /** What the tests do, in words that follow “Tests”. */
  does: string;
  /** Whether they run at night alone: the check of a change says nothing of them. */
  isNightly?: boolean;
}

interface Named {
  id: string;
  name: string;
  /** Where WCAG 2.2 has it. */
  anchor: string;
  level: 'A' | 'AA';
}

export type Criterion = Named &
  (
    | {
        evidence: readonly Evidence[];
        /** What no test here can say. */
        unseen?: string;
      }
    | { notApplicable: string }
  );

const of =
  (file: string) =>
  (title: string, does: string): Evidence => ({ file: `test/${file}`, title, does });
const page = of('pages/criteria.spec.ts');
const wholePage = of('pages/pages.spec.ts');
const assistive = of('pages/assistive.spec.ts');
const story = of('stories/story-walk.ts');

const AXE = story(
  ', axe',
  'ask axe-core of every story, in English and Welsh and in the light and the dark, by turns; at night in each',
);
const NARROW = story(': 320 px', 'open every story 320 px wide: nothing scrolls sideways');
const SECOND: Evidence = {
  ...story(
    ', second engine',
    'ask IBM’s rules of every story: what it says and we hold to be false is listed, with the reason',
  ),
  isNightly: true,
};
const SECOND_PAGES = wholePage(
  'has nothing against it but what we hold to be false',
  'ask IBM’s rules of the example pages, with the script and without',
);
const AXE_PAGES = wholePage(
  'is sound as a whole, with the script and without',
  'ask axe-core of the example pages, and read their outline, language and numbers',
);
const TOLD = assistive(
  ', is as it was reviewed, by children and by the record alike',
  'compare what a browser tells assistive technology of each component with what was reviewed',
);
const HEARD: Evidence = {
  ...of('screen-reader/transcripts.ts')(
    ', is said as it was reviewed',
    'compare what Orca says of the example pages and each component, line by line, with what an engineer reviewed',
  ),
  isNightly: true,
};
const TABBED = assistive(
  'reaches every link in the order of the words, and sees where they are',
  'go through every component by keyboard: each link in order, each with a ring of two colours',
);
const READ = page(
  'can be read as it should: its links',
  'read the example pages: links, headings, labels and pictures',
);
const PAIRS = of('tokens/tokens.spec.ts')(
  'declare as many pairs in every theme and mode, each above what it needs',
  'compute every pair of colours in each theme, light and dark, with and without more contrast',
);
const SHOWN = story(
  ': colours by theme',
  'read the colours that each component’s stories really show, in one theme in turn; at night of every story, in every theme',
);
const EDGES = of('settings/colours.spec.ts')(
  'shows all that it shows in its own, edges and words',
  'open pages in forced colours and with more contrast: no edge and no word is lost',
);
const RINGS = of('settings/colours.spec.ts')(
  'shows by keyboard where the reader is',
  'measure the ring around what has the focus, in forced colours; at night in each setting of colours',
);
const SIZE = of('settings/size.spec.ts')(
  'is whole, and its numbers are',
  'open pages at 200% and 400%, and from 256 px: nothing is cut off, every number is whole',
);
const EXIT_BAR = of('pages/quick-exit-bar.spec.ts')(
  'hides no stop on',
  'go through the page to get help by keyboard, forwards and back, at five sizes: the exit hides nothing',
);
const FOCUS = page(
  'comes to every stop and out again, and nothing happens because something has the focus',
  'go through the example pages by keyboard from end to end',
);
const STILL = of('settings/motion.spec.ts')(
  'has no motion and nothing translucent',
  'look for animation, transition and blinking in each page',
);

const MEDIA = 'No component plays sound or film, and none links to one of its own.';
const FORMS = 'No component asks for input: there is no form and no field.';
const READER =
  'Whether the words mean the same to who hears them. Orca is read by an engineer, not heard by a person who uses it; NVDA, JAWS, VoiceOver and TalkBack were not run.';

const a = (id: string, name: string, anchor: string): Named => ({ id, name, anchor, level: 'A' });
const aa = (id: string, name: string, anchor: string): Named => ({
  ...a(id, name, anchor),
  level: 'AA',
});

export const CRITERIA: readonly Criterion[] = [
  {
    ...a('1.1.1', 'Non-text Content', 'non-text-content'),
    evidence: [
      AXE,
      of('components/partner-strip.test.ts')(
        'lists names, links and logos, each logo with the name as its text alternative',
        'read the alternative text of each logo',
      ),
    ],
    unseen: 'Whether an alternative that an author wrote says what the picture says.',
  },
  {
    ...a(
      '1.2.1',
      'Audio-only and Video-only (Prerecorded)',
      'audio-only-and-video-only-prerecorded',
    ),
    notApplicable: MEDIA,
  },
  { ...a('1.2.2', 'Captions (Prerecorded)', 'captions-prerecorded'), notApplicable: MEDIA },
  {
    ...a(
      '1.2.3',
      'Audio Description or Media Alternative (Prerecorded)',
      'audio-description-or-media-alternative-prerecorded',
    ),
    notApplicable: MEDIA,
  },
  { ...aa('1.2.4', 'Captions (Live)', 'captions-live'), notApplicable: MEDIA },
  {
    ...aa('1.2.5', 'Audio Description (Prerecorded)', 'audio-description-prerecorded'),
    notApplicable: MEDIA,
  },
  {
    ...a('1.3.1', 'Info and Relationships', 'info-and-relationships'),
    evidence: [
      TOLD,
      of('pages/lists.spec.ts')(
        'are told to be that',
        'ask each engine whether a list is still told of as one',
      ),
      AXE_PAGES,
      HEARD,
    ],
    unseen: READER,
  },
  {
    ...a('1.3.2', 'Meaningful Sequence', 'meaningful-sequence'),
    evidence: [
      TOLD,
      HEARD,
      TABBED,
      of('settings/direction.spec.ts')(
        'keeps the order of digits, and everything in view',
        'open pages from right to left: digits keep their order',
      ),
    ],
  },
  {
    ...a('1.3.3', 'Sensory Characteristics', 'sensory-characteristics'),
    evidence: [
      of('record/senses.spec.ts')(
        'name nothing by its place, its colour or its shape alone',
        'read every word of the record, English and Welsh',
      ),
    ],
  },
  {
    ...aa('1.3.4', 'Orientation', 'orientation'),
    evidence: [
      page('says the same held upright and on its side', 'turn the example pages on their side'),
    ],
  },
  { ...aa('1.3.5', 'Identify Input Purpose', 'identify-input-purpose'), notApplicable: FORMS },
  { ...a('1.4.1', 'Use of Color', 'use-of-color'), evidence: [READ, EDGES] },
  { ...a('1.4.2', 'Audio Control', 'audio-control'), notApplicable: MEDIA },
  { ...aa('1.4.3', 'Contrast (Minimum)', 'contrast-minimum'), evidence: [PAIRS, SHOWN, AXE] },
  { ...aa('1.4.4', 'Resize Text', 'resize-text'), evidence: [SIZE] },
  {
    ...aa('1.4.5', 'Images of Text', 'images-of-text'),
    evidence: [READ],
    unseen:
      'Posters and cards that the campaign’s files are made into: a page that shows one gives the same words beside it.',
  },
  { ...aa('1.4.10', 'Reflow', 'reflow'), evidence: [SIZE, NARROW] },
  { ...aa('1.4.11', 'Non-text Contrast', 'non-text-contrast'), evidence: [PAIRS, RINGS] },
  {
    ...aa('1.4.12', 'Text Spacing', 'text-spacing'),
    evidence: [
      of('settings/spacing.spec.ts')(
        'is whole, and spaced',
        'space text as WCAG names it: nothing is lost, all of it is spaced',
      ),
    ],
  },
  {
    ...aa('1.4.13', 'Content on Hover or Focus', 'content-on-hover-or-focus'),
    notApplicable:
      'Nothing comes because a pointer is over something, and nothing but a ring because something has the focus.',
  },
  {
    ...a('2.1.1', 'Keyboard', 'keyboard'),
    evidence: [
      TABBED,
      of('pages/release-card.spec.ts')(
        'is one stop for the Tab key, and Enter follows it',
        'follow a release card by keyboard',
      ),
    ],
  },
  { ...a('2.1.2', 'No Keyboard Trap', 'no-keyboard-trap'), evidence: [FOCUS, EXIT_BAR] },
  {
    ...a('2.1.4', 'Character Key Shortcuts', 'character-key-shortcuts'),
    notApplicable: 'The one shortcut is Shift three times: it writes no character.',
  },
  {
    ...a('2.2.1', 'Timing Adjustable', 'timing-adjustable'),
    evidence: [page('sets no limit of time', 'watch what the script waits for: nothing ends')],
  },
  { ...a('2.2.2', 'Pause, Stop, Hide', 'pause-stop-hide'), evidence: [STILL] },
  {
    ...a('2.3.1', 'Three Flashes or Below Threshold', 'three-flashes-or-below-threshold'),
    evidence: [STILL],
  },
  {
    ...a('2.4.1', 'Bypass Blocks', 'bypass-blocks'),
    evidence: [
      page(
        'has a way past what is repeated, first of all its stops',
        'take the skip link of the example pages',
      ),
      of('components/case-outcomes.test.ts')(
        'takes the keyboard past the list, to what follows it',
        'take the link past a list of outcomes',
      ),
    ],
  },
  {
    ...a('2.4.2', 'Page Titled', 'page-titled'),
    evidence: [
      page(
        'has a title that says what its first heading says',
        'compare the title with the first heading',
      ),
    ],
  },
  { ...a('2.4.3', 'Focus Order', 'focus-order'), evidence: [TABBED, FOCUS] },
  { ...a('2.4.4', 'Link Purpose (In Context)', 'link-purpose-in-context'), evidence: [READ] },
  {
    ...aa('2.4.5', 'Multiple Ways', 'multiple-ways'),
    notApplicable: 'How pages are found is the site’s. No component is a set of pages.',
  },
  { ...aa('2.4.6', 'Headings and Labels', 'headings-and-labels'), evidence: [READ, AXE_PAGES] },
  { ...aa('2.4.7', 'Focus Visible', 'focus-visible'), evidence: [TABBED, RINGS] },
  {
    ...aa('2.4.11', 'Focus Not Obscured (Minimum)', 'focus-not-obscured-minimum'),
    evidence: [EXIT_BAR],
  },
  {
    ...a('2.5.1', 'Pointer Gestures', 'pointer-gestures'),
    notApplicable: 'Everything is done by one press.',
  },
  {
    ...a('2.5.2', 'Pointer Cancellation', 'pointer-cancellation'),
    evidence: [
      page(
        'does nothing until a press is over, and nothing where it ends elsewhere',
        'press each link and let go elsewhere',
      ),
    ],
  },
  { ...a('2.5.3', 'Label in Name', 'label-in-name'), evidence: [READ] },
  {
    ...a('2.5.4', 'Motion Actuation', 'motion-actuation'),
    notApplicable: 'Nothing is done by moving the device.',
  },
  {
    ...aa('2.5.7', 'Dragging Movements', 'dragging-movements'),
    notApplicable: 'Nothing is dragged: everything is done by one press.',
  },
  {
    ...aa('2.5.8', 'Target Size (Minimum)', 'target-size-minimum'),
    evidence: [
      AXE,
      of('pages/first-screen.spec.ts')(
        'shows the number, 999 and the exit, in every theme',
        'measure the number, 999 and the exit on a phone’s first screen',
      ),
    ],
  },
  { ...a('3.1.1', 'Language of Page', 'language-of-page'), evidence: [AXE_PAGES] },
  {
    ...aa('3.1.2', 'Language of Parts', 'language-of-parts'),
    evidence: [
      of('pages/welsh.spec.ts')(
        'keeps the languages of a bilingual page apart, and follows a change of one',
        'read a page in two languages',
      ),
      of('components/language-pair.test.ts')(
        'whose language it calls by its own name',
        'read the link to the other language',
      ),
      HEARD,
    ],
  },
  { ...a('3.2.1', 'On Focus', 'on-focus'), evidence: [FOCUS] },
  { ...a('3.2.2', 'On Input', 'on-input'), notApplicable: FORMS },
  {
    ...aa('3.2.3', 'Consistent Navigation', 'consistent-navigation'),
    evidence: [
      page(
        'repeats its ways around, and its help, in one order',
        'compare the order of what the example pages repeat',
      ),
    ],
  },
  {
    ...aa('3.2.4', 'Consistent Identification', 'consistent-identification'),
    evidence: [
      page(
        'calls a thing the same on every page',
        'compare what the example pages call the same thing',
      ),
    ],
  },
  {
    ...a('3.2.6', 'Consistent Help', 'consistent-help'),
    evidence: [
      page(
        'repeats its ways around, and its help, in one order',
        'compare where help stands on the example pages',
      ),
    ],
  },
  { ...a('3.3.1', 'Error Identification', 'error-identification'), notApplicable: FORMS },
  { ...a('3.3.2', 'Labels or Instructions', 'labels-or-instructions'), notApplicable: FORMS },
  { ...aa('3.3.3', 'Error Suggestion', 'error-suggestion'), notApplicable: FORMS },
  {
    ...aa(
      '3.3.4',
      'Error Prevention (Legal, Financial, Data)',
      'error-prevention-legal-financial-data',
    ),
    notApplicable: FORMS,
  },
  { ...a('3.3.7', 'Redundant Entry', 'redundant-entry'), notApplicable: FORMS },
  {
    ...aa('3.3.8', 'Accessible Authentication (Minimum)', 'accessible-authentication-minimum'),
    notApplicable: FORMS,
  },
  {
    ...a('4.1.2', 'Name, Role, Value', 'name-role-value'),
    evidence: [TOLD, AXE, SECOND, SECOND_PAGES, HEARD],
    unseen: READER,
  },
  {
    ...aa('4.1.3', 'Status Messages', 'status-messages'),
    evidence: [
      of('components/quick-exit.test.ts')(
        'announces each release, and leaves at the third',
        'press Shift and read the live region of the quick exit',
      ),
    ],
    unseen: READER,
  },
];
