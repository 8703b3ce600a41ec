import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fc, runs } from '../../harness/chance.js';
import { record } from '../../../src/record/record.js';
import {
  decodeRelease,
  parseRelease,
  ReleaseError,
  textOf,
} from '../../../src/tools/release/index.js';
import { firstLost, pageOf, parse, quotationsOf, sourceParagraphs } from './read-back.js';

const HEAD = '---\ntitle: A title\nforce: Exampleshire Police\ndate: 2024-05-08\n---\n\n';

const RECEIVED = new URL('../../../../shared/releases/', import.meta.url);

describe('releases as they were received', () => {
  if (!existsSync(RECEIVED)) {
    it('are not kept with the project: NOT RUN, because their folder is not here');
    return;
  }
  const names = readdirSync(RECEIVED).filter((name) => /\.(?:txt|md)$/.test(name));

  it('are there', () => expect(names).not.to.be.empty);

  for (const name of names) {
    describe(name, () => {
      const source = readFileSync(new URL(name, RECEIVED), 'utf8');
      const { release } = parse(source, name);
      const page = pageOf(release);
      const body = source.replace(/^(```|---)[^]*?\n(```|---)\n/, '');

      it('stand whole in the page, in their order', () => {
        const paragraphs = sourceParagraphs(body);
        expect(paragraphs.length).to.be.above(5);
        expect(firstLost(paragraphs, page.own)).to.equal(undefined);
      });

      it('tell who says each quotation', () => {
        const quotations = quotationsOf(release);
        expect(quotations).not.to.be.empty;
        for (const { speaker, role, organisation, leadIn } of quotations) {
          expect([speaker, role, organisation].every(Boolean), textOf(leadIn ?? [])).to.equal(true);
        }
        expect(page.words('figcaption strong')).to.deep.equal(
          quotations.map(({ speaker }) => speaker),
        );
      });

      it('can be called from', () => {
        const { number } = record.services['stop-it-now'];
        expect(page.own.all('article a').map(({ properties }) => properties.href)).to.include(
          `tel:${number!.replace(/\D/g, '')}`,
        );
      });
    });
  }
});

describe('whatever a release says', () => {
  const MARKS = ['"', '“', '”', '‘', "'", '’', '„', '«', "''"];
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'children',
        'help',
        'the',
        'Operation',
        'NetSafe',
        'said',
        'parents’',
        'it’s',
        'police',
        '101',
        '*will*',
        '**not**',
        '“stop”',
        '"now"',
        "'soon'",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<b>',
        '&amp;',
        '[a](b)',
        '`c`',
        '\\',
        'www.example.org',
        '!',
        '[x]:',
        '<!-- c -->',
        '_',
        '~',
        '|',
      ),
    },
  );
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '));
  const mark = fc.constantFrom('', ...MARKS);
  const spoken = fc.tuple(mark, words, mark).map((each) => each.join(''));
  const leadIn = fc.constantFrom(
    '**Alex Example, Chief Constable of Exampleshire Police, said:**',
    'Sam Sample, Adviser at The Example Trust, commented,',
    'Welcoming the launch, **Exampleshire’s Chief Constable, Pat Test said:**',
    'She added:',
    '**Robin Test, from The Other Trust**',
  );
  const paragraph = fc.oneof(
    words,
    spoken,
    fc.tuple(leadIn, spoken).map((each) => each.join(' ')),
    leadIn,
    spoken.map((each) => `${each}, said Robin Test.`),
  );
  const block = fc.oneof(
    { weight: 5, arbitrary: paragraph },
    {
      weight: 3,
      arbitrary: fc
        .array(paragraph, { minLength: 1, maxLength: 3 })
        .map((each) => each.map((one) => `> ${one}`).join('\n>\n')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((each) => each.map((one) => `- ${one}`).join('\n')),
    },
    { weight: 1, arbitrary: words.map((each) => `### ${each}`) },
    { weight: 1, arbitrary: words.map((each) => `1. ${each}\n\n   > ${each}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '![](/a.png)',
        '![A poster](/b.png)',
        '***',
        '> > nested\n> > words',
        'One\\\nTwo',
        'One  \n  \nTwo',
      ),
    },
  );
  const markdown = fc
    .array(block, { minLength: 1, maxLength: 10 })
    .map((blocks) => blocks.join('\n\n'));

  it('every paragraph stands whole in the page, in the release’s order', () => {
    let checked = 0;
    fc.assert(
      fc.property(markdown, (text) => {
        const paragraphs = sourceParagraphs(text);
        if (!paragraphs.length) return;
        const { release } = parse(HEAD + text);
        expect(firstLost(paragraphs, pageOf(release).own)).to.equal(undefined);
        checked += paragraphs.length;
      }),
      { numRuns: runs(400) },
    );
    expect(checked).to.be.above(runs(1000));
  });

  it('no word of a quotation is changed', () => {
    let checked = 0;
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    fc.assert(
      fc.property(markdown, (text) => {
        const all = letters(sourceParagraphs(text).join(''));
        if (!all) return;
        for (const { paragraphs } of quotationsOf(parse(HEAD + text).release)) {
          for (const { content } of paragraphs) {
            expect(all).to.include(letters(textOf(content).replace(/\uFFFC/g, '')));
            checked += 1;
          }
        }
      }),
      {
        numRuns: runs(400),
        examples: [
          ["**Alex Example, Chief Constable of Exampleshire Police, said:**\n\n[x]: \u2C30 ''"],
        ],
      },
    );
    expect(checked).to.be.above(runs(200));
  });

  it('a speaker’s lead-in stands in the quotation’s caption', function () {
    const name = fc.constantFrom(
      'Alex Example',
      'Sam Sample-Test',
      'Pat O’Sample',
      'Mr Test',
      'Dr Robin Test',
    );
    const role = fc.constantFrom(
      ', Chief Constable of Exampleshire Police,',
      ', Head of Care at The Example Trust,',
      ', from The Example Trust,',
      '',
    );
    const verb = fc.constantFrom(
      'said:',
      'said,',
      'commented:',
      'added:',
      'explained:',
      'continued:',
      'said',
    );
    const pair = fc.constantFrom(
      ['"', '"'],
      ['“', '”'],
      ['"', '”'],
      ['“', '"'],
      ['‘', '’'],
      ['"', ''],
      ['“', ''],
    );
    const layout = fc.constantFrom(' ', '\n\n', '\n\n> ');
    let checked = 0;
    fc.assert(
      fc.property(
        name,
        role,
        verb,
        pair,
        layout,
        fc.boolean(),
        fc.array(fc.constantFrom('children', 'are', 'safe', 'we', 'help'), { minLength: 1 }),
        (who, what, says, [open = '', close = ''], gap, bold, said) => {
          const lead = `${who}${what} ${says}`;
          const { release } = parse(
            `${HEAD}${bold ? `**${lead}**` : lead}${gap}${open}${said.join(' ')}${close}`,
          );
          const page = pageOf(release);
          expect(page.words('netsafe-quote-block figcaption')).to.deep.equal([lead]);
          expect(page.words('netsafe-quote-block blockquote > p')).to.deep.equal([said.join(' ')]);
          expect(quotationsOf(release)[0]?.speaker).to.equal(who);
          checked += 1;
        },
      ),
      { numRuns: runs(300) },
    );
    expect(checked).to.equal(runs(300));
  });

  const onlyReleaseErrors = (run: () => unknown): boolean => {
    try {
      run();
      return true;
    } catch (error) {
      expect(error).to.be.instanceOf(ReleaseError);
      return false;
    }
  };

  it('any text is read, or refused in words', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '---\n',
        '```yaml\n',
        '```\n',
        'title: ',
        '&a ',
        '*a',
        '>',
        '- ',
        '<',
        '<article>',
        '</p>',
        '<!--',
        '[',
        '](',
        '"',
        '“',
        '**',
        '\n\n',
        ' said: ',
        '\t',
        '\u0000',
        '\uFEFF',
        '\uD800',
      ),
    );
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.constantFrom('a.md', 'a.html'),
        (pieces, name) => {
          const text = pieces.join('');
          if (onlyReleaseErrors(() => pageOf(parseRelease(text, { name }).release))) read += 1;
        },
      ),
      { numRuns: runs(1000) },
    );
    expect(read).to.be.above(runs(300));
  });

  it('any bytes are read, or refused in words', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        if (!onlyReleaseErrors(() => parse(decodeRelease(bytes, 'a.md')))) refused += 1;
      }),
      { numRuns: runs(1000) },
    );
    expect(refused).to.be.above(runs(300));
  });
});
