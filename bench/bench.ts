// What the library costs a page, against plain HTML and against the libraries that a web team knows.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { createCommand, isStarted, runCommand, UsageError } from '../src/tools/command-line.js';
import { sum, weigh } from './bundle.js';
import { Meter, type Cost } from './measure.js';
import { BENCH, CACHE, installPackages, pinned, requireBuild } from './packages.js';
import { drawPages } from './pictures.js';
import { COUNTS, roundOf, type Job, type Mode } from './plan.js';
import { changeReport, textReport, writeReport } from './report.js';
import { figuresOf, wholeRounds, type Results, type Row } from './results.js';
import { SampleFile } from './samples.js';
import { BenchServer, pageOf } from './server.js';
import { variants as allVariants } from './variants/all.js';
import { crisisLine } from './variants/crisis-line.js';
import { recordedSizes } from './variants/ours.js';
import { PLAIN_ID } from './variants/plain.js';
import type { Variant } from './variants/variant.js';

const readRounds = (text: string): number => {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new UsageError(`--rounds=${text} is no number of rounds. Write for example --rounds=9`);
  return rounds;
};

const choose = (all: readonly Variant[], only: string | undefined): Variant[] => {
  if (only === undefined) return [...all];
  const names = only.split(',');
  const unknown = names.filter((name) => !all.some(({ id }) => id === name));
  if (unknown.length)
    throw new UsageError(
      `No row is called ${unknown.join(', ')}. There are ${all.map(({ id }) => id).join(', ')}`,
    );
  // Every figure is divided by plain HTML's.
  return all.filter(({ id }) => id === PLAIN_ID || names.includes(id));
};

/** A line that says what is going on: in place on a terminal, a line at a time elsewhere. */
class Progress {
  #last = 0;

  say(text: string, isMilestone = false): void {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}${isMilestone ? '\n' : ''}`);
    else if (isMilestone || Date.now() - this.#last > 20_000) {
      this.#last = Date.now();
      console.log(text);
    }
  }
}

/** What the run measures: where any of it has changed, an interrupted run is not gone on with. */
const identityOf = async (variants: readonly Variant[], mode: Mode, chromium: string) => {
  const hash = createHash('sha256').update(`${mode} ${chromium} ${process.version}`);
  for (const file of ['measure.ts', 'plan.ts', 'probe.js', 'server.ts'])
    hash.update(readFileSync(BENCH + file));
  for (const variant of variants) {
    hash.update(await pageOf(variant, 4));
    for (const text of Object.values(variant.files)) hash.update(text);
  }
  return hash.digest('hex');
};

const weighPage = async ({ files, needed = Object.keys(files), inlineCss, ...rest }: Variant) => {
  const of = (ending: string) =>
    needed.filter((name) => name.endsWith(ending)).map((name) => weigh(files[name]!));
  return {
    script: sum(of('.js')),
    sheet: sum([...of('.css'), weigh(inlineCss ?? '')]),
    html: weigh(await pageOf({ files, ...rest }, 4)),
  };
};

const chipOf = () => cpus()[0]?.model.trim() || 'unknown';

const versionsOf = (chromium: string): Record<string, string> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return {
    'netsafe-elements': existsSync('.git') ? `${version}, commit ${head}` : version,
    Chromium: chromium.replace(/^.*\//, ''),
    'Node.js': process.versions.node,
    ...pinned(),
  };
};

/** Loads every page of every round, unless it is there from a run before. Stops between two loads when it is asked to. */
async function measureAll(
  variants: readonly Variant[],
  mode: Mode,
  rounds: number,
  meter: Meter,
  file: SampleFile,
  progress: Progress,
): Promise<void> {
  let isStopping = false;
  process.on('SIGINT', () => {
    if (isStopping) process.exit(130);
    isStopping = true;
    progress.say('Stopping after this page; once more ends it at once.', true);
  });
  const began = Date.now();
  const perRound = roundOf(variants, mode).length;
  const before = file.samples.length;
  if (before)
    progress.say(`Going on with an earlier run, of which ${before} loads are there.`, true);
  let done = before;
  const measure = async ({ variant, count, profile }: Job, round: number) => {
    const sample = { round, variant: variant.id, count, profile };
    if (file.has(sample)) return;
    let cost: Cost | undefined;
    let error: string | undefined;
    try {
      cost = await meter.measure(variant, count, profile);
    } catch (reason) {
      error = reason instanceof Error ? reason.message : String(reason);
    }
    file.add({ ...sample, ...(cost && { cost }), ...(error !== undefined && { error }) });
    done++;
    const left = ((Date.now() - began) / (done - before)) * (perRound * rounds - done);
    progress.say(
      `round ${round} of ${rounds}, load ${done} of ${perRound * rounds}, ${Math.ceil(left / 60_000)} min left: ${variant.id}, ${count}, ${profile}`,
    );
  };
  for (let round = 1; round <= rounds; round++)
    for (const job of roundOf(variants, mode)) {
      if (isStopping) return;
      await measure(job, round);
    }
}

interface BenchOptions {
  quick?: true;
  only?: string;
  list?: true;
  pictures?: true;
  rounds: number;
  fresh?: true;
  against?: string;
}

async function bench({
  quick,
  only,
  list,
  pictures,
  rounds,
  fresh,
  against,
}: BenchOptions): Promise<void> {
  requireBuild();
  const mode: Mode = quick ? 'quick' : 'full';
  const progress = new Progress();
  await installPackages((text) => progress.say(text, true));

  progress.say('Bundling the peers …', true);
  const all = await allVariants(against);
  if (list) {
    for (const { id, name } of all) console.log(`${id.padEnd(14)} ${name}`);
    return;
  }
  const variants = choose(all, only);

  const server = await BenchServer.start();
  if (pictures) {
    // Our other rows differ in how the page is loaded, not in how it looks.
    const isSeen = ({ id, group }: Variant) => group === 'peer' || id === PLAIN_ID || id === 'tag';
    const drawn = only === undefined ? [...variants.filter(isSeen), await crisisLine()] : variants;
    for (const variant of drawn) await server.add(variant, COUNTS);
    try {
      console.log(`Open ${await drawPages(drawn, server, (text) => progress.say(text))}`);
    } finally {
      server.close();
    }
    return;
  }
  for (const variant of variants) {
    progress.say(`Compressing ${variant.id} …`);
    await server.add(variant, COUNTS);
  }
  const meter = await Meter.start(server);
  try {
    const chromium = await meter.version();
    const losses = new Map<string, Row['lost']>();
    for (const variant of variants) {
      progress.say(`Reading ${variant.id}, with its script and without …`);
      losses.set(variant.id, {
        withScript: await meter.verify(variant, true),
        withoutScript: await meter.verify(variant, false),
      });
    }

    const identity = await identityOf(variants, mode, chromium);
    const path = `${CACHE}${only === undefined ? mode : `${mode}-some`}.jsonl`;
    const file = new SampleFile(path, identity, fresh ?? false);
    await measureAll(variants, mode, rounds, meter, file, progress);
    progress.say('', true);

    const perRound = roundOf(variants, mode).length;
    const figures = figuresOf(file.samples);
    const results: Results = {
      date: new Date().toISOString().slice(0, 10),
      rounds: wholeRounds(file.samples, perRound),
      machine: {
        processor: chipOf(),
        cores: cpus().length,
        memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
        system: `${type()} ${release().replace(/-.*/, '')}`,
      },
      versions: versionsOf(chromium),
      parts: await recordedSizes(),
      rows: await Promise.all(
        variants.map(async (variant): Promise<Row> => {
          const { id, name, group, what, library } = variant;
          return {
            id,
            name,
            group,
            what,
            page: await weighPage(variant),
            ...(library && { library }),
            lost: losses.get(id)!,
            ...(figures.get(id) ?? { loads: {}, perInstance: {}, failed: [] }),
          };
        }),
      ),
    };
    console.log(textReport(results));
    if (against !== undefined)
      console.log(`\n${changeReport(figuresOf(file.samples, 'before'))}\n`);
    const isWhole = results.rounds >= rounds;
    if (!isWhole)
      console.log(
        `${results.rounds} of ${rounds} rounds are whole. The same command goes on with the rest.`,
      );
    if (mode === 'full' && only === undefined) {
      await writeReport(results);
      console.log('Written to docs/bench/.');
    }
    if (isWhole) file.remove();
  } finally {
    await meter.close();
    server.close();
  }
}

export const benchCommand = () =>
  createCommand(
    'bench',
    `What the library costs a page, against plain HTML and against the libraries that a web team knows.
Writes docs/bench/, in about 20 minutes. Ctrl+C ends it after the page that it is loading, and reports what it has.`,
    ['', '--quick', '--only=tag,plain --rounds=9', '--against=../before/dist --only=before,tag'],
  )
    .option('--quick', 'Bytes and one profile, in two minutes; prints, and writes nothing.')
    .option('--only <rows>', 'Some rows, with commas between; prints, and writes nothing.')
    .option('--list', 'Names the rows.')
    .option(
      '--pictures',
      'Draws the page of plain HTML, of ours and of each peer, on a phone and on a desk; measures nothing.',
    )
    .option('--rounds <number>', 'More rounds, or fewer.', readRounds, 7)
    .option('--fresh', 'Begins anew, where an interrupted run would go on.')
    .option(
      '--against <dist>',
      'Another build’s one file as a row of its own, “before”: what a change costs, in the same rounds.',
    )
    .action(bench);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(benchCommand, process.argv.slice(2));
