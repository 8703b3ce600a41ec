// Joins what paragraphs say of speech, one after the other, into people's quotations.
import type { Item, LooseParagraph } from '../blocks.js';
import { boldRanges, embolden, slice, textOf, trim } from '../inline.js';
import type { Block, Inline, Paragraph, PullText, Quotation, Warning } from '../release.js';
import { isPunctuation, type Quoted } from './marks.js';
import { People } from './people.js';
import {
  partSigned,
  readParagraph,
  readSignatures,
  signs,
  type Piece,
  type Read,
  type Reading,
} from './reading.js';
import { mentionsIn, readSpeaker, type Speaker } from './speaker.js';

/** The line that a place in a paragraph's words stands on. */
export type LineAt = (line: number, text: string, at: number) => number;

/**
 * Where the release is, as to who speaks.
 *
 * | state      | what it means                                                          |
 * | ---------- | ---------------------------------------------------------------------- |
 * | nobody     | the release's own words                                                |
 * | introduced | a paragraph has introduced somebody, and no words have followed yet     |
 * | unclaimed  | words in marks wait for who said them                                  |
 * | speaking   | somebody spoke, and the words are closed; more in marks go on with them |
 * | open       | the same, and a closing mark is still to come                          |
 * | apart      | closed words, and then something that nobody said                      |
 */
type State = 'nobody' | 'introduced' | 'unclaimed' | 'speaking' | 'open' | 'apart';

type Kind = Reading['kind'] | 'picture' | 'other';

/** What is done with a piece in a state; the names are those of methods of `Turns`. */
type Action =
  | 'begin'
  | 'introduce'
  | 'follow'
  | 'join'
  | 'claim'
  | 'attribute'
  | 'sign'
  | 'endOrKeep'
  | 'goOnOrKeep'
  | 'keep'
  | 'puzzle'
  | 'stand'
  | 'close';

const always = (action: Action): Record<State, Action> => ({
  nobody: action,
  introduced: action,
  unclaimed: action,
  speaking: action,
  open: action,
  apart: action,
});

/** What becomes of each kind of piece in each state. */
export const TRANSITIONS: Readonly<Record<Kind, Readonly<Record<State, Action>>>> = {
  introduced: always('begin'),
  'lead-in': always('introduce'),
  quoted: { ...always('claim'), introduced: 'follow', speaking: 'join', open: 'join' },
  attributed: always('attribute'),
  signed: always('claim'),
  signature: always('sign'),
  closing: { ...always('endOrKeep'), introduced: 'follow' },
  plain: {
    ...always('keep'),
    unclaimed: 'sign',
    introduced: 'follow',
    open: 'goOnOrKeep',
    speaking: 'goOnOrKeep',
  },
  unclear: always('puzzle'),
  picture: always('stand'),
  other: always('close'),
};

/** A quotation that paragraphs may still join. */
interface Current {
  quotation: Quotation;
  person: Speaker;
  /** Whether its words carry no marks at all, and only a blockquote shows how far they go. */
  unmarked: boolean;
  blockquote: number | undefined;
  lastLine: number;
}

interface Waiting {
  paragraph: LooseParagraph;
  quoted: Quoted;
  isSigned: boolean;
}

const NEVER_CLOSED = 'This quotation is never closed: it is taken to end with this paragraph.';
const UNCLAIMED =
  'This is in quotation marks, and nobody is said to say it: it is not marked up as a quotation.';
const UNCERTAIN =
  'This may be the words of whoever spoke before or of whoever is named behind: nobody is said to say it. Name the speaker in its own paragraph.';

const UNSIGNED =
  'This blockquote stands beside another, and nobody signs it: taken for pull text. If somebody said it, name the speaker.';

const whole = (item: LooseParagraph): Quoted => {
  const { length } = textOf(item.content);
  return { from: 0, to: length, after: length };
};

const named = ({ speaker, role, organisation }: Speaker) => ({
  ...(speaker && { speaker }),
  ...(role && { role }),
  ...(organisation && { organisation }),
});

class Turns {
  readonly blocks: Block[] = [];
  readonly #people = new People();
  #current: Current | undefined;
  #isOpen = false;
  #isApart = false;
  #leadIn: { item: LooseParagraph; sure: boolean } | undefined;
  #waiting: Waiting[] = [];
  #pulled: number | undefined;
  /** Pull texts of which it is said that nobody signs them. */
  readonly #unsigned = new Set<Block>();

  constructor(
    readonly pieces: readonly Read[],
    readonly warnings: Warning[],
    readonly lineAt: LineAt,
  ) {}

  get state(): State {
    if (this.#leadIn) return 'introduced';
    if (this.#waiting.length) return 'unclaimed';
    if (!this.#current) return 'nobody';
    if (this.#isOpen) return 'open';
    return this.#isApart ? 'apart' : 'speaking';
  }

  /** Takes the next piece. */
  take(index: number): void {
    const piece = this.pieces[index]!;
    if (!piece.reading) {
      this.#settle();
      const isPicture = piece.item.type === 'picture';
      this[TRANSITIONS[isPicture ? 'picture' : 'other'][this.state] as 'stand' | 'close'](
        piece.item,
      );
      return;
    }
    const action = this[TRANSITIONS[piece.reading.kind][this.state]] as (
      item: LooseParagraph,
      reading: Reading,
      index: number,
    ) => void;
    action.call(this, piece.item, piece.reading, index);
  }

  /** The end of the release: what still waits stays a paragraph. */
  end(): void {
    this.#settle();
    this.#finish();
  }

  stand(block: Block): void {
    this.#isApart = true;
    this.blocks.push(block);
  }

  close(block: Block): void {
    this.#finish();
    if (block.type === 'heading') this.#people.forget();
    else if (block.type === 'list' || block.type === 'table') this.#people.narrated(wordsIn(block));
    this.blocks.push(block);
  }

  begin(item: LooseParagraph, reading: Extract<Reading, { kind: 'introduced' }>): void {
    this.#settle();
    this.#introduce(
      slice(item.content, 0, reading.leadIn),
      item.line,
      item,
      reading.quoted,
      reading.unmarked,
    );
  }

  introduce(item: LooseParagraph, { sure }: { sure: boolean }, index: number): void {
    this.#settle();
    const next = this.pieces[index + 1];
    const kind = next?.reading?.kind;
    const isQuotedNext =
      kind === 'quoted' ||
      kind === 'closing' ||
      (kind === 'plain' && next?.item.type === 'paragraph' && next.item.blockquote !== undefined);
    // "What they asked for:" introduces a list.
    const isOfList = next?.item.type === 'list' && !readSpeaker(textOf(item.content)).speaker;
    if (isOfList || (!sure && !isQuotedNext)) {
      this.#keepPlain(item);
      return;
    }
    this.#finish();
    this.#leadIn = { item, sure };
  }

  /** Words behind a paragraph that introduces somebody. */
  follow(item: LooseParagraph, reading: Reading, index: number): void {
    const lead = this.#leadIn!.item;
    if (reading.kind === 'plain' && reading.opened) {
      this.#leadIn = undefined;
      this.#introduce(lead.content, lead.line, item, reading.opened);
      return;
    }
    if (reading.kind === 'quoted') {
      this.#leadIn = undefined;
      this.#introduce(lead.content, lead.line, item, reading.quoted);
      return;
    }
    const closing = reading.kind === 'closing' ? reading.closing : undefined;
    if (closing || (item.blockquote !== undefined && !item.isPulled)) {
      this.#leadIn = undefined;
      if (closing)
        this.#warn(
          item.line,
          'This quotation has no opening mark: its closing mark shows how far it goes.',
        );
      const quoted = closing ? { from: 0, to: closing.from, after: closing.to } : whole(item);
      this.#introduce(lead.content, lead.line, item, quoted, !closing);
      return;
    }
    this.#keepLeadIn();
    this.take(index);
  }

  /** Words in marks that go on with a quotation, unless a speaker behind them may be theirs too. */
  join(item: LooseParagraph, reading: Extract<Reading, { kind: 'quoted' }>, index: number): void {
    const { quoted } = reading;
    const owner = reading.goesOn ? 'before' : this.#ownerOf(index);
    if (owner === 'before') {
      this.#add(item, quoted);
      return;
    }
    if (owner === 'behind') {
      this.#finish();
      this.#waiting.push({ paragraph: item, quoted, isSigned: false });
      return;
    }
    this.#finish();
    this.#warn(item.line, UNCERTAIN);
    this.#keep(item, true);
  }

  /** Words that wait for who said them. */
  claim(item: LooseParagraph, reading: Extract<Reading, { quoted: Quoted }>): void {
    if (this.#leadIn) this.#keepLeadIn();
    if (this.#current) this.#finish();
    this.#waiting.push({
      paragraph: item,
      quoted: reading.quoted,
      isSigned: reading.kind === 'signed',
    });
  }

  attribute(item: LooseParagraph, reading: Extract<Reading, { kind: 'attributed' }>): void {
    this.#keepLeadIn();
    const { from, to, after } = reading.quoted;
    // A comma between the closing mark and the speaker belongs to the words before it.
    const comma = /^\s*,?/.exec(textOf(item.content).slice(after))?.[0].length ?? 0;
    const said: Paragraph = {
      type: 'paragraph',
      line: item.line,
      content: trim([
        ...slice(item.content, from, to),
        ...slice(item.content, after, after + comma),
      ]),
    };
    this.#attribute([...this.#claimed(false), said], slice(item.content, after + comma), item);
  }

  sign(item: LooseParagraph, reading: Reading, index: number): void {
    if (!this.#waiting.length || (reading.kind !== 'signature' && !signs(textOf(item.content)))) {
      this.#keepWaiting();
      if (reading.kind === 'signature') this.#keepPlain(item);
      else this.take(index);
      return;
    }
    this.#attribute(this.#claimed(true), item.content, item);
  }

  /** A closing mark that ends what an earlier paragraph opened, or nothing. */
  endOrKeep(
    item: LooseParagraph,
    reading: Extract<Reading, { kind: 'closing' }>,
    index: number,
  ): void {
    const { closing } = reading;
    this.#keepWaiting();
    if (this.state === 'open' && !this.#isApart) {
      this.#add(item, { from: 0, to: closing.from, after: closing.to });
      return;
    }
    if (!this.#goesOn(item, index)) {
      if (item.blockquote === undefined && /["”]\s*[.!?]?$/.test(textOf(item.content)))
        this.#warn(item.line, 'This closes a quotation that nothing opens.');
      this.#keepPlain(item);
    }
  }

  goOnOrKeep(
    item: LooseParagraph,
    reading: Extract<Reading, { kind: 'plain' }>,
    index: number,
  ): void {
    if (reading.opened && this.#isOpen && !this.#isApart) {
      this.#add(item, reading.opened);
      return;
    }
    if (!this.#goesOn(item, index)) this.#keepPlain(item);
  }

  keep(item: LooseParagraph): void {
    this.#keepPlain(item);
  }

  puzzle(item: LooseParagraph, { why }: { why: string }): void {
    this.#settle();
    this.#finish();
    this.#warn(
      item.line,
      `${why}: it stays a paragraph. Give the quotation a paragraph of its own.`,
    );
    this.#people.forget();
    this.#keep(item, true);
  }

  #warn(line: number, message: string): void {
    this.warnings.push({ line, rule: 'speech', message });
  }

  /** Whether an unmarked paragraph is part of the quotation before it; it is added then. */
  #goesOn(item: LooseParagraph, index: number): boolean {
    const current = this.#current;
    if (!current || this.#isApart || item.isPulled) return false;
    const { blockquote } = item;
    const isSame = blockquote !== undefined && blockquote === current.blockquote;
    if (!this.#isOpen && !current.unmarked) return false;
    const end = this.#isOpen ? this.#closedAt(index) : undefined;
    if (end !== undefined)
      this.#warn(
        item.line,
        `This has no quotation marks: taken for part of the quotation that line ${end} closes.`,
      );
    else if (current.unmarked && blockquote !== undefined && !isSame)
      this.#warn(
        item.line,
        'This blockquote has no quotation marks, like the one before: taken for the same speaker.',
      );
    if (end === undefined && !isSame && !(current.unmarked && blockquote !== undefined))
      return false;
    const isOpen = this.#isOpen;
    this.#add(item, whole(item));
    this.#isOpen = isOpen;
    return true;
  }

  /** Whether an open quotation is closed by a paragraph further on that no mark opens, and nobody else is named before it. */
  #closedAt(from: number): number | undefined {
    for (let at = from; at < Math.min(this.pieces.length, from + 12); at += 1) {
      const { item, reading } = this.pieces[at]!;
      if (item.type !== 'paragraph') return undefined;
      if (mentionsIn(textOf(item.content)).some(({ previous }) => previous === undefined))
        return undefined;
      if (reading?.kind === 'closing') return item.line;
      if (reading?.kind !== 'plain') return undefined;
    }
    return undefined;
  }

  /**
   * Whose the words at a place are, where somebody spoke before them and others may be named behind them. An unclosed
   * paragraph goes on in the next; a closed one behind a closed one may be either's.
   */
  #ownerOf(index: number): 'before' | 'behind' | 'unclear' {
    let at = index;
    const isClosed: boolean[] = [];
    for (; ; at += 1) {
      const { reading } = this.pieces[at] ?? {};
      if (reading?.kind !== 'quoted' || reading.goesOn) break;
      isClosed.push(reading.quoted.after !== undefined);
    }
    const piece = this.pieces[at];
    const reading = piece?.reading;
    const text = piece?.item.type === 'paragraph' ? textOf(piece.item.content) : '';
    const who =
      reading?.kind === 'attributed'
        ? readSpeaker(text.slice(reading.quoted.after))
        : reading?.kind === 'plain' && signs(text)
          ? readSpeaker(text)
          : undefined;
    if (!who || this.#people.isSame(this.#current!.person, who)) return 'before';
    if (this.#isOpen) return isClosed.includes(true) ? 'before' : 'unclear';
    return isClosed.includes(true) ? 'unclear' : 'behind';
  }

  /** What waits and is claimed by a speaker behind it: all that runs on into it without a closing mark, or is signed. */
  #claimed(isBehind: boolean): Paragraph[] {
    let from = this.#waiting.length;
    while (from > 0) {
      const { quoted, isSigned } = this.#waiting[from - 1]!;
      const isLast = isBehind && from === this.#waiting.length;
      if (!isSigned && !isLast && quoted.after !== undefined) break;
      from -= 1;
    }
    const claimed = this.#waiting.splice(from);
    this.#keepWaiting();
    return claimed.map(({ paragraph, quoted }) => this.#words(paragraph, quoted));
  }

  // Only what nobody said is pull text: words in marks, or of a speaker, stay paragraphs wherever they are set.
  #keep(item: LooseParagraph, isSpoken = false): void {
    const { blockquote, hasLines: _, isSignature: __, isPulled: ___, ...paragraph } = item;
    if (blockquote === undefined || isSpoken) {
      this.blocks.push(paragraph);
      return;
    }
    const before = this.blocks.at(-1);
    if (before?.type === 'pullText' && this.#pulled === blockquote)
      before.paragraphs.push(paragraph);
    else {
      // One alone is set apart; two together look like what two people said.
      if (before?.type === 'pullText' && !item.isPulled) {
        if (!this.#unsigned.has(before)) this.#warn(before.line, UNSIGNED);
        this.#warn(item.line, UNSIGNED);
      }
      const pulled: PullText = { type: 'pullText', line: item.line, paragraphs: [paragraph] };
      if (before?.type === 'pullText') this.#unsigned.add(pulled);
      this.blocks.push(pulled);
    }
    this.#pulled = blockquote;
  }

  #keepPlain(item: LooseParagraph): void {
    const { blockquote } = item;
    if (blockquote === undefined) {
      if (this.#isOpen && !this.#isApart)
        this.#warn(
          item.line,
          'The quotation before is never closed, and this paragraph opens with no quotation mark: taken for the release’s own words.',
        );
      this.#finish();
      this.#people.narrated(textOf(item.content));
    } else if (this.#current) {
      if (this.#isOpen)
        this.#warn(
          item.line,
          'Nobody is said to say this, and it stands in a quotation that is not closed: taken for pull text.',
        );
      this.#isApart = true;
    }
    this.#keep(item);
  }

  #keepWaiting(): void {
    for (const { paragraph } of this.#waiting) {
      this.#warn(paragraph.line, UNCLAIMED);
      this.#people.forget();
      this.#keep(paragraph, true);
    }
    this.#waiting = [];
  }

  #keepLeadIn(): void {
    if (!this.#leadIn) return;
    const { item, sure } = this.#leadIn;
    this.#leadIn = undefined;
    if (sure)
      this.#warn(
        item.line,
        'This introduces somebody, but no quotation follows: it stays a paragraph.',
      );
    this.#people.narrated(textOf(item.content));
    this.#keep(item, true);
  }

  #settle(): void {
    this.#keepWaiting();
    this.#keepLeadIn();
  }

  #finish(): void {
    if (this.#current && this.#isOpen) this.#warn(this.#current.lastLine, NEVER_CLOSED);
    this.#current = undefined;
    this.#isOpen = false;
    this.#isApart = false;
  }

  #words(item: LooseParagraph, { from, to, after = to }: Quoted): Paragraph {
    const tail = trim(slice(item.content, after));
    const inner = slice(item.content, from, to);
    const text = textOf(item.content);
    const line = this.lineAt(item.line, text, from);
    return {
      type: 'paragraph',
      line,
      content: trim([...inner, ...(isPunctuation(textOf(tail)) ? tail : [])]),
    };
  }

  #identify(content: readonly Inline[], line: number): { person: Speaker; words: Inline[] } {
    const text = textOf(content);
    const found = readSpeaker(text, boldRanges(content));
    const { person, warning } = this.#people.identify(found);
    if (warning) this.#warn(line, warning);
    return {
      person,
      words:
        found.at && person.speaker && found.at[1] <= text.length
          ? embolden(content, ...found.at)
          : found.at && !found.speaker
            ? embolden(content, ...found.at)
            : [...content],
    };
  }

  #start(
    quotation: Quotation,
    person: Speaker,
    rest: Omit<Current, 'quotation' | 'person'>,
    isOpen: boolean,
  ): void {
    this.blocks.push(quotation);
    for (const { content } of quotation.paragraphs) this.#people.quoted(textOf(content));
    this.#current = { quotation, person, ...rest };
    this.#isOpen = isOpen;
    this.#isApart = false;
  }

  /** Begins a quotation that words before it introduce. */
  #introduce(
    content: Inline[],
    line: number,
    item: LooseParagraph,
    quoted: Quoted,
    unmarked = false,
  ): void {
    this.#finish();
    const { person, words } = this.#identify(trim(content), line);
    this.#start(
      {
        type: 'quotation',
        line,
        paragraphs: [this.#words(item, quoted)],
        leadIn: words,
        ...named(person),
      },
      person,
      { unmarked, blockquote: item.blockquote, lastLine: item.line },
      quoted.after === undefined,
    );
  }

  /** Begins a quotation that words behind it attribute, together with the paragraphs that they claim. */
  #attribute(paragraphs: Paragraph[], content: Inline[], item: LooseParagraph): void {
    this.#finish();
    const { person, words } = this.#identify(trim(content), item.line);
    this.#start(
      {
        type: 'quotation',
        line: paragraphs[0]?.line ?? item.line,
        paragraphs,
        attribution: words,
        ...named(person),
      },
      person,
      { unmarked: false, blockquote: item.blockquote, lastLine: item.line },
      false,
    );
  }

  /** Adds a paragraph to the quotation that it goes on with. */
  #add(item: LooseParagraph, quoted: Quoted): void {
    const current = this.#current!;
    // The release's order comes before a quotation's unity.
    if (
      this.#isApart ||
      current.quotation.attribution ||
      this.blocks.at(-1) !== current.quotation
    ) {
      current.quotation = {
        type: 'quotation',
        line: item.line,
        paragraphs: [],
        ...named(current.person),
      };
      this.blocks.push(current.quotation);
      this.#isApart = false;
    }
    const words = this.#words(item, quoted);
    this.#people.quoted(textOf(words.content));
    current.quotation.paragraphs.push(words);
    this.#isOpen = quoted.after === undefined;
    current.blockquote = item.blockquote;
    current.lastLine = item.line;
  }
}

const wordsIn = (block: Block): string =>
  block.type === 'list'
    ? block.items.flat().map(wordsIn).join('. ')
    : block.type === 'table'
      ? block.rows.flat().map(textOf).join('. ')
      : 'content' in block
        ? textOf(block.content)
        : '';

/** Each paragraph as its pieces, and everything else as it is. */
export const readItems = (items: readonly Item[]): Read[] =>
  readSignatures(
    items.flatMap((item): Read[] =>
      item.type === 'paragraph' ? partSigned(item).flatMap(readParagraph) : [{ item }],
    ),
  );

/** Tells people's words from the rest. Every paragraph keeps its words and its place. */
export const findQuotations = (
  items: readonly Item[],
  warnings: Warning[],
  lineAt: LineAt,
): Block[] => {
  const turns = new Turns(readItems(items), warnings, lineAt);
  for (const index of turns.pieces.keys()) turns.take(index);
  turns.end();
  return turns.blocks;
};

export type { Piece };
