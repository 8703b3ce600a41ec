// What each language has, and what of it awaits a translator. No Node here: Storybook's table is made from it too.
import type { RecordSource } from '../../record/record.types.generated.js';

/** A language beyond English and Welsh: src/record/language.schema.json. */
export interface LanguageFile {
  language: string;
  name: string;
  alsoCalled?: readonly string[];
  translation: 'to review' | { reviewedBy: string; on: string };
  words?: Readonly<Record<string, string>>;
  services?: Readonly<Record<string, object>>;
  messages?: Readonly<Record<string, object>>;
  routes?: Readonly<Record<string, object>>;
}

/** A text of the library, by its place: `words.call`, `services.nspcc.channels.email`, `messages.harm.body.0`. */
export type Texts = Map<string, string>;

const put = (texts: Texts, path: string, value: unknown, language?: 'en' | 'cy'): void => {
  if (typeof value === 'string') texts.set(path, value);
  else if (Array.isArray(value))
    value.forEach((each: unknown, index) => {
      const kind = (each as { kind?: string } | null)?.kind;
      if (kind && language)
        put(texts, `${path}.${kind}`, (each as { text: unknown }).text, language);
      else put(texts, `${path}.${index}`, each, language);
    });
  else if (typeof value === 'object' && value)
    if (language && language in value)
      texts.set(path, (value as Record<'en' | 'cy', string>)[language]);
    else
      for (const [key, each] of Object.entries(value)) put(texts, `${path}.${key}`, each, language);
};

const FIELDS = {
  services: ['name', 'prompt', 'does', 'cost', 'closed', 'languages', 'limits', 'channels'],
  messages: ['heading', 'body', 'short'],
  routes: ['label', 'next'],
} as const;

/** Every text of the record in one of its two languages. */
export const textsOf = (record: RecordSource, language: 'en' | 'cy'): Texts => {
  const texts: Texts = new Map();
  for (const [id, text] of Object.entries(record.words.words))
    if (id !== 'exitSite') texts.set(`words.${id}`, text[language]);
  for (const [part, fields] of Object.entries(FIELDS) as [keyof typeof FIELDS, readonly string[]][])
    for (const [id, entry] of Object.entries(record[part]))
      for (const field of fields)
        put(texts, `${part}.${id}.${field}`, (entry as Record<string, unknown>)[field], language);
  return texts;
};

/** Every text that a language's file has. */
export const textsIn = ({ words, services, messages, routes }: LanguageFile): Texts => {
  const texts: Texts = new Map();
  for (const [part, entries] of Object.entries({ words, services, messages, routes }))
    put(texts, part, entries ?? {});
  return texts;
};

/** A language beside English. */
export interface Coverage {
  /** The texts that it has, and those that English stands in for. */
  has: string[];
  missing: string[];
  /** What is no text of the record, or has other {places} than the English. */
  wrong: string[];
}

const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** How much a language's file covers of the English. */
export const coverageOf = (record: RecordSource, file: LanguageFile): Coverage => {
  const english = textsOf(record, 'en');
  const own = textsIn(file);
  return {
    has: [...english.keys()].filter((path) => own.has(path)),
    missing: [...english.keys()].filter((path) => !own.has(path)),
    wrong: [...own].flatMap(([path, text]) => {
      const known = english.get(path);
      return known === undefined
        ? [`${path} is no text of the record`]
        : placesIn(known) === placesIn(text)
          ? []
          : [`${path} must keep the places that are filled: ${placesIn(known) || 'it has none'}`];
    }),
  };
};
