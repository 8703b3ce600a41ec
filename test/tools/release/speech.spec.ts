// Who says what, over a corpus: every turn that is expected, and every one that is marked.
import { expect } from 'chai';
import { textOf, type Quotation } from '../../../src/tools/release/index.js';
import { printFigures, tableOf } from '../../harness/figures.js';
import { parse, quotationsOf } from './read-back.js';
import { SAMPLES, type Turn } from './speech.corpus.js';

const HEAD = '---\ntitle: A title\nforce: Exampleshire Police\ndate: 2024-05-08\n---\n\n';
const SPEECH =
  /speak|quotation|lead-in|introduces|taken to be|says them|nobody is said|nobody signs/i;

const bare = (name: string) => name.replace(/^(?:Mr|Mrs|Ms|Dr|Cllr)\s+/, '');
const isNamed = (given: string | undefined, name: string) =>
  given !== undefined &&
  (given === name || bare(given) === bare(name) || given.endsWith(` ${name}`));

const figures = {
  expected: 0,
  marked: 0,
  right: 0,
  wrong: 0,
  falseAlarms: 0,
  misses: 0,
  warnings: 0,
};

const firstWords = ({ paragraphs: [first] }: Quotation) => textOf(first?.content ?? []);

const turnOf = (turns: readonly Turn[], quotation: Quotation) =>
  turns.find(([, words]) => firstWords(quotation).startsWith(words));

describe('who says what', () => {
  for (const { form, text, turns, warned } of SAMPLES) {
    it(form, () => {
      const { release, warnings } = parse(HEAD + text);
      const found = quotationsOf(release);
      const wrong: string[] = [];
      const alarms: string[] = [];
      const missed: string[] = [];
      figures.expected += turns.filter(([speaker]) => speaker !== null).length;
      figures.marked += found.length;
      for (const quotation of found) {
        const turn = turnOf(turns, quotation);
        if (!turn) {
          if (quotation.paragraphs.length) alarms.push(firstWords(quotation));
          continue;
        }
        const [speaker] = turn;
        if (
          speaker === null
            ? quotation.speaker
            : quotation.speaker && !isNamed(quotation.speaker, speaker)
        )
          wrong.push(`${quotation.speaker}: ${firstWords(quotation)}`);
      }
      for (const turn of turns) {
        const [speaker, words, role, organisation] = turn;
        if (speaker === null) continue;
        const quotation = found.find((each) => firstWords(each).startsWith(words));
        if (!quotation || !isNamed(quotation.speaker, speaker)) {
          missed.push(words);
          continue;
        }
        figures.right += 1;
        if (role) expect(quotation.role, `${words}: role`).to.equal(role);
        if (organisation)
          expect(quotation.organisation, `${words}: organisation`).to.equal(organisation);
      }
      figures.wrong += wrong.length;
      figures.falseAlarms += alarms.length;
      figures.misses += missed.length;
      const about = warnings.filter(({ message }) => SPEECH.test(message));
      figures.warnings += about.length;
      expect({ wrong, alarms, missed }).to.deep.equal({ wrong: [], alarms: [], missed: [] });
      if (warned !== undefined) expect(about.length, 'warnings').to.be.at.least(warned);
    });
  }

  after(() => {
    const { expected, marked, right, wrong, falseAlarms, misses } = figures;
    printFigures(
      'Forms of speech',
      tableOf([
        ['forms', SAMPLES.length],
        ['turns with a speaker expected', expected],
        ['turns marked', marked],
        ['speakers right', right],
        ['speakers wrong', wrong],
        ['false alarms', falseAlarms],
        ['misses', misses],
      ]),
    );
  });

  it('gives nobody another’s words, in all of them', () => {
    expect(figures.expected).to.be.above(50);
    expect(figures.wrong).to.equal(0);
  });
});
