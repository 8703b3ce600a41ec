// Whom to ask about which facts.
import type { RecordSource } from '../../record/record.types.generated.js';
import { entriesOf, factsIn, type Fact } from './facts.js';

/** An organisation, and all that the record says of it. */
export interface Organisation {
  /** Its name as a file’s: letters, digits and hyphens. */
  id: string;
  name: string;
  /** Grouped by the service, partner or sentence that they belong to. */
  parts: { title: string; entry: string; facts: Fact[]; missing: string[] }[];
}

// What a page asks of each service, where the record has nothing.
const ASKED = ['number', 'hours', 'cost', 'limits', 'languages', 'nation'] as const;

// The sentences of ours that say what a service does.
const SENTENCES: Record<string, string> = {
  offer: 'stop-it-now',
  onCall: 'stop-it-now',
  supportLine: 'samaritans',
};

const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Every organisation of the record, with what to ask it. */
export function organisationsOf(record: RecordSource): Organisation[] {
  const all = new Map<string, Organisation>();
  const add = (name: string, part: Organisation['parts'][number]) => {
    const organisation = all.get(name) ?? { id: idOf(name), name, parts: [] };
    organisation.parts.push(part);
    all.set(name, organisation);
  };
  const ownerOf = (service: string) => record.services[service]!.organisation.en;
  for (const entry of entriesOf(record)) {
    const facts = factsIn(entry);
    if (entry.part === 'services') {
      const service = record.services[entry.id]!;
      add(service.organisation.en, {
        title: service.name.en,
        entry: entry.id,
        facts: facts.filter(({ field }) => field !== 'organisation'),
        missing: ASKED.filter((field) => !service[field]),
      });
    } else if (entry.part === 'partners') {
      const { name } = record.partners[entry.id]!;
      const title = 'Your part in the campaign';
      add(name.en, { title, entry: entry.id, facts, missing: [] });
    } else if (entry.part === 'routes') {
      const { label, services } = record.routes[entry.id]!;
      add(ownerOf(services[0]), {
        title: `What we say happens, to a reader who chooses “${label.en}”`,
        entry: entry.id,
        facts: facts.filter(({ field }) => field === 'next'),
        missing: [],
      });
    }
  }
  const words = entriesOf(record).find(({ part }) => part === 'words')!;
  for (const fact of factsIn(words)) {
    const service = SENTENCES[fact.field];
    if (service)
      add(ownerOf(service), {
        title: 'A sentence beside our messages',
        entry: words.id,
        facts: [fact],
        missing: [],
      });
  }
  return [...all.values()];
}

/** How a form calls a fact. */
export const keyOf = ({ entry, field }: Pick<Fact, 'entry' | 'field'>): string =>
  `${entry}.${field}`;

/** What a form says of a fact, in one line. */
export const lineOf = ({ en }: Pick<Fact, 'en'>): string => en.join(' | ');

/** What a field is called, for a person who has never seen the record. */
export const FIELD_NAMES: Record<string, string> = {
  name: 'Name',
  formerNames: 'Former names',
  prompt: 'The heading that we put above you',
  does: 'What you do',
  nation: 'Where you help',
  number: 'Telephone number',
  formerNumbers: 'Former numbers',
  cost: 'What a call costs',
  hours: 'Opening hours (we show them only once you confirm them)',
  closed: 'When nobody answers',
  languages: 'Languages',
  limits: 'What you pass on to others, and when',
  site: 'Web address',
  formerSites: 'Former web addresses',
  next: 'What happens',
  'channels.chat': 'Chat',
  'channels.email': 'Email',
  'channels.self-help': 'Self-help',
  'channels.phone': 'Another number',
  'channels.welsh': 'Number for Welsh speakers',
  'channels.relay': 'By textphone or Relay UK',
  'channels.bsl': 'British Sign Language',
  'channels.text': 'Text messages',
};
