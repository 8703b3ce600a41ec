// What a release's parts are, told before anything is drawn: the notes to editors, the standfirst, links, days.
import { textOf } from './inline.js';
import { withDays, withLinks } from './links.js';
import type { Block, Heading, Inline, Paragraph, Release } from './release.js';

const NOTES =
  /^(?:notes?\s+(?:to|for)\s+(?:the\s+)?editors?|editors?[’']?s?\s+notes?|(?:nodiadau|nodyn)\s+i(?:[’']r)?\s+(?:g|ng)?olyg(?:yddion|ydd))\s*:?$/iu;

// A heading of these words, or a paragraph of nothing else: that is a heading whatever it was typed as.
const isNotes = (block: Block | undefined): block is Heading | Paragraph =>
  (block?.type === 'heading' || block?.type === 'paragraph') &&
  NOTES.test(textOf(block.content).trim());

/** Where the notes to editors stand: from their heading to the next of its level. */
export const findNotes = (body: readonly Block[]): Release['notes'] => {
  const from = body.findIndex(isNotes);
  if (from < 0) return undefined;
  const end = body.findIndex(
    (block, index) => index > from && block.type === 'heading' && block.level <= 2,
  );
  return { from, to: end < 0 ? body.length : end };
};

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The summary, which stands above the body unless the body begins with the same words. */
export const findStandfirst = (
  summary: string | undefined,
  body: readonly Block[],
): string | undefined => {
  if (!summary) return undefined;
  const start = letters(
    body
      .slice(0, 3)
      .map((block) =>
        block.type === 'paragraph'
          ? textOf(block.content)
          : block.type === 'pullText'
            ? block.paragraphs.map(({ content }) => textOf(content)).join(' ')
            : '',
      )
      .join(' '),
  );
  const words = letters(summary);
  return words && !start.startsWith(words) ? summary : undefined;
};

const linked = <Part extends { content: Inline[] }>(part: Part): Part => ({
  ...part,
  content: withLinks(part.content),
});

/** Finds the numbers, the addresses and, in outcomes, the days of a part. */
export const findLinks = (block: Block): Block => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linked(block);
    case 'pullText':
      return { ...block, paragraphs: block.paragraphs.map(linked) };
    case 'quotation': {
      const { leadIn, attribution, paragraphs } = block;
      return {
        ...block,
        paragraphs: paragraphs.map(linked),
        ...(leadIn && { leadIn: withLinks(leadIn) }),
        ...(attribution && { attribution: withLinks(attribution) }),
      };
    }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(findLinks)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(withLinks)) };
    case 'outcomes':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          content: withLinks(withDays(item.content)),
        })),
      };
    default:
      return block;
  }
};
