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
      // She read Kit Lane’s words.
      [null, 'I thank'],
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
  // Whose words might be given to another.
  {
    form: 'a bare rank and surname, where two officers bear both',
    text: `Inspector Ivy Marsh, of ${POLICE}, said: “We read all of it.”\n\nInspector Owen Marsh, of the same force, said: “We come to the door.”\n\n“It matters,” said Marsh.`,
    turns: [
      ['Ivy Marsh', 'We read', 'Inspector', POLICE],
      ['Owen Marsh', 'We come', 'Inspector'],
      [null, 'It matters'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun behind words that name another',
    text: `Una Field, of ${TRUST}, said: “Tom Reed rang me that night. He was kind.”\n\n“I only did my job.”\n\n“It was nothing,” he said.`,
    turns: [
      ['Una Field', 'Tom Reed rang'],
      [null, 'I only'],
      [null, 'It was nothing'],
    ],
    warned: 2,
  },
  {
    form: 'a pronoun before a colon, behind words that name another of no known gender',
    text: `Una Field, of ${TRUST}, said: “Kit Lane rang us that night.”\n\nShe said: “I was afraid to ring.”`,
    turns: [
      ['Una Field', 'Kit Lane rang'],
      [null, 'I was afraid'],
    ],
    warned: 1,
  },
  {
    form: 'a pronoun that goes on, or does not agree with whom the words name',
    text: `DI Kay Lane, of ${POLICE}, said: “Lou Park is a danger. He showed no remorse.”\n\n“I hope that it helps,” she said.\n\nUna Field, of ${TRUST}, said: “Kit Marsh rang us that night.”\n\n“It helped,” she added.\n\n“Ring us,” she said.`,
    turns: [
      ['Kay Lane', 'Lou Park is', 'DI', POLICE],
      ['Kay Lane', 'I hope'],
      ['Una Field', 'Kit Marsh rang', undefined, TRUST],
      ['Una Field', 'It helped'],
      ['Una Field', 'Ring us'],
    ],
  },
  {
    form: 'whoever speaks for somebody who is named behind it',
    text: `Sergeant Tom Reed, of ${POLICE}, said: “We come to the door.”\n\nA spokesman for Tom Reed said: “He is glad.”\n\nThe solicitor for Mr Lou Park said: “He denies it.”\n\nA spokeswoman for Inspector Kay Lane added: “She thanks you all.”\n\nHead of Policy for ${POLICE} Una Field said: “There is a plan.”`,
    turns: [
      ['Tom Reed', 'We come', 'Sergeant', POLICE],
      [null, 'He is glad'],
      [null, 'He denies'],
      [null, 'She thanks'],
      ['Una Field', 'There is', 'Head of Policy', POLICE],
    ],
    warned: 3,
  },
  {
    form: 'a spokesperson of one body behind somebody of another, and then a pronoun',
    text: `Tom Reed, of ${POLICE}, said: “We come to the door.”\n\nA spokesperson for ${TRUST} said: “One call helps.”\n\n“The line is free,” they added.\n\n“It is never too late,” he said.`,
    turns: [
      ['Tom Reed', 'We come'],
      [null, 'One call'],
      [null, 'The line'],
      [null, 'It is never'],
    ],
    warned: 2,
  },
  {
    form: 'words that are read out for others',
    text: `In a statement read out on behalf of the family, Tom Reed said: “We miss her each day.”\n\nReading out the parents’ statement, Una Field said: “She was loved.”\n\n“We thank you all,” said Kit Lane, reading a letter from the neighbours.\n\nIn a statement read by Lou Park, the family said: “Leave us in peace.”`,
    turns: [
      [null, 'We miss'],
      [null, 'She was'],
      [null, 'We thank'],
      [null, 'Leave us'],
    ],
    warned: 4,
  },
  {
    form: 'somebody who speaks for others, or reads words of their own',
    text: `Speaking on behalf of the family, Una Field said: “We are glad.”\n\nIn a statement read to the court, Kit Lane said: “I was nine.”\n\nTom Reed, who read every message from callers, said: “They are not alone.”`,
    turns: [
      ['Una Field', 'We are glad'],
      ['Kit Lane', 'I was nine'],
      ['Tom Reed', 'They are not'],
    ],
  },
  {
    form: 'a message that somebody sent, and what another recalls of it',
    text: `Lou Park sent a girl a message which said: “Do not tell your mother.”\n\nThe next message from Lou Park said: “Delete this now.”\n\nKit Lane told how Lou Park had said: “Nobody will believe you.”`,
    turns: [
      [null, 'Do not'],
      [null, 'Delete'],
      [null, 'Nobody will'],
    ],
    warned: 3,
  },
  {
    form: 'a role in place of a name, where one and where two bear it',
    text: `Inspector Kay Lane, of ${POLICE}, led the work.\n\nThe charity’s director said: “One call helps.”\n\nInspector Kay Lane and Inspector Tom Reed met the board.\n\nThe inspector said: “We read all of it.”`,
    turns: [
      [null, 'One call'],
      [null, 'We read'],
    ],
  },
  {
    form: 'hyphens and apostrophes in names, and half of a double name',
    text: `Anne-Marie O’Neill-Hart, of ${TRUST}, said: “One call helps.”\n\nDet Supt Sean O'Shea said: “We read all of it.”\n\n“It is free,” said Jean-Luc D’Arcy, chair.\n\nMs O’Neill-Hart said: “Ring tonight.”\n\nInspector Hart said: “We come to the door.”`,
    turns: [
      ['Anne-Marie O’Neill-Hart', 'One call', undefined, TRUST],
      ["Sean O'Shea", 'We read', 'Det Supt'],
      ['Jean-Luc D’Arcy', 'It is free', 'chair'],
      ['Ms O’Neill-Hart', 'Ring tonight', undefined, TRUST],
      ['Hart', 'We come', 'Inspector'],
    ],
  },
  {
    form: 'words behind a list that names people, or parts what was said',
    text: `Inspector Tom Reed, of ${POLICE}, said: “Look for these signs:\n\n- fear\n- silence\n\n“Ring us if you see them.”\n\nThose who came:\n\n- Kay Lane, of ${POLICE}\n- Una Field, of ${TRUST}\n\n“It was a full room,” she said.`,
    turns: [
      ['Tom Reed', 'Look for', 'Inspector', POLICE],
      [null, 'Ring us'],
      [null, 'It was a full'],
    ],
    warned: 3,
  },
  {
    form: 'verbs of speaking in the narrative between',
    text: `Sergeant Tom Reed, of ${POLICE}, said that Kay Lane had told the court everything. “I was afraid,” she said.\n\nKay Lane said nothing in the dock. Tom Reed, who led the case, told the jury what was found.\n\n“It was the worst that I have seen.”`,
    turns: [
      [null, 'I was'],
      [null, 'It was the worst'],
    ],
    warned: 2,
  },
  {
    form: 'two blockquotes side by side that nobody signs',
    text: `Tom Reed, of ${POLICE}, thanked the callers.\n\n> We will read all of it.\n\n> One call helps.\n\nIt goes on.`,
    turns: [
      [null, 'We will'],
      [null, 'One call'],
    ],
    warned: 2,
  },
  {
    form: 'Welsh: a pronoun and a bare verb behind another’s name, and one who speaks for another',
    text: `Mae’r gwaith yn parhau yng Ngogledd Esiampl, ac mae’r heddlu yn diolch i bawb.\n\nDywedodd y Rhingyll Tomos Rhys: “Rydym yn darllen popeth.”\n\nDiolchodd Una Maes i’r tîm.\n\n“Mae help ar gael,” meddai hi.\n\n“Peidiwch ag aros,” meddai.\n\n“Mae’n ddrwg ganddo,” meddai llefarydd ar ran Lou Park.`,
    turns: [
      ['Tomos Rhys', 'Rydym', 'Rhingyll'],
      [null, 'Mae help'],
      [null, 'Peidiwch'],
      [null, 'Mae’n ddrwg'],
    ],
    warned: 3,
  },
  // Not speech at all: a mark here is a false alarm.
  {
    form: 'words that are quoted and not spoken',
    text: `Officers call it “the knock”. The campaign, “NetSafe”, began in “the east”.\n\nThe report found that help was “hard to find” in places.\n\n‘Stop’ is a short word.`,
    turns: [],
  },
  // Names as they are really written.
  {
    form: 'ranks in short, with their full stops',
    text: `Supt. J. Marsh said: “We read all of it.”\n\nDet. Insp. Una Field said: “And we act on it.”`,
    turns: [
      ['J. Marsh', 'We read', 'Supt'],
      ['Una Field', 'And we act', 'Det. Insp'],
    ],
  },
  {
    form: 'an officer’s number',
    text: 'PC 1234 Tom Reed said: “We read all of it.”\n\n“And we act on it,” added PC 98 Lou Park.',
    turns: [
      ['Tom Reed', 'We read', 'PC 1234'],
      ['Lou Park', 'And we act', 'PC 98'],
    ],
  },
  {
    form: 'names in capitals',
    text: 'DI UNA FIELD said: “We read all of it.”\n\nDetective Inspector MARSH said: “And we act on it.”\n\nBBC NEWS said: “Nobody may be named by this.”',
    turns: [
      ['UNA FIELD', 'We read', 'DI'],
      ['MARSH', 'And we act', 'Detective Inspector'],
      [null, 'Nobody may'],
    ],
    warned: 1,
  },
  {
    form: 'titles in a row, and a peer of the same surname',
    text: 'The Rev Dr Una Marsh said: “We read all of it.”\n\nBaroness Marsh of Town said: “Ring us first.”\n\nLord Marsh said: “It goes on.”',
    turns: [
      ['Rev Dr Una Marsh', 'We read'],
      ['Baroness Marsh', 'Ring us'],
      ['Lord Marsh', 'It goes on'],
    ],
  },
  {
    form: 'a spokeswoman of a force',
    text: `An ${POLICE} spokeswoman said: “We read all of it.”`,
    turns: [[null, 'We read', 'spokeswoman', POLICE]],
  },
  {
    form: 'a name on a line of its own, below the words',
    text: `> “We read all of it.”\n> Una Field, Inspector, ${POLICE}\n\nMore is planned.\n\n“Ring us first.”\nOwen Marsh, manager, ${TRUST}`,
    turns: [
      ['Una Field', 'We read', 'Inspector', POLICE],
      ['Owen Marsh', 'Ring us', 'manager', TRUST],
    ],
  },
  {
    form: 'a Welsh charity that has no name',
    text: 'Meddai Bob Sampl, o’r elusen: “Ffoniwch ni heddiw.”',
    turns: [['Bob Sampl', 'Ffoniwch']],
  },
  {
    form: 'a sentence that ends in a role, before another’s name',
    text: 'He was met by the detective. Una Field said: “We read all of it.”\n\nShe thanked the inspector. Tom Reed, manager at the Example Trust, said: “Ring us first.”',
    turns: [
      ['Una Field', 'We read'],
      ['Tom Reed', 'Ring us', 'manager', TRUST],
    ],
  },
  {
    form: 'a wrapped line below quoted words that names somebody',
    text: `“We read all of it.”\nUna Field, of ${POLICE}, welcomed the news\nand thanked the charity.\n\n> “Ring us first.”\n> Owen Marsh, manager at ${TRUST}, was not there.`,
    turns: [],
    warned: 2,
  },
  {
    form: 'an organisation in capitals behind a role that is no rank',
    text: 'The chief executive NSPCC said: “We read all of it.”',
    turns: [[null, 'We read']],
  },
  {
    form: 'a sentence behind quoted words that tells something else of somebody',
    text: '“Read all of it now.” Owen Marsh, manager at the Example Trust, was not there.\n\n“Ring us first.” Una Field had never been late.\n\n“It goes on.” Kit Lane, who was first on the scene, reflected.',
    turns: [['Kit Lane', 'It goes on']],
    warned: 2,
  },
];
