// The words by which speech is told. Add to a list what a release of yours has: nothing else need change.
// Welsh words stand with their mutations, because a release has them so.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs of speaking: with a speaker beside one, words in marks are that speaker's. */
export const SPEAKING = list(`
  said says saying commented comments added adds adding explained explains continued continues stated states told
  warned warns urged concluded remarked responded replied noted stressed insisted declared confirmed emphasised
  emphasized observed pledged acknowledged announced admitted argued agreed appealed promised vowed reflected recalled
  revealed wrote writes reiterated advised suggested claimed believes asked
`);

/** Welsh verbs of speaking: the speaker stands behind them. */
export const SPEAKING_WELSH = list(`
  dywedodd ddywedodd meddai medd ychwanegodd esboniodd eglurodd parhaodd sylwodd nododd rhybuddiodd rybuddiodd atebodd
  pwysleisiodd bwysleisiodd cadarnhaodd gadarnhaodd ysgrifennodd dwedodd ddwedodd gofynnodd ofynnodd
`);

/** Of these, what is said of whoever spoke before. */
export const GOING_ON = list(`
  added adding adds continued continuing continues concluded concluding reiterated ychwanegodd parhaodd
`);

/** What somebody writes and another reads aloud. */
export const WRITTEN = list(`
  statement statements letter letters message messages tribute tributes poem note words eulogy
`);

/** Verbs that speak only before a colon: "thanked the officers: …". */
export const SPEAKING_BEFORE_COLON = list(`
  thanked thanks praised praises issued issues paid welcomed backed supported summarised explained offered
`);

/** Verbs before a colon whose words are somebody else's: what was read, shown or passed on. */
export const PASSING_ON = list(`
  read reads saw sees found finds received heard hears quoted quotes cited cites showed shows unveiled shared shares
  posted published launched named called chose put held holds had has have was were is are remembered opened played
  displayed printed translated repeated forwarded sent got kept made makes recorded mentioned described discovered
  collected presented pictured noticed
`);

/** What somebody issues, makes or gives with words of their own: "made this plea: …". */
export const SPEECHES = list(
  'appeal plea statement warning promise tribute pledge call speech comment remark',
);

/** What stands between a subject and its verb, or before it, and names nobody. */
export const ADVERBS = list(`
  also then later today yesterday simply further previously now earlier hefyd wedyn heddiw has have had recently
  quickly quietly firmly proudly clearly
`);

/** Words of which roles and ranks are made. */
export const ROLES = list(`
  constable superintendent inspector sergeant commander commissioner officer director general head lead leader manager
  consultant chief executive chair chairman chairwoman chairperson minister secretary councillor spokesperson
  spokeswoman spokesman coordinator co-ordinator adviser advisor founder co-founder president professor solicitor
  prosecutor practitioner specialist worker ambassador trustee analyst psychologist detective deputy
  assistant acting temporary member campaigner survivor lawyer barrister judge recorder coroner teacher headteacher
  nurse doctor therapist counsellor volunteer researcher investigator supervisor administrator editor curator
  principal governor mayor counsel engineer expert
  cwnstabl gwnstabl chwnstabl comisiynydd gomisiynydd chomisiynydd cyfarwyddwr gyfarwyddwr chyfarwyddwr cyfarwyddwraig
  gyfarwyddwraig pennaeth bennaeth phennaeth swyddog rhingyll ringyll arolygydd uwch-arolygydd uwcharolygydd
  ditectif dditectif prif brif llefarydd lefarydd rheolwr reolwr rheolwraig reolwraig ymgynghorydd gweinidog weinidog
  supt insp sgt det dsupt
`);

/** Roles that are written in capitals alone: “DI”, and not “Di”, who is somebody. */
export const ROLES_IN_CAPITALS = list(
  'ACC DCC CC DCI DI DS DC PC PCC DCS DAC CEO COO CFO CTO MP MS MLA MSP DPP',
);

/** What a rank is called in short, for "DCI Example" after "Detective Chief Inspector Ana Example". */
export const RANKS_IN_SHORT: Readonly<Record<string, string>> = {
  acc: 'assistant chief constable',
  dcc: 'deputy chief constable',
  cc: 'chief constable',
  dci: 'detective chief inspector',
  di: 'detective inspector',
  ds: 'detective sergeant',
  dc: 'detective constable',
  pc: 'police constable',
  pcc: 'police and crime commissioner',
  supt: 'superintendent',
  insp: 'inspector',
  sgt: 'sergeant',
  dsupt: 'detective superintendent',
  dcs: 'detective chief superintendent',
};

/** Letters behind a name. */
export const LETTERS_BEHIND = list('MP MS MSP MLA QPM KPM OBE MBE CBE KC QC');

/** What ends a rank that is followed by a place: "Chief Constable of Exampleshire". */
export const RANK_ENDS = list(`
  constable superintendent inspector sergeant commander commissioner officer gwnstabl cwnstabl comisiynydd gomisiynydd
  acc dcc cc pcc
`);

/** What stands before a name, and how its bearer is spoken of where that is known. */
export const TITLES: Readonly<Record<string, 'he' | 'she' | ''>> = {
  Mr: 'he',
  Sir: 'he',
  Lord: 'he',
  Mrs: 'she',
  Ms: 'she',
  Miss: 'she',
  Dame: 'she',
  Lady: 'she',
  Baroness: 'she',
  Mx: '',
  Dr: '',
  Prof: '',
  Professor: '',
  Rev: '',
  Reverend: '',
  Canon: '',
  Cllr: '',
};

/** Words with which organisations are named. */
export const ORGANISATIONS = list(`
  Police Constabulary Foundation Council Trust Agency Service Services Office Society NSPCC Charity Association Centre
  University Ministry Department Authority Board Partnership Childline Samaritans Crimestoppers Court Unit Team Fund
  Institute Federation Commission Committee College School Hospital Limited Ltd Group Network Alliance Union Bureau
  Heddlu Sefydliad Cyngor Elusen Ymddiriedolaeth Asiantaeth Llys Prifysgol
`);

/** Welsh words that an organisation’s name begins with: "Heddlu Gogledd Esiampl". */
export const ORGANISATIONS_FIRST = list(
  'Heddlu Sefydliad Cyngor Elusen Ymddiriedolaeth Asiantaeth Llys',
);

/** Capitalised words that no name begins with or holds. */
export const NO_NAMES = list(`
  Operation Ymgyrch NetSafe Net The A An In On At For From With And Of Our His Her Their Its Child Children Protection
  National Eastern Western Northern Southern England Wales Scotland Ireland Welcoming Speaking Commenting Launching
  Following Announcing Responding Supporting Backing Urging Yesterday Today Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday Crime
  Safeguarding Public Senior Former Retired He She They It We You I Who Wrth Gan Y Yr Fe Mi After Before While When As
  Since Because If Although Despite Alongside Against Under Until During But So Yet This That These Those There Here
  Both Neither Either Meanwhile However Also Then Now Later According Together Praising Thanking Notes Editors Online
  Internet Victim Support Deputy
  Swydd Throseddu Throseddau Yn Ond Mae Roedd Cafodd Cyn Ar Ac Hefyd Dydd
`);

/** Small words inside a name. */
export const NAME_PARTICLES = list('de da van der den von ap ab ferch bin al ten la le du');

/** People without a name: "he" may be one of them. */
export const PEOPLE = list(`
  man woman boy girl teenager pensioner mother father mum dad parent victim survivor offender defendant suspect judge
  recorder magistrate teacher spokesperson spokesman spokeswoman officer inspector constable detective sergeant
  superintendent commissioner minister director manager caller neighbour resident colleague husband wife daughter son
  brother sister doctor nurse campaigner volunteer worker barrister prosecutor solicitor chairman chairwoman chair
  friend user person
  dyn menyw fenyw bachgen merch mam tad barnwr dioddefwr diffynnydd llefarydd swyddog
`);

/** Before a name, these say that it is no subject. */
export const PREPOSITIONS = list(`
  of for to with from at in by after about alongside against on near behind under than between before like including
  via through over into onto off without within upon named called
  o i gan yn ar am gyda dros wrth at rhwng heb dan
`);

/** What ends an introductory phrase directly before a name: "In a statement Ana Example said". */
export const BEFORE_A_NAME = list(`
  statement today yesterday interview release speech that while but so then campaigner dad mum mother father
  victim survivor y yr
`);

/** "He", "she", "they" by what they agree with. */
export const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they'>> = {
  he: 'he',
  she: 'she',
  they: 'they',
  ef: 'he',
  fe: 'he',
  hi: 'she',
  nhw: 'they',
};

/** Alternatives of a regular expression, of the words of a list. */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
