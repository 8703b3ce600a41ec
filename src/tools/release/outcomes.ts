import { MONTH } from '../months.js';
import { textOf } from './inline.js';
import type { Block, List, Outcomes, Paragraph, Warn } from './release.js';

// A bullet reads as an outcome where it says all three of: how old somebody is, where from, and the sentence. Nothing
// less is taken for one: an arrest and a charge are not outcomes, and nobody is an offender before a conviction.
const DECADE =
  'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\\d0s|arddegau|ugeiniau|dridegau|tridegau|bedwardegau|pedwardegau|bumdegau|pumdegau|chwedegau|saithdegau|wythdegau|\\d0au';
export const EXACT_AGE =
  /(?<![\p{L}\d])(?:aged?\s+\d{1,3}(?!\d|\s*(?:to|and|[-–])\s*\d)|\d{1,3}[-\s]years?[-\s]old|\d{1,3}(?:\s+mlwydd)?\s+oed)(?![\p{L}])|,\s*\d{1,3}\s*,/iu;
export const AGE_BAND = new RegExp(
  `(?<![\\p{L}])(?:${DECADE})(?![\\p{L}])|(?<![\\p{L}])aged\\s+(?:between\\s+)?\\d{1,3}\\s*(?:to|and|[-–])\\s*\\d{1,3}|(?<!\\d)\\d{1,3}\\s*(?:[-–]|i)\\s*\\d{1,3}\\s+oed`,
  'iu',
);
export const AREA = new RegExp(
  `(?<!\\p{L})(?:from|of|near|o|ger)\\s+(?:(?:(?:the|north|south|east|west|central|greater)\\s+){0,2}(?!(?:${MONTH}|Sex|Sexual|Indecent|Child|Children|Operation|Ymgyrch)(?!\\p{L}))\\p{Lu}\\p{L}+|no\\s+fixed)`,
  'u',
);
export const LENGTH =
  /(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty)(?:[-\s]\p{L}+)?|a|dwy|ddwy|tair|dair|pedair|bedair|pum|bum|chwe|deg|ddeg|naw)[-\s]+(?:and\s+a\s+half\s+)?(?:years?|months?|weeks?|hours?|blynedd|flynedd|mlynedd|mis|fis|wythnos|awr)(?![-\s]+old|\s+oed)|(?<!\p{L})[bf]lwyddyn\s+(?:o|yn\s+y)\s+g?[nc]?archar/iu;
const CUSTODY =
  /(?<!\p{L})(?:sentenced|jailed|imprisoned|imprisonment|prison|jail|custody|custodial|detention|suspended|unpaid\s+work|garchar\p{L}*|carchar\p{L}*|charchar\p{L}*|dedfryd\p{L}*|ddedfryd\p{L}*|gohiriedig|ohiriedig)(?!\p{L})/iu;
const ORDER =
  /(?<!\p{L})(?:community\s+order|suspended\s+sentence|sexual\s+harm\s+prevention\s+order|hospital\s+order|youth\s+rehabilitation\s+order|conditional\s+discharge|life\s+(?:sentence|imprisonment)|(?:g?orchymyn)\s+(?:cymunedol|atal\s+niwed\s+rhywiol|ysbyty)|dedfryd\s+ohiriedig)(?!\p{L})/iu;

/** Whether some words say a sentence: an order, or custody and how long. */
export const hasSentence = (text: string) =>
  ORDER.test(text) || (CUSTODY.test(text) && LENGTH.test(text));
const hasAge = (text: string) => AGE_BAND.test(text) || EXACT_AGE.test(text);

/** Whether a bullet says how old, where from, and what the sentence was. */
export const readsAsOutcome = (text: string): boolean =>
  hasAge(text) && AREA.test(text) && hasSentence(text);

// What may tell who a victim is, or names somebody who need not be named (docs: the domain's law notes). Each is flagged
// and never rewritten.
export const TELLS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    EXACT_AGE,
    'is an exact age: an age band, such as “in his forties”, says enough, and a child’s exact age may tell who the child is',
  ],
  [
    /(?<!\p{L})(?:\p{Lu}[\p{L}’'-]+\s+(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace)|(?:Stryd|Heol|Ffordd|Lôn|Rhodfa)\s+\p{Lu}[\p{L}’'-]+)(?!\p{L})/u,
    'is a street: say the town or the area alone',
  ],
  [
    /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/u,
    'is a postcode: say the town or the area alone',
  ],
  [
    /(?<!\p{L})(?:\p{Lu}[\p{L}’'-]+\s+)+(?:School|College|Academy|Nursery)(?!\p{L})|(?<!\p{L})(?:Ysgol|Coleg|Meithrinfa)\s+\p{Lu}[\p{L}’'-]+/u,
    'is a school: leave it out',
  ],
  [
    /(?<!\p{L})(?:his|her|their)\s+(?:own\s+|step)?(?:daughter|son|niece|nephew|grandchild|grandson|granddaughter|sister|brother|stepdaughter|stepson)(?!\p{L})/iu,
    'says how a child is related to the offender: leave it out',
  ],
];
const NAME =
  /^(?!(?:A|An|The|Two|Three|One|Man|Woman)\s)\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,3}(?=\s*(?:,|\(|\s(?:was|from|of|has|aged)\s))/u;

const LAW =
  'Victims are anonymous for life (Sexual Offences (Amendment) Act 1992). Nothing was changed.';

const warnOfTells = ({ content, line }: Paragraph, warn: Warn) => {
  const text = textOf(content);
  const at = (index: number) => line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
  for (const [pattern, message] of TELLS) {
    const found = pattern.exec(text);
    if (found) {
      const words = found[0].replace(/^,\s*|\s*,$/g, '').replace(/\s+/g, ' ');
      warn(at(found.index), 'outcome-tells', `“${words}”, near an outcome, ${message}. ${LAW}`);
    }
  }
};

const warnOfName = ({ content, line }: Paragraph, warn: Warn) => {
  const name = NAME.exec(textOf(content))?.[0];
  if (name)
    warn(
      line,
      'outcome-name',
      `“${name.replace(/\s+/g, ' ')}” names a person in an outcome: is it needed, and can no victim be told from it? Nothing was changed.`,
    );
};

const onlyParagraph = (item: Block[]): Paragraph | undefined =>
  item.length === 1 && item[0]?.type === 'paragraph' ? item[0] : undefined;

/** Parts a bulleted list into runs of outcomes and of other bullets, each in its place. */
const split = (list: List, warn: Warn): (List | Outcomes)[] => {
  const parts: (List | Outcomes)[] = [];
  for (const item of list.items) {
    const last = parts.at(-1);
    const paragraph = onlyParagraph(item);
    const line = item[0]?.line ?? list.line;
    if (paragraph && readsAsOutcome(textOf(paragraph.content))) {
      if (last?.type === 'outcomes') last.items.push(paragraph);
      else parts.push({ type: 'outcomes', line, items: [paragraph] });
      continue;
    }
    warn(
      line,
      'outcome-form',
      'This bullet stands among outcomes and does not read as one (how old, where from, what sentence): it stays a bullet.',
    );
    if (last?.type === 'list') last.items.push(item);
    else parts.push({ type: 'list', line, ordered: false, items: [item] });
  }
  return parts;
};

/** Finds outcomes in bulleted lists, and says what near them may tell who a victim is. Every bullet keeps its words and its place. */
export const findOutcomes = (body: readonly Block[], warn: Warn): Block[] =>
  body.flatMap((block, index): Block[] => {
    if (block.type !== 'list' || block.ordered) return [block];
    const bullets = block.items.map(onlyParagraph);
    if (!bullets.some((bullet) => bullet && readsAsOutcome(textOf(bullet.content)))) return [block];
    for (const bullet of bullets) {
      if (!bullet) continue;
      warnOfTells(bullet, warn);
      warnOfName(bullet, warn);
    }
    for (const beside of [body[index - 1], body[index + 1]])
      if (beside?.type === 'paragraph') warnOfTells(beside, warn);
    return split(block, warn);
  });
