// A release by one command: the version in every file that says it, and the folder that holds all of it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { dated, makeFolder, newestPart, raiseVersion } from '../../scripts/release.js';
import { version } from '../../src/base/version.generated.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('npm run release', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const commit = () => {
    git('add', '.');
    git('commit', '--quiet', '--message', 'Files');
  };
  const said: string[] = [];
  const place = () => ({ root, say: (text: string) => said.push(text) });
  const day = new Date('2027-05-01T23:30:00Z');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'netsafe-release-'));
    said.length = 0;
    write('package.json', JSON.stringify({ name: 'netsafe-elements', version: '0.1.0' }, null, 2));
    write('CHANGELOG.md', '# Changes\n\n## 0.1.0, 2 April 2027\n\nThe first.\n');
    write('README.md', 'Serve `/netsafe/0.1.0/netsafe.js`, pinned.\n');
    write('.gitignore', 'node_modules\n');
    for (const file of ['config.json', 'README.md'])
      write(`.changeset/${file}`, readFileSync(join(ROOT, '.changeset', file), 'utf8'));
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    git('init', '--quiet', '--initial-branch', 'main');
    commit();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const refusal = () =>
    raiseVersion(place(), day).then(
      () => 'nothing',
      (error: unknown) => (error as Error).message,
    );

  it('raises the version by what waits, and says it in every file that holds it', async () => {
    write('.changeset/kind-words.md', "---\n'netsafe-elements': minor\n---\n\nA helpline more.\n");
    write(
      '.changeset/one-digit.md',
      "---\n'netsafe-elements': patch\n---\n\nA number is put right.\n",
    );
    commit();
    await raiseVersion(place(), day);
    expect(JSON.parse(read('package.json'))).to.include({ version: '0.2.0' });
    expect(JSON.parse(read('package-lock.json'))).to.include({ version: '0.2.0' });
    expect(read('README.md')).to.equal('Serve `/netsafe/0.2.0/netsafe.js`, pinned.\n');
    // The day is London's, in which it is tomorrow already.
    const { heading, text } = newestPart(read('CHANGELOG.md'));
    expect(heading).to.equal('## 0.2.0, 2 May 2027');
    expect(text).to.include('A helpline more.').and.to.include('A number is put right.');
    expect(text).not.to.include('The first.');
    expect(read('CHANGELOG.md')).to.include('## 0.1.0, 2 April 2027');
    expect(existsSync(join(root, '.changeset/kind-words.md'))).to.equal(false);
    expect(said).to.deep.equal(['0.1.0 becomes 0.2.0\n']);
  });

  it('refuses where nothing waits, and says what to write', async () => {
    expect(await refusal()).to.match(/No change waits.*npx changeset.*--keep-version/);
    expect(git('status', '--porcelain').toString()).to.equal('');
  });

  it('refuses what is not committed', async () => {
    write('.changeset/kind-words.md', "---\n'netsafe-elements': minor\n---\n\nA helpline more.\n");
    expect(await refusal()).to.match(/not committed.*1 files?\. Commit them first/);
    expect(JSON.parse(read('package.json'))).to.include({ version: '0.1.0' });
  });

  it('finds the newest part of the changes, which may be the only one', () => {
    expect(
      newestPart('# Changes\n\n## 0.1.0, today\n\nWords.\n\n### More\n\nWords.\n'),
    ).to.deep.equal({
      heading: '## 0.1.0, today',
      text: 'Words.\n\n### More\n\nWords.',
    });
    expect(dated('## 0.2.0\n\n## 0.1.0\n', '0.2.0', day)).to.equal(
      '## 0.2.0, 2 May 2027\n\n## 0.1.0\n',
    );
  });
});

describe('the folder of a release', () => {
  it('holds package, site, archive, report, changes, and a true hash of each', async () => {
    // The report is written when all tests have ended, this one too.
    const report = mkdtempSync(join(tmpdir(), 'netsafe-report-'));
    for (const file of ['index.html', 'openacr.yaml']) writeFileSync(join(report, file), 'Words.');
    const folder = await makeFolder({ root: ROOT, say: () => undefined }, report);
    rmSync(report, { recursive: true });
    const read = (file: string) => readFileSync(join(folder, file));
    expect(folder).to.match(new RegExp(`build.release.${version.replaceAll('.', '\\.')}$`));
    const sums = read('SHA256SUMS').toString().trimEnd().split('\n');
    const files = sums.map((line) => line.slice(66));
    expect(files).to.include.members([
      `netsafe-elements-${version}.tgz`,
      `netsafe-elements-${version}-site.zip`,
      `site/netsafe/${version}/netsafe.js`,
      'CHANGES.md',
      'conformance/index.html',
      'conformance/openacr.yaml',
    ]);
    for (const line of sums)
      expect(
        createHash('sha256')
          .update(read(line.slice(66)))
          .digest('hex'),
        line,
      ).to.equal(line.slice(0, 64));
    expect(read('CHANGES.md').toString()).to.match(
      new RegExp(`^# ${version.replaceAll('.', '\\.')}, `),
    );
  });

  it('is not made without the report of a check', async () => {
    const made = makeFolder({ root: ROOT, say: () => undefined }, join(tmpdir(), 'no-such-report'));
    const error = await made.catch((thrown: unknown) => thrown);
    expect((error as Error).message).to.match(/no conformance report.*Run npm test first/);
  });
});
