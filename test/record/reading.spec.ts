import { expect } from 'chai';
import { runRecord, recordProblems } from '../../scripts/generate-record.js';
import { readRecord } from '../../src/tools/record/read-record.js';
import { OLDEST, readingAge, readingsOf } from '../../src/tools/record/reading.js';
import type { RecordSource } from '../../src/record/record.types.generated.js';

const HARD =
  'Notwithstanding the confidentiality of communications, disclosure to appropriate agencies is obligatory whenever identifiable individuals are endangered.';

const problemsOf = async (change: (record: RecordSource) => unknown) => {
  const record = structuredClone(await readRecord());
  change(record);
  return (await recordProblems(record)).map(({ where, message }) => `${where}: ${message}`);
};

describe('the reading age of our words', () => {
  it('is told apart by sentences and syllables', () => {
    expect(readingAge('You can stop. There is help. Call us now.')).to.be.lessThan(7);
    expect(readingAge(HARD)).to.be.greaterThan(20);
    expect(
      readingAge('You can stop, and there is help, and you can call us now, or write.'),
    ).to.be.greaterThan(readingAge('You can stop. There is help. You can call us now. Or write.'));
  });

  it('is at most 11, and 9 for teenagers', async () => {
    const readings = readingsOf(await readRecord());
    expect(readings.length).to.be.greaterThan(40);
    expect(OLDEST).to.deep.equal({ all: 11, teenagers: 9 });
    expect(readings.filter(({ oldest }) => oldest === 9).length).to.be.greaterThan(5);
    for (const { id, age, oldest } of readings) expect(age, id).to.be.at.most(oldest);
  });

  it('leaves no text out', async () => {
    const record = await readRecord();
    const all = readingsOf(record)
      .map(({ text }) => text)
      .join(' ');
    for (const { en } of [
      ...Object.values(record.services).map(({ does }) => does),
      ...Object.values(record.services).flatMap(({ limits }) => limits ?? []),
      ...Object.values(record.messages).flatMap(({ heading, body }) => [heading, ...body]),
      ...Object.values(record.routes).flatMap(({ label, next }) => [label, next]),
      ...Object.values(record.glossary.terms).map(({ meaning }) => meaning),
      ...Object.entries(record.words.words).flatMap(([id, text]) =>
        id === 'exitSite' ? [] : text,
      ),
    ])
      expect(all).to.include(en.replace(/[.:]$/, ''));
  });

  const places: [id: string, change: (record: RecordSource) => unknown][] = [
    ['services › stop-it-now, limits', (r) => (r.services['stop-it-now']!.limits!.en = HARD)],
    ['messages › harm, body', (r) => (r.messages.harm!.body[0].en = HARD)],
    ['routes › me, next', (r) => (r.routes.me!.next.en = HARD)],
    ['glossary › caution, meaning', (r) => (r.glossary.terms.caution!.meaning.en = HARD)],
    ['words › words, netsafeIs', (r) => (r.words.words.netsafeIs!.en = HARD)],
  ];
  for (const [id, change] of places) {
    it(`stops the build where it is too high, and names ${id}`, async () => {
      expect((await problemsOf(change)).join()).to.match(
        new RegExp(`^${id}: is for a reader of [\\d.]+, and may be for one of 11`),
      );
    });
  }

  it('is stricter for a girl of 14 than for her mother', async () => {
    const words = 'You do not have to say who you are, and you can always put down the receiver.';
    const age = readingAge(words);
    expect(age).to.be.within(9, 11);
    expect(await problemsOf((r) => (r.routes.child!.next.en = words))).to.be.empty;
    expect((await problemsOf((r) => (r.routes['under-18']!.next.en = words))).join()).to.match(
      /^routes › under-18, next: is for a reader of [\d.]+, and may be for one of 9/,
    );
  });

  it('counts a name as one short word: nobody can write it more simply', async () => {
    expect(
      await problemsOf(
        (r) =>
          (r.routes.child!.next.en =
            'The Internet Watch Foundation and the National Crime Agency can help you with what you saw.'),
      ),
    ).to.be.empty;
  });

  it('is listed, text by text, hardest first', async () => {
    let said = '';
    const status = await runRecord(['--reading'], {
      out: (text) => (said += text),
      err: () => 0,
    });
    expect(status).to.equal(0);
    const ages = said
      .trim()
      .split('\n')
      .map((line) => Number.parseFloat(line));
    expect(ages.length).to.be.greaterThan(40);
    expect(ages).to.deep.equal([...ages].sort((one, other) => other - one));
  });
});
