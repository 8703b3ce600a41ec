// Whole releases of our own, each in a form in which press offices keep them, with what is right for it. People, forces and
// words are invented.
import type { Release } from '../../../src/tools/release/index.js';

export interface Whole {
  /** The form, in words. */
  form: string;
  /** What the file is called. */
  name: string;
  /** What stands in the file: its head, and its words put into their form. */
  text: (words: string) => string;
  /** The words of the release, in markdown, or in HTML where the form is that of a page. */
  words: string;
  head: Partial<Pick<Release, 'title' | 'force' | 'language' | 'summary'>> & {
    published?: string;
    updated?: string;
    embargo?: string;
  };
  /** Who speaks, and how the words begin, in their order; a role or nobody where no name is there. */
  speakers: readonly (readonly [speaker: string | undefined, words: string])[];
  /** How each outcome begins. */
  outcomes?: readonly string[];
  /** What is warned of; nothing else is. */
  warnings: readonly RegExp[];
}

const TAKEN = /taken to be/;

export const WHOLE: readonly Whole[] = [
  {
    form: 'markdown with YAML',
    name: 'launch.md',
    text: (words) =>
      `---\ntitle: Six forces begin a campaign together\nforce: Exampleshire Police\ndate: 2026-03-02\ndescription: A campaign of six forces begins today.\n---\n\n${words}\n`,
    words: `Six forces in the east begin a campaign today with a charity. It speaks to people who look at pictures of abuse, and to their families.

In the year before, 1,691 people of the region read the charity’s pages and 131 rang its line, the charity’s own figures say.

Inspector Kay Lane, of Exampleshire Police, said: “We knock on a door every other day.

“I would rather be too late by a phone call.”

“It is free, and nobody is asked for a name,” said Una Field, director of the Example Trust. “We say first what cannot be kept secret.”

## Where it is seen

- at stations
- in surgeries`,
    head: {
      title: 'Six forces begin a campaign together',
      force: 'Exampleshire Police',
      language: 'en',
      published: '2026-03-02',
    },
    speakers: [
      ['Kay Lane', 'We knock'],
      ['Una Field', 'It is free'],
      ['Una Field', 'We say first'],
    ],
    warnings: [],
  },
  {
    form: 'plain text with its head in lines, and an embargo',
    name: 'embargo.txt',
    text: (words) =>
      `NEWS RELEASE\n\nExampleshire Police\n\nEMBARGOED UNTIL 00.01 ON MONDAY 4 MAY 2099\n\nTwo years on the posters stay\n\n${words}\n`,
    words: `The posters that were put up two years ago will stay at all stations of the county.

Dr Lou Park, head of research at the Example Trust, said: “Warnings turn people away, and an offer of help lets them stay away.”

She added: “One without the other is half a poster.”

Pictures are on none of them, as trials found that they add nothing.`,
    head: {
      title: 'Two years on the posters stay',
      force: 'Exampleshire Police',
      language: 'en',
      embargo: '2099-05-04T00:01',
    },
    speakers: [
      ['Dr Lou Park', 'Warnings'],
      ['Dr Lou Park', 'One without'],
    ],
    warnings: [/says what the page is/, /has no date/, TAKEN],
  },
  {
    form: 'plain text with a paragraph on each line',
    name: 'lines.txt',
    text: (words) => `Arrests in three towns this week\n${words.replaceAll('\n\n', '\n')}\n`,
    words: `Nine people were arrested in three towns of Exampleshire this week on suspicion of making indecent images.

Detective Sergeant Tom Reed, of Exampleshire Police, said: “Forty-two phones are being read.”

“We look for the children first,” he said.

A spokesperson for the Example Trust said: “Families need help on that day as well.”

All nine were released on bail.`,
    head: { title: 'Arrests in three towns this week', language: 'en' },
    speakers: [
      ['Tom Reed', 'Forty-two'],
      ['Tom Reed', 'We look'],
      [undefined, 'Families need'],
    ],
    warnings: [/no empty lines/, /which force/, /has no date/, TAKEN],
  },
  {
    form: 'TOML, with outcomes',
    name: 'outcomes.md',
    text: (words) =>
      `+++\ntitle = "Three sentenced since January"\ndate = 2026-03-12\n[publisher]\nname = "Exampleshire Police"\n+++\n\n${words}\n`,
    words: `Three people have been sentenced since January for offences against children online.

- A man in his thirties from Northton was jailed for two years on 12 January 2026 for making indecent images.
- A woman in her twenties from Southby was jailed for eighteen months on 9 March 2026 for sharing them.
- A man in his sixties from Eastham was given a three-year community order on 2 February 2026 for possessing them.

“Each of them had a year in which to ring,” said Detective Inspector Kay Lane.`,
    head: {
      title: 'Three sentenced since January',
      force: 'Exampleshire Police',
      published: '2026-03-12',
    },
    speakers: [['Kay Lane', 'Each of them']],
    outcomes: ['A man in his thirties', 'A woman in her twenties', 'A man in his sixties'],
    warnings: [],
  },
  {
    form: 'JSON, with blockquotes that are signed and one that nobody said',
    name: 'signed.md',
    text: (words) =>
      `{\n  "title": "A quiet question at the station",\n  "date": "2026-04-01",\n  "publisher": { "name": "Exampleshire Police" }\n}\n\n${words}\n`,
    words: `The question stands small on the posters, beside a number.

> It is for one person on the platform.
>
> — Superintendent Ivy Marsh, Exampleshire Police

The charity chose the words with those who had rung.

> Read without being seen to read.

They stay until the end of May.`,
    head: {
      title: 'A quiet question at the station',
      force: 'Exampleshire Police',
      published: '2026-04-01',
    },
    speakers: [['Ivy Marsh', 'It is for']],
    warnings: [],
  },
  {
    form: 'markdown, with typed bullets, a table and a note',
    name: 'figures.md',
    text: (words) =>
      `---\ntitle: What a year of calls holds\nforce: Exampleshire Police\ndate: 2026-02-03\n---\n\n${words}\n`,
    words: `Callers of the last year came from every district, the charity’s own figures say.

| District | Calls |
| --- | --- |
| Northton | 61 |
| Southby | 70 |

What they asked for:

• a plan for the evening
• somebody to tell

“Nobody rang too early,” said Ana Pike, of the Example Trust.`,
    head: {
      title: 'What a year of calls holds',
      force: 'Exampleshire Police',
      published: '2026-02-03',
    },
    speakers: [['Ana Pike', 'Nobody rang']],
    warnings: [],
  },
  {
    form: 'a fragment of a CMS’s source view',
    name: 'fragment.html',
    text: (words) => `<div class="field__item">\n${words}\n</div>\n`,
    words: `<p>Officers went to four addresses in Northton on Tuesday.</p>
<p>Sergeant Tom Reed, of Exampleshire Police, said: &ldquo;The first thing that we ask is who lives there.&rdquo;</p>
<p>He added: &ldquo;A child may.&rdquo;</p>`,
    head: { title: 'Press release', language: 'en' },
    speakers: [
      ['Tom Reed', 'The first thing'],
      ['Tom Reed', 'A child may'],
    ],
    warnings: [/has no title/, /which force/, /has no date/, TAKEN],
  },
  {
    form: 'a page with its head in metadata',
    name: 'page.html',
    text: (words) =>
      `<!DOCTYPE html>\n<html lang="en"><head><title>Man jailed for two years | Exampleshire Police</title><meta property="og:site_name" content="Exampleshire Police"><meta property="article:published_time" content="2026-03-02T15:00:00+00:00"></head>\n<body><nav><a href="/">Home</a></nav><main><article><h1>Man jailed for two years</h1>\n${words}\n</article></main><footer>All rights reserved</footer></body></html>\n`,
    words: `<p>A man in his forties from Southby was sentenced to two years in prison on Monday 2 March 2026 for making indecent images of children.</p>
<p>Officers found more than nine hundred images, Northton Crown Court heard.</p>
<blockquote><p>Every picture shows a child who was hurt.</p><footer>Detective Constable Una Field, Exampleshire Police</footer></blockquote>
<p>His name is on the Sex Offenders Register for ten years.</p>`,
    head: {
      title: 'Man jailed for two years',
      force: 'Exampleshire Police',
      published: '2026-03-02T15:00:00+00:00',
    },
    speakers: [['Una Field', 'Every picture']],
    warnings: [],
  },
  {
    form: 'Welsh, with its head in lines',
    name: 'cymraeg.txt',
    text: (words) =>
      `Datganiad i’r wasg\n\nHeddlu Gogledd Esiampl\n\nDyddiad: 3 Mawrth 2026\n\nCwestiwn tawel yn yr orsaf\n\n${words}\n`,
    words: `Mae cwestiwn bach ar bosteri yng ngorsafoedd y sir, ac mae rhif ffôn wrth ei ymyl.

Dywedodd y Rhingyll Tomos Rhys, o Heddlu Gogledd Esiampl: “Mae ar gyfer un person ar y platfform.”

“Nid yw neb yn gofyn am enw,” meddai Una Maes, Cyfarwyddwr Ymddiriedolaeth Esiampl.`,
    head: { title: 'Cwestiwn tawel yn yr orsaf', force: 'Heddlu Gogledd Esiampl' },
    speakers: [
      ['Tomos Rhys', 'Mae ar gyfer'],
      ['Una Maes', 'Nid yw neb'],
    ],
    warnings: [/says what the page is/, /reads as Welsh/],
  },
  {
    form: 'speech that nobody can be named for',
    name: 'open.md',
    text: (words) =>
      `---\ntitle: A letter to the unit\nforce: Exampleshire Police\ndate: 2026-01-05\n---\n\n${words}\n`,
    words: `Sergeant Tom Reed, of Exampleshire Police, read out a letter: “You came to our door, and I was glad of it.”

In a statement read on behalf of the family, Una Field said: “We thank those who listened.”

Such letters come once a month.

“It was never too late.”

Kay Lane and Lou Park said: “We will go on.”`,
    head: { title: 'A letter to the unit', force: 'Exampleshire Police', published: '2026-01-05' },
    speakers: [
      [undefined, 'We thank'],
      [undefined, 'We will go on'],
    ],
    warnings: [
      /could not be told who says them/,
      /could not be told who speaks here/,
      /nobody is said to say it/,
      /could not be told who speaks here/,
    ],
  },
];
