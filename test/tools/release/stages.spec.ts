// Each stage of telling who says what, alone.
import { expect } from 'chai';
import { record } from '../../../src/record/record.js';
import { findLinks, findNotes, findStandfirst } from '../../../src/tools/release/recognise.js';
import { People } from '../../../src/tools/release/speech/people.js';
import { TRANSITIONS } from '../../../src/tools/release/speech/quotations.js';
import { readParagraph, readSignatures } from '../../../src/tools/release/speech/reading.js';
import { mentionsIn, readSpeaker } from '../../../src/tools/release/speech/speaker.js';
import { telHref } from '../../../src/numbers/phone.js';
import { textOf, type Inline } from '../../../src/tools/release/index.js';

const paragraph = (value: string, blockquote?: number) => ({
  type: 'paragraph' as const,
  line: 1,
  content: [{ type: 'text' as const, value }],
  ...(blockquote !== undefined && { blockquote }),
});
const cut = (value: string) =>
  readParagraph(paragraph(value)).map(({ item, reading }) => [reading.kind, textOf(item.content)]);

describe('reading a paragraph', () => {
  const CASES: [string, [string, string][]][] = [
    ['The work goes on.', [['plain', 'The work goes on.']]],
    ['“We act.”', [['quoted', '“We act.”']]],
    ['Tom Reed said:', [['lead-in', 'Tom Reed said:']]],
    ['Tom Reed said: “We act.”', [['introduced', 'Tom Reed said: “We act.”']]],
    [
      'It grew. “We act,” said Tom Reed. “We do.” It ends.',
      [
        ['plain', 'It grew.'],
        ['attributed', '“We act,” said Tom Reed.'],
        ['quoted', '“We do.”'],
        ['plain', 'It ends.'],
      ],
    ],
    ['We act.”', [['closing', 'We act.”']]],
    [
      'The sign had these words: “Help is here.”',
      [['unclear', 'The sign had these words: “Help is here.”']],
    ],
  ];
  for (const [text, pieces] of CASES) it(text, () => expect(cut(text)).to.deep.equal(pieces));

  it('finds what a dash and a name sign, and nothing that another is said to say', () => {
    const kinds = (...texts: string[]) =>
      readSignatures(texts.flatMap((text) => readParagraph(paragraph(text, 1)))).map(
        ({ reading }) => reading?.kind,
      );
    expect(kinds('We act.', '— Tom Reed, Example Trust')).to.deep.equal(['signed', 'signature']);
    expect(kinds('Una Field said: “We act.”', '— Tom Reed, Example Trust')).not.to.include(
      'signed',
    );
    expect(kinds('We act.', '— and so it goes')).to.deep.equal(['plain', 'plain']);
  });
});

describe('reading who is named', () => {
  it('finds whole names, and no force, court, operation or area', () => {
    const names = (text: string) => mentionsIn(text).map(({ name }) => name);
    expect(names('Chief Constable Tom Reed met Una van der Field and Mr Park.')).to.deep.equal([
      'Tom Reed',
      'Una van der Field',
      'Mr Park',
    ]);
    expect(
      names(
        'Operation NetSafe began at Northton Crown Court with Exampleshire Police and the Lucy Faithfull Foundation.',
      ),
    ).to.deep.equal([]);
  });

  it('takes nobody for the subject who is not', () => {
    for (const text of [
      'Sources close to Tom Reed said:',
      'Una Field and Tom Reed said:',
      'The man who met Tom Reed said:',
      'Tom Reed’s brother said:',
    ])
      expect(readSpeaker(text).speaker, text).to.equal(undefined);
  });
});

describe('knowing people', () => {
  const tom = { speaker: 'Tom Reed', role: 'Sergeant', organisation: 'Exampleshire Police' };

  it('knows nobody by a pronoun before somebody is named, after two are, or after one who does not agree', () => {
    const people = new People();
    expect(people.identify({ pronoun: 'she' }).person).to.deep.equal({});
    people.identify(tom);
    expect(people.identify({ pronoun: 'he' }).person.speaker).to.equal('Tom Reed');
    expect(people.identify({ pronoun: 'she' }).person).to.deep.equal({});
    people.identify(tom);
    people.narrated('Una Field met Lou Park.');
    expect(people.identify({ pronoun: 'they' }).person).to.deep.equal({});
  });

  it('keeps two whole names apart, and joins a surname to the one who bears it', () => {
    const people = new People();
    people.identify(tom);
    expect(people.identify({ speaker: 'Ivy Reed' }).person).to.deep.equal({ speaker: 'Ivy Reed' });
    const one = new People();
    one.identify(tom);
    expect(one.identify({ speaker: 'Reed', role: 'Sgt' }).person.organisation).to.equal(
      'Exampleshire Police',
    );
    expect(one.identify({ speaker: 'Reed', role: 'nurse' }).person.organisation).to.equal(
      undefined,
    );
  });
});

it('the table of states has an action for each kind of piece in each state', () => {
  const states = Object.values(TRANSITIONS).map((row) => Object.keys(row).sort().join(' '));
  expect(new Set(states)).to.deep.equal(
    new Set(['apart introduced nobody open speaking unclaimed']),
  );
  expect(states).to.have.length(11);
});

describe('recognising parts', () => {
  it('finds the notes to editors, to the next heading of their level', () => {
    const heading = (value: string, level: number) => ({
      type: 'heading' as const,
      line: 1,
      level,
      content: [{ type: 'text' as const, value }],
    });
    const body = [
      paragraph('Words.'),
      heading('Notes to editors', 3),
      paragraph('A note.'),
      heading('Help', 2),
    ];
    expect(findNotes(body)).to.deep.equal({ from: 1, to: 3 });
    expect(findNotes(body.slice(0, 1))).to.equal(undefined);
  });

  it('takes a summary for a standfirst where the body does not begin with it', () => {
    expect(findStandfirst('It began.', [paragraph('It began. It went on.')])).to.equal(undefined);
    expect(findStandfirst('Another summary.', [paragraph('It began.')])).to.equal(
      'Another summary.',
    );
  });

  it('finds numbers and addresses before anything is drawn, and no words change', () => {
    const number = record.services['stop-it-now'].number!;
    const text = `Call ${number} or read https://example.org/help, www.example.org. Not 999.`;
    const block = findLinks(paragraph(text)) as ReturnType<typeof paragraph>;
    const content: Inline[] = block.content;
    expect(content.flatMap((node) => (node.type === 'link' ? [node.href] : []))).to.deep.equal([
      telHref(number),
      'https://example.org/help',
      'https://www.example.org',
    ]);
    expect(textOf(content)).to.equal(text);
  });

  it('finds no number inside a link that the release has', () => {
    const link: Inline = {
      type: 'link',
      href: 'https://example.org/',
      children: [{ type: 'text', value: record.services['stop-it-now'].number! }],
    };
    expect(findLinks({ ...paragraph(''), content: [link] })).to.deep.include({ content: [link] });
  });

  it('finds the days of outcomes, and of nothing else', () => {
    const words = paragraph('A man, 45, was jailed on 3 May 2024 for two years.');
    const daysOf = (content: readonly Inline[]) =>
      content.flatMap((node) => (node.type === 'time' ? [node.datetime] : []));
    const outcomes = findLinks({ type: 'outcomes', line: 1, items: [words] });
    expect(outcomes.type === 'outcomes' && daysOf(outcomes.items[0]!.content)).to.deep.equal([
      '2024-05-03',
    ]);
    expect(daysOf((findLinks(words) as typeof words).content)).to.deep.equal([]);
  });
});
