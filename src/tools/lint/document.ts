// What the rules read: a text in passages, each of which knows whose words it holds and on which line it stands.
import { textOf } from '../release/inline.js';
import { passagesOf, type Passage } from '../release/passages.js';
import type { Block, Inline, Release } from '../release/release.js';
import { says } from './words.js';

export type PassageKind = 'title' | 'heading' | 'paragraph' | 'outcome';

export interface LintLink {
  href: string;
  text: string;
  at: number;
}

export interface LintPassage {
  text: string;
  kind: PassageKind;
  isQuotation: boolean;
  /** Who says it, as the text names them, where it is quoted and they are named. */
  speaker?: string;
  /** The level of a heading. */
  level?: number;
  links: readonly LintLink[];
  lineAt: (at: number) => number;
}

export interface LintPicture {
  /** None where the page has no such attribute. */
  alt: string | undefined;
  line: number;
}

/** One text in both languages. */
export interface LintPair {
  english: readonly LintPassage[];
  welsh: readonly LintPassage[];
}

export interface LintDocument {
  language: 'en' | 'cy';
  passages: readonly LintPassage[];
  pictures: readonly LintPicture[];
  /** Numbers that the author says are right, though the record does not have them. */
  declared: readonly string[];
  /** Whether it is a release, whose head may say an embargo. */
  isRelease: boolean;
  hasEmbargo: boolean;
  /** What stands here in both languages, or elsewhere in the other: known where the files or the page say so. */
  pairs?: readonly LintPair[];
}

/** A Welsh text beside its English. */
export const besideEnglish = (welsh: LintDocument, english: LintDocument): LintDocument => ({
  ...welsh,
  pairs: [...(welsh.pairs ?? []), { english: english.passages, welsh: welsh.passages }],
});

const linksIn = (content: readonly Inline[], from = 0): LintLink[] => {
  let at = from;
  return content.flatMap((node) => {
    const start = at;
    at += textOf([node]).length;
    if (!('children' in node)) return [];
    const inner = linksIn(node.children, start);
    return node.type === 'link'
      ? [{ href: node.href, text: textOf(node.children), at: start }, ...inner]
      : inner;
  });
};

const speakerOf = ({ quotation }: Passage): string | undefined =>
  quotation && (quotation.speaker ?? textOf(quotation.leadIn ?? quotation.attribution ?? []));

const ofPassage = (
  { text: whole, line, content, ...rest }: Passage,
  kind: PassageKind,
  hasLines: boolean,
): LintPassage => {
  // A page's line breaks are not those of its source.
  const text = hasLines ? whole : whole.replace(/\n/g, ' ');
  const speaker = speakerOf({ text, line, content, ...rest });
  return {
    text,
    kind,
    isQuotation: rest.quotation !== undefined,
    ...(speaker && { speaker }),
    links: linksIn(content),
    lineAt: (at) => line + (text.slice(0, at).match(/\n/g)?.length ?? 0),
  };
};

const kindOf = ({ type }: Block): PassageKind =>
  type === 'heading' ? 'heading' : type === 'outcomes' ? 'outcome' : 'paragraph';

/** The passages of one part of a release. */
export const ofBlock = (block: Block, hasLines: boolean): LintPassage[] =>
  passagesOf(block).map((passage) => ({
    ...ofPassage(passage, kindOf(block), hasLines),
    ...(block.type === 'heading' && { level: block.level }),
  }));

const picturesOf = (block: Block): LintPicture[] =>
  block.type === 'picture'
    ? [{ alt: block.alt || undefined, line: block.line }]
    : block.type === 'list'
      ? block.items.flat().flatMap(picturesOf)
      : [];

export interface ReleaseFacts {
  /** Whether lines of the text are lines of its file. */
  hasLines: boolean;
  declared?: readonly string[];
  titleLine?: number;
}

/** A release as the rules read it. What the importer added has no passage: nobody wrote it. */
export const ofRelease = (
  { title, language, body, embargo }: Release,
  { hasLines, declared = [], titleLine }: ReleaseFacts,
): LintDocument => ({
  language,
  declared,
  isRelease: true,
  hasEmbargo: embargo !== undefined,
  passages: [
    ...(titleLine === undefined ? [] : [plainPassage(title, titleLine, 'title')]),
    ...body.flatMap((block) => ofBlock(block, hasLines)),
  ],
  pictures: body.flatMap(picturesOf),
});

/** Words that stand on one line. */
export const plainPassage = (
  text: string,
  line: number,
  kind: PassageKind = 'paragraph',
): LintPassage => ({
  text,
  kind,
  isQuotation: false,
  links: [],
  lineAt: (at) => line + (text.slice(0, at).match(/\n/g)?.length ?? 0),
});

const MARKS = /“[^”]*(?:”|$)|"[^"]*"|„[^“]*“|«[^»]*»/g;

/** Whether a place stands in a quotation: a block of it, or words between quotation marks. */
export const isQuoted = ({ text, isQuotation }: LintPassage, at: number): boolean =>
  isQuotation ||
  [...text.matchAll(MARKS)].some(({ 0: { length }, index }) => index < at && at < index + length);

const ABUSE = [
  'child|children … sexual* abus*',
  'child|children sex|sexual … offen*|exploit*|abus*',
  'sexual* abus* of? a|the? child|children|girl*|boy*|minor*',
  'sexual* abus* … child|children|girl*|boy*|minor*',
  'indecent|abuse image*|photograph*|video*',
  'sexual|indecent image*|picture*|video* of a? child*|girl*|boy*',
  'abused|assaulted a|the|two|three|his|her … child|children|girl*|boy*|pupil*|teenager*',
  'abuse of children',
  'child abuse',
  'child|children|kiddie|kiddy porn*',
  'paedophil*',
  'sexual activity|communication with a child',
  'rap* … child|children|girl|boy',
  'groom* … child*|girl*|boy*|teenager*',
  'girls|boys|children … groomed',
  'sex with … girl*|boy*|child|children',
  'netsafe|net safe',
  'cam drin … plant|rhywiol',
  'gam drin … plant|rhywiol',
  'delwedd* anweddus',
  'ddelwedd* anweddus',
  'pornograffi|bornograffi|phornograffi plant',
];

// In capitals only: “Please stop it now” is said of many things.
const CAMPAIGN = /Stop [Ii]t Now|STOP IT NOW/;

const known = new WeakMap<LintDocument, boolean>();

/** Whether a text is about the sexual abuse of children. */
export const isAboutAbuse = (document: LintDocument): boolean => {
  const before = known.get(document);
  if (before !== undefined) return before;
  const answer = document.passages.some(({ text }) => CAMPAIGN.test(text) || says(text, ABUSE));
  known.set(document, answer);
  return answer;
};

/** Whether some words stand anywhere in a text. */
export const documentSays = ({ passages }: LintDocument, words: readonly string[]): boolean =>
  passages.some(({ text }) => says(text, words));
