// The generator, tried on a copy of the project: what it writes passes every check as it stands.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { newComponent } from '../../scripts/new-component.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  ...['src', 'stories', 'scripts', 'tokens', 'test/harness', 'test/every-component.spec.ts'],
  '.storybook/preview.css',
  ...[
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'eslint.config.js',
    '.oxlintrc.json',
    'rollup.config.mjs',
    'rollup.config.d.mts',
  ],
  ...[
    'custom-elements.json',
    'README.md',
    'custom-elements-manifest.config.mjs',
    'web-test-runner.config.mjs',
  ],
  ...['.oxfmtrc.json', '.stylelintrc.json'],
];
const NAMES = ['press-contact', 'wide-frame'];

interface Ran {
  code: number;
  output: string;
}

let copy: string;

let earlier: Promise<unknown> = Promise.resolve();
/** Runs a tool once those before it have ended: all at once they leave a browser too little of the machine for its tests. */
const run = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> => {
  const ran = earlier.then(
    () =>
      new Promise<Ran>((resolve) => {
        const { FORCE_COLOR: _, ...inherited } = process.env;
        const options = { cwd: copy, env: { ...inherited, NO_COLOR: '1', ...env } };
        execFile(process.execPath, args, options, (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
        });
      }),
  );
  earlier = ran;
  return ran;
};

const bin = (path: string) => join(copy, 'node_modules', path);

/** Every package by a link of its own, so that a tool's cache stays in the copy. */
const linkPackages = () => {
  mkdirSync(bin(''));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), bin(name), 'junction');
  }
  const chromium = '.cache/netsafe/chromium';
  if (!existsSync(join(ROOT, 'node_modules', chromium))) return;
  mkdirSync(bin('.cache/netsafe'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', chromium), bin(chromium), 'junction');
};

/** Runs the generator; its status and what it said. */
const generate = async (...args: string[]): Promise<Ran> => {
  let output = '';
  const say = (text: string) => (output += text);
  const code = await newComponent([...args, '--out', copy], { out: say, err: say });
  return { code, output };
};

const text = (path: string) => readFile(join(copy, path), 'utf8');
const json = async <T>(path: string) => JSON.parse(await text(path)) as T;
const everyFile = async () => {
  const folders = ['src', 'stories', 'test'];
  const found = await Promise.all(
    folders.map((folder) => readdir(join(copy, folder), { recursive: true })),
  );
  const changed = [
    'src/netsafe.ts',
    'src/index.ts',
    'package.json',
    'tokens/component.tokens.json',
  ].map(text);
  return [found.map((names) => names.sort()), await Promise.all(changed)];
};

describe('npm run new:component', () => {
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'netsafe-'));
    for (const path of COPIED) await cp(join(ROOT, path), join(copy, path), { recursive: true });
    // In the copy the components that are there already have no tests to keep in step.
    for (const name of await readdir(join(copy, 'src/components'))) {
      const test = `test/components/${name}.test.ts`;
      await cp(join(ROOT, test), join(copy, test));
    }
    linkPackages();
  });

  after(() => rm(copy, { recursive: true, force: true }));

  describe('refuses, with what to write instead, and writes nothing', () => {
    const SUMMARY = ['--summary', 'Numbers that say what was done.'];
    const BAD: Record<string, [args: string[], saying: RegExp]> = {
      'no name': [SUMMARY, /needs a name\. Write npm run new:component -- --name press-contact/],
      'no summary': [['--name', 'press-contact'], /needs a summary\. Write .* --summary "/],
      'an empty summary': [['--name', 'press-contact', '--summary', ' '], /needs a summary/],
      'a summary that would end its comment': [
        ['--name', 'press-contact', '--summary', 'It ends */ here'],
        /Write it without “\*\/”/,
      ],
      capitals: [['--name', 'PressContact', ...SUMMARY], /Write --name press-contact\.$/m],
      'an underscore': [['--name', 'press_contact', ...SUMMARY], /Write --name press-contact\.$/m],
      'a space': [['--name', 'press contact', ...SUMMARY], /Write --name press-contact\.$/m],
      'a digit': [['--name', 'press-contact-2', ...SUMMARY], /Write --name press-contact\.$/m],
      'three words': [['--name', 'very-press-contact', ...SUMMARY], /one or two plain words/],
      'a hyphen at the end': [['--name', 'key-', ...SUMMARY], /Write --name key\.$/m],
      'a way out of the folder': [['--name', '../key', ...SUMMARY], /Write --name key\.$/m],
      'the prefix': [
        ['--name', 'netsafe-press-contact', ...SUMMARY],
        /Write --name press-contact\.$/m,
      ],
      'a name that is taken': [
        ['--name', 'helpline-banner', ...SUMMARY],
        /There is a <netsafe-helpline-banner> already, in src\/components\/helpline-banner/,
      ],
      'a name that dist/ has': [['--name', 'index', ...SUMMARY], /Write two words/],
      'a class that is exported': [
        ['--name', 'service', ...SUMMARY],
        /Write --class ServiceElement/,
      ],
      'a class in lower case': [
        ['--name', 'press-contact', '--class', 'pressContact', ...SUMMARY],
        /Write --class PressContact/,
      ],
      'an unknown option': [
        ['--name', 'press-contact', '--sumary', 'x'],
        /'--sumary'.*The options are --name, --summary/,
      ],
      'an option without its value': [['--name'], /--name needs a value\. Write /],
      'a name without its option': [
        ['press-contact', ...SUMMARY],
        /Put words that belong together .* --name press-contact/,
      ],
      'two wishes that exclude each other': [
        ['--name', 'press-contact', '--with-content', '--without-content', ...SUMMARY],
        /exclude each other/,
      ],
    };

    for (const [what, [args, saying]] of Object.entries(BAD)) {
      it(what, async () => {
        const before = await everyFile();
        const { code, output } = await generate(...args);
        expect(output).to.match(saying);
        expect(output.trim().split('\n'), output).to.have.length(1);
        expect(code).to.equal(2);
        expect(await everyFile()).to.deep.equal(before);
      });
    }

    it('a folder that is no project', async () => {
      let output = '';
      const say = (text: string) => (output += text);
      const code = await newComponent(
        ['--name', 'press-contact', ...SUMMARY, '--out', join(copy, 'tokens')],
        { out: say, err: say },
      );
      expect(output).to.include('holds no copy of the project');
      expect(code).to.equal(2);
    });
  });

  it('says what there is to write when it is asked', async () => {
    const { code, output } = await generate('--help');
    expect(code).to.equal(0);
    expect(output).to.include('--name <name>').and.include('--summary <text>');
  });

  describe('writes components, with and without words of their own,', () => {
    const written: string[] = [];
    const said: string[] = [];
    let results: Record<string, Promise<Ran>>;

    before(async () => {
      const [withContent, without] = NAMES as [string, string];
      for (const args of [
        ['--name', withContent, '--summary', 'numbers that say what was done'],
        ['--name', without, '--summary', 'A frame, and nothing more.', '--without-content'],
      ]) {
        const { code, output } = await generate(...args);
        expect(code, output).to.equal(0);
        said.push(output);
      }
      for (const [, path] of said.join('').matchAll(/^(?:wrote|changed) +(\S+)$/gm))
        if (!written.includes(path!)) written.push(path!);
      const code = written.filter((path) => path.endsWith('.ts'));
      // A project of these files and of what they import, so that only they are looked at.
      const project = { extends: './tsconfig.json', include: [], files: code };
      await writeFile(join(copy, 'tsconfig.new.json'), JSON.stringify(project));
      const compile =
        "import('./scripts/build-stylesheet.ts').then(({ buildStylesheets }) => buildStylesheets()).then((css) => process.stdout.write(css['netsafe.css']))";
      const manifest = run([
        bin('@custom-elements-manifest/analyzer/cem.js'),
        'analyze',
        '--quiet',
      ]);
      const tokens = run(['--import', 'tsx', 'src/tools/tokens/command.ts']);
      results = {
        oxfmt: run([bin('oxfmt/bin/oxfmt'), '--check', ...written]),
        eslint: run([bin('eslint/bin/eslint.js'), '--max-warnings=0', ...code]),
        oxlint: run([bin('oxlint/bin/oxlint'), '--type-aware', ...code]),
        stylelint: run([
          bin('stylelint/bin/stylelint.mjs'),
          ...code.filter((path) => path.endsWith('.styles.ts')),
        ]),
        tsc: run([bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.new.json']),
        'lit-analyzer': run([
          bin('lit-analyzer/cli.js'),
          ...['--strict', '--rules.no-incompatible-type-binding', 'off'],
          ...[
            '--rules.no-invalid-css',
            'off',
            ...NAMES.map((name) => `src/components/${name}/*.ts`),
          ],
        ]),
        manifest,
        tokens,
        stylesheet: run(['--import', 'tsx', '-e', compile]),
        structure: Promise.all([manifest, tokens]).then(() =>
          run([
            bin('mocha/bin/mocha.js'),
            ...['--no-config', '--node-option', 'import=tsx', '--reporter', 'dot'],
            'test/every-component.spec.ts',
          ]),
        ),
        tests: run(
          [
            bin('@web/test-runner/dist/bin.js'),
            '--files',
            ...NAMES.map((name) => `test/components/${name}.test.ts`),
          ],
          { ENGINES: 'chromium' },
        ),
      };
    });

    it('that have the files of every other, in the places of every other', async () => {
      const [withContent, without] = NAMES as [string, string];
      const filesOf = (name: string) => readdir(join(copy, 'src/components', name));
      expect((await filesOf(withContent)).sort()).to.deep.equal(
        ['.content.ts', '.define.ts', '.styles.ts', '.ts'].map((end) => withContent + end),
      );
      expect((await filesOf(without)).sort()).to.deep.equal(
        ['.define.ts', '.styles.ts', '.ts'].map((end) => without + end),
      );
      expect(written).to.have.length(7 + 6 + 4);
    });

    it('that are registered, in order', async () => {
      const inOrder = (lines: readonly string[]) => {
        expect(lines).to.have.length.above(5);
        expect(lines).to.deep.equal([...lines].sort());
        for (const name of NAMES)
          expect(lines.filter((line) => line.includes(name))).to.have.length(1);
      };
      inOrder((await text('src/netsafe.ts')).match(/^import '\.\/components\/.*$/gm) ?? []);
      inOrder(
        (await text('src/index.ts')).match(/^export \{ \w+ \} from '\.\/components.*$/gm) ?? [],
      );
      const { exports, sideEffects } = await json<{
        exports: Record<string, { types?: string }>;
        sideEffects: string[];
      }>('package.json');
      const paths = Object.keys(exports);
      inOrder(paths.filter((path) => exports[path]!.types?.includes('/components/')));
      expect([paths[0], paths.at(-1)]).to.deep.equal(['.', './package.json']);
      inOrder(sideEffects.filter((path) => /^\.\/dist\/(?!netsafe\.)[\w-]+\.js$/.test(path)));
      expect(exports['./press-contact.js']).to.deep.equal({
        'react-server': './dist/react-server/press-contact.js',
        types: './dist/types/components/press-contact/press-contact.d.ts',
        default: './dist/press-contact.js',
      });
    });

    it('and says what is next', () => {
      expect(said).to.have.length(2);
      for (const output of said)
        expect(output).to.include('npm run generate').and.include('npm run check');
    });

    const PASSES: Record<string, [tool: string, saying: RegExp]> = {
      'that are laid out as the others are': ['oxfmt', /All matched files use the correct format/],
      'that lint has nothing against': ['eslint', /^(?:npm warn.*\n)*$/],
      'that lint which knows types has nothing against': [
        'oxlint',
        /Found 0 warnings and 0 errors\.\n.* on [1-9]\d* files with [1-9]\d* rules/,
      ],
      'whose styles lint has nothing against': ['stylelint', /^$/],
      'whose types are sound': ['tsc', /^$/],
      'whose templates are sound': ['lit-analyzer', /Found 0 problems in 7 files/],
      'whose colours are declared, and pass': ['tokens', /pairs of colours, each at least/],
      'that the test of every component accepts': ['structure', /\b\d{2,} passing/],
      'whose own tests pass': ['tests', /2\/2 test files \| 7 passed, 0 failed/],
    };
    for (const [what, [tool, saying]] of Object.entries(PASSES)) {
      it(what, async () => {
        const { code, output } = await results[tool]!;
        expect(code, output).to.equal(0);
        expect(output).to.match(saying);
      });
    }

    it('whose reference is in the manifest', async () => {
      const { code, output } = await results.manifest!;
      expect(code, output).to.equal(0);
      const { modules } = await json<{
        modules: {
          declarations: { tagName?: string; summary?: string; slots?: { name: string }[] }[];
        }[];
      }>('custom-elements.json');
      const found = modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ tagName = '' }) => NAMES.includes(tagName.replace('netsafe-', '')))
        .map(({ tagName, summary, slots }) => [tagName, summary, slots?.map(({ name }) => name)]);
      expect(found).to.deep.equal([
        ['netsafe-press-contact', 'Numbers that say what was done.', ['']],
        ['netsafe-wide-frame', 'A frame, and nothing more.', ['']],
      ]);
    });

    it('whose tag and data-element are in the stylesheet', async () => {
      const { code, output } = await results.stylesheet!;
      expect(code, output).to.equal(0);
      for (const name of NAMES) {
        const own = new RegExp(
          `:is\\(netsafe-${name}, ?\\[data-netsafe="?${name}"?\\]\\)\\{--_edge:`,
        );
        expect(output).to.match(own);
      }
    });
  });
});
