import { expect } from 'chai';
import { textOf } from '../../../src/tools/release/index.js';
import { linesOf, pageOf, parse, quotationsOf } from './read-back.js';

const SAYS = '**Alex Example, Chief Constable of Exampleshire Police, said:**';

const told = (markdown: string) => {
  const { release, warnings } = parse(
    `---\ntitle: A title\nforce: Exampleshire Police\ndate: 2024-05-08\n---\n\n${markdown}`,
  );
  return {
    release,
    warnings,
    kinds: release.body.map(({ type }) => type),
    quotations: quotationsOf(release).map(
      ({ paragraphs, leadIn, attribution, speaker, role, organisation }) => ({
        said: paragraphs.map(({ content }) => textOf(content)),
        leadIn: leadIn && textOf(leadIn),
        attribution: attribution && textOf(attribution),
        who: [speaker, role, organisation],
      }),
    ),
    page: pageOf(release),
  };
};

const CHIEF = ['Alex Example', 'Chief Constable', 'Exampleshire Police'];

describe('a release’s quotations', () => {
  describe('one speaker, whatever the marks', () => {
    const cases: Record<string, string> = {
      'bold speaker before a blockquote': `${SAYS}\n\n> "One is said."\n>\n> "Two is said."`,
      'bold speaker inside the blockquote': `> ${SAYS}\n>\n> "One is said.\n>\n> "Two is said."`,
      'bold speaker inside the blockquote, in the first paragraph': `> ${SAYS} "One is said.\n>\n> "Two is said."`,
      'a blockquote without any marks': `${SAYS}\n\n> One is said.\n>\n> Two is said.`,
      'two blockquotes without any marks': `${SAYS}\n\n> One is said.\n\n> Two is said.`,
      'lead-in and blockquote without marks in one blockquote': `> ${SAYS} One is said.\n>\n> Two is said.`,
      'blockquote and plain text by turns': `${SAYS} "One is said.\n\n> "Two is said."`,
      'plain text behind a blockquote': `${SAYS}\n\n> "One is said.\n\n"Two is said."`,
      'each paragraph opened, only the last closed': `${SAYS} “One is said.\n\n“Two is said.”`,
      'each paragraph opened and closed': `${SAYS} “One is said.”\n\n“Two is said.”`,
      'never closed': `${SAYS} "One is said.\n\n"Two is said.`,
      'opened straight, closed curly': `${SAYS} "One is said.\n\n"Two is said.”`,
      'opened curly, closed straight': `${SAYS} “One is said.\n\n“Two is said."`,
      'closing marks where opening ones belong': `${SAYS} ”One is said.\n\n”Two is said.”`,
      'single marks': `${SAYS} ‘One is said.\n\n‘Two is said.’`,
      'two single marks for a double one': `${SAYS} ''One is said.\n\n''Two is said.''`,
      'opened once, closed once, nothing between': `${SAYS} "One is said.\n\nTwo is said."`,
      'a mark behind the bold end of the lead-in': `**Alex Example, Chief Constable of Exampleshire Police, said: "** One is said.\n\n"Two is said."`,
      'a closing mark before the full stop': `${SAYS} "One is said".\n\n"Two is said".`,
      'the lead-in alone, then plain text in marks': `${SAYS}\n\n"One is said.\n\n"Two is said."`,
      'no opening mark at all': `${SAYS}\n\nOne is said."\n\n"Two is said."`,
    };
    for (const [name, markdown] of Object.entries(cases)) {
      it(`joins ${name}`, () => {
        const { quotations, page } = told(`Before it.\n\n${markdown}\n\nAfter it.`);
        expect(quotations).to.have.length(1);
        expect(quotations[0]?.said).to.deep.equal(['One is said.', 'Two is said.']);
        expect(quotations[0]?.leadIn).to.equal(
          'Alex Example, Chief Constable of Exampleshire Police, said:',
        );
        expect(quotations[0]?.who).to.deep.equal(CHIEF);
        expect(page.words('netsafe-quote-block')).to.have.length(1);
        expect(page.words('netsafe-quote-block figcaption strong')).to.deep.equal(['Alex Example']);
        expect(page.own.words('netsafe-release-page > p')).to.deep.equal([
          'Before it.',
          'After it.',
        ]);
      });
    }
  });

  describe('lead-ins', () => {
    const cases: [
      leadIn: string,
      speaker: string | undefined,
      role: string | undefined,
      organisation: string | undefined,
    ][] = [
      [
        'Alex Example, Chief Constable of Exampleshire Police, said:',
        ...(CHIEF as [string, string, string]),
      ],
      [
        'Alex Example, Chief Constable of Exampleshire Police said,',
        ...(CHIEF as [string, string, string]),
      ],
      [
        'Alex Example, Head of Care at The Example Trust, commented:',
        'Alex Example',
        'Head of Care',
        'The Example Trust',
      ],
      [
        'Alex Example, Director of Care, The Example Trust, explained:',
        'Alex Example',
        'Director of Care',
        'The Example Trust',
      ],
      [
        'Exampleshire’s Chief Constable and National Example Council Lead for Examples, Alex Example said:',
        'Alex Example',
        'Chief Constable and National Example Council Lead for Examples',
        'Exampleshire',
      ],
      [
        'Chief Constable Alex Example of Exampleshire Police said:',
        ...(CHIEF as [string, string, string]),
      ],
      [
        'Exampleshire Police Chief Constable Alex Example added:',
        ...(CHIEF as [string, string, string]),
      ],
      [
        'Alex Example, from The Example Trust, added:',
        'Alex Example',
        undefined,
        'The Example Trust',
      ],
      [
        'Detective Chief Inspector Pat O’Sample continued:',
        'Pat O’Sample',
        'Detective Chief Inspector',
        undefined,
      ],
      [
        'Exampleshire Police and Crime Commissioner Alex Example stated:',
        'Alex Example',
        'Police and Crime Commissioner',
        'Exampleshire',
      ],
      [
        'Sam Sample-Test (Chief Executive, The Example Trust) said:',
        'Sam Sample-Test',
        'Chief Executive',
        'The Example Trust',
      ],
      [
        'A spokesperson for The Example Trust said:',
        undefined,
        'spokesperson',
        'The Example Trust',
      ],
      [
        'The Assistant Chief Constable of Exampleshire Police said:',
        undefined,
        'Assistant Chief Constable',
        'Exampleshire Police',
      ],
      [
        'Dywedodd y Prif Gwnstabl Alex Esiampl o Heddlu Esiampl:',
        'Alex Esiampl',
        'Prif Gwnstabl',
        'Heddlu Esiampl',
      ],
      [
        'Meddai Sam Sampl, Cyfarwyddwr yn Ymddiriedolaeth Esiampl:',
        'Sam Sampl',
        'Cyfarwyddwr',
        'Ymddiriedolaeth Esiampl',
      ],
      [
        'Dywedodd Prif Gwnstabl Cynorthwyol Heddlu Swydd Esiampl:',
        undefined,
        'Prif Gwnstabl Cynorthwyol',
        'Heddlu Swydd Esiampl',
      ],
      [
        'Dywedodd Comisiynydd Heddlu a Throseddu Swydd Esiampl:',
        undefined,
        'Comisiynydd Heddlu a Throseddu',
        'Swydd Esiampl',
      ],
      ['Meddai llefarydd The Example Trust:', undefined, 'llefarydd', 'The Example Trust'],
    ];
    for (const [leadIn, ...who] of cases) {
      it(`reads “${leadIn}”`, () => {
        const { quotations, warnings } = told(`${leadIn} "Something is said."`);
        expect(quotations).to.deep.equal([
          { said: ['Something is said.'], leadIn, attribution: undefined, who },
        ]);
        // A role or an organisation that the release leaves out is no fault of it.
        expect(linesOf(warnings, /could not be told/)).to.deep.equal([]);
      });
    }

    it('keeps words before the bold ones', () => {
      const { quotations, page } = told(
        'Welcoming the launch of Operation NetSafe, **Exampleshire’s Chief Constable, Alex Example said:** "Something."',
      );
      expect(quotations[0]?.leadIn).to.equal(
        'Welcoming the launch of Operation NetSafe, Exampleshire’s Chief Constable, Alex Example said:',
      );
      expect(quotations[0]?.who).to.deep.equal(['Alex Example', 'Chief Constable', 'Exampleshire']);
      expect(page.words('figcaption strong')).to.deep.equal(['Alex Example']);
    });

    for (const bold of [
      '**Alex Example**, Chief Constable of Exampleshire Police, said:',
      '**Alex Exam**ple, Chief Constable of Exampleshire Police, said:',
      'Alex Example, **Chief Constable of Exampleshire Police, said:**',
    ]) {
      it(`is not misled by marks around a part: ${bold}`, () => {
        const { quotations } = told(`${bold} "Something."`);
        expect(quotations[0]?.who).to.deep.equal(CHIEF);
        expect(quotations[0]?.leadIn).to.equal(
          'Alex Example, Chief Constable of Exampleshire Police, said:',
        );
      });
    }

    it('takes a bold name and role without a verb, where a quotation follows', () => {
      const { quotations } = told(
        '**Alex Example, Chief Constable of Exampleshire Police**\n\n> "Something."',
      );
      expect(quotations[0]).to.deep.include({ said: ['Something.'], who: CHIEF });
    });

    it('reads who spoke from words behind the quotation', () => {
      const { quotations, page } = told(
        '"Something is said", said Alex Example, Chief Constable of Exampleshire Police.',
      );
      expect(quotations).to.deep.equal([
        {
          said: ['Something is said,'],
          leadIn: undefined,
          attribution: 'said Alex Example, Chief Constable of Exampleshire Police.',
          who: CHIEF,
        },
      ]);
      expect(page.words('blockquote + figcaption')).to.deep.equal([
        'said Alex Example, Chief Constable of Exampleshire Police.',
      ]);
    });

    it('gives the paragraphs before to whoever the last one names', () => {
      const { quotations } = told('"One is said.\n\n"Two is said," Alex Example said.');
      expect(quotations[0]?.said).to.deep.equal(['One is said.', 'Two is said,']);
    });

    it('reads a name behind a dash', () => {
      const { quotations } = told(
        '> “One is said.”\n>\n> — Alex Example, Chief Constable, Exampleshire Police',
      );
      expect(quotations[0]).to.deep.include({ said: ['One is said.'], who: CHIEF });
    });

    it('takes “she” for whoever spoke before, and says so', () => {
      const { quotations, warnings } = told(
        `${SAYS} "One is said."\n\nThe work begins.\n\nShe added: "Two is said."`,
      );
      expect(quotations.map(({ who }) => who)).to.deep.equal([CHIEF, CHIEF]);
      expect(quotations[1]?.leadIn).to.equal('She added:');
      expect(linesOf(warnings, /taken to be Alex Example/)).to.deep.equal([11]);
    });

    it('knows a surname again', () => {
      const { quotations } = told(`${SAYS} "One is said."\n\nMr Example added: "Two is said."`);
      expect(quotations[1]?.who).to.deep.equal([
        'Mr Example',
        'Chief Constable',
        'Exampleshire Police',
      ]);
    });
  });

  describe('what nobody said', () => {
    it('is pull text, not a quotation', () => {
      const { kinds, page } = told('Before it.\n\n> This is set apart.\n\nAfter it.');
      expect(kinds).to.deep.equal(['paragraph', 'pullText', 'paragraph']);
      expect(page.own.all('article blockquote')).to.have.length(0);
      expect(page.words('netsafe-pull-text > p')).to.deep.equal(['This is set apart.']);
    });

    it('is no pull text where it is in quotation marks, or holds a speaker: somebody said that', () => {
      for (const said of ['"One is said."', '“One is said.', `${SAYS} One is said, and more.`]) {
        const { page } = told(`Before it.\n\n> ${said}\n\nAfter it.\n\n- > "In a list."`);
        expect(page.words('netsafe-pull-text'), said).to.deep.equal([]);
      }
    });

    it('is pull text among one speaker’s paragraphs, too', () => {
      const { kinds, quotations, page, warnings } = told(
        `${SAYS} "One is said.\n\n> This is set apart.\n\n"Two is said."\n\nAfter it.`,
      );
      expect(kinds).to.deep.equal(['quotation', 'pullText', 'quotation', 'paragraph']);
      expect(quotations.map(({ said }) => said)).to.deep.equal([
        ['One is said.'],
        ['Two is said.'],
      ]);
      expect(quotations[1]?.who).to.deep.equal(CHIEF);
      expect(page.words('netsafe-pull-text > p')).to.deep.equal(['This is set apart.']);
      expect(page.words('figcaption')[1]).to.equal(
        'Alex Example, Chief Constable, Exampleshire Police',
      );
      expect(linesOf(warnings, /taken for pull text/)).to.deep.equal([9]);
    });

    it('is pull text between two speakers', () => {
      const { kinds } = told(
        `${SAYS} "One is said."\n\n> This is set apart.\n\nSam Sample, Chair of The Example Trust, said: "Two."`,
      );
      expect(kinds).to.deep.equal(['quotation', 'pullText', 'quotation']);
    });

    for (const [form, two, name] of [
      ['markdown', '> We read all of it.\n\n> One call helps.', 'a.md'],
      [
        'HTML',
        '<p>Sam Sample, of The Example Trust, thanked all callers.</p>\n<blockquote><p>We read all of it.</p></blockquote>\n<blockquote>One call helps.</blockquote>\n<p>It goes on.</p>',
        'a.html',
      ],
    ] as const)
      it(`is two pull texts where two blockquotes stand together, each with a warning: ${form}`, () => {
        const { release, warnings } = parse(
          name === 'a.md' ? `Sam Sample thanked all callers.\n\n${two}\n\nIt goes on.` : two,
          name,
        );
        expect(release.body.map(({ type }) => type)).to.deep.equal([
          'paragraph',
          'pullText',
          'pullText',
          'paragraph',
        ]);
        expect(pageOf(release).words('netsafe-pull-text > p')).to.deep.equal([
          'We read all of it.',
          'One call helps.',
        ]);
        expect(linesOf(warnings, /nobody signs it/)).to.deep.equal(
          name === 'a.md' ? [3, 5] : [2, 3],
        );
      });

    it('is one pull text without a warning where one blockquote has two paragraphs', () => {
      const { kinds, warnings } = told(
        'Before it.\n\n> One is set apart.\n>\n> Two is.\n\nAfter it.',
      );
      expect(kinds).to.deep.equal(['paragraph', 'pullText', 'paragraph']);
      expect(linesOf(warnings, /nobody signs it/)).to.deep.equal([]);
    });

    it('stays a paragraph behind a closed quotation', () => {
      const { kinds, warnings } = told(`${SAYS} "One is said."\n\nThe release goes on.`);
      expect(kinds).to.deep.equal(['quotation', 'paragraph']);
      expect(warnings).to.deep.equal([]);
    });

    it('stays a paragraph behind one that was never closed, with a warning: a guess could be wrong', () => {
      const { kinds, warnings } = told(`${SAYS} "One is said.\n\nThe release goes on.`);
      expect(kinds).to.deep.equal(['quotation', 'paragraph']);
      expect(linesOf(warnings, /release’s own words/)).to.deep.equal([9]);
      expect(linesOf(warnings, /never closed: it is taken/)).to.deep.equal([7]);
    });

    for (const markdown of [
      '"Operation NetSafe" is a new campaign.',
      'The force said that it was "committed" to the work.',
      'People call it "the knock" and fear it.',
      '‘Stop it Now!’ and ‘Net Safe’ work together.',
      'Officers said they would "act".',
    ]) {
      it(`is the release’s own sentence: ${markdown}`, () => {
        const { kinds, warnings, page } = told(markdown);
        // One of them names the service, whose banner is added.
        expect(kinds.filter((kind) => kind !== 'helpline')).to.deep.equal(['paragraph']);
        expect(linesOf(warnings, /quotation/)).to.deep.equal([]);
        expect(page.own.words('netsafe-release-page > p')).to.deep.equal([markdown]);
      });
    }
  });

  describe('what cannot be placed', () => {
    const cases: Record<string, string> = {
      'words in marks that nobody is said to say': '"Something is said by somebody."',
      'a lead-in that no quotation follows': `${SAYS}\n\nThe release goes on.`,
      'a lead-in whose words carry no marks': `${SAYS} Something is said.`,
      'words behind a quotation in its own paragraph': `${SAYS} "One is said." The release goes on.`,
    };
    for (const [name, markdown] of Object.entries(cases)) {
      it(`stays a paragraph with a warning: ${name}`, () => {
        const { kinds, warnings, page } = told(markdown);
        expect(new Set(kinds)).to.deep.equal(new Set(['paragraph']));
        expect(linesOf(warnings, /./)).to.deep.equal([7]);
        expect(page.own.all('article blockquote')).to.have.length(0);
      });
    }
  });

  // It stayed a paragraph until the importer could cut it; it is the commonest form of British releases.
  it('marks a quotation that is interrupted to say who speaks, in the order of its words', () => {
    const { quotations, page } = told('"One is said," said Alex Example. "Two is said."');
    expect(quotations.map(({ said, who: [speaker] }) => [said, speaker])).to.deep.equal([
      [['One is said,'], 'Alex Example'],
      [['Two is said.'], 'Alex Example'],
    ]);
    expect(page.words('netsafe-quote-block')).to.deep.equal([
      'One is said, said Alex Example.',
      'Two is said. Alex Example',
    ]);
  });

  it('keeps the order where a lead-in leads to nothing', () => {
    const { quotations, page } = told(
      `> ${SAYS}\n>\n> One is said.\n\n> Sam Sample said:\n\n> **Robin Test, from The Other Trust**`,
    );
    expect(quotations.map(({ said }) => said)).to.deep.equal([['One is said.']]);
    // Somebody speaks, so it is no pull text; of whom is only named, that is not certain.
    expect(page.own.words('netsafe-release-page > p')).to.deep.equal(['Sam Sample said:']);
    expect(page.words('netsafe-pull-text > p')).to.deep.equal(['Robin Test, from The Other Trust']);
  });

  it('leaves marks inside a quotation alone', () => {
    const { quotations } = told(`${SAYS} "We call it "the knock", or ‘the visit’, and it comes."`);
    expect(quotations[0]?.said).to.deep.equal([
      'We call it "the knock", or ‘the visit’, and it comes.',
    ]);
  });

  it('keeps emphasis and links inside a quotation', () => {
    const { page } = told(`${SAYS} "We *will* [help](https://example.org/help)."`);
    expect(page.words('blockquote em')).to.deep.equal(['will']);
    expect(page.one('blockquote a')?.properties.href).to.equal('https://example.org/help');
  });

  it('warns where two people say the same sentence', () => {
    const { warnings } = told(
      `${SAYS} "We will work with every force to stop this."\n\nSam Sample, Chair of The Example Trust, said: "We will work with every force to stop this."`,
    );
    expect(linesOf(warnings, /says the same as line 7/)).to.deep.equal([9]);
  });
});
