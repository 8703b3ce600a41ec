// A build where a site serves it: whole, in a folder of its version, and never changed.
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import JSZip from 'jszip';
import { UsageError } from '../../src/tools/command-line.js';
import { publishSite } from '../../src/tools/publish/command.js';
import { copyBuild } from '../../src/tools/publish/publish.js';
import { version } from '../../src/base/version.generated.js';

const DIST = new URL('../../dist/', import.meta.url);

describe('npm run publish:site', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netsafe-site-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = async (...args: string[]) => {
    let [output, complaint] = ['', ''];
    const code = await publishSite(args, {
      out: (text) => (output += text),
      err: (text) => (complaint += text),
    });
    return { code, output, complaint };
  };

  it('puts every file that a page can ask for into a folder of its version', async () => {
    const { code, output } = await run('--out', folder);
    expect(code).to.equal(0);
    expect(output).to.match(/immutable/);
    expect(await readdir(folder)).to.deep.equal([version]);
    const files = await readdir(join(folder, version), { recursive: true });
    expect(files).to.include.members([
      'netsafe.js',
      'netsafe.css',
      'themes.css',
      'integrity.json',
      'copy.html',
    ]);
    const integrity = JSON.parse(await readFile(new URL('integrity.json', DIST), 'utf8')) as object;
    const named = Object.keys(integrity).filter((file) => /^(?:netsafe|themes|modules)/.test(file));
    expect(named).to.have.length.above(12);
    expect(files).to.include.members(named);
    for (const file of named)
      expect(await readFile(join(folder, version, file))).to.deep.equal(
        await readFile(new URL(file, DIST)),
      );
  });

  it('does nothing where the same stands already', async () => {
    await run('--out', folder);
    const { code, output } = await run('--out', folder);
    expect(code).to.equal(0);
    expect(output).to.include('the same to the byte');
  });

  for (const [what, change] of Object.entries({
    'a file that differs': (place: string) => appendFile(join(place, 'netsafe.css'), ' '),
    'a file too many': (place: string) => writeFile(join(place, 'own.css'), ''),
    'a file that is missing': (place: string) => rm(join(place, 'netsafe.js')),
  })) {
    it(`refuses to change what pages have pinned: ${what}`, async () => {
      await run('--out', folder);
      await change(join(folder, version));
      const before = await readdir(join(folder, version), { recursive: true });
      const { code, complaint } = await run('--out', folder);
      expect(code).to.equal(2);
      expect(complaint).to.match(/holds another build of .* differs\).*raise the version/);
      expect(await readdir(join(folder, version), { recursive: true })).to.deep.equal(before);
      expect(await readdir(folder)).to.deep.equal([version]);
    });
  }

  it('is whole, and the same for each, when two publish at once', async () => {
    const both = await Promise.all([run('--out', folder), run('--out', folder)]);
    expect(both.map(({ code }) => code)).to.deep.equal([0, 0]);
    const said = both.map(({ output }) => output.includes('already, the same')).sort();
    expect(said).to.deep.equal([false, true]);
    expect(await readdir(folder)).to.deep.equal([version]);
    expect((await run('--out', folder)).output).to.include('the same to the byte');
  });

  it('can be read by the server that serves it', async () => {
    await run('--out', folder);
    const { mode } = await stat(join(folder, version));
    await mkdir(join(folder, 'other'));
    expect(mode).to.equal((await stat(join(folder, 'other'))).mode);
  });

  it('refuses a build that its own hashes refuse', async () => {
    const spoiled = await mkdtemp(join(tmpdir(), 'netsafe-dist-'));
    await cp(DIST, spoiled, { recursive: true });
    await appendFile(join(spoiled, 'themes/essex.css'), ' ');
    const error = await copyBuild(folder, spoiled).catch((thrown: unknown) => thrown);
    await rm(spoiled, { recursive: true });
    expect(error).to.be.instanceOf(UsageError);
    expect((error as Error).message).to.match(
      /^dist\/themes\/essex\.css is not what dist\/integrity\.json says/,
    );
    expect(await readdir(folder)).to.deep.equal([]);
  });

  describe('as an archive', () => {
    const zip = async (name = 'netsafe.zip') => {
      const file = join(folder, name);
      const result = await run('--zip', file);
      return { ...result, file };
    };
    const unzip = async (file: string) =>
      Object.fromEntries(
        Object.entries((await JSZip.loadAsync(await readFile(file))).files).filter(
          ([, { dir }]) => !dir,
        ),
      );

    it('holds what the folder of its version would, and the hash of each', async () => {
      const { code, output, file } = await zip();
      expect(code).to.equal(0);
      expect(output).to.include('READ ME.txt');
      const files = await unzip(file);
      await run('--out', folder);
      const served = (
        await readdir(join(folder, version), { recursive: true, withFileTypes: true })
      ).filter((each) => each.isFile());
      expect(served).to.have.length.above(30);
      const sums = (await files.SHA256SUMS!.async('string')).trimEnd().split('\n');
      expect(sums).to.have.length(served.length);
      expect(Object.keys(files)).to.have.length(served.length + 2);
      for (const line of sums) {
        const [hash, path] = line.split('  ') as [string, string];
        const bytes = await files[path]!.async('nodebuffer');
        expect(createHash('sha256').update(bytes).digest('hex'), path).to.equal(hash);
        expect(bytes, path).to.deep.equal(
          await readFile(join(folder, path.replace('netsafe/', ''))),
        );
      }
    });

    it('says what to upload and what to paste, pinned by hashes that are true of it', async () => {
      const files = await unzip((await zip()).file);
      const words = await files['READ ME.txt']!.async('string');
      expect(words).to.include(`/netsafe/${version}/copy.html`).and.to.match(/\r\n/);
      const pinned = [...words.matchAll(/"\/(netsafe\/\S+?)" integrity="sha384-([^"]+)"/g)];
      expect(pinned.map(([, path]) => path)).to.deep.equal([
        `netsafe/${version}/netsafe.css`,
        `netsafe/${version}/netsafe.js`,
      ]);
      for (const [, path, hash] of pinned) {
        const bytes = await files[path!]!.async('nodebuffer');
        expect(createHash('sha384').update(bytes).digest('base64')).to.equal(hash);
      }
    });

    it('is the same to the byte each time', async () => {
      const [one, other] = [await zip('one.zip'), await zip('other.zip')];
      expect(await readFile(one.file)).to.deep.equal(await readFile(other.file));
    });

    it('says where it cannot be written', async () => {
      const { code, complaint } = await zip('no/such/folder.zip');
      expect(code).to.equal(2);
      expect(complaint).to.include('folder.zip');
    });
  });

  it('says which folder it needs', async () => {
    for (const args of [[], ['--into', folder]]) {
      const { code, complaint } = await run(...args);
      expect(code).to.equal(2);
      expect(complaint).to.match(/--out/);
    }
  });
});
