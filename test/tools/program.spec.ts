// `npx netsafe-elements`: the commands as a user of the package calls them.
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { version } from '../../src/base/version.generated.js';
import { PARTS, runProgram } from '../../src/tools/program.js';

const run = async (...args: string[]) => {
  let [output, complaint] = ['', ''];
  const status = await runProgram(args, {
    out: (text) => (output += text),
    err: (text) => (complaint += text),
  });
  return { status, output, complaint };
};

// As it was built: in a folder, as a program of its own.
const CLI = fileURLToPath(new URL('../../bin/netsafe-elements.js', import.meta.url));
const NAMES = Object.keys(PARTS);

describe('npx netsafe-elements', () => {
  it('lists its commands, with what each does', async () => {
    const help = await run('--help');
    expect(help.output).to.match(/^Usage: npx netsafe-elements <command> \[options\]\n/);
    for (const name of NAMES) expect(help.output).to.match(new RegExp(`^  ${name} +[A-Z]`, 'm'));
    expect(help.output).to.include('\nExamples:\n  npx netsafe-elements ');
    expect(help).to.include({ status: 0, complaint: '' });
    expect(await run()).to.deep.equal(help);
  });

  it('says its version', async () => {
    expect(await run('--version')).to.deep.equal({
      status: 0,
      output: `${version}\n`,
      complaint: '',
    });
  });

  it('says in one sentence which command was meant', async () => {
    const { status, output, complaint } = await run('snipet', 'helpline-banner');
    expect(complaint).to.equal(
      `There is no command “snipet”. Did you mean snippet? The commands are ${NAMES.join(', ')}. See --help.\n`,
    );
    expect([status, output]).to.deep.equal([2, '']);
    expect((await run('constructor')).status).to.equal(2);
  });

  for (const name of NAMES) {
    it(`shows the help of a command, with examples that it understands: ${name}`, async () => {
      const { status, output, complaint } = await run(name, '--help');
      expect([status, complaint]).to.deep.equal([0, '']);
      expect(output).to.match(new RegExp(`^Usage: npx netsafe-elements ${name} `));
      const [, examples = ''] = output.split('\nExamples:\n');
      expect(examples).to.match(new RegExp(`^  npx netsafe-elements ${name}`));
      for (const [option] of examples.matchAll(/(?<= )--\w[\w-]*/g))
        expect(output.split('\nExamples:\n')[0]).to.include(option);
      expect(output).not.to.include('npm run');
    });

    it(`says what a misspelt option is called: ${name}`, async () => {
      const { status, complaint } = await run(name, '--helpp');
      expect(complaint).to.match(/^Unknown option '--helpp'\. Did you mean --help\?/);
      expect(status).to.equal(2);
    });
  }

  describe('in a folder of its user', () => {
    let folder: string;
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, output: stdout, complaint: stderr };
    };
    const at = (name: string) => join(folder, name);
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'netsafe-program-'));
      await writeFile(
        at('release.md'),
        '---\ntitle: A release\nforce: Example Police\n---\n\nOne paragraph.\n',
      );
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('imports a release, and says for a machine what became of it', async () => {
      const [out, card] = ['a.html', 'b.html'];
      const args = ['import', 'release.md', '--out', out, '--card', card, '--json', '--body'];
      const { status, output, complaint } = run(...args);
      expect([status, complaint]).to.deep.equal([0, '']);
      const { releases } = JSON.parse(output) as {
        releases: { warnings: { line: number; message: string }[] }[];
      };
      expect(releases).to.have.length(1);
      const [{ warnings, ...rest } = { warnings: [] }] = releases;
      expect(rest).to.deep.equal({ title: 'A release', language: 'en', out, card });
      expect(warnings[0]).to.have.keys('line', 'rule', 'message');
      expect(await readFile(at(out), 'utf8')).to.include('One paragraph.');
    });

    it('gives a machine the page itself, where it goes nowhere', async () => {
      const { output } = run('import', 'release.md', '--body', '--json');
      const { releases } = JSON.parse(output) as { releases: { page: string }[] };
      expect(releases[0]!.page).to.include('<p>One paragraph.</p>');
    });

    it('does not write over the release by another name for it', async () => {
      await symlink('.', at('same'));
      const other = ['--out', 'same/release.md'];
      const { status, complaint } = run('import', 'release.md', ...other);
      expect(complaint).to.equal('The page would replace the release. Name another file.\n');
      expect(status).to.equal(2);
      const two = ['--out', 'same/a.html', '--card', 'a.html'];
      expect(run('import', 'release.md', ...two).complaint).to.match(/same file/);
      expect(await readdir(folder)).to.have.members(['release.md', 'same']);
    });

    it('writes a theme’s stylesheet, and makes it again, but replaces no other file', async () => {
      const colours = ['--name', 'Example Police', '--brand', '#0077b6'];
      const args = ['theme', ...colours];
      const made = run(...args);
      expect(made.complaint).to.equal('Computing every pair of colours …\n');
      expect(made.output).to.include('pairs of colours pass').and.to.include('wrote example.css\n');
      const css = await readFile(at('example.css'), 'utf8');
      expect(css).to.include(`theme --name 'Example Police' --brand '#0077b6' */`);
      expect(css).to.include("[data-netsafe-theme='example']").and.to.include('#0077b6');
      expect(run(...args)).to.deep.equal(made);
      await writeFile(at('example.css'), 'p { color: red }');
      const { status, complaint } = run(...args);
      expect(complaint).to.match(/^example\.css was not made by this command/);
      expect(status).to.equal(2);
      expect(await readFile(at('example.css'), 'utf8')).to.equal('p { color: red }');
    });

    it('lets no name end the comment that keeps it', async () => {
      const name = 'A */ body { display: none } /* ’s';
      const made = run(...['theme', '--name', name, '--id', 'a', '--brand', '#0077b6']);
      expect(made.status).to.equal(0);
      const css = await readFile(at('a.css'), 'utf8');
      const outside = css.replace(/\/\*[^]*?\*\//g, '');
      expect(outside).not.to.include('body');
    });

    it('ends quietly where nobody reads on', () => {
      const node = process.execPath;
      const { stdout, stderr } = spawnSync(
        'sh',
        ['-c', `"${node}" "${CLI}" contrast --all --json | head -n 1`],
        { cwd: folder, encoding: 'utf8' },
      );
      expect([stdout, stderr]).to.deep.equal(['[\n', '']);
    });

    it('says in a sentence what cannot be written', async () => {
      await writeFile(at('file'), '');
      for (const args of [
        ['publish', '--out', 'file'],
        ['theme', '--name', 'A Police', '--id', 'a', '--brand', '#0077b6', '--out', 'file'],
        ['record', '--sheet', 'file'],
      ]) {
        const { status, complaint } = run(...args);
        expect(complaint, args[0]).to.match(
          /^(?:Computing .*\n)?[^\n]* cannot be written: [^\n]*\.\n$/,
        );
        expect(status, args[0]).to.equal(2);
      }
    });
  });
});
