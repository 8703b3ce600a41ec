import { readdir, readFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import {
  browserRecord,
  readRecord,
  recordNotices,
  recordProblems,
} from '../../scripts/generate-record.js';
import { record } from '../../src/record/record.js';
import type { Provenance, RecordSource } from '../../src/record/record.types.generated.js';

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
      (r) => (service(r).provenance['*'].checked = 'soon'),
      /provenance › \* › checked/,
    ],
    [
      'a status of our own making',
      (r) => Object.assign(service(r).provenance['*'], { status: 'sure' }),
      /write one of: confirmed, to confirm/,
    ],
    [
      'a confirmation by nobody',
      (r) => (service(r).provenance['*'].status = 'confirmed'),
      /must have required property 'checkedBy'/,
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
      (r) => (r.messages.consequences!.support = 'nobody'),
      /consequences › support: “nobody” is no service \(write one of: stop-it-now/,
    ],
    [
      'a partner without a site',
      (r) => delete (r.partners.norfolk as Partial<{ site: string }>).site,
      /partners\.json: partners › norfolk: must have required property 'site'/,
    ],
    [
      'languages with different places to fill',
      (r) => (r.words.call!.cy = 'Ffoniwch'),
      /words\.json: words › call: English and Welsh have different/,
    ],
  ];
  for (const [what, change, says] of breaks) {
    it(`refuses ${what}`, async () => {
      expect((await problemsOf(change)).join('\n')).to.match(says);
    });
  }

  it('claims nothing as confirmed that nobody confirmed', async () => {
    const record = await readRecord();
    const sources = [record.services, record.messages, record.routes, record.partners]
      .flatMap((each) => Object.values<{ provenance: Provenance }>(each))
      .flatMap(({ provenance }) => Object.values(provenance));
    expect(sources.length).to.be.greaterThan(15);
    for (const { status, checkedBy } of sources)
      if (status === 'confirmed') expect(checkedBy).to.be.a('string');
  });

  it('lists what is to confirm, to review and overdue', async () => {
    const record = structuredClone(await readRecord());
    const { review } = service(record).provenance['*'];
    const kinds = (today: string) =>
      recordNotices(record, today)
        .filter(({ entry }) => entry === 'stop-it-now')
        .map(({ kind }) => kind);
    expect(kinds(review)).to.deep.equal(['to confirm', 'translation to review']);
    expect(kinds('2999-01-01')).to.include('review overdue');
    Object.assign(service(record).provenance['*'], {
      status: 'confirmed',
      checkedBy: 'Duty editor, Exampleshire Police',
      translation: 'reviewed',
    });
    expect(kinds(review)).to.deep.equal([]);
  });

  it('gives a browser hours only when they are confirmed, and no provenance', async () => {
    const record = structuredClone(await readRecord());
    expect(service(record).hours, 'the record has hours to withhold').to.be.an('object');
    expect(browserRecord(record).services['stop-it-now']!.hours).to.equal(undefined);
    Object.assign(service(record).provenance.hours!, {
      status: 'confirmed',
      checkedBy: 'Duty editor',
    });
    expect(browserRecord(record).services['stop-it-now']!.hours).to.deep.equal(
      service(record).hours,
    );
    expect(JSON.stringify(browserRecord(record))).not.to.match(/provenance|checked|source/);
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
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .split('\n')
      .filter(
        (file) =>
          file &&
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
    expect(Object.keys(words).length).to.be.greaterThan(5);
    expect(
      Object.keys(words).filter((word) => !new RegExp(`'${word}'|words\\.${word}\\b`).test(said)),
    ).to.deep.equal([]);
  });

  it('is made of files that say which schema they follow', async () => {
    const folder = new URL('../../src/record/', import.meta.url);
    const data = (await readdir(folder)).filter(
      (file) => file.endsWith('.json') && !file.includes('schema'),
    );
    expect(data).to.have.length(5);
    for (const file of data) {
      const { $schema } = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as {
        $schema: string;
      };
      expect($schema).to.match(/^\.\/record\.schema\.json#/);
    }
  });
});
