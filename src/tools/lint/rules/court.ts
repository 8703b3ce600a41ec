// Cases that are before a court.
import { isQuoted, type LintDocument, type LintPassage } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { findWords, says } from '../words.js';
import { activeCases, partsOf } from './cases.js';
import { DECIDED, isKnownBefore, offenders } from './people.js';
import { missingParts } from './outcome-parts.js';
import { ABOUT, SOURCES } from './sources.js';

const CHARGED = [
  'been|was|were|is|are|police|officers|detectives charged',
  'man|woman|men|women|teenager|teacher|coach|pensioner|pair|couple|old charged',
  'charged with',
  'appear|appears|appeared|appearing at|before|in … court|magistrates',
  'due in|at|before|back … court|magistrates',
  'face|faces|facing|denies|deny … charge|charges|trial',
  'awaiting|awaits|await|stand|stands|on trial',
  'remanded in|into custody',
  'cyhuddo|gyhuddo|chyhuddo|cyhuddwyd',
  'ymddangos gerbron|yn|o … llys|ynadon',
];
// Said of anybody, of many, or of a task: nobody’s trial is near.
const OF_NOBODY = [
  'people who|charged|are|were|have|had|will|appeared',
  'persons|anyone|anybody|whoever|those|everyone|offenders|suspects|unrhyw',
  'you|your|if|can|could|might|not|never|nobody',
  // “May” is a month as well.
  'may be|face|have|appear',
  'each|every|per',
  'last year',
  'charged with protecting|keeping|finding|leading|ensuring|safeguarding',
  'charged with making sure',
];
const OVER = [
  ...DECIDED,
  'guilty plea|pleas',
  'awaiting|awaits|await|for|his|her|their sentence|sentencing',
  'acquitted|cleared|cautioned',
  'found not guilty',
  'charge|charges|case|prosecution … dropped|withdrawn|discontinued|dismissed',
  'admits|admit|admitting',
  'plediodd|blediodd|pledio|bledio yn? euog',
  'cyfaddef*|gyfaddef*|ddieuog',
];

const OFTEN =
  'had|has|have|then|also|later|first|even|repeatedly|regularly|secretly|systematically|sexually?';
const CHILD =
  'child|children|girl|girls|boy|boys|pupil|pupils|teenager|teenagers|victim|victims|schoolgirl|schoolgirls|schoolboy|schoolboys|youngster|youngsters|baby|toddler';
const IMAGES =
  'image|images|picture|pictures|photograph|photographs|photo|photos|video|videos|film|films|footage|material|files|clips|message|messages|collection';
const SEXUAL =
  'indecent|illegal|explicit|sexual|abusive|abuse|horrific|vile|sickening|pornographic';
const HURT = 'abused|raped|groomed|molested|assaulted|exploited|blackmailed';
// Behind a noun the same word may say what was done to somebody: “a man abused as a child”.
const WHOM = `a|an|the|two|three|four|five|six|several|many|young|his|her|their|#|${CHILD}`;

const GOT =
  'downloaded|uploaded|shared|distributed|possessed|collected|hoarded|amassed|traded|swapped|viewed|watched|accessed|made|took|kept|stored|sent|received|created|sold|bought|exchanged|had|owned|held|hid|deleted';

const ACTS = [
  `did this|that|it|these for|over|across … years|months|weeks|decade|decades`,
  `did this|that|it|these to … ${CHILD}`,
  'did this|that|it|these again and again',
  `did this|that|it|these many? repeatedly|times`,
  `${GOT} … #? … ${SEXUAL} … ${IMAGES}`,
  `${GOT} … #? … ${IMAGES} of|showing … abuse|${CHILD}`,
  `downloaded|possessed|hoarded|amassed … #? … images`,
  `downloaded|viewed|watched|accessed|shared|collected|hoarded|amassed thousands|hundreds|dozens of`,
  `used … … to groom|abuse|rape|meet|download|share|view|lure|contact|blackmail|exploit … … abuse|images|${CHILD}`,
  'was|been grooming|abusing|raping|molesting|exploiting|blackmailing',
  `filmed|photographed … ${CHILD}`,
  `targeted|lured|tricked|threatened|forced|coerced|persuaded|manipulated|incited … … ${CHILD}`,
  `preyed on … ${CHILD}`,
  'had sex|intercourse with',
  `committed the|these|this|his|her|their|a|serious … offence|offences|crime|crimes|abuse|rape`,
  `arranged|travelled|tried|attempted|planned|went|drove to meet|rape|abuse|groom|assault … ${CHILD}`,
  'is|was guilty of',
];
const PRONOUN_ACTS = [...ACTS, HURT].map((act) => `he|she ${OFTEN} ${OFTEN} ${act}`);
const NOUNS =
  'man|woman|men|teenager|teacher|coach|pensioner|defendant|accused|suspect|pair|couple|old';
const NOUN_ACTS = [...ACTS, `${HURT} ${WHOM}`].map((act) => `${OFTEN} ${OFTEN} ${act}`);
const WELSH_ACTS = [
  'gwnaeth|wnaeth hyn am|dros … flynyddoedd|blynyddoedd|fisoedd',
  'cam|gam driniodd|driniodd',
  'camdriniodd|gamdriniodd|treisiodd|dreisiodd|paratôdd',
  'lawrlwythodd|rhannodd|gwyliodd|wyliodd|casglodd|gasglodd … ddelweddau|delweddau|luniau|lluniau|fideos',
];
const HIS = [
  'his|her|their crimes',
  'his|her offending began|started|lasted|went|was|took|continued|stopped|ended|spanned',
];
const ABUSER = 'offender|paedophile|abuser|rapist|predator|pervert|camdriniwr|pedoffil|troseddwr';
const NAMED_ABUSER = [
  `${ABUSER}|offenders|paedophiles charged|arrested|remanded|appears|appeared|faces|due`,
  `${ABUSER} in|before … court|magistrates`,
  'caught|found|charged|arrested|unmasked the|this vile? paedophile|rapist|predator|pervert',
  `the|this vile? ${ABUSER} abused|raped|groomed|downloaded|made|sent|targeted|did|faces|appeared`,
];

// Somebody says it, or asks it: it is no statement of the force’s own.
const ALLEGED = [
  'alleg*',
  'is|was|are|were|stand|stands|been accused',
  'accused of',
  'said|says|say|claim*|according',
  'court|jury|judge|magistrates|hearing|tribunal was|were|has? heard|told|hears',
  'court|jury|judge|magistrates heard|told|hears',
  'prosecut*',
  'believe|believed|believes|suspicion|suspected|thought|understood',
  'whether|if|until|unless',
  'charge|charges|count|counts … that|of',
  'denies|denied|deny|denying',
  'honn*|honiad*|clywodd|amheuaeth|yn ôl',
];
// A court’s report goes on from sentence to sentence.
const REPORTED = [
  'court|jury|judge|magistrates|hearing|tribunal was|were|has|had? heard|told|hears',
  'alleged|allege|alleges|claimed|said|says that',
  'is|was alleged',
  'prosecut*',
];

const SUSPECT = [
  ...CHARGED,
  'man|woman|teenager|teacher|coach|pensioner|defendant|accused|suspect|old|arrested',
];
// Others of whom “he” may be said.
const SOMEBODY_ELSE = [
  'detective|inspector|superintendent|sergeant|constable|dc|ds|di|dci|pc|officer|investigator|analyst',
  'judge|prosecutor|barrister|lawyer|solicitor|commissioner|minister|councillor',
  'director|manager|spokesman|spokeswoman|spokesperson|executive|counsellor|therapist|adviser|chief',
  'survivor|witness|caller|helpline|reporter|neighbour|boy|son|rang',
  'stop it now',
];

interface Place {
  passage: LintPassage;
  sentence: string;
  from: number;
}

const placesIn = ({ passages }: LintDocument): Place[] =>
  passages.flatMap((passage) =>
    sentencesOf(passage.text).map(({ text, from }) => ({ passage, sentence: text, from })),
  );

const isCharge = (sentence: string) =>
  partsOf(sentence).some((part) => says(part, CHARGED) && !says(part, OF_NOBODY));

// A name of somebody, and not of a court, a force or a campaign.
const NAMED =
  /(?<!\p{L})\p{Lu}\p{Ll}+ (?!(?:Crown|County|Youth|Magistrates|Court|Police|Constabulary|Foundation|Service|Council|Street|Road|It|University)(?!\p{L}))\p{Lu}\p{Ll}+(?! (?:Court|Police|Foundation|Service|Council))(?!\p{L})/u;

const isOfAnother = (sentence: string) =>
  says(sentence, SOMEBODY_ELSE) || (!says(sentence, SUSPECT) && NAMED.test(sentence));

/** Whether the last who was spoken of is the one who is charged, and cannot be anybody else. */
const isOfSuspect = (before: readonly Place[], start: string): boolean => {
  const sentences = [...before.map(({ sentence }) => sentence), start];
  const last = sentences.findLast((each) => says(each, SUSPECT) || isOfAnother(each));
  return last !== undefined && !isOfAnother(last);
};

const isReported = (before: readonly Place[], { passage, sentence }: Place): boolean =>
  says(sentence, ALLEGED) ||
  // One of a list of charges: “that he …”.
  sentence.startsWith('that ') ||
  before.some((each) => each.passage === passage && says(each.sentence, REPORTED)) ||
  /\b(?:charge|count|alleg|accus)\w*[^.]*:\s*$/iu.test(before.at(-1)?.sentence ?? '');

const NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+), (?:aged )?\d{2}(?!\d)/gu;
const surnamesIn = (places: readonly Place[]): string[] => [
  ...new Set(
    places
      .filter(({ sentence }) => isCharge(sentence))
      .flatMap(({ sentence }) => [...sentence.matchAll(NAME)].map((found) => found[1] ?? ''))
      .map((name) => name.toLowerCase()),
  ),
];

const guiltIn = (
  before: readonly Place[],
  { sentence }: Place,
  subjects: string,
): { words: string; index: number }[] => {
  const ofNoun = findWords(
    sentence,
    NOUN_ACTS.map((act) => `${subjects} ${act}`),
  );
  const ofPronoun = findWords(sentence, [...PRONOUN_ACTS, ...HIS]).filter(({ index }) =>
    isOfSuspect(before, sentence.slice(0, index)),
  );
  // “A man who abused …” may be anybody, unless it is he who was charged.
  const ofRelative = isCharge(sentence)
    ? findWords(
        sentence,
        NOUN_ACTS.map((act) => `who ${act}`),
      )
    : [];
  const ofAbuser = findWords(sentence, NAMED_ABUSER).filter(
    ({ index }) => !isKnownBefore(sentence.slice(0, index)),
  );
  return [...ofNoun, ...ofPronoun, ...ofRelative, ...ofAbuser, ...findWords(sentence, WELSH_ACTS)];
};

function* guiltAsFact(document: LintDocument): Generator<Found> {
  const places = placesIn(document);
  if (!places.some(({ sentence }) => isCharge(sentence))) return;
  const isOver = (text: string) => says(text, OVER);
  const active = places.some(({ sentence }) => isOver(sentence))
    ? activeCases(
        places.map(({ sentence }) => sentence),
        { isCharge, isOver },
      )
    : undefined;
  const told = [...offenders(document)];
  const subjects = [NOUNS, ...surnamesIn(places)].join('|');
  for (const [index, place] of places.entries()) {
    const { passage, from } = place;
    if (active && !active[index]) continue;
    const before = places.slice(0, index);
    if (isQuoted(passage, from) || isReported(before, place)) continue;
    for (const { words, index: at } of guiltIn(before, place, subjects)) {
      const start = from + at;
      // “The offender was charged” is told by a rule of its own.
      const isTold = told.some(
        (each) =>
          each.passage === passage &&
          each.at < start + words.length &&
          start < each.at + each.length,
      );
      if (!isTold) yield { passage, at: start, length: words.length };
    }
  }
}

export const COURT: readonly Rule[] = [
  {
    id: 'active-proceedings',
    level: { own: 'error' },
    about: 'abuse',
    why: 'Until the verdict nobody may publish as a fact that somebody did it (Contempt of Court Act 1981). It can stop a trial.',
    source: SOURCES.contempt,
    instead: 'write what the charge is, such as “he has been charged with three offences”',
    find: guiltAsFact,
    examples: [
      {
        bad: 'A man in his 40s was charged on Monday. He did this for years.',
        good: 'A man in his 40s was charged on Monday. He has been charged with three offences.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'outcome-parts',
    level: { own: 'warning' },
    about: 'abuse',
    why: 'An outcome deters where it says who, where, what for, how long and when. Half of it is a headline.',
    source: SOURCES.naming,
    instead:
      'write “A man in his 40s from Norfolk was sentenced to two years on 2 March 2026 for making indecent images of children”',
    find: missingParts,
    examples: [
      {
        bad: 'A man was jailed.',
        good: 'A man in his 40s from Norfolk was sentenced to two years on 2 March 2026 for making indecent images of children.',
        after: ABOUT,
      },
    ],
  },
];
