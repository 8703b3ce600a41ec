// Draws the report's pictures: rows of dots or bars as SVG, which follow the reader's colour scheme and carry their own
// title and description.
import type { Spread } from './statistics.js';

export type Group = 'plain' | 'ours' | 'peer';

export interface DotRow {
  label: string;
  group: Group;
  /** One for each series; none where nothing was measured. */
  dots: (Spread | undefined)[];
}

export interface BarRow {
  label: string;
  group: Group;
  /** One for each series, drawn end to end. */
  parts: number[];
}

interface Plot {
  title: string;
  /** What the picture shows, for who does not see it. */
  description: string;
  axis: string;
  series: string[];
}

const WIDTH = 760;
const LABELS = 264;
const RIGHT = 92;
const TOP = 62;
const ROW = 24;
const INNER = WIDTH - LABELS - RIGHT;

const STYLE = `
svg { font: 13px system-ui, sans-serif; background: #fff; color-scheme: light dark; }
text { fill: #22262b; } .title { font-weight: 700; font-size: 15px; } .soft { fill: #545d68; font-size: 12px; }
.found { stroke: #fff; stroke-width: 4; paint-order: stroke; }
.paper { fill: #fff; } .grid { stroke: #d9dde2; } .one { stroke: #545d68; stroke-dasharray: 3 3; }
.plain { --c: #545d68; } .ours { --c: #17599f; } .peer { --c: #96530b; }
.range { stroke: var(--c); stroke-width: 5; opacity: .35; stroke-linecap: round; }
.first { fill: var(--c); stroke: var(--c); } .second { fill: #fff; stroke: var(--c); stroke-width: 2.5; }
.bar { fill: var(--c); } .bar.second { opacity: .45; fill: var(--c); stroke: none; }
@media (prefers-color-scheme: dark) {
  svg { background: #14171a; } text { fill: #e8ebee; } .soft { fill: #aab3bd; } .paper { fill: #14171a; }
  .found { stroke: #14171a; } .grid { stroke: #353c44; } .one { stroke: #aab3bd; } .second { fill: #14171a; }
  .plain { --c: #b7c0ca; } .ours { --c: #7db7f2; } .peer { --c: #f0ad61; }
}`.trim();

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '');
const short = (value: number) => String(Number(value.toPrecision(3)));
const at = (value: number) => value.toFixed(1);

/** Round steps that fill an axis, four to eight of them. */
export const ticks = (highest: number): number[] => {
  const rough = highest / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
};

interface Frame extends Plot {
  labels: { text: string; group: Group }[];
  marks: readonly number[];
  x: (value: number) => number;
  body: string;
  legend: (series: string, index: number, x: number) => string;
}

const frame = ({ title, description, axis, series, labels, marks, x, body, legend }: Frame) => {
  const bottom = TOP + labels.length * ROW;
  const grid = marks.map(
    (mark) =>
      `<line class="${mark === 1 && axis.includes('÷') ? 'one' : 'grid'}" x1="${at(x(mark))}" x2="${at(x(mark))}" y1="${TOP - 4}" y2="${bottom}"/><text class="soft" x="${at(x(mark))}" y="${bottom + 16}" text-anchor="middle">${short(mark)}</text>`,
  );
  const names = labels.map(
    ({ text }, index) =>
      `<text x="${LABELS - 12}" y="${TOP + index * ROW + 16}" text-anchor="end">${escape(text)}</text>`,
  );
  const keys =
    series.length > 1 ? series.map((name, index) => legend(name, index, LABELS + index * 190)) : [];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 44}" role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${bottom + 44}"/>
<text class="title" x="12" y="24">${escape(title)}</text>
<g>${keys.join('')}</g>
<g>${grid.join('\n')}</g>
<g>${names.join('\n')}</g>
${body}
<text class="soft" x="${LABELS + INNER / 2}" y="${bottom + 34}" text-anchor="middle">${escape(axis)}</text>
</svg>
`;
};

const CLASSES = ['first', 'second'];

/** A row for each thing, a dot for each median, and behind it the half of the rounds around it. */
export function dotPlot(
  plot: Plot,
  rows: readonly DotRow[],
  { isLogarithmic = false }: { isLogarithmic?: boolean } = {},
): string {
  const all = rows.flatMap(({ dots }) => dots.flatMap((dot) => (dot ? [dot] : [])));
  const highest = Math.max(1, ...all.map(({ high }) => high));
  const lowest = Math.min(1, ...all.map(({ low }) => low));
  const powers = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64];
  const above = powers.find((each) => each >= highest) ?? highest;
  const below = powers.findLast((each) => each <= lowest) ?? lowest;
  const marks = isLogarithmic
    ? powers.filter((each) => each >= below && each <= above)
    : ticks(highest);
  const end = marks.at(-1)!;
  const x = (value: number) =>
    LABELS +
    INNER *
      (isLogarithmic
        ? Math.log(Math.max(value, below) / below) / Math.log(end / below)
        : value / end);
  const body = rows
    .map(({ group, dots }, index) => {
      const y = TOP + index * ROW + 12;
      const drawn = dots.map((dot, series) =>
        dot
          ? `<line class="range" x1="${at(x(dot.low))}" x2="${at(x(dot.high))}" y1="${y}" y2="${y}"/><circle class="${CLASSES[series]!}" cx="${at(x(dot.median))}" cy="${y}" r="4.5"/>`
          : '',
      );
      const last = dots.findLast((dot) => dot);
      const label = last
        ? `<text class="soft found" x="${at(x(Math.max(...dots.map((dot) => dot?.high ?? 0))) + 9)}" y="${y + 4}">${dots.flatMap((dot) => (dot ? [dot.median.toFixed(2)] : [])).join(' / ')}</text>`
        : `<text class="soft" x="${LABELS + 6}" y="${y + 4}">not measured</text>`;
      return `<g class="${group}">${drawn.join('')}${label}</g>`;
    })
    .join('\n');
  const legend = (name: string, index: number, left: number) =>
    `<g class="plain"><circle class="${CLASSES[index]!}" cx="${left + 6}" cy="42" r="4.5"/><text class="soft" x="${left + 16}" y="46">${escape(name)}</text></g>`;
  const labels = rows.map(({ label, group }) => ({ text: label, group }));
  return frame({ ...plot, labels, marks, x, body, legend });
}

/** A row for each thing, its parts end to end, and their sum. */
export function barPlot(plot: Plot, rows: readonly BarRow[]): string {
  const total = ({ parts }: BarRow) => parts.reduce((all, each) => all + each, 0);
  const marks = ticks(Math.max(...rows.map(total)));
  const x = (value: number) => LABELS + (INNER * value) / marks.at(-1)!;
  const body = rows
    .map((row, index) => {
      const y = TOP + index * ROW + 4;
      let from = 0;
      const bars = row.parts.map((part, series) => {
        const start = x(from);
        from += part;
        return `<rect class="bar ${CLASSES[series]!}" x="${at(start)}" y="${y}" width="${at(x(from) - start)}" height="16"/>`;
      });
      return `<g class="${row.group}">${bars.join('')}<text class="soft" x="${at(x(from) + 6)}" y="${y + 12}">${total(row).toFixed(1)}</text></g>`;
    })
    .join('\n');
  const legend = (name: string, index: number, left: number) =>
    `<g class="plain"><rect class="bar ${CLASSES[index]!}" x="${left}" y="36" width="12" height="12"/><text class="soft" x="${left + 18}" y="46">${escape(name)}</text></g>`;
  const labels = rows.map(({ label, group }) => ({ text: label, group }));
  return frame({ ...plot, labels, marks, x, body, legend });
}
