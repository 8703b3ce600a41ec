// Who is meant: by a whole name, a surname, or "she". What is not certain is nobody.
import { mentionsIn, signedBy, tellsOfSpeaking, type Mention, type Speaker } from './speaker.js';
import { anyOf, PEOPLE, RANKS_IN_SHORT, TITLES } from './words.js';

const PERSON = new RegExp(`(?<![\\p{L}’'-])(?:${anyOf(PEOPLE)})(?![\\p{L}’'-])`, 'giu');

const HIS_OR_HER = /(?<!\p{L})(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})/giu;

type Pronoun = 'he' | 'she';

/** Somebody who has spoken, or of whom the release has told. */
interface Known extends Speaker {
  /** How the release speaks of this person, where it has. */
  gender?: Pronoun | undefined;
}

/** Whom "she" might mean as well: whoever spoke before another was named. */
type Rival = Known | undefined;

/** Whom "she" would mean here. `unclear`: more than one may be meant. */
type Antecedent = Known | 'unclear' | undefined;

const FRONT = new RegExp(`^(?:(?:${anyOf(Object.keys(TITLES))})\\.?\\s+)+`);

/** The titles that a name begins with. */
const titlesOf = (name: string): readonly string[] => FRONT.exec(name)?.[0].match(/\p{L}+/gu) ?? [];

/** A name without its title. */
const bare = (name: string) => name.replace(FRONT, '');
const parts = (name: string) => bare(name).split(/\s+/);
const surnameOf = (name: string) => parts(name).at(-1)?.toLowerCase();
const isWhole = (name: string) => parts(name).length > 1;
const same = (a: string, b: string) => bare(a).toLowerCase() === bare(b).toLowerCase();

const titleGender = (name: string): Pronoun | undefined => {
  const genders = titlesOf(name).map((title) => TITLES[title]);
  return genders.find((gender): gender is Pronoun => Boolean(gender));
};

const longRole = (role: string) => RANKS_IN_SHORT[role.toLowerCase()] ?? role.toLowerCase();

const ROLES_DIFFER = (a: string | undefined, b: string | undefined) =>
  Boolean(a && b) &&
  !longRole(b!).includes(longRole(a!)) &&
  !longRole(a!).includes(longRole(b!)) &&
  !longRole(b!)
    .split(/,| and /)
    .some((part) => part.trim() === longRole(a!));

const NOBODY_TOLD =
  'It could not be told who speaks here: no speaker is named. The words that introduce the quotation are kept whole.';

/** Titles that are a person's own: whoever has one of them is nobody who has another, or none. */
const OWN_TITLES = ['Sir', 'Dame', 'Lord', 'Lady', 'Baroness', 'Rev', 'Canon'];
const ownTitles = (name: string) => {
  const titles = titlesOf(name.replace('Reverend', 'Rev'));
  return OWN_TITLES.filter((title) => titles.includes(title)).join(' ');
};
const TITLES_DIFFER = (a: string, b: string) => ownTitles(a) !== ownTitles(b);

/** Why a person is taken for somebody, or is not. */
export interface Identified {
  person: Speaker;
  /** Said once, where it is more than a reading of what is written. */
  warning?: string;
}

/** The people of a release, in the order in which it names them. */
export class People {
  readonly #known: Known[] = [];
  #antecedent: Antecedent;
  #rival: Rival;
  /** Whom the words of whoever spoke last name: "he" behind them may be one of these. */
  #quoted: Known[] = [];

  /** Somebody else is spoken of now: a heading, or words that could not be read. */
  forget(): void {
    this.#antecedent = 'unclear';
  }

  /** A sentence of the release itself. Whom it names, "she" may mean from here on; two names, or somebody without one, nobody. */
  narrated(text: string): void {
    const mentions = mentionsIn(text);
    const others = this.#withoutNames(text, mentions);
    const names = mentions.map((mention) => this.#find(mention.name) ?? mention);
    const distinct = new Set(
      names.map((each) => ('name' in each ? bare(each.name) : bare(each.speaker ?? ''))),
    );
    if (!distinct.size && !others) return;
    this.#quoted = [];
    const before = this.#antecedent;
    const rival = typeof before === 'object' ? before : undefined;
    this.#rival = undefined;
    const [first] = mentions;
    const [known] = names;
    if (distinct.size !== 1 || !first || !known) {
      // "Ana Example said so" again, or a man without a name.
      this.#antecedent = 'unclear';
      return;
    }
    if (!('name' in known)) {
      const isStill = typeof before === 'object' && before === known;
      this.#antecedent = others ? 'unclear' : known;
      if (!isStill && !tellsOfSpeaking(text)) this.#rival = rival;
      return;
    }
    this.#antecedent =
      !others && isSubject(text, first)
        ? { ...personIn(text, first), gender: titleGender(first.name) }
        : 'unclear';
    // Who is only named leaves it open whether the one who spoke before is meant.
    if (!tellsOfSpeaking(text)) this.#rival = rival;
  }

  /** What the one who spoke last has said. */
  quoted(text: string): void {
    const speaker = this.#antecedent;
    const said = new Set(
      [...text.matchAll(HIS_OR_HER)].map(([word]): Pronoun =>
        /^(?:s|her)/i.test(word) ? 'she' : 'he',
      ),
    );
    const [only, ...both] = said;
    for (const { name } of mentionsIn(text)) {
      const known = this.#find(name);
      if (known && known === speaker) continue;
      const gender = known?.gender ?? titleGender(name) ?? (both.length ? undefined : only);
      this.#quoted.push({ speaker: name, gender });
    }
  }

  /** Whether two readings may be one person; `undefined` where that is not certain. */
  isSame(a: Speaker, b: Speaker): boolean {
    if (b.pronoun === 'same') return true;
    if (b.pronoun)
      return (
        typeof this.#antecedent === 'object' &&
        this.#agrees(this.#antecedent, b.pronoun) &&
        !this.#mayBeQuoted(this.#antecedent, b)
      );
    if (!a.speaker || !b.speaker) return false;
    if (isWhole(a.speaker) && isWhole(b.speaker)) return same(a.speaker, b.speaker);
    return (
      surnameOf(a.speaker) === surnameOf(b.speaker) &&
      !ROLES_DIFFER(a.role, b.role) &&
      !TITLES_DIFFER(a.speaker, b.speaker)
    );
  }

  /** Who speaks, by what a lead-in says and by who was named before. */
  identify(found: Speaker): Identified {
    const identified = found.pronoun ? this.#byPronoun(found, found.pronoun) : this.#byName(found);
    this.#rival = undefined;
    return identified;
  }

  #byName(found: Speaker): Identified {
    const { speaker } = found;
    this.#quoted = [];
    if (!speaker) {
      this.#antecedent = 'unclear';
      return { person: found, ...(!found.role && { warning: NOBODY_TOLD }) };
    }
    const gender = titleGender(speaker);
    const known = isWhole(speaker)
      ? this.#known.find((each) => each.speaker && same(each.speaker, speaker))
      : this.#bySurname(found, gender);
    const person: Known = known
      ? { ...known, ...found, gender: known.gender ?? gender }
      : { ...found, gender };
    const isGuess =
      known && !isWhole(speaker) && gender && !known.gender && isWhole(known.speaker ?? '');
    if (known?.speaker && !isWhole(speaker)) {
      // She stays who she is: the next "DCI Davies" is looked for by the whole name.
      known.gender ??= gender;
      this.#antecedent = known;
    } else {
      const at = known ? this.#known.indexOf(known) : this.#known.length;
      this.#known[at] = person;
      this.#antecedent = person;
    }
    return {
      person: shown(person),
      ...(isGuess && {
        warning: `${speaker} is taken to be ${known.speaker}, who spoke before.`,
      }),
    };
  }

  #byPronoun(found: Speaker, pronoun: NonNullable<Speaker['pronoun']>): Identified {
    const meant = this.#antecedent;
    if (
      meant === undefined ||
      meant === 'unclear' ||
      !this.#agrees(meant, pronoun) ||
      this.#mayBeQuoted(meant, found) ||
      (this.#rival && this.#agrees(this.#rival, pronoun))
    ) {
      this.#antecedent = 'unclear';
      return {
        person: {},
        warning:
          'It is not certain who speaks here: no speaker is named. Write the name in the release.',
      };
    }
    if (pronoun === 'he' || pronoun === 'she') meant.gender = pronoun;
    if (!this.#known.includes(meant)) this.#known.push(meant);
    const { at: _, ...person } = shown(meant);
    return {
      person: { ...person, ...(found.at && { at: found.at }) },
      warning: `The speaker is not named here: taken to be ${meant.speaker ?? meant.role ?? ''}, who was named before.`,
    };
  }

  /** Whether "he" may be somebody whom the quoted words named, and nothing says that it is the one who spoke them. */
  #mayBeQuoted({ gender }: Known, { pronoun, goesOn }: Speaker) {
    return (
      pronoun !== undefined &&
      pronoun !== 'same' &&
      !goesOn &&
      gender !== pronoun &&
      this.#quoted.some((each) => this.#agrees(each, pronoun))
    );
  }

  #agrees({ gender }: Known, pronoun: NonNullable<Speaker['pronoun']>) {
    return (pronoun !== 'he' && pronoun !== 'she') || gender === undefined || gender === pronoun;
  }

  /** The one person with this surname; nobody where there are two, or where the rank is another's. */
  #bySurname({ speaker = '', role }: Speaker, gender: Pronoun | undefined): Known | undefined {
    const all = this.#known.filter(
      (each) =>
        each.speaker &&
        surnameOf(each.speaker) === surnameOf(speaker) &&
        !TITLES_DIFFER(each.speaker, speaker),
    );
    const fitting = all.filter(
      (each) =>
        !ROLES_DIFFER(role, each.role) &&
        (!role || Boolean(each.role) || all.length === 1) &&
        !(gender && each.gender && each.gender !== gender),
    );
    const names = new Set(fitting.map((each) => bare(each.speaker ?? '')));
    if (role && fitting.some((each) => !each.role)) return undefined;
    return names.size === 1 ? fitting[0] : undefined;
  }

  #find(name: string): Known | undefined {
    const all = this.#known.filter(({ speaker = '' }) =>
      isWhole(name) && isWhole(speaker)
        ? same(speaker, name)
        : surnameOf(speaker) === surnameOf(name),
    );
    return all.length === 1 ? all[0] : undefined;
  }

  /** Whether somebody is spoken of who has no name there: a man, the judge. */
  #withoutNames(text: string, mentions: readonly Mention[]) {
    return [...text.matchAll(PERSON)].some(
      ({ index }) =>
        !mentions.some(
          ({ start, to, from }) =>
            (index >= start && index < to) ||
            isAppositive(text, to, index) ||
            (index < start && from - index < 0),
        ),
    );
  }
}

const shown = ({ gender: _, ...person }: Known): Speaker => person;

// "Ana Example, an officer of the Trust, leads": the officer is she.
const isAppositive = (text: string, nameTo: number, at: number) => {
  const between = text.slice(nameTo, at);
  return at > nameTo && /^\s*[,(–—]/.test(between) && between.length < 60 && !/[.;]/.test(between);
};

const isSubject = (text: string, { start, previous }: Mention) => {
  const before = text.slice(0, start);
  const opening = before.slice(before.search(/[^.!?]*$/)).trim();
  return previous === undefined || /^(?:the|y|yr)$/i.test(opening);
};

const personIn = (text: string, mention: Mention): Speaker => {
  const rest = text.slice(mention.start);
  const end = rest.search(/[.!?](?:\s|$)/);
  const sentence = end < 0 ? rest : rest.slice(0, end);
  const nameTo = mention.to - mention.start;
  const appositive = /^\s*,[^,]*(?=,)/.exec(sentence.slice(nameTo))?.[0] ?? '';
  const { at: _, ...person } = signedBy(sentence.slice(0, nameTo) + appositive) ?? {};
  return { speaker: mention.name, ...person };
};
