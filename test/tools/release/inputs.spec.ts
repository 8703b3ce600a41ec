// Reduced inputs from outside, each with what is right beside it. They are not kept with the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import {
  decodeRelease,
  parseRelease,
  ReleaseError,
  textOf,
  type Block,
  type Release,
} from '../../../src/tools/release/index.js';
import { pageOf, quotationsOf } from './read-back.js';

const RECEIVED = new URL('../../../../shared/inputs/releases/', import.meta.url);

const kinds = ({ body }: Release) => body.map(({ type }) => type).join(' ');
const speakers = (release: Release) =>
  quotationsOf(release).map(({ speaker, paragraphs }) => `${speaker ?? ''} ${paragraphs.length}`);
const itemsOf = (block: Block | undefined) =>
  block?.type === 'list' || block?.type === 'outcomes' ? block.items.length : 0;

type Read = ReturnType<typeof parseRelease>;

/** What the file beside each input says, as a check. */
const RIGHT: Readonly<Record<string, (read: Read) => void>> = {
  '01': ({ release, warnings }) => {
    expect(kinds(release)).to.equal('paragraph quotation quotation quotation paragraph');
    expect(speakers(release)).to.deep.equal(['Ana Example 2', 'Ana Example 1', 'Bo Sample 2']);
    expect(warnings.some(({ message }) => message.includes('no empty lines'))).to.equal(true);
  },
  '03': ({ release }) => {
    expect(kinds(release)).to.equal('paragraph quotation heading list');
    expect(speakers(release)).to.deep.equal(['Ana Example 2']);
    expect(pageOf(release).words('main').join('')).not.to.include('<p>');
  },
  '06': ({ release }) => {
    expect(speakers(release)).to.deep.equal(['Sara Davies 1', 'Huw Davies 1', 'Huw Davies 1']);
    for (const { role, organisation } of quotationsOf(release).slice(1))
      expect([role, organisation]).to.deep.equal([undefined, undefined]);
  },
  '08': ({ release, warnings }) => {
    expect(
      quotationsOf(release).map(({ speaker, role, organisation }) => [speaker, role, organisation]),
    ).to.deep.equal([
      ['Ana Example', 'Inspector', 'Exampleshire Police'],
      ['Cai Sampl', 'Chief Superintendent', undefined],
    ]);
    expect(warnings.filter(({ message }) => message.includes('taken to be'))).to.have.length(2);
  },
  '10': ({ release }) => {
    expect(kinds(release)).to.equal('quotation quotation quotation quotation');
    expect(new Set(quotationsOf(release).map(({ speaker }) => speaker))).to.deep.equal(
      new Set(['Ana Example']),
    );
  },
  '11': ({ release }) =>
    void expect(speakers(release)).to.deep.equal(['Ana Example 1', 'Bo Sample 1', 'Bo Sample 1']),
  '13': ({ release }) =>
    void expect(speakers(release)).to.deep.equal(Array<string>(5).fill('Ana Example 1')),
  '14': ({ release, warnings }) => {
    expect(speakers(release)).to.deep.equal(['Ana Example 3']);
    expect(kinds(release)).to.equal('quotation paragraph paragraph');
    expect(warnings.some(({ message }) => message.includes('never closed'))).to.equal(true);
  },
  '15': ({ release }) => {
    expect(kinds(release)).to.equal('paragraph quotation quotation');
    expect(
      quotationsOf(release).map(({ speaker, role, organisation }) => [speaker, role, organisation]),
    ).to.deep.equal([
      ['Ana Example', 'Inspector', 'Exampleshire Police'],
      ['Bo Sample', undefined, 'Example Trust'],
    ]);
  },
  '17': ({ release }) => {
    expect(kinds(release)).to.equal('paragraph outcomes list list');
    expect(release.body.map(itemsOf)).to.deep.equal([0, 2, 2, 1]);
    expect(pageOf(release).own.words('article').join('')).not.to.match(/[•·]/);
  },
  '19': ({ release }) =>
    void expect([release.title, release.force, release.published?.iso]).to.deep.equal([
      'Nine arrested in a week of action',
      'Exampleshire Police',
      '2024-05-03',
    ]),
  '20': ({ release }) => void expect(release.embargo?.iso).to.equal('2099-05-03T00:01'),
  '22': ({ release }) => {
    expect([release.title, kinds(release)]).to.deep.equal(['Nine arrested', 'paragraph']);
    expect(release.published?.text).to.equal('3 May 2024');
  },
  '23': ({ release }) =>
    void expect([release.title, kinds(release)]).to.deep.equal([
      'Nine arrested',
      'paragraph quotation',
    ]),
  '25': ({ release, warnings }) => {
    expect([kinds(release), release.published?.iso]).to.deep.equal(['paragraph', '2024-05-03']);
    expect(warnings.filter(({ message }) => message.startsWith('Left out'))).to.have.length(1);
  },
  '26': ({ release }) => {
    const { title, force, published, updated, summary } = release;
    expect([title, force, published?.text, updated?.text, summary]).to.deep.equal([
      'Nine arrested',
      'Exampleshire Police',
      '3 May 2024',
      '10 May 2024',
      'Nine people were arrested.',
    ]);
    expect(kinds(release)).to.equal('paragraph');
  },
  '27': ({ release }) =>
    void expect(
      quotationsOf(release).map(({ paragraphs: [first] }) => textOf(first!.content)),
    ).to.deep.equal(['Each report is read – by an officer’s own eyes.']),
  '28': ({ release, warnings }) => {
    expect(speakers(release)).to.deep.equal(['Ann Esiampl 1', 'Ann Esiampl 1', 'Bob Sampl 1']);
    expect(warnings.some(({ message }) => message.includes('reads as Welsh'))).to.equal(true);
  },
  '29': ({ release }) =>
    void expect(
      quotationsOf(release).map(({ speaker, role, organisation }) => [speaker, role, organisation]),
    ).to.deep.equal([
      ['Ana Example', 'Chief Constable', 'Exampleshire Police'],
      ['Bo Sample', 'Deputy Director General', 'the Example Agency'],
      ['Bo Sample', 'Deputy Director General', 'the Example Agency'],
      ['Cai Dale', 'Detective Superintendent, Head of Public Protection', 'Exampleshire Police'],
      ['Dr Di Eaves', 'Head of Care', 'the Example Agency'],
      ['Ed Ford', 'COO', 'Trust'],
      ['Cllr Flo Gray', undefined, undefined],
    ]),
  '31': ({ release }) => {
    expect(kinds(release)).to.equal('table paragraph paragraph');
    const words = pageOf(release).own.words('article').join('');
    expect(words.split('Figures to 3 May')).to.have.length(2);
    expect(words).not.to.match(/\||\[\^/);
  },
};

describe('inputs from outside', () => {
  if (!existsSync(RECEIVED)) {
    it('are not kept with the project: NOT RUN, because their folder is not here');
    return;
  }
  const names = readdirSync(RECEIVED).filter((name) => !name.includes('.expect.'));

  it('are there, each with its check', () => {
    expect(names).to.have.length(21);
    // The feed is refused by what reads one release.
    expect(Object.keys(RIGHT)).to.have.length(20);
  });

  for (const name of names) {
    it(`is read as it is right: ${name}`, () => {
      const read = () =>
        parseRelease(decodeRelease(readFileSync(new URL(name, RECEIVED)), name), { name });
      const check = RIGHT[name.slice(0, 2)];
      if (check) check(read());
      else expect(read).to.throw(ReleaseError, /This is a feed/);
    });
  }
});
