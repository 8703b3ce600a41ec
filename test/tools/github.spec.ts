// What GitHub and other tools read of this repository, none of which run here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';
import { reasonsAgainst, checkRelease, type ReleaseFiles } from '../../scripts/check-release.js';
import { GENERATED } from '../../scripts/generate.js';
import { githubFiles, lintFile, scriptsOf } from '../../scripts/lint-github.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

interface Job {
  container?: { image: string };
  needs?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: { engine: string[] } };
  steps: { run?: string; uses?: string }[];
}

const manifest = JSON.parse(read('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};
const WORKFLOWS = githubFiles().filter((name) => name.includes('/workflows/'));
const jobsOf = (name: string) =>
  (parse(read(`.github/workflows/${name}.yml`)) as { jobs: Record<string, Job> }).jobs;
const commandsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

describe('.github', () => {
  it('has three workflows, Dependabot’s configuration, three forms and where else to go', () => {
    expect(githubFiles()).to.deep.equal([
      '.github/ISSUE_TEMPLATE/1-wrong-number-or-words.yml',
      '.github/ISSUE_TEMPLATE/2-accessibility.yml',
      '.github/ISSUE_TEMPLATE/3-bug.yml',
      '.github/ISSUE_TEMPLATE/config.yml',
      '.github/dependabot.yml',
      '.github/workflows/check.yml',
      '.github/workflows/nightly.yml',
      '.github/workflows/release.yml',
    ]);
  });

  for (const file of githubFiles())
    it(`has nothing wrong in ${file}`, async () => {
      expect(await lintFile(file, read(file))).to.deep.equal([]);
    });

  it('is a part of npm run lint, and of the check', () => {
    expect(scriptsOf(manifest.scripts.lint!.replaceAll('--silent ', ''))).to.include('lint:github');
    expect(read('scripts/check/steps.ts')).to.include("'lint:github'");
  });

  it('tests each engine by itself, and the whole as people do', () => {
    const { test, engine } = jobsOf('check') as Record<'test' | 'engine', Job>;
    expect(commandsOf(test)).to.include.members(['npm ci', '.ci/run']);
    expect(read('.ci/run')).to.include('set -- npm test');
    expect(engine.strategy!.matrix.engine).to.deep.equal(['chromium', 'firefox', 'webkit']);
  });

  it('publishes only what was tested, from a tag that is the version, in a job that runs nothing else', () => {
    const { pack, publish } = jobsOf('release') as Record<'pack' | 'publish', Job>;
    const commands = commandsOf(pack);
    expect(commands).to.include('npm run check:release -- "$GITHUB_REF_NAME"');
    expect(commands.indexOf('.ci/run')).to.be.above(commands.indexOf('npm ci'));
    expect(commands.slice(-2)).to.deep.equal([
      'npm run release -- --keep-version',
      'cp build/release/*/netsafe-elements-*.tgz .',
    ]);
    expect(publish.needs).to.equal('pack');
    expect(publish.permissions).to.deep.equal({ 'id-token': 'write' });
    expect(commandsOf(publish)).to.deep.equal([
      'npm publish ./netsafe-elements-*.tgz --provenance --access public',
    ]);
  });

  it('names only npm scripts that there are', () => {
    const named = WORKFLOWS.flatMap((path) => scriptsOf(read(path)));
    expect(named).to.include.members(['test:browser', 'test:nightly', 'check:release']);
    expect(named.filter((name) => !(name in manifest.scripts))).to.deep.equal([]);
  });

  it('asks roles, not persons, to review files that are there', () => {
    const lines = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(lines.length).to.be.above(5);
    for (const line of lines) {
      const [pattern = '', ...owners] = line.split(' ');
      expect(owners.join(' '), line).to.match(/^(@[\w-]+\/[\w-]+ ?)+$/);
      const place = pattern === '*' ? '.' : `:(glob)${pattern.slice(1).replace(/\/$/, '/**')}`;
      expect(git('ls-files', place), `files of ${pattern}`).to.not.equal('');
    }
  });
});

describe('npm run lint:github', () => {
  const good = read('.github/workflows/check.yml');
  const lint = (text: string) => lintFile('.github/workflows/x.yml', text);
  /** What is said of a workflow in which something is written differently. */
  const after = async (what: string, instead: string) => {
    expect(good, 'the workflow').to.include(what);
    const problems = (await lint(good.replace(what, instead))).join('\n');
    expect(problems, 'what is said').to.not.equal('');
    return problems;
  };

  it('says nothing of a good workflow', async () => {
    expect(await lint(good)).to.deep.equal([]);
  });

  it('finds what GitHub would refuse', async () => {
    expect(await after('pull_request:', 'pul_request:')).to.include('pul_request');
    expect(await after('contents: read', 'contents: reed')).to.include('line 9: ');
    expect(await after('timeout-minutes: 75', 'timeout: 75')).to.include("'timeout'");
    expect(await after('matrix.engine }}', 'matrx.engine }}')).to.include('matrx');
    expect(await after('  engine:\n', '  engine:\n    needs: nobody\n')).to.include('nobody');
    expect(await after('steps:', 'steps: [')).to.include('Nested mappings');
    expect(await after('engine: [chromium, firefox, webkit]', 'motor: [a]')).to.include(
      'invalid: engine',
    );
  });

  it('finds an action that is not pinned, or does not say its version', async () => {
    const [, pinned = '', hash = ''] = /uses: (actions\/checkout@(\w+) # v\S+)/.exec(good) ?? [];
    expect(await after(pinned, 'actions/checkout@v6')).to.include('not pinned');
    expect(await after(pinned, `actions/checkout@${hash.slice(0, 7)}`)).to.include('not pinned');
    expect(await after(pinned, `actions/checkout@${hash}`)).to.include('does not say its version');
    expect(await after('persist-credentials: false', 'fetch-depth: 1')).to.include('token');
  });

  it('finds too many rights, no end, and a stranger’s words in a command', async () => {
    expect(await after('  contents: read', '  contents: write')).to.include('may write');
    expect(await after('permissions:\n  contents: read\n', '')).to.include('no permissions');
    expect(await after('    timeout-minutes: 30\n', '')).to.include('engine has no timeout');
    expect(await after('  pull_request:', '  pull_request_target:')).to.include('stranger');
    expect(await after('ubuntu-24.04', 'ubuntu-latest')).to.include('the latest');
    expect(
      await after('run: npm ci', 'run: echo "${{ github.event.pull_request.title }}"'),
    ).to.include('becomes code');
  });

  it('finds an npm script that is not there', async () => {
    expect(await after('npm run test:browser', 'npm run test:browsers')).to.include(
      'no script test:browsers',
    );
    expect(scriptsOf('npm ci && npm test && npm run --silent a:b -- --x; npm run c')).to.deep.equal(
      ['test', 'a:b', 'c'],
    );
  });

  it('finds what is wrong in a form and in Dependabot’s configuration', async () => {
    const form = '.github/ISSUE_TEMPLATE/x.yml';
    const part = (id: string) => `- {type: input, id: ${id}, attributes: {label: A}}\n`;
    const head = 'name: A\ndescription: B\nbody:\n';
    expect(await lintFile(form, head + part('a') + part('b'))).to.deep.equal([]);
    const broken: Record<string, string> = {
      [head + part('a') + part('a')]: 'a is there twice',
      [head + part('a').replace('label', 'lable')]: 'lable',
      [head + part('a').replace('input', 'inputs')]: 'must be in oneOf',
      [`${head}- {type: markdown, attributes: {value: A}}\n`]: 'contain',
      [`name: A\n${head}`]: 'unique',
      [head.replace('description: B\n', '') + part('a')]: 'description',
    };
    for (const [text, problem] of Object.entries(broken))
      expect((await lintFile(form, text)).join(), text).to.include(problem);

    const updates = read('.github/dependabot.yml');
    for (const [what, instead] of [
      ['interval: weekly', 'interval: sometimes'],
      ['directory: /', 'folder: /'],
      ['package-ecosystem: npm', 'package-ecosystem: nmp'],
      ['version: 2', 'version: 1'],
    ] as const)
      expect(
        await lintFile('.github/dependabot.yml', updates.replace(what, instead)),
        instead,
      ).to.not.deep.equal([]);
    expect((await lintFile('.github/other.yml', 'a: 1')).join()).to.include('nobody here knows');
  });
});

describe('npm run check:release', () => {
  const ready: ReleaseFiles = {
    manifest: { version: '0.2.0', repository: { type: 'git', url: 'https://example.org/a.git' } },
    lock: { version: '0.2.0' },
    changes: '# Changes\n\n## 0.2.0, 1 May 2027\n\n## 0.1.0, 2 April 2027\n',
    doubts: [],
  };

  it('has nothing against a tag that is the version', async () => {
    expect(reasonsAgainst('v0.2.0', ready)).to.deep.equal([]);
    let said = '';
    const output = { out: (text: string) => (said += text), err: () => undefined };
    expect(await checkRelease(['v0.2.0'], output, ready)).to.equal(0);
    expect(said).to.equal('v0.2.0 may be released.\n');
  });

  it('refuses another tag, and says both', async () => {
    let said = '';
    const output = { out: () => undefined, err: (text: string) => (said += text) };
    for (const tag of ['v0.1.0', '0.2.0', 'v0.2', 'v0.2.0-beta.1'])
      expect(await checkRelease([tag], output, ready), tag).to.equal(2);
    expect(said).to.include('The tag is v0.1.0, but the version in package.json is 0.2.0.');
    expect(await checkRelease([], output, ready)).to.equal(2);
  });

  it('refuses changes that are not written, a lock file of another version, and no repository', () => {
    const against = (files: Partial<ReleaseFiles>) =>
      reasonsAgainst('v0.2.0', { ...ready, ...files }).join();
    expect(against({ changes: '## 0.1.0, 2 April 2027' })).to.include('not with “## 0.2.0, ”');
    expect(against({ changes: '## 0.2.0, not yet published' })).to.include('the day');
    expect(against({ lock: { version: '0.1.0' } })).to.include('package-lock.json is 0.1.0');
    expect(against({ manifest: { version: '0.2.0' } })).to.include('repository.url');
    const repository = { url: 'git+https://github.com/OWNER/REPOSITORY.git' };
    expect(against({ manifest: { version: '0.2.0', repository } })).to.include('OWNER/REPOSITORY');
    const bugs = { email: 'OWNER@example.org' };
    expect(against({ manifest: { version: '0.2.0', repository: { url: 'x' }, bugs } })).to.include(
      'bugs.email',
    );
  });
});

describe('npm run check:release, of the record', () => {
  const ready = (prepublishOnly: string): ReleaseFiles => ({
    manifest: { version: '0.2.0', repository: { url: 'x' }, scripts: { prepublishOnly } },
    lock: { version: '0.2.0' },
    changes: '## 0.2.0, 1 May 2027',
    doubts: ['napac, number', 'shore, site'],
  });

  it('refuses what a reader acts on and nobody has read, and passes what is called unconfirmed', () => {
    expect(reasonsAgainst('v0.2.0', ready('npm run record -- --release'))).to.have.length(1);
    expect(reasonsAgainst('v0.2.0', ready('npm run record -- --release')).join()).to.include(
      'nobody has read: napac, number; shore, site.',
    );
    expect(
      reasonsAgainst('v0.2.0', ready('npm run record -- --release --unconfirmed')),
    ).to.deep.equal([]);
  });
});

describe('.nvmrc', () => {
  const version = read('.nvmrc').trim();
  const parts = (text: string) => text.split('.').map(Number);

  it('is a version that package.json allows', () => {
    const [, oldest = ''] = /^>=(\d+\.\d+)$/.exec(manifest.engines.node) ?? [];
    const [major = 0, minor = 0] = parts(oldest);
    const [ourMajor = 0, ourMinor = 0] = parts(version);
    expect(version).to.match(/^\d+\.\d+(\.\d+)?$/);
    expect(major).to.be.above(0);
    expect(ourMajor > major || (ourMajor === major && ourMinor >= minor), version).to.equal(true);
  });

  it('is what the workflows test with', () => {
    const images = ['check', 'nightly', 'release']
      .flatMap((name) => Object.values(jobsOf(name)))
      .flatMap(({ container }) => container?.image ?? []);
    expect(images).to.have.length(4);
    expect([...new Set(images)]).to.deep.equal([`node:${version}-bookworm`]);
  });
});

const SHEETS = 'test/sheets/reference.json';

describe('.gitattributes', () => {
  const attribute = (name: string, paths: readonly string[]) =>
    Object.fromEntries(
      git('check-attr', name, '--', ...paths)
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ') as [string, string, string])
        .map(([path, , value]) => [path, value]),
    );

  it('marks generated files, and leaves open those that people write too', () => {
    const written = ['docs/faults.md', 'docs/bench/results.json', SHEETS];
    const made = [...GENERATED, 'package-lock.json', ...written];
    expect(made.filter((path) => !existsSync(ROOT + path))).to.deep.equal([]);
    const mixed = GENERATED.filter((path) => path.endsWith('.md'));
    const values = attribute('linguist-generated', made);
    expect(Object.keys(values)).to.have.length(made.length);
    for (const [path, value] of Object.entries(values))
      expect(value, path).to.equal(mixed.includes(path) ? 'unset' : 'set');
  });

  it('marks nothing else as generated', () => {
    const ours = git('ls-files', 'src', 'scripts', 'test', 'docs/decisions').trimEnd().split('\n');
    const marked = Object.entries(attribute('linguist-generated', ours))
      .filter(([, value]) => value === 'set')
      .map(([path]) => path);
    expect(marked.length).to.be.above(3);
    const others = marked.filter((path) => !/\.generated\.|package-lock\.json$/.test(path));
    expect(others).to.deep.equal([SHEETS]);
  });

  it('keeps LF in text, and every byte of pictures and of what was received', () => {
    expect(attribute('eol', ['src/index.ts', '.ci/run', 'README.md'])).to.deep.equal({
      'src/index.ts': 'lf',
      '.ci/run': 'lf',
      'README.md': 'lf',
    });
    const received = git('ls-files', ':(glob)**/fixtures/**').trimEnd().split('\n');
    expect(received).not.to.deep.equal(['']);
    // No picture is kept now.
    for (const [path, value] of Object.entries(attribute('text', [...received, 'a/picture.png'])))
      expect(value, path).to.equal('unset');
  });
});

describe('the release guide', () => {
  const GUIDES = ['docs/versioning.md', 'docs/releasing.md'];

  it('names only npm scripts, files and headings that there are', () => {
    for (const path of GUIDES) {
      const text = read(path);
      const unknown = scriptsOf(text).filter((name) => !(name in manifest.scripts));
      expect(unknown, path).to.deep.equal([]);
      const links = [...text.matchAll(/\]\((?!https:)([^)#]+)(?:#([^)]+))?\)/g)];
      expect(links.length, path).to.be.above(2);
      for (const [, to = '', heading] of links) {
        const target = new URL(to, new URL(path, `file://${ROOT}`));
        expect(existsSync(target), `${path}: ${to}`).to.equal(true);
        if (heading)
          expect(readFileSync(target, 'utf8').toLowerCase().replace(/[ -]+/g, '-')).to.include(
            `#-${heading}`,
          );
      }
    }
  });

  it('is where contributors look', () => {
    for (const path of GUIDES) expect(read('CONTRIBUTING.md')).to.include(`](${path})`);
  });
});
