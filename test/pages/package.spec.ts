import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { DIST, ROOT } from '../harness/embed.js';
import { pack } from '../harness/pack.js';

type Export = string | Record<string, string>;

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

  it('stops a Server Component of React that imports what registers a tag, and says what to write', () => {
    const { exports, sideEffects } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
      exports: Record<string, Export>;
      sideEffects: string[];
    };
    const registering = Object.keys(exports)
      .filter((path) => /^\.\/(?:netsafe(?:\.[\w*]+)?|[a-z]+(?:-[a-z]+)?)\.js$/.test(path))
      .filter((path) => path !== './tokens.js')
      .map((path) => path.replace('./', 'netsafe-elements/').replace('*', 'cy'));
    expect(registering).to.have.length.above(readdirSync(`${ROOT}src/components`).length);
    const code = `for (const path of ${JSON.stringify(registering)}) {
        const message = await import(path).then(() => '', (error) => error.message);
        if (!message.startsWith(path + ' is imported in a Server Component') ||
          !message.includes("'use client'") || !message.includes('fillPage')) console.log(path, message);
      }
      const { fillPage } = await import('netsafe-elements/ssr');
      const root = await import('netsafe-elements');
      const filled = await fillPage('<netsafe-helpline-banner></netsafe-helpline-banner>');
      console.log(filled.includes('tel:') && root.HelplineBanner && root.overrideServices ? 'done' : filled)`;
    const said = execFileSync(
      process.execPath,
      ['--conditions=react-server', '--input-type=module', '-e', code],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(said.trim()).to.equal('done');
    // A bundler that thinks it has no effect leaves it out, and the error with it.
    expect(sideEffects).to.include('./dist/react-server/*.js');
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

  it('holds the licence, and no source, test or tool of the project', () => {
    expect(files).to.include('LICENSE');
    expect(
      files.filter(
        (path) =>
          !/^(?:(?:bin|dist|tokens|docs\/cms)\/|src\/record\/[\w.]+\.json$|docs\/[\w-]+\.md$|[A-Z]+(?:\.md)?$|package\.json$)/.test(
            path,
          ),
      ),
    ).to.deep.equal([]);
    expect(
      files.filter((path) => /\.spec\.|\.test\.|(?<!\.d)\.ts$|generated\.json$/.test(path)),
    ).to.deep.equal([]);
  });

  it('holds what its commands read, the guides of CMSs, the record with its schema, and the editors’ data', () => {
    expect(files).to.include.members([
      'bin/netsafe-elements.js',
      'docs/cms/README.md',
      'docs/cms/netsafe.php',
      'src/record/services.json',
      'src/record/record.schema.json',
      'tokens/netsafe.resolver.json',
      'tokens/themes/norfolk.tokens.json',
      'dist/web-types.json',
      'dist/vscode.html-custom-data.json',
    ]);
  });

  it('has a manifest whose modules it holds, each with the class that is said to be in it', async () => {
    const { modules } = JSON.parse(readFileSync(`${DIST}/custom-elements.json`, 'utf8')) as {
      modules: { path: string; exports: { name: string; declaration: { module: string } }[] }[];
    };
    expect(modules).to.have.length.above(10);
    for (const { path, exports } of modules) {
      expect(files).to.include(path);
      const module = (await import(`${ROOT}${path}`)) as Record<string, unknown>;
      expect(exports).to.have.length.above(0);
      for (const { name, declaration } of exports) {
        expect(declaration.module).to.equal(path);
        expect(module[name], `${name} of ${path}`).to.be.a('function');
      }
    }
  });

  it('has maps that lead to what we wrote, for bundlers and for authors', () => {
    const maps = files.filter((path) => path.endsWith('.map'));
    expect(maps).to.include.members([
      'dist/index.js.map',
      'dist/helpline-banner.js.map',
      'dist/netsafe.js.map',
      'dist/netsafe.dev.js.map',
    ]);
    for (const path of maps) {
      const text = readFileSync(`${ROOT}${path}`, 'utf8');
      const { sources, sourcesContent } = JSON.parse(text) as Record<string, string[]>;
      const ours = sources!.filter((source) => !source.includes('node_modules'));
      // A shared piece may be a library's alone, since more than one of ours imports it.
      if (ours.length || !path.startsWith('dist/shared/'))
        expect(ours.join('\n'), path).to.match(/src\/.*\.ts$/m);
      expect(ours.filter((source) => /\bbuild\//.test(source))).to.deep.equal([]);
      expect(sourcesContent!.every(Boolean), path).to.equal(true);
    }
    const named = files
      .filter((path) => /^dist\/.*\.js$/.test(path))
      .flatMap((path) => {
        const [, map] =
          /^\/\/# sourceMappingURL=(.*)$/m.exec(readFileSync(`${ROOT}${path}`, 'utf8')) ?? [];
        return map ? [`${path.replace(/[^/]*$/, '')}${map}`] : [];
      });
    expect(named).to.have.length.above(20);
    expect(named.filter((path) => !files.includes(path))).to.deep.equal([]);
  });

  it('has pages whose links lead out of it or into it', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    expect(pages).to.include.members(['README.md', 'docs/accessibility.md', 'tokens/README.md']);
    const links = pages.flatMap((path) => {
      const text = readFileSync(`${ROOT}${path}`, 'utf8');
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ path, link }));
    });
    expect(links).to.have.length.above(20);
    const dead = links.filter(({ path, link }) => {
      if (/^(?:https:|mailto:|#)/.test(link)) return false;
      const { pathname } = new URL(link, `file:///${path}`);
      return !files.includes(pathname.slice(1));
    });
    expect(dead).to.deep.equal([]);
  });

  it('has a README that asks for no clone before it has said how to use the package', () => {
    const text = readFileSync(`${ROOT}README.md`, 'utf8');
    const [first = ''] = /```sh\n[^]*?```/.exec(text) ?? [];
    expect(first).to.include('npm install netsafe-elements').and.not.to.include('npm run');
    const [user = ''] = text.replace(/<!--[^]*?-->/g, '').split('## In the repository');
    expect(user).not.to.match(/npm (?:run|start|test)\b/);
  });
});
