/**
 * Checks the record (src/record/*.json) against its schema and rules, and writes what the browser needs of it.
 * How each fact is known stays behind: a reader’s browser downloads no source and no date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import type { BilingualText, RecordSource } from '../src/record/record.types.generated.js';
import { laidOut } from '../src/tools/laid-out.js';
import {
  Failure,
  isStarted,
  runCommand,
  UsageError,
  type Output,
} from '../src/tools/command-line.js';
import {
  doubtOf,
  entriesOf,
  evidenceOf,
  factsIn,
  FILES,
  isOthers,
  stateOf,
  type Entry,
  type Part,
} from '../src/tools/record/facts.js';
import { readingsOf } from '../src/tools/record/reading.js';
import { takeAnswers } from '../src/tools/record/answers.js';
import { recordCommand as listCommand } from '../src/tools/record/command.js';
import { listRecord, type ListOptions } from '../src/tools/record/list-record.js';
import { readRecord, recordNotices } from '../src/tools/record/read-record.js';
import { writeGenerated } from '../src/tools/write-generated.js';

// ajv-formats is CommonJS; its types and its default export disagree under ESM.
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;
const CONTENT = new URL('../src/record/', import.meta.url);
const json = async <T>(name: string) =>
  JSON.parse(await readFile(new URL(name, CONTENT), 'utf8')) as T;

/** One thing to mend in the record: which file, where in it, and what to write instead. */
export interface RecordProblem {
  file: string;
  where: string;
  message: string;
}

const fileOf = (path: string) => FILES[(path.split('/')[1] ?? '') as Part] ?? FILES.services;

const explain = ({ instancePath, message, params, keyword }: ErrorObject): RecordProblem => {
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: string[];
  };
  const extra = additionalProperty
    ? ` (“${additionalProperty}” is not a field of the schema)`
    : allowedValues
      ? ` (write one of: ${allowedValues.join(', ')})`
      : '';
  return {
    file: fileOf(instancePath),
    where: instancePath.slice(1).replaceAll('/', ' › ') || 'top level',
    message:
      keyword === 'false schema'
        ? 'does not belong beside this level'
        : `${message ?? keyword}${extra}`,
  };
};

// What Welsh calls the nations that a text has to name.
const NATIONS: Record<string, RegExp> = {
  'England and Wales': /England and Wales|(?:Chymru|Nghymru) a Lloegr|Cymru a Lloegr/,
  England: /England|Lloegr/,
  Wales: /Wales|Cymru|Nghymru/,
  Scotland: /Scotland|(?:Yr|yr|’r) Alban/,
  'Northern Ireland': /Northern Ireland|(?:Ng|G)ogledd Iwerddon/,
};

const namesNation = (nation: string | undefined, texts: readonly BilingualText[]) =>
  !nation ||
  nation === 'UK' ||
  (['en', 'cy'] as const).every((language) =>
    texts.some((text) => NATIONS[nation]!.test(text[language])),
  );

const evidenceProblems = (entry: Entry): [where: string, message: string][] => {
  const { part, evidence } = entry;
  const problems: [string, string][] = [];
  const facts = factsIn(entry);
  const seen = new Set<string>();
  for (const { of, level, read, on, review, copy } of evidence) {
    for (const field of of) {
      if (seen.has(field)) problems.push([field, 'is named twice: say once how it is known']);
      seen.add(field);
      if (field === '*') {
        if (level !== 'own words')
          problems.push([
            '*',
            `cannot be “${level}”: name each field, so that none is claimed that nobody looked at`,
          ]);
      } else if (!facts.some((fact) => fact.field === field))
        problems.push([
          field,
          `is no field that is filled here (these are: ${facts.map((fact) => fact.field).join(', ')})`,
        ]);
    }
    const day = read ?? on;
    if (day && review <= day)
      problems.push([of.join(', '), `review ${review} must come after ${day}`]);
    if (copy && copy !== 'undated' && read && copy.slice(0, read.length) > read)
      problems.push([of.join(', '), `a copy of ${copy} cannot have been read on ${read}`]);
  }
  for (const { field } of facts) {
    const known = evidenceOf(entry, field);
    if (!known) problems.push([field, 'nothing says how it is known']);
    else if (known.level === 'own words' && isOthers(part, field))
      problems.push([field, 'is a fact of somebody else: it cannot be “own words”']);
  }
  return problems;
};

/** Every way in which a record breaks its schema or a rule that a schema cannot say. Empty when it is sound. */
export async function recordProblems(record: RecordSource): Promise<RecordProblem[]> {
  const schema = await json<object>('record.schema.json');
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
  const validate = ajv.compile<RecordSource>(schema);
  if (!validate(record)) return (validate.errors ?? []).map(explain);

  const problems: RecordProblem[] = [];
  const say = (part: Part, where: readonly string[], message: string) =>
    problems.push({ file: FILES[part], where: [part, ...where].join(' › '), message });
  const current = new Map<string, string>();
  for (const [id, service] of Object.entries(record.services)) {
    if (service.number) current.set(service.number.replace(/\D/g, ''), id);
  }
  for (const [id, service] of Object.entries(record.services)) {
    for (const former of service.formerNumbers) {
      const owner = current.get(former.replace(/\D/g, ''));
      if (owner)
        say(
          'services',
          [id, 'formerNumbers'],
          `${former} is the current number of ${owner}: every page that shows it would lose it`,
        );
    }
    if (!service.number && !service.site)
      say('services', [id], 'has neither a number nor a site: give one of the two');
    const kinds = service.channels.map(({ kind }) => kind);
    const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
    if (twice) say('services', [id, 'channels'], `has two of the kind “${twice}”`);
    for (const { kind, href } of service.channels)
      if (/^(?:bsl-video|easy-read|audio)$/.test(kind) && !href)
        say('services', [id, 'channels', kind], 'needs the address at which it stands');
    const text = JSON.stringify([service.does, service.prompt, service.cost]);
    if (/confidential|anonym|cyfrinachol|dienw/i.test(text) && !service.limits)
      say(
        'services',
        [id, 'limits'],
        'the service is called confidential or anonymous: say the limits of that',
      );
    if (!namesNation(service.nation, [service.does]))
      say('services', [id, 'does'], `must say in both languages that it is for ${service.nation}`);
  }
  for (const [id, { nation, body }] of Object.entries(record.messages)) {
    if (!namesNation(nation, body))
      say('messages', [id, 'body'], `must say in both languages that the law is of ${nation}`);
  }
  for (const [id, route] of Object.entries(record.routes)) {
    for (const service of route.services.filter((each) => !record.services[each]))
      say(
        'routes',
        [id, 'services'],
        `“${service}” is no service (write one of: ${Object.keys(record.services).join(', ')})`,
      );
  }
  const { law, terms } = record.glossary;
  for (const [id, { nation, meaning }] of Object.entries(terms)) {
    if (!namesNation(nation, [law, meaning]))
      say(
        'glossary',
        ['terms', id, 'meaning'],
        `must say in both languages that it is for ${nation}: what stands above the terms does not`,
      );
  }
  for (const [key, { en, cy }] of Object.entries(record.words.words)) {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    if (holes(en) !== holes(cy))
      say('words', [key], 'English and Welsh have different {places} to fill');
  }
  for (const { part, id, text, age, oldest } of readingsOf(record)) {
    if (age > oldest)
      say(
        part,
        [id],
        `is for a reader of ${age}, and may be for one of ${oldest}: use shorter sentences and words (“${text}”)`,
      );
  }
  for (const entry of entriesOf(record)) {
    for (const [where, message] of evidenceProblems(entry))
      say(entry.part, [...(entry.id === entry.part ? [] : [entry.id]), 'evidence', where], message);
  }
  return problems;
}

// The kinds of channel that a component asks for by name.
const ASKED_FOR = new Set(['chat', 'email', 'self-help', 'welsh']);

/** The part of the record that a browser needs. Hours that nobody confirmed are left out. */
export function browserRecord(record: RecordSource) {
  const services = Object.fromEntries(
    Object.entries(record.services).map(([id, service]) => {
      const {
        name,
        prompt,
        does,
        number,
        formerNumbers,
        cost,
        closed,
        languages,
        limits,
        site,
        formerSites,
      } = service;
      const hours = evidenceOf(service, 'hours')?.level === 'confirmed' ? service.hours : undefined;
      const channels = service.channels.map(({ kind, href, number: digits, text }) => ({
        kind: ASKED_FOR.has(kind) ? kind : undefined,
        text,
        href,
        number: digits,
      }));
      return [
        id,
        {
          name,
          prompt,
          does,
          number,
          formerNumbers,
          cost,
          hours,
          closed,
          languages,
          limits,
          site,
          formerSites,
          channels,
        },
      ];
    }),
  );
  const messages = Object.fromEntries(
    Object.entries(record.messages).map(([id, { heading, body, short, support }]) => [
      id,
      { heading, body, short, support },
    ]),
  );
  const routes = Object.fromEntries(
    Object.entries(record.routes).map(([id, { label, services: ids, next }]) => [
      id,
      { label, services: ids, next },
    ]),
  );
  // A list: nobody asks for one of them by its name.
  const partners = Object.values(record.partners).map(({ name, site }) => ({ name, site }));
  return { services, messages, routes, partners, words: record.words.words };
}

const union = (values: string[]) => values.map((value) => `'${value}'`).join(' | ');

export async function generateRecord(): Promise<void> {
  const schema = await json<Parameters<typeof compile>[0]>('record.schema.json');
  const record = await readRecord();
  const problems = await recordProblems(record);
  if (problems.length) {
    for (const { file, where, message } of problems)
      console.error(`src/record/${file}: ${where}: ${message}`);
    throw new Error(`The record has ${problems.length} problem(s); nothing was written.`);
  }

  await writeGenerated(
    'src/record/record.types.generated.ts',
    await compile(schema, 'RecordSource', {
      bannerComment: '',
      additionalProperties: false,
      style: { singleQuote: true, printWidth: 100 },
    }),
    'src/record/record.schema.json',
  );

  await writeGenerated(
    'src/record/campaign.types.generated.ts',
    await compile(
      await json<Parameters<typeof compile>[0]>('campaign.schema.json'),
      'CampaignFile',
      {
        bannerComment: '',
        additionalProperties: false,
        style: { singleQuote: true, printWidth: 100 },
      },
    ),
    'src/record/campaign.schema.json',
  );

  const { services, messages, routes, partners, words } = browserRecord(record);
  const texts: BilingualText[] = [];
  const literal = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
    if (!value || typeof value !== 'object') return JSON.stringify(value);
    if ('cy' in value) {
      texts.push(value as BilingualText);
      return 'text()';
    }
    const fields = Object.entries(value).filter(([, field]) => field && String(field) !== '');
    return `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${literal(field)}`).join(',\n')} }`;
  };
  const data = `export const services: Record<ServiceId, Service> = ${literal(services)};

export const messages: Record<MessageId, Message> = ${literal(messages)};

export const routes: Record<RouteId, Route> = ${literal(routes)};

export const partners: readonly Partner[] = ${literal(partners)};

export const words = Object.fromEntries(
  '${Object.keys(words).join(' ')}'.split(' ').map((word) => [word, text()]),
) as Record<WordId, BilingualText>;
`;
  literal(words);
  const path = 'src/record/record.data.generated.ts';
  const ids = 'src/record/ids.generated.ts';
  await writeGenerated(
    ids,
    await laidOut(
      ids,
      `/** A service of the record. */
export type ServiceId = ${union(Object.keys(services))};

/** A kind of deterrence message. */
export type MessageId = ${union(Object.keys(messages))};

/** An answer to “Who is this about?”. */
export type RouteId = ${union(Object.keys(routes))};

/** A word or sentence that the library itself speaks. */
export type WordId = ${union(Object.keys(words))};
`,
    ),
    'src/record/*.json',
  );
  const types = `import type { RouteId, MessageId, ServiceId, WordId } from './ids.generated.js';
import type { BilingualText, Message, Partner, Route, Service } from './types.js';
`;
  // One language after the other, like beside like, as brotli wants it: 200 bytes less for every page.
  const lines = [...texts.map(({ en }) => en), ...texts.map(({ cy }) => cy)].map((each, index) =>
    JSON.stringify(index ? `|${each}` : each),
  );
  const table = `// Every text in English, then every text in Welsh, in the order in which the data below ask for them. The build
// leaves one of them out of the file of one language.
const texts = (${lines.join(' +\n')}).split('|');
let next = 0;
const text = (): BilingualText => ({ en: texts[next]!, cy: texts[texts.length / 2 + next++]! });

/** The languages of these texts. */
export const languages: readonly string[] = ['en', 'cy'];
`;
  await writeGenerated(
    path,
    await laidOut(path, [types, table, data].join('\n')),
    'src/record/*.json',
  );

  const counts = new Map<string, number>();
  for (const { kind } of recordNotices(record, new Date().toISOString().slice(0, 10))) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const oldest = readingsOf(record).reduce((one, other) => (other.age > one.age ? other : one));
  const summary = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(
    `record: ${Object.keys(services).length} services; ${summary || 'all confirmed'}; hardest to read: ${oldest.id}, at ${oldest.age} (npm run record lists them)`,
  );
}

/** What speaks against releasing the record as it is. */
export function reasonsToWait(
  record: RecordSource,
  today: string,
  readme: string,
  isUnconfirmed: boolean,
): string[] {
  const overdue = recordNotices(record, today).filter(({ kind }) => kind === 'review overdue');
  const { sentence, doubts } = stateOf(record);
  return [
    ...overdue.map(
      ({ entry, detail }) =>
        `${entry}: past its review date, ${detail}. Look again, then set “read” and “review”`,
    ),
    ...(isUnconfirmed
      ? doubts.length && !readme.replace(/\s+/g, ' ').includes(sentence)
        ? ['README.md does not say that this release is unconfirmed. Run npm run generate']
        : []
      : doubts.map(
          (fact) => `${fact.entry}, ${fact.field} (${fact.en.join(', ')}): ${doubtOf(fact)}`,
        )),
  ];
}

/** Writes the record back into its files, as they are laid out. */
async function writeRecord(record: RecordSource): Promise<void> {
  for (const part of Object.keys(FILES) as Part[]) {
    const path = fileURLToPath(new URL(FILES[part], CONTENT));
    const $schema = `./record.schema.json#/$defs/${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    const value =
      part === 'words' || part === 'glossary'
        ? { ...record[part], $schema }
        : { $schema, [part]: record[part] };
    const text = await laidOut(path, JSON.stringify(value, null, 2));
    await writeFile(path, text);
  }
}

/** Takes signed answers into the record; what was done. */
async function confirm(record: RecordSource, file: string, today: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${file}`);
  });
  const { record: next, done } = takeAnswers(record, text, file, today);
  const wrong = (await recordProblems(next)).map(({ where, message }) => `${where}: ${message}`);
  if (wrong.length) throw new UsageError(`Nothing was written. ${wrong.join('\n')}`);
  await writeRecord(next);
  return `${done.join('\n')}\nRun npm run generate, look at the difference, and commit it.\n`;
}

/** Says in what state the record goes out, or why it may not. */
async function release(
  record: RecordSource,
  today: string,
  isUnconfirmed: boolean,
): Promise<string> {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const reasons = reasonsToWait(record, today, readme, isUnconfirmed);
  if (reasons.length)
    throw new Failure(
      `A release cannot ship this:\n${reasons.join('\n')}${
        isUnconfirmed
          ? ''
          : '\nRead it, or have it confirmed (npm run record -- --sheet). A release that is called unconfirmed passes with --unconfirmed'
      }`,
    );
  return `${stateOf(record).sentence}\n`;
}

interface RecordOptions extends ListOptions {
  release?: true;
  unconfirmed?: true;
  confirm?: string;
}

export const recordCommand = (output: Output) =>
  listCommand(output)
    .option(
      '--release',
      'Fails while a reader would act on what nobody has read, or on what is overdue.',
    )
    .option('--unconfirmed', 'Lets such a release pass, if README.md says so.')
    .option('--confirm <file>', 'Takes signed answers into the record.')
    .action(async (options: RecordOptions) => {
      const record = await readRecord();
      const today = new Date().toISOString().slice(0, 10);
      const problems = await recordProblems(record);
      if (problems.length)
        throw new Failure(
          problems
            .map(({ file, where, message }) => `src/record/${file}: ${where}: ${message}`)
            .join('\n'),
        );
      if (options.confirm !== undefined) output.out(await confirm(record, options.confirm, today));
      else if (options.release) output.out(await release(record, today, !!options.unconfirmed));
      else await listRecord(options, output.out);
    });

/** Runs `npm run record`; its exit status. */
export const runRecord = (args: readonly string[], output: Partial<Output> = {}): Promise<number> =>
  runCommand(recordCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await runRecord(process.argv.slice(2));
