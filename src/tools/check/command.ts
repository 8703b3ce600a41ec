// npx netsafe-elements check public/ --out report.html
import { Option } from '@commander-js/extra-typings';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  TERMINAL,
  UsageError,
  type Output,
} from '../command-line.js';
import type { Input } from '../read-input.js';
import type { PageReport } from './report-page.js';

const GRAVE = ['error', 'warning'] as const;
const READ = /\.x?html?$/i;

interface CheckOptions {
  out?: string;
  json?: true;
  failOn: (typeof GRAVE)[number];
}

const WITHOUT =
  'There are no pictures: no browser was found. They need Chrome or Chromium, and npm install puppeteer-core.';
const WITH =
  'The frame shows the place; the pictures were drawn without the page’s scripts and files.';

async function checkPages(
  names: readonly string[],
  options: CheckOptions,
  { out, err, cwd }: Output & { cwd: string },
): Promise<void> {
  const { inputsOf, progressOf } = await import('../read-input.js');
  const { isAddress, askFor } = await import('./ask.node.js');
  const { checkPage } = await import('./check-page.js');
  const { decodeRelease, ReleaseError } = await import('../release/index.js');
  const { countLevels } = await import('../lint/report.js');

  const inputs = names.flatMap((name): Input[] =>
    isAddress(name) ? [{ name, read: () => askFor(name) }] : inputsOf([name], cwd, READ),
  );
  const say = progressOf(inputs.length, err);
  const pages: PageReport[] = [];
  let mayDraw = options.out !== undefined;
  for (const [index, { name, read }] of inputs.entries()) {
    say(index);
    try {
      const { tree, problems } = checkPage(decodeRelease(await read(), name));
      const page: PageReport = { name, problems };
      if (mayDraw && problems.length) {
        const { drawPlaces } = await import('./pictures.node.js');
        page.pictures = await drawPlaces(tree, problems).catch(() => {
          mayDraw = false;
          return [];
        });
      }
      pages.push(page);
    } catch (error) {
      throw error instanceof ReleaseError ? new UsageError(error.message) : error;
    }
  }
  const counts = countLevels(
    pages.map(({ name, problems }) => ({ file: name, findings: problems })),
  );
  const summary = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}: ${counts.error} errors, ${counts.warning} warnings.`;
  if (options.out !== undefined) {
    const { reportPage } = await import('./report-page.js');
    const { writeFiles } = await import('../write-files.js');
    const { resolve } = await import('node:path');
    const text = reportPage(pages, summary, mayDraw ? WITH : WITHOUT);
    writeFiles([{ path: resolve(cwd, options.out), name: options.out, text }]);
    if (!mayDraw) err(`${WITHOUT}\n`);
    err(`${options.out} is written.\n`);
  }
  if (options.json)
    out(
      `${JSON.stringify({ pages: pages.map(({ name, problems }) => ({ name, problems })), counts }, null, 2)}\n`,
    );
  else
    for (const { name, problems } of pages)
      for (const { line, level, rule, message } of problems)
        out(`${name}:${line}: ${level} ${rule} ${message}\n`);
  err(`${summary}\n`);
  if (counts.error || (options.failOn === 'warning' && counts.warning)) throw new Failure();
}

export const checkCommand = (output: Output & { cwd?: string }) =>
  createCommand(
    'check:page',
    `Reads pages as they were published, and says what a reader would be led wrong by: old or wrong numbers, tags that a CMS has emptied or removed, a promise without its limit, an old script.

Of an address it asks for that one page. It follows no redirect to another host, and loads nothing that the page names.`,
    ['public --out report.html', 'https://www.example.org/campaign --json'],
  )
    .usage('<file…|folder|address> [options]')
    .argument('[pages...]', 'Pages in HTML; a folder of them; an address; - for standard input.')
    .option('--out <file>', 'Where a report goes that people look at, with pictures of each place.')
    .option('--json', 'What was found, for a machine.')
    .addOption(
      new Option('--fail-on <level>', 'From which level on the exit status is 1.')
        .choices(GRAVE)
        .default('error' as const),
    )
    .action(async (pages, options) => {
      if (!pages.length)
        throw new UsageError('Which page? Name a file, a folder or an address', true);
      await checkPages(pages, options, { cwd: process.cwd(), ...output });
    });

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(
    (output) => checkCommand({ ...output, cwd: process.env.INIT_CWD ?? process.cwd() }),
    process.argv.slice(2),
    TERMINAL,
  );
