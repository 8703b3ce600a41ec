import type { ServiceId } from '../../record/record.js';

/** Words with their marks, as they stand in the release. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'image'; src: string; alt: string }
  | { type: 'strong' | 'emphasis' | 'deleted'; children: Inline[] }
  | { type: 'link'; href: string; title?: string; children: Inline[] }
  | { type: 'time'; datetime: string; children: Inline[] };

/** A paragraph, and the line of the release that it begins on. */
export interface Paragraph {
  type: 'paragraph';
  line: number;
  content: Inline[];
}

/** A heading of the body: level 2 or below, because the title is level 1. */
export interface Heading {
  type: 'heading';
  line: number;
  level: number;
  content: Inline[];
}

/** A list; each item is made of blocks. */
export interface List {
  type: 'list';
  line: number;
  ordered: boolean;
  start?: number;
  items: Block[][];
}

/** What one person said. */
export interface Quotation {
  type: 'quotation';
  line: number;
  /** What was said, without the outer quotation marks. */
  paragraphs: Paragraph[];
  /** The words that introduce the quotation, whole. */
  leadIn?: Inline[];
  /** The words that follow the quotation and say who spoke, whole. */
  attribution?: Inline[];
  /** Who spoke. Not given where the release names nobody, or where it cannot be told. */
  speaker?: string;
  role?: string;
  organisation?: string;
}

/** A passage set apart from the text that nobody said. */
export interface PullText {
  type: 'pullText';
  line: number;
  paragraphs: Paragraph[];
}

/** A picture that stands alone. */
export interface Picture {
  type: 'picture';
  line: number;
  src: string;
  alt: string;
}

/** Text whose line breaks matter. */
export interface Preformatted {
  type: 'preformatted';
  line: number;
  value: string;
}

/** A table, row by row. The first row names the columns. */
export interface Table {
  type: 'table';
  line: number;
  rows: Inline[][][];
}

/** A line across the page. */
export interface Divider {
  type: 'divider';
  line: number;
}

/** What became of cases: one bullet of the release each, whole. */
export interface Outcomes {
  type: 'outcomes';
  line: number;
  items: Paragraph[];
}

/** Says that what follows describes abuse in detail. Added by the importer. */
export interface ContentNote {
  type: 'contentNote';
  line: number;
}

/** A service's banner, where the release names the service without a number. Added by the importer. */
export interface Helpline {
  type: 'helpline';
  line: number;
  service: ServiceId;
}

/** One part of a release's body. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quotation
  | PullText
  | Picture
  | Preformatted
  | Table
  | Divider
  | Outcomes
  | ContentNote
  | Helpline;

/** A moment: as a machine reads it, and the day in Europe/London as people read it. */
export interface Day {
  iso: string;
  text: string;
}

/** A press release. */
export interface Release {
  language: 'en' | 'cy';
  title: string;
  force?: string;
  /** The area it is about, where the head says it beside the force. */
  area?: string;
  published?: Day;
  /** Only where it differs from `published`. */
  updated?: Day;
  /** Until when it may not be published. */
  embargo?: Day;
  summary?: string;
  /** The summary, where the body does not begin with it. */
  standfirst?: Inline[];
  picture?: { src: string; alt?: string };
  url?: string;
  body: Block[];
  /** Where in the body the notes to editors stand: their heading, and behind their last part. */
  notes?: { from: number; to: number };
}

/** What is known of a release without its words. */
export type Head = Omit<Release, 'body' | 'notes' | 'standfirst'>;

/** Something that a person should look at: the import goes on. */
export interface Warning {
  line: number;
  /** Which part of the import, or which rule of the lint, has something to say: `speech`, `date`, `phone-near-miss`. */
  rule: string;
  message: string;
}

/** Notes a warning. */
export type Warn = (line: number, rule: string, message: string) => void;

/** A release that cannot be read. The message says what to do. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';

  constructor(
    /** What is wrong, and what to do about it. */
    readonly reason: string,
    /** The file's name. */
    readonly file: string,
    readonly line = 1,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}
