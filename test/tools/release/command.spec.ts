import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { importRelease } from '../../../src/tools/release/command.js';
import { record } from '../../../src/record/record.js';
import { wordsOf } from './read-back.js';

const RELEASE = `---
title: A title
force: Exampleshire Police
date: 2024-05-08
---

Stop It Now can help: {{stop-it-now}}.

Alex Example, Chief Constable of Exampleshire Police, said: "We say \\</script> & 'so'."
`;
const STYLE = '.netsafe { color: red } /* </style> */';
const SCRIPT = 'document.title += "</script><!-- <script>";\n//# sourceMappingURL=netsafe.js.map\n';

describe('npm run import', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'netsafe-import-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/netsafe.css'), STYLE);
    writeFileSync(join(folder, 'dist/netsafe.js'), SCRIPT);
    writeFileSync(join(folder, 'launch.md'), RELEASE);
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  const run = async (args: string[], build = () => false) => {
    let out = '';
    let err = '';
    const status = await importRelease(args, {
      cwd: folder,
      dist: join(folder, 'dist'),
      build,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    });
    return { status, out, err };
  };
  const written = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = () => readdirSync(folder).sort();

  it('writes a page that needs nothing else', async () => {
    expect(await run(['launch.md', '--out', 'release.html'])).to.deep.equal({
      status: 0,
      out: '',
      err: 'release.html is written, with 0 warnings.\n',
    });
    const text = written('release.html');
    expect(text).to.match(/^<!doctype html>\n<html lang="en">/);
    expect(text).not.to.match(/<!--(?:\/?lit|\?)|sourceMappingURL/);
    const page = fromHtml(text);
    const words = (selector: string) =>
      selectAll(selector, page).map((each) => wordsOf(each).trim());
    expect(words('title')).to.deep.equal(['A title | Exampleshire Police']);
    expect(words('h1')).to.deep.equal(['A title']);
    expect(words('article time')).to.deep.equal(['8 May 2024']);
    expect(words('blockquote')).to.deep.equal(["We say </script> & 'so'."]);
    expect(selectAll('script', page)).to.have.length(1);
    expect(select('script', page)?.properties.type).to.equal('module');
    expect(selectAll('style', page)).to.have.length(1);
    expect(selectAll('script[src], link[rel=stylesheet], img, iframe', page)).to.have.length(0);
    const { number } = record.services['stop-it-now'];
    expect(words('netsafe-release-page > p > a')).to.deep.equal([number]);
    expect(words('section netsafe-helpline-banner > p > a')).to.include(number);
    expect(words('main')).to.have.length(1);
    expect(words('aside, header, footer')).to.have.length(0);
    expect(files()).to.deep.equal(['dist', 'launch.md', 'release.html']);
  });

  it('writes a script that says the same as the one that was built', async () => {
    await run(['launch.md', '--out', 'release.html']);
    const script = select('script', fromHtml(written('release.html')));
    const document = { title: '' };
    // The text of the test's own script, read as a browser reads it.
    runInNewContext(wordsOf(script!), { document });
    expect(document.title).to.equal('</script><!-- <script>');
  });

  it('leaves the script out, prints the tags alone, makes a card', async () => {
    await run(['launch.md', '--out', 'release.html', '--no-script', '--card', 'card.html']);
    expect(written('release.html')).not.to.match(/<script/);
    expect(written('card.html')).to.match(
      /^<netsafe-release-card>\n {2}<h3><a href="release\.html">A title<\/a><\/h3>/,
    );
    const { out, err, status } = await run(['launch.md', '--body']);
    expect([status, err]).to.deep.equal([0, '']);
    expect(out)
      .to.match(/^<p>Stop It Now can help: <a href="tel:\d+">/)
      .and.not.to.match(/<html|<h1|helpline-banner/);
  });

  it('explains the terms of a release where it is told to', async () => {
    writeFileSync(
      join(folder, 'launch.md'),
      RELEASE.replace('Stop It Now can', 'The PCC says that Stop It Now can'),
    );
    for (const form of ['--body', '--tag', '--no-script']) {
      expect((await run(['launch.md', form])).out, form).not.to.match(/<dfn>/);
      expect((await run(['launch.md', form, '--explain'])).out, form).to.match(
        /<dt><dfn>Police and Crime Commissioner \(PCC\)<\/dfn><\/dt>\s*<dd>/,
      );
    }
  });

  it('speaks Welsh where it is told to', async () => {
    await run(['launch.md', '--out', 'release.html', '--lang', 'cy']);
    expect(written('release.html'))
      .to.match(/<html lang="cy">/)
      .and.to.include('8 Mai 2024');
  });

  it('names file and line of each warning, and goes on', async () => {
    writeFileSync(
      join(folder, 'launch.md'),
      RELEASE.replace('can help', 'and Stop in Now can help'),
    );
    const { status, err } = await run(['launch.md', '--out', 'release.html']);
    expect(status).to.equal(0);
    expect(err)
      .to.match(/^launch\.md:7: “Stop in Now” looks like/)
      .and.to.match(/written, with 1 warning\.\n$/);
  });

  it('builds the stylesheet and the script where they are missing, and says so', async () => {
    rmSync(join(folder, 'dist/netsafe.css'));
    const { status, err } = await run(['launch.md', '--out', 'release.html'], () => {
      writeFileSync(join(folder, 'dist/netsafe.css'), STYLE);
      return true;
    });
    expect(status).to.equal(0);
    expect(err).to.match(/dist\/netsafe\.css is not there yet: running npm run build/);
    expect(written('release.html')).to.include('.netsafe { color: red }');
  });

  describe('refuses, in one line, with status 2 and nothing written', () => {
    const cases: [what: string, args: string[], message: RegExp, prepare?: () => void][] = [
      ['a missing file', ['gone.md', '--out', 'a.html'], /^gone\.md does not exist/],
      [
        'a folder without releases',
        ['dist', '--out', 'a.html'],
        /^dist holds no file that is read/,
      ],
      ['no file', ['--out', 'a.html'], /^Which release/],
      [
        'two releases for one file',
        ['launch.md', 'other.md', '--out', 'launch.md'],
        /launch\.md is a file\. Name a folder/,
        () => writeFileSync(join(folder, 'other.md'), RELEASE),
      ],
      [
        'two releases for no folder',
        ['launch.md', 'other.md'],
        /Name a folder with --out/,
        () => writeFileSync(join(folder, 'other.md'), RELEASE),
      ],
      ['an unknown option', ['launch.md', '--output', 'a.html'], /--output.*See --help/],
      ['an option without its value', ['launch.md', '--out'], /--out/],
      [
        'an unknown language',
        ['launch.md', '--lang', 'fr'],
        /--lang “fr” is none\. Write one of: en, cy/,
      ],
      [
        'the release’s own name',
        ['launch.md', '--out', './launch.md'],
        /would replace the release/,
      ],
      ['one name for two files', ['launch.md', '--out', 'a.html', '--card', 'a.html'], /same file/],
      [
        'a folder that does not exist',
        ['launch.md', '--out', 'no/a.html'],
        /no\/a\.html cannot be written: its folder does not exist/,
      ],
      [
        'a card of a page in a folder',
        ['launch.md', '--out', 'dist', '--card', 'card.html'],
        /Name a folder with --out, without --card/,
      ],
      [
        'a card that cannot be written',
        ['launch.md', '--out', 'a.html', '--card', 'no/c.html'],
        /no\/c\.html cannot be written/,
      ],
      [
        'an empty file',
        ['empty.md', '--out', 'a.html'],
        /^empty\.md:1: The file is empty/,
        () => writeFileSync(join(folder, 'empty.md'), ''),
      ],
      [
        'broken front matter',
        ['broken.md', '--out', 'a.html'],
        /^broken\.md:2: The front matter is not YAML/,
        () => writeFileSync(join(folder, 'broken.md'), '---\ntitle: "T" U\n---\nWords.'),
      ],
      [
        'another encoding',
        ['latin.md', '--out', 'a.html'],
        /^latin\.md:1: This is not UTF-8: byte 3 /,
        () => writeFileSync(join(folder, 'latin.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20])),
      ],
      [
        'ten megabytes',
        ['long.md', '--out', 'a.html'],
        /^long\.md:1: This is 10\.0 MB; a press release may have 1 MB/,
        () => writeFileSync(join(folder, 'long.md'), 'word '.repeat(2 * 1024 * 1024)),
      ],
      [
        'a build that fails',
        ['launch.md', '--out', 'a.html'],
        /could not be built/,
        () => rmSync(join(folder, 'dist/netsafe.css')),
      ],
    ];
    for (const [what, args, message, prepare] of cases) {
      it(what, async () => {
        prepare?.();
        const before = files();
        const { status, out, err } = await run(args);
        expect(status).to.equal(2);
        expect(out).to.equal('');
        expect(err.trim().split('\n').at(-1)).to.match(message);
        expect(err).not.to.match(/\n\s+at /);
        expect(files()).to.deep.equal(before);
        expect(written('launch.md')).to.equal(RELEASE);
      });
    }

    it('a folder that may not be changed', async function () {
      // Root may write anywhere.
      if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
      chmodSync(folder, 0o555);
      const { status, err } = await run(['launch.md', '--out', 'a.html']);
      expect([status, err.includes('may not be changed')]).to.deep.equal([2, true]);
    });
  });

  it('leaves an older page as it was when the new one cannot be made', async () => {
    writeFileSync(join(folder, 'release.html'), 'older');
    writeFileSync(join(folder, 'launch.md'), '---\ntitle: T\n');
    expect((await run(['launch.md', '--out', 'release.html'])).status).to.equal(2);
    expect(written('release.html')).to.equal('older');
  });

  it('runs from the command line', function () {
    const script = fileURLToPath(new URL('../../../src/tools/release/command.ts', import.meta.url));
    const start = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
    const help = start('--help');
    expect([help.status, help.stderr]).to.deep.equal([0, '']);
    expect(help.stdout).to.match(
      /npm run import -- <file…\|folder\|->[^]*npm run import -- launch\.md --out/,
    );
    const body = start(join(folder, 'launch.md'), '--body');
    expect(body.status).to.equal(0);
    expect(body.stdout).to.match(/<netsafe-quote-block>/);
    expect(start('--nonsense').status).to.equal(2);
  });
});
