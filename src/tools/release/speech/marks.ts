// Quotation marks as people type them: straight, curly, guillemets, two single ones for a double.
const DOUBLE = /^(?:["“”„‟«»]|''|‘‘|’’|``)/;
const SINGLE = /^['‘’]/;
const OPENING_SHAPE = /^[“„‟«‘`]/;
const ENDS_WORD = /[\s.,;:!?)\]…—–-]/;
const STARTS_WORD = /[\s([—–/-]/;

type Family = 'double' | 'single';

interface Mark {
  from: number;
  to: number;
  side: 'opens' | 'closes' | 'unknown';
}

const markAt = (text: string, at: number, family: Family): number =>
  (family === 'double' ? DOUBLE : SINGLE).exec(text.slice(at, at + 2))?.[0].length ?? 0;

const isMark = (character: string) => DOUBLE.test(character) || SINGLE.test(character);

// Which side a mark is on is told by what stands around it: its own shape is wrong too often.
const sideOf = (text: string, from: number, to: number): Mark['side'] => {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  const opens =
    (!before || STARTS_WORD.test(before) || isMark(before)) && after !== '' && !/\s/.test(after);
  const closes =
    before !== '' &&
    (after === '' || (!/\s/.test(before) && (ENDS_WORD.test(after) || isMark(after))));
  if (opens !== closes) return opens ? 'opens' : 'closes';
  if (!opens) return 'unknown';
  return OPENING_SHAPE.test(text.slice(from)) ? 'opens' : 'closes';
};

const marksOf = (text: string, from: number, family: Family): Mark[] => {
  const found: Mark[] = [];
  for (let at = from; at < text.length; at += 1) {
    const length = markAt(text, at, family);
    if (!length) continue;
    const side = sideOf(text, at, at + length);
    // A plural's apostrophe looks like a closing mark: parents’ group.
    const plural = family === 'single' && /s['’] \p{Ll}/u.test(text.slice(at - 1, at + 3));
    found.push({ from: at, to: at + length, side: plural ? 'unknown' : side });
    at += length - 1;
  }
  return found;
};

/** Words in quotation marks, as places in a text. */
export interface Quoted {
  /** Where the words begin, behind the opening mark. */
  from: number;
  /** Where the words end, before the closing mark. */
  to: number;
  /** Behind the closing mark; nothing where the words are never closed. */
  after?: number;
}

/** The quotation that opens at a place in a text, if one does. */
export const quotedAt = (text: string, at: number): Quoted | undefined => {
  const double = markAt(text, at, 'double');
  const length = double || markAt(text, at, 'single');
  const from = at + length;
  if (!length || !text.slice(from).trim()) return undefined;
  const family = double ? 'double' : 'single';
  let depth = 1;
  for (const mark of marksOf(text, from, family)) {
    if (mark.side === 'opens') depth += 1;
    if (mark.side === 'closes') depth -= 1;
    if (!depth) return { from, to: mark.from, after: mark.to };
  }
  // An apostrophe that opens nothing: ’Twas, '90s.
  if (!double && /^['’]/.test(text.slice(at))) return undefined;
  return { from, to: text.length };
};

/** The places where a quotation may open behind other words. */
export const openings = (text: string): number[] =>
  (['double', 'single'] as const)
    .flatMap((family) => marksOf(text, 0, family))
    .filter(({ from, to }) => {
      const before = text.slice(0, from).trimEnd();
      return (
        before !== '' &&
        (/[:,]$/.test(before) || before.length < from) &&
        text.slice(to).trim() !== ''
      );
    })
    .map(({ from }) => from)
    .sort((a, b) => a - b);

/** Where a closing mark stands at a text's end that nothing in the text opened. */
export const closingOf = (text: string): { from: number; to: number } | undefined => {
  let depth = 0;
  let unopened: Mark | undefined;
  for (const mark of marksOf(text, 0, 'double')) {
    if (mark.side === 'opens') depth += 1;
    if (mark.side === 'closes' && depth) depth -= 1;
    else if (mark.side === 'closes') unopened = mark;
  }
  return unopened && isPunctuation(text.slice(unopened.to)) ? unopened : undefined;
};

/** Whether nothing but punctuation and white space is left. */
export const isPunctuation = (text: string): boolean => /^[\s.,;:!?)…]*$/.test(text);
