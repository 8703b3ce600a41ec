// What the record states, fact by fact, and how each is known. No Node here: Storybook's table is made from it too.
import type {
  BilingualText,
  Channel,
  Evidence,
  RecordSource,
  Welsh,
} from '../../record/record.types.generated.js';

/** The files of the record, by what they hold. */
export const FILES = {
  services: 'services.json',
  messages: 'messages.json',
  routes: 'routes.json',
  partners: 'partners.json',
  words: 'words.json',
  glossary: 'glossary.json',
} as const;

export type Part = keyof typeof FILES;

/** One thing that the record says, and how it is known. */
export interface Fact {
  part: Part;
  /** The service, message, route, partner or term; `words` for a word, `glossary` for what stands above the terms. */
  entry: string;
  /** The field; a channel as `channels.` and its kind. */
  field: string;
  /** What it says, a line each. */
  en: readonly string[];
  /** The same in Welsh, where it is words. */
  cy?: readonly string[];
  /** None where nothing says how it is known: `npm run generate` refuses that. */
  evidence?: Evidence;
}

/** An entry of the record: its fields, and what is said of them. */
export interface Entry {
  part: Part;
  id: string;
  fields: Record<string, unknown>;
  evidence: readonly Evidence[];
  welsh: Welsh;
}

// What an entry has that is a choice of ours, and no fact.
const CHOICES = new Set(['welsh', 'evidence', 'support', 'services', 'forms', 'except', '$schema']);

type Source = Pick<Entry, 'evidence' | 'welsh'>;

const entryOf = (part: Part, id: string, entry: Source): Entry => ({
  part,
  id,
  fields: Object.fromEntries(Object.entries(entry).filter(([key]) => !CHOICES.has(key))),
  evidence: entry.evidence,
  welsh: entry.welsh,
});

/** Every entry. The words are one, and so is what stands above the terms of the glossary. */
export function entriesOf(record: RecordSource): Entry[] {
  const parts = ['services', 'messages', 'routes', 'partners'] as const;
  const { terms, ...glossary } = record.glossary;
  return [
    ...parts.flatMap((part) =>
      Object.entries<Source>(record[part]).map(([id, entry]) => entryOf(part, id, entry)),
    ),
    entryOf('glossary', 'glossary', glossary),
    ...Object.entries<Source>(terms).map(([id, entry]) => entryOf('glossary', id, entry)),
    {
      part: 'words',
      id: 'words',
      fields: record.words.words,
      evidence: record.words.evidence,
      welsh: record.words.welsh,
    },
  ];
}

const isText = (value: unknown): value is BilingualText =>
  typeof value === 'object' && value !== null && 'cy' in value;

const isChannels = (field: string, value: unknown): value is Channel[] =>
  field === 'channels' && Array.isArray(value);

/** What a value says, in one language; the addresses and numbers of a channel beside its words. */
const said = (value: unknown, language: 'en' | 'cy'): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => said(each, language));
  return [isText(value) ? value[language] : String(value)];
};

/** How a field of an entry is known. */
export const evidenceOf = ({ evidence }: Pick<Entry, 'evidence'>, field: string) =>
  evidence.find(({ of }) => of.includes(field)) ?? evidence.find(({ of }) => of.includes('*'));

/** Every fact of an entry. */
export function factsIn(entry: Entry): Fact[] {
  const fact = (field: string, en: string[], cy?: string[]): Fact => {
    const evidence = evidenceOf(entry, field);
    return {
      part: entry.part,
      entry: entry.id,
      field,
      en,
      ...(cy && cy.join() !== en.join() ? { cy } : {}),
      ...(evidence ? { evidence } : {}),
    };
  };
  return Object.entries(entry.fields).flatMap(([field, value]) => {
    if (isChannels(field, value))
      return value.map(({ kind, text, href, number }) => {
        const ways = [number, href].filter((way) => way !== undefined);
        return fact(`channels.${kind}`, [text.en, ...ways], [text.cy, ...ways]);
      });
    const en = said(value, 'en');
    return en.length ? [fact(field, en, said(value, 'cy'))] : [];
  });
}

export const factsOf = (record: RecordSource): Fact[] => entriesOf(record).flatMap(factsIn);

/** Whether a field states a fact of somebody else’s service, or of the law, so that it cannot be “our own words”. */
export const isOthers = (part: Part, field: string): boolean =>
  part === 'glossary'
    ? field === 'meaning'
    : (part === 'services' || part === 'partners') && field !== 'prompt';

const ACTED_ON = /^(?:number|site|hours|closed|limits|channels\..*)$/;

/**
 * Whether a reader acts on a fact: a number, an address, hours, the limits of confidentiality. Hours that nobody
 * confirmed are shown to no reader.
 */
export const isActedOn = ({ part, field, evidence }: Fact): boolean =>
  (part === 'services' || part === 'partners') &&
  ACTED_ON.test(field) &&
  (field !== 'hours' || evidence?.level === 'confirmed');

/** What speaks against acting on a fact, in words. */
export const doubtOf = ({ evidence }: Fact): string | undefined =>
  evidence?.contradicted
    ? `contradicted by ${evidence.contradicted.by}: ${evidence.contradicted.says}`
    : !evidence || evidence.level === 'not read'
      ? `not read${evidence?.note ? `: ${evidence.note}` : ''}`
      : undefined;

/** What a reader acts on, and nobody has read, or somebody contradicts. */
export const doubtsOf = (record: RecordSource): Fact[] =>
  factsOf(record).filter((fact) => isActedOn(fact) && doubtOf(fact));

/** How a fact is known, in a sentence without its end. */
export function knownBy(evidence: Evidence): string {
  const { level, copy, read, by, on, contradicted } = evidence;
  const stored =
    copy === undefined
      ? ''
      : copy === 'undated'
        ? ', a stored copy without a date'
        : `, a stored copy of ${copy}`;
  const how = {
    confirmed: `Confirmed by ${by} on ${on}`,
    'own page': `Read on the service’s own page${stored}, on ${read}`,
    elsewhere: `Read elsewhere${stored}, on ${read}`,
    'not read': 'Not read anywhere',
    'own words': 'Our own words',
  }[level];
  return contradicted ? `${how}; contradicted by ${contradicted.by}: ${contradicted.says}` : how;
}

/** What a release has to say of itself while a reader would act on what nobody has read. Empty when all is known. */
export function stateOf(record: RecordSource): { sentence: string; doubts: Fact[] } {
  const acted = factsOf(record).filter(isActedOn);
  const doubts = acted.filter(doubtOf);
  const count = (level: Evidence['level']) =>
    acted.filter(({ evidence }) => evidence?.level === level).length;
  const sentence = `Of ${acted.length} numbers, addresses and limits on which a reader acts, ${count('confirmed')} are confirmed by the service, ${count('own page')} were read on its own page, ${count('elsewhere')} elsewhere, and ${count('not read')} were not read.`;
  return {
    sentence: doubts.length ? `This release is unconfirmed. ${sentence}` : sentence,
    doubts,
  };
}
