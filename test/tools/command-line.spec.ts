// Every command of the project: its help, and one sentence for whoever writes it wrongly.
import { readFileSync } from 'node:fs';
import { Argument, Option } from '@commander-js/extra-typings';
import { expect } from 'chai';
import { createCommand, Failure, runCommand, UsageError } from '../../src/tools/command-line.js';
import { assetsCommand } from '../../src/tools/assets/command.js';
import { campaignCommand } from '../../src/tools/campaign/command.js';
import { checkCommand as checkPagesCommand } from '../../src/tools/check/command.js';
import { lintCommand } from '../../src/tools/lint/command.js';
import { publishCommand } from '../../src/tools/publish/command.js';
import { importCommand } from '../../src/tools/release/command.js';
import { snippetCommand } from '../../src/tools/snippet/command.js';
import { themeCommand } from '../../src/tools/theme/command.js';
import { tokensCommand } from '../../src/tools/tokens/command.js';
import { checkReleaseCommand } from '../../scripts/check-release.js';
import { releaseCommand } from '../../scripts/release.js';
import { generateCommand } from '../../scripts/generate.js';
import { recordCommand } from '../../scripts/generate-record.js';
import { newComponentCommand } from '../../scripts/new-component.js';
import { checkCommand } from '../../scripts/check/check.js';
import { sizesCommand } from '../../scripts/sizes.js';
import { benchCommand } from '../../bench/bench.js';
import { cmsCommand } from '../cms/run.js';
import { wordpressCommand } from '../cms/try-wordpress.js';
import { conformanceCommand } from '../conformance/command.js';
import { embedCommand } from '../faults/run.js';
import { frameworksCommand } from '../frameworks/run.js';
import { screenReaderCommand } from '../screen-reader/run.js';
import { sheetsCommand } from '../sheets/draw.js';

type Create = Parameters<typeof runCommand>[0];

const nowhere = { cwd: '', dist: '', build: () => false };
const COMMANDS: Record<string, Create> = {
  import: (output) => importCommand({ ...nowhere, ...output }),
  'new:theme': themeCommand,
  snippet: snippetCommand,
  assets: assetsCommand,
  'publish:site': publishCommand,
  tokens: tokensCommand,
  record: recordCommand,
  'new:component': newComponentCommand,
  'check:release': checkReleaseCommand,
  release: releaseCommand,
  generate: generateCommand,
  check: checkCommand,
  sizes: sizesCommand,
  bench: benchCommand,
  cms: cmsCommand,
  sheets: sheetsCommand,
  'test:embed': embedCommand,
  'test:frameworks': frameworksCommand,
  'test:screen-reader': screenReaderCommand,
  'try:wordpress': wordpressCommand,
  conformance: conformanceCommand,
  'check:page': checkPagesCommand,
  'lint:text': lintCommand,
  campaign: campaignCommand,
};
// They take no options.
const WITHOUT_OPTIONS = ['build', 'lint:github', 'lint:package', 'test:stories'];

const { scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { scripts: Record<string, string> };

const run = async (create: Create, ...args: string[]) => {
  let [output, complaint] = ['', ''];
  const status = await runCommand(create, args, {
    out: (text) => (output += text),
    err: (text) => (complaint += text),
  });
  return { status, output, complaint };
};

function expectHelp(name: string, { status, output, complaint }: Awaited<ReturnType<typeof run>>) {
  expect([status, complaint]).to.deep.equal([0, '']);
  const [usage = '', description = ''] = output.split('\n\n');
  expect(usage).to.match(new RegExp(`^Usage: npm run ${name} -- `));
  expect(description).to.match(/^[A-Z][^]*\.$/);
  expect(output).to.include('--help');
  const [, examples = ''] = output.split('\nExamples:\n');
  expect(examples).to.match(new RegExp(`^  npm run ${name}`));
}

function expectAdvice({ status, output, complaint }: Awaited<ReturnType<typeof run>>) {
  expect(complaint).to.match(/^Unknown option '--helpp'\. Did you mean --help\? .*See --help\.\n$/);
  expect([status, output]).to.deep.equal([2, '']);
}

describe('every command', () => {
  it('is tried here', () => {
    const ours = Object.keys(scripts).filter((name) =>
      scripts[name]!.startsWith('node --import tsx'),
    );
    const tried = [...Object.keys(COMMANDS), ...WITHOUT_OPTIONS];
    expect(tried).to.have.members(ours);
  });

  for (const [name, create] of Object.entries(COMMANDS)) {
    it(`shows its help, with examples that it understands: ${name}`, async () => {
      const help = await run(create, '--help');
      expectHelp(name, help);
      const command = await create({ out: () => undefined, err: () => undefined });
      const options = command.options.map(({ long }) => long!);
      for (const option of options) expect(help.output).to.include(option);
      const [, examples = ''] = help.output.split('\nExamples:\n');
      for (const [option] of examples.matchAll(/(?<= )--\w[\w-]*/g))
        expect(options).to.include(option);
    });

    it(`says what a misspelt option is called: ${name}`, async () => {
      expectAdvice(await run(create, '--helpp'));
    });

    it(`takes no option for the value of another: ${name}`, async () => {
      const command = await create({ out: () => undefined, err: () => undefined });
      for (const { long } of command.options.filter(({ required }) => required)) {
        const { status, complaint } = await run(create, long!, '--help');
        expect(complaint).to.match(
          new RegExp(`^${long} needs a value\\. Write for example npm run`),
        );
        expect(status).to.equal(2);
      }
    });
  }
});

describe('a command', () => {
  const paint = (action: () => void) => () =>
    createCommand('paint', 'Paints.', ['--colour red']).option('--colour <colour>').action(action);

  it('ends with 0 when all went well, and with 1 or 2 when it did not', async () => {
    expect(await run(paint(() => undefined))).to.deep.equal({
      status: 0,
      output: '',
      complaint: '',
    });
    const fails = (error: Error) =>
      run(
        paint(() => {
          throw error;
        }),
      );
    expect(await fails(new Failure())).to.include({ status: 1, complaint: '' });
    expect(await fails(new Failure('It is wet'))).to.include({
      status: 1,
      complaint: 'It is wet.\n',
    });
    expect(await fails(new UsageError('No wall', true))).to.include({
      status: 2,
      complaint: 'No wall. Write npm run paint -- --colour red.\n',
    });
  });

  it('says what is wrong with an argument or an option, and what to write instead', async () => {
    const wash = () =>
      createCommand('wash', 'Washes.', ['wool --heat low'])
        .addArgument(new Argument('<cloth>').choices(['wool', 'silk']))
        .addOption(new Option('-t, --heat <heat>').choices(['low', 'high']).conflicts('cold'))
        .option('--cold');
    const says = async (...args: string[]) => (await run(wash, ...args)).complaint;
    expect(await says()).to.equal('The cloth is missing. Write npm run wash -- wool --heat low.\n');
    expect(await says('wol')).to.equal('“wol” is none. Write one of: wool, silk.\n');
    expect(await says('wool', '-t', 'hi')).to.equal(
      '--heat “hi” is none. Write one of: low, high.\n',
    );
    expect(await says('wool', 'silk', 'and')).to.match(/^“silk and” stands without its option\./);
    expect(await says('wool', '--heat', 'low', '--cold')).to.equal(
      '--heat and --cold exclude each other. Write one of them.\n',
    );
    expect(await says('wool', '--heat')).to.match(/^--heat needs a value\. Write for example npm/);
    expect(await says('wool', '-t')).to.match(/^--heat needs a value\. Write for example npm/);
  });

  it('hides no fault of its own', async () => {
    const broken = new TypeError('a fault');
    const failed = await run(
      paint(() => {
        throw broken;
      }),
    ).catch((error: unknown) => error);
    expect(failed).to.equal(broken);
  });

  it('is called otherwise as a part of a program', async () => {
    const program = createCommand('netsafe-elements', 'All.', ['']);
    const part = paint(() => undefined)();
    program.addCommand(part);
    let help = '';
    part.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).to.include('Usage: npx netsafe-elements paint [options]');
    expect(help).to.include('  npx netsafe-elements paint --colour red\n');
  });
});
