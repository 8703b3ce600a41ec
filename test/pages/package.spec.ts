import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { DIST, ROOT } from '../harness/embed.js';

interface Pack {
  files: { path: string }[];
}

type Export = string | Record<string, string>;

const pack = (): string[] => {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const output = execFileSync(
    command,
    [...args, 'pack', '--dry-run', '--json', '--ignore-scripts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: !npm && process.platform === 'win32',
    },
  );
  return (JSON.parse(output) as [Pack])[0].files.map(({ path }) => path);
};

describe('the package', () => {
  let files: string[];
  before(() => {
    if (!existsSync(`${DIST}/netsafe.js`))
      throw new Error('There is no dist/: run `npm run build` first.');
    files = pack();
  });

  it('holds every file that its exports name', () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
      exports: Record<string, Export>;
      types: string;
      customElements: string;
    };
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const wanted = [...named, manifest.types, manifest.customElements].map((path) =>
      path.replace(/^\.\//, ''),
    );
    expect(wanted).to.have.length.above(10);
    // One star stands for any name, as in Node.
    const isThere = (path: string) => {
      const [start = '', end] = path.split('*');
      if (end === undefined) return files.includes(path);
      return files.some((file) => file.startsWith(start) && file.endsWith(end));
    };
    expect(wanted.filter((path) => !isThere(path))).to.deep.equal([]);
  });

  it('can be imported where there is no page, as by a server', () => {
    const modules = files.filter(
      (path) => /^dist\/[\w-]+\.js$/.test(path) && !/^dist\/netsafe[.\w]*\.js$/.test(path),
    );
    expect(modules).to.have.length.above(4);
    const code = modules.map((path) => `await import(${JSON.stringify(`./${path}`)});`).join('');
    const said = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `${code}console.log('done')`],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(said.trim()).to.equal('done');
  });

  it('gives the class of a tag from the tag’s own file, and from the root, the same one', () => {
    const names = readdirSync(`${ROOT}src/components`);
    const code = `const root = await import('./dist/index.js');
      for (const name of ${JSON.stringify(names)}) {
        const own = await import('./dist/' + name + '.js');
        const wanted = name.replace(/(?:^|-)(\\w)/g, (_, letter) => letter.toUpperCase());
        if (typeof own[wanted] !== 'function' || own[wanted] !== root[wanted]) console.log(name);
      }
      console.log('done')`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(said.trim()).to.equal('done');
  });

  it('holds the licence, and no source, test, map or tool', () => {
    expect(files).to.include('LICENSE');
    expect(
      files.filter(
        (path) => !/^(?:dist\/|package\.json$|LICENSE$|README\.md$|CHANGELOG\.md$)/.test(path),
      ),
    ).to.deep.equal([]);
    expect(
      files.filter((path) => /\.map$|\.spec\.|\.test\.|(?<!\.d)\.ts$/.test(path)),
    ).to.deep.equal([]);
  });
});
