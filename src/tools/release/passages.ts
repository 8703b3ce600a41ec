import { textOf } from './inline.js';
import type { Block, Inline, Quotation } from './release.js';

/** Words of a release that stand together, and the line that they begin on. */
export interface Passage {
  text: string;
  line: number;
  content: readonly Inline[];
  quotation?: Quotation;
}

const passage = (
  { content, line }: { content: readonly Inline[]; line: number },
  quotation?: Quotation,
): Passage => ({
  text: textOf(content),
  line,
  content,
  ...(quotation && { quotation }),
});

/** The passages of a part, in its order. What the importer added has none: it is not the release’s. */
export const passagesOf = (block: Block): Passage[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [passage(block)];
    case 'pullText':
      return block.paragraphs.map((each) => passage(each));
    case 'quotation': {
      const { line, leadIn = [], attribution = [], paragraphs } = block;
      return [
        passage({ content: leadIn, line }),
        ...paragraphs.map((each) => passage(each, block)),
        passage({ content: attribution, line: paragraphs.at(-1)?.line ?? line }),
      ].filter(({ text }) => text);
    }
    case 'list':
      return block.items.flat().flatMap(passagesOf);
    case 'table':
      return block.rows.flat().map((content) => passage({ content, line: block.line }));
    case 'preformatted':
      return [passage({ content: [{ type: 'text', value: block.value }], line: block.line })];
    case 'picture':
      return [passage({ content: [{ type: 'text', value: block.alt }], line: block.line })];
    case 'outcomes':
      return block.items.map((each) => passage(each));
    case 'divider':
    case 'contentNote':
    case 'helpline':
      return [];
  }
};

/** The line that a place in a passage stands on. */
export const lineAt = ({ text, line }: Passage, at: number) =>
  line + (text.slice(0, at).match(/\n/g)?.length ?? 0);
