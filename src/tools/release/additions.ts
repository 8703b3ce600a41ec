import { ofBlock } from '../lint/document.js';
import { withoutNumber } from '../lint/rules/names.js';
import { lineAt, passagesOf } from './passages.js';
import type { Block, Warn } from './release.js';

// Acts, named. A release that says “abuse” or “images” describes nothing in detail, and neither does a category of
// images; a crisis centre has one of these words in its name.
const ACTS =
  /(?<!\p{L})(?:rape[ds]?(?!\s+crisis)|raping|penetrat(?:e|ed|es|ing|ion|ive)|(?:sexual|oral|anal)\s+intercourse|(?:oral|anal)\s+sex|masturbat\p{L}+|bestiality|sadistic|sadism|tortur\p{L}+|sexual(?:ly)?\s+touch(?:ed|ing)|molest\p{L}+|sodom\p{L}+|[td]reisi(?:o|wyd|odd)|threisi(?:o|wyd|odd)|[tdn]h?reiddi(?:o|wyd|odd|ad)|mastyrb\p{L}+|arteithi\p{L}+)(?!\p{L})/iu;

/** Puts a note before the first part of a release that describes abuse in detail, and says why. */
export const addContentNote = (body: readonly Block[], warn: Warn): Block[] => {
  for (const [index, block] of body.entries()) {
    for (const passage of passagesOf(block)) {
      const found = ACTS.exec(passage.text);
      if (!found) continue;
      const line = lineAt(passage, found.index);
      warn(
        line,
        'content-note',
        `A content note was added before this, because of “${found[0].replace(/\s+/g, ' ')}”: take it out if nothing is described in detail.`,
      );
      return [...body.slice(0, index), { type: 'contentNote', line }, ...body.slice(index)];
    }
  }
  return [...body];
};

/** Puts the campaign's helpline behind the first part of a release that names it, where its number is nowhere. */
export const addHelpline = (body: readonly Block[]): Block[] => {
  const passages = body.map((block) => ofBlock(block, true));
  const named = withoutNumber(passages.flat()).find(({ id }) => id === 'stop-it-now');
  if (!named) return [...body];
  const index = passages.findIndex((each) => each.includes(named.passage));
  return [
    ...body.slice(0, index + 1),
    { type: 'helpline', line: named.passage.lineAt(0), service: named.id },
    ...body.slice(index + 1),
  ];
};
