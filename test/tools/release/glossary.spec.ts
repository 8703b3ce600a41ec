import { expect } from 'chai';
import { toHtml } from '../../../src/tools/release/to-html.node.js';
import { renderBody, type Release } from '../../../src/tools/release/index.js';
import { termsIn } from '../../../src/tools/release/glossary.js';
import glossary from '../../../src/record/glossary.json' with { type: 'json' };
import type { Glossary } from '../../../src/record/record.types.generated.js';
import { pageOf, parse, quotationsOf } from './read-back.js';

const { terms } = glossary as unknown as Glossary;
const of = (body: string, head = '') =>
  parse(`---\ntitle: A title\ndate: 2026-03-02\n${head}---\n\n${body}\n`).release;
const namesOf = (release: Release) => termsIn(release).map(({ term }) => term.en);
const name = (id: string) => terms[id]!.term.en;

describe('a release that explains its terms', () => {
  const release = of(
    `A man in his forties was sentenced to two years in prison, suspended for two years, for making indecent images of children.

He made indecent images again, and was put on the Sex Offenders' Register.

**The Police and Crime Commissioner for Exampleshire said:**

> "The National Crime Agency and our joint cyber unit found him. Indecent images are a crime."`,
  );
  const page = pageOf(release, { explain: true });

  it('lists each term once, below the release and before what the campaign is', () => {
    expect(page.words('dl > dt > dfn')).to.deep.equal(
      [
        'indecent-images',
        'making-images',
        'sex-offenders-register',
        'suspended-sentence',
        'pcc',
        'national-crime-agency',
        'joint-cyber-unit',
      ].map(name),
    );
    expect(page.words('dl > dd')).to.have.length(7).and.include(terms.pcc!.meaning.en);
    const headings = page.words('netsafe-release-page h2');
    expect(headings.indexOf(glossary.heading.en)).to.equal(headings.length - 2);
  });

  it('says that the list is not the release’s, and for which nation its law is', () => {
    expect(page.text).to.include('<!-- Added by the importer: these words are not part of');
    expect(page.words('dl + p > small')).to.deep.equal([glossary.added.en]);
    expect(page.words('section > h2 + p')).to.include(glossary.law.en);
    const uk = pageOf(of('The NPCC and the NCA met.'), { explain: true });
    expect(uk.words('dl > dt')).to.deep.equal([name('npcc'), name('national-crime-agency')]);
    expect(uk.text).not.to.include(glossary.law.en);
  });

  it('changes not one character of the release', () => {
    const plain = toHtml(renderBody(release));
    const explained = toHtml(renderBody(release, { explain: true }));
    expect(explained.startsWith(plain.trimEnd())).to.equal(true);
    expect(quotationsOf(release)).to.have.length(1);
    expect(page.words('blockquote')).to.deep.equal(pageOf(release).words('blockquote'));
  });

  it('is asked to: without, no release is explained', () => {
    expect(pageOf(release).words('dl')).to.be.empty;
  });

  it('adds nothing where no term is used', () => {
    const plain = of('The campaign began today.');
    expect(pageOf(plain, { explain: true }).text).to.equal(pageOf(plain).text);
  });

  it('reads title, summary, lists, tables and outcomes too', () => {
    expect(namesOf(of('Words.', 'description: The PCC met.\n'))).to.deep.equal([name('pcc')]);
    expect(namesOf(of('- He was given a caution.\n- Others wait.'))).to.deep.equal([
      name('caution'),
    ]);
    expect(namesOf(of('| What |\n| --- |\n| A community order |'))).to.deep.equal([
      name('community-order'),
    ]);
  });

  it('finds a term across a line’s end, in any case, with either apostrophe', () => {
    for (const text of [
      'the sex offenders\nregister',
      'THE SEX OFFENDERS REGISTER',
      "the Sex Offenders' Register",
      'the Sex Offenders’ Register',
    ])
      expect(namesOf(of(text)), text).to.deep.equal([name('sex-offenders-register')]);
  });

  it('finds whole words only', () => {
    for (const text of [
      'The NPCCs of old',
      'the unindecent images',
      'a PCCX',
      'pcc@example.org is in lower case',
    ])
      expect(namesOf(of(text)), text).to.be.empty;
  });

  it('keeps its hands off words that mean something else', () => {
    for (const text of [
      'He was interviewed under caution, and drivers should use caution.',
      'He is in a category A prison, among category B prisoners.',
      'The week runs concurrently with the campaign, on three consecutive days.',
      'The officer was suspended for two weeks.',
    ])
      expect(namesOf(of(text)), text).to.be.empty;
    expect(namesOf(of('He had 40 category A images, and is in a category A prison.'))).to.include(
      name('image-categories'),
    );
  });

  it('speaks Welsh, with the mutations', () => {
    const welsh = of(
      'Cafodd dyn orchymyn cymunedol am greu delweddau anweddus o blant, ac mae ar y Gofrestr Troseddwyr Rhyw. Cafodd un arall ddwy flynedd o garchar, wedi’u gohirio am ddwy flynedd.',
      'lang: cy\n',
    );
    expect(welsh.language).to.equal('cy');
    const read = pageOf(welsh, { explain: true });
    expect(read.words('dl > dt')).to.deep.equal(
      [
        'indecent-images',
        'making-images',
        'sex-offenders-register',
        'suspended-sentence',
        'community-order',
      ].map((id) => terms[id]!.term.cy),
    );
    expect(read.words('section > h2')).to.include(glossary.heading.cy);
  });

  it('says nothing that nobody has read, or that somebody contradicts', () => {
    const caution = terms.caution!;
    const text = of('He was given a caution.');
    const [known] = caution.evidence;
    const withEvidence = (evidence: typeof known) =>
      termsIn(text, { terms: { caution: { ...caution, evidence: [evidence] } } });
    expect(withEvidence(known)).to.have.length(1);
    const { of: fields, review } = known;
    expect(withEvidence({ of: fields, level: 'not read', review, note: 'Nobody looked.' })).to.be
      .empty;
    expect(withEvidence({ ...known, contradicted: { by: 'A. Example', says: 'otherwise' } })).to.be
      .empty;
  });
});
