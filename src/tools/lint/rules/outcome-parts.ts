// What a reader has to be told of a case that has ended.
import {
  AGE_BAND,
  AREA,
  EXACT_AGE,
  hasSentence,
  LENGTH,
  readsAsOutcome,
} from '../../release/outcomes.js';
import { MONTH } from '../../months.js';
import { isQuoted, type LintDocument } from '../document.js';
import type { Found } from '../rule.js';
import { sentencesOf } from '../sentences.js';
import { findWords, says } from '../words.js';
import { CHILD_AGE } from './people.js';

const PEOPLE =
  'man|woman|men|women|teenager|teacher|coach|pensioner|pair|couple|offender|offenders|paedophile|defendant|old|he|she|they';
const JAILED = 'jailed|imprisoned|sentenced|convicted';
const ENDED = [
  `${PEOPLE} … … ${JAILED}`,
  `${PEOPLE} … … found guilty`,
  `${PEOPLE} … … sent|gone to prison|jail`,
  `${PEOPLE} … … put behind bars`,
  `${PEOPLE} … … locked up`,
  `${PEOPLE} … … given|handed|received … suspended|custodial|community|hospital|prison|jail|year|month|life sentence|order|term`,
  `dyn|dynes|dynion|ddyn|ddynes … garcharu|ddedfrydu|garchar|ddedfryd|euogfarnu`,
  'carcharwyd|dedfrydwyd|euogfarnwyd dyn|dynes|dau|dwy',
];
// Said of anybody, of many, or of what may come.
const OF_NOBODY = [
  'can|could|may|might|will|would|must|face|faces|if',
  'to be|get|receive',
  'is|are|no man|woman|men|women|one|jailed|imprisoned|sentenced|convicted',
  'unless|you|your|anyone|anybody|whoever|those|everyone|nobody|never|not',
  'people who|were|are|have',
  'each|every|per|average|several|many|dozens|hundreds|thousands',
  'last year',
  '# men|women|offenders|paedophiles|people',
  'previously|already|before|earlier|formerly',
  'due|await|awaits|awaiting',
  'had been',
];
const ONLY_CONVICTED = ['convicted', 'found guilty', 'euogfarnu|euogfarnwyd'];

const CASE = [
  'jail*|imprison*|prison|sentenc*|convict*|guilty|admit*|court|charge|charges|charged|count|counts|offence*|order|heard',
  'garchar*|carchar*|ddedfryd*|dedfryd*|llys|trosedd*|drosedd*|euog*|orchymyn|gyfaddef*|cyfaddef*',
];
const PERSON = [PEOPLE, 'his|her|their', 'dyn|dynes|dynion|ddyn|ddynes|aged', 'yn ei'];
const OFFENCE = [
  'sexual*|sex|indecent*|rap*|assault*|groom*|abus*|exploit*|incit*|image*|photograph*|video*|possess*|breach*|communicat*|voyeur*|blackmail*|traffick*|bestiality|pornograph*|exposure|murder*|manslaughter|stalk*|kidnap*',
  'anweddus|rhywiol|dreis*|treis*|ddelwedd*|delwedd*',
  'cam|gam drin',
];
const NO_OFFENCE =
  /sex(?:ual)?\s+offend\p{L}*(?:['’]s?)?\s+(?:register|unit|team)|sexual\s+harm\s+prevention\s+orders?|child\s+abuse\s+(?:team|unit)/giu;

const A_MONTH = `(?<!\\p{L})(?:${MONTH})(?!\\p{L})`;
const DATE = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}\\p{Ll}{0,4}\\s+(?:of\\s+|o\\s+)?${A_MONTH}|${A_MONTH}\\s+\\d|today|yesterday|(?:this|last)\\s+(?:week|month|morning|afternoon)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|heddiw|ddoe|ddydd\\s+\\p{Lu}|dydd\\s+\\p{Lu})|(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}`,
  'iu',
);
const ORGANISATION =
  /(?:(?:of|from|near)\s+)?(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}’'-]+\s+)+(?:Police|Constabulary|Foundation|Trust|Service|Court|Council|Agency|Unit|Team)(?!\p{L})/gu;
const LIVES =
  /(?<!\p{L})(?:in|at|yn|ym|yng)\s+(?:(?:the|north|south|east|west|central)\s+){0,2}\p{Lu}\p{L}+|\p{Lu}\p{L}+\s+(?:man|woman|teacher|teenager|coach|pensioner|couple|pair)(?!\p{L})/u;
const LIFE = ['for|to life', 'life sentence|imprisonment|term', 'am oes'];
const TERM = ['sentence|term|order|bars|fined|hours|garchar|dedfryd|ddedfryd|orchymyn'];

const withoutMonths = (text: string) => text.replace(new RegExp(A_MONTH, 'gu'), '');

const hasAge = (text: string): boolean => {
  const rest = text.replace(CHILD_AGE, '');
  return (
    EXACT_AGE.test(rest) ||
    says(rest, ['teenager|pensioner']) ||
    (AGE_BAND.test(rest) && says(rest, PERSON))
  );
};
const hasArea = (text: string): boolean => {
  const rest = withoutMonths(text.replace(ORGANISATION, ''));
  return (says(rest, PERSON) || says(rest, CASE)) && (AREA.test(rest) || LIVES.test(rest));
};
const hasTerm = (text: string): boolean =>
  hasSentence(text) || says(text, LIFE) || (LENGTH.test(text) && says(text, TERM));
const hasDate = (text: string): boolean => says(text, CASE) && DATE.test(text);
const hasOffence = (text: string): boolean =>
  says(text, CASE) && says(text.replace(NO_OFFENCE, ''), OFFENCE);

const PARTS: readonly (readonly [name: string, isIn: (sentence: string) => boolean])[] = [
  ['the age, such as “in his 40s”', hasAge],
  ['the town or the area', hasArea],
  ['the sentence and its length', hasTerm],
  ['the day of it', hasDate],
  ['the offence', hasOffence],
];

const NAMED =
  /(?<!\p{L})\p{Lu}[\p{L}’'-]+,? (?:\(?(?:aged )?\d{2}\)?,? )?(?:(?:of|from) [^.;]{1,60}?,? )?(?:was|has been) (?:jailed|imprisoned|sentenced|convicted|found guilty)(?!\p{L})/u;

/** The words of a sentence that tell how somebody’s case ended; none where it speaks of anybody’s, or of what may come. */
const endingIn = (sentence: string): { words: string; index: number } | undefined => {
  if (says(withoutMonths(sentence), OF_NOBODY)) return undefined;
  const named = NAMED.exec(sentence);
  return (
    findWords(sentence, ENDED)[0] ?? (named && { words: named[0], index: named.index }) ?? undefined
  );
};

/** What a text that tells of an outcome leaves out of it: once for a text, at the first outcome. */
export function* missingParts(document: LintDocument): Generator<Found> {
  const places = document.passages.flatMap((passage) =>
    sentencesOf(passage.text).map(({ text, from }) => ({ passage, text, from })),
  );
  for (const { passage, text, from } of places) {
    if (isQuoted(passage, from)) continue;
    // The importer knows a bullet that has age, area and sentence.
    const found =
      passage.kind === 'outcome' && readsAsOutcome(text)
        ? { words: text.trimEnd(), index: 0 }
        : endingIn(text);
    if (!found) continue;
    const mayLack = says(found.words, ONLY_CONVICTED) ? hasTerm : undefined;
    const missing = PARTS.filter(
      ([, isIn]) => isIn !== mayLack && !places.some((each) => isIn(each.text)),
    ).map(([name]) => name);
    if (missing.length)
      yield {
        passage,
        at: from + found.index,
        length: found.words.length,
        instead: `say as well: ${missing.join('; ')}`,
      };
    return;
  }
}
