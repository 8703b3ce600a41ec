// Exports, programs' answers and saved pages. The force is invented, and so are all words.
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { wordFiles, zipOf } from '../../../stories/support/word-file.js';
import { parseRelease, type Release } from '../../../src/tools/release/index.js';
import { readSources, type Source } from '../../../src/tools/release/read.node.js';
import { pageOf } from './read-back.js';

const kinds = ({ body }: Release) => body.map(({ type }) => type).join(' ');

const fixture = async (name: string): Promise<Source[]> =>
  readSources(await readFile(new URL(`fixtures/${name}`, import.meta.url)), name);

const readTextAs = (text: string, name: string) => readSources(Buffer.from(text), name);

const parsed = (sources: readonly Source[], name: string) =>
  sources.map(({ text, facts, warnings }) => parseRelease(text, { name, facts, warnings }));

const saidOf = (sources: readonly Source[]) =>
  sources.map(({ warnings = [] }) => warnings.map(({ message }) => message));

const refusal = (text: string, name: string): Promise<string> =>
  readTextAs(text, name).then(
    () => '',
    (error: unknown) => String(error),
  );

describe('an export of WordPress', () => {
  it('gives each published post, and says once what it leaves out', async () => {
    const sources = await fixture('wordpress-export.xml');
    const releases = parsed(sources, 'export.xml').map(({ release }) => release);
    expect(
      releases.map(({ title, force, published, url }) => [title, force, published?.iso, url]),
    ).to.deep.equal([
      [
        'Ten arrested & two charged',
        'Exampleshire Police',
        '2024-05-03T08:00:00.000Z',
        'https://news.example.org/ten-arrested/',
      ],
      [
        'Safer weeks in Northton',
        'Exampleshire Police',
        '2024-05-10T08:00:00.000Z',
        'https://news.example.org/safer-weeks/',
      ],
    ]);
    expect(saidOf(sources)).to.deep.equal([
      [
        'Left out of the WordPress export, of which only published posts are read: 2 posts that are not published, 1 post with a password, 1 page, 1 attachment and 1 other part of the site.',
      ],
      [],
    ]);
  });

  it('reads the paragraphs that the classic editor keeps as empty lines', async () => {
    const [first, second] = await fixture('wordpress-export.xml');
    const [one, two] = parsed([first!, second!], 'export.xml').map(({ release }) => release);
    // The second is the caption of the picture.
    expect(kinds(one!)).to.equal('paragraph paragraph quotation list paragraph');
    expect(pageOf(one!).own.words('article').join(' ')).not.to.contain('[caption');
    expect(kinds(two!)).to.equal('paragraph paragraph');
  });

  it('is refused where nothing in it is published', async () => {
    const item =
      '<item><title>T</title><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>';
    const text = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${item}</channel></rss>`;
    expect(await refusal(text, 'export.xml')).to.match(/1 post that is not published\. Export/);
  });
});

describe('an answer of GOV.UK’s content API', () => {
  it('is one release', async () => {
    const [source, ...others] = await fixture('govuk-item.json');
    const [read] = parsed([source!], 'item.json');
    const { release } = read!;
    expect(others).to.have.length(0);
    expect(release).to.include({
      title: 'More help for people who worry about what they look at',
      force: 'Example Office',
      language: 'en',
      summary: 'The Example Office pays for more calls.',
      url: 'https://www.gov.uk/government/news/more-help',
    });
    expect([release.published?.iso, release.updated?.iso]).to.deep.equal([
      '2024-05-03T08:00:00.000Z',
      '2024-05-06T09:30:00.000Z',
    ]);
    expect(kinds(release)).to.equal('paragraph heading paragraph');
    expect(pageOf(release).own.one('p a')?.properties.href).to.equal(
      'https://www.gov.uk/government/publications/a-plan',
    );
  });

  it('may be several, of which those without words are named once', async () => {
    const item = (title: string, body?: string) => ({
      title,
      base_path: '/x',
      details:
        body === undefined
          ? {}
          : {
              body: [
                { content_type: 'text/govspeak', content: '#' },
                { content_type: 'text/html', content: body },
              ],
            },
    });
    const results = [item('One', '<p>Words here.</p>'), item('Two', '<p>More.</p>'), item('Three')];
    for (const data of [results, { results }]) {
      const sources = await readTextAs(JSON.stringify(data), 'a.json');
      expect(sources.map(({ facts }) => facts.title)).to.deep.equal(['One', 'Two']);
      expect(saidOf(sources)).to.deep.equal([
        ['Left out, because there are no words in it: 1 of 3 items.'],
        [],
      ]);
    }
  });
});

describe('an answer of WordPress’s REST API', () => {
  const post = {
    type: 'post',
    status: 'publish',
    date: '2024-05-03T09:00:00',
    date_gmt: '2024-05-03T08:00:00',
    link: 'https://news.example.org/ten-arrested/',
    title: { rendered: 'Ten arrested &#8211; two charged' },
    content: { rendered: '<p>Ten people were arrested.</p>\n<p>Call 101.</p>\n', protected: false },
    excerpt: { rendered: '<p>Ten people [&hellip;]</p>\n' },
  };

  it('is one release, or several', async () => {
    for (const [data, count] of [
      [post, 1],
      [[post, post], 2],
    ] as const) {
      const sources = await readTextAs(JSON.stringify(data), 'posts.json');
      const [read] = parsed(sources, 'posts.json');
      expect(sources).to.have.length(count);
      expect(read!.release).to.include({
        title: 'Ten arrested – two charged',
        summary: 'Ten people…',
        url: post.link,
      });
      expect(read!.release.published?.iso).to.equal('2024-05-03T08:00:00.000Z');
      expect(kinds(read!.release)).to.equal('paragraph paragraph');
    }
  });

  it('leaves out what the public does not read', async () => {
    const locked = { ...post, content: { rendered: '', protected: true } };
    const sources = await readTextAs(
      JSON.stringify([post, { ...post, status: 'draft' }, { ...post, type: 'page' }, locked]),
      'posts.json',
    );
    expect(sources).to.have.length(1);
    expect(saidOf(sources)).to.deep.equal([
      [
        'Left out, because only published posts are read: 1 post that is not published, 1 post with a password and 1 page.',
      ],
    ]);
    expect(await refusal(JSON.stringify([locked]), 'posts.json')).to.match(
      /1 post with a password/,
    );
  });
});

describe('other JSON', () => {
  for (const [what, data, message] of [
    ['an object', { name: 'a', version: 1 }, /neither an item of GOV\.UK’s .* Save the release/],
    ['a list', [1, 2], /neither an item/],
    ['empty', {}, /neither an item/],
    ['null fields', { details: null, title: null, content: null, links: 1 }, /neither an item/],
    ['results without words', { results: [{ title: 'T', link: '/a' }] }, /results of a search/],
  ] as const) {
    it(`is refused with what to do: ${what}`, async () =>
      expect(await refusal(JSON.stringify(data), 'a.json')).to.match(message));
  }

  it('is front matter where words follow it', async () => {
    const [source] = await readTextAs('{\n  "title": "Ten arrested"\n}\n\nWords.', 'a.md');
    expect(source?.facts).to.deep.equal({});
  });
});

describe('a page that a browser saved in one file', () => {
  it('is read as the page, not as a mail, and without its frames', async () => {
    const bytes = await readFile(new URL('fixtures/saved-page.mhtml', import.meta.url));
    for (const name of ['saved-page.mhtml', 'saved-page.mht', 'saved-page.txt']) {
      const [source] = await readSources(bytes, name);
      const { release } = parsed([source!], name)[0]!;
      expect(release.title, name).to.equal('Ten arrested in a café');
      expect(release.force).to.equal('Exampleshire Police');
      expect(release.published?.iso).to.equal('2024-05-03');
      expect(release.url).to.equal('https://news.example.org/ten-arrested');
      expect(kinds(release)).to.equal('paragraph quotation');
      expect(pageOf(release).own.words('article').join(' ')).not.to.contain('frame');
    }
  });

  it('is a mail where it was sent', async () => {
    const mail =
      'From: a@example.org\r\nTo: b@example.org\r\nSubject: Ten arrested\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://example.org/\r\n\r\n<p>Ten people were arrested.</p>\r\n--x--\r\n';
    const [source] = await readTextAs(mail, 'a.txt');
    expect(source?.facts.title).to.equal('Ten arrested');
  });

  it('is refused where it holds no page', async () => {
    const text =
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--\r\n';
    expect(await refusal(text, 'a.mhtml')).to.match(/holds no HTML\. Save it again/);
  });
});

describe('a file that holds more than words', () => {
  it('may be a Word file with a picture that is larger than any release', async () => {
    const files = wordFiles(['Ten arrested', 'Ten people were arrested.'], {
      name: 'door.png',
      words: 'A door',
      data: 'A'.repeat(2 * 1024 * 1024),
    });
    const sources = await readSources(zipOf(files), 'release.docx');
    const { release, warnings } = parsed(sources, 'release.docx')[0]!;
    expect(warnings.map(({ message }) => message).join()).to.contain('A picture has an address');
    expect(pageOf(release).own.words('article p')).to.include.members([
      'Ten people were arrested.',
      'A door',
    ]);
  });

  it('may be larger than a release, up to a limit', async () => {
    const picture = `--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUFB'.repeat(500_000)}\r\n`;
    const text = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Ten people were arrested.</p>\r\n${picture}--x--\r\n`;
    expect(await readTextAs(text, 'a.mhtml')).to.have.length(1);
    expect(await refusal('a'.repeat(33 * 1024 * 1024), 'a.xml')).to.match(/33\.0 MB; .* 32 MB/);
  });
});
