import data from '../../record/services.json';
import { record, type ServiceId } from '../../record/record.js';
import { numberPattern } from '../../numbers/phone.js';
import { textOf } from './inline.js';
import { findNumber } from './links.js';
import { lineAt, passagesOf, type Passage } from './passages.js';
import type { Inline, Paragraph, Release, Warn, Warning } from './release.js';

/** Words that the campaign does not use in its own voice, and what it says instead. */
const WORDS: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bchild(?:ren)?[\s-]+porn(?:ography|ographic)?\b/gi, 'child sexual abuse images'],
  [/\bkidd(?:ie|y)[\s-]+porn(?:ography)?\b/gi, 'child sexual abuse images'],
  [/\bchild[\s-]+prostitut(?:e|es|ion)\b/gi, 'a child who is sexually exploited'],
  [/\bhistoric(?:al)?\s+(?:(?:child|sexual|sex)\s+){0,2}abuse\b/gi, 'non-recent abuse'],
  [/\b(?:commit(?:s|ted|ting)?)\s+suicide\b/gi, 'died by suicide'],
];

const adviseOnWords = (passages: Passage[], warn: Warn) => {
  for (const each of passages) {
    for (const [words, instead] of WORDS) {
      for (const found of each.text.matchAll(words)) {
        const where = each.quotation ? 'in a quotation: ask the speaker about' : 'write';
        warn(
          lineAt(each, found.index),
          `“${found[0].replace(/\s+/g, ' ')}” – ${where} “${instead}”. Nothing was changed.`,
        );
      }
    }
  }
};

/** How many letters must change to make one text of another, or more than the limit. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
};

const facts = Object.values(data.services);

const NAMES = [
  ...new Set(
    facts.flatMap(({ name, organisation }) => [
      ...Object.values(name),
      ...Object.values(organisation),
    ]),
  ),
  // The charity is often named without the rest of its name.
  'Lucy Faithfull',
].filter((name) => name.length >= 8 && !/^(?:police|yr heddlu)/i.test(name));

const lower = (text: string) => text.toLowerCase().replace(/’/g, "'");
const RIGHT = new Set(
  [...NAMES, ...facts.flatMap(({ formerNames }) => formerNames as string[])].map((name) =>
    lower(name).replace(/!$/, ''),
  ),
);

// Cut short, a name is too far from itself to be told by its letters alone.
const CUT_SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bLucy Faith(?!full\b)\p{L}*/gu, 'Lucy Faithfull'],
];

const NAME_WORDS = NAMES.map((name) => ({ name, words: name.split(' ') }));

const adviseOnNames = (passages: Passage[], warn: Warn) => {
  for (const each of passages) {
    const said = new Set<string>();
    const tell = (at: number, found: string, name: string) => {
      const line = lineAt(each, at);
      const key = `${line} ${lower(found)}`;
      if (
        [...said].some(
          (before) => before.includes(lower(found)) || key.includes(before.replace(/^\d+ /, '')),
        )
      )
        return;
      said.add(key);
      warn(line, `“${found}” looks like “${name}” misspelled. Nothing was changed.`);
    };
    for (const [pattern, name] of CUT_SHORT) {
      for (const found of each.text.matchAll(pattern)) tell(found.index, found[0], name);
    }
    const words = [...each.text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}’'&-]*[\p{L}\p{N}])?/gu)];
    for (const { name, words: nameWords } of NAME_WORDS) {
      const limit = name.length >= 10 ? 2 : 1;
      for (let at = 0; at + nameWords.length <= words.length; at += 1) {
        const first = words[at];
        const last = words[at + nameWords.length - 1];
        if (!first || !last || !/^[\p{Lu}\d]/u.test(first[0]) || !/^[\p{Lu}\d]/u.test(last[0]))
          continue;
        const to = last.index + last[0].length;
        const found = each.text.slice(first.index, to);
        // Part of a web address, or of words with marks between them.
        if (
          /[.,;:!?"“”@/\n]/.test(found.replace(/\n/g, ' ')) ||
          /[@/.]$/.test(each.text.slice(0, first.index))
        )
          continue;
        const spoken = lower(found.replace(/\s+/g, ' '));
        if (RIGHT.has(spoken) || spoken.replace(/s$/, '') === lower(name).replace(/s$/, ''))
          continue;
        if (distance(spoken, lower(name), limit) <= limit)
          tell(first.index, found.replace(/\s+/g, ' '), name);
      }
    }
  }
};

const adviseOnSites = (passages: Passage[], warn: Warn) => {
  for (const { name, formerSites, site } of facts as {
    name: { en: string };
    formerSites: string[];
    site?: string;
  }[]) {
    for (const former of formerSites) {
      // The host itself: the same without its www may be in use.
      const host = new RegExp(`(?<![\\w.-])${former.replaceAll('.', '\\.')}(?![\\w-])`, 'i');
      for (const each of passages) {
        const hrefs = addressesOf(each.content);
        const at = each.text.search(host);
        if (at >= 0 || hrefs.some((href) => host.test(href))) {
          warn(
            lineAt(each, Math.max(at, 0)),
            `${former} is an old address of ${name.en}${site ? `, which is now at ${site}` : ''}. Nothing was changed.`,
          );
        }
      }
    }
  }
};

const addressesOf = (content: readonly Inline[]): string[] =>
  content.flatMap((node) =>
    'children' in node
      ? [...('href' in node ? [node.href] : []), ...addressesOf(node.children)]
      : [],
  );

const adviseOnFormerNumbers = (passages: Passage[], warn: Warn) => {
  for (const { name, number, formerNumbers = [] } of Object.values(record.services)) {
    for (const former of formerNumbers) {
      for (const each of passages) {
        for (const found of each.text.matchAll(numberPattern(former))) {
          warn(
            lineAt(each, found.index),
            `${former} is no longer the number of ${name.en}${number ? `: that is ${number}` : ''}. Nothing was changed.`,
          );
        }
      }
    }
  }
};

/** A service that a release names while its number is nowhere, and the first place that names it. */
interface Unreachable {
  id: ServiceId;
  passage: Passage;
  at: number;
}

/** The services of the record that a release names without their number. */
export const withoutNumber = (passages: readonly Passage[]): Unreachable[] =>
  (Object.keys(record.services) as ServiceId[]).flatMap((id) => {
    const { name, number, channels = [] } = record.services[id];
    if (!number || name.en.length < 8 || name.en.startsWith('Police')) return [];
    const pattern = new RegExp(
      `(?<![\\p{L}.])${name.en.replace(/\s+/g, '\\s+')}(?![\\p{L}.])`,
      'iu',
    );
    const passage = passages.find(({ text }) => pattern.test(text));
    const numbers = [
      number,
      ...channels.flatMap((channel) => (channel.number ? [channel.number] : [])),
    ];
    const given = passages.some(({ text }) =>
      numbers.some((each) =>
        number.length > 4 ? numberPattern(each).test(text) : findNumber(text, each).length > 0,
      ),
    );
    return passage && !given ? [{ id, passage, at: pattern.exec(passage.text)?.index ?? 0 }] : [];
  });

const adviseOnNumbers = ({ body }: Release, passages: Passage[], warn: Warn) => {
  for (const { id, passage, at } of withoutNumber(passages)) {
    const { name, number = '' } = record.services[id];
    const isAdded = body.some((block) => block.type === 'helpline' && block.service === id);
    warn(
      lineAt(passage, at),
      `${name.en} is named, but its number is nowhere in the release: ${number}.${isAdded ? ' A banner with it was added after these words, marked as added: take it out if it is not wanted.' : ''}`,
    );
  }
};

const sentencesOf = ({ content }: Paragraph) =>
  textOf(content)
    .split(/(?<=[.!?…]["”’']?)\s+/u)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length >= 5);

const adviseOnTwins = ({ body }: Release, warn: Warn) => {
  const said = new Map<string, { who: string; line: number }>();
  for (const block of body) {
    if (block.type !== 'quotation') continue;
    const who = block.speaker ?? textOf(block.leadIn ?? block.attribution ?? []);
    for (const paragraph of block.paragraphs) {
      for (const sentence of sentencesOf(paragraph)) {
        const before = said.get(sentence);
        if (before && before.who !== who) {
          warn(
            paragraph.line,
            `This says the same as line ${before.line}, where ${before.who || 'somebody else'} says it. Whose words are they?`,
          );
          break;
        }
        said.set(sentence, { who, line: paragraph.line });
      }
    }
  }
};

const adviseOnType = (passages: Passage[], warn: Warn) => {
  for (const each of passages) {
    for (const found of each.text.matchAll(/\p{L}+,\p{L}+/gu)) {
      warn(
        lineAt(each, found.index),
        `“${found[0]}” has no space after its comma. Nothing was changed.`,
      );
    }
  }
};

/** Reads a release as a press officer would before it goes out. It changes nothing. */
export const advise = (release: Release, warnings: Warning[], hasLines: boolean): void => {
  const passages = release.body.flatMap(passagesOf);
  // A page's line breaks are not those of its source.
  if (!hasLines) for (const each of passages) each.text = each.text.replace(/\n/g, ' ');
  const warn = (line: number, message: string) => warnings.push({ line, message });
  adviseOnWords(passages, warn);
  adviseOnNames(passages, warn);
  adviseOnSites(passages, warn);
  adviseOnFormerNumbers(passages, warn);
  adviseOnNumbers(release, passages, warn);
  adviseOnTwins(release, warn);
  adviseOnType(passages, warn);
};
