import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { browserRecord, recordProblems } from '../../scripts/generate-record.js';
import { readRecord } from '../../src/tools/record/read-record.js';
import type { RecordSource } from '../../src/record/record.types.generated.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the checks say of a glossary that was changed. */
const problemsOf = async (change: (glossary: RecordSource['glossary']) => unknown) => {
  const record = structuredClone(await readRecord());
  change(record.glossary);
  return (await recordProblems(record)).map(
    ({ file, where, message }) => `${file}: ${where}: ${message}`,
  );
};

describe('the glossary', () => {
  it('explains the words that a release of this campaign uses', async () => {
    const { terms } = (await readRecord()).glossary;
    expect(Object.keys(terms)).to.include.members([
      'sex-offenders-register',
      'indecent-images',
      'image-categories',
      'npcc',
      'pcc',
      'national-crime-agency',
      'joint-cyber-unit',
      'suspended-sentence',
      'community-order',
      'sexual-harm-prevention-order',
      'concurrent',
      'consecutive',
      'on-licence',
      'caution',
    ]);
  });

  it('says each in one sentence, in both languages', async () => {
    const { terms } = (await readRecord()).glossary;
    for (const [id, { meaning }] of Object.entries(terms))
      for (const text of [meaning.en, meaning.cy]) expect(text, id).to.match(/^[^.!?]+\.$/);
  });

  it('gives no form to two terms, so that each word has one meaning', async () => {
    const { terms } = (await readRecord()).glossary;
    for (const language of ['en', 'cy'] as const) {
      const forms = Object.values(terms).flatMap((term) => term.forms[language]);
      expect(forms.length).to.be.greaterThan(40);
      expect(forms.filter((form, index) => forms.indexOf(form) < index)).to.be.empty;
    }
  });

  const breaks: [what: string, change: Parameters<typeof problemsOf>[0], says: RegExp][] = [
    [
      'a meaning that nobody says how it is known',
      ({ terms }) => (terms.caution!.evidence[0].of = ['term', 'nation']),
      /glossary\.json: glossary › caution › evidence › meaning: nothing says how it is known/,
    ],
    [
      'a meaning of our own',
      ({ terms }) =>
        (terms.caution!.evidence = [
          { of: ['*'], level: 'own words', review: '2027-05-26', note: 'Ours.' },
        ]),
      /caution › evidence › meaning: is a fact of somebody else/,
    ],
    [
      'a heading of which nothing says how it is known',
      (glossary) => (glossary.evidence[0].of = ['heading', 'law']),
      /glossary\.json: glossary › evidence › added: nothing says how it is known/,
    ],
    [
      'a nation that nothing on the page names',
      ({ terms }) => (terms.caution!.nation = 'Scotland'),
      /glossary › terms › caution › meaning: must say in both languages that it is for Scotland/,
    ],
    [
      'a law without its nation',
      ({ law }) => (law.cy = 'Mae hyn am y gyfraith.'),
      /must say in both languages that it is for England and Wales/,
    ],
    [
      'a term that no release could use',
      ({ terms }) => Object.assign(terms.caution!.forms, { cy: [] }),
      /caution › forms › cy: must NOT have fewer than 1 items/,
    ],
    [
      'a term without Welsh',
      ({ terms }) => Object.assign(terms.caution!.meaning, { cy: '' }),
      /caution › meaning › cy: must match pattern/,
    ],
  ];
  for (const [what, change, says] of breaks) {
    it(`refuses ${what}`, async () => {
      expect((await problemsOf(change)).join('\n')).to.match(says);
    });
  }

  it('is downloaded by no reader', async () => {
    const { glossary, ...record } = await readRecord();
    const shipped = JSON.stringify(browserRecord({ glossary, ...record }));
    const generated = await readFile(`${ROOT}src/record/record.data.generated.ts`, 'utf8');
    for (const { meaning } of Object.values(glossary.terms))
      for (const text of Object.values(meaning)) {
        expect(shipped).not.to.include(text);
        expect(generated).not.to.include(text);
      }
    const files = (await readdir(`${ROOT}src`, { recursive: true })).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const importing = [];
    for (const file of files.filter((each) => each.endsWith('.ts')))
      if ((await readFile(`${ROOT}src/${file}`, 'utf8')).includes('glossary.json'))
        importing.push(file);
    expect(importing).not.to.be.empty;
    for (const file of importing) expect(file).to.match(/^tools\//);
  });
});
