import { fromMarkdown } from 'mdast-util-from-markdown';
import { addContentNote, addHelpline } from './additions.js';
import { advise } from './advice.js';
import { toItems, type Item } from './blocks.js';
import { checkMarkdown, checkSize } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { isHtml, readHtml } from './html.js';
import { textOf } from './inline.js';
import { readMetadata } from './metadata.js';
import { findOutcomes } from './outcomes.js';
import { findQuotations } from './speech/quotations.js';
import { ReleaseError, type Release, type Warning } from './release.js';

export interface ParseOptions {
  /** The file's name, for messages and to tell HTML from markdown. */
  name: string;
  /** The release's language, where its head does not say it or is wrong. */
  language?: 'en' | 'cy' | undefined;
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

const readTree = (text: string, name: string) => {
  if (isHtml(text, name)) return { ...readHtml(text), source: undefined };
  const { facts, body } = readFrontMatter(text, name);
  checkMarkdown(body, name);
  // An indented paragraph is a paragraph: nobody writes code in a press release.
  const tree = fromMarkdown(body, { extensions: [{ disable: { null: ['codeIndented'] } }] });
  return { facts, tree, source: body, warnings: [] as Warning[] };
};

const parse = (
  text: string,
  { name, language }: ParseOptions,
): { release: Release; warnings: Warning[] } => {
  const { facts, tree, source, warnings } = readTree(text, name);
  let items: Item[] = toItems(tree, source, warnings);
  if (!items.length) {
    throw new ReleaseError('There are no words in this release. Is it the right file?', name);
  }
  const metadata = readMetadata(facts, { language }, warnings);
  const top = items.findIndex((item) => item.type === 'heading' && item.level === 1);
  const heading = items[top];
  if (heading?.type === 'heading') {
    const words = textOf(heading.content);
    metadata.title ||= words.replace(/\s+/g, ' ');
    // The page says its title once.
    if (letters(words) === letters(metadata.title))
      items = items.filter((item) => item !== heading);
  }
  if (!metadata.title) {
    metadata.title = UNTITLED[metadata.language];
    warnings.push({
      line: 1,
      message: `The release has no title: it is called “${metadata.title}”. Add \`title:\` to its head.`,
    });
  }
  const hasLines = source !== undefined;
  const lineAt = (line: number, text: string, at: number) =>
    hasLines ? line + (text.slice(0, at).match(/\n/g)?.length ?? 0) : line;
  orderHeadings(items);
  const warn = (line: number, message: string) => void warnings.push({ line, message });
  const said = findOutcomes(findQuotations(items, warnings, lineAt), warn);
  const release: Release = { ...metadata, body: addHelpline(addContentNote(said, warn)) };
  advise(release, warnings, hasLines);
  warnings.sort((a, b) => a.line - b.line);
  return { release, warnings };
};

/** Reads a press release: YAML front matter and markdown, or a page's HTML. Throws a `ReleaseError` and nothing else. */
export const parseRelease = (
  given: string,
  options: ParseOptions,
): { release: Release; warnings: Warning[] } => {
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
  try {
    return parse(text, options);
  } catch (error) {
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
