// The packed package in an empty folder, as somebody has it who has never seen a clone: each command, and the types.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { version } from '../../src/base/version.generated.js';
import { PARTS } from '../../src/tools/program.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NO_REGISTRY = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/;
/** What `--help` may take of a processor, in seconds. */
const COLD_START = 1;
const TYPESCRIPTS = ['5.9', '6.0'];

describe('the packed package, installed in an empty folder', function () {
  let folder: string;

  const run = (command: string, args: readonly string[], cwd = folder) =>
    spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  const npm = (...args: string[]) => {
    const path = process.env.npm_execpath;
    const [command, ...first] = path ? [process.execPath, path] : ['npm'];
    return run(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error']);
  };
  const command = (...args: string[]) =>
    run(join(folder, 'node_modules/.bin/netsafe-elements'), args);

  before(async function () {
    this.timeout(600_000);
    folder = await mkdtemp(join(tmpdir(), 'netsafe-package-'));
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const packed = npm('pack', ROOT, '--ignore-scripts', '--pack-destination', folder);
    expect(packed.status, packed.stderr).to.equal(0);
    const tarball = `./netsafe-elements-${version}.tgz`;
    const compilers = TYPESCRIPTS.map((each) => `typescript-${each}@npm:typescript@~${each}.0`);
    const installed = npm('install', tarball, ...compilers, '--prefer-offline');
    if (NO_REGISTRY.test(installed.stderr)) this.skip();
    expect(installed.status, installed.stderr).to.equal(0);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('brings nothing but lit, and what lit needs', async () => {
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dependencies?: Record<string, string> }>;
    };
    const { dependencies } = lock.packages['node_modules/netsafe-elements']!;
    expect(Object.keys(dependencies!)).to.deep.equal(['lit']);
  });

  it(`starts in less than ${COLD_START} s of a processor`, () => {
    const code = `const { spawnSync } = await import('node:child_process');
      const { status } = spawnSync('node_modules/.bin/netsafe-elements', ['--help']);
      process.stdout.write(JSON.stringify({ status, used: process.resourceUsage() }));`;
    // The use of children is not to be had in Node: the command's own is, from within.
    const own = `await import(${JSON.stringify(`file://${folder}/node_modules/netsafe-elements/bin/netsafe-elements.js`)});
      const { user, system } = process.cpuUsage();
      process.stderr.write(String((user + system) / 1e6));`;
    expect(run(process.execPath, ['--input-type=module', '-e', code]).stdout).to.include(
      '"status":0',
    );
    const { stderr } = run(process.execPath, ['--input-type=module', '-e', own, '--', '--help']);
    expect(Number(stderr)).to.be.within(0.01, COLD_START);
  });

  for (const name of Object.keys(PARTS)) {
    it(`shows the help of ${name}`, () => {
      const { status, stdout, stderr } = command(name, '--help');
      expect([status, stderr]).to.deep.equal([0, '']);
      expect(stdout).to.include(`Usage: npx netsafe-elements ${name} `).and.to.include('Examples:');
    });
  }

  it('imports a release into a page that needs nothing else', async () => {
    const text = 'title: A release\nforce: Example Police\n\nOne paragraph.\n';
    await writeFile(join(folder, 'release.txt'), text);
    const { status, stderr } = command('import', 'release.txt', '--out', 'release.html');
    expect(status, stderr).to.equal(0);
    const page = await readFile(join(folder, 'release.html'), 'utf8');
    expect(page).to.include('<netsafe-release-page').and.to.include('One paragraph.');
    expect(page).to.include('@layer netsafe.tokens').and.to.include('customElements');
  });

  it('publishes what a site serves, and prints a snippet whose hashes are of those files', async () => {
    const { status, stderr } = command('publish', '--out', 'public/netsafe');
    expect(status, stderr).to.equal(0);
    const { stdout } = command('snippet', 'helpline-banner', '--theme', 'norfolk');
    const files = [...stdout.matchAll(/(?:href|src)="\/netsafe\/([^"]+)"/g)].map(
      ([, file]) => file!,
    );
    expect(files).to.have.length(3);
    for (const file of files)
      expect(await readFile(join(folder, 'public/netsafe', file), 'utf8')).not.to.equal('');
    expect(stdout)
      .to.match(/integrity="sha384-/)
      .and.to.match(/<a href="tel:\d+"/);
  });

  it('writes a theme, lists its pairs and the record', async () => {
    const { status, stderr } = command('theme', '--name', 'Example Police', '--brand', '#0077b6');
    expect(status, stderr).to.equal(0);
    expect(await readFile(join(folder, 'example.css'), 'utf8')).to.include('#0077b6');
    const pairs = command('contrast', '--theme', 'norfolk', '--json');
    expect(JSON.parse(pairs.stdout)).to.have.property('length').above(50);
    const record = command('record', '--json');
    expect(JSON.parse(record.stdout)).to.have.property('length').above(10);
  });

  it('says in one sentence what a picture needs that is not there', () => {
    const { status, stderr } = command('assets', '--theme', 'norfolk');
    expect(stderr).to.match(/^[^\n]*npm install puppeteer-core[^\n]*\n$/);
    expect(status).to.equal(2);
  });

  it('is imported under every name, by Node', async () => {
    const { exports } = JSON.parse(
      await readFile(join(folder, 'node_modules/netsafe-elements/package.json'), 'utf8'),
    ) as { exports: Record<string, unknown> };
    const names = Object.keys(exports).filter((each) =>
      /^\.(?:\/ssr|\/tokens\.js|\/[\w-]+\.js)?$/.test(each),
    );
    expect(names).to.have.length.above(20);
    const code = names
      .filter((each) => !each.includes('netsafe.'))
      .map((each) => `await import('netsafe-elements${each.slice(1)}');`)
      .join('');
    const { status, stderr } = run(process.execPath, ['--input-type=module', '-e', code]);
    expect(status, stderr).to.equal(0);
  });

  /** What TypeScript says of a file that uses the package as strictly as it can be. */
  const typeErrors = async (typescript: string, module: string, file: string, source: string) => {
    await writeFile(join(folder, file), source);
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      jsx: 'react-jsx',
      ...(module === 'bundler' ? { module: 'esnext', moduleResolution: 'bundler' } : { module }),
    };
    const config = JSON.stringify({ compilerOptions: options, files: [file] });
    await writeFile(join(folder, 'tsconfig.json'), config);
    const tsc = join(folder, `node_modules/typescript-${typescript}/bin/tsc`);
    return run(process.execPath, [tsc, '-p', '.']).stdout;
  };

  const everyImport = async () => {
    const { exports } = JSON.parse(
      await readFile(join(folder, 'node_modules/netsafe-elements/package.json'), 'utf8'),
    ) as { exports: Record<string, { types?: string }> };
    const typed = Object.keys(exports).filter(
      (each) => exports[each]!.types && !each.includes('*'),
    );
    expect(typed).to.have.length.above(20);
    return typed.map((each) => `import 'netsafe-elements${each.slice(1)}';`).join('\n');
  };

  const USE = `
import 'netsafe-elements/themes/norfolk.css';
import { HelplineBanner } from 'netsafe-elements/helpline-banner.js';
import { fillPage } from 'netsafe-elements/ssr';
import { themes, type ThemeId } from 'netsafe-elements/tokens.js';
const banner: HelplineBanner = document.createElement('netsafe-helpline-banner');
banner.headingLevel = 3;
export const theme: ThemeId = 'norfolk';
export const page: Promise<string> = fillPage('<p></p>');
export { themes };
`;

  for (const typescript of TYPESCRIPTS)
    for (const module of ['node16', 'nodenext', 'bundler']) {
      it(`has types without an error of their own: TypeScript ${typescript}, ${module}`, async () => {
        const source = `${await everyImport()}${USE}`;
        expect(await typeErrors(typescript, module, 'use.ts', source)).to.equal('');
        const wrong = source.replace(
          "'norfolk';\nexport const page",
          "'nowhere';\nexport const page",
        );
        expect(await typeErrors(typescript, module, 'use.ts', wrong)).to.match(/TS2322.*nowhere/);
      });
    }

  describe('beside React', () => {
    before(function () {
      const installed = npm('install', '@types/react@19', '--prefer-offline');
      if (NO_REGISTRY.test(installed.stderr)) this.skip();
      expect(installed.status, installed.stderr).to.equal(0);
    });

    for (const typescript of TYPESCRIPTS)
      it(`has types without an error of their own, and checks tags: TypeScript ${typescript}`, async () => {
        const source = (service: string) => `import type {} from 'netsafe-elements/jsx';
import { useRef } from 'react';
import type { HelplineBanner } from 'netsafe-elements';
export const Banner = () => {
  const own = useRef<HelplineBanner>(null);
  return <netsafe-helpline-banner ref={own} service="${service}" style={{ color: 'red' }} />;
};
`;
        const of = (service: string) =>
          typeErrors(typescript, 'bundler', 'use.tsx', source(service));
        expect(await of('samaritans')).to.equal('');
        expect(await of('nobody')).to.match(/TS2322.*nobody/);
      });
  });
});
