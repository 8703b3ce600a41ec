// What the importer keeps of pages that other people's systems made, beside what a reader view alone keeps. The pages are
// ours, in shapes that are met: beside each stands its story, in the words that a reader came for.
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect } from 'chai';
import { parseRelease } from '../../../src/tools/release/index.js';
import { passagesOf } from '../../../src/tools/release/passages.js';
import { storyOf } from '../../../src/tools/release/read.node.js';
import { printFigures, tableOf } from '../../harness/figures.js';

const PAGES = new URL('fixtures/pages/', import.meta.url);
const NAMES = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''))
  .sort();

const read = (name: string) => readFileSync(new URL(name, PAGES), 'utf8');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? [];

const bagOf = (words: readonly string[]) => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** How much of a story is in a text, and how much of the text is the story, word by word. */
const compare = (text: string, story: string) => {
  const [found, right] = [wordsOf(text), wordsOf(story)];
  const bag = bagOf(found);
  const lost = right.filter((word) => {
    const left = bag.get(word) ?? 0;
    bag.set(word, left - 1);
    return left <= 0;
  });
  const kept = right.length - lost.length;
  return {
    lost,
    precision: found.length ? kept / found.length : 0,
    recall: kept / right.length,
    f1: (2 * kept) / (found.length + right.length),
  };
};

const importerText = (html: string, name: string) => {
  const { release } = parseRelease(html, { name: `${name}.html`, storyOf });
  const passages = release.body.flatMap(passagesOf).map(({ text }) => text);
  return [release.title, ...passages].join('\n');
};

const readerText = (html: string) => {
  const found = new Readability(parseHTML(html).document).parse();
  return `${found?.title ?? ''}\n${found?.textContent ?? ''}`;
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('pages of other people’s systems', () => {
  const all = NAMES.map((name) => {
    const [html, story] = [read(`${name}.html`), read(`${name}.txt`)];
    return {
      name,
      story,
      importer: compare(importerText(html, name), story),
      reader: compare(readerText(html), story),
    };
  });

  it('are twelve, each with its story', () => {
    expect(all).to.have.length(12);
    for (const { name, story } of all) expect(wordsOf(story).length, name).to.be.above(80);
  });

  for (const { name, importer } of all)
    it(`keep every word of the story: ${name}`, () => expect(importer.lost).to.deep.equal([]));

  it('are read at least as well as a reader view alone reads them', () => {
    expect(mean(all.map(({ importer }) => importer.f1))).to.be.at.least(
      mean(all.map(({ reader }) => reader.f1)),
    );
  });

  after(() => {
    const cells = ({ lost, precision, recall, f1 }: ReturnType<typeof compare>) => [
      lost.length,
      precision.toFixed(3),
      recall.toFixed(3),
      f1.toFixed(3),
    ];
    const total = (side: 'importer' | 'reader') => [
      all.reduce((sum, each) => sum + each[side].lost.length, 0),
      ...(['precision', 'recall', 'f1'] as const).map((figure) =>
        mean(all.map((each) => each[side][figure])).toFixed(3),
      ),
    ];
    printFigures(
      'Pages: the importer, and Readability alone',
      tableOf([
        ['page', 'lost', 'precision', 'recall', 'F1', '|', 'lost', 'precision', 'recall', 'F1'],
        ...all.map(({ name, importer, reader }) => [
          name,
          ...cells(importer),
          '|',
          ...cells(reader),
        ]),
        ['mean (lost: all)', ...total('importer'), '|', ...total('reader')],
      ]),
    );
  });
});
