// What Orca says of the example pages and of each component, line by line: a snapshot for each page and browser, which
// somebody reads before it is committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { record } from '../../src/record/record.js';
import { DIST, STYLESHEET, pageWith, script } from '../harness/embed-page.js';
import { TestServer } from '../harness/server.js';
import { TAGS, specimens } from '../harness/specimens.js';
import { Desktop, type ReadBrowser, type SpokenLine } from './desktop.js';

/** A page, and the language that it is in. */
interface ReadPage {
  name: string;
  language: string;
  html: string;
}

/** How the reading of one page ended: the lines that are not as they were reviewed. */
export interface Reading {
  page: string;
  browser: ReadBrowser;
  lines: number;
  seconds: number;
  differences: string[];
}

const FOLDER = new URL('transcripts/', import.meta.url);
const EXAMPLES = ['campaign', 'get-help', 'release'];
// The first line of a page is said when it is gone to, and the last is what ends the reading: these are not the page’s own.
const START = 'Start of the page.';
const END = 'End of the page.';
const MOST_LINES = 600;

// Orca reads by the lines that are on the screen. A window is not as wide each time: with a scroll bar or an edge, and none.
const WIDTH = '<style>:root { inline-size: 1100px }</style>';

const betweenMarks = (html: string): string =>
  html
    .replace('</head>', `${WIDTH}$&`)
    .replace(/<body[^>]*>/, `$&<p>${START}</p>`)
    .replace('</body>', `<p>${END}</p></body>`);

const examplePage = (name: string): ReadPage => ({
  name,
  language: 'en',
  html: betweenMarks(readFileSync(`${DIST}/pages/${name}.html`, 'utf8')),
});

/** Each component with the words of the record, or with words of ours where it has none, below its name. */
const componentsPage = async (language: string): Promise<ReadPage> => {
  const all = await specimens('tag', 'empty');
  const parts = TAGS.map((tag) => {
    const mine = all.filter((each) => each.tag === tag && each.words);
    const { html } = mine.find(({ form }) => form === 'empty') ?? mine[0]!;
    return `<section><h2 lang="en">${tag.replace('netsafe-', 'Component: ')}</h2>\n${html}</section>`;
  });
  return {
    name: language === 'en' ? 'components' : `components.${language}`,
    language,
    html: betweenMarks(pageWith(parts.join('\n'), STYLESHEET + script(), `lang="${language}"`)),
  };
};

export const readPages = async (): Promise<ReadPage[]> => [
  ...EXAMPLES.map(examplePage),
  await componentsPage('en'),
  await componentsPage('cy'),
];

/** Each number of the record, and what a transcript calls it: its service, and which of the service’s channels. */
const NUMBERS = Object.entries(record.services)
  .flatMap(([id, { number, channels = [] }]) => [
    { name: id, number },
    ...channels.map((channel, at) => ({
      name: `${id}, channel ${at + 1}`,
      number: channel.number,
    })),
  ])
  .flatMap(({ name, number }) => (number ? [{ name, number }] : []))
  .sort((a, b) => b.number.length - a.number.length);

// The record alone holds numbers: a transcript names whose it is.
const withoutNumbers = (text: string): string =>
  NUMBERS.reduce((rest, { name, number }) => {
    const whole = new RegExp(`(?<![\\w+])${number.replaceAll('+', '\\+')}(?!\\w)`, 'g');
    return rest.replace(whole, `{${name}}`);
  }, text);

/** A line of a transcript: other languages than the page’s stand before it. */
const lineOf = ({ words, languages }: SpokenLine, language: string): string => {
  const said = withoutNumbers(words.map((each) => each.trim()).join(' ')).trim();
  const isPlain = languages.every((each) => each === language);
  return (isPlain ? '' : `[${languages.join(' ')}] `) + (said || '(nothing)');
};

const read = async (browser: ReadBrowser, { html, language }: ReadPage): Promise<string[]> => {
  const server = await TestServer.start({
    folder: DIST,
    routes: { '/pages/read.html': { body: html } },
  });
  const desktop = await Desktop.open(browser, `${server.origin}/pages/read.html`);
  try {
    const lines: string[] = [];
    while (lines.length < MOST_LINES) {
      const line = lineOf(await desktop.nextLine(), language);
      if (line.includes(END)) return lines;
      lines.push(line);
    }
    throw new Error(`Orca did not come to the end of the page in ${MOST_LINES} lines.`);
  } finally {
    desktop.close();
    server.close();
  }
};

const differencesOf = (lines: readonly string[], reviewed: readonly string[]): string[] =>
  Array.from({ length: Math.max(lines.length, reviewed.length) }, (_, at) => at).flatMap((at) =>
    lines[at] === reviewed[at]
      ? []
      : [`line ${at + 1}: ${lines[at] ?? '(no line)'} (reviewed: ${reviewed[at] ?? '(no line)'})`],
  );

/** What the test of a page is called. */
export const titleOf = ({ name }: ReadPage): string => `${name}, is said as it was reviewed`;

/** Reads a page, and compares what is said with what was reviewed, or keeps it for somebody to review. */
export const readAndCompare = async (
  browser: ReadBrowser,
  page: ReadPage,
  isKept: boolean,
): Promise<Reading> => {
  const began = Date.now();
  const lines = await read(browser, page).catch((error: unknown) => {
    // A desktop that does not start is opened once more; what it says is compared all the same.
    console.log(`${page.name}, ${browser}, once more, after: ${String(error)}`);
    return read(browser, page);
  });
  const file = new URL(`${page.name}.${browser}.txt`, FOLDER);
  if (isKept) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  const reviewed = existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n')
    : ['Nobody has reviewed this yet: run with --write, and read what it writes.'];
  return {
    page: page.name,
    browser,
    lines: lines.length,
    seconds: Math.round((Date.now() - began) / 1000),
    differences: differencesOf(lines, reviewed),
  };
};
