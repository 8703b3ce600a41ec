// How old a reader has to be to read a text with ease: the Flesch-Kincaid grade, and five.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { RecordSource } from '../../record/record.types.generated.js';
import { entriesOf, factsIn, type Fact, type Part } from './facts.js';

/** The library’s own words are for a reader of this age, and those for teenagers for one of nine. */
export const OLDEST = { all: 11, teenagers: 9 };

// Below this many words one long word decides alone. Such texts are measured together.
const FEWEST_WORDS = 12;

/** What teenagers are sent to. */
const FOR_TEENAGERS = new Set(['shore', 'childline', 'report-remove', 'meic', 'under-18']);

// What is written by the library, and is no name, number, address, or time.
const WRITTEN =
  /^(?:prompt|does|cost|closed|languages|limits|channels\..*|heading|body|short|label|next|law|added|meaning)$/;

/** A text of the library in English, with its reading age. */
export interface Reading {
  part: Part;
  /** The entry and the field; of short ones, what they are together. */
  id: string;
  text: string;
  age: number;
  oldest: number;
}

/** The names in the record: nobody can write them more simply, so each counts as one short word. */
const namesIn = (record: RecordSource): string[] =>
  [
    ...Object.values(record.services).flatMap(({ name, organisation }) => [
      name.en,
      organisation.en,
    ]),
    ...Object.values(record.partners).map(({ name }) => name.en),
    'Operation NetSafe',
    'England and Wales',
    'Sex Offenders Register',
    'British Sign Language',
    'Relay UK',
  ].sort((one, other) => other.length - one.length);

/** A reader’s age: that of an English school year’s youngest, at which a text is easy. */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}’'-]+|\d+(?: \d+)*/gu) ?? [];
  // A long text says most of its words again and again.
  const known = new Map<string, number>();
  const syllables = (word: string) => {
    const count = known.get(word) ?? syllable(word);
    known.set(word, count);
    return count;
  };
  const sentences = text.match(/[.!?;:](?=\s|$)/g)?.length ?? 0;
  const ended = /[.!?;:]”?\s*$/.test(text);
  const grade = fleschKincaid({
    sentence: sentences + (ended ? 0 : 1),
    word: words.length,
    // A number is said in more syllables than are read.
    syllable: words.reduce((sum, word) => sum + (/^\d/.test(word) ? 1 : syllables(word)), 0),
  });
  return Math.round((grade + 5) * 10) / 10;
}

const wordsIn = (text: string) => text.split(/\s+/).length;

/** Every text that the library has written, with its reading age; the short ones of a kind together. */
export function readingsOf(record: RecordSource): Reading[] {
  const names = namesIn(record);
  const plain = (text: string) =>
    names
      .reduce((left, name) => left.replaceAll(name, 'Name'), text)
      .replace(/\s*\{limits\}/g, '')
      .replace(/\{\w+\}|\S+@\S+|\S+\.(?:com|org|uk)\S*/g, 'Name');
  const written = (fact: Fact) =>
    fact.part === 'words' ? fact.field !== 'exitSite' : WRITTEN.test(fact.field);
  const texts = entriesOf(record).flatMap((entry) =>
    factsIn(entry)
      .filter(written)
      .flatMap(({ field, en }) =>
        // Of a channel only its words, not its number or address.
        (field.startsWith('channels.') ? en.slice(0, 1) : en).map((text, index) => ({
          part: entry.part,
          id: `${entry.id}, ${field}${index ? ` ${index + 1}` : ''}`,
          text,
          isForTeenagers: FOR_TEENAGERS.has(entry.id),
        })),
      ),
  );
  const long = texts.filter(({ text }) => wordsIn(text) >= FEWEST_WORDS);
  const together = (isForTeenagers: boolean) => ({
    part: 'words' as const,
    id: `all short texts${isForTeenagers ? ' for teenagers' : ''}`,
    text: texts
      .filter((each) => wordsIn(each.text) < FEWEST_WORDS && each.isForTeenagers === isForTeenagers)
      .map(({ text }) => text.replace(/[.:]?$/, '.'))
      .join(' '),
    isForTeenagers,
  });
  return [...long, together(false), together(true)].map(({ part, id, text, isForTeenagers }) => ({
    part,
    id,
    text,
    age: readingAge(plain(text)),
    oldest: isForTeenagers ? OLDEST.teenagers : OLDEST.all,
  }));
}
