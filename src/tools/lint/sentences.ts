// Sentences and how hard they are to read, by the platform's own segmenter.

export interface Sentence {
  text: string;
  from: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// After these a segmenter takes the sentence for ended.
const SHORTENED =
  /(?:^|[\s(])(?:\p{Lu}|Det|Insp|Sgt|Supt|Ch|Cllr|Mr|Mrs|Ms|Dr|Rev|St|No|approx|etc|e\.g|i\.e)\.\s*$/u;

/** The sentences of a text, with the place of each. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && SHORTENED.test(last.text)) last.text += segment;
    else sentences.push({ text: segment, from: index });
  }
  return sentences;
};

/** The sentence that a place stands in. */
export const sentenceAt = (text: string, at: number): string =>
  sentencesOf(text).findLast(({ from }) => from <= at)?.text ?? text;

export const wordCount = (text: string): number =>
  text.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu)?.length ?? 0;
