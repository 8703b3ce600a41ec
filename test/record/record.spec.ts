import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import {
  browserRecord,
  reasonsToWait,
  runRecord,
  recordProblems,
} from '../../scripts/generate-record.js';
import { readRecord, recordNotices } from '../../src/tools/record/read-record.js';
import { doubtsOf, entriesOf, factsOf, stateOf } from '../../src/tools/record/facts.js';
import { record } from '../../src/record/record.js';
import { projectFiles } from '../harness/project-files.js';
import type { Evidence, RecordSource } from '../../src/record/record.types.generated.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the checks say of a record that was changed. */
async function problemsOf(change: (record: RecordSource) => unknown): Promise<string[]> {
  const record = structuredClone(await readRecord());
  change(record);
  return (await recordProblems(record)).map(
    ({ file, where, message }) => `${file}: ${where}: ${message}`,
  );
}
const service = (record: RecordSource, id = 'stop-it-now') => record.services[id]!;

/** How a field is known, alone: as it would be if it had been written by itself. */
const evidenceFor = (record: RecordSource, field: string, id = 'stop-it-now'): Evidence => {
  const { evidence } = service(record, id);
  const shared = evidence.find(({ of }) => of.includes(field))!;
  shared.of = shared.of.filter((each) => each !== field) as Evidence['of'];
  const alone = { ...structuredClone(shared), of: [field] } as Evidence;
  evidence.push(alone);
  service(record, id).evidence = evidence.filter(({ of }) => of.length) as typeof evidence;
  return alone;
};
const confirm = (evidence: Evidence, on = '2026-11-26') => {
  delete evidence.pages;
  delete evidence.copy;
  delete evidence.read;
  return Object.assign(evidence, {
    level: 'confirmed',
    by: 'A. Example, duty editor, Stop It Now',
    on,
    review: '2027-05-26',
  });
};

describe('the record', () => {
  it('is sound', async () => {
    expect(await problemsOf(() => undefined)).to.deep.equal([]);
  });

  it('holds every service that the campaign names', async () => {
    const { services } = await readRecord();
    expect(Object.keys(services)).to.include.members([
      'stop-it-now',
      'shore',
      'childline',
      'nspcc',
      'report-remove',
      'iwf',
      'ceop',
      'police-emergency',
      'police',
      'crimestoppers',
      'samaritans',
      'napac',
      'victim-support',
      'family-forum',
      'meic',
      'shout',
      'rape-support',
      'live-fear-free',
    ]);
  });

  const breaks: [what: string, change: (record: RecordSource) => unknown, says: RegExp][] = [
    [
      'a number with letters',
      (r) => (service(r).number = '0808 ASK NOW'),
      /services\.json: services › stop-it-now › number: must match/,
    ],
    ['a number that is too short', (r) => (service(r).number = '08'), /stop-it-now › number/],
    [
      'a text without Welsh',
      (r) => delete (service(r).does as Partial<{ cy: string }>).cy,
      /stop-it-now › does: must have required property 'cy'/,
    ],
    [
      'a text that would end before its end',
      (r) => (service(r).does.en = 'Help | Support'),
      /stop-it-now › does › en: must match pattern/,
    ],
    [
      'a field that nobody knows',
      (r) => Object.assign(service(r), { colour: 'red' }),
      /“colour” is not a field of the schema/,
    ],
    [
      'a site that is not https',
      (r) => (service(r).site = 'http://example.org'),
      /stop-it-now › site/,
    ],
    [
      'a day that is none',
      (r) => (evidenceFor(r, 'number').read = 'soon'),
      /evidence › \d+ › read: must match format "date"/,
    ],
    [
      'a level of our own making',
      (r) => Object.assign(evidenceFor(r, 'number'), { level: 'sure' }),
      /write one of: confirmed, own page, elsewhere, not read, own words/,
    ],
    [
      'a confirmation by nobody',
      (r) => delete (confirm(evidenceFor(r, 'number')) as Evidence).by,
      /must have required property 'by'/,
    ],
    [
      'a person beside what nobody confirmed',
      (r) => (evidenceFor(r, 'number').by = 'A. Example'),
      /› by: does not belong beside this level/,
    ],
    [
      'a day of reading without a page',
      (r) => delete evidenceFor(r, 'number').pages,
      /must have required property 'pages'/,
    ],
    [
      'a day of reading where nothing was read',
      (r) => (evidenceFor(r, 'number', 'napac').read = '2026-11-26'),
      /› read: does not belong beside this level/,
    ],
    [
      'a page where nothing was read',
      (r) => (evidenceFor(r, 'number', 'napac').pages = ['https://napac.org.uk']),
      /› pages: does not belong beside this level/,
    ],
    [
      'a reading of everything at once',
      (r) =>
        Object.assign(
          service(r).evidence.find(({ of }) => of.includes('number'))!,
          { of: ['*'] },
        ),
      /evidence › \*: cannot be “own page”: name each field/,
    ],
    [
      'a fact of which nothing says how it is known',
      (r) => (service(r, 'meic').site = 'https://example.org'),
      /services › meic › evidence › site: nothing says how it is known/,
    ],
    [
      'a fact of a service as our own words',
      (r) => {
        const number = evidenceFor(r, 'number', 'napac');
        number.level = 'own words';
      },
      /napac › evidence › number: is a fact of somebody else/,
    ],
    [
      'a field that is known in two ways',
      (r) => service(r).evidence.push(structuredClone(service(r).evidence[0])),
      /stop-it-now › evidence › number: is named twice/,
    ],
    [
      'evidence of a field that is not there',
      (r) => service(r, 'napac').evidence[0].of.push('hours'),
      /napac › evidence › hours: is no field that is filled here/,
    ],
    [
      'a review before the reading',
      (r) => (evidenceFor(r, 'number').review = '2026-01-01'),
      /review 2026-01-01 must come after 2026-11-25/,
    ],
    [
      'a copy of a day after it was read',
      (r) => (evidenceFor(r, 'number').copy = '2027'),
      /a copy of 2027 cannot have been read on 2026-11-25/,
    ],
    [
      'two ways of one kind',
      (r) => service(r).channels.push(structuredClone(service(r).channels[0]!)),
      /stop-it-now › channels: has two of the kind “chat”/,
    ],
    [
      'a service of one nation that does not say so',
      (r) => (service(r, 'victim-support').does.cy = 'Mae Cymorth i Ddioddefwyr yn helpu.'),
      /victim-support › does: must say in both languages that it is for England and Wales/,
    ],
    [
      'a law of one nation that does not say so',
      (r) => (r.messages.law!.body = [{ en: 'It is a crime.', cy: 'Mae’n drosedd.' }]),
      /messages › law › body: must say in both languages that the law is of England and Wales/,
    ],
    [
      'neither number nor site',
      (r) => delete service(r, 'shore').site,
      /shore: has neither a number nor a site/,
    ],
    [
      'a former number that is somebody’s number now',
      (r) => service(r).formerNumbers.push(service(r, 'samaritans').number!),
      /is the current number of samaritans/,
    ],
    [
      'a service called anonymous without its limits',
      (r) => {
        service(r, 'shore').does.en += ' It is anonymous.';
      },
      /shore › limits: .*say the limits/,
    ],
    [
      'support by no service',
      (r) => Object.assign(r.messages.consequences!, { support: 'nobody' }),
      /consequences › support: must be equal to constant/,
    ],
    [
      'a partner without a site',
      (r) => delete (r.partners.norfolk as Partial<{ site: string }>).site,
      /partners\.json: partners › norfolk: must have required property 'site'/,
    ],
    [
      'languages with different places to fill',
      (r) => (r.words.words.call!.cy = 'Ffoniwch'),
      /words\.json: words › call: English and Welsh have different/,
    ],
  ];
  for (const [what, change, says] of breaks) {
    it(`refuses ${what}`, async () => {
      expect((await problemsOf(change)).join('\n')).to.match(says);
    });
  }

  it('says of every fact how it is known, and of every reading where', async () => {
    const facts = factsOf(await readRecord());
    expect(facts.length).to.be.greaterThan(200);
    for (const { entry, field, evidence } of facts) {
      const { level, pages, read, by, on } = evidence!;
      const isRead = level === 'own page' || level === 'elsewhere';
      expect([!!pages, !!read], `${entry}, ${field}`).to.deep.equal([isRead, isRead]);
      expect([!!by, !!on], `${entry}, ${field}`).to.deep.equal(
        Array(2).fill(level === 'confirmed'),
      );
    }
  });

  it('lists what is to confirm, not read, contradicted and overdue', async () => {
    const record = structuredClone(await readRecord());
    const alone = evidenceFor(record, 'number');
    const kinds = (today: string) =>
      recordNotices(record, today)
        .filter(({ entry }) => entry === 'stop-it-now, number')
        .map(({ kind }) => kind);
    expect(kinds(alone.review)).to.deep.equal(['to confirm']);
    expect(kinds('2999-01-01')).to.deep.equal(['review overdue', 'to confirm']);
    confirm(alone);
    expect(kinds(alone.review)).to.deep.equal([]);
    alone.contradicted = { by: 'https://example.org', says: '01632 960 111' };
    expect(kinds(alone.review)).to.deep.equal(['contradicted']);
    expect(
      recordNotices(record, '2026-11-26').filter(({ entry }) => entry === 'napac, number'),
    ).to.have.nested.property('[0].kind', 'not read');
    expect(
      recordNotices(record, alone.review).filter(({ kind }) => kind === 'translation to review'),
    ).to.have.length(entriesOf(record).length);
  });

  describe('before a release', () => {
    const wait = (record: RecordSource, readme = '', isUnconfirmed = false) =>
      reasonsToWait(record, '2026-11-26', readme, isUnconfirmed).join('\n');
    /** The record as it would be if every fact that a reader acts on were known. */
    const known = async () => {
      const record = structuredClone(await readRecord());
      for (const fact of doubtsOf(record)) {
        const { evidence } = entriesOf(record).find(
          ({ part, id }) => part === fact.part && id === fact.entry,
        )!;
        confirm(evidence.find(({ of }) => of.includes(fact.field))!);
      }
      return record;
    };

    it('passes what is known', async () => {
      expect(wait(await known())).to.equal('');
    });

    for (const field of [
      'number',
      'site',
      'limits',
      'closed',
      'channels.chat',
      'channels.self-help',
    ])
      it(`stops at a ${field} that nobody read, and names it`, async () => {
        const record = await known();
        const evidence = evidenceFor(record, field);
        delete evidence.pages;
        delete evidence.copy;
        delete evidence.read;
        Object.assign(evidence, { level: 'not read', note: 'Nobody looked.' });
        expect(wait(record)).to.match(
          new RegExp(`^stop-it-now, ${field} \\(.*\\): not read: Nobody looked\\.$`),
        );
      });

    it('stops at a number that a page contradicts, and says which', async () => {
      const record = await known();
      evidenceFor(record, 'number').contradicted = {
        by: 'https://example.org',
        says: '01632 960 1',
      };
      expect(wait(record)).to.equal(
        `stop-it-now, number (${service(record).number}): contradicted by https://example.org: 01632 960 1`,
      );
    });

    it('does not wait for hours that no reader is shown, and does for those that one is', async () => {
      const record = await known();
      const hours = evidenceFor(record, 'hours');
      hours.contradicted = { by: 'https://example.org', says: 'always open' };
      expect(wait(record)).to.equal('');
      confirm(hours);
      expect(wait(record)).to.match(/^stop-it-now, hours/);
    });

    it('stops at what is past its review, unconfirmed or not', async () => {
      const record = await known();
      evidenceFor(record, 'prompt').review = '2026-11-25';
      for (const isUnconfirmed of [false, true])
        expect(wait(record, stateOf(record).sentence, isUnconfirmed)).to.match(
          /^stop-it-now, prompt: past its review date, since 2026-11-25/,
        );
    });

    it('passes what is called unconfirmed, only where the README says so', async () => {
      const record = await readRecord();
      const { sentence, doubts } = stateOf(record);
      expect(doubts).not.to.have.length(0);
      expect(sentence).to.match(/^This release is unconfirmed\. /);
      expect(wait(record, 'Nothing.', true)).to.match(/README\.md does not say/);
      expect(wait(record, await readFile(`${ROOT}README.md`, 'utf8'), true)).to.equal('');
      expect(stateOf(await known()).sentence).not.to.include('unconfirmed');
    });

    it('says so by its exit status', async () => {
      const run = async (...args: string[]) => {
        let said = '';
        const hear = (text: string) => (said += text);
        return [await runRecord(args, { out: hear, err: hear }), said] as const;
      };
      expect((await run('--release'))[0]).to.equal(1);
      expect((await run('--release'))[1]).to.match(/napac, number/);
      expect((await run('--release', '--unconfirmed'))[0]).to.equal(0);
      expect((await run('--relaese'))[1]).to.match(/Unknown option '--relaese'/);
      expect((await run('--sheet'))[1]).to.match(/--sheet needs a value/);
      expect((await run())[1]).to.match(/translation to review {2}words/);
    });
  });

  it('gives a browser hours only when they are confirmed, and no evidence', async () => {
    const record = structuredClone(await readRecord());
    expect(service(record).hours, 'the record has hours to withhold').to.be.an('object');
    expect(browserRecord(record).services['stop-it-now']!.hours).to.equal(undefined);
    confirm(evidenceFor(record, 'hours'));
    expect(browserRecord(record).services['stop-it-now']!.hours).to.deep.equal(
      service(record).hours,
    );
    const shipped = JSON.stringify(browserRecord(record));
    expect(shipped).not.to.match(/evidence|undated|own page|to review/);
    // A page that is given as a source is shipped only where it is the address that a reader needs.
    const needed = Object.values(record.services).flatMap(({ site, channels }) => [
      site,
      ...channels.map(({ href }) => href),
    ]);
    for (const page of entriesOf(record)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ pages = [] }) => pages))
      if (!needed.some((each) => each?.startsWith(page)))
        expect(shipped.includes(`"${page}"`), page).to.equal(false);
  });

  it('reaches the browser whole, each text in its own place', async () => {
    const { services, messages, routes, partners, words } = record;
    const withoutEmpty = JSON.stringify(browserRecord(await readRecord()), (_, value: unknown) =>
      Array.isArray(value) && !value.length ? undefined : value,
    );
    expect({ services, messages, routes, partners, words }).to.deep.equal(JSON.parse(withoutEmpty));
    expect(Object.keys(words)).to.have.length.greaterThan(20);
  });

  it('is the only place with a helpline’s number', async () => {
    const { services } = await readRecord();
    const numbers = Object.values(services).flatMap(({ number, formerNumbers, channels }) =>
      [number, ...formerNumbers, ...channels.map((channel) => channel.number)].flatMap((each) =>
        // 999 and 101 are words of the language, and many other things besides.
        each && each.replace(/\D/g, '').length > 5 ? [each.replace(/\D/g, '')] : [],
      ),
    );
    expect(numbers.length).to.be.greaterThan(6);
    const files = projectFiles().filter(
      (file) =>
        !/^src\/record\/|^package-lock\.json$/.test(file) &&
        /\.(?:[cm]?[jt]s|json|mdx?|css|html|sh|txt|ya?ml)$|run$/.test(file),
    );
    expect(files.length).to.be.greaterThan(60);
    for (const file of files) {
      const text = (await readFile(`${ROOT}${file}`, 'utf8').catch(() => '')).replace(
        /(?<=\d)[ \u00A0-](?=\d)/g,
        '',
      );
      for (const number of numbers)
        expect(text.includes(number), `${file} contains ${number}`).to.equal(false);
    }
  });

  it('holds no word that nobody says', async () => {
    const { words } = await readRecord();
    const sources = (await readdir(`${ROOT}src`, { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.includes('generated'),
    );
    const said = (
      await Promise.all(sources.map((file) => readFile(`${ROOT}src/${file}`, 'utf8')))
    ).join('');
    expect(Object.keys(words.words).length).to.be.greaterThan(5);
    expect(
      Object.keys(words.words).filter(
        (word) => !new RegExp(`'${word}'|words\\.${word}\\b`).test(said),
      ),
    ).to.deep.equal([]);
  });

  it('is made of files that say which schema they follow', async () => {
    const folder = new URL('../../src/record/', import.meta.url);
    const data = (await readdir(folder)).filter(
      (file) => file.endsWith('.json') && !file.includes('schema'),
    );
    expect(data).to.have.length(6);
    for (const file of data) {
      const { $schema } = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as {
        $schema: string;
      };
      expect($schema).to.match(/^\.\/record\.schema\.json#/);
    }
  });
});
