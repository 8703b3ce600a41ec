// The table of the fault gate: every case by every engine, as text and as a page of the documentation.
import type { FaultGroup } from './case.js';
import type { Engine } from '../harness/engines.mjs';
import type { TestResult } from '../harness/results.cjs';

export interface Cell {
  outcome: 'ok' | 'FAILED' | 'n/a';
  /** A figure, what is not promised, why it cannot be shown, or what failed. */
  note?: string;
  seconds: number;
}

interface Totals {
  passed: number;
  failed: number;
}

const NO_CELL: Cell = { outcome: 'FAILED', note: 'never ran', seconds: 0 };
const ROW = /^\| (?!case\b|-)(.+?) +\|/;
const GROUP = /^## (.+)$/;

/** The cases that a written page names, as `group: case`. */
export const caseNames = (page: string): string[] => {
  let group = '';
  return page.split('\n').flatMap((line) => {
    group = GROUP.exec(line)?.[1] ?? group;
    const name = ROW.exec(line)?.[1];
    return name ? [`${group}: ${name}`] : [];
  });
};

export class FaultTable {
  readonly notRun: string[] = [];
  readonly versions: Partial<Record<Engine, string>> = {};
  readonly #cells = new Map<string, Cell>();

  constructor(
    private readonly groups: readonly FaultGroup[],
    private readonly engines: readonly Engine[],
  ) {}

  set(group: string, name: string, engine: Engine, cell: Cell): void {
    this.#cells.set(`${group}: ${name}: ${engine}`, cell);
  }

  get failed(): number {
    return Object.values(this.totals()).reduce((all, { failed }) => all + failed, 0);
  }

  totals(): Record<string, Totals> {
    const totals: Record<string, Totals> = {};
    for (const engine of this.#ran) {
      const cells = this.#rows().map(({ group, name }) => this.#cell(group, name, engine));
      totals[engine] = {
        passed: cells.filter(({ outcome }) => outcome === 'ok').length,
        failed: cells.filter(({ outcome }) => outcome === 'FAILED').length,
      };
    }
    return totals;
  }

  /** For a terminal: the table, then every note once. */
  text(): string {
    const width =
      Math.max(...this.#rows().map(({ group, name }) => group.length + name.length)) + 2;
    const head = ['case'.padEnd(width), ...this.#ran].join('  ');
    const lines = this.#rows().map(({ group, name }) =>
      [
        `${group}: ${name}`.padEnd(width),
        ...this.#ran.map((engine) => this.#cell(group, name, engine).outcome.padEnd(engine.length)),
      ].join('  '),
    );
    return [head, ...lines, '', ...this.#notes(), ''].join('\n');
  }

  /** For the documentation. */
  page(): string {
    const versions = this.#ran.map((engine) => `${engine} ${this.versions[engine] ?? ''}`);
    const head = ['case', ...this.#ran];
    const sections = this.groups.map(({ name: group, cases }) => {
      const rows = cases.map(({ name }) => [
        name,
        ...this.#ran.map((engine) => this.#cell(group, name, engine).outcome),
      ]);
      const notes = this.#notes(group).map((note) => `- ${note}`);
      return [
        `## ${group}`,
        '',
        ...markdownTable([head, ...rows]),
        ...(notes.length ? ['', ...notes] : []),
      ].join('\n');
    });
    return `${INTRODUCTION.replace('{versions}', versions.join(', '))}\n${sections.join('\n\n')}\n`;
  }

  /** How long each case took in all engines together, the longest first. */
  seconds(): Record<string, number> {
    const all = this.#rows().map(({ group, name }) => {
      const sum = this.#ran.reduce(
        (seconds, engine) => seconds + this.#cell(group, name, engine).seconds,
        0,
      );
      return [`${group}: ${name}`, Math.round(sum)] as const;
    });
    return Object.fromEntries(all.sort(([, a], [, b]) => b - a));
  }

  /** Every case that ran, in each engine that ran it. */
  tests(): TestResult[] {
    return this.#rows().flatMap(({ group, name }) =>
      this.#ran.flatMap((engine) => {
        const { outcome } = this.#cell(group, name, engine);
        const state = outcome === 'ok' ? 'passed' : outcome === 'FAILED' ? 'failed' : 'skipped';
        return { file: 'test/faults/run.ts', title: `${group}: ${name}`, engine, state } as const;
      }),
    );
  }

  /** What failed, each in a line. */
  failures(): string[] {
    return this.#notes().filter((note) => note.includes(': FAILED: '));
  }

  get #ran(): Engine[] {
    return this.engines.filter((engine) => this.versions[engine] !== undefined);
  }

  #rows() {
    return this.groups.flatMap(({ name: group, cases }) =>
      cases.map(({ name }) => ({ group, name })),
    );
  }

  #cell(group: string, name: string, engine: Engine): Cell {
    return this.#cells.get(`${group}: ${name}: ${engine}`) ?? NO_CELL;
  }

  /** Engines that have the same to say of a case say it together. */
  #notes(only?: string): string[] {
    return this.#rows()
      .filter(({ group }) => only === undefined || group === only)
      .flatMap(({ group, name }) => {
        const said = new Map<string, Engine[]>();
        for (const engine of this.#ran) {
          const { outcome, note } = this.#cell(group, name, engine);
          if (!note) continue;
          const text = outcome === 'ok' ? note : `${outcome}: ${note}`;
          said.set(text, [...(said.get(text) ?? []), engine]);
        }
        const subject = only === undefined ? `${group}: ${name}` : name;
        return [...said].map(([text, engines]) =>
          engines.length === this.#ran.length
            ? `${subject}: ${text}`
            : `${subject} (${engines.join(', ')}): ${text}`,
        );
      });
  }
}

const INTRODUCTION = `# What happens to our tags on pages that we do not own

Each line is a page with every component on it, as plain words, in its \`data-netsafe\` form and in its tag. In each engine
the number can be seen, the link dials the same digits, what follows the component still stands, nothing is uncaught, and
the console says nothing but what the case names. \`npm run test:embed\` fails on any cell; it tries each case in one
engine, in turn, and each night in all. This is how the last written run came out, of all cases, in {versions}.
`;

const markdownTable = (rows: readonly string[][]): string[] => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...rest] = rows;
  return [
    line(head!),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rest.map(line),
  ];
};
