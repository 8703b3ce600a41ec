// A release's own head, typed as lines above its text: what it is, whose it is, its day, its embargo, its title.
import type { Item, LooseParagraph } from './blocks.js';
import { readDay, readMoment } from './day.js';
import type { Facts } from './front-matter.js';
import { slice, textOf, trim } from './inline.js';
import type { Warn } from './release.js';
import { introduces } from './speech/speaker.js';

/** Lines that say only what kind of text follows. */
const LABELS =
  "(?:press|news|media)\\s+(?:release|statement)|for\\s+immediate\\s+release|datganiad\\s+i[’']r\\s+wasg";
const LABEL = new RegExp(`^(?:${LABELS})\\s*:?$`, 'iu');
/** "PRESS RELEASE – 3 May 2024": the label, and a line of its own. */
const LABEL_AND_MORE = new RegExp(`^(?:${LABELS})(?:\\s*[–—|:]\\s*|\\s+-\\s+)(?=\\S)`, 'iu');
/** What says that a release ends, and what typists put around it. */
const END = /^[\s*#–—-]*(?:ends?|diwedd|more\s+follows|mwy\s+i\s+ddilyn)[\s*#.:–—-]*$/iu;
const NAMED =
  /^(title|headline|force|from|date|published|issued|updated|teitl|heddlu|dyddiad|cyhoeddwyd)\s*:\s*(.+)$/iu;
const FACTS: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  teitl: 'title',
  force: 'force',
  from: 'force',
  heddlu: 'force',
  date: 'published',
  published: 'published',
  issued: 'published',
  dyddiad: 'published',
  cyhoeddwyd: 'published',
  updated: 'updated',
};
/** Lines about the sender, which stay in the text and end no head. */
const SENDER =
  /^(?:(?:media|press)\s+)?(?:contacts?|office|enquiries|queries|tel|telephone|phone|e-?mail|ref|reference|cyswllt|ffôn|e-?bost)\s*:\s*\S/iu;
/** The whole name of a force. */
export const FORCE =
  /^(?:(?:The\s+)?(?:\p{Lu}[\p{L}’'-]+\s+(?:and\s+|&\s+)?){1,4}(?:Police|Constabulary|Police Service)|Police Scotland|Heddlu(?:\s+\p{Lu}[\p{L}’'-]+){1,3})$/u;
const FROM =
  /^(?:news|press\s+release|statement|issued|newyddion)\s+(?:from|by|gan)\s+(?=\p{Lu})/iu;
const EMBARGO = /embargo|not\s+for\s+publication\s+before|ni\s+chaniateir\s+cyhoeddi/iu;
const DAY =
  /\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)/u;
const TIME =
  /(?<![\d+])(\d{1,2})(?:([.:]?)(\d{2}))?(?::\d{2})?\s*(am|pm|hrs|hours|yb|yh)?(?![\d/])/giu;
/** What a line may hold besides a day and a time, and still be nothing but those. */
const AROUND_A_MOMENT =
  /(?<!\p{L})(?:date[ds]?|issued|published|cyhoeddwyd|dyddiad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd\s+\p{L}+|at|on|of|am|ar|noon|midday|midnight|hanner\s+(?:nos|dydd)|bst|gmt|utc|t|z)(?!\p{L})|[\s,.:;()–-]/giu;
const AROUND_AN_EMBARGO =
  /(?<!\p{L})(?:(?:strictly|under|embargo(?:ed)?|until|till|not|for|publication|broadcast|use|release|before|or|dan|tan|ni|chaniateir|cyhoeddi|cyn|the|this|is)(?!\p{L})|\*)/giu;

const withoutMoment = (text: string) =>
  text.replace(DAY, ' ').replace(TIME, ' ').replace(AROUND_A_MOMENT, '');

const isOnlyMoment = (text: string) => DAY.test(text) && !withoutMoment(text);

/** How far down a head may reach. */
const LINES = 8;

/** "00.01 on Monday 3 May 2099" as a machine reads it. */
const momentIn = (text: string, language: 'en' | 'cy'): string | undefined => {
  const words = DAY.exec(text)?.[0];
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(words ?? '') ?? [];
  const day =
    d && m && y ? `${y.padStart(4, '20')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : words;
  // In capitals a month is still a month.
  const iso = day && readDay(day, language)?.iso;
  if (!iso) return undefined;
  if (/midnight|hanner nos/i.test(text)) return `${iso}T00:00`;
  if (/noon|midday|hanner dydd/i.test(text)) return `${iso}T12:00`;
  for (const [, hour = '', mark, minutes, half = ''] of text
    .replace(words ?? '', ' ')
    .matchAll(TIME)) {
    // "0001hrs" is a time; four digits alone are anything.
    if (!(minutes && mark) && !half) continue;
    const late = /pm|yh/i.test(half) && Number(hour) < 12 ? 12 : 0;
    const early = /am|yb/i.test(half) && hour === '12' ? -12 : 0;
    const at = `${iso}T${String(Number(hour) + late + early).padStart(2, '0')}:${minutes ?? '00'}`;
    if (readMoment(at, language)) return at;
  }
  return iso;
};

const isTitle = (text: string) =>
  text.length <= 140 &&
  text.split(/\s+/).length >= 3 &&
  !/[.:;,?”"]$/.test(text) &&
  !/^["“‘']/.test(text) &&
  !text.includes('\n') &&
  !introduces(text);

/** Whether a line can be nothing but a part of a head. */
const isOfHead = (text: string): boolean =>
  LABEL.test(text) ||
  LABEL_AND_MORE.test(text) ||
  (EMBARGO.test(text) && DAY.test(text)) ||
  isOnlyMoment(text) ||
  FORCE.test(text.replace(FROM, '')) ||
  NAMED.test(text) ||
  SENDER.test(text);

/** The lines of a head that were typed without empty ones between them, and a label's own line. */
const linesOf = (item: Item): Item[] => {
  if (item.type !== 'paragraph' || item.blockquote !== undefined) return [item];
  const text = textOf(item.content);
  const lines = text.split('\n');
  const isHead =
    lines.some((line) => isOfHead(line.trim())) &&
    lines.every((line) => isOfHead(line.trim()) || isTitle(line.trim()));
  if (!isHead) return [item];
  let at = 0;
  return lines.flatMap((words, index): Item[] => {
    const from = at;
    at += words.length + 1;
    const label = LABEL_AND_MORE.exec(words)?.[0].length ?? 0;
    const line = item.line + (item.hasLines ? index : 0);
    return [
      [from, from + label],
      [from + label, from + words.length],
    ]
      .map(([start, end]) => trim(slice(item.content, start!, end)))
      .filter((content) => content.length)
      .map((content) => ({ ...item, line, content }));
  });
};

/** What stands at the end of a release and says no more than that. */
const isEnd = (item: Item): boolean => {
  if (item.type === 'paragraph' || item.type === 'heading') return END.test(textOf(item.content));
  if (item.type !== 'list' || item.items.length !== 1) return false;
  const [[only, ...others] = []] = item.items;
  return !others.length && only?.type === 'paragraph' && END.test(textOf(only.content));
};

const said = (item: LooseParagraph) => textOf(item.content).replace(/\s+/g, ' ').trim();

/**
 * Takes the lines of a head from a text's first parts, as facts. What stands in front matter already stays as it was
 * said there; a line that is not understood stays a paragraph.
 */
export const readHead = (
  given: readonly Item[],
  facts: Facts,
  { language, mayTitle }: { language: 'en' | 'cy'; mayTitle: boolean },
  warn: Warn,
): Item[] => {
  const items = [...given.slice(0, LINES).flatMap(linesOf), ...given.slice(LINES)];
  const kept: Item[] = [];
  let isTitled = !mayTitle || items.some((item) => item.type === 'heading' && item.level === 1);
  let inHead = true;
  const put = (name: string, value: string, line: number) => {
    if (!facts.has(name)) facts.set(name, { value, line });
  };
  for (const [index, item] of items.entries()) {
    if (isEnd(item)) {
      warn(item.line, 'left-out', 'This says where the release ends: left out of it.');
      continue;
    }
    if (index >= LINES) inHead = false;
    if (!inHead || item.type !== 'paragraph' || item.blockquote !== undefined) {
      kept.push(item);
      if (item.type !== 'heading') inHead &&= item.type === 'divider';
      continue;
    }
    const text = said(item);
    const { line } = item;
    if ((LABEL.test(text) || LABEL_AND_MORE.test(`${text} .`)) && items.length > index + 1) {
      warn(line, 'left-out', `“${text}” says what the page is: left out of it.`);
      continue;
    }
    if (EMBARGO.test(text) && text.length < 160) {
      const moment = momentIn(text, language);
      if (moment) {
        put('embargo', moment, line);
        if (withoutMoment(text.replace(AROUND_AN_EMBARGO, ' ')))
          warn(line, 'left-out', `“${text}” is read as the embargo: left out of the page.`);
        continue;
      }
      warn(
        line,
        'embargo',
        'This speaks of an embargo, and its moment could not be read: write `embargo: 2017-05-08T00:01` at the head.',
      );
      kept.push(item);
      continue;
    }
    const [, name = '', value = ''] = NAMED.exec(text) ?? [];
    const fact = FACTS[name.toLowerCase()];
    if (fact && (fact === 'title' || fact === 'force' || isOnlyMoment(value))) {
      const day =
        fact === 'title' || fact === 'force' ? value : (momentIn(value, language) ?? value);
      put(fact, day, line);
      if (fact === 'title') isTitled = true;
      continue;
    }
    if (isOnlyMoment(text) && items.length > index + 1) {
      put('published', momentIn(text, language) ?? text, line);
      continue;
    }
    const force = text.replace(FROM, '');
    if (FORCE.test(force)) {
      put('force', force, line);
      continue;
    }
    if (SENDER.test(text) && items.length > index + 1) {
      kept.push(item);
      continue;
    }
    if (!isTitled && isTitle(text) && items.length > index + 1) {
      put('title', text, line);
      isTitled = true;
      continue;
    }
    inHead = false;
    kept.push(item);
  }
  return kept;
};
