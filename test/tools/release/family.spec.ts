// What the importer makes of a whole release: its shell, its outcomes, its pull text, and what it adds.
import { expect } from 'chai';
import { fc, runs } from '../../harness/chance.js';
import { record } from '../../../src/record/record.js';
import { readsAsOutcome } from '../../../src/tools/release/outcomes.js';
import { textOf, type Release } from '../../../src/tools/release/index.js';
import { firstLost, linesOf, pageOf, parse, sourceParagraphs } from './read-back.js';

const HEAD = `---
title: A title
force: Exampleshire Police
area: Northton
published: '2017-05-08'
---

`;
const FIRST = HEAD.split('\n').length;
const { number = '' } = record.services['stop-it-now'];
const NOW = Date.parse('2026-11-22T12:00:00Z');

const told = (markdown: string, head = HEAD) => {
  const { release, warnings } = parse(head + markdown);
  return { release, warnings, page: pageOf(release, { now: NOW }) };
};
const kindsOf = ({ body }: Release) => body.map(({ type }) => type);

const OUTCOME =
  'A man in his forties from Northton was sentenced to two years in prison on 11 March 2024 for making indecent images of children.';
const OTHER = 'A woman in her twenties from Easton was given a community order.';

describe('a release’s shell', () => {
  it('is one tag, with its dates, its head, its body and the campaign’s words in order', () => {
    const { page } = told('The body.\n\n## Part\n\nMore.\n\n## Notes to editors\n\nA note.');
    expect(page.all('netsafe-release-page')).to.have.length(1);
    expect(page.one('netsafe-release-page')?.properties.published).to.equal('2017-05-08');
    expect(page.all('netsafe-release-page > *').map(({ tagName }) => tagName)).to.deep.equal([
      'netsafe-archive-notice',
      'hgroup',
      'p',
      'h2',
      'p',
      'section',
      'section',
    ]);
    expect(page.words('h1, h2, h3, h4')).to.deep.equal([
      'A title',
      'Part',
      'Notes to editors',
      'About Operation NetSafe',
      record.services['stop-it-now'].prompt.en,
    ]);
    expect(page.words('hgroup small')).to.deep.equal(['Exampleshire Police, Northton, 8 May 2017']);
    expect(page.words('section:last-of-type netsafe-helpline-banner a')).to.include(number);
  });

  it('says an update where its day differs, and an embargo until its moment, by the UK’s clock', () => {
    const head = HEAD.replace(
      "published: '2017-05-08'",
      "published: '2027-05-08'\nupdated: '2027-05-08T22:59:00Z'\nembargo: '2027-05-08 00:01'",
    );
    const { release, page } = told('Words.', head);
    expect(page.one('netsafe-release-page')?.properties.embargo).to.equal('2027-05-08T00:01');
    expect(page.words('hgroup > p')).to.deep.equal([
      'Exampleshire Police, Northton, 8 May 2027',
      'Embargoed until 00:01 on 8 May 2027',
    ]);
    const later = pageOf(release, { now: Date.parse('2027-05-07T23:01:00Z') });
    expect(later.words('hgroup > p')).to.have.length(1);
    const updated = told('Words.', head.replace('T22:59', 'T23:00'));
    expect(updated.page.words('hgroup > p')[1]).to.equal('Updated 9 May 2027');
  });

  it('says in a warning that an embargo is no date', () => {
    const { warnings, page } = told('Words.', HEAD.replace('area: Northton', 'embargo: soon'));
    expect(linesOf(warnings, /embargo is not a date/)).to.deep.equal([4]);
    expect(page.one('netsafe-release-page')?.properties.embargo).to.equal(undefined);
  });

  it('carries the notice of an old release after 12 months, with today’s help, and not before', () => {
    const { release } = told('Words.');
    const at = (moment: string) => pageOf(release, { now: Date.parse(moment) });
    expect(at('2018-05-08T00:00:00+01:00').all('netsafe-archive-notice')).to.have.length(0);
    const page = at('2018-05-08T00:00:01+01:00');
    expect(page.words('netsafe-archive-notice p')[0]).to.equal(
      record.words.archive.en.replace('{year}', '2017'),
    );
    expect(page.words('netsafe-archive-notice a')).to.include(number);
  });

  it('speaks Welsh in a Welsh release', () => {
    const { page } = told(
      'Geiriau.\n\n## Nodiadau i olygyddion\n\nNodyn.',
      `---\nlang: cy\n${HEAD.slice(4)}`,
    );
    expect(page.words('section')).to.have.length(2);
    expect(page.text).to.include(record.words.archive.cy.replace('{year}', '2017'));
    expect(page.text).to.include(record.words.netsafeIs.cy);
  });

  for (const notes of [
    '## Notes to editors',
    '**Notes to Editors:**',
    'Note for editors',
    '### Editors’ notes',
    'Nodiadau i’r golygyddion',
  ]) {
    it(`sets the notes to editors apart: ${notes}`, () => {
      const { page } = told(`Words.\n\n${notes}\n\nA note.\n\n- Another.`);
      expect(page.all('section')).to.have.length(2);
      expect(page.words('section:first-of-type > :is(h2, p, ul)')).to.have.length(3);
      expect(page.all('section:first-of-type > h2')).to.have.length(1);
    });
  }

  it('takes a sentence about notes to editors for no heading', () => {
    const { page } = told('See the notes to editors.\n\nNotes to editors are below.');
    expect(page.all('section')).to.have.length(1);
  });
});

describe('outcomes in a release', () => {
  it('become case outcomes: each bullet whole, its day one that a machine reads', () => {
    const { release, page, warnings } = told(`Cases:\n\n- ${OUTCOME}\n- ${OTHER}\n\nMore.`);
    expect(kindsOf(release)).to.deep.equal(['paragraph', 'outcomes', 'paragraph']);
    expect(page.words('netsafe-case-outcomes > ul > li')).to.deep.equal([OUTCOME, OTHER]);
    expect(page.one('netsafe-case-outcomes time')?.properties.dateTime).to.equal('2024-03-11');
    expect(warnings).to.deep.equal([]);
  });

  it('leave a bullet that does not read as one a bullet, in its place, with a warning', () => {
    const { page, warnings } = told(`- ${OUTCOME}\n- More will follow.\n- ${OTHER}`);
    expect(
      page
        .all('netsafe-release-page > :is(netsafe-case-outcomes, ul)')
        .map(({ tagName }) => tagName),
    ).to.deep.equal(['netsafe-case-outcomes', 'ul', 'netsafe-case-outcomes']);
    expect(page.words('netsafe-release-page > ul > li')).to.deep.equal(['More will follow.']);
    expect(linesOf(warnings, /does not read as one/)).to.deep.equal([FIRST + 1]);
  });

  it('are not looked for in numbered lists, in prose, or where no bullet reads as one', () => {
    for (const markdown of [`1. ${OUTCOME}`, OUTCOME, '- Posters\n- Social media']) {
      const { release, warnings } = told(markdown);
      expect(kindsOf(release), markdown).not.to.include('outcomes');
      expect(linesOf(warnings, /./), markdown).to.deep.equal([]);
    }
  });

  const READ = [
    OUTCOME,
    OTHER,
    'Man aged 45 to 49 from north Exampleshire: 18 months’ imprisonment, suspended.',
    'A 52-year-old man of no fixed address was jailed for three years.',
    'A man, 38, from Sampleby: community order and 150 hours of unpaid work.',
    'Dyn yn ei bedwardegau o Northton: dedfryd ohiriedig o ddwy flynedd.',
    'Menyw 30 i 39 oed o Fangor: gorchymyn cymunedol.',
  ];
  const NOT_READ = [
    // An arrest, a charge, a sentence without a person, a person without a sentence, a length that is an age.
    'A man in his forties from Northton was arrested.',
    'A man in his forties from Northton was charged and will appear in court in two months.',
    'Officers secured sentences of 40 years in prison.',
    'A man in his forties was sentenced to two years in prison.',
    'A man from Northton was sentenced to two years in prison.',
    'A 45-year-old man from Northton is in custody.',
    'In 2017 more than 1,800 people sought help in a year.',
    'Volunteers in their forties from Northton gave 200 hours.',
  ];
  for (const text of READ) it(`read: ${text}`, () => expect(readsAsOutcome(text)).to.equal(true));
  for (const text of NOT_READ)
    it(`do not read: ${text}`, () => expect(readsAsOutcome(text)).to.equal(false));

  describe('are flagged and never rewritten', () => {
    const FLAGS: [what: string, words: string, warning: RegExp][] = [
      [
        'an exact age',
        'A 52-year-old man from Northton was jailed for three years.',
        /“52-year-old”.+exact age/,
      ],
      [
        'an age between commas',
        'A man, 38, from Northton was given a community order.',
        /“38”.+exact age/,
      ],
      ['a street', `${OUTCOME} He lived in Example Street.`, /“Example Street”.+is a street/],
      ['a postcode', `${OUTCOME} His home was at EX1 2AB.`, /“EX1 2AB”.+postcode/],
      [
        'a school',
        `${OUTCOME} He taught at Northton High School.`,
        /“Northton High School”.+school/,
      ],
      [
        'a relationship',
        `${OUTCOME} He had photographed his stepdaughter.`,
        /“his stepdaughter”.+related/,
      ],
      [
        'a name',
        'Alex Example, in his forties, from Northton was jailed for three years.',
        /“Alex Example” names a person/,
      ],
    ];
    for (const [what, words, warning] of FLAGS) {
      it(what, () => {
        const { page, warnings } = told(`- ${OUTCOME}\n- ${words}`);
        expect(linesOf(warnings, warning)).to.deep.equal([FIRST + 1]);
        expect(warnings).to.have.length(1);
        expect(page.words('netsafe-case-outcomes li')[1]).to.equal(words);
      });
    }

    it('in the paragraph beside them too, and nowhere else', () => {
      const { warnings } = told(
        `A victim aged 9.\n\nOne of them was aged 11.\n\n- ${OUTCOME}\n\n## Then\n\nA boy aged 12.`,
      );
      expect(linesOf(warnings, /near an outcome.+exact age/)).to.deep.equal([FIRST + 2]);
      // What tells who a victim is has to go from any paragraph; a boy is not yet a victim.
      expect(linesOf(warnings, /exact age/)).to.deep.equal([FIRST, FIRST + 2]);
    });

    it('and an age band, a town and a court are not', () => {
      const { warnings } = told(
        `- ${OUTCOME}\n- ${OTHER}\n- A man aged between 30 and 39 from Easton was jailed for two years at Northton Crown Court.`,
      );
      expect(warnings).to.deep.equal([]);
    });
  });
});

describe('a content note', () => {
  it('stands before the first part that describes abuse in detail, and says why it was added', () => {
    const { release, page, warnings } = told(
      'Officers look for abuse images.\n\nThe footage showed the rape of a child.\n\nMore on the rape.',
    );
    expect(kindsOf(release)).to.deep.equal(['paragraph', 'contentNote', 'paragraph', 'paragraph']);
    expect(page.all('netsafe-content-note')).to.have.length(1);
    expect(linesOf(warnings, /content note was added.+“rape”.+take it out/)).to.deep.equal([
      FIRST + 2,
    ]);
  });

  it('finds the words in a quotation, in a list and in Welsh', () => {
    for (const markdown of [
      'Alex Example, Chief Constable of Exampleshire Police, said: "He was raped."',
      '- He spoke of torture.',
      'Cafodd plentyn ei threisio.',
    ])
      expect(kindsOf(told(markdown).release)[0], markdown).to.equal('contentNote');
  });

  it('stands before nothing that only names abuse, a crime or a service', () => {
    for (const markdown of [
      'Child sexual abuse images harm children. Grooming is a crime.',
      'He had category A images.',
      'Rape Crisis is there to help. The grapes were ripe.',
      'Trais rhywiol yw hyn.',
    ]) {
      const { release, warnings } = told(markdown);
      expect(kindsOf(release), markdown).to.deep.equal(['paragraph']);
      expect(linesOf(warnings, /content note/)).to.deep.equal([]);
    }
  });
});

describe('a release that names the service without a number', () => {
  it('gains its banner behind those words, marked as added', () => {
    const { page, warnings } = told('First.\n\n## Help\n\nStop it Now! can help.\n\nLast.');
    expect(
      page
        .all('netsafe-release-page > *')
        .map(({ tagName }) => tagName)
        .slice(2),
    ).to.deep.equal(['p', 'h2', 'p', 'netsafe-helpline-banner', 'p', 'section']);
    const banner = 'netsafe-release-page > netsafe-helpline-banner';
    expect(page.words(`${banner} a`)).to.include(number);
    expect(page.words(`${banner} > p > small`)).to.include(record.words.added.en);
    expect(page.all(`${banner} > h3`), 'a level below the heading before').to.have.length(1);
    expect(linesOf(warnings, /its number is nowhere.+marked as added/)).to.deep.equal([FIRST + 4]);
    expect(page.text).to.include('<!-- Added by the importer: this banner is not part of');
  });

  it('gains none where the number stands anywhere, or another service is named', () => {
    for (const markdown of [`Stop It Now can help.\n\n- Call ${number}`, 'Childline can help.']) {
      expect(kindsOf(told(markdown).release), markdown).not.to.include('helpline');
    }
  });
});

describe('a sentence that introduces an operation', () => {
  it('stays a paragraph: no guess is made', () => {
    for (const sentence of [
      'Operation Bane is the enforcement side and has run since 2014.',
      'Operation NetSafe runs beside Operation Bane.',
    ]) {
      const { release, page } = told(sentence);
      expect(kindsOf(release)).to.deep.equal(['paragraph']);
      expect(page.all('netsafe-operation-note')).to.have.length(0);
      expect(page.words('netsafe-release-page > p')).to.deep.equal([sentence]);
    }
  });
});

describe('whatever a release holds of all this', () => {
  const bullet = fc.constantFrom(
    OUTCOME,
    OTHER,
    'More will follow.',
    'A man, 38, from **Sampleby**: community order of 2 May 2024.',
    `Call ${number} on 31 June 2024.`,
    '> Set apart.',
  );
  const part = fc.oneof(
    fc
      .array(bullet, { minLength: 1, maxLength: 4 })
      .map((each) => each.map((one) => `- ${one}`).join('\n')),
    fc.constantFrom(
      'Stop It Now can help.',
      'It was torture.',
      '## Notes to editors',
      '**Notes to editors**',
      '## Another part',
      '> Nobody said this.',
      '> "Somebody did."',
      'Alex Example, Chief Constable of Exampleshire Police, said: "It is so."',
      'Operation Bane began in 2014.',
    ),
  );

  it('every paragraph stands whole in the page, in the release’s order', () => {
    let outcomes = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('\n\n');
        const { release, page } = told(text);
        const kinds = kindsOf(release);
        outcomes += kinds.filter((kind) => kind === 'outcomes').length;
        expect(firstLost(sourceParagraphs(text), page.own)).to.equal(undefined);
        const words = (type: string) =>
          release.body.flatMap((block) =>
            block.type === type && 'items' in block
              ? (block.items as { content?: never[] }[]).map(({ content = [] }) => textOf(content))
              : [],
          );
        expect(page.words('netsafe-case-outcomes li')).to.deep.equal(words('outcomes'));
      }),
      { numRuns: runs(300) },
    );
    expect(outcomes).to.be.above(runs(100));
  });
});
