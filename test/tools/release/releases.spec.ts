// Whole releases in each form: their head, who speaks, their outcomes, what is warned of, and that no word is lost.
import { fromHtml } from 'hast-util-from-html';
import { expect } from 'chai';
import { parseRelease, textOf } from '../../../src/tools/release/index.js';
import { storyOf } from '../../../src/tools/release/read.node.js';
import { printFigures, tableOf } from '../../harness/figures.js';
import { firstLost, pageOf, quotationsOf, sourceParagraphs, wordsOf } from './read-back.js';
import { WHOLE, type Whole } from './releases.corpus.js';
import { SAMPLES } from './speech.corpus.js';

const HEAD = '---\ntitle: A title\nforce: Exampleshire Police\ndate: 2024-05-08\n---\n\n';

const LEAVES = /(?=<(?:p|li|h\d|blockquote|footer|td|th)[\s>])/;

/** What a reader of the source reads, in its order: the importer is not asked. */
const sourceOf = ({ name, words }: Pick<Whole, 'name' | 'words'>): string[] =>
  name.endsWith('.html')
    ? words
        .split(LEAVES)
        .map((part) => wordsOf(fromHtml(part, { fragment: true })).trim())
        .filter(Boolean)
    : sourceParagraphs(words).flatMap((part) =>
        // A table and typed bullets are read row by row.
        /^\||^•/.test(part)
          ? part
              .split(/[|•\n]/)
              .map((cell) => cell.trim())
              .filter((cell) => cell && !/^-+$/.test(cell))
          : [part],
      );

const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words of a source that do not stand on a page behind those before them. */
const lostWords = (source: readonly string[], page: readonly string[]): string[] => {
  const lost: string[] = [];
  let at = 0;
  for (const word of source) {
    const found = page.indexOf(word, at);
    if (found < 0) lost.push(word);
    else at = found + 1;
  }
  return lost;
};

const figures = {
  words: 0,
  lost: 0,
  expected: 0,
  marked: 0,
  right: 0,
  wrong: 0,
  falseAlarms: 0,
  misses: 0,
  outcomes: 0,
  outcomesRight: 0,
  heads: 0,
  headsRight: 0,
  warnings: 0,
  unexpected: 0,
};

describe('whole releases', () => {
  for (const whole of WHOLE) {
    const { form, name, text, words, head, speakers, outcomes = [], warnings } = whole;
    describe(form, () => {
      const read = parseRelease(text(words), { name, storyOf });
      const { release } = read;
      const page = pageOf(release);

      it('has its head', () => {
        const { title, force, language, summary, published, updated, embargo } = release;
        const found: Record<string, unknown> = {
          ...{ title, force, language, summary },
          ...{ published: published?.iso, updated: updated?.iso, embargo: embargo?.iso },
        };
        for (const [field, value] of Object.entries(head)) {
          figures.heads += 1;
          if (found[field] === value) figures.headsRight += 1;
          expect(found[field], field).to.equal(value);
        }
      });

      it('says who speaks, and nobody else', () => {
        const found = quotationsOf(release).map(({ speaker, paragraphs: [first] }) => ({
          speaker,
          words: textOf(first?.content ?? []),
        }));
        const wrong = found.filter((each) => {
          const right = speakers.find(([, begins]) => each.words.startsWith(begins));
          return right && each.speaker !== undefined && each.speaker !== right[0];
        });
        const alarms = found.filter(
          (each) => !speakers.some(([, begins]) => each.words.startsWith(begins)),
        );
        const right = speakers.filter(([speaker, begins]) =>
          found.some((each) => each.words.startsWith(begins) && each.speaker === speaker),
        );
        figures.expected += speakers.length;
        figures.marked += found.length;
        figures.right += right.length;
        figures.wrong += wrong.length;
        figures.falseAlarms += alarms.length;
        figures.misses += speakers.length - right.length;
        expect({ wrong, alarms }).to.deep.equal({ wrong: [], alarms: [] });
        expect(right).to.deep.equal(speakers);
      });

      it('has its outcomes', () => {
        const found = release.body.flatMap((block) =>
          block.type === 'outcomes' ? block.items.map(({ content }) => textOf(content)) : [],
        );
        figures.outcomes += outcomes.length;
        figures.outcomesRight += outcomes.filter((begins, at) =>
          found[at]?.startsWith(begins),
        ).length;
        expect(found).to.have.length(outcomes.length);
        outcomes.forEach((begins, at) => expect(found[at]).to.match(new RegExp(`^${begins}`)));
      });

      it('warns of what is open, and of nothing else', () => {
        const left = read.warnings.map(({ message }) => message);
        const missing = warnings.filter((about) => {
          const at = left.findIndex((message) => about.test(message));
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        figures.warnings += warnings.length - missing.length;
        figures.unexpected += left.length;
        expect({ missing, left }).to.deep.equal({ missing: [], left: [] });
      });

      it('loses no word, and keeps their order', () => {
        const source = sourceOf(whole);
        const all = source.flatMap(wordsIn);
        const lost = lostWords(all, wordsIn(page.own.words('article').join(' ')));
        figures.words += all.length;
        figures.lost += lost.length;
        expect(all.length).to.be.above(20);
        expect(lost).to.deep.equal([]);
        expect(firstLost(source, page.own)).to.equal(undefined);
      });
    });
  }

  describe('all of them', () => {
    it('lose no word, nor does any form of speech', () => {
      for (const { form, text } of SAMPLES) {
        const source = sourceParagraphs(text);
        const page = pageOf(parseRelease(HEAD + text, { name: 'release.md' }).release);
        const all = source.flatMap(wordsIn);
        const lost = lostWords(all, wordsIn(page.own.words('article').join(' ')));
        figures.words += all.length;
        figures.lost += lost.length;
        expect(lost, form).to.deep.equal([]);
      }
      expect(figures.words).to.be.above(1500);
    });

    it('give nobody another’s words', () => {
      expect(figures.right).to.be.above(15);
      expect(figures.wrong).to.equal(0);
    });
  });

  after(() => {
    const { words, lost, expected, marked, right, wrong, falseAlarms, misses } = figures;
    printFigures(
      'Whole releases',
      tableOf([
        ['releases', WHOLE.length],
        ['words of them and of the forms of speech', words],
        ['words lost', lost],
        ['turns expected', expected],
        ['turns marked', marked],
        ['speakers right', right],
        ['speakers wrong', wrong],
        ['false alarms', falseAlarms],
        ['misses', misses],
        ['facts of heads right', `${figures.headsRight} of ${figures.heads}`],
        ['outcomes right', `${figures.outcomesRight} of ${figures.outcomes}`],
        ['warnings expected and given', figures.warnings],
        ['warnings not expected', figures.unexpected],
      ]),
    );
  });
});
