// The report: docs/bench/README.md, its pictures and the sentence in the project's README, all made from
// docs/bench/results.json. What stands between the marks is generated; the rest is written by hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { barPlot, dotPlot, type DotRow } from './plot.js';
import type { Figures, Results, Row } from './results.js';
import type { Spread } from './statistics.js';
import { limitOf, TARGETS, verdictOf } from './targets.js';
import { laidOut } from '../src/tools/laid-out.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = 'docs/bench/';
const PAGE = `${FOLDER}README.md`;
const RESULTS = `${FOLDER}results.json`;
// Where a section of the project's own pages is generated too.
const PAGES = [PAGE, 'README.md'];

const kB = (bytes: number) => (Number.isFinite(bytes) ? (bytes / 1000).toFixed(1) : '–');
const places = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

/** A median, with the half of the rounds around it. */
const shown = (spread: Spread | undefined, of: (value: number) => string = places): string => {
  if (!spread) return '–';
  const [median, low, high] = [of(spread.median), of(spread.low), of(spread.high)];
  return low === high ? median : `${median} (${low} to ${high})`;
};
const ratio = (figures: Figures | undefined, name: keyof Figures) => shown(figures?.[name]?.ratio);
const value = (figures: Figures | undefined, name: keyof Figures, of?: (value: number) => string) =>
  shown(figures?.[name]?.value, of);
const thousandths = (each: number) => each.toFixed(3);

const table = (head: string[], rows: string[][]): string =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const nameOf = ({ group, name }: Row) => (group === 'ours' ? `**${name}**` : name);

const targetTable = (results: Results) =>
  table(
    ['target', 'set', 'floor', 'at most', 'found', 'verdict'],
    TARGETS.map((target) => {
      const { name, limit, unit, found, floor } = target;
      const of = limit === 0 ? thousandths : (each: number) => each.toFixed(2);
      const least = floor?.(results)?.median;
      return [
        name,
        of(limit),
        least === undefined ? '' : of(least),
        `${of(limitOf(target, results))} ${unit}`.trim(),
        `${shown(found(results), of)} ${unit}`.trim(),
        verdictOf(target, results).replace('missed', '**missed**'),
      ];
    }),
  );

const bytesTable = ({ rows }: Results) =>
  table(
    [
      'page with the four parts, brotli kB',
      'script',
      'stylesheet',
      'HTML',
      'all, gzip',
      'all, raw',
      'one component more, kB',
      'whole library, script + stylesheet',
    ],
    rows.map((row) => {
      const { script, sheet, html } = row.page;
      const all = (kind: 'raw' | 'gzip') => kB(script[kind] + sheet[kind] + html[kind]);
      const { library } = row;
      return [
        nameOf(row),
        kB(script.brotli),
        kB(sheet.brotli),
        kB(html.brotli),
        all('gzip'),
        all('raw'),
        library ? (library.oneMore.brotli / 1000).toFixed(2) : '',
        library ? `${kB(library.wholeScript.brotli)} + ${kB(library.wholeSheet.brotli)}` : '',
      ];
    }),
  );

const timeTable = ({ rows }: Results, profile: string) =>
  table(
    [
      'the page, four parts',
      'first paint ÷ plain',
      'ready ÷ plain',
      'CPU ÷ plain',
      'ready, ms',
      'layout shift',
      'requests',
    ],
    rows.map((row) => {
      const load = row.loads[`${profile} 4`];
      return [
        nameOf(row),
        ratio(load, 'firstPaint'),
        ratio(load, 'ready'),
        ratio(load, 'cpu'),
        value(load, 'ready', (each) => each.toFixed(0)),
        value(load, 'layoutShift', thousandths),
        value(load, 'requests', (each) => each.toFixed(0)),
      ];
    }),
  );

const manyTable = ({ rows }: Results) =>
  table(
    [
      '',
      '100 on a slow phone: CPU ÷ plain',
      'ready ÷ plain',
      'layout shift',
      'each more: CPU ÷ plain',
      'memory ÷ plain',
      'memory, bytes',
      'JavaScript heap, bytes',
    ],
    rows.map((row) => {
      const load = row.loads['slow 100'];
      const whole = (each: number) => each.toFixed(0);
      return [
        nameOf(row),
        ratio(load, 'cpu'),
        ratio(load, 'ready'),
        value(load, 'layoutShift', thousandths),
        ratio(row.perInstance, 'cpu'),
        ratio(row.perInstance, 'memory'),
        value(row.perInstance, 'memory', whole),
        value(row.perInstance, 'heap', whole),
      ];
    }),
  );

// Where the time of one instance more goes, in those rows that differ by one thing each.
const whereTable = ({ rows }: Results) =>
  table(
    ['one instance more, in thousandths of a millisecond', 'all', 'script', 'styles', 'layout'],
    rows
      .filter(({ id }) => ['plain', 'element', 'sheet', 'tag'].includes(id))
      .map((row) => [
        nameOf(row),
        ...(['cpu', 'script', 'style', 'layout'] as const).map((name) =>
          value(row.perInstance, name, (each) =>
            (each * 1000 || 0).toFixed(0).replace(/^-0$/, '0'),
          ),
        ),
      ]),
  );

const allLoadsTable = ({ rows }: Results) =>
  table(
    [
      '',
      'page',
      'first paint, ms',
      'ready, ms',
      'CPU, ms',
      'CPU ÷ plain',
      'heap, kB',
      'memory, kB',
    ],
    rows.flatMap((row) =>
      Object.entries(row.loads).map(([key, load]) => [
        nameOf(row),
        key.replace('fast', 'fast,').replace('slow', 'slow,'),
        ...(['firstPaint', 'ready', 'cpu'] as const).map((name) =>
          value(load, name, (each) => each.toFixed(0)),
        ),
        ratio(load, 'cpu'),
        value(load, 'heap', (each) => kB(each)),
        value(load, 'memory', (each) => kB(each)),
      ]),
    ),
  );

const listed = ({ texts, link }: Row['lost']['withScript']) =>
  [
    ...(texts.length
      ? [`${9 - texts.length} of nine texts; lost: ${texts.map((text) => `“${text}”`).join(', ')}`]
      : ['all nine']),
    ...(link ? ['**a number that nothing dials**'] : []),
  ].join('; ');

const lostTable = ({ rows }: Results) =>
  table(
    ['', 'what it is', 'with its script', 'without'],
    rows.map((row) => [
      nameOf(row),
      row.what,
      listed(row.lost.withScript) + (row.failed.length ? `; failed: ${row.failed.join(', ')}` : ''),
      listed(row.lost.withoutScript),
    ]),
  );

const setting = ({ date, rounds, machine, versions }: Results) =>
  [
    `Measured on ${date}, ${rounds} rounds, on ${machine.cores} cores of ${machine.processor} with ${machine.memory}, ${machine.system}.`,
    ...(rounds < 7
      ? ['', '**Fewer than seven rounds: the times are a first look, not a promise.**']
      : []),
    '',
    ...Object.entries(versions).map(([name, version]) => `- ${name} ${version}`),
  ].join('\n');

const find = ({ rows }: Results, id: string) => rows.find((row) => row.id === id);

const span = (spreads: (Spread | undefined)[]) => {
  const medians = spreads.flatMap((each) => (each ? [each.median] : []));
  return medians.length
    ? `${Math.min(...medians).toFixed(2)} to ${Math.max(...medians).toFixed(2)}`
    : 'nothing measured';
};

const answer = (results: Results) => {
  const [sheet, inline, tag] = ['sheet', 'sheet-inline', 'tag'].map((id) => find(results, id));
  const peers = results.rows.filter(({ group, page }) => group === 'peer' && page.script.raw > 0);
  const peerSpan = (of: (row: Row) => Spread | undefined) => span(peers.map(of));
  const median = (spread: Spread | undefined) => spread?.median.toFixed(2) ?? '–';
  const weight = (row: Row) => (row.page.script.brotli + row.page.sheet.brotli) / 1000;
  const weights = peers.map(weight);
  return `On a slow phone (a quarter of this machine’s speed, slow 4G) the page with our tags paints after ${median(sheet?.loads['slow 4']?.firstPaint?.ratio)} of the time of plain HTML with its stylesheet in a file, and after ${median(inline?.loads['slow 4']?.firstPaint?.ratio)} with the stylesheet in the page. With the one script it is ready after ${median(tag?.loads['slow 4']?.ready?.ratio)} of plain HTML’s time; libraries of components need ${peerSpan((row) => row.loads['slow 4']?.ready?.ratio)}. Nothing moves. It downloads ${kB(tag?.page.script.brotli ?? NaN)} kB of script and ${kB(tag?.page.sheet.brotli ?? NaN)} kB of styles; they download ${Math.min(...weights).toFixed(1)} to ${Math.max(...weights).toFixed(1)} kB for the same page. A page with a hundred of our parts costs that phone’s processor ${median(tag?.loads['slow 100']?.cpu?.ratio)} times what plain HTML does, and theirs ${peerSpan((row) => row.loads['slow 100']?.cpu?.ratio)} times.`;
};

const SECTIONS: Record<string, (results: Results) => string> = {
  answer,
  targets: targetTable,
  bytes: bytesTable,
  slow: (results) => timeTable(results, 'slow'),
  fast: (results) => timeTable(results, 'fast'),
  many: manyTable,
  where: whereTable,
  all: allLoadsTable,
  lost: lostTable,
  setting,
};

const dotRows = ({ rows }: Results, ...of: ((row: Row) => Spread | undefined)[]): DotRow[] =>
  rows.map((row) => ({ label: row.name, group: row.group, dots: of.map((read) => read(row)) }));

const pictures = (results: Results): Record<string, string> => ({
  'bytes.svg': barPlot(
    {
      title: 'What the page with four parts downloads',
      description:
        'Kilobytes of script and of styles, brotli, by row. The table below has the same figures.',
      axis: 'kB, brotli',
      series: ['script', 'styles'],
    },
    results.rows.map(({ name, group, page }) => ({
      label: name,
      group,
      parts: [page.script.brotli / 1000, page.sheet.brotli / 1000],
    })),
  ),
  'slow.svg': dotPlot(
    {
      title: 'A slow phone: when the page with four parts paints and is ready',
      description:
        'First paint and ready, each divided by plain HTML of the same round. The table below has the same figures.',
      axis: 'time ÷ plain HTML',
      series: ['first paint', 'ready'],
    },
    dotRows(
      results,
      ({ loads }) => loads['slow 4']?.firstPaint?.ratio,
      ({ loads }) => loads['slow 4']?.ready?.ratio,
    ),
  ),
  'many.svg': dotPlot(
    {
      title: 'What one instance more costs',
      description:
        'CPU and memory of one more, from 1 to 1,000, each divided by plain HTML. The table below has the same figures.',
      axis: 'cost ÷ plain HTML, each step twice the last',
      series: ['CPU', 'memory'],
    },
    dotRows(
      results,
      ({ perInstance }) => perInstance.cpu?.ratio,
      ({ perInstance }) => perInstance.memory?.ratio,
    ),
    { isLogarithmic: true },
  ),
});

const SECTION = /(<!-- bench: (\w+) -->\n+)[^]*?(<!-- end of bench -->)/g;

const withSections = (page: string, results: Results): string =>
  page.replace(SECTION, (_, start: string, name: string, end: string) => {
    const make = SECTIONS[name];
    if (!make) throw new Error(`There is no section called ${name} in the benchmark’s report.`);
    return `${start}${make(results)}\n\n${end}`;
  });

/** The results of the last written run. */
export const writtenResults = (): Results =>
  JSON.parse(readFileSync(ROOT + RESULTS, 'utf8')) as Results;

/** Every file that is made from the results, as it should be. */
export async function reportFiles(results: Results): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const path of PAGES) {
    const page = withSections(readFileSync(ROOT + path, 'utf8'), results);
    files[path] = await laidOut(path, page);
  }
  for (const [name, picture] of Object.entries(pictures(results))) files[FOLDER + name] = picture;
  return files;
}

/** Writes the results, and what is made from them. */
export async function writeReport(results: Results): Promise<void> {
  if (!existsSync(ROOT + FOLDER)) mkdirSync(ROOT + FOLDER, { recursive: true });
  const text = await laidOut(RESULTS, JSON.stringify(results));
  writeFileSync(ROOT + RESULTS, text);
  for (const [path, content] of Object.entries(await reportFiles(results)))
    writeFileSync(ROOT + path, content);
}

/** Figures beside those of the build before: what a change costs. */
export const changeReport = (
  figures: ReadonlyMap<string, Pick<Row, 'loads' | 'perInstance'>>,
): string => {
  const of = (found: Spread | undefined) => shown(found, (each) => each.toFixed(2));
  return ['tag', 'tag-again']
    .flatMap((id) => {
      const { loads, perInstance } = figures.get(id) ?? {};
      if (!loads || !perInstance) return [];
      return [
        `${id} ÷ before`,
        `  ready, slow phone, 4 instances: ${of(loads['slow 4']?.ready?.ratio)}`,
        `  CPU, slow phone, 4 instances: ${of(loads['slow 4']?.cpu?.ratio)}`,
        `  CPU, slow phone, 100 instances: ${of(loads['slow 100']?.cpu?.ratio)}`,
        `  CPU, one instance more: ${of(perInstance.cpu?.ratio)}`,
        `  memory, one instance more: ${of(perInstance.memory?.ratio)}`,
      ];
    })
    .join('\n');
};

/** The figures for a terminal. */
export const textReport = (results: Results): string => {
  const key = results.rows.some(({ loads }) => loads['slow 4']) ? 'slow 4' : 'fast 100';
  const line = (cells: string[]) =>
    (cells[0] ?? '').replaceAll('`', '').padEnd(36) +
    cells
      .slice(1)
      .map((cell) => cell.padStart(22))
      .join('');
  const rows = results.rows.map(({ name, page, loads, lost }) => {
    const isWhole = !lost.withScript.texts.length && !lost.withScript.link;
    const isWholeAlone = !lost.withoutScript.texts.length && !lost.withoutScript.link;
    return line([
      name,
      `${kB(page.script.brotli)} + ${kB(page.sheet.brotli)}`,
      ratio(loads[key], 'firstPaint'),
      ratio(loads[key], 'ready'),
      ratio(loads[key], 'cpu'),
      value(loads[key], 'layoutShift', thousandths),
      isWhole && isWholeAlone ? 'all' : isWhole ? 'all, with its script' : 'not all',
    ]);
  });
  const targets = TARGETS.map((target) => {
    const of = (each: number) => each.toFixed(2);
    return `${verdictOf(target, results).padEnd(26)} ${target.name}: ${shown(target.found(results), of)}, at most ${of(limitOf(target, results))} ${target.unit}`.trimEnd();
  });
  return [
    line([
      key,
      'script + styles, kB',
      'first paint ÷ plain',
      'ready ÷ plain',
      'CPU ÷ plain',
      'layout shift',
      'words',
    ]),
    ...rows,
    '',
    ...targets,
    '',
    setting(results),
  ].join('\n');
};
