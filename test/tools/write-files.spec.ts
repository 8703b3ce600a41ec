// What a person asked a command to write: whole or not at all, through links, with the modes that files have.
import { spawn } from 'node:child_process';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { text as read } from 'node:stream/consumers';
import { expect } from 'chai';
import { UsageError } from '../../src/tools/command-line.js';
import { isSameFile, writeFiles } from '../../src/tools/write-files.js';

describe('writing what was asked for', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netsafe-write-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const at = (name: string) => join(folder, name);
  const write = (name: string, text = 'new') => writeFiles([{ path: at(name), name, text }]);
  const complaint = (...files: Parameters<typeof writeFiles>[0]) => {
    try {
      writeFiles(files);
    } catch (error) {
      expect(error).to.be.instanceOf(UsageError);
      return (error as Error).message;
    }
    return '';
  };

  it('makes a file, and leaves nothing else', async () => {
    write('page.html');
    expect(await readFile(at('page.html'), 'utf8')).to.equal('new');
    expect(await readdir(folder)).to.deep.equal(['page.html']);
  });

  it('keeps the mode of a file that it replaces', async () => {
    await writeFile(at('page.html'), 'old');
    await chmod(at('page.html'), 0o640);
    write('page.html');
    expect(await readFile(at('page.html'), 'utf8')).to.equal('new');
    expect((await stat(at('page.html'))).mode & 0o7777).to.equal(0o640);
  });

  it('writes to where a link leads, and keeps the link', async () => {
    await mkdir(at('served'));
    await writeFile(at('served/real.html'), 'old');
    await symlink('served/real.html', at('second.html'));
    await symlink('second.html', at('page.html'));
    write('page.html');
    expect(await readFile(at('served/real.html'), 'utf8')).to.equal('new');
    expect(await readdir(folder)).to.have.members(['served', 'page.html', 'second.html']);
    expect(await readdir(at('served'))).to.deep.equal(['real.html']);
  });

  it('makes the file that a link names, where there is none yet', async () => {
    await symlink('later.html', at('page.html'));
    write('page.html');
    expect(await readFile(at('later.html'), 'utf8')).to.equal('new');
  });

  it('writes into a pipe, and does not put a file in its place', async function () {
    if (process.platform === 'win32') this.skip();
    await once(spawn('mkfifo', [at('pipe')]), 'exit');
    const reader = spawn('cat', [at('pipe')]);
    const said = read(reader.stdout);
    write('pipe', 'through');
    expect(await said).to.equal('through');
    expect((await stat(at('pipe'))).isFIFO()).to.equal(true);
  });

  it('writes to a device', () => {
    writeFiles([{ path: '/dev/null', name: '/dev/null', text: 'nothing' }]);
  });

  const BAD: Record<string, [make: () => Promise<unknown>, name: string, saying: RegExp]> = {
    'a folder that is not there': [
      () => Promise.resolve(),
      'no/page.html',
      /^no\/page\.html cannot be written: its folder does not exist/,
    ],
    'a folder': [
      () => mkdir(at('page.html')),
      'page.html',
      /^page\.html is a folder\. Name a file in it$/,
    ],
    'a path through a file': [() => writeFile(at('a'), ''), 'a/page.html', /is a file\. Name/],
    'links in a circle': [
      async () => {
        await symlink('two', at('one'));
        await symlink('one', at('two'));
      },
      'one',
      /lead in a circle/,
    ],
  };
  for (const [what, [make, name, saying]] of Object.entries(BAD)) {
    it(`writes nothing of several where one cannot be written: ${what}`, async () => {
      await make();
      const before = await readdir(folder, { recursive: true });
      const good = { path: at('good.html'), name: 'good.html', text: 'good' };
      expect(complaint(good, { path: at(name), name, text: 'bad' })).to.match(saying);
      expect(await readdir(folder, { recursive: true })).to.deep.equal(before);
    });
  }

  it('knows one file under two names', async () => {
    await mkdir(at('real'));
    await symlink('real', at('linked'));
    expect(isSameFile(at('real/page.html'), at('linked/page.html'))).to.equal(true);
    expect(isSameFile(at('real/page.html'), at('linked/card.html'))).to.equal(false);
    await writeFile(at('real/page.html'), '');
    await link(at('real/page.html'), at('real/other.html'));
    expect(isSameFile(at('linked/page.html'), at('real/other.html'))).to.equal(true);
    expect(isSameFile(at('nowhere/a'), at('nowhere/b'))).to.equal(false);
  });
});
