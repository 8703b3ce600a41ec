// What is missing or wrong in a force's campaign.json, each with its line and field.
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import addFormatsModule from 'ajv-formats';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { CampaignFile, CampaignOfForce } from '../../record/campaign.types.generated.js';
import type { RecordSource } from '../../record/record.types.generated.js';
import { siteRecordProblem } from '../../record/site-record.js';
import { packageUrl } from '../package.js';
import { OLDEST, readingAge } from '../record/reading.js';

// ajv-formats is CommonJS; its types and its default export disagree under ESM.
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;

/** One thing to mend, or to look at again. */
export interface CampaignProblem {
  line: number;
  /** The field, as `campaign.figures[0].source`; empty for the file itself. */
  field: string;
  message: string;
}

export interface CampaignCheck {
  /** What the file says, where it is sound. */
  file?: CampaignFile;
  problems: CampaignProblem[];
  /** What nobody has to mend before it is used. */
  warnings: CampaignProblem[];
}

const nameOf = (path: JSONPath) =>
  path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part,
    '',
  );

/** What `campaign init` writes where something is to be filled in. */
export const isPlaceholder = (value: unknown): value is string =>
  typeof value === 'string' && /^\[[^]*\]$/.test(value);

/** A file’s text with where each of its fields stands. */
class Source {
  readonly root: Node | undefined;
  readonly errors: ParseError[] = [];

  constructor(readonly text: string) {
    this.root = parseTree(text, this.errors, {
      disallowComments: true,
      allowTrailingComma: false,
    });
  }

  lineOf(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  /** The nearest that stands in the file, of a field that may be missing. */
  at(path: JSONPath, message: string): CampaignProblem {
    let node: Node | undefined;
    for (let length = path.length; !node && length >= 0; length -= 1)
      node = this.root && findNodeAtLocation(this.root, path.slice(0, length));
    return {
      line: this.lineOf((node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0),
      field: nameOf(path),
      message,
    };
  }

  /** A name that an object has twice: the last of them would count, without a word. */
  doubles(node = this.root, path: JSONPath = []): CampaignProblem[] {
    const seen = new Set<string>();
    return (node?.children ?? []).flatMap((child, index) => {
      const [key, value] = child.type === 'property' ? child.children! : [undefined, child];
      const name = (key?.value as string | undefined) ?? index;
      const here = [...path, name];
      const isTwice = key && seen.has(name as string);
      seen.add(String(name));
      return [
        ...(isTwice
          ? [
              {
                line: this.lineOf(child.offset),
                field: nameOf(here),
                message: 'stands there twice: leave one',
              },
            ]
          : []),
        ...this.doubles(value, here),
      ];
    });
  }
}

/** Every text of a value, with its path. */
const textsIn = (value: unknown, path: JSONPath = []): { path: JSONPath; text: string }[] =>
  typeof value === 'string'
    ? [{ path, text: value }]
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, each]) =>
          textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];

const explain = ({ instancePath, keyword, message, params }: ErrorObject): [JSONPath, string] => {
  const path: JSONPath = instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const { missingProperty, additionalProperty, allowedValues, format } = params as {
    missingProperty?: string;
    additionalProperty?: string;
    allowedValues?: string[];
    format?: string;
  };
  if (missingProperty) return [[...path, missingProperty], 'is missing'];
  if (additionalProperty)
    return [[...path, additionalProperty], 'is not a field of it. Look at its spelling'];
  if (allowedValues) return [path, `must be one of: ${allowedValues.join(', ')}`];
  if (format === 'date') return [path, 'must be a day of the calendar, as 2027-05-03'];
  if (keyword === 'pattern')
    return [
      path,
      path.at(-1) === 'embargo'
        ? 'must be a moment, as 2027-05-03T00:01'
        : 'must be an https address',
    ];
  return [path, message ?? keyword];
};

const covers = (of: string | undefined, nation: string) =>
  !of || of === 'UK' || of.split(' and ').includes(nation);

// What a Welsh word may begin with that changes it after a preposition.
const MUTATES = /^(?:[pbmtdcg]|ll|rh)/i;
const NUMBER = /\p{Nd}{3}|(?:\p{Nd}\P{L}?){5}/u;
const withoutYears = (text: string) => text.replace(/\b(?:19|20)\d\d\b/g, '');
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

type Say = (path: JSONPath, message: string) => void;

/** What no schema can say. */
const checkRules = (
  campaign: CampaignOfForce,
  { services, messages, words }: RecordSource,
  say: Say,
  warn: Say,
): void => {
  const { name, force, prefers = [], start, end, weeks, embargo, slots = [] } = campaign;
  const changed = { ...campaign.words, ...campaign.messages };
  const at = (...path: JSONPath) => ['campaign', ...path];
  const { nation } = force;

  for (const [index, id] of prefers.entries())
    if (!covers(services[id]!.nation, nation))
      say(
        at('prefers', index),
        `${id} is for ${services[id]!.nation}, and the force is in ${nation}`,
      );
  for (const [index, id] of weeks.entries())
    if (!covers(messages[id]!.nation, nation))
      say(
        at('weeks', index),
        `“${id}” speaks of the law of ${messages[id]!.nation}, and the force is in ${nation}`,
      );
  if (end < start) say(at('end'), `must not be before the first day, ${start}`);
  if (embargo && embargo.slice(0, 10) > start)
    say(at('embargo'), `ends after the campaign has begun, on ${start}`);

  if (MUTATES.test(name.cy) && !campaign.words?.partnersTitle)
    say(
      at('name', 'cy'),
      '“i” changes the first letter of this name: write words.partnersTitle whole as well',
    );
  for (const [id, text] of Object.entries(campaign.words ?? {}) as [
    string,
    { en: string; cy: string },
  ][]) {
    const shipped = words.words[id]!.en;
    for (const language of ['en', 'cy'] as const)
      if (placesIn(text[language]) !== placesIn(shipped))
        say(
          at('words', id, language),
          `must keep the places that are filled: ${placesIn(shipped) || 'it has none'}`,
        );
  }
  for (const [id, message] of Object.entries(campaign.messages ?? {})) {
    if ((message.heading ?? message.body) && !message.short && messages[id]!.short)
      say(at('messages', id), 'needs “short” as well: a banner would still say the record’s');
  }
  if (Object.keys(changed).length) {
    if (!campaign.agreed)
      say(at('agreed'), 'is missing: who agreed to the changed words and messages, and when');
    for (const part of ['words', 'messages'] as const)
      for (const { path, text } of textsIn(campaign[part])) {
        if (path.at(-1) !== 'en') continue;
        const age = readingAge(text.replace(/\{\w+\}/g, 'Name'));
        if (text.split(/\s+/).length >= 12 && age > OLDEST.all)
          warn(
            at(part, ...path),
            `is for a reader of ${age}, and ours are for one of ${OLDEST.all}: use shorter sentences and words`,
          );
      }
  }
  for (const part of ['name', 'partners', 'words', 'messages'] as const)
    for (const { path, text } of textsIn(campaign[part]))
      if (path.at(-1) !== 'site' && NUMBER.test(withoutYears(text)))
        say(at(part, ...path), 'holds a number: the record has those, and keeps them true');

  if (campaign.welsh === undefined || campaign.welsh === 'to review')
    warn(at('welsh'), 'the Welsh awaits a qualified translator');
  if (campaign.example) warn(at('example'), 'this is an example, and no force’s campaign');
  if (!campaign.figures) warn(at('figures'), 'there are none of this region');
  if (!slots.length) warn(at('slots'), 'none: the log will not say where the messages stand');
  const length = Math.ceil((Date.parse(end) - Date.parse(start) + 1) / 6048e5);
  if (length > 0 && length < weeks.length)
    warn(
      at('weeks'),
      `has ${weeks.length} messages, and the campaign ${length} weeks: the last never run`,
    );
};

/** Checks what stands in a file, with the record that its words and messages are of. */
export function checkCampaign(text: string, record: RecordSource): CampaignCheck {
  const source = new Source(text);
  const [error] = source.errors;
  if (error)
    return {
      problems: [
        {
          line: source.lineOf(error.offset),
          field: '',
          message: `is not JSON here (${printParseErrorCode(error.error)})`,
        },
      ],
      warnings: [],
    };
  const value: unknown = JSON.parse(text);
  const problems = source.doubles();
  const warnings: CampaignProblem[] = [];
  const open = textsIn(value).filter(({ text: each }) => isPlaceholder(each));
  problems.push(
    ...open.map(({ path, text: each }) => source.at(path, `is still to be filled: ${each}`)),
  );

  const schema = JSON.parse(
    readFileSync(packageUrl('src/record/campaign.schema.json'), 'utf8'),
  ) as object;
  const validate = addFormats(new Ajv({ allErrors: true, strict: false })).compile<CampaignFile>(
    schema,
  );
  const isOpen = (path: JSONPath) => open.some((each) => nameOf(each.path) === nameOf(path));
  if (!validate(value)) {
    const seen = new Set<string>();
    for (const each of validate.errors ?? []) {
      const [path, message] = explain(each);
      if (isOpen(path) || seen.has(nameOf(path)) || each.keyword === 'oneOf') continue;
      seen.add(nameOf(path));
      problems.push(source.at(path, message));
    }
  } else {
    checkRules(
      value.campaign,
      record,
      (path, message) => problems.push(source.at(path, message)),
      (path, message) => warnings.push(source.at(path, message)),
    );
    // The last word is a page's: what it would refuse must not pass here.
    const refused = problems.length ? undefined : siteRecordProblem(value);
    if (refused) {
      const [, id = '', field = ''] = /^([\w-]+)(?:\.(\w+))?/.exec(refused) ?? [];
      const part = id === 'campaign' ? ['campaign', field] : ['services', id, field];
      problems.push(source.at(part.filter(Boolean), refused));
    }
    if (!problems.length) return { file: value, problems, warnings };
  }
  problems.sort((one, other) => one.line - other.line);
  return { problems, warnings };
}
