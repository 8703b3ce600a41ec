import type { LintDocument, LintPassage } from './document.js';

export type Level = 'error' | 'warning' | 'info';

/** Whose words they are: the page's own, or somebody's who is quoted. */
export type Voice = 'own' | 'quotation';

/** Words to look for, in the notation of words.ts, and what to write in their place. */
export interface Terms {
  readonly words: readonly string[];
  readonly write?: string;
}

/** A place that a rule has found. */
export interface Found {
  passage: LintPassage;
  at: number;
  length: number;
  /** What to write, where it differs from place to place. */
  instead?: string;
  /** What is wrong with the words, as a predicate of them, where that says what to write as well. */
  fault?: string;
  /** Where this place is less grave than the rule says. */
  level?: Level;
}

/** One sentence that the rule finds, and the same thing said well. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** A paragraph before it, where the rule needs to know what the text is about. */
  readonly after?: string;
  readonly language?: 'en' | 'cy';
  /** The same in English, where both are compared. */
  readonly english?: string;
}

export interface Rule {
  readonly id: string;
  /** How grave it is in each voice. Where a voice is left out, nothing is said of it. */
  readonly level: Readonly<Partial<Record<Voice, Level>>>;
  readonly why: string;
  /** Where the rule comes from; none where it is this project's own. */
  readonly source?: string;
  /** What to do, as the end of a sentence. */
  readonly instead: string;
  /** Only in texts about the sexual abuse of children: in others the same words are ordinary. */
  readonly about?: 'abuse';
  readonly terms?: readonly Terms[];
  /** Words that make the sentence right after all. */
  readonly unless?: readonly string[];
  readonly find?: (document: LintDocument) => Iterable<Found>;
  readonly examples: readonly Example[];
}
