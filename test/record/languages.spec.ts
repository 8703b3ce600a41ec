// A third language: one file, no code. The fixture is for this test alone, and is not shipped.
import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { expect } from 'chai';
import { coverageOf, textsOf, type LanguageFile } from '../../src/tools/record/languages.js';
import { recordProblems } from '../../scripts/generate-record.js';
import type { Channel, RecordSource } from '../../src/record/record.types.generated.js';
import { readRecord } from '../../src/tools/record/read-record.js';

const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;
const url = (path: string) => new URL(path, import.meta.url);
const json = async <T>(path: string) => JSON.parse(await readFile(url(path), 'utf8')) as T;

const record = await readRecord();
const fixture = await json<LanguageFile>('languages/pl.json');
const validate = addFormats(new Ajv({ strict: false })).compile(
  await json<object>('../../src/record/language.schema.json'),
);
const SHIPPED = '../../src/record/languages/';

describe('what a service offers to be seen, read or heard', () => {
  const withChannel = (channel: Channel): RecordSource => {
    const copy = structuredClone(record);
    const nspcc = copy.services.nspcc!;
    nspcc.channels.push(channel);
    nspcc.evidence.push({
      of: [`channels.${channel.kind}`],
      level: 'not read',
      review: '2027-05-22',
      note: 'Invented for this test.',
    });
    return copy;
  };
  const text = { en: 'Read about us in Easy Read', cy: 'Darllenwch amdanom ni yn Hawdd ei Ddeall' };

  for (const kind of ['bsl-video', 'easy-read', 'audio'] as const)
    it(`is a channel with an address: ${kind}`, async () => {
      const href = 'https://example.org/about';
      expect(await recordProblems(withChannel({ kind, text, href }))).to.deep.equal([]);
      const [problem] = await recordProblems(withChannel({ kind, text }));
      expect(problem!.where).to.equal(`services › nspcc › channels › ${kind}`);
    });
});

describe('a language beyond English and Welsh', () => {
  it('is one file that the schema takes, and that says where English stands in', () => {
    expect(validate(fixture), JSON.stringify(validate.errors)).to.equal(true);
    const { has, missing, wrong } = coverageOf(record, fixture);
    expect(has).to.have.members([
      ...['words.callFree', 'words.whoAbout', 'services.samaritans.prompt'],
      ...['messages.harm.heading', 'routes.under-18.label'],
    ]);
    expect(wrong).to.deep.equal([]);
    expect(missing.length).to.equal(textsOf(record, 'en').size - 5);
    expect(missing).to.include.members([
      'words.offer',
      'messages.harm.body.0',
      'services.nspcc.channels.email',
    ]);
  });

  it('is refused where a text is none of the record, or loses the place of a number', () => {
    const { wrong } = coverageOf(record, {
      ...fixture,
      words: { callFree: 'Zadzwoń za darmo', nothing: 'Nic' },
    });
    expect(wrong).to.deep.equal([
      'words.callFree must keep the places that are filled: {number}',
      'words.nothing is no text of the record',
    ]);
    expect(validate({ ...fixture, words: { call: { pl: 'Zadzwoń' } } })).to.equal(false);
    expect(validate({ ...fixture, translation: undefined })).to.equal(false);
  });

  it('has in English and Welsh every text', () => {
    expect([...textsOf(record, 'cy').keys()]).to.deep.equal([...textsOf(record, 'en').keys()]);
  });

  it('is sound, each that is shipped', async () => {
    const names = existsSync(url(SHIPPED))
      ? (await readdir(url(SHIPPED))).filter((name) => name.endsWith('.json'))
      : [];
    const checked = ['languages/pl.json', ...names.map((name) => `${SHIPPED}${name}`)];
    for (const path of checked) {
      const file = await json<LanguageFile>(path);
      expect(validate(file), path).to.equal(true);
      expect(coverageOf(record, file).wrong, path).to.deep.equal([]);
      expect(path).to.match(new RegExp(`/${file.language}\\.json$`));
    }
    expect(checked.length).to.be.greaterThan(0);
  });
});
