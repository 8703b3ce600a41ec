import type { Item } from './blocks.js';
import { textOf } from './inline.js';

// An empty line, or what only markdown has at a line's beginning.
const STRUCTURED = /\n[ \t\r]*\n|^(?:#{1,6} |>|[-*+] |\d+[.)] |\||```|~~~)/m;

/**
 * Whether a text has one paragraph on each line and no empty lines, as Word and mail save plain text. A hard-wrapped
 * text breaks its lines at one width, in the middle of sentences.
 */
export const isLinePerParagraph = (body: string): boolean => {
  const text = body.trim();
  const lines = text.split(/\r?\n/);
  if (lines.length < 3 || STRUCTURED.test(text)) return false;
  const ended = lines.filter((line) => /[.!?:…]["”’']*\s*$/.test(line)).length;
  const isWide = lines.slice(0, -1).every((line) => line.length > 55 && line.length < 85);
  return ended >= lines.length * 0.6 && (!isWide || ended === lines.length);
};

const WELSH =
  /(?<![\p{L}])(?:yr|yn|mae|gan|wedi|eu|ei|bod|ar|gyda|sydd|roedd|hefyd|ac|oedd|cafodd|heddlu|rydym|fel|nhw|hyn|wrth)(?![\p{L}])/giu;

/** Whether its commonest words are Welsh. */
export const readsAsWelsh = (items: readonly Item[]): boolean => {
  const text = items
    .map((item) => ('content' in item ? textOf(item.content) : ''))
    .join(' ')
    .slice(0, 4000);
  const count = text.split(/\s+/).length;
  return count > 8 && (text.match(WELSH)?.length ?? 0) > count * 0.12;
};
