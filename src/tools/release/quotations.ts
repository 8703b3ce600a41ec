import type { Item, LooseParagraph } from './blocks.js';
import { boldRanges, embolden, slice, textOf, trim } from './inline.js';
import { closingOf, isPunctuation, openings, quotedAt, type Quoted } from './marks.js';
import type { Block, Inline, Paragraph, Quotation, Warning } from './release.js';
import { attributes, introduces, readSpeaker, type Speaker } from './speaker.js';

/** What a paragraph looks like on its own, before its neighbours are asked. */
type Reading =
  | { kind: 'plain' }
  /** Words that introduce somebody, and what was said behind them. */
  | { kind: 'introduced'; leadIn: number; quoted: Quoted; unmarked?: boolean }
  /** Words that introduce somebody, and nothing else. */
  | { kind: 'lead-in'; sure: boolean }
  /** Quoted from its first character to its last. */
  | { kind: 'quoted'; quoted: Quoted }
  /** Quoted, and then who said it. */
  | { kind: 'attributed'; quoted: Quoted & { after: number } }
  /** Closed at its end by a mark that nothing in it opened. */
  | { kind: 'closing'; closing: { from: number; to: number } }
  /** Quoted in part, in a way that may be somebody's words. */
  | { kind: 'unclear'; why: string };

const endsQuoted = (text: string, { after }: Quoted) =>
  after === undefined || isPunctuation(text.slice(after));

const isBold = (content: readonly Inline[]) => {
  const { length } = textOf(content);
  const covered = boldRanges(content).reduce((sum, [from, to]) => sum + to - from, 0);
  return length > 0 && covered >= length - 1;
};

const DASH = /^[\u2013\u2014\u2015-]\s*/;

/** Who spoke where a paragraph of their own says so behind the quotation: a dash, and a name. */
const signature = (text: string): Speaker | undefined => {
  const dash = DASH.exec(text);
  if (!dash || text.length > 200) return undefined;
  const found = readSpeaker(text.slice(dash[0].length));
  return found.speaker || found.role ? found : undefined;
};

const read = ({ content, blockquote }: LooseParagraph): Reading => {
  const text = textOf(content);
  const opening = quotedAt(text, 0);
  if (opening) {
    if (endsQuoted(text, opening)) return { kind: 'quoted', quoted: opening };
    const { after } = opening;
    if (after !== undefined) {
      const rest = text.slice(after);
      if (attributes(rest)) return { kind: 'attributed', quoted: { ...opening, after } };
      const again = openings(rest)[0];
      if (again !== undefined && attributes(rest.slice(0, again).replace(/[\s.,:]+$/, ''))) {
        return { kind: 'unclear', why: 'A quotation is interrupted to say who speaks' };
      }
    }
  }
  for (const at of openings(text)) {
    const leadIn = text.slice(0, at);
    const quoted = quotedAt(text, at);
    if (!quoted) continue;
    const bold = boldRanges(content);
    const named =
      bold.some(([from]) => from <= 1) &&
      /:\s*$/.test(leadIn) &&
      Boolean(readSpeaker(leadIn, bold).speaker);
    if (!introduces(leadIn) && !named) continue;
    if (endsQuoted(text, quoted)) return { kind: 'introduced', leadIn: at, quoted };
    if (/[:,]\s*$/.test(leadIn))
      return { kind: 'unclear', why: 'Words follow a quotation in its own paragraph' };
    break;
  }
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
      if (blockquote !== undefined) {
        const closing = closingOf(text);
        const quoted = closing
          ? { from, to: closing.from, after: closing.to }
          : { from, to: text.length, after: text.length };
        return { kind: 'introduced', leadIn: from, quoted, unmarked: !closing };
      }
      return {
        kind: 'unclear',
        why: 'Somebody is introduced, but the words that follow carry no quotation marks',
      };
    }
  }
  if (introduces(text)) return { kind: 'lead-in', sure: true };
  if (isBold(content) && text.length < 200 && !/[.!?]$/.test(text) && readSpeaker(text).speaker) {
    return { kind: 'lead-in', sure: false };
  }
  const closing = closingOf(text);
  return closing ? { kind: 'closing', closing } : { kind: 'plain' };
};

/** The line that a place in a paragraph's words stands on. */
export type LineAt = (line: number, text: string, at: number) => number;

/** A quotation that paragraphs may still join. */
interface Current {
  quotation: Quotation;
  /** Whether its last paragraph lacks a closing mark. */
  open: boolean;
  /** Whether its words carry no marks at all, and only a blockquote shows how far they go. */
  unmarked: boolean;
  blockquote: number | undefined;
  /** Whether something that nobody said stands between its last paragraph and this place. */
  apart: boolean;
  lastLine: number;
}

/** Tells people's words from the rest. Every paragraph keeps its words and its place. */
export const findQuotations = (
  items: readonly Item[],
  warnings: Warning[],
  lineAt: LineAt,
): Block[] => {
  const readings = items.map((item) => (item.type === 'paragraph' ? read(item) : undefined));
  const blocks: Block[] = [];
  const people: Speaker[] = [];
  let current: Current | undefined;
  // Paragraphs in quotation marks of which nobody is yet known to be the speaker.
  let orphans: { paragraph: LooseParagraph; quoted: Quoted }[] = [];
  let leadIn: { item: LooseParagraph; sure: boolean } | undefined;

  const warn = (line: number, message: string) => warnings.push({ line, message });

  // Only what nobody said is pull text: words in marks, or of a speaker, stay paragraphs wherever they are set.
  const keep = (item: LooseParagraph, isSpoken = false) => {
    const { blockquote, ...paragraph } = item;
    if (blockquote === undefined || isSpoken) {
      blocks.push(paragraph);
      return;
    }
    const before = blocks.at(-1);
    if (before?.type === 'pullText' && pulled === blockquote) before.paragraphs.push(paragraph);
    else blocks.push({ type: 'pullText', line: item.line, paragraphs: [paragraph] });
    pulled = blockquote;
  };
  let pulled: number | undefined;

  const words = (item: LooseParagraph, { from, to, after = to }: Quoted): Paragraph => {
    const tail = trim(slice(item.content, after));
    const inner = slice(item.content, from, to);
    const text = textOf(item.content);
    const line = lineAt(item.line, text, from);
    return { type: 'paragraph', line, content: trim([...inner, ...tail]) };
  };

  const whole = (item: LooseParagraph): Quoted => {
    const { length } = textOf(item.content);
    return { from: 0, to: length, after: length };
  };

  const close = () => {
    if (current?.open) {
      warn(
        current.lastLine,
        'This quotation is never closed: it is taken to end with this paragraph.',
      );
    }
    current = undefined;
  };

  const keepOrphans = () => {
    for (const { paragraph } of orphans) {
      warn(
        paragraph.line,
        'This is in quotation marks, and nobody is said to say it: it is not marked up as a quotation.',
      );
      keep(paragraph, true);
    }
    orphans = [];
  };

  const keepLeadIn = () => {
    if (!leadIn) return;
    if (leadIn.sure) {
      warn(
        leadIn.item.line,
        'This introduces somebody, but no quotation follows: it stays a paragraph.',
      );
    }
    keep(leadIn.item, true);
    leadIn = undefined;
  };

  const settle = () => {
    keepOrphans();
    keepLeadIn();
  };

  const identify = (text: string, bold: [number, number][], line: number): Speaker => {
    let found = readSpeaker(text, bold);
    const last = people.at(-1);
    if (found.pronoun && last?.speaker) {
      warn(line, `The speaker is not named here: taken to be ${last.speaker}, who spoke before.`);
      const { at: _, ...same } = last;
      return { ...same, ...(found.at && { at: found.at }) };
    }
    // "Mr Example added" is whoever with that surname spoke before.
    const surname = found.speaker?.split(' ').at(-1);
    const known = people.find(({ speaker }) => surname && speaker?.split(' ').at(-1) === surname);
    if (known) found = { ...known, ...found };
    const missing = [
      ...((found.speaker ?? found.role) ? [] : ['who speaks']),
      ...(found.role ? [] : ['the role']),
      ...(found.organisation ? [] : ['the organisation']),
    ];
    if (missing.length)
      warn(
        line,
        `It could not be told from the lead-in: ${missing.join(', ')}. The lead-in itself is kept whole.`,
      );
    people.push(found);
    return found;
  };

  const begin = (quotation: Quotation, state: Partial<Current> & { lastLine: number }) => {
    blocks.push(quotation);
    current = {
      quotation,
      open: false,
      unmarked: false,
      blockquote: undefined,
      apart: false,
      ...state,
    };
  };

  const person = ({ speaker, role, organisation }: Speaker) => ({
    ...(speaker && { speaker }),
    ...(role && { role }),
    ...(organisation && { organisation }),
  });

  /** Begins a quotation that words before it introduce. */
  const introduce = (
    content: Inline[],
    line: number,
    item: LooseParagraph,
    quoted: Quoted,
    unmarked = false,
  ) => {
    close();
    const lead = trim(content);
    const found = identify(textOf(lead), boldRanges(lead), line);
    begin(
      {
        type: 'quotation',
        line,
        paragraphs: [words(item, quoted)],
        leadIn: found.at && found.at[1] <= textOf(lead).length ? embolden(lead, ...found.at) : lead,
        ...person(found),
      },
      {
        open: quoted.after === undefined,
        unmarked,
        blockquote: item.blockquote,
        lastLine: item.line,
      },
    );
  };

  /** Begins a quotation that words behind it attribute, together with the quoted paragraphs before it. */
  const attribute = (
    paragraphs: Paragraph[],
    content: Inline[],
    line: number,
    state: Partial<Current>,
  ) => {
    close();
    const said = trim(content);
    const found = identify(textOf(said), boldRanges(said), line);
    const marked = found.at ? embolden(said, ...found.at) : said;
    orphans = [];
    begin(
      {
        type: 'quotation',
        line: paragraphs[0]?.line ?? line,
        paragraphs,
        attribution: marked,
        ...person(found),
      },
      { ...state, lastLine: line },
    );
  };

  /** Adds a paragraph to the quotation that it goes on with. */
  const join = (item: LooseParagraph, quoted: Quoted, open: boolean) => {
    if (!current) return;
    const { quotation } = current;
    // The release's order comes before a quotation's unity.
    if (current.apart || quotation.attribution || blocks.at(-1) !== quotation) {
      const { speaker, role, organisation } = quotation;
      const again: Quotation = {
        type: 'quotation',
        line: item.line,
        paragraphs: [],
        ...person({
          ...(speaker && { speaker }),
          ...(role && { role }),
          ...(organisation && { organisation }),
        }),
      };
      blocks.push(again);
      current.quotation = again;
      current.apart = false;
    }
    current.quotation.paragraphs.push(words(item, quoted));
    current.open = open;
    current.blockquote = item.blockquote;
    current.lastLine = item.line;
  };

  /** Whether an open quotation is closed by a paragraph further on that no mark opens. */
  const closedAt = (from: number): number | undefined => {
    for (let at = from; at < Math.min(items.length, from + 12); at += 1) {
      const kind = readings[at]?.kind;
      if (kind === 'closing') return items[at]?.line;
      if (kind !== 'plain') return undefined;
    }
    return undefined;
  };

  const plain = (item: LooseParagraph, index: number) => {
    const { blockquote } = item;
    const reading = readings[index];
    const closing = reading?.kind === 'closing' ? reading.closing : undefined;
    const quoted = closing ? { from: 0, to: closing.from, after: closing.to } : whole(item);
    const after = orphans.at(-1);
    const text = textOf(item.content);

    // Who spoke, in a paragraph of its own behind the quotation.
    if (after && (signature(text) || (attributes(text) && /^\p{Ll}/u.test(text)))) {
      attribute(
        orphans.map((each) => words(each.paragraph, each.quoted)),
        item.content,
        item.line,
        {},
      );
      return;
    }
    keepOrphans();

    if (leadIn) {
      const { item: lead } = leadIn;
      if (closing || blockquote !== undefined) {
        leadIn = undefined;
        if (closing)
          warn(
            item.line,
            'This quotation has no opening mark: its closing mark shows how far it goes.',
          );
        introduce(lead.content, lead.line, item, quoted, !closing);
        return;
      }
      keepLeadIn();
    }

    if (current && !current.apart) {
      const sameBlockquote = blockquote !== undefined && blockquote === current.blockquote;
      if (current.open && closing) {
        join(item, quoted, false);
        return;
      }
      if (current.open || current.unmarked) {
        const end = current.open ? closedAt(index) : undefined;
        if (end !== undefined)
          warn(
            item.line,
            `This has no quotation marks: taken for part of the quotation that line ${end} closes.`,
          );
        if (current.unmarked && blockquote !== undefined && !sameBlockquote) {
          warn(
            item.line,
            'This blockquote has no quotation marks, like the one before: taken for the same speaker.',
          );
        }
        if (end !== undefined || sameBlockquote || (current.unmarked && blockquote !== undefined)) {
          join(item, quoted, current.open);
          return;
        }
      }
      if (blockquote !== undefined) {
        if (current.open) {
          warn(
            item.line,
            'Nobody is said to say this, and it stands in a quotation that is not closed: taken for pull text.',
          );
        }
        keep(item);
        current.apart = true;
        return;
      }
      if (current.open) {
        warn(
          item.line,
          'The quotation before is never closed, and this paragraph opens with no quotation mark: taken for the release’s own words.',
        );
      }
      close();
    } else if (blockquote !== undefined) {
      keep(item);
      return;
    }
    if (blockquote === undefined) current = undefined;
    if (
      closing &&
      current === undefined &&
      blockquote === undefined &&
      /["”]\s*[.!?]?$/.test(text)
    ) {
      warn(item.line, 'This closes a quotation that nothing opens.');
    }
    keep(item);
  };

  const step = (item: LooseParagraph, reading: Reading, index: number) => {
    switch (reading.kind) {
      case 'introduced':
        settle();
        introduce(
          slice(item.content, 0, reading.leadIn),
          item.line,
          item,
          reading.quoted,
          reading.unmarked,
        );
        return;
      case 'lead-in': {
        const next = readings[index + 1];
        const following = items[index + 1];
        const quotedNext =
          next?.kind === 'quoted' ||
          next?.kind === 'closing' ||
          (next?.kind === 'plain' &&
            following?.type === 'paragraph' &&
            following.blockquote !== undefined);
        if (!reading.sure && !quotedNext) {
          settle();
          plain(item, index);
          return;
        }
        settle();
        close();
        leadIn = { item, sure: reading.sure };
        return;
      }
      case 'quoted': {
        const open = reading.quoted.after === undefined;
        if (leadIn) {
          const { item: lead } = leadIn;
          leadIn = undefined;
          introduce(lead.content, lead.line, item, reading.quoted);
        } else if (current && (!current.apart || current.open)) {
          join(item, reading.quoted, open);
        } else {
          orphans.push({ paragraph: item, quoted: reading.quoted });
        }
        return;
      }
      case 'attributed': {
        keepLeadIn();
        const before = orphans.map((each) => words(each.paragraph, each.quoted));
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
        attribute([...before, said], slice(item.content, after + comma), item.line, {
          blockquote: item.blockquote,
        });
        return;
      }
      case 'unclear':
        settle();
        close();
        warn(
          item.line,
          `${reading.why}: it stays a paragraph. Give the quotation a paragraph of its own.`,
        );
        keep(item, true);
        return;
      case 'closing':
      case 'plain':
        plain(item, index);
    }
  };

  for (const [index, item] of items.entries()) {
    const reading = readings[index];
    if (item.type === 'paragraph' && reading) {
      step(item, reading, index);
    } else if (item.type === 'picture') {
      settle();
      if (current) current.apart = true;
      blocks.push(item);
    } else if (item.type !== 'paragraph') {
      settle();
      close();
      blocks.push(item);
    }
  }
  settle();
  close();
  return blocks;
};
