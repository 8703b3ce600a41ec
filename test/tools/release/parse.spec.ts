import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { record } from '../../../src/record/record.js';
import {
  decodeRelease,
  fillNumbers,
  MAXIMUM_BYTES,
  ReleaseError,
  textOf,
} from '../../../src/tools/release/index.js';
import { firstLost, linesOf, pageOf, parse, quotationsOf, sourceParagraphs } from './read-back.js';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const failure = (run: () => unknown): ReleaseError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReleaseError) return error;
    throw error;
  }
  throw new Error('It did not fail');
};

const HEAD = '---\ntitle: A title\nforce: Exampleshire Police\ndate: 2024-05-08\n---\n\n';

describe('a release with every defect at once', () => {
  const source = fixture('every-defect.md');
  const { release, warnings } = parse(source, 'every-defect.md');
  const page = pageOf(release);

  it('has its metadata, mended', () => {
    const { body: _, ...metadata } = release;
    expect(metadata).to.deep.equal({
      language: 'en',
      title: 'Police and charity launch a campaign',
      force: 'Exampleshire Police',
      area: 'Exampleshire',
      published: { iso: '2024-05-07T23:30:00Z', text: '8 May 2024' },
      updated: { iso: '2024-05-08T11:36:17+01:00', text: '8 May 2024' },
      summary:
        'Exampleshire Police is working with a charity, The Example Trust, in a new campaign.',
      picture: { src: 'https://www.example.org/sites/files/banner.jpg' },
      url: 'https://www.example.org/news/launch',
    });
    expect(linesOf(warnings, /og\.description/)).to.deep.equal([9, 9, 9]);
    expect(linesOf(warnings, /promoted picture/)).to.deep.equal([10]);
  });

  it('loses no paragraph and changes no order', () => {
    const paragraphs = sourceParagraphs(source.split('\n').slice(16).join('\n'));
    expect(paragraphs).to.have.length(16);
    expect(firstLost(paragraphs, page.own)).to.equal(undefined);
  });

  it('gives every speaker their own words', () => {
    expect(
      quotationsOf(release).map(({ speaker, role, organisation, paragraphs }) => [
        speaker,
        role,
        organisation,
        paragraphs.length,
      ]),
    ).to.deep.equal([
      [
        'Alex Example',
        'Chief Constable and National Example Council Lead for Examples',
        'Exampleshire',
        3,
      ],
      [
        'Alex Example',
        'Chief Constable and National Example Council Lead for Examples',
        'Exampleshire',
        1,
      ],
      ['Sam Sample', 'Adviser', 'The Example Trust', 3],
      ['Pat O’Sample', undefined, 'The Other Trust', 1],
      ['Robin Test', 'Commissioner', 'Exampleshire Police', 1],
    ]);
    expect(page.words('netsafe-pull-text > p')).to.deep.equal([
      'The campaign brings detection and prevention together.',
      'A poster stands in every station.',
    ]);
  });

  it('warns of each defect on its line', () => {
    expect(warnings.map(({ line }) => line)).to.deep.equal(
      [...warnings.map(({ line }) => line)].sort((a, b) => a - b),
    );
    const about: [RegExp, number[]][] = [
      [/no space after its comma/, [18]],
      [/“Stop in Now” looks like “Stop It Now”/, [20]],
      [/“Lucy Faith” looks like “Lucy Faithfull”/, [20]],
      [/child pornography/, [20]],
      [/picture has no alternative/, [10, 24]],
      [/taken for pull text/, [32]],
      [/never closed: it is taken/, [34]],
      [/in a quotation: ask the speaker/, [40]],
      [/old address of Stop It Now/, [40]],
      [/says the same as line 38/, [48]],
    ];
    for (const [message, lines] of about)
      expect(linesOf(warnings, message), String(message)).to.deep.equal(lines);
    expect(warnings).to.have.length(about.reduce((sum, [, lines]) => sum + lines.length, 0) + 3);
  });

  it('does not print the summary above the same words', () => {
    const words = page.own.words('netsafe-release-page > p');
    expect(words.filter((each) => each.includes('working with a charity'))).to.deep.equal([
      words[0],
    ]);
  });
});

describe('an address that is gone', () => {
  const about = (words: string) =>
    linesOf(
      parse(`---\ntitle: A title\nforce: Exampleshire Police\n---\n\n${words}\n`, 'a.md').warnings,
      /old address of/,
    );
  const [former = ''] = record.services['stop-it-now'].formerSites!;

  it('is told in words and in links, and is not the same host without its www, which is in use', () => {
    expect(former).to.match(/^www\./);
    expect(about(`Go to ${former}/families.`)).to.have.length(1);
    expect(about(`Go to [the site](https://${former}).`)).to.have.length(1);
    expect(about(`Go to ${former.replace('www.', '')}/families.`)).to.be.empty;
  });
});

describe('a page in HTML', () => {
  const { release, warnings } = parse(fixture('page.html'), 'page.html');
  const page = pageOf(release);

  it('has its metadata from Open Graph', () => {
    const { body: _, ...metadata } = release;
    expect(metadata).to.deep.equal({
      language: 'en',
      title: 'Police and charity launch a campaign',
      force: 'Exampleshire Police',
      published: { iso: '2024-05-08T09:00:00+01:00', text: '8 May 2024' },
      summary: 'Exampleshire Police is working with a charity, The Example Trust.',
      standfirst: [
        {
          type: 'text',
          value: 'Exampleshire Police is working with a charity, The Example Trust.',
        },
      ],
      picture: { src: 'https://www.example.org/banner.jpg' },
      url: 'https://www.example.org/news/launch',
    });
  });

  it('gives the same blocks as markdown, with their lines', () => {
    expect(release.body.map(({ type, line }) => [line, type])).to.deep.equal([
      [19, 'paragraph'],
      [20, 'heading'],
      [21, 'list'],
      [22, 'pullText'],
      [23, 'quotation'],
      [25, 'paragraph'],
      [25, 'paragraph'],
      [26, 'paragraph'],
      [27, 'picture'],
      [27, 'paragraph'],
      [28, 'table'],
    ]);
    expect(
      quotationsOf(release)[0]?.paragraphs.map(({ content }) => textOf(content)),
    ).to.deep.equal(['We see more reports than ever.', 'These are real children.']);
  });

  it('says its title once, its headings in order, and nothing of the furniture', () => {
    expect(page.words('h1')).to.deep.equal(['Police and charity launch a campaign']);
    expect(page.own.words('article h2')).to.deep.equal(['Why now']);
    expect(page.own.words('article').join('')).not.to.match(/Share this|Other news|Home/);
  });

  it('keeps the words of a link that a page may not use, without the link', () => {
    expect(page.own.all('article a').map(({ properties }) => properties.href)).to.deep.equal([
      '/leaflet',
    ]);
    expect(page.own.words('netsafe-release-page > p')).to.include(
      'Read the leaflet or the poster.',
    );
    expect(linesOf(warnings, /address that a page may not use/)).to.deep.equal([26]);
  });

  it('prints the summary, which the body does not begin with', () => {
    expect(page.own.words('netsafe-release-page > hgroup + p')).to.deep.equal([
      'Exampleshire Police is working with a charity, The Example Trust.',
    ]);
  });
});

describe('a release’s head', () => {
  it('may stand between lines of dashes', () => {
    const { release, warnings } = parse(`${HEAD}Words.`);
    expect(release).to.deep.equal({
      language: 'en',
      title: 'A title',
      force: 'Exampleshire Police',
      published: { iso: '2024-05-08', text: '8 May 2024' },
      body: [{ type: 'paragraph', line: 7, content: [{ type: 'text', value: 'Words.' }] }],
    });
    expect(warnings).to.deep.equal([]);
  });

  it('may be missing: the first heading is the title, and warnings say the rest', () => {
    const { release, warnings } = parse('# The launch\n\nWords.');
    expect(release.title).to.equal('The launch');
    expect(release.body).to.have.length(1);
    expect(warnings).to.have.length(2);
  });

  it('gives the day in London, whatever zone the time is in', () => {
    const days = [
      '2024-05-07T23:30:00Z',
      '2024-05-08T00:30:00+01:00',
      '2024-05-08',
      '8 May 2024',
      '2024-05-08T23:59:00',
    ];
    for (const day of days) {
      expect(
        parse(`---\ntitle: T\nforce: F\ndate: '${day}'\n---\nWords.`).release.published?.text,
        day,
      ).to.equal('8 May 2024');
    }
    expect(
      parse(`---\ntitle: T\ndate: 2024-05-08\nlang: cy\n---\nGeiriau.`).release.published?.text,
    ).to.equal('8 Mai 2024');
    expect(parse(`---\ntitle: T\ndate: 2024-02-31\n---\nWords.`).release.published).to.equal(
      undefined,
    );
  });

  it('leaves out an update at the same moment', () => {
    const { release } = parse(
      `---\ntitle: T\npublished: 2024-05-08\nupdated: 2024-05-08\n---\nWords.`,
    );
    expect(release).not.to.have.property('updated');
  });

  it('cuts the force from a title’s end, and nothing else', () => {
    expect(parse('---\ntitle: A title | Exampleshire Police\n---\nWords.').release.title).to.equal(
      'A title',
    );
    expect(parse('---\nog.title: A title | or two\nforce: F\n---\nWords.').release.title).to.equal(
      'A title | or two',
    );
  });

  it('may not bring an address that a page may not use', () => {
    const { release, warnings } = parse(
      "---\ntitle: T\nforce: F\ndate: 2024-05-08\nurl: 'javascript:alert(1)'\nimage: 'data:text/html,x'\n---\nWords.",
    );
    expect(release).not.to.have.any.keys('url', 'picture');
    expect(linesOf(warnings, /may use/)).to.deep.equal([5, 6]);
  });
});

describe('a release’s words', () => {
  const { number } = record.services['stop-it-now'];

  it('link every number of the record, and change no digit', () => {
    const digits = number!.replace(/\s/g, '');
    const { release } = parse(
      `${HEAD}Call ${number} or ${digits}, or 101. There were 101 calls, and 999 more.`,
    );
    const links = pageOf(release).own.all('article a');
    expect(links.map(({ properties }) => properties.href)).to.deep.equal(
      [`tel:${digits}`, `tel:${digits}`, 'tel:101'].slice(0, 2),
    );
    expect(pageOf(release).own.words('netsafe-release-page > p')).to.deep.equal([
      `Call ${number} or ${digits}, or 101. There were 101 calls, and 999 more.`,
    ]);
  });

  it('link short numbers only where somebody is told to call', () => {
    const { release } = parse(
      `${HEAD}Call the police on 101. Ring 999 now. There were 101 arrests, calling for 999 more.`,
    );
    expect(pageOf(release).own.words('netsafe-release-page > p a')).to.deep.equal(['101', '999']);
  });

  it('link bare addresses, without the full stop and not twice', () => {
    const { release } = parse(
      `${HEAD}See www.example.org/a, https://example.org. Or [www.example.org](https://example.org/b).`,
    );
    expect(
      pageOf(release)
        .own.all('netsafe-release-page > p a')
        .map(({ properties }) => properties.href),
    ).to.deep.equal(['https://www.example.org/a', 'https://example.org', 'https://example.org/b']);
  });

  it('are flagged where the campaign would not use them, and never changed', () => {
    const words = [
      'child pornography',
      'child porn',
      'kiddie porn',
      'child prostitute',
      'historic abuse',
      'historical child sexual abuse',
      'committed suicide',
    ];
    for (const each of words) {
      const { release, warnings } = parse(`${HEAD}They spoke of ${each} here.`);
      expect(linesOf(warnings, /Nothing was changed/), each).to.deep.equal([7]);
      expect(pageOf(release).own.words('netsafe-release-page > p')).to.deep.equal([
        `They spoke of ${each} here.`,
      ]);
    }
    expect(
      parse(`${HEAD}Indecent images of children, and a historic building.`).warnings,
    ).to.deep.equal([]);
  });

  it('are flagged where a service’s name is misspelled, and not where it is right', () => {
    const wrong = [
      'Stop in Now',
      'Stop Is Now',
      'Lucy Faithful',
      'Lucy Faith',
      'Internet Watch Foundaton',
      'Crimestopers',
    ];
    for (const each of wrong) {
      const { warnings } = parse(`${HEAD}They work with ${each} here.`);
      expect(linesOf(warnings, /misspelled/), each).to.deep.equal([7]);
    }
    const right =
      'Stop it Now! and Stop It Now work with The Lucy Faithfull Foundation; a good Samaritan stopped it now.';
    expect(linesOf(parse(`${HEAD}${right}`).warnings, /misspelled/)).to.deep.equal([]);
  });

  it('are flagged on the line of the word, not of the paragraph', () => {
    expect(
      linesOf(
        parse(`${HEAD}One line,\nand another with\nchild porn in it.`).warnings,
        /child porn/,
      ),
    ).to.deep.equal([9]);
  });

  it('are flagged where they name a service and give no number', () => {
    expect(
      linesOf(parse(`${HEAD}Words.\n\nStop It Now can help.`).warnings, /number is nowhere/),
    ).to.deep.equal([9]);
    expect(
      linesOf(parse(`${HEAD}Stop It Now can help: ${number}.`).warnings, /number is nowhere/),
    ).to.deep.equal([]);
  });

  it('are whole, whatever markdown makes of them', () => {
    const { release } = parse(
      `${HEAD}    An indented paragraph.\n\n[Note]: www.example.org\n\nText with <b>tags</b> and a<!-- comment -->.\n\n2017. Was the year.\n\n\`\`\`\ncode "here"\n\`\`\``,
    );
    const page = pageOf(release);
    expect(page.own.words('netsafe-release-page > p')).to.deep.equal(
      ['An indented paragraph.', '[Note]: www.example.org', 'Text with <b>tags</b> and a.'].map(
        (words) => words,
      ),
    );
    expect(page.own.one('article ol')?.properties.start).to.equal(2017);
    expect(page.own.words('article pre')).to.deep.equal(['code "here"']);
    expect(page.own.all('article b')).to.have.length(0);
  });

  it('take the record’s number where they ask for it', () => {
    expect(fillNumbers('Call {{stop-it-now}} or {{nobody}}, {{shore}} or {{toString}}.')).to.equal(
      `Call ${number} or {{nobody}}, {{shore}} or {{toString}}.`,
    );
  });
});

describe('a release that cannot be read', () => {
  const cases: [what: string, text: string, line: number, message: RegExp][] = [
    ['is empty', '', 1, /empty/],
    ['has nothing but space', ' \n\n', 1, /empty/],
    ['has a head and no words', HEAD, 1, /no words/],
    ['has front matter that never closes', '\n---\ntitle: T\n\nWords.', 2, /never closes/],
    ['has a fenced head that never closes', '```yaml\ntitle: T\n\nWords.', 1, /never closes/],
    ['has front matter that is not YAML', '---\ntitle: T\nforce: "F\n---\nWords.', 4, /not YAML/],
    ['names a thing twice', '---\ntitle: T\ntitle: U\n---\nWords.', 3, /not YAML/],
    ['has a sentence for a head', '---\nWords.\n---\nWords.', 1, /name: value/],
    ['is binary', 'a\nb\u0000c', 2, /zero byte/],
    ['is nested too deep', `${'> '.repeat(300)}Words.`, 1, /too deep/],
    ['is far too deep', `${'> '.repeat(4000)}Words.`, 1, /too deep/],
    ['is too long', 'word '.repeat(MAXIMUM_BYTES / 4), 1, /1 MB/],
    ['has too much text', 'Some words.\n'.repeat(30_000), 1, /256 kB/],
    ['has too many paragraphs', '> a\n\n'.repeat(3000), 4000, /2,000 paragraphs/],
    ['has a paragraph without end', `Words.\n\n${'*a_ '.repeat(8000)}`, 2, /empty line between/],
  ];
  for (const [what, text, line, message] of cases) {
    it(`says so where it ${what}`, () => {
      const error = failure(() => parse(text, 'launch.md'));
      expect(error.message)
        .to.match(new RegExp(`^launch\\.md:${line}: `))
        .and.match(message);
    });
  }

  // In a page, the length of the whole says nothing: most of it may be markup.
  for (const tag of ['p', 'li', 'td', 'blockquote', 'h2', 'figcaption', 'pre'])
    it(`says so where a page's ${tag} has no end`, () => {
      const page = `<article><p>Words.</p>\n<${tag}>${'“Words,” and 020 7946 0101. '.repeat(20_000)}</${tag}></article>`;
      expect(failure(() => parse(page, 'page.html')).message).to.match(
        /^page\.html:\d+: This paragraph has more than 16 kB/,
      );
    });

  it('says so where a page is nested too deep', () => {
    expect(
      failure(() => parse(`<html><main>${'<div>'.repeat(5000)}x`, 'page.html')).message,
    ).to.match(/too deep/);
  });

  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    );
  const files: [what: string, bytes: Uint8Array, line: number, message: RegExp][] = [
    ['Latin-1', bytes('One\nTwo caf', [0xe9], ' three'), 2, /byte 11 /],
    ['cut inside a letter', bytes('One\n', [0xe2, 0x80]), 1, /not UTF-8/],
    ['a PDF', bytes('%PDF-1.7\n'), 1, /PDF/],
    ['a Word file', bytes([0x50, 0x4b, 3, 4, 20]), 1, /Word/],
    [
      'too long',
      new Uint8Array(10 * 1024 * 1024).fill(65),
      1,
      /10\.0 MB; a press release may have 1 MB/,
    ],
  ];
  for (const [what, content, line, message] of files) {
    it(`says so where the file is ${what}`, () => {
      const error = failure(() => decodeRelease(content, 'launch.md'));
      expect(error.message).to.match(message);
      if (what !== 'cut inside a letter') expect(error.line).to.equal(line);
    });
  }

  // It was refused once: a byte order mark declares the encoding as well as a head does.
  it('is read where the file declares another encoding', () => {
    expect(decodeRelease(bytes([0xff, 0xfe, 0x41, 0]), 'launch.txt')).to.equal('A');
    expect(decodeRelease(bytes([0xfe, 0xff, 0, 0x41]), 'launch.txt')).to.equal('A');
    const page = '<meta charset="windows-1252"><p>said: ';
    expect(decodeRelease(bytes(page, [0x93], 'Yes.', [0x94, 0x96, 0xe9]), 'a.html')).to.equal(
      `${page}“Yes.”–é`,
    );
  });

  for (const [what, text] of [
    ['a feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['other XML', '<?xml version="1.0"?>\n<note><p>Words.</p></note>'],
    ['JSON', '{"title": "T", "details": {"body": "<p>Words.</p>"}}'],
    ['a mail', 'From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Words.</p>'],
  ] as const) {
    it(`says so where it is ${what}, and shows no markup`, () => {
      expect(failure(() => parse(text, 'launch.txt')).message).to.match(/Import it|Save/);
    });
  }

  // Without these limits either takes longer than the runner waits.
  it('is refused before it is read where it is hostile', () => {
    expect(failure(() => parse('<p>a</p>'.repeat(75_000), 'a.html')).message).to.match(/2,000/);
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n');
    expect(failure(() => parse(`---\n${keys}\n---\nWords.`)).message).to.match(/500 lines/);
  });

  it('reads the longest release that it allows', () => {
    const paragraph = `Alex Example, Chief Constable of Exampleshire Police, said: "${'Words and words. '.repeat(8)}"\n\n`;
    const text = HEAD + paragraph.repeat(1200);
    const { release } = parse(text);
    expect(text.length).to.be.above(200 * 1024);
    expect(release.body).to.have.length(1200);
  });
});
