// Releases of our own, each in a form in which press offices write speech. People, forces and words are invented.

/** What one turn of speech is expected to be: who speaks, and how the words begin. `null`: nobody may be named. */
export type Turn = readonly [
  speaker: string | null,
  words: string,
  role?: string | undefined,
  organisation?: string,
];

export interface Sample {
  /** The form, in words. */
  form: string;
  text: string;
  turns: readonly Turn[];
  /** How many turns of it must carry a warning, because the text leaves them open. */
  warned?: number;
}

const POLICE = 'Exampleshire Police';
const TRUST = 'the Example Trust';

export const SAMPLES: readonly Sample[] = [
  // Two people with one surname.
  {
    form: 'two whole names with one surname',
    text: `Superintendent Ivy Marsh, of ${POLICE}, said: “We read all of it.”\n\n“It gave us hope,” said Owen Marsh.\n\n“Hope is enough to start.”`,
    turns: [
      ['Ivy Marsh', 'We read', 'Superintendent', POLICE],
      ['Owen Marsh', 'It gave'],
      ['Owen Marsh', 'Hope is'],
    ],
  },
  {
    form: 'a surname that two people bear',
    text: `Inspector Ivy Marsh, of ${POLICE}, said: “We read all of it.”\n\nOwen Marsh, manager at ${TRUST}, said: “Ring us.”\n\nMarsh’s team grew.\n\nMr Marsh added: “Nobody asks who you are.”`,
    turns: [
      ['Ivy Marsh', 'We read'],
      ['Owen Marsh', 'Ring us'],
      ['Mr Marsh', 'Nobody asks'],
    ],
  },
  {
    form: 'a rank and a surname, after one officer of that rank',
    text: `Detective Chief Inspector Ivy Marsh, of ${POLICE}, said: “We read all of it.”\n\nDCI Marsh added: “And we act on it.”`,
    turns: [
      ['Ivy Marsh', 'We read', 'Detective Chief Inspector'],
      ['Marsh', 'And we act', undefined, POLICE],
    ],
  },
  {
    form: 'a rank and a surname that are another’s',
    text: `Ivy Marsh, director of ${TRUST}, said: “Ring us first.”\n\nPC Marsh added: “We will come.”`,
    turns: [
      ['Ivy Marsh', 'Ring us', 'director', TRUST],
      ['Marsh', 'We will come'],
    ],
  },
  // Pronouns.
  {
    form: 'a pronoun after a sentence of narrative',
    text: `Sergeant Tom Reed, of ${POLICE}, runs the unit.\n\nHe said: “No report is left unread.”`,
    turns: [['Tom Reed', 'No report', 'Sergeant', POLICE]],
  },
  {
    form: 'a pronoun behind quoted words, after narrative',
    text: `Chief Inspector Una Field said more was to come.\n\n“It goes on each day,” she said.`,
    turns: [['Una Field', 'It goes on', 'Chief Inspector']],
  },
  {
    form: 'a pronoun after another whole name',
    text: `Sergeant Tom Reed, of ${POLICE}, said: “No report is left unread.”\n\nThe court heard from Una Field and Lou Park.\n\nShe added: “I was nine.”`,
    turns: [
      ['Tom Reed', 'No report'],
      [null, 'I was nine'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun after a man without a name',
    text: `Sergeant Tom Reed, of ${POLICE}, said: “No report is left unread.”\n\nA man from Northton was jailed for two years.\n\n“I knew that it was wrong,” he said.`,
    turns: [
      ['Tom Reed', 'No report'],
      [null, 'I knew'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun that does not agree',
    text: `Sergeant Tom Reed, of ${POLICE}, spoke to the council.\n\n“No report is left unread,” he said.\n\n“There is help for you,” she added.`,
    turns: [
      ['Tom Reed', 'No report'],
      [null, 'There is help'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun behind a heading',
    text: `Sergeant Tom Reed, of ${POLICE}, said: “No report is left unread.”\n\n## A mother’s words\n\nShe said: “I found it by chance.”`,
    turns: [
      ['Tom Reed', 'No report'],
      [null, 'I found'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun after somebody who is only named',
    text: `Ana Pike, of ${TRUST}, said: “One call helps.”\n\nDCI Kit Lane led the search.\n\n“It took a year,” she said.`,
    turns: [
      ['Ana Pike', 'One call'],
      [null, 'It took'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun after somebody who is told to speak',
    text: `Ana Pike, of ${TRUST}, said: “One call helps.”\n\nDCI Kit Lane said that the search went on.\n\n“It took a year,” he said.`,
    turns: [
      ['Ana Pike', 'One call'],
      ['Kit Lane', 'It took', 'DCI'],
    ],
  },
  {
    form: 'two people behind one verb, and words of the sentence that are no role',
    text: `“It took a year,” said Ana Pike, director, and Kit Lane, chair.\n\nUna Field, reading a statement from Kit Lane, said: “I thank you all.”\n\nLou Park MP said: “It is time.”`,
    turns: [
      [null, 'It took'],
      ['Una Field', 'I thank'],
      ['Lou Park', 'It is time'],
    ],
  },
  // Interrupted.
  {
    form: 'interrupted to say who speaks',
    text: `“No report is left unread,” said Sergeant Tom Reed, of ${POLICE}. “We come to the door.”\n\n“That is a promise,” he added. “It stands.\n\n“Call today.”`,
    turns: [
      ['Tom Reed', 'No report', 'Sergeant', POLICE],
      ['Tom Reed', 'We come'],
      ['Tom Reed', 'That is'],
      ['Tom Reed', 'It stands'],
    ],
  },
  {
    form: 'interrupted within a sentence',
    text: `“For many people,” said Una Field, director of ${TRUST}, “the first call is the hardest.”`,
    turns: [
      ['Una Field', 'For many', 'director', TRUST],
      ['Una Field', 'the first call'],
    ],
  },
  {
    form: 'interrupted, with a second verb',
    text: `“The first call is the hardest,” said Una Field, of ${TRUST}, adding: “The next is easier.”`,
    turns: [
      ['Una Field', 'The first', undefined, TRUST],
      ['Una Field', 'The next'],
    ],
  },
  {
    form: 'two people in one paragraph',
    text: `“The first call is the hardest,” said Una Field, of ${TRUST}. “We will come to the door,” said Sergeant Tom Reed.`,
    turns: [
      ['Una Field', 'The first'],
      ['Tom Reed', 'We will'],
    ],
  },
  // Narrative, then speech.
  {
    form: 'narrative, then speech, in one paragraph',
    text: `Sergeant Tom Reed, of ${POLICE}, said that a year of work had gone into it. “No report is left unread,” he said.`,
    turns: [['Tom Reed', 'No report', 'Sergeant', POLICE]],
  },
  {
    form: 'narrative, speech, and speech that goes on',
    text: `The charity thanked the unit. “Call us tonight,” said Una Field, of ${TRUST}. “We are there until midnight.”`,
    turns: [
      ['Una Field', 'Call us', undefined, TRUST],
      ['Una Field', 'We are'],
    ],
  },
  {
    form: 'narrative of one person, speech of another',
    text: `Sergeant Tom Reed thanked the charity’s callers. “Call us tonight,” said Una Field, of ${TRUST}.`,
    turns: [['Una Field', 'Call us']],
  },
  {
    form: 'speech, then narrative',
    text: `“Call us tonight,” said Una Field, of ${TRUST}. The line opened in 2002.`,
    turns: [['Una Field', 'Call us']],
  },
  // No verb, or a verb in no list.
  {
    form: 'no verb',
    text: `Una Field, director of ${TRUST}: “Call us tonight.”\n\n**Tom Reed, ${POLICE}:** “We come to the door.”`,
    turns: [
      ['Una Field', 'Call us', 'director', TRUST],
      ['Tom Reed', 'We come', undefined, POLICE],
    ],
  },
  {
    form: 'verbs in no list, before a colon',
    text: `Una Field, director of ${TRUST}, applauded the unit: “They read all of it.”\n\nUna Field, director of ${TRUST}, made this plea: “Call us tonight.”`,
    turns: [
      ['Una Field', 'They read'],
      ['Una Field', 'Call us'],
    ],
  },
  {
    form: 'a verb in no list, behind the words',
    text: `“Nobody wants to know your name,” Una Field, director of ${TRUST}, mused.\n\n“It is free,” she smiled.`,
    turns: [
      ['Una Field', 'Nobody wants', 'director', TRUST],
      ['Una Field', 'It is free'],
    ],
  },
  {
    form: 'according to somebody',
    text: `According to Una Field, director of ${TRUST}: “The line is never empty.”\n\n“It rings all night,” according to Tom Reed, of ${POLICE}.`,
    turns: [
      ['Una Field', 'The line', 'director', TRUST],
      ['Tom Reed', 'It rings', undefined, POLICE],
    ],
  },
  {
    form: 'words that somebody read, not spoke',
    text: `Una Field read out a letter: “I was nine when it began.”\n\nTom Reed shared a caller’s words: “You saved me that night.”`,
    turns: [
      [null, 'I was nine'],
      [null, 'You saved'],
    ],
    warned: 2,
  },
  // Marks.
  {
    form: 'single marks, opened again and never closed',
    text: `Una Field, Policy Director of ${TRUST}, said:\n\n'Parents' worries are real, and they can't be everywhere.\n\n'It's right to talk early.\n\n'Each child is somebody's.\n\nMedia enquiries\n\nRing the press office.`,
    turns: [['Una Field', 'Parents’ worries'.replace('’', "'"), 'Policy Director', TRUST]],
    warned: 1,
  },
  {
    form: 'single curly marks, interrupted',
    text: `‘It’s right to talk early,’ said Una Field, of ${TRUST}. ‘Don’t wait.’`,
    turns: [
      ['Una Field', 'It’s right'],
      ['Una Field', 'Don’t wait'],
    ],
  },
  {
    form: 'guillemets, and straight marks that a curly one closes',
    text: `Tom Reed, of ${POLICE}, said: «We come to the door.»\n\nUna Field, of ${TRUST}, said: "Call first.”`,
    turns: [
      ['Tom Reed', 'We come'],
      ['Una Field', 'Call first'],
    ],
  },
  // Signed.
  {
    form: 'a blockquote that is signed in it, and one signed behind it',
    text: `It began today.\n\n> We read all of it, and we come to the door.\n>\n> — Sergeant Tom Reed, ${POLICE}\n\n> Call us tonight.\n\n— Una Field, Example Trust`,
    turns: [
      ['Tom Reed', 'We read', 'Sergeant', POLICE],
      ['Una Field', 'Call us', undefined, 'Example Trust'],
    ],
  },
  {
    form: 'a blockquote of two paragraphs with marks, signed with two hyphens',
    text: `> “We read all of it.\n>\n> “We come to the door.”\n>\n> -- Tom Reed, ${POLICE}`,
    turns: [['Tom Reed', 'We read', undefined, POLICE]],
  },
  {
    form: 'a signature below a quotation that somebody else is said to say',
    text: `Sergeant Tom Reed, of ${POLICE}, said: “We read all of it.”\n\n> Call us tonight.\n>\n> – Una Field, Example Trust`,
    turns: [
      ['Tom Reed', 'We read'],
      ['Una Field', 'Call us'],
    ],
  },
  // Where name, role and organisation part.
  {
    form: 'roles before and behind names',
    text: `Chief Constable of ${POLICE} Tom Reed said: “One day.”\n\nHead of Online Safety for ${POLICE} Detective Superintendent Una Field said: “Two days.”\n\nDr Lou Park – the Head of Research at ${TRUST}, which helped – added: “Three days.”\n\n“Four days,” said Assistant Director General Kit Lane, of the Example Agency.`,
    turns: [
      ['Tom Reed', 'One day', 'Chief Constable', POLICE],
      ['Una Field', 'Two days', 'Detective Superintendent, Head of Online Safety', POLICE],
      ['Dr Lou Park', 'Three days', 'Head of Research', TRUST],
      ['Kit Lane', 'Four days', 'Assistant Director General', 'the Example Agency'],
    ],
  },
  {
    form: 'a sentence that ends in “who said”',
    text: `The plan was welcomed by Cllr Una Field, who said: “It is time.”\n\nIt was drawn up with Tom Reed, of ${POLICE}, who said: “It will last.”`,
    turns: [
      ['Cllr Una Field', 'It is time'],
      ['Tom Reed', 'It will last', undefined, POLICE],
    ],
  },
  // Two people around one verb.
  {
    form: 'two people before one verb',
    text: `Una Field and Tom Reed said: “We stand together.”\n\nShe added: “It is a start.”`,
    turns: [
      [null, 'We stand'],
      [null, 'It is a start'],
    ],
    warned: 2,
  },
  {
    form: 'somebody who is spoken of before the speaker',
    text: `Praising Sergeant Tom Reed, Una Field, of ${TRUST}, said: “He listened.”\n\nSpeaking after Lou Park was jailed, Inspector Kit Lane said: “He hid it for years.”`,
    turns: [
      ['Una Field', 'He listened', undefined, TRUST],
      ['Kit Lane', 'He hid', 'Inspector'],
    ],
  },
  {
    form: 'somebody who is spoken to',
    text: `“You did this to children,” the judge told Lou Park.\n\nUna Field told Tom Reed: “Thank you for listening.”`,
    turns: [
      [null, 'You did'],
      ['Una Field', 'Thank you'],
    ],
  },
  {
    form: 'a speaker without a name, who belongs to a named one',
    text: `“He is sorry,” said a spokesperson for Lou Park.\n\nLou Park’s solicitor said: “He has sought help.”`,
    turns: [
      [null, 'He is sorry'],
      [null, 'He has sought'],
    ],
  },
  {
    form: 'somebody who is named beside the speaker',
    text: `Una Field, who works with Tom Reed, said: “We learn together.”\n\nThe man who attacked Kit Lane said: “I am sorry.”`,
    turns: [
      ['Una Field', 'We learn'],
      [null, 'I am sorry'],
    ],
  },
  // Whose words stand between two speakers.
  {
    form: 'closed words between two speakers',
    text: `Una Field, of ${TRUST}, said: “Call us tonight.”\n\n“You can be helped.”\n\n“We will come to the door,” said Sergeant Tom Reed.`,
    turns: [
      ['Una Field', 'Call us'],
      [null, 'You can'],
      ['Tom Reed', 'We will'],
    ],
    warned: 1,
  },
  {
    form: 'words that run on into the next speaker’s',
    text: `Una Field, of ${TRUST}, said: “Call us tonight.”\n\n“We never stop.\n\n“We will come to the door,” said Sergeant Tom Reed.`,
    turns: [
      ['Una Field', 'Call us'],
      ['Tom Reed', 'We never'],
    ],
  },
  {
    form: 'unmarked words between an open quotation and a closing mark, where another is named',
    text: `Una Field, of ${TRUST}, said: “Call us tonight.\n\nTom Reed praised the charity and its callers.\n\nThe line is free."`,
    turns: [['Una Field', 'Call us']],
    warned: 1,
  },
  // Welsh.
  {
    form: 'Welsh, with mutations and the article',
    text: `Cafodd naw o bobl eu harestio yng Ngogledd Esiampl yr wythnos hon, ac mae’r gwaith yn parhau.\n\n“Rydym yn darllen popeth,” meddai’r Rhingyll Tomos Rhys.\n\n“Byddwn yn dod at y drws,” meddai.\n\nFe ddywedodd yr Uwcharolygydd Una Maes: “Mae help ar gael.”\n\nYchwanegodd hi: “Ffoniwch heno.”`,
    turns: [
      ['Tomos Rhys', 'Rydym', 'Rhingyll'],
      ['Tomos Rhys', 'Byddwn'],
      ['Una Maes', 'Mae help', 'Uwcharolygydd'],
      ['Una Maes', 'Ffoniwch'],
    ],
  },
  {
    form: 'Welsh, with a clause before the verb',
    text: `Wrth siarad heddiw, dywedodd Una Maes, Cyfarwyddwr Ymddiriedolaeth Esiampl: “Mae’r llinell ar agor.”\n\n“Peidiwch ag aros,” ychwanegodd y Rhingyll Tomos Rhys.`,
    turns: [
      ['Una Maes', 'Mae’r llinell', 'Cyfarwyddwr', 'Ymddiriedolaeth Esiampl'],
      ['Tomos Rhys', 'Peidiwch', 'Rhingyll'],
    ],
  },
  // Not speech at all: a mark here is a false alarm.
  {
    form: 'words that are quoted and not spoken',
    text: `Officers call it “the knock”. The campaign, “NetSafe”, began in “the east”.\n\nThe report found that help was “hard to find” in places.\n\n‘Stop’ is a short word.`,
    turns: [],
  },
];
