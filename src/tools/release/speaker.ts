/** Who spoke, as far as a lead-in tells. */
export interface Speaker {
  speaker?: string;
  role?: string;
  organisation?: string;
  /** Where the name, or else the role, stands in the lead-in. */
  at?: [from: number, to: number];
  /** Whether the lead-in says "he", "she" or "they" instead of a name. */
  pronoun?: boolean;
}

const VERBS =
  'said|says|saying|commented|comments|added|adds|adding|explained|explains|continued|continues|stated|states|told|warned|warns|urged|concluded|remarked|responded|replied|noted|stressed|insisted|declared|confirmed|emphasised|emphasized|observed|pledged|acknowledged|dywedodd|meddai|medd|ychwanegodd|esboniodd|eglurodd|parhaodd|sylwodd|nododd|rhybuddiodd|atebodd|pwysleisiodd|cadarnhaodd';
const VERB = new RegExp(`(?<![\\p{L}])(?:${VERBS})(?![\\p{L}])`, 'giu');
const VERB_LAST = new RegExp(`(?:^|[^\\p{L}])(?:${VERBS})\\s*[:,–—-]?$`, 'iu');
const VERB_AND_MORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${VERBS})(?:\\s+[\\p{L}’'-]+){0,5}\\s*,$`,
  'iu',
);
const VERB_FIRST =
  /^(?:dywedodd|meddai|medd|ychwanegodd|esboniodd|eglurodd|parhaodd|sylwodd|nododd|rhybuddiodd|atebodd|pwysleisiodd|cadarnhaodd)\s/i;
const INDIRECT = /\b(?:that|how|why|whether|if|bod|fod|mai|taw)[\s,]*$/i;

// Words that roles are made of, and words that organisations end with.
const ROLE_WORDS =
  'constable|superintendent|inspector|sergeant|commander|commissioner|officer|director|head|lead|leader|manager|consultant|chief|executive|chair|chairman|chairwoman|chairperson|minister|secretary|councillor|spokesperson|spokeswoman|spokesman|coordinator|co-ordinator|adviser|advisor|founder|president|professor|solicitor|prosecutor|practitioner|specialist|worker|ambassador|trustee|ceo|analyst|psychologist|detective|deputy|assistant|acting|temporary|member|campaigner|survivor|cwnstabl|gwnstabl|chwnstabl|comisiynydd|gomisiynydd|chomisiynydd|cyfarwyddwr|gyfarwyddwr|chyfarwyddwr|cyfarwyddwraig|pennaeth|bennaeth|phennaeth|swyddog|rhingyll|ringyll|arolygydd|uwcharolygydd|llefarydd|rheolwr|ymgynghorydd|acc|dcc|cc|dci|di|ds|dc|pc|pcc|supt|insp|sgt|det';
const ROLE = new RegExp(`(?<![\\p{L}-])(?:${ROLE_WORDS})(?![\\p{L}])`, 'iu');
const ROLE_LAST = new RegExp(`(?<![\\p{L}-])(?:${ROLE_WORDS})$`, 'iu');
const RANK =
  /(?:constable|superintendent|inspector|sergeant|commander|commissioner|officer|gwnstabl|cwnstabl|comisiynydd|gomisiynydd|acc|dcc|cc|pcc)$/i;
const TITLE_LAST =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Rev|Cllr)\.?$/u;
const ORGANISATION =
  /(?<!\p{L})(?:Police|Constabulary|Foundation|Council|Trust|Agency|Services?|Office|Society|NSPCC|Charity|Association|Centre|University|Ministry|Department|Authority|Board|Partnership|Childline|Samaritans|Crimestoppers|Heddlu|Sefydliad|Cyngor|Elusen|Ymddiriedolaeth|Asiantaeth)(?!\p{L})/u;
const NOT_A_NAME =
  /^(?:Operation|Ymgyrch|NetSafe|Net|The|A|An|In|On|At|For|From|With|And|Of|Our|His|Her|Their|Child|Children|Protection|National|Eastern|England|Wales|Welcoming|Speaking|Commenting|Launching|Following|Announcing|Responding|Supporting|Backing|Urging|Yesterday|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Crime|Safeguarding|Public|Senior|Acting|Temporary|Former|Retired|Assistant|He|She|They|Wrth|Gan|Y|Yr)$/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}’'.-]*|de|da|van|der|den|von|ap|ab|ferch|bin|al|ten)$/u;
const PRONOUN = /(?:^|\s)(?:he|she|they|ef|fe|hi|nhw)(?:\s+also|\s+hefyd)?$/i;

const lastSentence = (text: string) => {
  let at = 0;
  for (const end of text.matchAll(/[.!?][”"’')]*\s+(?=\p{Lu})/gu)) {
    const before = text.slice(0, end.index);
    if (!/(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sgt|Insp|Supt|St|\p{Lu})$/u.test(before))
      at = end.index + end[0].length;
  }
  return at;
};

/** Whether words before a quotation introduce it: they end with a verb of speaking, or with a colon after one. */
export const introduces = (text: string): boolean => {
  const words = text.trimEnd();
  const sentence = words.slice(lastSentence(words));
  if (INDIRECT.test(sentence)) return false;
  if (VERB_LAST.test(sentence) || VERB_AND_MORE.test(sentence)) return true;
  if (sentence.endsWith(':')) return sentence.search(VERB) >= 0;
  return sentence.endsWith(',') && VERB_FIRST.test(sentence);
};

/** Whether words after a quotation say who spoke: `said Alex Example, a role.` or `Alex Example said.` */
export const attributes = (text: string): boolean => {
  const words = text.replace(/^[\s,]+/, '').trimEnd();
  if (!words || words.length > 300 || lastSentence(words)) return false;
  if (/["“”„«»:]/.test(words)) return false;
  return (
    new RegExp(`^(?:${VERBS})\\s`, 'iu').test(words) ||
    new RegExp(`^.{1,200}\\s(?:${VERBS})\\.?$`, 'iu').test(words)
  );
};

interface Part {
  text: string;
  from: number;
}

const trimmed = ({ text, from }: Part): Part => ({
  text: text.trim(),
  from: from + text.length - text.trimStart().length,
});

const partsOf = (text: string, from: number): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of text.replace(/[()]| [–—-] /g, (mark) => ','.padEnd(mark.length)).split(',')) {
    const part = trimmed({ text: text.slice(at, at + piece.length), from: from + at });
    if (part.text) parts.push(part);
    at += piece.length + 1;
  }
  return parts;
};

// A name at a part's end, and what stands before it there: "Chief Constable Alex Example".
const nameAtEnd = ({ text, from }: Part): { name: Part; before: string } | undefined => {
  const words = [...text.matchAll(/\S+/g)];
  for (const count of [4, 3, 2, 1]) {
    const name = words.slice(-count);
    const [first] = name;
    if (name.length < count || !first) continue;
    const isName = name.every(
      ([word], index) =>
        NAME_WORD.test(word) &&
        !NOT_A_NAME.test(word) &&
        !ROLE.test(word) &&
        !ORGANISATION.test(word) &&
        (index > 0 || /^\p{Lu}/u.test(word)),
    );
    const before = text.slice(0, first.index).trim();
    const titled = TITLE_LAST.exec(before)?.[0];
    if (!isName || !/^\p{Lu}[\p{L}’']/u.test(name.at(-1)?.[0] ?? '')) continue;
    if (/[’']s?$/.test(first[0]) || name.slice(0, -1).some(([word]) => /[’']s?$/.test(word)))
      continue;
    if (titled !== undefined) {
      const start = before.length - titled.length;
      return {
        name: { text: text.slice(start), from: from + start },
        before: before.slice(0, start).trim(),
      };
    }
    if (before ? ROLE_LAST.test(before) : count > 1) {
      return { name: { text: text.slice(first.index), from: from + first.index }, before };
    }
  }
  return undefined;
};

const withoutArticle = (text: string) => text.replace(/^(?:the|an?|y|yr)\s+/i, '');
const isProper = (text: string) => /^(?:the |y |yr )?[\p{Lu}\d]/u.test(text);

/** Parts a role from the organisation that it is held in. */
export const roleAndOrganisation = (given: string): Pick<Speaker, 'role' | 'organisation'> => {
  const text = given.replace(/^[\s,]+|[\s,.]+$/g, '');
  if (!text || /^(?:who|which|sydd)\b/i.test(text)) return {};
  const only = /^(?:of|from|for|at|with|on behalf of|o|gan|ar ran)\s+(.+)$/i.exec(text)?.[1];
  if (only) return isProper(only) ? { organisation: only } : {};
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
  if (place) return { role: text.slice(place), organisation: text.slice(0, place).trim() };
  if (ORGANISATION.test(text) && !ROLE.test(text)) return { organisation: text };
  return { role: withoutArticle(text) };
};

const fromParts = (parts: Part[]): Speaker | undefined => {
  const textBetween = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map(({ text }) => text)
      .join(', ');
  for (const [index, part] of parts.entries()) {
    const behind = textBetween(index + 1, parts.length);
    // "Chief Constable Alex Example of Exampleshire Police"
    const joints = [...part.text.matchAll(/\s(?:of|from|at|for|o)\s/g)].map(
      ({ index: place }) => place,
    );
    for (const joint of [part.text.length, ...joints]) {
      const head = part.text.slice(0, joint);
      const tail = part.text.slice(joint).trim();
      const found = nameAtEnd({ text: head, from: part.from });
      if (!found || (tail && !isProper(tail.replace(/^\S+\s+/, '')))) continue;
      const speaker = found.name.text;
      const at: [number, number] = [found.name.from, found.name.from + speaker.length];
      const after = roleAndOrganisation([tail, behind].filter(Boolean).join(', '));
      const before = roleAndOrganisation(found.before);
      if (found.before || tail || behind) {
        return {
          speaker,
          at,
          ...after,
          ...before,
          ...(before.organisation
            ? {}
            : after.organisation && { organisation: after.organisation }),
        };
      }
      // "Exampleshire’s Chief Constable, Alex Example"
      const first = parts
        .slice(0, index)
        .findIndex(({ text }) => ROLE.test(text) || ORGANISATION.test(text));
      return { speaker, at, ...(first >= 0 ? roleAndOrganisation(textBetween(first, index)) : {}) };
    }
  }
  return undefined;
};

const unnamed = (parts: Part[]): Speaker | undefined => {
  const first = parts.findIndex(({ text }) => ROLE.test(text));
  const part = parts[first];
  if (!part) return undefined;
  const whole = parts
    .slice(first)
    .map(({ text }) => text)
    .join(', ');
  // A sentence that happens to hold such a word is no role.
  if (whole.split(/\s+/).length > 16) return undefined;
  const found = roleAndOrganisation(whole);
  return found.role ? { ...found, at: [part.from, part.from + part.text.length] } : undefined;
};

/** Reads who spoke from the words that introduce or follow a quotation. `bold` are the ranges in bold. */
export const readSpeaker = (
  text: string,
  bold: readonly (readonly [number, number])[] = [],
): Speaker => {
  const sentenceStart = lastSentence(text.trimEnd());
  const start = sentenceStart + (/^[\s–—―-]*/.exec(text.slice(sentenceStart))?.[0].length ?? 0);
  const sentence = text
    .slice(start)
    .trimEnd()
    .replace(/[\s:,.–—-]+$/, '');
  const verbs = [...sentence.matchAll(VERB)];
  const verb = verbs.at(-1);
  const first = verbs[0];
  const regions: Part[] = [];
  if (verb) {
    regions.push({ text: sentence.slice(0, verb.index), from: start });
    if (first) {
      const from = first.index + first[0].length;
      regions.push({ text: sentence.slice(from), from: start + from });
    }
  } else {
    regions.push({ text: sentence, from: start });
  }
  for (const region of regions) {
    // Bold that begins where a phrase begins says where the speaker does.
    const boldStart = bold.find(
      ([from]) =>
        from > region.from &&
        from < region.from + region.text.length &&
        /(?:^|[,:]\s*)$/.test(text.slice(start, from)),
    )?.[0];
    const narrow =
      boldStart === undefined
        ? []
        : [{ text: region.text.slice(boldStart - region.from), from: boldStart }];
    for (const each of [...narrow, region]) {
      const parts = partsOf(each.text, each.from);
      const found = fromParts(parts);
      if (found) return found;
    }
  }
  const [region] = regions;
  if (region && PRONOUN.test(region.text.trim())) return { pronoun: true };
  for (const each of regions) {
    const found = unnamed(partsOf(each.text, each.from));
    if (found) return found;
  }
  return {};
};
