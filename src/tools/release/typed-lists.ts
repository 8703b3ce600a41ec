import type { Item, LooseParagraph } from './blocks.js';
import { slice, textOf, trim } from './inline.js';
import type { List, Paragraph } from './release.js';

// Bullets typed as characters, as Word, PDF and mail leave them. A letter or a dash is one only before a wide space.
const BULLET = /^[ \t\u00A0]*([•·●▪◦‣∙\uF0B7§]|[o–-](?=\t|[ \u00A0]{2,}))[ \t\u00A0]+/u;

// Two lines or more that begin with a dash are a list; one is a pause, or signs.
const DASHED = /^[ \t\u00A0]*([–—-])[ \t\u00A0]+(?=\S)/u;

const bulletOf = (text: string): RegExp => {
  const lines = text.split('\n');
  return !lines.some((line) => BULLET.test(line)) &&
    lines.filter((line) => DASHED.test(line)).length > 1
    ? DASHED
    : BULLET;
};

interface Line {
  paragraph: Paragraph;
  bullet: string | undefined;
}

const linesOf = (item: LooseParagraph): Line[] => {
  const text = textOf(item.content);
  const bullet = bulletOf(text);
  const lines: Line[] = [];
  let at = 0;
  let count = 0;
  for (const words of text.split('\n')) {
    const mark = bullet.exec(words);
    const from = at + (mark?.[0].length ?? 0);
    const last = lines.at(-1);
    const content = trim(slice(item.content, from, at + words.length));
    // A line without a bullet goes on with the bullet above it.
    if (!mark && last) last.paragraph.content.push({ type: 'text', value: '\n' }, ...content);
    else
      lines.push({
        paragraph: { type: 'paragraph', line: item.line + (item.hasLines ? count : 0), content },
        bullet: mark?.[1],
      });
    at += words.length + 1;
    count += 1;
  }
  return lines;
};

/** Lines with as many tabs in each, as a spreadsheet or Word leaves its tables. */
const tableIn = (item: Item): Item => {
  if (item.type !== 'paragraph' || item.blockquote !== undefined) return item;
  const text = textOf(item.content);
  const lines = text.split('\n').map((line) => line.split('\t'));
  const [head = []] = lines;
  const isTable =
    lines.length > 1 &&
    head.length > 1 &&
    !BULLET.test(text) &&
    head.every((cell) => cell.trim()) &&
    lines.every((cells) => cells.length === head.length);
  if (!isTable) return item;
  let at = 0;
  const rows = lines.map((cells) =>
    cells.map((cell) => {
      const from = at;
      at += cell.length + 1;
      return trim(slice(item.content, from, from + cell.length));
    }),
  );
  return { type: 'table', line: item.line, rows };
};

/** Turns paragraphs that begin with a typed bullet into lists, and lines with tabs into tables; another character begins another list. */
export const findTypedLists = (given: readonly Item[]): Item[] => {
  const items = given.map(tableIn);
  const found: Item[] = [];
  let list: { bullet: string; block: List } | undefined;
  for (const item of items) {
    const text =
      item.type === 'paragraph' && item.blockquote === undefined ? textOf(item.content) : '';
    if (item.type !== 'paragraph' || !text.split('\n').some((line) => bulletOf(text).test(line))) {
      list = undefined;
      found.push(item);
      continue;
    }
    for (const { paragraph, bullet } of linesOf(item)) {
      if (bullet === undefined) {
        list = undefined;
        found.push({ ...item, ...paragraph });
        continue;
      }
      if (list?.bullet !== bullet) {
        list = { bullet, block: { type: 'list', line: paragraph.line, ordered: false, items: [] } };
        found.push(list.block);
      }
      list.block.items.push([paragraph]);
    }
  }
  return found;
};
