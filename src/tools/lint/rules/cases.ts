// Whose case a sentence is of, where a text tells of several. Two are taken for one person unless they cannot be.

/** What the law has said so far, in some words. */
export interface CourtWords {
  isCharge: (text: string) => boolean;
  isOver: (text: string) => boolean;
}

interface Person {
  surname?: string;
  gender?: 'man' | 'woman';
  age?: number;
  decade?: number;
  town?: string;
  isAnother: boolean;
}

interface Case {
  person: Person;
  isCharged: boolean;
  isOver: boolean;
}

const OTHER =
  /^(?:another|(?:a|the)\s+(?:second|third|fourth|further|different|other)|dyn\s+arall|menyw\s+arall|ail\s+(?:ddyn|fenyw))(?!\p{L})/iu;
const ANOTHER_BEGINS =
  /(?:[,;]\s*|\s)(?:(?:and|but|while|whereas|a|ac|ond)\s+)?(?=(?:another|a\s+(?:second|third|further|different)|the\s+other|dyn\s+arall|menyw\s+arall)\s)/giu;
// "On Monday, …", "In May a man …", "In a separate case …"
const OPENING =
  /^(?:(?:on|in|at|by|last|this|earlier|later|meanwhile|separately|also|then|yesterday|today|elsewhere)(?=[\s,])[^,]{0,40},\s+|meanwhile\s+|in\s+a(?:nother)?\s+(?:separate\s+)?case,?\s+|(?:in|on|last|this)\s+(?:[\p{L}\d]+\s+){1,3}?(?=(?:an?|one|another)\s))/iu;
// Who stands before the verb that says what became of them. “A woman whose husband was jailed” is not such a one.
const STATE =
  /^(?:(?!\b(?:who|whose|whom|that|said|says|told|when|after|because|while|is|are|was|were|has|have|had|will)\b)[^.;:]){1,90}(?:(?:was|were|has|have|had|is|are|will)\s(?:(?:also|now|since|already|today|later|been|be|due|to)\s){0,3}(?:charged|jailed|sentenced|convicted|imprisoned|remanded|found|cleared|acquitted|appear|on\s+trial|awaiting|facing|given|cautioned)|appeared|appears|pleaded|admitted|admits|denies|denied|awaits|faces)(?!\p{L})/iu;
const SUBJECT =
  /^(?:an?|one|another|the|a\s+second)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(man|woman)(?!\p{L})/iu;
const NAME =
  /^(?!(?:On|In|At|By|Last|This|Since|After|Before|From|The)\s)(?:\p{Lu}[\p{L}’'-]+ ){1,2}(?!(?:Court|Police|Constabulary|Service|Council|Foundation|Team|Unit|Force)(?!\p{L}))(\p{Lu}[\p{L}’'-]+)(?=,\s+(?:aged\s+)?\d{2}|\s+\p{Ll})/u;
const AGE = /(?:,\s*(?:aged\s+)?|\baged\s+|^an?\s+)(\d{2})(?!\d)/iu;
const DECADE = /in\s+(?:his|her)\s+(?:early\s+|mid[-\s]|late\s+)?(\d)0s|yn\s+ei\s+(\d)0au/iu;
const DECADES = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties'.split('|');
const TOWN = /^(?:[Aa]n?|[Oo]ne)\s+(?:[\p{L}\d’'-]+\s+){1,6}?(?:from|of)\s+(\p{Lu}\p{L}+)/u;

const decadeIn = (text: string): number | undefined => {
  const [, en, cy] = DECADE.exec(text) ?? [];
  if (en ?? cy) return Number(en ?? cy);
  const word = new RegExp(`in\\s+(?:his|her)\\s+(?:\\p{L}+\\s+)?(${DECADES.join('|')})`, 'iu').exec(
    text,
  );
  return word?.[1] ? DECADES.indexOf(word[1].toLowerCase()) + 1 : undefined;
};

/** Whom a part of a sentence begins with. */
const personIn = (part: string): Person => {
  const text = part.trim();
  const opening = NAME.test(text) ? '' : (OPENING.exec(text)?.[0] ?? '');
  const subject = text.slice(opening.length);
  const head = subject.slice(0, 80);
  const gender = SUBJECT.exec(head)?.[1]?.toLowerCase() as Person['gender'];
  const age = AGE.exec(head)?.[1];
  const decade = age === undefined ? decadeIn(head) : Math.floor(Number(age) / 10);
  const surname = NAME.exec(subject)?.[1]?.toLowerCase();
  const town = TOWN.exec(head)?.[1];
  return {
    ...(surname && { surname }),
    ...(gender && { gender }),
    ...(age !== undefined && { age: Number(age) }),
    ...(decade !== undefined && { decade }),
    ...(town && { town }),
    isAnother: OTHER.test(subject) || /separate\s+case/i.test(opening),
  };
};

const NOBODY: Person = { isAnother: false };

const differ = <Value>(a: Value | undefined, b: Value | undefined) =>
  a !== undefined && b !== undefined && a !== b;

/** Whether two can be told apart with certainty: nobody has two surnames or two ages. */
const areTwo = (a: Person, b: Person): boolean =>
  differ(a.surname, b.surname) ||
  differ(a.gender, b.gender) ||
  differ(a.decade, b.decade) ||
  (differ(a.age, b.age) && Math.abs(a.age! - b.age!) > 1) ||
  differ(a.town, b.town);

/** A sentence, cut before each further person whom it tells of. */
export const partsOf = (sentence: string): string[] => {
  const parts: string[] = [];
  let at = 0;
  for (const {
    index,
    0: { length },
  } of sentence.matchAll(ANOTHER_BEGINS)) {
    if (!index) continue;
    parts.push(sentence.slice(at, index));
    at = index + length;
  }
  return [...parts, sentence.slice(at)];
};

const speaksOf = (surname: string, part: string): boolean =>
  (part.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []).some(
    (word) => word === surname || word.replace(/[’']s?$/u, '') === surname,
  );

/**
 * For each sentence of a text, whether it is of somebody who is charged and whose case is not over. Where nothing tells two
 * people apart, what is over for one is over for both.
 */
export const activeCases = (
  sentences: readonly string[],
  { isCharge, isOver }: CourtWords,
): boolean[] => {
  const cases: Case[] = [];
  let current: Case | undefined;
  const found = sentences.map((sentence) => {
    for (const part of partsOf(sentence)) {
      const [charged, over] = [isCharge(part), isOver(part)];
      const isIntroduced = (charged || over) && STATE.test(part.trim());
      const person = isIntroduced ? personIn(part) : NOBODY;
      // Whoever else is in the sentence, it is of the one whose name is known.
      const named =
        cases.find((each) => person.surname && each.person.surname === person.surname) ??
        cases.find(({ person: { surname } }) => surname && speaksOf(surname, part));
      if (named) current = named;
      else if (!current || (isIntroduced && (person.isAnother || areTwo(current.person, person)))) {
        const known: Case | undefined = person.isAnother
          ? undefined
          : cases.find((each) => each !== current && !areTwo(each.person, person));
        current = known ?? { person, isCharged: false, isOver: false };
        if (!known) cases.push(current);
      }
      if (isIntroduced) current.person = { ...person, ...current.person };
      current.isCharged ||= charged;
      current.isOver ||= over;
    }
    return current;
  });
  return found.map((each) => Boolean(each?.isCharged && !each.isOver));
};
