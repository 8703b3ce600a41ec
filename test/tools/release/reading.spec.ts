// The forms in which press offices keep releases. All words are ours.
import { expect } from 'chai';
import { wordFile, zipOf } from '../../../stories/support/word-file.js';
import { parseRelease, type Release } from '../../../src/tools/release/index.js';
import { readSources } from '../../../src/tools/release/read.node.js';
import { linesOf, pageOf, parse, quotationsOf } from './read-back.js';

const kinds = ({ body }: Release) => body.map(({ type }) => type).join(' ');
const who = (release: Release) => quotationsOf(release).map(({ speaker }) => speaker);
const SAID = 'Sergeant Tom Reed, of Exampleshire Police, said: “We read all of it.”';

describe('plain text', () => {
  it('may have a paragraph on each line, and no empty lines', () => {
    const { release, warnings } = parse(
      `Ten arrested in a month of work\nTen people were arrested in Northton.\n${SAID}\n“We come to the door.”\nUna Field, of the Example Trust, said: “Call us.”\nCall 101 with information.`,
    );
    expect(release.title).to.equal('Ten arrested in a month of work');
    expect(kinds(release)).to.equal('paragraph quotation quotation paragraph');
    expect(who(release)).to.deep.equal(['Tom Reed', 'Una Field']);
    expect(linesOf(warnings, /no empty lines/)).to.deep.equal([1]);
    expect(quotationsOf(release)[1]?.line).to.equal(5);
  });

  it('stays as it is where its lines are wrapped at one width', () => {
    const { release, warnings } = parse(
      '---\ntitle: T\nforce: F\ndate: 2024-05-08\n---\nTen people were arrested in Northton in a month of work that\nbegan after a report by a member of the public, and that led\nofficers to four houses in the east of the county and beyond',
    );
    expect(kinds(release)).to.equal('paragraph');
    expect(warnings).to.deep.equal([]);
  });

  for (const [form, head] of [
    [
      'labelled',
      'Title: Ten arrested in a month\n\nForce: Exampleshire Police\n\nDate: 3 May 2024',
    ],
    [
      'bare',
      'NEWS RELEASE\n\nExampleshire Constabulary\n\nFriday 3 May 2024\n\nTen arrested in a month',
    ],
    [
      'with no empty lines',
      'Exampleshire Police\nPress release\n3rd May 2024\n\nTen arrested in a month',
    ],
    [
      'labelled, with no empty lines',
      'Title: Ten arrested in a month\nForce: Exampleshire Police\nDate: Friday, 3 May 2024',
    ],
    [
      'a label and its day on one line',
      'PRESS RELEASE – 03/05/24\nNews from Exampleshire Police\n\nTen arrested in a month',
    ],
    [
      'a label and the title on one line',
      'Press release: Ten arrested in a month\nExampleshire Police\nIssued 3 May 2024',
    ],
    [
      'Welsh',
      'Datganiad i’r wasg\n\nHeddlu Gogledd Esiampl\n\nDyddiad: 3 Mai 2024\n\nArestio deg o bobl',
    ],
  ] as const) {
    it(`has its head in lines: ${form}`, () => {
      const { release } = parse(`${head}\n\nTen people were arrested.`);
      expect(release.title).to.match(/^(?:Ten arrested in a month|Arestio deg o bobl)$/);
      expect(release.force).to.match(
        /^(?:Exampleshire (?:Police|Constabulary)|Heddlu Gogledd Esiampl)$/,
      );
      expect(release.published?.iso).to.equal('2024-05-03');
      expect(kinds(release)).to.equal('paragraph');
    });
  }

  for (const [line, iso] of [
    ['EMBARGOED UNTIL 00.01 ON TUESDAY 4 MAY 2099', '2099-05-04T00:01'],
    ['Embargo: 9am, 4 May 2099', '2099-05-04T09:00'],
    ['Strictly embargoed until midnight on 4 May 2099', '2099-05-04T00:00'],
    ['Under embargo until 04/05/2099 at 14:30', '2099-05-04T14:30'],
    ['STRICTLY EMBARGOED: 0001hrs 04/05/2099', '2099-05-04T00:01'],
    ['Not for publication before noon on Monday 4th May 2099', '2099-05-04T12:00'],
  ] as const) {
    it(`has its embargo in a line: ${line}`, () => {
      const { release } = parse(`# Ten arrested\n\n${line}\n\nTen people were arrested.`);
      expect(release.embargo?.iso).to.equal(iso);
      expect(kinds(release)).to.equal('paragraph');
    });
  }

  it('keeps an embargo that is no date, with a warning on its line', () => {
    const { release, warnings } = parse(
      '# Ten arrested\n\nEmbargoed until further notice\n\nWords.',
    );
    expect(kinds(release)).to.equal('paragraph paragraph');
    expect(linesOf(warnings, /embargo/)).to.deep.equal([3]);
  });

  it('loses no word that stands behind a line of its head', () => {
    const { release, warnings } = parse(
      'Date: 3 May 2024\nContact: the press office\n\nTen arrested in a month\n\nEmbargoed until 4 May 2099, when the court sits\n\nTen people were arrested.',
    );
    const words = pageOf(release).own.words('article p').join(' ');
    expect(words).to.include('Contact: the press office');
    expect(release.embargo?.iso).to.equal('2099-05-04');
    expect(linesOf(warnings, /when the court sits” is read as the embargo/)).to.deep.equal([6]);
    expect(release.title).to.equal('Ten arrested in a month');
  });

  it('takes no word for a label that only begins as one does', () => {
    const { release } = parse('# Ten arrested\n\nPress release-ready words stay.\n\nWords.');
    expect(pageOf(release).own.words('article p')[0]).to.equal('Press release-ready words stay.');
  });

  it('takes no lines apart that are words', () => {
    const { release } = parse(
      '# Ten arrested\n\nTen people were arrested in the week to\n3 May 2024\nin three towns of the county.\n\nMore is planned.',
    );
    expect(kinds(release)).to.equal('paragraph paragraph');
  });

  for (const end of [
    'ENDS',
    '- ENDS -',
    '-ENDS-',
    '*Ends*',
    '## Ends',
    'Diwedd',
    '– more follows –',
  ])
    it(`leaves out where it says that it ends: ${end}`, () => {
      const { release, warnings } = parse(`# Ten arrested\n\nWords.\n\n${end}\n\nA note.`);
      expect(kinds(release)).to.equal('paragraph paragraph');
      expect(linesOf(warnings, /where the release ends/)).to.deep.equal([5]);
    });

  it('keeps a word that only begins as an end does', () => {
    const { release } = parse('# Ten arrested\n\nEnds and means.\n\nIt ends.');
    expect(kinds(release)).to.equal('paragraph paragraph');
  });

  it('has lists of lines with dashes, and one line with a dash is none', () => {
    const { release } = parse('# T\n\nThey took:\n\n– two phones\n– one disk\n\n– and a pause.');
    expect(kinds(release)).to.equal('paragraph list paragraph');
  });

  it('has tables of lines with tabs', () => {
    const { release } = parse('# T\n\nYear\tArrests\n2023\t1,001\n2024\t20\n\nA\ttab.');
    expect(kinds(release)).to.equal('table paragraph');
    expect(pageOf(release).own.words('th, td')).to.deep.equal([
      'Year',
      'Arrests',
      ...['2023', '1,001', '2024', '20'],
    ]);
  });

  it('has bullets that are typed as characters', () => {
    const { release } = parse(
      '# Ten arrested\n\nThey took:\n\n• two phones\n• one disk\n\n–\tone letter',
    );
    expect(kinds(release)).to.equal('paragraph list list');
    expect(pageOf(release).own.words('article li')).to.deep.equal([
      'two phones',
      'one disk',
      'one letter',
    ]);
  });
});

describe('front matter', () => {
  for (const [form, head] of [
    [
      'YAML, with a generator’s keys',
      '---\ntitle: Ten arrested\npublishDate: 2024-05-03\norganisation: Exampleshire Police\n---',
    ],
    [
      'TOML',
      '+++\ntitle = "Ten arrested"\ndate = 2024-05-03\n[publisher]\nname = "Exampleshire Police"\n+++',
    ],
    [
      'TOML, with a theme’s own table',
      '+++\ntitle = "Ten arrested"\ndate = 2024-05-03\n[params]\nforce = "Exampleshire Police"\n+++',
    ],
    [
      'JSON on one line',
      '{"title":"Ten arrested","date":"2024-05-03","publisher":{"name":"Exampleshire Police"}}',
    ],
    [
      'JSON',
      '{\n  "title": "Ten arrested",\n  "date": "2024-05-03",\n  "publisher": { "name": "Exampleshire Police" }\n}',
    ],
  ] as const) {
    it(`is read in ${form}`, () => {
      const { release } = parse(`${head}\n\nTen people were arrested.`);
      expect([release.title, release.force, release.published?.iso]).to.deep.equal([
        'Ten arrested',
        'Exampleshire Police',
        '2024-05-03',
      ]);
      expect(kinds(release)).to.equal('paragraph');
    });
  }

  for (const [form, text, message] of [
    ['TOML that is none', '+++\ntitle = Ten arrested\n+++\nWords.', /not TOML/],
    ['TOML that never closes', '+++\ntitle = "T"\n\nWords.', /never closes/],
    ['JSON that is none', '{\n"title": T\n}\n\nWords.', /not JSON/],
    ['JSON on one line that is none', '{"title": T}\n\nWords.', /not JSON/],
  ] as const) {
    it(`is refused in ${form}`, () => expect(() => parse(text)).to.throw(message));
  }
});

describe('HTML', () => {
  it('is read as a fragment, whatever the file is called', () => {
    for (const text of [
      `<p>Ten were arrested.</p>\n<p>${SAID}</p>`,
      `<!-- wp:paragraph -->\n<p>Ten were arrested.</p>\n<!-- /wp:paragraph -->\n<p>${SAID}</p>`,
      `<div class="field"><p>Ten were arrested.</p><p>${SAID}</p></div>`,
    ]) {
      const { release } = parse(text, 'release.txt');
      expect(kinds(release), text).to.equal('paragraph quotation');
      expect(pageOf(release).own.words('article').join('')).not.to.match(/<|wp:/);
    }
  });

  for (const [form, html] of [
    [
      'footer',
      '<blockquote><p>Call us tonight.</p><footer>Una Field, Example Trust</footer></blockquote>',
    ],
    [
      'cite',
      '<blockquote><p>Call us tonight.</p><p><cite>Una Field, Example Trust</cite></p></blockquote>',
    ],
    [
      'figcaption',
      '<figure><blockquote><p>Call us tonight.</p></blockquote><figcaption>— Una Field, Example Trust</figcaption></figure>',
    ],
  ] as const) {
    it(`says who spoke in ${form}`, () => {
      const { release } = parse(`<p>${SAID}</p>${html}<p>It goes on.</p>`);
      expect(kinds(release)).to.equal('quotation quotation paragraph');
      expect(who(release)).to.deep.equal(['Tom Reed', 'Una Field']);
    });
  }

  it('has its head in JSON-LD, and leaves the site’s own parts out with one warning', () => {
    const { release, warnings } = parse(
      `<html lang="en"><head><title>Ten arrested - Exampleshire Police</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ten arrested","datePublished":"2024-05-03","publisher":{"name":"Exampleshire Police"}}]}</script></head><body><main><ul><li><a href="/">Start</a></li></ul><h1>Ten arrested</h1><p>Ten people were arrested in Northton today.</p><aside><p>Other news here.</p></aside><div class="social-links"><p>Follow us</p></div></main></body></html>`,
      'page.html',
    );
    expect([release.title, release.force, release.published?.iso]).to.deep.equal([
      'Ten arrested',
      'Exampleshire Police',
      '2024-05-03',
    ]);
    expect(kinds(release)).to.equal('paragraph');
    expect(linesOf(warnings, /^Left out/)).to.have.length(1);
  });

  for (const [form, title, heading, force] of [
    [
      'behind it',
      'Ten arrested | News | Exampleshire Police',
      'Ten arrested',
      'Exampleshire Police',
    ],
    ['before it', 'Exampleshire Police – Ten arrested', 'Ten arrested', 'Exampleshire Police'],
    ['and no force', 'Ten arrested - Example County Council', 'Ten arrested', undefined],
    ['and a dash of its own', 'Ten arrested - all bailed', 'Ten arrested - all bailed', undefined],
  ] as const) {
    it(`has its title in its heading, with what the site adds ${form}`, () => {
      const { release } = parse(
        `<html lang="en"><head><title>${title}</title></head><body><main><h1>${heading}</h1><p>Ten people were arrested in Northton today.</p></main></body></html>`,
        'page.html',
      );
      expect([release.title, release.force]).to.deep.equal([heading, force]);
      expect(kinds(release)).to.equal('paragraph');
    });
  }

  it('has its title in a heading of the second level, where the first is the site’s name', () => {
    const { release } = parse(
      '<html lang="en"><head><title>Ten arrested : Exampleshire Police</title></head><body><h1><a href="/">Exampleshire Police</a></h1><h2>Ten arrested</h2><p>Ten people were arrested in Northton today.</p></body></html>',
      'page.html',
    );
    expect([release.title, release.force, kinds(release)]).to.deep.equal([
      'Ten arrested',
      'Exampleshire Police',
      'paragraph',
    ]);
  });

  it('may have its words in a table that holds the page, or in cells of figures', () => {
    const { release } = parse(
      `<table><tr><td><h1>Ten arrested</h1><p>Ten people were arrested in Northton.</p><p>${SAID}</p></td></tr></table><table><tr><th>Force</th><th>Arrests</th></tr><tr><td><p>Exampleshire</p><p>in May</p></td><td>10</td></tr></table>`,
      'page.html',
    );
    expect(kinds(release)).to.equal('paragraph quotation table');
    expect(pageOf(release).own.words('article td')).to.deep.equal(['Exampleshire in May', '10']);
  });

  it('is read again where it is a page of ours, with nothing doubled and nobody’s words moved', () => {
    const text = `---\ntitle: Ten arrested\nforce: Exampleshire Police\ndate: 2024-05-03\ndescription: What happened\n---\n\nTen people were arrested.\n\n${SAID.slice(0, -1)}\n\n> The work goes on.\n\n“Call us.”\n\n“It is free,” said Una Field, of the Example Trust. “Call tonight.”\n\n- A man in his forties from Northton was jailed for two years.\n\n## Notes to editors\n\nA note on rape.`;
    const first = pageOf(parse(text).release);
    const second = pageOf(parse(first.text, 'page.html').release);
    expect(second.words('blockquote')).to.deep.equal(first.words('blockquote'));
    expect(second.words('figcaption')).to.deep.equal(first.words('figcaption'));
    expect(second.words('netsafe-pull-text')).to.deep.equal(first.words('netsafe-pull-text'));
    for (const each of [
      'h1',
      'section',
      'netsafe-helpline-banner',
      'netsafe-content-note',
      'netsafe-archive-notice',
      'netsafe-case-outcomes li',
    ])
      expect(second.words(each), each).to.deep.equal(first.words(each));
    expect(second.words('main').join('').length).to.equal(first.words('main').join('').length);
  });
});

describe('what a page holds besides its release', () => {
  const WORDS = '<p>Ten people were arrested in Northton, officers said on Friday.</p>';
  const kept = (body: string, head = '') => {
    const { release, warnings } = parse(
      `<!doctype html><html lang="en"><head><title>Ten arrested | Exampleshire Police</title>${head}</head><body>${body}</body></html>`,
      'page.html',
    );
    const left = warnings.filter(({ rule }) => rule === 'left-out').map(({ message }) => message);
    return { release, words: pageOf(release).own.words('article p').join(' '), left };
  };

  for (const [what, body] of [
    ['the site’s foot', `<h1>Ten arrested</h1>${WORDS}<footer><p>Of the site.</p></footer>`],
    [
      'links that lead on',
      `<main><h1>Ten arrested</h1>${WORDS}<h2>Related news</h2><ul><li><a href="/a">Of the site.</a></li></ul></main>`,
    ],
    ['a frame', `<main><h1>Ten arrested</h1>${WORDS}<iframe src="/Of the site."></iframe></main>`],
    [
      'a video',
      `<main><h1>Ten arrested</h1>${WORDS}<video src="/Of the site."><p>No video here.</p></video></main>`,
    ],
  ] as const)
    it(`leaves out ${what}, and says so`, () => {
      const { release, words, left } = kept(body);
      expect(words).not.to.match(/Of the site|No video/);
      expect(kinds(release)).to.equal('paragraph');
      expect(left).to.have.length(1);
      expect(left[0]).to.include('Of the site');
    });

  it('keeps links that are a part of the release, and the foot of an article', () => {
    const { words } = kept(
      `<article><h1>Ten arrested</h1>${WORDS}<h2>Where to call</h2><ul><li><a href="/a">The first of them</a></li></ul><footer><p>Of the release.</p></footer></article>`,
    );
    expect(words).to.include('Of the release.');
  });

  for (const style of ['display:none', 'visibility: hidden', 'mso-hide:all; color: red'])
    it(`shows nothing that the page hides: ${style}`, () => {
      const { words } = kept(
        `<main><h1>Ten arrested</h1><p style="${style}">Hidden words of it.</p>${WORDS}</main>`,
      );
      expect(words).not.to.include('Hidden');
    });

  it('may have a blockquote without paragraphs, and who spoke behind its words', () => {
    const { release } = kept(
      `<main><h1>Ten arrested</h1>${WORDS}<blockquote>We read all of it.<cite>Una Field, Inspector</cite></blockquote></main>`,
    );
    expect(who(release)).to.deep.equal(['Una Field']);
  });

  it('may be Word’s, whose title is a paragraph, and whose file has another', () => {
    const { release } = parse(
      '<html><head><meta name=Generator content="Microsoft Word 15"><title>Template 3</title></head><body><p class=MsoTitle>Ten arrested in a month</p><p>Exampleshire Police</p><p>3 May 2024</p><p>Ten people were arrested.</p></body></html>',
      'page.html',
    );
    const { title, force, published } = release;
    expect([title, force, published?.iso]).to.deep.equal([
      'Ten arrested in a month',
      'Exampleshire Police',
      '2024-05-03',
    ]);
    expect(kinds(release)).to.equal('paragraph');
  });

  it('may be Word’s without a title of its own: the file’s stands', () => {
    const { release } = parse(
      '<html><head><meta name=Generator content="Microsoft Word 15"><title>Ten arrested</title></head><body><p>Ten people were arrested in Northton, officers said on Friday.</p></body></html>',
      'page.html',
    );
    expect(release.title).to.equal('Ten arrested');
  });
});

describe('files that need a library', () => {
  const read = async (bytes: Uint8Array, name: string) =>
    (await readSources(bytes, name)).map(
      ({ text, facts }) => parseRelease(text, { name, facts }).release,
    );

  it('are Word’s', async () => {
    const [release] = await read(
      wordFile(['Ten arrested in a month', 'Ten people were arrested.', SAID]),
      'release.docx',
    );
    expect(release?.title).to.equal('Ten arrested in a month');
    expect(kinds(release!)).to.equal('paragraph quotation');
    expect(who(release!)).to.deep.equal(['Tom Reed']);
  });

  it('are mails: the subject is the title', async () => {
    const mail = `From: Press <press@example.org>\r\nSubject: Fwd: Ten arrested\r\nDate: Fri, 03 May 2024 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p class="MsoNormal">Ten people were arrested.<o:p></o:p></p><p>${SAID}</p>`).toString('base64')}\r\n`;
    for (const name of ['release.eml', 'release.txt']) {
      const [release] = await read(Buffer.from(mail), name);
      expect([release?.title, release?.published?.text]).to.deep.equal([
        'Ten arrested',
        '3 May 2024',
      ]);
      expect(kinds(release!)).to.equal('paragraph quotation');
    }
  });

  it('are feeds: a release for each item', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Exampleshire Police</title><item><title>Ten arrested</title><pubDate>Fri, 03 May 2024 09:00:00 +0100</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Ten people were arrested.</p><p>${SAID}</p>]]></content:encoded></item><item><title>Two jailed</title><description>Two people were jailed.</description></item></channel></rss>`;
    const releases = await read(Buffer.from(rss), 'news.xml');
    expect(releases.map(({ title, force }) => [title, force])).to.deep.equal([
      ['Ten arrested', 'Exampleshire Police'],
      ['Two jailed', 'Exampleshire Police'],
    ]);
    expect(releases.map(kinds)).to.deep.equal(['paragraph quotation', 'paragraph']);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Exampleshire Police</title><entry><title>Ten arrested</title><link href="https://example.org/n/10"/><published>2024-05-03T09:00:00Z</published><content type="html">&lt;p&gt;Ten people were arrested.&lt;/p&gt;</content></entry></feed>`;
    const [release] = await read(Buffer.from(atom), 'news.atom');
    expect([release?.title, release?.url, release?.published?.text]).to.deep.equal([
      'Ten arrested',
      'https://example.org/n/10',
      '3 May 2024',
    ]);
    expect(pageOf(release!).own.words('netsafe-release-page > p')).to.deep.equal([
      'Ten people were arrested.',
    ]);
  });

  it('are refused where they are something else', async () => {
    let message = '';
    await readSources(zipOf({ 'a.txt': 'Words.' }), 'release.docx').catch(
      (error: unknown) => void (message = String(error)),
    );
    expect(message).to.match(/zip archive/);
  });
});
