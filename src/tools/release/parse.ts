import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { languageOf } from '../../record/language.js';
import { ofRelease, type LintDocument } from '../lint/document.js';
import { addContentNote, addHelpline } from './additions.js';
import { advise } from './advice.js';
import { toItems, type Item } from './blocks.js';
import { checkMarkdown, checkSize, MAXIMUM_PARAGRAPH, TOO_LONG } from './decode.js';
import { readFrontMatter, type Facts } from './front-matter.js';
import { readHead } from './head.js';
import { FILE_TITLE, isHtml, readHtml, TooLong, type StoryOf } from './html.js';
import { textOf } from './inline.js';
import { readMetadata } from './metadata.js';
import { findOutcomes } from './outcomes.js';
import { isLinePerParagraph, readsAsWelsh } from './plain.js';
import { passagesOf } from './passages.js';
import { findQuotations } from './speech/quotations.js';
import { findTypedLists } from './typed-lists.js';
import { withLinks } from './links.js';
import { findLinks, findNotes, findStandfirst } from './recognise.js';
import { refuseOthers } from './refuse.js';
import { ReleaseError, type Release, type Warn, type Warning } from './release.js';

export interface ParseOptions {
  /** The file's name, for messages and to tell HTML from markdown. */
  name: string;
  /** The release's language, where its head does not say it or is wrong. */
  language?: 'en' | 'cy' | undefined;
  /** What is known of the release from around its text, such as a mail's subject; the text's own head comes first. */
  facts?: Readonly<Record<string, string>>;
  /** What reading its file had to say. */
  warnings?: readonly Warning[] | undefined;
  /** Finds the story of a page whose markup does not say where it is; without it, all of the page is taken. */
  storyOf?: StoryOf;
}

export interface Parsed {
  release: Release;
  warnings: Warning[];
  /** The release as the lint reads it. */
  document: LintDocument;
}

const UNTITLED = { en: 'Press release', cy: 'Datganiad i’r wasg' } as const;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

// Below the title, each heading one level under the one that it belongs to, whatever level it was written with.
const orderHeadings = (items: Item[]) => {
  const above: number[] = [];
  for (const item of items) {
    if (item.type !== 'heading') continue;
    while ((above.at(-1) ?? 0) >= item.level) above.pop();
    above.push(item.level);
    item.level = Math.min(above.length + 1, 6);
  }
};

const readTree = (text: string, name: string, storyOf?: StoryOf) => {
  if (isHtml(text, name)) return { ...readHtml(text, storyOf), source: undefined, isLines: false };
  const { facts, body } = readFrontMatter(text, name);
  const isLines = isLinePerParagraph(body);
  checkMarkdown(isLines ? body.replace(/\n/g, '\n\n') : body, name);
  if (isHtml(body, ''))
    return { ...withFacts(readHtml(body, storyOf), facts), source: undefined, isLines: false };
  // An indented paragraph is a paragraph: nobody writes code in a press release.
  const tree = fromMarkdown(body, {
    extensions: [{ disable: { null: ['codeIndented'] } }, gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  const warnings: Warning[] = isLines
    ? [
        {
          line: 1,
          rule: 'lines',
          message: 'The text has no empty lines: each line is taken for a paragraph.',
        },
      ]
    : [];
  return { facts, tree, source: body, warnings, isLines };
};

const withFacts = (read: ReturnType<typeof readHtml>, facts: Facts) => ({
  ...read,
  facts: new Map([...read.facts, ...facts]),
});

const parse = (
  text: string,
  { name, language, facts: around = {}, warnings: noted = [], storyOf }: ParseOptions,
): Parsed => {
  const { facts, tree, source, warnings, isLines } = readTree(text, name, storyOf);
  warnings.unshift(...noted);
  const warn: Warn = (line, rule, message) => void warnings.push({ line, rule, message });
  let items: Item[] = toItems(tree, source, warnings, { isLinePerParagraph: isLines });
  if (!items.length) {
    throw new ReleaseError('There are no words in this release. Is it the right file?', name);
  }
  const long = items.flatMap(passagesOf).find(({ text }) => text.length > MAXIMUM_PARAGRAPH);
  if (long) throw new ReleaseError(`${TOO_LONG} Is it the right file?`, name, long.line);
  for (const [fact, value] of Object.entries(around))
    if (!facts.has(fact)) facts.set(fact, { value, line: 1 });
  const said = facts.get('lang') ?? facts.get('language') ?? facts.get('locale');
  items = readHead(
    items,
    facts,
    {
      language: language ?? languageOf(said?.value ?? ''),
      mayTitle: !['title', 'og.title', 'headline', 'h1'].some((name) => facts.has(name)),
    },
    warn,
  );
  if (!items.length) {
    throw new ReleaseError('There are no words in this release. Is it the right file?', name);
  }
  const fileTitle = facts.get(FILE_TITLE);
  const isTitled =
    facts.has('title') || items.some((item) => item.type === 'heading' && item.level === 1);
  if (fileTitle && !isTitled) facts.set('title', fileTitle);
  items = findTypedLists(items);
  if (!language && !said && readsAsWelsh(items))
    warn(
      1,
      'language',
      'This reads as Welsh: say so with `lang: cy` at its head, or with --lang cy.',
    );
  const metadata = readMetadata(facts, { language }, warnings);
  const isTitle = (item: Item) =>
    item.type === 'heading' && letters(textOf(item.content)) === letters(metadata.title);
  const headings = items.filter((item) => item.type === 'heading');
  // Where a site’s name is its first heading, the title is one of the second level.
  const heading = headings.find(({ level }) => level === 1) ?? headings.slice(0, 1).find(isTitle);
  const titleLine = heading?.line ?? facts.get('title')?.line ?? facts.get('og.title')?.line;
  if (heading) {
    const words = textOf(heading.content);
    metadata.title ||= words.replace(/\s+/g, ' ');
    // The page says its title once.
    if (isTitle(heading)) items = items.filter((item) => item !== heading);
  }
  if (!metadata.title) {
    metadata.title = UNTITLED[metadata.language];
    warn(
      1,
      'title',
      `The release has no title: it is called “${metadata.title}”. Add \`title:\` to its head.`,
    );
  }
  const hasLines = source !== undefined;
  const lineAt = (line: number, text: string, at: number) =>
    hasLines ? line + (text.slice(0, at).match(/\n/g)?.length ?? 0) : line;
  orderHeadings(items);
  const told = findOutcomes(findQuotations(items, warnings, lineAt), warn);
  const body = addHelpline(addContentNote(told, warn));
  const notes = findNotes(body);
  const standfirst = findStandfirst(metadata.summary, body);
  const release: Release = {
    ...metadata,
    ...(standfirst && { standfirst: withLinks([{ type: 'text', value: standfirst }]) }),
    body,
    ...(notes && { notes }),
  };
  const document = ofRelease(release, {
    hasLines,
    declared: facts.get('numbers')?.value.split(/[,;]/) ?? [],
    ...(titleLine !== undefined && { titleLine }),
  });
  advise(release, document, warnings);
  warnings.sort((a, b) => a.line - b.line);
  return { release: { ...release, body: body.map(findLinks) }, warnings, document };
};

/** Reads a press release: YAML front matter and markdown, or a page's HTML. Throws a `ReleaseError` and nothing else. */
export const parseRelease = (given: string, options: ParseOptions): Parsed => {
  const text = given.replace(/^\uFEFF/, '');
  const { name } = options;
  // A string has at least as many bytes as characters.
  checkSize(text.length, name);
  if (!text.trim()) throw new ReleaseError('The file is empty.', name);
  const binary = text.indexOf('\u0000');
  if (binary >= 0) {
    throw new ReleaseError(
      'This is not text: it has a zero byte. Save the release as plain text in UTF-8, or as HTML.',
      name,
      text.slice(0, binary).split('\n').length,
    );
  }
  refuseOthers(text, name);
  try {
    return parse(text, options);
  } catch (error) {
    if (error instanceof TooLong)
      throw new ReleaseError(
        'This page has more than 2,000 paragraphs, which no press release has. Is it the right file?',
        name,
      );
    // Deep nesting runs out of stack in the parsers before it runs out of meaning.
    if (error instanceof RangeError) {
      throw new ReleaseError(
        'Blocks, lists or tags stand inside each other too deep to be a press release.',
        name,
      );
    }
    throw error;
  }
};
