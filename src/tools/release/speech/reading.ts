// What a paragraph says of speech on its own, before its neighbours are asked.
import type { Item, LooseParagraph } from '../blocks.js';
import { boldRanges, slice, textOf, trim } from '../inline.js';
import type { Inline } from '../release.js';
import { closingOf, isPunctuation, openings, quotedAt, type Quoted } from './marks.js';
import {
  attributes,
  introduces,
  introducesLoosely,
  isAbbreviation,
  lastSentence,
  readSpeaker,
  signature,
  signedBy,
} from './speaker.js';

/** What a piece of a paragraph is. */
export type Reading =
  /** Words of the release; `opened` where a single straight mark stands before them, which may be an apostrophe. */
  | { kind: 'plain'; opened?: Quoted }
  /** Words that introduce somebody, and what was said behind them. */
  | { kind: 'introduced'; leadIn: number; quoted: Quoted; unmarked?: boolean }
  /** Words that introduce somebody, and nothing else. */
  | { kind: 'lead-in'; sure: boolean }
  /** Quoted from its first character to its last; `goesOn` where its own paragraph has just said who speaks. */
  | { kind: 'quoted'; quoted: Quoted; goesOn?: boolean }
  /** Quoted, and then who said it. */
  | { kind: 'attributed'; quoted: Quoted & { after: number } }
  /** Closed at its end by a mark that nothing in it opened. */
  | { kind: 'closing'; closing: { from: number; to: number } }
  /** Set apart, and signed by the piece that follows. */
  | { kind: 'signed'; quoted: Quoted }
  /** Who said what stands before. */
  | { kind: 'signature' }
  /** Quoted in part, in a way that may be somebody's words. */
  | { kind: 'unclear'; why: string };

/** A part of a paragraph, or all of it, with what it is. */
export interface Piece {
  item: LooseParagraph;
  reading: Reading;
}

const endsQuoted = (text: string, { after }: Quoted) =>
  after === undefined || isPunctuation(text.slice(after));

const isBold = (content: readonly Inline[]) => {
  const { length } = textOf(content);
  const covered = boldRanges(content).reduce((sum, [from, to]) => sum + to - from, 0);
  return length > 0 && covered >= length - 1;
};

/** Whether words in marks read as a sentence rather than as a name or a word that is held at a distance. */
const isSentence = (words: string) =>
  words.trim().split(/\s+/).length > 1 && /[.,!?…;—–-]["”’']*\s*$/.test(words);

const UNDERSTOOD_NOT = 'These words are in quotation marks, and it could not be told who says them';
const MORE_WORDS = 'Words follow a quotation in its own paragraph';
const UNMARKED = 'Somebody is introduced, but the words that follow carry no quotation marks';

/** Where the first sentence of a text ends, behind its full stop. */
const firstSentence = (text: string): number => {
  for (const end of text.matchAll(/[.!?][”"’')]*(?=\s+[\p{Lu}“"‘'])/gu))
    if (!isAbbreviation(text.slice(0, end.index))) return end.index + end[0].length;
  return text.length;
};

interface Cut {
  from: number;
  to: number;
  reading: Reading;
}

/** Cuts a paragraph into what introduces, what is said, who said it, and sentences of the release. Nothing where it holds no speech. */
const cut = (text: string, bold: [number, number][]): Cut[] | 'unclear' | undefined => {
  const cuts: Cut[] = [];
  // Up to where everything has its place.
  let done = 0;
  // Whether what was placed last says who speaks, so that a quotation behind it goes on.
  let speaking = false;
  let at = 0;
  const places = [...(quotedAt(text, 0) ? [0] : []), ...openings(text)];
  const plain = (to: number) => {
    if (text.slice(done, to).trim()) cuts.push({ from: done, to, reading: { kind: 'plain' } });
  };
  for (const [index, place] of places.entries()) {
    if (place < at) continue;
    const quoted = quotedAt(text, place) ?? unclosed(text, place);
    if (!quoted) continue;
    const { after } = quoted;
    const said = text.slice(quoted.from, quoted.to);
    const before = text.slice(done, place);
    at = after ?? text.length;
    const ends = endsQuoted(text, quoted);
    const rest = after === undefined ? '' : text.slice(after);
    const next = places.slice(index + 1).find((other) => other >= at) ?? text.length;

    const sentence = lastSentence(before.trimEnd());
    const leadFrom = done + sentence;
    const lead = text.slice(leadFrom, place);
    const isNamed =
      leadFrom === 0 &&
      bold.some(([from]) => from <= 1) &&
      /:\s*$/.test(lead) &&
      Boolean(readSpeaker(lead, bold).speaker);
    const introduced = introduces(lead) || isNamed || (isSentence(said) && introducesLoosely(lead));
    const boundary =
      !before.trim() || (sentence > 0 && leadFrom >= place - 1) || /[.!?]["”’']?\s*$/.test(before);

    if (introduced) {
      const goesOn =
        ends ||
        (/^\s*(?=\p{Lu}|["“‘'])/u.test(rest) && /[.!?…]$/.test(said.trimEnd())) ||
        introduces(text.slice(after, next));
      // "said “no” and left" quotes a word.
      if (!goesOn) {
        if (/[:,]\s*$/.test(lead)) return 'unclear';
        continue;
      }
      const leadStart = leadFrom + (/^\s*/.exec(lead)?.[0].length ?? 0);
      if (leadFrom > done) plain(leadFrom);
      const to = ends ? text.length : at;
      cuts.push({
        from: leadStart,
        to,
        reading: {
          kind: 'introduced',
          leadIn: place - leadStart,
          quoted: shift(quoted, leadStart),
        },
      });
      done = to;
      at = to;
      speaking = true;
      if (!ends && !places.some((other) => other >= at)) return 'unclear';
      continue;
    }
    if (!boundary && !(speaking && /^[\s,;–—-]*$/.test(before))) continue;

    // Who said it, up to the end of that sentence or to the next mark.
    const told = text.slice(at, next);
    const end = Math.min(firstSentence(told), told.length);
    const who = told.slice(0, end);
    const isTold =
      after !== undefined &&
      Boolean(who.trim()) &&
      (attributes(
        who.replace(
          /[\s,–—-]+(?:and\s+)?(?:adding|continuing|saying|concluding|added|continued|concluded)[\s:,]*$/iu,
          '',
        ),
      ) ||
        Boolean(signature(who.trimStart()) && /^\s*[–—―]/.test(who)) ||
        (/^\s*\n/.test(who) && isNameOfSpeaker(who.trim())));
    if (
      isTold &&
      after !== undefined &&
      (isSentence(said) || /^\s*[,–—-]/.test(rest) || new RegExp(`^\\s*\\p{Ll}`, 'u').test(who))
    ) {
      plain(place);
      const to = next === text.length && end === told.length ? text.length : at + end;
      cuts.push({
        from: place,
        to,
        reading: { kind: 'attributed', quoted: { ...shift(quoted, place), after: after - place } },
      });
      done = to;
      at = to;
      speaking = true;
      continue;
    }
    const isWhole =
      ends || (/[.!?…]["”’']?$/.test(said.trimEnd()) && /^\s+\p{Lu}/u.test(rest) && speaking);
    if (
      isWhole &&
      (speaking || (done === 0 && !before.trim())) &&
      !before.trim().replace(/^[,;–—-]+$/, '')
    ) {
      const to = ends ? text.length : at;
      cuts.push({
        from: place,
        to,
        reading: { kind: 'quoted', quoted: shift(quoted, place), goesOn: speaking },
      });
      done = to;
      at = to;
      speaking = !ends ? false : speaking;
      continue;
    }
    if (speaking && isSentence(said)) return 'unclear';
  }
  if (!cuts.length) return undefined;
  plain(text.length);
  // What follows speech in its own paragraph may still be quoted: a sentence in marks there is somebody's.
  const last = cuts.at(-1);
  if (last?.reading.kind === 'plain' && cuts.length > 1) {
    const left = text.slice(last.from, last.to);
    if (
      openings(left).some((place) => {
        const quoted = quotedAt(left, place);
        return quoted && isSentence(left.slice(quoted.from, quoted.to)) && endsQuoted(left, quoted);
      })
    )
      return 'unclear';
    if (cuts.at(-2)?.reading.kind === 'introduced') return 'unclear';
  }
  return cuts;
};

/** A single straight mark behind a colon that nothing closes: no apostrophe stands there. */
const unclosed = (text: string, at: number): Quoted | undefined =>
  /:\s*$/.test(text.slice(0, at)) && /^'\p{L}/u.test(text.slice(at))
    ? { from: at + 1, to: text.length }
    : undefined;

const shift = ({ from, to, after }: Quoted, by: number): Quoted => ({
  from: from - by,
  to: to - by,
  ...(after !== undefined && { after: after - by }),
});

/** Whether a paragraph ends, or begins, in quoted words that nobody is known to say. */
const endsInSpeech = (text: string): boolean => {
  const first = quotedAt(text, 0);
  const begins = first?.after === undefined ? '' : text.slice(first.from, first.to).trim();
  // “Stop!” may be a name; a sentence is longer, or ends in a full stop or the comma before its speaker.
  if (isSentence(begins) && begins.split(/\s+/).length > (begins.endsWith('!') ? 4 : 2))
    return true;
  return openings(text).some((place) => {
    const quoted = quotedAt(text, place);
    if (!quoted || !endsQuoted(text, quoted)) return false;
    const said = text.slice(quoted.from, quoted.to);
    const words = said.trim().split(/\s+/).length;
    return /:\s*$/.test(text.slice(0, place)) || (isSentence(said) && words > 1) || words > 3;
  });
};

/** What a paragraph is that holds no quotation of which it tells the speaker. */
const readWhole = ({ content, blockquote }: LooseParagraph): Reading => {
  const text = textOf(content);
  const bold = boldRanges(content);
  const [first] = bold;
  const boldWords = first && first[0] <= 1 ? text.slice(0, first[1]) : '';
  if (
    boldWords &&
    first &&
    first[1] < text.length &&
    introduces(boldWords) &&
    /[:,]\s*$/.test(boldWords)
  ) {
    const from = first[1] + (/^\s*/.exec(text.slice(first[1]))?.[0].length ?? 0);
    if (from < text.length) {
      // In a blockquote it is plain how far the words go that carry no marks.
      if (blockquote === undefined) return { kind: 'unclear', why: UNMARKED };
      const closing = closingOf(text);
      const quoted = closing
        ? { from, to: closing.from, after: closing.to }
        : { from, to: text.length, after: text.length };
      return { kind: 'introduced', leadIn: from, quoted, unmarked: !closing };
    }
  }
  if (introduces(text)) return { kind: 'lead-in', sure: true };
  if (introducesLoosely(text)) return { kind: 'lead-in', sure: false };
  if (isBold(content) && text.length < 200 && !/[.!?]$/.test(text) && readSpeaker(text).speaker)
    return { kind: 'lead-in', sure: false };
  if (endsInSpeech(text)) return { kind: 'unclear', why: UNDERSTOOD_NOT };
  const closing = closingOf(text);
  if (closing) return { kind: 'closing', closing };
  const opened = /^['’](?=\p{L})/u.test(text) && !quotedAt(text, 0) && { from: 1, to: text.length };
  return opened ? { kind: 'plain', opened } : { kind: 'plain' };
};

/** Reads a paragraph: one piece of it, or several in their order where it both tells and quotes. */
export const readParagraph = (item: LooseParagraph): Piece[] => {
  if (item.isPulled) return [{ item, reading: { kind: 'plain' } }];
  const text = textOf(item.content);
  const found = cut(text, boldRanges(item.content));
  if (found === 'unclear') return [{ item, reading: { kind: 'unclear', why: MORE_WORDS } }];
  if (!found) return [{ item, reading: readWhole(item) }];
  return found.map(({ from, to, reading }) => {
    const lead = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const isAll = from === 0 && to === text.length;
    const content = isAll ? item.content : slice(item.content, from + lead, to);
    const line =
      item.line + (item.hasLines ? (text.slice(0, from + lead).match(/\n/g)?.length ?? 0) : 0);
    return {
      item: { ...item, line, content: isAll ? content : trimEnd(content) },
      reading:
        !lead || isAll || !('quoted' in reading) ? reading : { ...reading, quoted: reading.quoted },
    } as Piece;
  });
};

const trimEnd = (content: Inline[]) => {
  const text = textOf(content);
  return text === text.trimEnd() ? content : trim(content);
};

const wholeOf = (item: LooseParagraph): Quoted => {
  const text = textOf(item.content);
  const quoted = quotedAt(text, 0);
  return quoted && endsQuoted(text, quoted)
    ? quoted
    : { from: 0, to: text.length, after: text.length };
};

/** A line that signs: a name, and what its bearer is. Words that happen to name somebody are no signature. */
const isNameOfSpeaker = (line: string): boolean => {
  // A sentence that is wrapped may begin with a name, too.
  if (/\n|[.!?:;,]$/.test(line)) return false;
  const found = signedBy(line);
  return Boolean(found?.speaker && (found.role ?? found.organisation));
};

/** A blockquote whose last line says who spoke, as the words and that line. */
export const partSigned = (item: LooseParagraph): LooseParagraph[] => {
  const text = textOf(item.content);
  const at = text.lastIndexOf('\n');
  if (item.blockquote === undefined || item.isPulled || at < 0) return [item];
  const line = text.slice(at).trim();
  const isSigned = Boolean(signature(line)) || isNameOfSpeaker(line);
  if (!isSigned || !/[.!?…]["”’']?\s*$/u.test(text.slice(0, at))) return [item];
  const above = text.slice(0, at).match(/\n/g)?.length ?? 0;
  return [
    { ...item, content: trim(slice(item.content, 0, at)) },
    {
      ...item,
      line: item.line + (item.hasLines ? above + 1 : 0),
      content: trim(slice(item.content, at)),
      isSignature: true,
    },
  ];
};

type Read = Piece | { item: Exclude<Item, LooseParagraph>; reading?: undefined };

/** Finds blockquotes that are signed, in their last paragraph or in the one behind them. */
export const readSignatures = (pieces: readonly Read[]): Read[] => {
  const read = [...pieces];
  for (const [index, piece] of read.entries()) {
    if (piece.item.type !== 'paragraph' || !piece.reading) continue;
    const { item } = piece;
    const text = textOf(item.content);
    if (!(item.isSignature ?? Boolean(signature(text)))) continue;
    const quote = item.blockquote ?? blockquoteOf(read[index - 1]);
    if (quote === undefined) continue;
    let from = index;
    while (from > 0 && blockquoteOf(read[from - 1]) === quote) from -= 1;
    const group = read.slice(from, index) as Piece[];
    // Who is introduced in it, or named behind a part of it, speaks for that part: the dash signs nothing more.
    if (
      !group.length ||
      !group.every(({ reading }) =>
        ['plain', 'quoted', 'closing', 'unclear'].includes(reading.kind),
      )
    )
      continue;
    for (let at = from; at < index; at += 1) {
      const each = read[at] as Piece;
      read[at] = { item: each.item, reading: { kind: 'signed', quoted: wholeOf(each.item) } };
    }
    read[index] = { item, reading: { kind: 'signature' } };
  }
  return read;
};

const blockquoteOf = (piece: Read | undefined) =>
  piece?.item.type === 'paragraph' && !piece.item.isPulled ? piece.item.blockquote : undefined;

/** Whether a paragraph of its own behind quoted words says who said them. */
export const signs = (text: string): boolean =>
  Boolean(signature(text)) || (attributes(text) && /^\p{Ll}/u.test(text));

export type { Read };
