import {
  ADVERBS,
  anyOf,
  BEFORE_A_NAME,
  GOING_ON,
  LETTERS_BEHIND,
  NAME_PARTICLES,
  NO_NAMES,
  ORGANISATIONS,
  ORGANISATIONS_FIRST,
  PASSING_ON,
  PREPOSITIONS,
  PRONOUNS,
  RANK_ENDS,
  RANKS_IN_SHORT,
  ROLES,
  ROLES_IN_CAPITALS,
  SPEAKING,
  SPEAKING_BEFORE_COLON,
  SPEAKING_WELSH,
  SPEECHES,
  TITLES,
  WRITTEN,
} from './words.js';

/** Who spoke, as far as a lead-in tells. */
export interface Speaker {
  speaker?: string;
  role?: string;
  organisation?: string;
  /** Where the name, or else the role, stands in the lead-in. */
  at?: [from: number, to: number];
  /** What the lead-in says instead of a name; `same` where it says nothing: "meddai", "and added". */
  pronoun?: 'he' | 'she' | 'they' | 'same';
  /** Whether the verb says that the same person goes on: "she added". */
  goesOn?: true;
}

const VERBS = anyOf(SPEAKING, SPEAKING_WELSH);
const VERB = new RegExp(`(?<![\\p{L}])(?:${VERBS})(?![\\p{L}])`, 'giu');
const VERB_LAST = new RegExp(`(?:^|[^\\p{L}])(?:${VERBS})\\s*[:,–—-]?$`, 'iu');
const VERB_AND_MORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${VERBS})(?:\\s+[\\p{L}’'-]+){0,5}\\s*,$`,
  'iu',
);
const COLON_VERB = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(SPEAKING_BEFORE_COLON)})(?![\\p{L}])`,
  'giu',
);
const VERB_FIRST = new RegExp(
  `^(?:(?:fe|mi|ac|yna)\\s+)?(?:${anyOf(SPEAKING_WELSH)})(?:[’']r)?\\s`,
  'i',
);
const WELSH_VERB = new RegExp(`^(?:${anyOf(SPEAKING_WELSH)})$`, 'i');
const ACCORDING = /^(?:according to|in the words of|yn ôl)\s+/iu;
const WRITINGS = `(?:\\p{L}+\\s+){0,2}(?:${anyOf(WRITTEN)})`;
const ALOUD = '(?:(?:out|aloud|from|an?|the|his|her|their|this)\\s+)';
// "reading a statement from the parents", "in a letter read out on behalf of the family", "reading the family’s tribute"
const READ_FOR_ANOTHER = new RegExp(
  `(?<!\\p{L})(?:${[
    `read(?:ing)?\\s+${ALOUD}{1,3}${WRITINGS}\\s+(?:from|by|of|for|on\\s+behalf\\s+of)`,
    `(?:${anyOf(WRITTEN)})\\s+(?:\\p{L}+\\s+){0,3}read\\s(?:[^,]*\\s)?on\\s+behalf\\s+of`,
    `read(?:ing)?\\s+${ALOUD}{0,3}(?:\\p{L}+\\s+){0,2}\\p{L}+[’']s?\\s+${WRITINGS}`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const INDIRECT = /\b(?:that|how|why|whether|if|bod|fod|mai|taw)[\s,]*$/i;

// Small or with one capital; what is written in capitals alone is read so alone.
const eitherCase = (words: readonly string[]) =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
const ROLE = new RegExp(
  `(?<![\\p{L}-])(?:${eitherCase(ROLES).join('|')}|${anyOf(ROLES_IN_CAPITALS)})(?![\\p{L}])`,
  'u',
);
const RANK = new RegExp(`(?:${anyOf(RANK_ENDS)})$`, 'i');
const ORGANISATION = new RegExp(`(?<!\\p{L})(?:${anyOf(ORGANISATIONS)})(?!\\p{L})`, 'u');
const LEADING_ADVERB = new RegExp(`^(?:(?:${anyOf(ADVERBS)}|and|but|a|ac)\\s+)+`, 'i');
const TRAILING_ADVERB = new RegExp(`(?:\\s+(?:${anyOf(ADVERBS)}))+$`, 'i');
const PRONOUN = new RegExp(
  `^(?:(?:and|but|then|fe|mi)\\s+)?(${anyOf(Object.keys(PRONOUNS))})$`,
  'i',
);

const within = (list: readonly string[]) => {
  const words = new Set(list.map((word) => word.toLowerCase()));
  return (word: string) => words.has(word.toLowerCase());
};
const isLongRole = within(ROLES);
const isGoingOn = within(GOING_ON);
const capitals = new Set(ROLES_IN_CAPITALS);
const isRole = (word: string) => isLongRole(word) || capitals.has(word);
const isSpeech = within(SPEECHES);
const isPreposition = within(PREPOSITIONS);
const isBeforeName = within(BEFORE_A_NAME);
const isPassingOn = within(PASSING_ON);
const noNames = new Set(NO_NAMES);
const particles = new Set(NAME_PARTICLES);
const organisations = new Set(ORGANISATIONS);
const organisationsFirst = new Set(ORGANISATIONS_FIRST);
const isTitle = (word: string) => Object.hasOwn(TITLES, word.replace(/\.$/, ''));

/** Where the last sentence of a text begins. */
export const lastSentence = (text: string) => {
  let at = 0;
  for (const end of text.matchAll(/[.!?][”"’')]*\s+(?=[\p{Lu}“"‘])/gu)) {
    if (!isAbbreviation(text.slice(Math.max(0, end.index - 12), end.index)))
      at = end.index + end[0].length;
  }
  return at;
};

/** Whether a full stop behind these words belongs to the last of them: "Mr", "Insp", an initial. */
export const isAbbreviation = (text: string) =>
  /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sgt|Insp|Supt|Cllr|St|Det|\p{Lu})$/u.test(text);

/** Whether words before a quotation introduce it: they end with a verb of speaking, or with a colon after one. */
export const introduces = (text: string): boolean => {
  const words = text.trimEnd();
  const sentence = words.slice(lastSentence(words));
  if (INDIRECT.test(sentence)) return false;
  if (VERB_LAST.test(sentence) || VERB_AND_MORE.test(sentence)) return true;
  if (ACCORDING.test(sentence)) return /[:,]$/.test(sentence);
  if (sentence.endsWith(':'))
    return (
      sentence.search(VERB) >= 0 ||
      (sentence.search(COLON_VERB) >= 0 && Boolean(readSpeaker(sentence).speaker))
    );
  return sentence.endsWith(',') && VERB_FIRST.test(sentence);
};

const WORD = /[\p{L}\d][\p{L}\d’'.&-]*/gu;

interface Word {
  text: string;
  from: number;
  to: number;
  /** Whether anything but space stands between it and the word before. */
  isApart: boolean;
  kind: 'title' | 'role' | 'organisation' | 'name' | 'particle' | 'capital' | 'other';
}

const kindOf = (word: string): Word['kind'] => {
  if (isTitle(word)) return 'title';
  if (organisations.has(word)) return 'organisation';
  if (isRole(word)) return 'role';
  if (particles.has(word)) return 'particle';
  if (!/^\p{Lu}/u.test(word)) return 'other';
  return noNames.has(word) || /\d|[’']s?$/u.test(word) || /^\p{Lu}{4,}$/u.test(word)
    ? 'capital'
    : 'name';
};

const isRank = (word: string) =>
  RANK.test(word) || Object.hasOwn(RANKS_IN_SHORT, word.toLowerCase()) || capitals.has(word);

/** Whether nothing but what belongs to a rank stands behind it: the full stop of "Insp.", an officer's number. */
const runsOnBehind = (rank: string, gap: string) =>
  isRank(rank) && /^\s+\d{1,5}\s+$/.test(gap)
    ? true
    : isAbbreviation(rank) && /^\.\s+(?:\d{1,5}\s+)?$/.test(gap);

const wordsOf = (text: string): Word[] => {
  const found: Word[] = [];
  // Behind a rank or a title a name may be in capitals, which elsewhere are an organisation's: "DI EXAMPLE".
  let isRanked = false;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const word =
      isTitle(match) || /^(?:\p{Lu}\.)+$/u.test(match) ? match : match.replace(/[.-]+$/, '');
    const before = found.at(-1);
    const gap = text.slice(before?.to ?? 0, index);
    // An officer's number is no word of a name.
    if (before && isRank(before.text) && /^\d{1,5}$/.test(word)) continue;
    const isApart = before !== undefined && /\S/.test(gap) && !runsOnBehind(before.text, gap);
    // Where a sentence begins, a participle is capitalised and no name: "Praising Sergeant …".
    const starts = !before || /[.!?:]\s/.test(gap);
    const participle = starts && /^\p{Lu}\p{Ll}{3,}(?:ing|ed)$/u.test(word);
    const own: Word['kind'] = participle ? 'capital' : kindOf(word);
    const inCapitals = /^\p{Lu}[\p{Lu}’'-]+$/u.test(word);
    const kind: Word['kind'] =
      own === 'capital' && inCapitals && isRanked && !isApart ? 'name' : own;
    isRanked = isRank(word) || own === 'title' || (kind === 'name' && inCapitals && isRanked);
    found.push({ text: word, from: index, to: index + word.length, isApart, kind });
  }
  return found;
};

/** A whole name in a text, or one behind a title or a rank. */
export interface Mention {
  /** The name as it is printed, with its title. */
  name: string;
  from: number;
  to: number;
  /** What stands directly before the name: a rank, a role, an organisation. */
  before: string;
  /** Where the phrase begins that names the person: before the rank and the role. */
  start: number;
  /** The word before that phrase in its clause, if one is. */
  previous: string | undefined;
}

const BELONGS_TO = /^(?:of|for|to|at|o)$/i;
const isRankOrTitle = ({ kind }: Word) => kind === 'role' || kind === 'title';

const CONNECTS = /^(?:of|for|and|the|at|a|an|to|&|o|y|yr)$/i;

/** Finds every person who is named. */
export const mentionsIn = (text: string): Mention[] => {
  const words = wordsOf(text);
  const found: Mention[] = [];
  // Words that are another's name already.
  let taken = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (words[index]?.kind !== 'name') continue;
    let end = index + 1;
    for (let next = words[end]; next && !next.isApart; next = words[end]) {
      // "van der Field": particles count where a name follows them.
      let last = end;
      while (words[last]?.kind === 'particle' && !words[last]!.isApart) last += 1;
      if (words[last]?.kind !== 'name' || words[last]!.isApart) break;
      end = last + 1;
    }
    const first = words[index]!;
    const last = words[end - 1]!;
    const behind = words[end];
    const count = end - index;
    const runsOn = behind && !behind.isApart ? behind : undefined;
    const before = first.isApart ? undefined : words[index - 1];
    const titled = before?.kind === 'title';
    const ranked = before?.kind === 'role';
    index = end - 1;
    if (count > 4 || (count === 1 && !titled && !ranked)) continue;
    if (runsOn?.kind === 'organisation') continue;
    if (before && organisationsFirst.has(before.text)) continue;
    // "South Example Chief Constable Ana Example": an area before a rank, where a name follows it.
    if (runsOn?.kind === 'role' && /^\p{Lu}/u.test(runsOn.text) && nameFollows(words, end))
      continue;
    if (runsOn?.kind === 'capital' && !noNames.has(runsOn.text)) continue;
    // Back over the rank and the role to where the phrase begins.
    let start = words.indexOf(first);
    // "The Rev Dr Ana Example": titles in a row.
    while (words[start - 1]?.kind === 'title' && !words[start]!.isApart) start -= 1;
    const nameAt = start;
    const nameFrom = words[nameAt]!.from;
    for (let at = start; at > taken && !words[at]!.isApart; at -= 1) {
      const word = words[at - 1]!;
      const isPart =
        word.kind === 'role' ||
        word.kind === 'organisation' ||
        word.kind === 'name' ||
        (word.kind === 'capital' && !/(?:ing|ed)$/.test(word.text)) ||
        CONNECTS.test(word.text);
      // "a spokesman for Inspector Ana Example": whoever is named is not the one who speaks.
      if (!isPart || (BELONGS_TO.test(word.text) && words.slice(at, nameAt).every(isRankOrTitle)))
        break;
      start = at - 1;
    }
    // The phrase begins with its role, its organisation, or an article.
    while (
      start < nameAt &&
      (!['role', 'organisation', 'name', 'capital'].includes(words[start]!.kind) ||
        isPreposition(words[start]!.text))
    )
      start += 1;
    const phrase = words[start]!;
    found.push({
      name: text.slice(nameFrom, last.to),
      from: nameFrom,
      to: last.to,
      before: text.slice(phrase.from, nameFrom).trim(),
      start: phrase.from,
      previous: phrase.isApart ? undefined : words[start - 1]?.text,
    });
    taken = end;
  }
  return found;
};

const nameFollows = (words: readonly Word[], from: number) => {
  let at = from;
  while (words[at]?.kind === 'role' && !words[at]!.isApart) at += 1;
  return words[at]?.kind === 'name' && !words[at]!.isApart;
};

const joined = (...roles: (string | undefined)[]) => [...new Set(roles.filter(Boolean))].join(', ');
const withoutArticle = (text: string) => text.replace(/^(?:the|an?|y|yr)\s+/i, '');
// "An Exampleshire Police spokeswoman": it is one of the force’s, and not a force of that name.
const withoutAn = (text: string) => text.replace(/^an?\s+/i, '');
const isProper = (text: string) => /^(?:the |y |yr )?[\p{Lu}\d]/u.test(text);

/** Parts a role from the organisation that it is held in. */
export const roleAndOrganisation = (given: string): Pick<Speaker, 'role' | 'organisation'> => {
  const text = given.replace(/^[\s,]+|[\s,.]+$/g, '');
  if (!text || /^(?:who|which|sydd)\b/i.test(text)) return {};
  // "Head of Care for Exampleshire Police Detective Superintendent": a rank behind all that.
  const all = text.split(/\s+/);
  const rank = all.findLastIndex((word) => organisations.has(word)) + 1;
  const front = all.slice(0, rank).join(' ');
  if (
    rank > 0 &&
    rank < all.length &&
    all.slice(rank).every(isRole) &&
    ROLE.test(front) &&
    /\s(?:of|for|at|from)\s/.test(front)
  ) {
    const { role, organisation } = roleAndOrganisation(front);
    return { role: joined(all.slice(rank).join(' '), role), ...(organisation && { organisation }) };
  }
  const only =
    /^(?:of|from|for|at|with|on behalf of|(?:o|gan|gyda)(?:[’']r)?|ar ran)\s+(.+)$/i.exec(
      text,
    )?.[1];
  if (only) return isProper(only) && ORGANISATION.test(only) ? { organisation: only } : {};
  const [, owner = '', owned = ''] = /^(.+?(?:[’']s|s[’']))\s+(.+)$/.exec(text) ?? [];
  if (isProper(owner) && !ROLE.test(owner) && ROLE.test(owned)) {
    return { role: owned, organisation: owner.replace(/[’']s$|[’']$/, '') };
  }
  const [, area = '', commissioner = ''] =
    /^(.*?)\s*((?:Deputy\s+)?Police(?:,? Fire)? and Crime Commissioner)$/i.exec(text) ?? [];
  if (commissioner)
    return { role: commissioner, ...(area && { organisation: withoutArticle(area) }) };
  // In Welsh the role comes first, with nothing between: "Prif Gwnstabl Heddlu Esiampl".
  const [, office = '', held = ''] =
    /^(.*[CG]h?omisiynydd(?:\s+yr)?\s+Heddlu a Throseddu|.*?)\s+((?:Heddlu|Sefydliad|Cyngor|Elusen|Ymddiriedolaeth|Asiantaeth|The)\s+\p{Lu}.*|(?<=Throseddu\s+)\p{Lu}.*)$/u.exec(
      text,
    ) ?? [];
  if (held && ROLE.test(office) && !/\s(?:of|for|at|from|with|o|yn|and|the|,)$|,$/i.test(office)) {
    return { role: withoutArticle(office), organisation: held };
  }
  const comma = text.lastIndexOf(', ');
  const last = text.slice(comma + 2);
  if (comma > 0 && isProper(last) && !ROLE.test(last)) {
    return { role: withoutArticle(text.slice(0, comma)), organisation: last };
  }
  for (const joint of ['at', 'from', 'with', 'yn', 'of', 'for', 'o']) {
    for (const found of [...text.matchAll(new RegExp(`\\s${joint}\\s`, 'g'))]) {
      const role = text.slice(0, found.index);
      const organisation = text.slice(found.index + found[0].length);
      // "Head of Online Safety for Exampleshire Police": what comes first is still the role.
      const inner = /^(.+?)\s(?:for|at|from)\s/.exec(organisation)?.[1];
      if (inner && !ORGANISATION.test(inner)) continue;
      const loose = ['of', 'for', 'o'].includes(joint);
      if (
        isProper(organisation) &&
        (loose ? ORGANISATION.test(organisation) || RANK.test(role) : true) &&
        !(loose && ROLE.test(organisation) && !ORGANISATION.test(organisation))
      ) {
        return { role: withoutArticle(role), organisation };
      }
    }
  }
  // "Exampleshire Police Assistant Chief Constable", "National Council Lead for …"
  const words = [...text.matchAll(/\S+/g)];
  const split = words.findIndex(
    ({ 0: word, index }) =>
      ROLE.test(word) &&
      ORGANISATION.test(text.slice(0, index)) &&
      !ROLE.test(text.slice(0, index)),
  );
  const place = words[split]?.index;
  if (place)
    return { role: text.slice(place), organisation: withoutAn(text.slice(0, place).trim()) };
  if (ORGANISATION.test(text) && !ROLE.test(text)) return { organisation: withoutAn(text) };
  return { role: withoutArticle(text) };
};

// Nothing of a relative clause is a role: "the Head of Care at the Agency, which took part".
const withoutClauses = (text: string) =>
  text.replace(/[,\s]*(?:^|[\s,])(?:who|which|whose|whom|where|and who|sydd|a oedd)\s[^]*$/i, '');

const APPOSITIVE =
  /^\s*(?:[,(–—]|-\s|(?:of|from|at|for|with|o|yn)\s+(?:the\s+|y\s+|yr\s+)?[\p{Lu}\d])/u;

const clean = (text: string) =>
  withoutClauses(
    text
      .replace(/[()]|\s[–—-]\s/g, ', ')
      .replace(/^[\s,–—-]+|[\s,.:;–—-]+$/g, '')
      .replace(/\s+,/g, ',')
      .replace(/(?:,\s*)+/g, ', '),
  ).replace(/[\s,]+$/, '');

const LETTERS = new RegExp(`^(?:\\s+(?:${anyOf(LETTERS_BEHIND)})(?![\\p{L}]))+`, 'u');

/** What stands behind a name, without the letters of an honour or an office. */
const behindOf = (text: string, { to }: Mention) => text.slice(to).replace(LETTERS, '');

// "43", "reading a statement", "supported by …": words of the sentence, and no role.
const isNoRole = (role: string) =>
  /^\d/.test(role) ||
  (/^\p{Ll}+(?:ing|ed)(?!\p{L})/u.test(role) && !ROLE.test(role)) ||
  /^\p{Ll}+(?:ing|ed)\s+(?:an?|the|by|for|to|his|her|their)\s/u.test(role) ||
  mentionsIn(role).length > 0;

/** A person with the role and the organisation that stand around the name. */
const person = (region: string, offset: number, mention: Mention, isSigned = false): Speaker => {
  const behind = behindOf(region, mention);
  const after = APPOSITIVE.test(behind) || isSigned ? roleAndOrganisation(clean(behind)) : {};
  const before =
    ROLE.test(mention.before) || ORGANISATION.test(mention.before)
      ? roleAndOrganisation(mention.before)
      : {};
  // "Exampleshire’s Chief Constable, Ana Example": the role is a part of its own before the name.
  const front = region.slice(0, mention.start);
  const part =
    !mention.before && /,\s*$/.test(front)
      ? front
          .replace(/,\s*$/, '')
          .split(/,\s+/)
          .slice(
            front
              .split(/,\s+/)
              .slice(0, -1)
              .findIndex((each) => ROLE.test(each) || ORGANISATION.test(each)),
          )
          .join(', ')
      : '';
  const apart =
    part && (ROLE.test(part) || ORGANISATION.test(part)) ? roleAndOrganisation(part) : {};
  const organisation = before.organisation ?? after.organisation ?? apart.organisation;
  const role =
    joined(...[before.role, after.role].filter((each) => each !== undefined && !isNoRole(each))) ||
    apart.role?.replace(/^(?:his|her|their|our|its)\s+/i, '');
  return {
    speaker: mention.name,
    at: [offset + mention.from, offset + mention.to],
    ...(role && { role }),
    ...(organisation && { organisation }),
  };
};

/** Whether a mention's clause lets it be the subject: nothing before it governs it. */
const mayBeSubject = (region: string, { previous, before, start }: Mention): boolean => {
  if (previous === undefined) return true;
  if (/^(?:and|or|a|ac|neu|with|gyda)$/i.test(previous)) return false;
  if (isBeforeName(previous) || /^(?:the|an?)$/i.test(previous)) {
    const clause =
      region
        .slice(0, start)
        .split(/[,;:–—]/)
        .at(-1) ?? '';
    return !/\p{L}ing\s/u.test(clause) || !before;
  }
  // "the charity’s campaign manager Ana Example"
  const clause =
    region
      .slice(0, start)
      .split(/[,;:–—]/)
      .at(-1)
      ?.trim() ?? '';
  return (
    before !== '' &&
    /^\p{Ll}/u.test(before) &&
    clause.split(/\s+/).length <= 4 &&
    /^(?:the|an?|our|its|his|her|their)\s/i.test(clause) &&
    !clause.split(/\s+/).some((word) => isPreposition(word) || /\p{L}{3}(?:ing|ed)$/u.test(word))
  );
};

const isJoint = (region: string, mentions: readonly Mention[]) =>
  mentions.some(({ previous }, index) => index > 0 && /^(?:and|a|ac|or)$/i.test(previous ?? '')) &&
  mentions.every(
    ({ start }, index) =>
      index === 0 || !/\b(?:who|which|whose)\b/i.test(region.slice(mentions[index - 1]!.to, start)),
  );

/** The one person who is the subject of words before a verb; nobody where two may be. */
const subjectBefore = (region: string, offset: number): Speaker | undefined => {
  const text = region.replace(TRAILING_ADVERB, '').trimEnd();
  const mentions = mentionsIn(text);
  const relative = /^([^]*?)[\s,]+(?:who|sydd)$/i.exec(text)?.[1];
  if (relative !== undefined) {
    const [only, ...others] = mentions;
    const front = only && text.slice(0, only.start);
    return only &&
      !others.length &&
      APPOSITIVE.test(`${text.slice(only.to)},`) &&
      front !== undefined
      ? person(relative, offset, only)
      : undefined;
  }
  if (isJoint(text, mentions)) return undefined;
  const subjects = mentions.filter((mention) => {
    const behind = behindOf(text, mention);
    return (!behind.trim() || APPOSITIVE.test(behind)) && mayBeSubject(text, mention);
  });
  const [only, ...others] = subjects;
  if (!only || others.length) return undefined;
  // Between two names a clause may have ended: the one beside the verb would have been a subject too.
  return person(text, offset, only);
};

/** The person who stands directly behind a verb: "said Ana Example, director of …". */
const subjectBehind = (region: string, offset: number): Speaker | undefined => {
  const mentions = mentionsIn(region);
  const [first, second] = mentions;
  if (!first || !/^(?:[’']?r|[\s,]|the|y|yr)*$/iu.test(region.slice(0, first.start)))
    return undefined;
  const between = region.slice(first.to, second?.start ?? region.length);
  if (second && /(?:^|[\s,])(?:and|or|&|a|ac)\s*(?:the\s*)?$/i.test(between)) return undefined;
  return person(region, offset, first);
};

interface Part {
  text: string;
  from: number;
}

/** A role without a name that is the subject: "a spokesperson for the Trust", "Exampleshire’s commissioner". */
const unnamed = (region: string, offset: number): Speaker | undefined => {
  const from = Math.max(region.search(/\S/), 0);
  const parts: Part[] = [];
  let at = 0;
  for (const piece of region.split(',')) {
    if (piece.trim()) parts.push({ text: piece.trim(), from: at + piece.search(/\S/) });
    at += piece.length + 1;
  }
  const first = parts.findIndex(({ text }) => ROLE.test(text));
  const part = parts[first];
  if (!part || from < 0) return undefined;
  const whole = clean(region.slice(part.from));
  const before = part.text.slice(0, ROLE.exec(part.text)?.index);
  // A sentence that happens to hold such a word is no role, and one that a verb or another person governs is not the subject.
  if (
    whole.split(/\s+/).length > 16 ||
    before
      .split(/\s+/)
      .some((word) => (isPreposition(word) && word !== 'y') || /^\p{Ll}+(?:ing|ed)$/u.test(word)) ||
    /\b(?:who|whose|which|that|was|were|is|had|has)\b/i.test(part.text) ||
    mentionsIn(whole).length
  )
    return undefined;
  const found = roleAndOrganisation(whole);
  return found.role
    ? { ...found, at: [offset + part.from, offset + part.from + part.text.length] }
    : undefined;
};

const sentenceOf = (text: string): Part => {
  const begins = lastSentence(text.trimEnd());
  const from = begins + (/^[\s–—―-]*/.exec(text.slice(begins))?.[0].length ?? 0);
  return {
    from,
    text: text
      .slice(from)
      .trimEnd()
      .replace(/[\s:,.–—-]+$/, ''),
  };
};

const verbIn = (sentence: string): RegExpExecArray | undefined => {
  const all = [...sentence.matchAll(VERB)];
  return all.at(-1) ?? [...sentence.matchAll(COLON_VERB)][0];
};

/** Reads who spoke from the words that introduce or follow a quotation. `bold` are the ranges in bold. */
export const readSpeaker = (
  text: string,
  bold: readonly (readonly [number, number])[] = [],
): Speaker => {
  const { text: whole, from } = sentenceOf(text);
  // Whoever reads aloud what another wrote has not said it, and who wrote it may be several.
  if (READ_FOR_ANOTHER.test(whole)) return {};
  const found = speakerIn(whole, from, text, bold);
  const goesOn = found.pronoun && (whole.match(/\p{L}+/gu) ?? []).some(isGoingOn);
  return goesOn ? { ...found, goesOn } : found;
};

const speakerIn = (
  whole: string,
  start: number,
  text: string,
  bold: readonly (readonly [number, number])[],
): Speaker => {
  const according = ACCORDING.exec(whole)?.[0].length;
  if (according) return subjectBehind(whole.slice(according), start + according) ?? {};
  // "said Ana Example, adding": the second verb has no subject of its own.
  const sentence = whole.replace(
    new RegExp(`[\\s,]+(?:and\\s+)?(?:${VERBS})$`, 'iu'),
    (end, at: number) =>
      new RegExp(`(?<![\\p{L}])(?:${anyOf(SPEAKING)})(?![\\p{L}])`, 'iu').test(
        whole.slice(0, at),
      ) && /^[\s,]+(?:and\s+\p{L}+|\p{L}+ing)$/u.test(end)
        ? ''
        : end,
  );
  const verb = verbIn(sentence);
  if (!verb) {
    const [, subject = ''] = /^(\p{L}+)\s+\p{Ll}+$/u.exec(sentence.trim()) ?? [];
    if (Object.hasOwn(PRONOUNS, subject.toLowerCase()))
      return { pronoun: PRONOUNS[subject.toLowerCase()]! };
    const named = nameOnly(sentence, start);
    return named ?? looseSubject(sentence, start) ?? unnamed(sentence, start) ?? {};
  }
  const first = sentence.search(VERB);
  const head = sentence.slice(0, first < 0 ? verb.index : first).replace(/^[\s,]+/, '');
  const isInverted =
    !head.replace(LEADING_ADVERB, '').trim() ||
    /^(?:fe|mi|yna|ac)\s*$/i.test(head) ||
    (WELSH_VERB.test(verb[0]) && /,\s*(?:fe\s*)?$/i.test(head));
  if (isInverted) {
    const verbTo =
      first < 0
        ? verb.index + verb[0].length
        : first + (new RegExp(VERBS, 'iu').exec(sentence.slice(first))?.[0].length ?? 0);
    const behind = sentence.slice(verbTo).replace(/^[’']r(?=\s)/, '  ');
    const at = start + verbTo;
    const word = /^\s*(\p{L}+)/u.exec(behind)?.[1] ?? '';
    if (Object.hasOwn(PRONOUNS, word.toLowerCase()))
      return { pronoun: PRONOUNS[word.toLowerCase()]! };
    if (!behind.replace(/[\s,.]/g, '') || TRAILING_ADVERB.test(` ${behind.trim()}`))
      return { pronoun: 'same' };
    const named = subjectBehind(behind, at);
    if (named) return named;
    return mentionsIn(behind).length && !/^\s*(?:an?|the|y|yr|\p{Ll}+)\s/u.test(behind)
      ? {}
      : (unnamed(behind, at) ?? {});
  }
  const region = sentence.slice(0, verb.index);
  // Bold that begins where a phrase begins says where the speaker does.
  const boldStart = bold.find(
    ([from]) =>
      from > start &&
      from < start + region.length &&
      /(?:^|[,:]\s*)$/.test(text.slice(start, from)),
  )?.[0];
  const found =
    (boldStart === undefined
      ? undefined
      : subjectBefore(region.slice(boldStart - start), boldStart)) ?? subjectBefore(region, start);
  if (found) return found;
  const last =
    region
      .replace(TRAILING_ADVERB, '')
      .split(/[,;–—]/)
      .at(-1)
      ?.trim() ?? '';
  const pronoun = PRONOUN.exec(last)?.[1]?.toLowerCase();
  if (pronoun) return { pronoun: PRONOUNS[pronoun]! };
  return isJoint(region, mentionsIn(region)) ? {} : (unnamed(region, start) ?? {});
};

// "Ana Example, director of the Example Trust": a name, and nothing but what the person is.
const nameOnly = (sentence: string, start: number): Speaker | undefined => {
  const mentions = mentionsIn(sentence);
  const [only, ...others] = mentions;
  if (!only || others.length || sentence.length > 200) return undefined;
  const behind = clean(sentence.slice(only.to));
  const isPlain = (part: string) =>
    ROLE.test(part) ||
    ORGANISATION.test(part) ||
    /^(?:of|from|at|for)\s+(?:the\s+)?\p{Lu}/u.test(part);
  if (!/^(?:the|y|yr|[\s,])*$/i.test(sentence.slice(0, only.start)))
    return /,\s*$/.test(sentence.slice(0, only.start)) &&
      !behind &&
      ROLE.test(sentence.slice(0, only.start))
      ? person(sentence, start, only)
      : undefined;
  if (behind && !behind.split(/,\s+/).every((part) => isPlain(part) || /^\p{Lu}/u.test(part)))
    return undefined;
  return person(sentence, start, only, true);
};

/** "Ana Example, director of the Trust, put it plainly": one person, who begins the sentence, and a verb in no list. */
const looseSubject = (sentence: string, start: number): Speaker | undefined => {
  const mentions = mentionsIn(sentence);
  const [only, ...others] = mentions;
  if (!only || others.length || !/^(?:the|y|yr|\s)*$/i.test(sentence.slice(0, only.start)))
    return undefined;
  const behind = sentence.slice(only.to);
  const [, appositive = '', verbs = ''] =
    /^(\s*(?:,[^]*,|\([^]*\)|[–—][^]*[–—]|(?:of|from|at)\s+[^,]+,)?)\s*([^,]+)$/.exec(behind) ?? [];
  const words = verbs.trim().split(/\s+/);
  if (
    !/^\p{Ll}+(?:ed|s|e|t|k|g|w)$/u.test(words[0] ?? '') ||
    words.length > 6 ||
    isPreposition(words[0] ?? '') ||
    /\bthat$/i.test(verbs) ||
    (words.some((word) => isPassingOn(word) || isRole(word)) && !isSpeech(words.at(-1) ?? ''))
  )
    return undefined;
  return person(sentence.slice(0, only.to) + appositive, start, only);
};

const AFTER_VERB = /^(?:\s+(?!that\b|how\b|why\b|whether\b)[\p{L}’'-]+){0,9}$/iu;

/** Whether a sentence says that somebody speaks. */
export const tellsOfSpeaking = (text: string): boolean => text.search(VERB) >= 0;

/** Whether words after a quotation say who spoke: `said Alex Example, a role.` or `Alex Example said.` */
export const attributes = (text: string): boolean => {
  const words = text
    .replace(/^[\s,]+/, '')
    .trimEnd()
    .replace(/[\s.,:]+$/, '');
  if (!words || words.length > 300 || lastSentence(words)) return false;
  if (/["“”„«»:]/.test(words)) return false;
  if (ACCORDING.test(words)) return true;
  // Alone, only a Welsh verb says who: "meddai".
  if (new RegExp(`^(?:${VERBS})(?:\\s|$)`, 'iu').test(words) && /\s\S/.test(words)) return true;
  if (
    new RegExp(`^(?:fe\\s+|mi\\s+)?(?:${anyOf(SPEAKING_WELSH)})(?:[’']r)?(?:\\s|$)`, 'iu').test(
      words,
    )
  )
    return true;
  const all = [...words.matchAll(VERB)];
  return (
    all.some(({ 0: verb, index }) => {
      const tail = words.slice(index + verb.length);
      const head = words.slice(0, index);
      return (
        head.trim() !== '' &&
        (/^(?:\s*,?\s*(?:and\s+\p{L}+|\p{L}+ing))?$/iu.test(tail) ||
          (AFTER_VERB.test(tail) && isSubject(head)))
      );
    }) || isSubjectAndVerb(words)
  );
};

const isSubject = (head: string) => {
  const text = head.replace(TRAILING_ADVERB, '').trim();
  return PRONOUN.test(text) || Boolean(subjectBefore(text, 0)) || Boolean(unnamed(text, 0));
};

const FINITE =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|do|does|did|not|never|will|would|can|could|should|may|might|must)(?!\p{L})/iu;

// A verb in no list, where nothing else could stand: “…,” Ana Example reflected.
const isSubjectAndVerb = (words: string) => {
  const [, head = '', verb = ''] = /^([^]+?)[\s,]+(\p{Ll}+(?:ed|e|t|k|g|w))$/u.exec(words) ?? [];
  if (!verb || isPreposition(verb) || isRole(verb)) return false;
  // "Ana Example was not there": the sentence has its verb, and it is no speech.
  if (FINITE.test(withoutClauses(head))) return false;
  return PRONOUN.test(head.trim()) || mentionsIn(head).length === 1 ? isSubject(head) : false;
};

/** Whether words before a colon name one person who says what follows, though no verb of a list is there. */
export const introducesLoosely = (text: string): boolean => {
  const words = text.trimEnd();
  if (!words.endsWith(':')) return false;
  const { text: sentence } = sentenceOf(words);
  if (verbIn(sentence)) return false;
  return Boolean(nameOnly(sentence, 0) ?? looseSubject(sentence, 0));
};

/** Who signed what stands before: a dash, and a name or a role. */
export const signature = (text: string): Speaker | undefined => {
  const dash = /^\s*[\u2013\u2014\u2015~-]{1,2}\s*/.exec(text);
  if (!dash || text.length > 200) return undefined;
  return signedBy(text.slice(dash[0].length), dash[0].length);
};

/** Who a signature names: nothing but a name, a role or an organisation. */
export const signedBy = (text: string, offset = 0): Speaker | undefined => {
  const words = text.replace(/[\s.]+$/, '');
  if (verbIn(words)) {
    const found = readSpeaker(text);
    return attributes(text) && (found.speaker || found.role)
      ? { ...found, ...(found.at && { at: [found.at[0] + offset, found.at[1] + offset] }) }
      : undefined;
  }
  const mentions = mentionsIn(words);
  const [first, ...others] = mentions;
  if (first && !others.length && /^(?:the\s*)?$/i.test(words.slice(0, first.start)))
    return person(words, offset, first, true);
  return mentions.length ? undefined : unnamed(words, offset);
};
