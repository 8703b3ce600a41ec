import type { Engine } from './engines.mjs';

/** One test, as it ended. */
export interface TestResult {
  /** The file that holds it. */
  file: string;
  title: string;
  /** The browser it ran in, where it ran in one. */
  engine?: Engine | undefined;
  state: 'passed' | 'failed' | 'skipped';
}

/** All tests of a kind, and what they ran on. */
export interface TestResults {
  commit: string;
  /** Whether there were changes that no commit holds. */
  isChanged: boolean;
  date: string;
  tests: TestResult[];
}

export function writeTests(kind: string, tests: readonly TestResult[]): void;
