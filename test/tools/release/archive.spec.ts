import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { record } from '../../../src/record/record.js';
import { importRelease } from '../../../src/tools/release/command.js';
import { clock } from '../../../src/time/clock.js';
import { wordsOf } from './read-back.js';

const release = (title: string, date: string, more = '', words = 'Words of it.') =>
  `---\ntitle: ${title}\nforce: Exampleshire Police\npublished: ${date}\n${more}---\n\n${words}\n`;

const RELEASES: Record<string, string> = {
  'first.md': release('First', '2026-03-01', '', 'Stop in Now can help.'),
  'second.html':
    '<article><h1>Second</h1><p><time datetime="2026-05-01">1 May</time></p><p>Ten arrests.</p></article>',
  'deep/third.txt': release('Third', '2026-04-01'),
  'fourth.cy.md': release('Pedwerydd', '2026-02-01', '', 'Geiriau.'),
};

describe('an archive', () => {
  let folder: string;
  const { now } = clock;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'netsafe-archive-'));
    mkdirSync(join(folder, 'dist'));
    mkdirSync(join(folder, 'in/deep'), { recursive: true });
    writeFileSync(join(folder, 'dist/netsafe.css'), '.netsafe { color: red }');
    writeFileSync(join(folder, 'dist/netsafe.js'), 'document.title += "";');
    for (const [name, text] of Object.entries(RELEASES)) put(`in/${name}`, text);
    clock.now = () => Date.parse('2026-06-01T12:00Z');
  });
  afterEach(() => {
    clock.now = now;
    rmSync(folder, { recursive: true });
  });

  const at = (name: string) => join(folder, name);
  const put = (name: string, text: string | Uint8Array) => writeFileSync(at(name), text);
  const written = (name: string) => readFileSync(at(name), 'utf8');
  const run = async (...args: string[]) => {
    let [out, err] = ['', ''];
    const status = await importRelease(args, {
      cwd: folder,
      dist: at('dist'),
      build: () => false,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    });
    return { status, out, err };
  };
  const pages = () =>
    readdirSync(at('out'))
      .filter((name) => name.endsWith('.html'))
      .sort();
  const report = () =>
    JSON.parse(written('out/report.json')) as {
      releases: { file: string; out: string; state: string; head: { language: string } }[];
      unread: { file: string; line: number; message: string }[];
    };
  const states = () => report().releases.map(({ out, state }) => `${out} ${state}`);
  // A page that is written anew has another time.
  const age = () => {
    for (const name of pages()) utimesSync(at(`out/${name}`), 0, 0);
  };
  const renewed = () => pages().filter((name) => statSync(at(`out/${name}`)).mtimeMs > 0);

  it('makes a page of each release in a folder, by its title', async () => {
    const { status, out, err } = await run('in', '--out', 'out');
    expect([status, out]).to.deep.equal([0, '']);
    expect(err).to.match(/^out\/index\.html: 4 releases, 4 written and 0 as they were\.\n/);
    expect(pages()).to.deep.equal([
      'first.html',
      'index.html',
      'pedwerydd.html',
      'second.html',
      'third.html',
    ]);
    expect(written('out/third.html')).to.match(/<h1>Third<\/h1>/);
  });

  it('reads a file as Welsh that is called so', async () => {
    await run('in', '--out', 'out');
    expect(written('out/pedwerydd.html')).to.match(/<html lang="cy">/);
    expect(written('out/index.html')).to.match(/<html lang="en">/);
    const [card] = selectAll('netsafe-release-card[lang]', fromHtml(written('out/index.html')));
    expect(card?.properties.lang).to.equal('cy');
  });

  it('has an index of cards, newest first, that lead to the pages', async () => {
    put('in/first.md', release('First', '2026-03-01', 'url: https://example.org/elsewhere\n'));
    await run('in', '--out', 'out');
    const index = fromHtml(written('out/index.html'));
    const hrefs = (selector: string) =>
      selectAll(selector, index).map(({ properties }) => properties.href);
    expect(hrefs('netsafe-release-list > ul > li > netsafe-release-card h2 a')).to.deep.equal([
      'second.html',
      'third.html',
      'first.html',
      'pedwerydd.html',
    ]);
    expect(selectAll('h1', index).map(wordsOf)).to.deep.equal(['Press releases']);
    expect(selectAll('main > netsafe-helpline-banner > p > a', index).map(wordsOf)).to.include(
      record.services['stop-it-now'].number,
    );
    for (const href of hrefs('netsafe-release-card a'))
      expect(existsSync(at(`out/${String(href)}`)), String(href)).to.equal(true);
  });

  it('says in a table what there is to look at', async () => {
    await run('in', '--out', 'out');
    const [head, ...rows] = written('out/report.csv').trimEnd().split('\r\n');
    expect(head).to.equal('file,release,line,rule,words,page');
    expect(rows.find((row) => row.includes('Stop in Now'))).to.match(
      /^\.\.\/in\/first\.md,1,7,name-misspelled,.*,first\.html$/,
    );
    expect(rows.filter((row) => row.startsWith('../in/second.html,1,')).join('\n')).to.match(
      /,force,/,
    );
    expect(written('out/report.csv')).not.to.include(folder);
    expect(written('out/report.json')).not.to.include(folder);
  });

  it('goes on past what cannot be read, and says what that was', async () => {
    put('in/broken.md', '---\ntitle: "T" U\n---\nWords.');
    put('in/scan.pdf', '%PDF-1.7\n');
    const { status, err } = await run('in', '--out', 'out');
    expect(status).to.equal(1);
    expect(err)
      .to.match(/^in\/broken\.md:2: The front matter is not YAML/m)
      .and.to.match(/^in\/scan\.pdf:1: .*PDF/m)
      .and.to.match(/2 files were not read\.\n$/);
    expect(pages()).to.have.length(5);
    expect(report().unread.map(({ file, line }) => [file, line])).to.deep.equal([
      ['../in/broken.md', 2],
      ['../in/scan.pdf', 1],
    ]);
    expect(written('out/report.csv')).to.match(/^\.\.\/in\/scan\.pdf,,1,unread,/m);
  });

  it('says with status 2 that nothing could be read', async () => {
    put('scan.pdf', '%PDF-1.7\n');
    put('other.pdf', '%PDF-1.7\n');
    const { status, err } = await run('scan.pdf', 'other.pdf', '--out', 'out');
    expect(status).to.equal(2);
    expect(err).to.match(/2 files were not read\.\n$/);
  });

  it('takes files and folders together, each file once', async () => {
    put('fifth.md', release('Fifth', '2026-05-05'));
    await run('fifth.md', 'in', 'in/first.md', './fifth.md', '--out', 'out');
    expect(report().releases).to.have.length(5);
  });

  it('gives two releases of one title two pages', async () => {
    put('in/zz.md', release('First', '2026-03-02'));
    await run('in', '--out', 'out');
    expect(pages()).to.include.members(['first.html', 'first-2.html']);
    expect(written('out/first-2.html')).to.match(/2 March 2026/);
  });

  it('makes a release for each item of a feed', async () => {
    const item = (title: string) =>
      `<item><title>${title}</title><description>Words of ${title}.</description></item>`;
    put(
      'news.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Exampleshire Police</title>${item('One')}${item('Two')}</channel></rss>`,
    );
    expect((await run('news.xml')).err).to.match(/^news\.xml holds several releases\. Name a fo/);
    expect((await run('news.xml', '--out', 'out')).status).to.equal(0);
    expect(pages()).to.deep.equal(['index.html', 'one.html', 'two.html']);
    expect((await run('news.xml', '--out', 'out')).err).to.match(/0 written and 2 as they were/);
  });

  it('keeps the pages of a feed that moves on, each at its address', async () => {
    const feed = (...titles: string[]) =>
      put(
        'news.xml',
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Exampleshire Police</title>${titles
          .map(
            (title) =>
              `<item><title>${title}</title><link>https://example.org/${title}</link><description>Words of ${title}.</description></item>`,
          )
          .join('')}</channel></rss>`,
      );
    feed('Two', 'One');
    await run('news.xml', '--out', 'out');
    feed('Three', 'Two');
    await run('news.xml', '--out', 'out');
    for (const name of ['One', 'Two', 'Three'])
      expect(written(`out/${name.toLowerCase()}.html`)).to.match(new RegExp(`<h1>${name}</h1>`));
    expect(selectAll('netsafe-release-card', fromHtml(written('out/index.html')))).to.have.length(
      3,
    );
    expect((await run('news.xml', '--out', 'out')).err).to.match(/0 written and 3 as they were/);
  });

  it('keeps two items of one title and no address apart', async () => {
    const item = (words: string) =>
      `<item><title>Same</title><description>${words} of it.</description></item>`;
    const feed = (more = '') =>
      put(
        'news.xml',
        `<rss version="2.0"><channel>${item('One')}${item('Two')}${more}</channel></rss>`,
      );
    feed();
    await run('news.xml', '--out', 'out');
    feed('<!-- changed -->');
    await run('news.xml', '--out', 'out');
    expect(pages()).to.deep.equal(['index.html', 'same-2.html', 'same.html']);
    expect(written('out/same.html')).to.match(/One of it/);
    expect(written('out/same-2.html')).to.match(/Two of it/);
  });

  it('reads as English what says so, whatever its folder is called', async () => {
    mkdirSync(at('in/cy'));
    put('in/cy/a.md', release('Own words', '2026-05-01', 'lang: en\n'));
    put('in/cy/b.md', release('Geiriau', '2026-05-02'));
    await run('in', '--out', 'out');
    expect(written('out/own-words.html')).to.match(/<html lang="en">/);
    expect(written('out/geiriau.html')).to.match(/<html lang="cy">/);
    await run('in/cy/b.md', '--out', 'b.html');
    expect(written('b.html')).to.match(/<html lang="cy">/);
  });

  it('puts one release into a folder as well', async () => {
    mkdirSync(at('out'));
    await run('in/first.md', '--out', 'out');
    await run('in/deep/third.txt', '--out', 'out');
    expect(pages()).to.deep.equal(['first.html', 'index.html', 'third.html']);
    expect(selectAll('netsafe-release-card', fromHtml(written('out/index.html')))).to.have.length(
      2,
    );
  });

  describe('the second time', () => {
    beforeEach(async () => {
      await run('in', '--out', 'out');
      age();
    });

    it('leaves pages as they are', async () => {
      const { err } = await run('in', '--out', 'out');
      expect(err).to.match(/0 written and 4 as they were/);
      expect(renewed()).to.deep.equal(['index.html']);
    });

    it('does so from another folder, and by another name of the same', async () => {
      const { err } = await run(at('in'), '--out', at('out'));
      expect(err).to.match(/0 written and 4 as they were/);
      expect(pages()).to.have.length(5);
    });

    it('makes again what has changed, at the same address', async () => {
      put('in/first.md', release('Another title', '2026-03-01'));
      expect((await run('in', '--out', 'out')).err).to.match(/1 written and 3 as they were/);
      expect(renewed()).to.deep.equal(['first.html', 'index.html']);
      expect(written('out/first.html')).to.match(/<h1>Another title/);
    });

    it('makes all again with other options, another stylesheet, another campaign', async () => {
      expect((await run('in', '--out', 'out', '--explain')).err).to.match(/4 written/);
      put('dist/netsafe.css', '.netsafe { color: blue }');
      expect((await run('in', '--out', 'out', '--explain')).err).to.match(/4 written/);
      expect((await run('in', '--out', 'out', '--explain')).err).to.match(/0 written/);
    });

    it('makes a page again that is gone', async () => {
      rmSync(at('out/third.html'));
      expect((await run('in', '--out', 'out')).err).to.match(/1 written/);
      expect(pages()).to.include('third.html');
    });

    it('says of a release that it is old once it is', async () => {
      clock.now = () => Date.parse('2027-03-15T12:00Z');
      await run('in', '--out', 'out');
      expect(renewed()).to.deep.equal(['first.html', 'index.html', 'pedwerydd.html']);
      expect(written('out/first.html')).to.match(/<netsafe-archive-notice/);
    });

    it('keeps the pages of a release that cannot be read any more, and reads it again', async () => {
      put('in/first.md', '---\ntitle: "T" U\n---\n');
      expect((await run('in', '--out', 'out')).status).to.equal(1);
      expect(states()).to.include('first.html unread');
      expect(written('out/first.html')).to.match(/<h1>First/);
      put('in/first.md', RELEASES['first.md']!);
      expect((await run('in', '--out', 'out')).err).to.match(/1 written and 3/);
    });

    it('leaves out of the index a page that somebody has deleted with its release', async () => {
      rmSync(at('in/first.md'));
      await run('in', '--out', 'out');
      expect(states()).to.include('first.html unchanged');
      rmSync(at('out/first.html'));
      await run('in', '--out', 'out');
      expect(report().releases.map(({ out }) => out)).not.to.include('first.html');
      expect(written('out/index.html')).not.to.include('first.html');
    });

    it('does not read its own pages where they stand among the releases', async () => {
      await run('in', '--out', 'in/pages');
      const { err } = await run('in', '--out', 'in/pages');
      expect(err).to.match(/: 4 releases, 0 written and 4/);
    });
  });

  it('leads to no release that is under embargo, until it ends', async () => {
    put('in/first.md', release('First', '2026-06-02', 'embargo: 2026-06-02T00:01\n'));
    const { err } = await run('in', '--out', 'out');
    expect(err).to.match(/^1 release is under embargo, and not in the index\.$/m);
    expect(written('out/index.html')).not.to.match(/first\.html|>First</);
    clock.now = () => Date.parse('2026-06-02T08:00Z');
    await run('in', '--out', 'out');
    expect(written('out/index.html')).to.match(/first\.html/);
    expect(states()).to.include('first.html written');
  });

  it('writes tags alone', async () => {
    await run('in', '--out', 'out', '--tag');
    expect(written('out/index.html')).to.match(/^<netsafe-release-list>\n/);
    expect(written('out/first.html')).to.match(/^<netsafe-release-page/);
  });

  it('tells a machine the same as its report', async () => {
    const { out, err } = await run('in', '--out', 'out', '--json');
    expect(err).to.equal('');
    expect(out).to.equal(written('out/report.json'));
  });

  describe('replaces nothing that it has not written', () => {
    beforeEach(() => mkdirSync(at('out')));

    for (const file of ['index.html', 'report.json', 'report.csv'])
      it(file, async () => {
        put(`out/${file}`, 'a site’s own');
        const { status, err } = await run('in', '--out', 'out');
        expect([status, written(`out/${file}`)]).to.deep.equal([2, 'a site’s own']);
        expect(err).to.match(/^out\/.*Name another folder/);
        expect(readdirSync(at('out'))).to.deep.equal([file]);
      });

    it('a page', async () => {
      put('out/First.html', 'a site’s own');
      await run('in', '--out', 'out');
      expect(written('out/First.html')).to.equal('a site’s own');
      expect(pages()).to.include('first-2.html');
    });

    it('what a report leads to elsewhere', async () => {
      const made = { file: '../in/first.md', release: 1, head: {}, warnings: [] };
      put('victim.html', 'another’s');
      put(
        'out/report.json',
        JSON.stringify({ with: '', releases: [{ ...made, out: '../victim.html' }], unread: [] }),
      );
      expect((await run('in', '--out', 'out')).status).to.equal(2);
      expect(written('victim.html')).to.equal('another’s');
    });
  });
});
