// A release's own head, typed as lines above its text: what it is, whose it is, its day, its embargo, its title.
import type { Item, LooseParagraph } from './blocks.js';
import { readDay, readMoment } from './day.js';
import type { Facts } from './front-matter.js';
import { textOf } from './inline.js';
import type { Warn } from './release.js';
import { introduces } from './speech/speaker.js';

/** Lines that say only what kind of text follows. */
const LABEL =
  /^(?:(?:press|news|media)\s+(?:release|statement)|for\s+immediate\s+release|datganiad\s+i[’']r\s+wasg)\s*:?$/iu;
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
/** The whole name of a force. */
export const FORCE =
  /^(?:(?:The\s+)?(?:\p{Lu}[\p{L}’'-]+\s+(?:and\s+|&\s+)?){1,4}(?:Police|Constabulary|Police Service)|Police Scotland|Heddlu(?:\s+\p{Lu}[\p{L}’'-]+){1,3})$/u;
const EMBARGO = /embargo|not\s+for\s+publication\s+before|ni\s+chaniateir\s+cyhoeddi/iu;
const DAY = /\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/u;
const ONLY_DAY =
  /^(?:\p{L}+day,?\s+|Dydd\s+\p{L}+,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}\.?$/iu;
const TIME = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|hrs|hours|yb|yh)?(?![\d/])/giu;

/** How far down a head may reach. */
const LINES = 8;

/** "00.01 on Monday 3 May 2099" as a machine reads it. */
const momentIn = (text: string, language: 'en' | 'cy'): string | undefined => {
  const words = DAY.exec(text)?.[0];
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words ?? '') ?? [];
  const day = d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : words;
  // In capitals a month is still a month.
  const iso = day && readDay(day, language)?.iso;
  if (!iso) return undefined;
  if (/midnight|hanner nos/i.test(text)) return `${iso}T00:00`;
  if (/noon|midday|hanner dydd/i.test(text)) return `${iso}T12:00`;
  for (const [, hour = '', minutes, half = ''] of text.replace(words ?? '', ' ').matchAll(TIME)) {
    if (!minutes && !half) continue;
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

const said = (item: LooseParagraph) => textOf(item.content).replace(/\s+/g, ' ').trim();

/**
 * Takes the lines of a head from a text's first parts, as facts. What stands in front matter already stays as it was
 * said there; a line that is not understood stays a paragraph.
 */
export const readHead = (
  items: readonly Item[],
  facts: Facts,
  { language, mayTitle }: { language: 'en' | 'cy'; mayTitle: boolean },
  warn: Warn,
): Item[] => {
  const kept: Item[] = [];
  let isTitled = !mayTitle || items.some((item) => item.type === 'heading' && item.level === 1);
  let inHead = true;
  const put = (name: string, value: string, line: number) => {
    if (!facts.has(name)) facts.set(name, { value, line });
  };
  for (const [index, item] of items.entries()) {
    if (index >= LINES) inHead = false;
    if (!inHead || item.type !== 'paragraph' || item.blockquote !== undefined) {
      kept.push(item);
      if (item.type !== 'heading') inHead &&= item.type === 'divider';
      continue;
    }
    const text = said(item);
    const { line } = item;
    if (LABEL.test(text) && items.length > index + 1) {
      warn(line, 'left-out', `“${text}” says what the page is: left out of it.`);
      continue;
    }
    if (EMBARGO.test(text) && text.length < 160) {
      const moment = momentIn(text, language);
      if (moment) {
        put('embargo', moment, line);
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
    if (fact && (fact === 'title' || fact === 'force' || DAY.test(value))) {
      const day =
        fact === 'title' || fact === 'force' ? value : (momentIn(value, language) ?? value);
      put(fact, day, line);
      if (fact === 'title') isTitled = true;
      continue;
    }
    if (ONLY_DAY.test(text)) {
      put('published', momentIn(text, language) ?? text, line);
      continue;
    }
    if (FORCE.test(text)) {
      put('force', text, line);
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
