/**
 * Checks the record (src/record/*.json) against its schema and rules, and writes what the browser needs of it.
 * Notes on provenance stay behind: a reader's browser downloads no source and no date.
 */
import { readFile } from 'node:fs/promises';
import { Ajv, type ErrorObject } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import type {
  Provenance,
  RecordSource,
  Source,
  BilingualText,
} from '../src/record/record.types.generated.js';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  type Output,
} from '../src/tools/command-line.js';
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

/** One fact of the record that somebody must look at: unconfirmed, or past its review date. */
export interface RecordNotice {
  entry: string;
  kind: 'to confirm' | 'review overdue' | 'translation to review';
  detail: string;
}

const SERVICE_FILE = 'services.json';
const MESSAGE_FILE = 'messages.json';
const ROUTES_FILE = 'routes.json';
const PARTNER_FILE = 'partners.json';
const WORDS_FILE = 'words.json';

export async function readRecord(): Promise<RecordSource> {
  const [{ services }, { messages }, { routes }, { partners }, { words, provenance }] =
    await Promise.all([
      json<Pick<RecordSource, 'services'>>(SERVICE_FILE),
      json<Pick<RecordSource, 'messages'>>(MESSAGE_FILE),
      json<Pick<RecordSource, 'routes'>>(ROUTES_FILE),
      json<Pick<RecordSource, 'partners'>>(PARTNER_FILE),
      json<{ words: RecordSource['words']; provenance: Provenance }>(WORDS_FILE),
    ]);
  return { services, messages, routes, partners, words, wordsProvenance: provenance };
}

const fileOf = (path: string) =>
  path.startsWith('/services')
    ? SERVICE_FILE
    : path.startsWith('/messages')
      ? MESSAGE_FILE
      : path.startsWith('/routes')
        ? ROUTES_FILE
        : path.startsWith('/partners')
          ? PARTNER_FILE
          : WORDS_FILE;

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
    message: `${message ?? keyword}${extra}`,
  };
};

/** Every way in which a record breaks its schema or a rule that a schema cannot say. Empty when it is sound. */
export async function recordProblems(record: RecordSource): Promise<RecordProblem[]> {
  const schema = await json<object>('record.schema.json');
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
  const validate = ajv.compile<RecordSource>(schema);
  if (!validate(record)) return (validate.errors ?? []).map(explain);

  const problems: RecordProblem[] = [];
  const current = new Map<string, string>();
  for (const [id, service] of Object.entries(record.services)) {
    if (service.number) current.set(service.number.replace(/\D/g, ''), id);
  }
  for (const [id, service] of Object.entries(record.services)) {
    for (const former of service.formerNumbers) {
      const owner = current.get(former.replace(/\D/g, ''));
      if (owner) {
        problems.push({
          file: SERVICE_FILE,
          where: `services › ${id} › formerNumbers`,
          message: `${former} is the current number of ${owner}: every page that shows it would lose it`,
        });
      }
    }
    if (!service.number && !service.site) {
      problems.push({
        file: SERVICE_FILE,
        where: `services › ${id}`,
        message: 'has neither a number nor a site: give one of the two',
      });
    }
    const text = JSON.stringify([service.does, service.prompt, service.cost]);
    if (/confidential|anonym|cyfrinachol|dienw/i.test(text) && !service.limits) {
      problems.push({
        file: SERVICE_FILE,
        where: `services › ${id} › limits`,
        message: 'the service is called confidential or anonymous: say the limits of that',
      });
    }
  }
  for (const [id, message] of Object.entries(record.messages)) {
    if (message.support && !record.services[message.support]) {
      problems.push({
        file: MESSAGE_FILE,
        where: `messages › ${id} › support`,
        message: `“${message.support}” is no service (write one of: ${Object.keys(record.services).join(', ')})`,
      });
    }
  }
  for (const [id, route] of Object.entries(record.routes)) {
    for (const service of route.services.filter((each) => !record.services[each])) {
      problems.push({
        file: ROUTES_FILE,
        where: `routes › ${id} › services`,
        message: `“${service}” is no service (write one of: ${Object.keys(record.services).join(', ')})`,
      });
    }
  }
  for (const [key, { en, cy }] of Object.entries(record.words)) {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    if (holes(en) !== holes(cy)) {
      problems.push({
        file: WORDS_FILE,
        where: `words › ${key}`,
        message: 'English and Welsh have different {places} to fill',
      });
    }
  }
  return problems;
}

function* sources(record: RecordSource): Generator<[entry: string, Source]> {
  for (const [id, { provenance }] of [
    ...Object.entries(record.services),
    ...Object.entries(record.messages),
    ...Object.entries(record.routes),
    ...Object.entries(record.partners),
  ]) {
    for (const [field, source] of Object.entries(provenance)) {
      yield [`${id}${field === '*' ? '' : `, ${field}`}`, source];
    }
  }
  for (const [field, source] of Object.entries(record.wordsProvenance)) {
    yield [`words${field === '*' ? '' : `, ${field}`}`, source];
  }
}

/** What somebody must still look at, as of a day (`YYYY-MM-DD`). */
export function recordNotices(record: RecordSource, today: string): RecordNotice[] {
  const notices: RecordNotice[] = [];
  for (const [entry, { source, status, review, translation }] of sources(record)) {
    if (review < today) notices.push({ entry, kind: 'review overdue', detail: `since ${review}` });
    if (status !== 'confirmed') notices.push({ entry, kind: 'to confirm', detail: source });
    if (translation !== 'reviewed')
      notices.push({ entry, kind: 'translation to review', detail: 'by a qualified translator' });
  }
  return notices;
}

const confirmed = (provenance: Provenance, field: string) =>
  (provenance[field] ?? provenance['*']).status === 'confirmed';

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
        languages,
        limits,
        site,
        formerSites,
      } = service;
      const hours = confirmed(service.provenance, 'hours') ? service.hours : undefined;
      const channels = service.channels.map(({ kind, href, number: digits, text }) => ({
        // Only what somebody asks for by name.
        kind: kind === 'chat' || kind === 'email' ? kind : undefined,
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
  return { services, messages, routes, partners, words: record.words };
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
  await writeGenerated(
    'src/record/ids.generated.ts',
    await format(
      `/** A service of the record. */
export type ServiceId = ${union(Object.keys(services))};

/** A kind of deterrence message. */
export type MessageId = ${union(Object.keys(messages))};

/** An answer to “Who is this about?”. */
export type RouteId = ${union(Object.keys(routes))};

/** A word or sentence that the library itself speaks. */
export type WordId = ${union(Object.keys(words))};
`,
      { ...(await resolveConfig(path)), parser: 'typescript' },
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
    await format([types, table, data].join('\n'), {
      ...(await resolveConfig(path)),
      parser: 'typescript',
    }),
    'src/record/*.json',
  );

  const counts = new Map<string, number>();
  for (const { kind } of recordNotices(record, new Date().toISOString().slice(0, 10))) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const summary = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(
    `record: ${Object.keys(services).length} services; ${summary || 'all confirmed'} (npm run record lists them)`,
  );
}

export const recordCommand = ({ out, err }: Output) =>
  createCommand('record', 'Lists what is unconfirmed, untranslated or past its review date.', [
    '',
    '--release',
    '--json',
  ])
    .option('--release', 'Fails where a review date has passed.')
    .option('--json', 'The list for a machine.')
    .action(async ({ release, json: isJson }) => {
      const record = await readRecord();
      const problems = await recordProblems(record);
      const notices = recordNotices(record, new Date().toISOString().slice(0, 10));
      for (const { file, where, message } of problems)
        err(`src/record/${file}: ${where}: ${message}\n`);
      if (isJson) out(`${JSON.stringify(notices, null, 2)}\n`);
      else
        for (const { entry, kind, detail } of notices)
          out(`${kind.padEnd(22)} ${entry.padEnd(28)} ${detail}\n`);
      const overdue = notices.filter(({ kind }) => kind === 'review overdue');
      if (release && overdue.length)
        throw new Failure(
          `A release cannot ship ${overdue.length} entries past their review date. Look again, then set “checked” and “review”`,
        );
      if (problems.length) throw new Failure();
    });

/** Runs `npm run record`; its exit status. */
export const runRecord = (args: readonly string[], output: Partial<Output> = {}): Promise<number> =>
  runCommand(recordCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await runRecord(process.argv.slice(2));
