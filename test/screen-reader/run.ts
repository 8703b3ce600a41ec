// What Orca makes of our pages, in Firefox and Chromium. Of the quick exit: it takes letters for itself, and the page sees
// Shift alone. Of the example pages and each component: what it says, line by line, against what was reviewed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { record } from '../../src/record/record.js';
import { DIST } from '../harness/embed-page.js';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  UsageError,
} from '../../src/tools/command-line.js';
import results, { type TestResult } from '../harness/results.cjs';
import { TestServer } from '../harness/server.js';
import { Desktop, missingPackages, type ReadBrowser } from './desktop.js';
import { readAndCompare, readPages, titleOf, type Reading } from './transcripts.js';

const BROWSERS: readonly ReadBrowser[] = ['firefox', 'chromium'];
const RESULTS = 'node_modules/.cache/netsafe/screen-reader.json';
const RECORDED = new URL('recorded-events.json', import.meta.url);
const SEEN = [
  'keydown',
  'keyup',
  'pointerdown',
  'wheel',
  'scroll',
  'focus',
  'blur',
  'selectionchange',
  'input',
];
/** Three times each; the last is a reader who means it. */
const MOVES = {
  'Shift+H, to the heading before': 'shift+h',
  'Shift+K, to the link before': 'shift+k',
};
const LINES = 9;
const COUNTS_ANEW_MS = 6000;

// Each event asks the server for an address of its own, which keeps their order.
const RECORDER = `<script>
  let count = 0;
  for (const type of ${JSON.stringify(SEEN)})
    addEventListener(type, () => { new Image().src = '/seen?' + count++ + '.' + type; }, true);
</script>`;

/** An example page whose exit leads to a page of ours. */
const serve = (page: string): Promise<TestServer> => {
  const body = readFileSync(`${DIST}/pages/${page}.html`, 'utf8')
    .replace('<head>', `<head>${RECORDER}`)
    .replaceAll(record.words.exitSite.en, '/away');
  return TestServer.start({
    folder: DIST,
    routes: {
      [`/pages/${page}.html`]: { body },
      '/away': { body: '<title>Away</title><p>The weather.</p>' },
      '/seen': { status: 204 },
    },
  });
};

/** What the page saw since a request, in its order. */
const seenSince = ({ requests }: TestServer, since: number): string[] =>
  requests
    .slice(since)
    .flatMap((address) => /^\/seen\?(\d+)\.(\w+)$/.exec(address) ?? [])
    .flatMap((_, index, parts) =>
      index % 3 ? [] : [{ at: +parts[index + 1]!, type: parts[index + 2]! }],
    )
    .sort((a, b) => a.at - b.at)
    .map(({ type }) => type);

const pressThrice = async (desktop: Desktop, key: string): Promise<string[]> => {
  const said: string[] = [];
  for (let times = 0; times < 3; times++) said.push(...(await desktop.press(key)));
  return said;
};

/**
 * Presses Shift until one more press leaves, and waits until each count is said, as a reader does; what was said. Orca does
 * not say again what it said last: on a busy machine the Shift of a move is counted before the page sees the move.
 */
const countShifts = async (
  desktop: Desktop,
  [two, one]: readonly [string, string],
  before: string,
): Promise<string> => {
  let said = before;
  for (const isLast of [false, true]) {
    said += ` ${(await desktop.press('shift', said.includes(two) ? '' : two)).join(' ')}`;
    said += ` ${(await desktop.press('shift', one)).join(' ')}`;
    // Else it was said too late for the press after it: after a pause the page counts anew.
    if (isLast || said.includes(one)) break;
    await sleep(COUNTS_ANEW_MS);
  }
  return said;
};

const readLines = async (desktop: Desktop, count: number): Promise<string[]> => {
  await desktop.press('ctrl+Home');
  const lines: string[] = [];
  for (let line = 0; line < count; line++) lines.push((await desktop.press('Down')).join(' '));
  return lines;
};

async function check(browser: ReadBrowser): Promise<Record<string, string[]>> {
  const server = await serve('get-help');
  const desktop = await Desktop.open(browser, `${server.origin}/pages/get-help.html`);
  try {
    const lines = await readLines(desktop, LINES);
    console.log(lines.map((line) => `  ${line}`).join('\n'));
    const at = lines.findIndex((line) => line.includes(record.words.exit.en));
    expect(at, 'the line of the exit').to.be.at.least(0);
    expect(lines[at + 1]).to.include(record.words.exitHow.en);
    expect(lines[at + 2]).to.include(record.words.exitKeys.en);
    expect(lines[at + 3], 'no empty stop after the exit').to.include('Get help');

    const saw: Record<string, string[]> = {};
    let heard = '';
    for (const [move, key] of Object.entries(MOVES)) {
      const since = server.requests.length;
      const said = (await pressThrice(desktop, key)).join(' ');
      console.log(`  ${move}: ${said}`);
      heard += ` ${said}`;
      saw[`${browser}, ${move}`] = seenSince(server, since);
    }
    expect(server.requests, 'the page stays').not.to.include('/away');
    const more = (left: string) => record.words.exitMore.en.replace('{count}', left);
    const said = await countShifts(desktop, [more('2'), more('1')], heard);
    expect(server.requests, 'two presses leave nobody').not.to.include('/away');
    console.log(`  Shift: ${said} ${(await desktop.press('shift')).join(' ')}`);
    expect(said).to.include(more('2')).and.to.include(more('1'));
    expect(server.requests, 'three deliberate presses leave').to.include('/away');
    return saw;
  } finally {
    desktop.close();
    server.close();
  }
}

async function read(page: string): Promise<void> {
  for (const browser of BROWSERS) {
    const server = await serve(page);
    const desktop = await Desktop.open(browser, `${server.origin}/pages/${page}.html`);
    console.log(
      `${browser}\n${(await readLines(desktop, 60)).map((line) => `  ${line}`).join('\n')}`,
    );
    desktop.close();
    server.close();
  }
}

interface Outcome {
  tests: TestResult[];
  failures: string[];
}

/** Each failure is kept, so that one page that is read otherwise does not hide another. */
const tryAll = async (
  file: string,
  all: readonly { title: string; engine: ReadBrowser; run: () => Promise<string[]> }[],
): Promise<Outcome> => {
  const outcome: Outcome = { tests: [], failures: [] };
  for (const { title, engine, run } of all) {
    const found = await run().catch((error: unknown) => [
      error instanceof Error ? error.message : String(error),
    ]);
    const state = found.length === 0 ? 'passed' : 'failed';
    outcome.tests.push({ file, title, engine, state });
    outcome.failures.push(...found.map((each) => `${title} (${engine}): ${each}`));
  }
  return outcome;
};

const tryQuickExit = (isKept: boolean): Promise<Outcome> => {
  const saw: Record<string, string[]> = {};
  return tryAll(
    'test/screen-reader/run.ts',
    BROWSERS.map((engine) => ({
      title: 'the quick exit stays where Orca takes a letter, and leaves at three presses of Shift',
      engine,
      run: async () => {
        console.log(engine);
        Object.assign(saw, await check(engine));
        if (isKept) writeFileSync(RECORDED, `${JSON.stringify(saw, null, 2)}\n`);
        return [];
      },
    })),
  );
};

const printReading = ({ page, browser, lines, seconds, differences }: Reading): void =>
  console.log(
    `${page}, ${browser}: ${lines} lines in ${seconds} s, ${differences.length} of them not as reviewed`,
  );

const tryTranscripts = async (isKept: boolean): Promise<Outcome> => {
  const pages = await readPages();
  return tryAll(
    'test/screen-reader/transcripts.ts',
    BROWSERS.flatMap((engine) =>
      pages.map((page) => ({
        title: titleOf(page),
        engine,
        run: async () => {
          const reading = await readAndCompare(engine, page, isKept);
          printReading(reading);
          return reading.differences;
        },
      })),
    ),
  );
};

const totalsOf = (tests: readonly TestResult[]) => ({
  passed: tests.filter(({ state }) => state === 'passed').length,
  failed: tests.filter(({ state }) => state === 'failed').length,
});

function writeResults({ tests, failures }: Outcome, notRun: readonly string[]): void {
  mkdirSync(dirname(RESULTS), { recursive: true });
  const engines = Object.fromEntries(
    [...new Set(tests.map(({ engine }) => engine ?? ''))].map((name) => [
      name,
      totalsOf(tests.filter(({ engine }) => engine === name)),
    ]),
  );
  writeFileSync(RESULTS, JSON.stringify({ engines, notRun, failures }, null, 2));
  results.writeTests('screen-reader', tests);
}

async function run({ read: page, write }: { read?: string; write?: true }): Promise<void> {
  const missing = missingPackages();
  if (missing.length > 0) {
    const why = `Debian’s packages are missing: apt-get install ${missing.join(' ')}`;
    writeResults({ tests: [], failures: [] }, [`screen reader (${why})`]);
    // A night on another system goes on without it.
    if (!process.env.NIGHTLY) throw new UsageError(`Not run. ${why}`);
    console.log(`NOT RUN: screen reader (${why})`);
    return;
  }
  if (page) return read(page);
  const outcomes = [await tryQuickExit(Boolean(write)), await tryTranscripts(Boolean(write))];
  const all = {
    tests: outcomes.flatMap(({ tests }) => tests),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
  writeResults(all, []);
  for (const each of all.failures) console.log(each);
  const { passed, failed } = totalsOf(all.tests);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Failure();
}

export const screenReaderCommand = () =>
  createCommand(
    'test:screen-reader',
    `Tries the quick exit with Orca, in Firefox and Chromium, and compares what it says of the example pages and of each
component with what was reviewed, after \`npm run build\`. It takes about eight minutes.`,
    ['', '--write', '--read=campaign'],
  )
    .option(
      '--write',
      'Keeps what the page saw, for test/components/quick-exit.test.ts, and what was said: read it before you commit it.',
    )
    .option('--read <page>', 'Prints what is said of an example page, line by line.')
    .action(run);

if (isStarted(import.meta.url))
  process.exit(await runCommand(screenReaderCommand, process.argv.slice(2)));
