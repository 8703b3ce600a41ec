// How a text is written: sentences, headings, links, pictures, marks.
import { readingAge } from '../../record/reading.js';
import type { LintDocument } from '../document.js';
import { documentSays, isQuoted } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { sentencesOf, wordCount } from '../sentences.js';
import { says } from '../words.js';
import { SOURCES } from './sources.js';

const LONGEST = 25;

function* longSentences({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages) {
    if (passage.kind !== 'paragraph') continue;
    for (const { text, from } of sentencesOf(passage.text)) {
      const count = wordCount(text);
      if (count > LONGEST)
        yield {
          passage,
          at: from,
          length: text.trimEnd().length,
          instead: `${count} words: make two sentences of it`,
        };
    }
  }
}

// The grade at which GOV.UK asks its writers to stop, as an age.
const HARD = 14;
const ENOUGH_WORDS = 60;

function* hardText({ passages, language }: LintDocument): Generator<Found> {
  // The formula counts English syllables.
  if (language !== 'en') return;
  const own = passages.filter((each) => each.kind === 'paragraph' && !isQuoted(each, 0));
  const text = own.map((each) => each.text.replace(/[^.!?]$/, '$&.')).join(' ');
  const [passage] = own;
  if (!passage || wordCount(text) < ENOUGH_WORDS) return;
  const age = readingAge(text);
  if (age > HARD)
    yield {
      passage,
      at: 0,
      length: 0,
      instead: `easy only from an age of ${Math.round(age)} (Flesch-Kincaid): write shorter words and sentences`,
    };
}

const ACRONYMS: readonly (readonly [acronym: string, words: string])[] = [
  ['IIOC', 'indecent images of children'],
  ['CSAM', 'child sexual abuse material'],
  ['CSAE', 'child sexual abuse and exploitation'],
  ['CSEA', 'child sexual exploitation and abuse'],
  ['CSA', 'child sexual abuse'],
  ['SHPO', 'sexual harm prevention order'],
  ['SOPO', 'sexual offences prevention order'],
];

function* acronyms(document: LintDocument): Generator<Found> {
  for (const [acronym, words] of ACRONYMS) {
    if (documentSays(document, [words])) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\d])${acronym}s?(?![\\p{L}\\d])`, 'u');
    for (const passage of document.passages) {
      const found = pattern.exec(passage.text);
      if (!found) continue;
      yield {
        passage,
        at: found.index,
        length: found[0].length,
        instead: `write “${words} (${acronym})” the first time`,
      };
      break;
    }
  }
}

const SMALL = new Set('a an and as at by for from in of on or the to with i o y yr a’r'.split(' '));

/** Whether nearly every word begins with a capital, beyond what names in a headline account for. */
const isTitleCase = (text: string): boolean => {
  const words = (text.match(/[\p{L}’'-]+/gu) ?? []).slice(1);
  const long = words.filter((word) => !SMALL.has(word.toLowerCase()) && word.length > 2);
  return long.length >= 4 && long.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
};

function* titleCase({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages)
    if ((passage.kind === 'title' || passage.kind === 'heading') && isTitleCase(passage.text))
      yield { passage, at: 0, length: passage.text.length };
}

function* skippedHeadings({ passages }: LintDocument): Generator<Found> {
  let above = 0;
  for (const passage of passages) {
    if (!passage.level) continue;
    if (above && passage.level > above + 1)
      yield {
        passage,
        at: 0,
        length: passage.text.length,
        instead: `a heading of level ${passage.level} under one of level ${above}: make it level ${above + 1}`,
      };
    above = passage.level;
  }
}

const SAYS_NOTHING =
  /^\W*(?:(?:please\s+)?click\s+(?:here|on this)|here|this link|read more|more|find out more|learn more|link|this page|cliciwch yma|yma|darllen mwy|rhagor)\W*$/iu;

function* emptyLinks({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages) {
    for (const { text, at } of passage.links)
      if (SAYS_NOTHING.test(text)) yield { passage, at, length: text.length };
    for (const { 0: whole, index } of passage.text.matchAll(
      /(?<!\p{L})(?:click here|cliciwch yma)(?!\p{L})/giu,
    ))
      yield { passage, at: index, length: whole.length };
  }
}

const pictureAt = (line: number, alt: string) => ({
  text: alt,
  kind: 'paragraph' as const,
  isQuotation: false,
  links: [],
  lineAt: () => line,
});

function* withoutAlt({ pictures }: LintDocument): Generator<Found> {
  for (const { alt, line } of pictures)
    if (alt === undefined) yield { passage: pictureAt(line, ''), at: 0, length: 0 };
}

const SAD = [
  'sad|crying|frightened|scared|upset|distressed|lonely|hiding|silhouette* … child|girl|boy|teenager',
  'child|girl|boy|teenager … crying|hiding|alone|silhouette|teddy',
  'head in his|her|their hands',
];

function* picturesOfChildren({ pictures }: LintDocument): Generator<Found> {
  for (const { alt = '', line } of pictures)
    if (says(alt, SAD)) yield { passage: pictureAt(line, alt), at: 0, length: alt.length };
}

function* commas({ passages }: LintDocument): Generator<Found> {
  for (const passage of passages)
    for (const { 0: whole, index } of passage.text.matchAll(/\p{L}+,\p{L}+/gu)) {
      // Parts of an address on the web are no words.
      const around = /\S*$/.exec(passage.text.slice(0, index))![0];
      if (!/[/@]|www\./.test(around))
        yield { passage, at: index, length: whole.length, fault: 'has no space after its comma' };
    }
}

const plainWords = (sentence: string) =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const FEWEST_WORDS = 5;

function* twins({ passages }: LintDocument): Generator<Found> {
  const said = new Map<string, { who: string; line: number }>();
  for (const passage of passages) {
    if (!passage.isQuotation || !passage.speaker) continue;
    for (const { text, from } of sentencesOf(passage.text)) {
      const words = plainWords(text);
      if (words.split(' ').length < FEWEST_WORDS) continue;
      const before = said.get(words);
      if (before && before.who !== passage.speaker)
        yield {
          passage,
          at: from,
          length: 0,
          instead: `this says the same as line ${before.line}, where ${before.who} says it. Whose words are they?`,
        };
      said.set(words, { who: passage.speaker, line: passage.lineAt(0) });
    }
  }
}

export const WRITING: readonly Rule[] = [
  {
    id: 'acronym',
    level: { own: 'warning', quotation: 'info' },
    why: 'Only those who work there know it.',
    source: SOURCES.style,
    instead: 'write it out the first time',
    find: acronyms,
    examples: [
      {
        bad: 'He was convicted of IIOC offences.',
        good: 'He was convicted of making indecent images of children (IIOC).',
      },
    ],
  },
  {
    id: 'link-text',
    level: { own: 'warning', quotation: 'warning' },
    why: 'Read alone, as screen readers list links, it says nothing.',
    source: SOURCES.links,
    instead: 'say where the link leads, such as “Get help to stop”',
    find: emptyLinks,
    examples: [
      {
        bad: '[Click here](https://www.example.org/help).',
        good: '[Get help to stop](https://www.example.org/help).',
      },
    ],
  },
  {
    id: 'alt',
    level: { own: 'error', quotation: 'error' },
    why: 'Whoever does not see the picture is not told what it shows.',
    source: SOURCES.pictures,
    instead:
      'write what this picture shows into its alternative text, or leave it empty (`alt=""`) where it shows nothing of its own',
    find: withoutAlt,
    examples: [
      {
        bad: '![](https://www.example.org/poster.png)',
        good: '![The campaign’s poster](https://www.example.org/poster.png)',
      },
    ],
  },
  {
    id: 'picture-child',
    level: { own: 'warning', quotation: 'warning' },
    why: 'Survivors see themselves in it, and it shows harm that nobody needs to see.',
    instead: 'take no picture, or the campaign’s own banner',
    find: picturesOfChildren,
    examples: [
      {
        bad: '![A sad child sits on the stairs](https://www.example.org/a.png)',
        good: '![The campaign’s banner](https://www.example.org/a.png)',
      },
    ],
  },
  {
    id: 'comma',
    level: { own: 'warning', quotation: 'warning' },
    why: 'Two words run together, often where a text was copied.',
    instead: 'put a space after the comma',
    find: commas,
    examples: [
      {
        bad: 'It works with a charity,The Example Trust, today.',
        good: 'It works with a charity, The Example Trust, today.',
      },
    ],
  },
  {
    id: 'twins',
    level: { own: 'warning', quotation: 'warning' },
    why: 'Two people do not say the same sentence. One of them did not say it.',
    instead: 'ask whose words they are',
    find: twins,
    examples: [
      {
        bad: '“Each picture shows a child who was harmed,” said Sam Sample.\n\n“Each picture shows a child who was harmed,” said Robin Test.',
        good: '“Each picture shows a child who was harmed,” said Sam Sample.\n\n“We find those who share them,” said Robin Test.',
      },
    ],
  },
  {
    id: 'sentence-length',
    level: { own: 'info', quotation: 'info' },
    why: 'Long sentences lose readers who are tired, upset or new to English.',
    source: SOURCES.writing,
    instead: 'make two sentences of it',
    find: longSentences,
    examples: [
      {
        bad: 'The force began a campaign on Monday that sends people who look at sexual images of children, and their families, and their friends, to a helpline and to help online that anybody can use.',
        good: 'The force began a campaign on Monday. It sends people to a helpline.',
      },
    ],
  },
  {
    id: 'grade',
    level: { own: 'info' },
    why: 'Most people read with ease what a child of nine to eleven can read.',
    source: SOURCES.writing,
    instead: 'write shorter words and sentences',
    find: hardText,
    examples: [
      {
        bad: Array<string>(5)
          .fill(
            'Multi-agency safeguarding practitioners collaboratively facilitate proportionate interventions following comprehensive assessments of contextual vulnerabilities.',
          )
          .join(' '),
        good: Array<string>(12).fill('We help people who want to stop.').join(' '),
      },
    ],
  },
  {
    id: 'heading-case',
    level: { own: 'info' },
    why: 'Sentences are easier to read than capitals, and names stand out.',
    source: SOURCES.style,
    instead: 'write it as a sentence',
    find: titleCase,
    examples: [
      {
        bad: '## Operation Launched To Tackle Images Online',
        good: '## Operation begins to tackle images online',
      },
    ],
  },
  {
    id: 'heading-skip',
    level: { own: 'info' },
    why: 'Who moves by headings looks for one that is missing.',
    source: SOURCES.writing,
    instead: 'take the next level',
    find: skippedHeadings,
    examples: [
      {
        bad: '<h2>Campaign</h2><p>Words.</p><h4>Help</h4><p>Words.</p>',
        good: '<h2>Campaign</h2><p>Words.</p><h3>Help</h3><p>Words.</p>',
      },
    ],
  },
];
