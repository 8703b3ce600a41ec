// Takes the signed answers of an organisation into the record.
import { isMap, isScalar, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { BilingualText, Evidence, RecordSource } from '../../record/record.types.generated.js';
import { UsageError } from '../command-line.js';
import type { Fact } from './facts.js';
import { keyOf, lineOf, organisationsOf } from './organisations.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
// A confirmed fact is looked at again after this many months.
const MONTHS = 6;

const isDay = (text: string) =>
  DAY.test(text) && new Date(`${text}T12:00:00Z`).toISOString().slice(0, 10) === text;

/** The day some months later; the last of its month where that month is shorter. */
const later = (day: string, months: number): string => {
  const date = new Date(`${day}T12:00:00Z`);
  const of = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(of, last));
  return date.toISOString().slice(0, 10);
};

/** Reads a form’s fields, and knows the line of each. */
class Form {
  readonly #lines = new LineCounter();
  readonly #root: YAMLMap;

  constructor(
    text: string,
    readonly file: string,
  ) {
    const document = parseDocument(text, { lineCounter: this.#lines });
    const [error] = document.errors;
    if (error)
      throw new UsageError(
        `${file}:${error.linePos?.[0].line ?? 1}: this is no YAML: ${error.message.split('\n')[0]}`,
      );
    if (!isMap(document.contents))
      throw new UsageError(`${file}:1: this is no form. npm run record -- --sheet writes them`);
    this.#root = document.contents;
  }

  /** Stops, with the line of a field. */
  refuse(path: readonly string[], message: string): never {
    let node: unknown = this.#root;
    let at = 0;
    for (const name of path) {
      if (!isMap(node)) break;
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
      if (!pair) break;
      at = (pair.key as Node).range?.[0] ?? at;
      node = pair.value;
    }
    throw new UsageError(
      `${this.file}:${this.#lines.linePos(at).line}: ${path.join(' › ') || 'the form'}: ${message}`,
    );
  }

  /** The names of a map’s fields. */
  fields(path: readonly string[], allowed?: readonly string[]): string[] {
    const node = path.length ? this.#root.getIn(path) : this.#root;
    if (node === undefined || node === null) return [];
    if (!isMap(node)) this.refuse(path, 'must be a list of fields');
    const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const stray = allowed && names.find((name) => !allowed.includes(name));
    if (stray !== undefined)
      this.refuse([...path, stray], `is no field (these are: ${allowed!.join(', ')})`);
    return names;
  }

  /** A field’s text, as it is written: digits in groups stay what they are. */
  text(path: readonly string[]): string {
    const node = this.#root.getIn(path, true);
    if (node === undefined || node === null) return '';
    if (!isScalar(node)) this.refuse(path, 'must be one text');
    return (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
  }

  isMap(path: readonly string[]): boolean {
    return isMap(this.#root.getIn(path));
  }
}

interface Owner {
  evidence: Evidence[];
  welsh: unknown;
}

const ownerOf = (record: RecordSource, { part, entry }: Fact): Owner & Record<string, unknown> =>
  (part === 'words'
    ? record.words
    : (part === 'glossary' ? record.glossary.terms : record[part])[entry]) as unknown as Owner &
    Record<string, unknown>;

/** Says anew how a field is known. */
const setEvidence = (owner: Owner, field: string, known: Omit<Evidence, 'of'>) => {
  const others = owner.evidence
    .map((each) => ({ ...each, of: each.of.filter((name) => name !== field) as Evidence['of'] }))
    .filter(({ of }) => of.length > 0);
  const { of: _, ...same } = { of: [], ...known };
  const alike = others.find(
    ({ of, ...each }) => of.length && JSON.stringify(each) === JSON.stringify(same),
  );
  if (alike) alike.of.push(field);
  else others.unshift({ of: [field], ...known });
  owner.evidence = others;
};

const setValue = (record: RecordSource, fact: Fact, value: string | BilingualText): boolean => {
  const owner = ownerOf(record, fact);
  const holder = fact.part === 'words' ? record.words.words : owner;
  const before = (holder as Record<string, unknown>)[fact.field];
  const isTexts = typeof value !== 'string';
  if (typeof before === 'string' ? isTexts : !isTexts || Array.isArray(before)) return false;
  if (fact.field === 'number' && typeof before === 'string')
    (owner as unknown as { formerNumbers: string[] }).formerNumbers.unshift(before);
  if (isTexts) owner.welsh = 'to review';
  (holder as Record<string, unknown>)[fact.field] = value;
  return true;
};

/** The record with an organisation’s answers in it, and what was done, a line each. A form that is not sound is refused. */
export function takeAnswers(
  before: RecordSource,
  text: string,
  file: string,
  today: string,
): { record: RecordSource; done: string[] } {
  const record = structuredClone(before);
  const form: Form = new Form(text, file);
  form.fields([], ['organisation', 'signed', 'answers', 'missing']);
  const id = form.text(['organisation']);
  const organisations = organisationsOf(before);
  const organisation = organisations.find((each) => each.id === id);
  if (!organisation)
    form.refuse(
      ['organisation'],
      `“${id}” is none (write one of: ${organisations.map((each) => each.id).join(', ')})`,
    );
  form.fields(['signed'], ['name', 'role', 'date']);
  const [name = '', role = '', date = ''] = ['name', 'role', 'date'].map((field) => {
    const value = form.text(['signed', field]);
    if (!value)
      form.refuse(['signed', field], 'is empty: answers that nobody signed are not taken');
    return value;
  });
  if (!isDay(date)) form.refuse(['signed', 'date'], `“${date}” is no day: write it as 2027-01-31`);
  if (date > today) form.refuse(['signed', 'date'], `${date} is yet to come`);
  const by = `${name}, ${role}, ${organisation.name}`;

  const facts = new Map(
    organisation.parts.flatMap((part) => part.facts).map((fact) => [keyOf(fact), fact]),
  );
  const done: string[] = [];
  for (const key of form.fields(['answers'], [...facts.keys()])) {
    const at = ['answers', key];
    form.fields(at, ['says', 'right', 'instead']);
    const fact = facts.get(key)!;
    const right = form.text([...at, 'right']).toLowerCase();
    const instead = [...at, 'instead'];
    const isEmpty = !form.isMap(instead) && !form.text(instead);
    if (!right) {
      if (!isEmpty) form.refuse(instead, 'stands without a “no” after “right”');
      continue;
    }
    if (right !== 'yes' && right !== 'no')
      form.refuse([...at, 'right'], `“${right}” is no answer: write yes or no`);
    if (form.text([...at, 'says']) !== lineOf(fact))
      form.refuse(
        [...at, 'says'],
        `the record says “${lineOf(fact)}” now: send the page again, and ask about that`,
      );
    if (right === 'yes' && !isEmpty) form.refuse(instead, 'stands after a “yes”: which is it?');
    if (right === 'no' && isEmpty) form.refuse(instead, 'is empty: write what it should be');
    const owner = ownerOf(record, fact);
    const confirmed = { level: 'confirmed', by, on: date, review: later(date, MONTHS) } as const;
    if (right === 'yes') {
      setEvidence(owner, fact.field, confirmed);
      done.push(`${key}: confirmed`);
      continue;
    }
    let value: string | BilingualText;
    if (form.isMap(instead)) {
      form.fields(instead, ['en', 'cy']);
      const [en = '', cy = ''] = ['en', 'cy'].map((language) => {
        const words = form.text([...instead, language]);
        if (!words) form.refuse([...instead, language], 'is empty: write it in both languages');
        return words;
      });
      value = { en, cy };
    } else value = form.text(instead);
    if (setValue(record, fact, value)) {
      setEvidence(owner, fact.field, confirmed);
      if (fact.field === 'number') setEvidence(owner, 'formerNumbers', confirmed);
      done.push(`${key}: changed, and confirmed`);
      continue;
    }
    // An address inside a channel, or words in one language alone: somebody has to write it.
    const says = typeof value === 'string' ? value : `${value.en} | ${value.cy}`;
    const { of: _, ...known } = owner.evidence.find(({ of }) => of.includes(fact.field)) ?? {
      of: [],
      level: 'own words' as const,
      review: later(date, MONTHS),
      note: 'Our own words.',
    };
    setEvidence(owner, fact.field, { ...known, contradicted: { by, says } });
    done.push(`${key}: contradicted (${says}). Write it into src/record/ by hand`);
  }
  const asked = organisation.parts.flatMap(({ entry, missing }) =>
    missing.map((field) => keyOf({ entry, field })),
  );
  for (const key of form.fields(['missing'], asked)) {
    const said = form.text(['missing', key]);
    if (said) done.push(`${key}: “${said}”. Write it into src/record/ by hand, confirmed by ${by}`);
  }
  if (!done.length) form.refuse(['answers'], 'has no answer yet');
  return { record, done };
}
